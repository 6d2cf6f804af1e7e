namespace Firstwire.Formats.Feeds;

/// <summary>What a feed or an entry says about its use, beside its licence and its statement of rights.</summary>
/// <param name="Name">
/// The element as its vocabulary calls it: <c>access:restriction</c>, <c>itunes:block</c>; <c>robots</c> for
/// directives, <c>RSL</c> for terms.
/// </param>
/// <param name="Value">As written; of RSL its own elements, written out again.</param>
public sealed record FeedStatement(string Name, string Value);
