namespace Firstwire.Tracing.Stories;

/// <summary>
/// What is compared of a document or of a story: its terms, sorted by stem, and how many words they stand for.
/// </summary>
internal readonly ref struct StoryTerms(ReadOnlySpan<StoryTerm> terms, int words)
{
    public ReadOnlySpan<StoryTerm> Terms { get; } = terms;

    /// <summary>How many words it has that are no grammar, the title's twice.</summary>
    public int Words { get; } = words;
}
