using Firstwire.Newsroom.Outlets;
using Firstwire.Server.Wording;

namespace Firstwire.Server.Pages.Feeds;

/// <summary>Why a feed is not taken, in the reader's language.</summary>
internal static class SubscribeSaying
{
    public static string Of(Texts texts, SubscribeResult.Refused refused) =>
        texts.Of(refused.Problem, ("address", refused.Address));
}
