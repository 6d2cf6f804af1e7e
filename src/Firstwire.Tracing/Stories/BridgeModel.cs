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
    public static double Score(ReadOnlySpan<double> values) => Trees.Score(values);
}
