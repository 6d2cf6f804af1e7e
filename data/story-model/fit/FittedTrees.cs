using System.Globalization;

namespace Firstwire.Fit;

/// <summary>Trees as fitted.</summary>
internal sealed record FittedTrees(double Start, List<List<TreeNode>> Nodes)
{
    private const int TreeCount = 240;
    private const double Rate = 0.06;
    private const int Leaves = 10;
    private const int SteadyTreeCount = 80;
    private const double SteadyRate = 0.15;
    private const int SteadyLeaves = 16;
    private const int FewestInLeaf = 20;
    private const string NumberFormat = "0.#####";

    /// <summary>Each source weighs by the root of its size: no corpus rules.</summary>
    /// <param name="names">Of the measures.</param>
    /// <param name="isSteady">Whether more in common may score no lower and more that is missed no higher, all else alike.</param>
    public static FittedTrees Of(IReadOnlyList<LabelledPlacement> pairs, IReadOnlyList<string> names, bool isSteady)
    {
        var sizes = pairs.CountBy(pair => pair.Source).ToDictionary();
        var sum = sizes.Values.Sum(size => Math.Sqrt(size));
        var weights = pairs.Select(pair => pairs.Count / sum / Math.Sqrt(sizes[pair.Source])).ToArray();
        var boosting = new Boosting(
            [.. pairs.Select(pair => pair.Values)], [.. pairs.Select(pair => pair.Label)], weights, FewestInLeaf, isSteady ? [.. names.Select(Sign)] : null);
        var trees = isSteady
            ? boosting.Fit(SteadyTreeCount, SteadyRate, SteadyLeaves)
            : boosting.Fit(TreeCount, Rate, Leaves);
        return new FittedTrees(boosting.Start, trees);
    }

    public double Score(double[] values) => TreeList.Score(Start, Nodes, values);

    public void Write(TextWriter writer, IReadOnlyList<string> names)
    {
        writer.WriteLine("# start; then nodes: tree, measure, threshold, left, right, value (README.md)");
        writer.WriteLine($"start\t{Start.ToString(NumberFormat, CultureInfo.InvariantCulture)}");
        TreeList.Write(writer, Nodes, names, NumberFormat);
    }

    /// <summary>1 of a measure of what is in common, −1 of what one has and the other misses, 0 of how long they are.</summary>
    private static int Sign(string name) =>
        name.Contains("missed", StringComparison.Ordinal) ? -1 : name.StartsWith("words-", StringComparison.Ordinal) ? 0 : 1;
}
