namespace Firstwire.Tracing.Stories;

/// <summary>
/// What a document has in common with a story: with all its documents together and with single ones. The published
/// measures of <see cref="StoryModel"/>.
/// </summary>
internal static class JoinMeasures
{
    private static readonly int Own = StoryMeasures.Names.Count;

    public static IReadOnlyList<string> Names { get; } =
        [.. StoryMeasures.Names, "best-cosine", "mean-cosine", "best-contained", "best-lead-cosine"];

    /// <summary>How alike they are on the whole: between the likest of the compared documents and their mean.</summary>
    public static double Cosine(ReadOnlySpan<double> values) => (values[Own] + values[Own + 1]) / 2;

    /// <summary>With a story of one document.</summary>
    public static void OfOne(StoryTerms text, StoryTerms only, Span<double> values)
    {
        StoryMeasures.Of(text, only, values[..Own]);
        values[Own] = values[Own + 1] = values[0];
        values[Own + 2] = values[6];
        values[Own + 3] = values[2];
    }

    /// <param name="together">All documents of the story in the language of the text.</param>
    /// <param name="members">Some of them.</param>
    public static void Of(StoryTerms text, StoryTerms together, MemberTexts members, Span<double> values)
    {
        StoryMeasures.Of(text, together, values[..Own]);
        Span<double> pair = stackalloc double[Own];
        var (best, sum, contained, lead) = (0d, 0d, 0d, 0d);
        for (var i = 0; i < members.Count; i++)
        {
            StoryMeasures.Of(text, members[i], pair);
            best = Math.Max(best, pair[0]);
            sum += pair[0];
            contained = Math.Max(contained, pair[6]);
            lead = Math.Max(lead, pair[2]);
        }

        values[Own] = best;
        values[Own + 1] = sum / members.Count;
        values[Own + 2] = contained;
        values[Own + 3] = lead;
    }
}
