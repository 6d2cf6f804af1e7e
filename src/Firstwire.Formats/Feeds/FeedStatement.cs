namespace Firstwire.Formats.Feeds;

/// <summary>What a feed or an entry says about its use, beside its first licence and statement of rights.</summary>
/// <param name="Name">
/// The element as its vocabulary calls it: <c>access:restriction</c>, <c>itunes:block</c>; <c>robots</c> for
/// directives, <c>RSL</c> for terms, <c>license</c> and <c>rights</c> for further ones.
/// </param>
/// <param name="Value">As written; of RSL its own elements, written out again.</param>
public sealed record FeedStatement(string Name, string Value)
{
    /// <summary>A further licence beside the one that is shown.</summary>
    internal const string License = "license";

    /// <summary>A further statement of rights beside the one that is shown.</summary>
    internal const string Rights = "rights";
}
