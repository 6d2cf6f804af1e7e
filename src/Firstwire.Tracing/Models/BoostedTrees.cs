using System.Globalization;
using System.Reflection;

namespace Firstwire.Tracing.Models;

/// <summary>
/// Boosted regression trees (Friedman 2001) over named measures, as a script of <c>data/</c> fitted them; and the
/// numbers that were fitted beside them.
/// </summary>
internal sealed class BoostedTrees
{
    private readonly TreeNode[] nodes;
    private readonly int[] roots;
    private readonly TreeScorer scorer;
    private readonly double start;
    private readonly Dictionary<string, double> numbers;

    private BoostedTrees(TreeNode[] nodes, int[] roots, int measures, Dictionary<string, double> numbers)
    {
        (this.nodes, this.roots, start, this.numbers) = (nodes, roots, numbers["start"], numbers);
        scorer = new TreeScorer(nodes, roots, measures);
    }

    /// <summary>A number that stands beside the trees.</summary>
    public double this[string name] => numbers[name];

    /// <summary>The model that ships under this name of resource.</summary>
    public static BoostedTrees Shipped(string name, IReadOnlyList<string> measures)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!);
        return Read(reader, measures);
    }

    /// <summary>
    /// Reads a model: lines of a name and a number, of which <c>start</c> is one, and of nodes in order: tree, measure
    /// or <c>-</c>, threshold (to the left up to it), left, right (both by line among the nodes), value.
    /// </summary>
    public static BoostedTrees Read(TextReader reader, IReadOnlyList<string> measures)
    {
        var numbers = new Dictionary<string, double>(StringComparer.Ordinal);
        var nodes = new List<TreeNode>();
        var roots = new List<int>();
        var places = new Dictionary<string, int>(StringComparer.Ordinal) { ["-"] = -1 };
        for (var i = 0; i < measures.Count; i++) places[measures[i]] = i;
        var tree = -1;
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#')) continue;
            var fields = line.Split('\t');
            if (fields.Length == 2)
            {
                numbers[fields[0]] = Number(fields[1]);
                continue;
            }

            var number = int.Parse(fields[0], CultureInfo.InvariantCulture);
            if (number != tree) roots.Add(nodes.Count);
            tree = number;
            nodes.Add(new TreeNode(
                places[fields[1]], Number(fields[2]), int.Parse(fields[3], CultureInfo.InvariantCulture),
                int.Parse(fields[4], CultureInfo.InvariantCulture), Number(fields[5])));
        }

        return new BoostedTrees([.. nodes], [.. roots], measures.Count, numbers);
    }

    /// <summary>The sum of the trees: log-odds before any calibration.</summary>
    public double Score(ReadOnlySpan<double> values) => scorer.Score(values, start);

    /// <summary>
    /// What each measure added on its way through the trees (Saabas' path contributions), by its place.
    /// </summary>
    public double[] Contributions(ReadOnlySpan<double> values)
    {
        var weights = new double[values.Length];
        foreach (var root in roots)
        {
            var at = root;
            while (nodes[at].Measure is >= 0 and var measure)
            {
                var next = values[measure] <= nodes[at].Threshold ? nodes[at].Left : nodes[at].Right;
                weights[measure] += nodes[next].Value - nodes[at].Value;
                at = next;
            }
        }

        return weights;
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
