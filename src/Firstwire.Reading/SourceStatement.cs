namespace Firstwire.Reading;

/// <summary>A page that a page names, for machines, as where its article is from or what it rests on.</summary>
/// <param name="Term">
/// The word it is named under: <c>syndication-source</c>, <c>original-source</c>, <c>dc.source</c>, <c>isBasedOn</c>,
/// <c>translationOfWork</c>, <c>citation</c>.
/// </param>
/// <param name="Url">Absolute; it may be the page's own.</param>
/// <param name="Name">What the page calls it; null where it gives the address alone.</param>
public sealed record SourceStatement(string Term, string Url, string? Name);
