using Firstwire.Tracing.Models;

namespace Firstwire.Tracing.Stories;

/// <summary>
/// Whether a document tells what a story in other languages tells: boosted trees over <see cref="BridgeMeasures"/>,
/// fitted by data/story-model/refresh on accounts of the same events in many languages.
/// </summary>
internal static class BridgeModel
{
    private static readonly BoostedTrees Trees = BoostedTrees.Shipped("story-bridge", BridgeMeasures.Names);

    /// <summary>Log-odds that it does.</summary>
    /// <param name="evidence">What <see cref="BridgeEvidence.Of"/> says of the same two.</param>
    public static double Score(StoryTerms left, StoryTerms right, BridgeEvidence evidence)
    {
        Span<double> values = stackalloc double[BridgeMeasures.Names.Count];
        BridgeMeasures.Of(left, right, evidence, values);
        return Trees.Score(values);
    }
}
