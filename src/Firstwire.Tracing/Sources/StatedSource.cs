namespace Firstwire.Tracing.Sources;

/// <summary>A page that an item or its page names, for machines, as where it is from.</summary>
/// <param name="Term">
/// The word it is named under: <c>syndication-source</c>, <c>isBasedOn</c>, <c>via</c> and others.
/// </param>
/// <param name="Url">Absolute; it may be the item's own.</param>
public sealed record StatedSource(string Term, string Url, string? Name);
