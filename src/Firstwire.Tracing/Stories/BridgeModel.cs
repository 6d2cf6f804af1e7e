using Firstwire.Tracing.Models;

namespace Firstwire.Tracing.Stories;

/// <summary>
/// Whether a document tells what a story in other languages tells: boosted trees over <see cref="StoryMeasures"/> of
/// their anchors, fitted by data/story-model/refresh on documents of one language, some of whose anchors are hidden.
/// </summary>
internal static class BridgeModel
{
    private static readonly BoostedTrees Trees = BoostedTrees.Shipped("story-bridge", StoryMeasures.Names);

    /// <summary>Log-odds that it does.</summary>
    public static double Score(ReadOnlySpan<double> values) => Trees.Score(values);
}
