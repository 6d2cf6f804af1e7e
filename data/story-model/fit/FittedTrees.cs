using System.Globalization;

namespace Firstwire.Fit;

/// <summary>Trees as fitted.</summary>
internal sealed record FittedTrees(double Start, List<List<TreeNode>> Trees)
{
    private const string NumberFormat = "0.#####";

    /// <summary>Each source weighs by the root of its size: no corpus rules.</summary>
    public static FittedTrees Of(IReadOnlyList<LabelledPlacement> pairs)
    {
        var sizes = pairs.CountBy(pair => pair.Source).ToDictionary();
        var sum = sizes.Values.Sum(size => Math.Sqrt(size));
        var weights = pairs.Select(pair => pairs.Count / sum / Math.Sqrt(sizes[pair.Source])).ToArray();
        var boosting = new Boosting([.. pairs.Select(pair => pair.Values)], [.. pairs.Select(pair => pair.Label)], weights);
        var trees = boosting.Fit();
        return new FittedTrees(boosting.Start, trees);
    }

    public double Score(double[] values) => TreeList.Score(Start, Trees, values);

    public void Write(TextWriter writer, IReadOnlyList<string> names)
    {
        writer.WriteLine("# start; then nodes: tree, measure, threshold, left, right, value (README.md)");
        writer.WriteLine($"start\t{Start.ToString(NumberFormat, CultureInfo.InvariantCulture)}");
        TreeList.Write(writer, Trees, names, NumberFormat);
    }
}
