using Firstwire.Text.Urls;
using Firstwire.Tracing.Credits;

namespace Firstwire.Tracing.Evidence;

/// <summary>A link in the body of a document.</summary>
/// <param name="Url">Absolute.</param>
public sealed record DocumentLink(string Url, string Text)
{
    /// <summary>Where it leads, past what only passes readers on; null where that is no page of the web.</summary>
    internal WebUrl? Target => WebUrl.Parse(Url) is { IsHttp: true } url ? NormalUrl.Unwrap(url) : null;
}

/// <summary>A document that a text links or names as what it rests on.</summary>
/// <param name="Name">As printed: a journal, the number of a resolution; null where it is linked alone.</param>
/// <param name="Url">Where it stands; null where only its name is known.</param>
/// <param name="Text">The words that name or link it, as they stand.</param>
/// <param name="Field">Null for a link, whose place in the text is not known.</param>
public sealed record EvidenceDocument(
    EvidenceKind Kind, string? Name, string? Url, string Text, CreditField? Field, int Start, int End);
