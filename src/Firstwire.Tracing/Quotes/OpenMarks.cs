namespace Firstwire.Tracing.Quotes;

/// <summary>How many marks a paragraph has opened and not closed, as far as it has been read.</summary>
internal struct OpenMarks
{
    private int guillemets, low, high, closing, straight;

    /// <summary>Whether marks that look like opening ones outnumber the others, or straight ones are odd.</summary>
    public readonly bool AreAny => guillemets > 0 || straight % 2 == 1 || low > closing + high
        || (low == 0 && high > closing);

    public void Read(ReadOnlySpan<char> text)
    {
        guillemets += text.Count('\u00AB') - text.Count('\u00BB');
        low += text.Count('\u201E');
        high += text.Count('\u201C');
        closing += text.Count('\u201D');
        straight += text.Count('"');
    }
}
