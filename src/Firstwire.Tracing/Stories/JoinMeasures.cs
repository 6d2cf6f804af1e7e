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
        OfAll(text, only, values);
        values[Own] = values[Own + 1] = values[0];
        values[Own + 2] = values[StoryMeasures.Contained];
        values[Own + 3] = values[2];
    }

    /// <summary>With all documents of a story together, in the language of the text.</summary>
    public static void OfAll(StoryTerms text, StoryTerms together, Span<double> values) =>
        StoryMeasures.Of(text, together, values[..Own]);

    /// <summary>With single ones.</summary>
    public static void OfEach(StoryTerms text, MemberTexts members, Span<double> values)
    {
        var ofText = MemberLikeness.Sums.Of(text.Terms);
        var (best, sum, contained, lead) = (0d, 0d, 0d, 0d);
        for (var i = 0; i < members.Count; i++)
        {
            var member = members[i].Terms;
            var likeness = MemberLikeness.Of(text.Terms, ofText, member, MemberLikeness.Sums.Of(member));
            best = Math.Max(best, likeness.Cosine);
            sum += likeness.Cosine;
            contained = Math.Max(contained, likeness.Contained);
            lead = Math.Max(lead, likeness.LeadCosine);
        }

        values[Own] = best;
        values[Own + 1] = sum / members.Count;
        values[Own + 2] = contained;
        values[Own + 3] = lead;
    }
}
