using System.Globalization;

namespace Firstwire.Fit;

/// <summary>Trees as fitted.</summary>
internal sealed record FittedTrees(double Start, List<List<TreeNode>> Trees)
{
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

    public double Score(double[] values)
    {
        var sum = Start;
        foreach (var tree in Trees)
        {
            var at = 0;
            while (tree[at].Feature >= 0) at = values[tree[at].Feature] <= tree[at].Threshold ? tree[at].Left : tree[at].Right;
            sum += tree[at].Value;
        }

        return sum;
    }

    public void Write(TextWriter writer, IReadOnlyList<string> names)
    {
        writer.WriteLine("# start; then nodes: tree, measure, threshold, left, right, value (README.md)");
        writer.WriteLine($"start\t{Number(Start)}");
        var offset = 0;
        for (var tree = 0; tree < Trees.Count; tree++)
        {
            foreach (var node in Trees[tree])
            {
                writer.WriteLine(node.Feature < 0
                    ? $"{tree}\t-\t0\t0\t0\t{Number(node.Value)}"
                    : $"{tree}\t{names[node.Feature]}\t{Number(node.Threshold)}\t{node.Left + offset}\t{node.Right + offset}\t{Number(node.Value)}");
            }

            offset += Trees[tree].Count;
        }
    }

    private static string Number(double value) => value.ToString("0.#####", CultureInfo.InvariantCulture);
}
