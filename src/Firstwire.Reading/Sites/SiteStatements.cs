namespace Firstwire.Reading.Sites;

/// <summary>A name by which a site calls itself, verbatim.</summary>
/// <param name="Language">BCP 47, of the name or else of the page; null where neither is stated.</param>
/// <param name="InLinkedData">True where the page's linked data states it, false for its meta elements.</param>
public sealed record SiteName(string Text, string? Language, bool InLinkedData);

/// <summary>What a home page says of who publishes it; only what stands there.</summary>
/// <param name="Language">BCP 47.</param>
/// <param name="Country">As written in the publisher's address: a code or a name.</param>
/// <param name="SameAs">Addresses that the publisher calls its own elsewhere, absolute.</param>
/// <param name="ParentUrl">The address of the organisation that the publisher calls its parent.</param>
/// <param name="Principles">The address of its publishing principles, ethics policy or masthead.</param>
public sealed record SiteStatements(
    IReadOnlyList<SiteName> Names, string? Language, string? Country, IReadOnlyList<string> SameAs,
    string? ParentUrl, string? Principles);
