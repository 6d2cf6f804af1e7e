namespace Firstwire.Tracing.Stories;

/// <summary>
/// Whether a document tells what one in another language tells: by <see cref="BridgeModel"/>, by what the two have in
/// common of each kind, and by how near a model of the operator's finds them, where there is one.
/// </summary>
internal static class BridgeRules
{
    /// <summary>Across languages there is less to go by: less is asked for where much is shared, by rarity.</summary>
    private const double From = -0.5;
    private const double FromOfLittle = 0;
    private const double MuchShared = 8;

    /// <summary>By rarity; a place and a person that are in the news every day are not enough.</summary>
    private const double LeastAnchorsShared = 0.4;

    /// <summary>
    /// Where names and numbers both speak for it, less will do, if one of the two has much of what the other begins
    /// with, and both begin with the same numbers.
    /// </summary>
    private const double OfTwoKindsFrom = -1;
    private const double LeastLeadCovered = 0.45;
    private const double FewNumbersMissed = 0.3;

    /// <summary>
    /// Log-odds that this adds: what is told in one's own language in the words of a mould weighs less.
    /// </summary>
    private const double TwoKindsGive = 2;

    /// <summary>
    /// One name alone is a coincidence of two namesakes; and where each begins with numbers that the other lacks, they
    /// tell two events.
    /// </summary>
    private const int FewestNames = 2;
    private const double MostNumbersMissed = 0.5;

    /// <summary>
    /// Log-odds above what is asked for by which the story joins; null where it cannot be it.
    /// </summary>
    /// <param name="nearness">As <see cref="EmbeddingSearch.Nearness"/> says it.</param>
    public static double? Above(StoryTerms text, StoryTerms other, double nearness)
    {
        var evidence = BridgeEvidence.Of(text, other);
        // Most have nothing in common, and no more needs to be measured of them.
        if (evidence.Names < FewestNames && !evidence.IsOfNameAndMeaning && nearness <= 0) return null;
        Span<double> values = stackalloc double[StoryMeasures.Names.Count];
        StoryMeasures.Of(text, other, values);
        var numbersMissed = values[StoryMeasures.NumbersMissed];
        if (numbersMissed > MostNumbersMissed) return null;
        var isOfTwoKinds = evidence.IsOfTwoKinds && numbersMissed <= FewNumbersMissed
            && values[StoryMeasures.LeadCoveredMore] >= LeastLeadCovered;
        var isShared = evidence.IsOfNameAndMeaning
            || (evidence.Names >= FewestNames && values[StoryMeasures.Contained] >= LeastAnchorsShared);
        if (isOfTwoKinds || isShared)
        {
            var score = BridgeModel.Score(values);
            if (isOfTwoKinds && score > OfTwoKindsFrom) return score - OfTwoKindsFrom + TwoKindsGive + nearness;
            if (isShared) return score - (values[StoryMeasures.Shared] >= MuchShared ? From : FromOfLittle) + nearness;
        }

        // Two reports of one kind are near each other too: nearness alone joins nothing.
        return evidence.IsAny && nearness > 0 ? nearness - EmbeddingSearch.Certain : null;
    }
}
