namespace Firstwire.Tracing.Stories;

/// <summary>
/// Whether a document tells what one in another language tells: by <see cref="BridgeModel"/>, and by how near a model
/// of the operator's finds them, where there is one.
/// </summary>
internal static class BridgeRules
{
    /// <summary>Across languages there is less to go by, and most that is met tells something else.</summary>
    private const double From = 0.5;

    /// <summary>
    /// Log-odds that names and numbers together add: what is told in one's own language in the words of a mould weighs
    /// less.
    /// </summary>
    private const double TwoKindsGive = 2;

    /// <summary>
    /// Log-odds above what is asked for by which the story joins; null where it cannot be it.
    /// </summary>
    /// <param name="nearness">As <see cref="EmbeddingSearch.Nearness"/> says it.</param>
    public static double? Above(StoryTerms text, StoryTerms other, double nearness)
    {
        var evidence = BridgeEvidence.Of(text, other);
        if (evidence.IsEnoughToMeasure && evidence.IsMoreThanPlaces)
        {
            var score = BridgeModel.Score(text, other, evidence);
            if (score > From) return score - From + (evidence.IsOfTwoKinds ? TwoKindsGive : 0) + nearness;
        }

        // Two reports of one kind are near each other too: nearness alone joins nothing.
        return evidence.IsAny && nearness > 0 ? nearness - EmbeddingSearch.Certain : null;
    }
}
