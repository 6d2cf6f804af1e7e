namespace Firstwire.Tracing.Stories;

/// <summary>
/// What a document has in common with a story: with all its documents together and with single ones. The published
/// measures of <see cref="StoryModel"/>.
/// </summary>
internal static class JoinMeasures
{
    public static IReadOnlyList<string> Names { get; } =
        [.. StoryMeasures.Names, "best-cosine", "mean-cosine", "best-contained", "best-lead-cosine"];

    /// <param name="together">All documents of the story in the language of the text.</param>
    /// <param name="members">Some of them.</param>
    public static void Of(StoryText text, StoryText together, IReadOnlyList<StoryText> members, Span<double> values)
    {
        var own = StoryMeasures.Names.Count;
        StoryMeasures.Of(text, together, values[..own]);
        if (members is [var only] && ReferenceEquals(only, together))
        {
            values[own] = values[own + 1] = values[0];
            values[own + 2] = values[6];
            values[own + 3] = values[2];
            return;
        }

        Span<double> pair = stackalloc double[own];
        var (best, sum, contained, lead) = (0d, 0d, 0d, 0d);
        foreach (var member in members)
        {
            StoryMeasures.Of(text, member, pair);
            best = Math.Max(best, pair[0]);
            sum += pair[0];
            contained = Math.Max(contained, pair[6]);
            lead = Math.Max(lead, pair[2]);
        }

        values[own] = best;
        values[own + 1] = sum / members.Count;
        values[own + 2] = contained;
        values[own + 3] = lead;
    }
}
