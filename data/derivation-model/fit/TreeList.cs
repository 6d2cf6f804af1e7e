using System.Globalization;

namespace Firstwire.Fit;

/// <summary>Trees in the order in which they were fitted: their sum, and how they are written.</summary>
internal static class TreeList
{
    /// <summary>The start and what each tree adds to it.</summary>
    public static double Score(double start, List<List<TreeNode>> trees, double[] values)
    {
        var sum = start;
        foreach (var tree in trees)
        {
            var at = 0;
            while (tree[at].Feature >= 0) at = values[tree[at].Feature] <= tree[at].Threshold ? tree[at].Left : tree[at].Right;
            sum += tree[at].Value;
        }

        return sum;
    }

    /// <summary>A whole model: its start, and the nodes behind it.</summary>
    /// <param name="names">Of the features, by their number.</param>
    /// <param name="format">Of numbers.</param>
    public static void WriteModel(
        TextWriter writer, double start, List<List<TreeNode>> trees, IReadOnlyList<string> names, string format)
    {
        writer.WriteLine("# start; then nodes: tree, measure, threshold, left, right, value (README.md)");
        writer.WriteLine($"start\t{start.ToString(format, CultureInfo.InvariantCulture)}");
        Write(writer, trees, names, format);
    }

    /// <summary>A line a node; children are named by their place among all nodes.</summary>
    /// <param name="names">Of the features, by their number.</param>
    /// <param name="format">Of numbers.</param>
    public static void Write(TextWriter writer, List<List<TreeNode>> trees, IReadOnlyList<string> names, string format)
    {
        var offset = 0;
        for (var tree = 0; tree < trees.Count; tree++)
        {
            foreach (var node in trees[tree])
            {
                writer.WriteLine(node.Feature < 0
                    ? $"{tree}\t-\t0\t0\t0\t{Number(node.Value)}"
                    : $"{tree}\t{names[node.Feature]}\t{Number(node.Threshold)}\t{node.Left + offset}\t{node.Right + offset}\t{Number(node.Value)}");
            }

            offset += trees[tree].Count;
        }

        string Number(double value) => value.ToString(format, CultureInfo.InvariantCulture);
    }
}
