namespace Firstwire.Tracing.Stories;

/// <summary>Whether two documents tell one event, judged without the stream that they came in.</summary>
public static class StoryLikeness
{
    /// <summary>Log-odds at most of what is told alike in all but its rarest words.</summary>
    private const double OfMould = -2.2;

    /// <summary>
    /// A probability in [0,1], by their words where they are in one language, else by what is the same in any language.
    /// Words are as rare as their length and grammar let expect. Days between two known times speak against it.
    /// </summary>
    public static double Of(StoryDocument left, StoryDocument right)
    {
        var one = StoryText.Read(left, null);
        var other = StoryText.Read(right, null);
        var score = one.Language == other.Language ? ByWords(one, other) : ByAnchors(one, other);
        if (left.Time is { } time && right.Time is { } otherTime)
        {
            score -= StoryRanking.PerDay * (time - otherTime).Duration().TotalDays;
        }

        return 1 / (1 + Math.Exp(-score));
    }

    private static double ByWords(StoryText one, StoryText other)
    {
        Span<double> values = stackalloc double[JoinMeasures.Names.Count];
        JoinMeasures.OfOne(one.Compared, other.Compared, values);
        var score = StoryModel.ScoreAlone(values);
        return Mould.IsAllThatIsShared(one.Compared, other.Compared) ? Math.Min(score, OfMould) : score;
    }

    private static double ByAnchors(StoryText one, StoryText other)
    {
        var left = one.Anchors!.Compared;
        var right = other.Anchors!.Compared;
        return BridgeModel.Score(left, right, BridgeEvidence.Of(left, right));
    }
}
