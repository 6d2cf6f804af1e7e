using Firstwire.Newsroom.Takedown.Cases;
using Firstwire.Server.Wording;

namespace Firstwire.Server.Pages.Takedown;

/// <summary>How a case stands, in the reader's language.</summary>
internal static class StandingSaying
{
    public static string Of(Texts texts, CaseStanding standing) =>
        standing.IsShownWaiting ? texts["case-contested-waiting"] : texts.Of(standing.State);
}
