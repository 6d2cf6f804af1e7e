using Firstwire.Tracing.Evidence;

namespace Firstwire.Tracing.Credits;

/// <summary>What is looked through for credits; absent fields are not known.</summary>
/// <param name="Url">The page's own address.</param>
/// <param name="Text">The article's body, paragraphs parted by line breaks.</param>
/// <param name="Byline">As printed, or the names of its authors.</param>
public sealed record CreditedDocument(string? Url, string? Title, string? Text, string? Byline)
{
    /// <summary>The links of its body, in their order.</summary>
    public IReadOnlyList<DocumentLink> Links { get; init; } = [];

    /// <summary>What its publisher is called, where that is known: by this name it speaks of itself.</summary>
    public string? Publisher { get; init; }
}
