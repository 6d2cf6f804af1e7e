namespace Firstwire.Reading;

/// <summary>
/// What speaks for and against a body: how it was found, and how far other candidates agree with it. A host whose pages
/// change shows it here first.
/// </summary>
/// <param name="Reading">Which reading found it: 0 the strictest; each further one was needed because the page gave too
/// little text to those before.</param>
/// <param name="MarkAgreement">Of the prose that the found body or the element marked as body (schema.org's
/// <c>articleBody</c>, a telling class, <c>article</c>, <c>main</c>) holds, the share that is in both; null where the
/// page marks none.</param>
/// <param name="LinkedAgreement">The same against the text that the page's linked data gives as <c>articleBody</c>;
/// null where it gives none.</param>
/// <param name="Prose">Characters in paragraphs of the body.</param>
public sealed record BodyEvidence(int Reading, double? MarkAgreement, double? LinkedAgreement, int Prose)
{
    /// <summary>Of the body's characters, the share within links.</summary>
    public double LinkShare { get; init; }

    /// <summary>Of the characters of the page's long lines outside of asides, the share left out.</summary>
    public double ProseLeftOut { get; init; }

    /// <summary>Of the body's characters, the share in lines that the page sets in navigation and asides.</summary>
    public double AsideShare { get; init; }

    /// <summary>Of the body's characters, the share in paragraphs.</summary>
    public double ProseShare { get; init; }

    /// <summary>Of the words of the page's own description, the share in the body; null where it gives none.</summary>
    public double? DescriptionShare { get; init; }

    /// <summary>Characters of the body's text.</summary>
    public int Characters { get; init; }

    public int Paragraphs { get; init; }

    /// <summary>True where the first paragraph is no longer than a heading or a label.</summary>
    public bool StartsShort { get; init; }

    /// <summary>True where the last paragraph is as short, and no sentence.</summary>
    public bool EndsShort { get; init; }
}
