namespace Firstwire.Fit;

/// <summary>Trees as fitted.</summary>
internal sealed record FittedTrees(double Start, List<List<TreeNode>> Nodes)
{
    private const int TreeCount = 240;
    private const double Rate = 0.06;
    private const int Leaves = 10;
    private const int FewestInLeaf = 20;
    private const int LookAlikeTreeCount = 80;
    private const double LookAlikeRate = 0.1;
    private const int LookAlikeLeaves = 8;
    private const int FewestLookAlikesInLeaf = 80;
    private const string NumberFormat = "0.#####";

    public static FittedTrees Of(IReadOnlyList<LabelledPlacement> placements)
    {
        var boosting = Boosting(placements, [.. placements.Select(static placement => placement.Weight)], FewestInLeaf, null);
        var trees = boosting.Fit(TreeCount, Rate, Leaves);
        return new FittedTrees(boosting.Start, trees);
    }

    /// <summary>
    /// What tells two accounts of one event from the same with other names and numbers: the more is in common, all else alike, the less it
    /// looks like these, and the more is missed, the more. Both weigh the same.
    /// </summary>
    public static FittedTrees OfLookAlikes(IReadOnlyList<LabelledPlacement> placements, IReadOnlyList<string> names)
    {
        var right = placements.Count(placement => placement.Label);
        var ofAccount = (double)(placements.Count - right) / right;
        var boosting = Boosting(
            placements, [.. placements.Select(placement => placement.Label ? ofAccount : 1)], FewestLookAlikesInLeaf,
            [.. names.Select(Sign)]);
        var trees = boosting.Fit(LookAlikeTreeCount, LookAlikeRate, LookAlikeLeaves);
        return new FittedTrees(boosting.Start, trees);
    }

    public double Score(double[] values) => TreeList.Score(Start, Nodes, values);

    public void Write(TextWriter writer, IReadOnlyList<string> names) =>
        TreeList.WriteModel(writer, Start, Nodes, names, NumberFormat);

    private static Boosting Boosting(
        IReadOnlyList<LabelledPlacement> placements, double[] weights, int fewestInLeaf, int[]? signs) =>
        new([.. placements.Select(placement => placement.Values)], [.. placements.Select(placement => placement.Label)], weights,
            fewestInLeaf, signs);

    /// <summary>1 of a measure of what is in common, −1 of what one has and the other misses, 0 of how long they are.</summary>
    private static int Sign(string name) =>
        name.Contains("missed", StringComparison.Ordinal) ? -1 : name.StartsWith("words-", StringComparison.Ordinal) ? 0 : 1;
}
