using Firstwire.Tracing.Sources;

namespace Firstwire.Tracing.Credits;

/// <summary>One place where a document names a source, or itself.</summary>
/// <param name="Origin">Whether the source's sentences or its information are credited.</param>
/// <param name="Start">The first character of <paramref name="Text"/> in the field, in UTF-16.</param>
/// <param name="Text">The exact words.</param>
/// <param name="Weight">How much the place says for the source, in natural log-odds.</param>
/// <param name="Source">Whom it names; null where it says that the text is the outlet's own.</param>
public sealed record Credit(
    CreditKind Kind, OriginKind Origin, CreditField Field, int Start, string Text, double Weight,
        CreditedSource? Source)
{
    /// <summary>The character after the last, in UTF-16.</summary>
    public int End => Start + Text.Length;
}
