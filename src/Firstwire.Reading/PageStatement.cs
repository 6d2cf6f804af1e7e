namespace Firstwire.Reading;

/// <summary>What a page says about its use, beside robots meta elements and its first licence.</summary>
/// <param name="Name">
/// As its own vocabulary calls it: <c>tdm-reservation</c>, <c>tdm-policy</c>, <c>usageInfo</c>,
/// <c>conditionsOfAccess</c>, <c>isAccessibleForFree</c>, <c>license</c>, <c>rights</c>, <c>data-nosnippet</c>;
/// <c>media:license</c> and <c>media:copyright</c> of its pictures; <c>RSL</c> for terms on the page,
/// <c>RSL licence</c> for their address.
/// </param>
/// <param name="Value">
/// As written; of an address absolute; of data-nosnippet the element's words, or none where all the page's words are
/// withheld.
/// </param>
public sealed record PageStatement(string Name, string Value);
