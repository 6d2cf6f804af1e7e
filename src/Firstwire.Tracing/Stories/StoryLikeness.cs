namespace Firstwire.Tracing.Stories;

/// <summary>Whether two documents tell one event, judged without the stream that they came in.</summary>
public static class StoryLikeness
{
    /// <summary>
    /// The model was fitted where it is known how rare words are; by their looks alone, how alike two texts are on the
    /// whole says as much.
    /// </summary>
    private const double PerCosine = 4;
    private const double UsualCosine = 0.3;

    /// <summary>
    /// A probability in [0,1], by their words where they are in one language, else by what is the same in any language.
    /// Words are as rare as their length and grammar let expect.
    /// </summary>
    /// <param name="cosine">Of their whole texts (<see cref="Copies.Relation.Related"/>).</param>
    public static double Of(StoryDocument left, StoryDocument right, double cosine)
    {
        var one = StoryText.Read(left, null);
        var other = StoryText.Read(right, null);
        return 1 / (1
            + Math.Exp(-(one.Language == other.Language ? ByWords(one, other, cosine) : ByAnchors(one, other))));
    }

    private static double ByWords(StoryText one, StoryText other, double cosine)
    {
        Span<double> values = stackalloc double[JoinMeasures.Names.Count];
        JoinMeasures.OfOne(one.Compared, other.Compared, values);
        return StoryModel.SteadyScore(values) + (PerCosine * (cosine - UsualCosine));
    }

    private static double ByAnchors(StoryText one, StoryText other)
    {
        Span<double> values = stackalloc double[StoryMeasures.Names.Count];
        StoryMeasures.Of(one.Anchors!.Compared, other.Anchors!.Compared, values);
        return BridgeModel.Score(values);
    }
}
