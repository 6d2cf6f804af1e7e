namespace Firstwire.Newsroom.Takedown.Desk;

/// <summary>How a publisher wants an item of its shown: its byline, and the address that is the item's own.</summary>
internal sealed record CorrectionContent(IReadOnlyList<string>? Authors = null, string? CanonicalUrl = null);
