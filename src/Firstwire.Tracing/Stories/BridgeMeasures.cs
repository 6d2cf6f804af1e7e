namespace Firstwire.Tracing.Stories;

/// <summary>
/// What two documents in different languages have in common, as numbers: the published measures of
/// <see cref="BridgeModel"/>. Those of <see cref="StoryMeasures"/>, of their anchors, and how much there is of each
/// kind.
/// </summary>
internal static class BridgeMeasures
{
    /// <summary>By their places in what <see cref="Of"/> fills.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        .. StoryMeasures.Names, "names", "leading-names", "sure-names", "leading-numbers", "leading-meanings",
    ];

    /// <param name="evidence">What <see cref="BridgeEvidence.Of"/> says of the same two.</param>
    /// <param name="values">Room for as many numbers as there are names.</param>
    public static void Of(StoryTerms left, StoryTerms right, BridgeEvidence evidence, Span<double> values)
    {
        StoryMeasures.Of(left, right, values);
        var counts = values[StoryMeasures.Names.Count..];
        counts[0] = evidence.Names;
        counts[1] = evidence.LeadingNames;
        counts[2] = evidence.SureNames;
        counts[3] = evidence.LeadingNumbers;
        counts[4] = evidence.LeadingMeanings;
    }
}
