namespace Firstwire.Fit;

/// <summary>One node of a tree; a leaf has no feature. Children are places among the tree's nodes.</summary>
internal sealed record TreeNode(int Feature, double Threshold, int Left, int Right, double Value);

/// <summary>
/// Gradient boosting of regression trees under logistic loss (Friedman 2001), on quantile histograms, trees grown by the
/// best leaf first (LightGBM's way). Deterministic: no sampling.
/// </summary>
/// <param name="fewestInLeaf">How many rows a leaf holds at least.</param>
/// <param name="signs">
/// By feature: 1 where what has more of it, all else alike, never scores lower, −1 where never higher, 0 where either may be; null
/// for all 0. Splits that would break this are left out, and the leaves beyond a split keep to its side of the middle.
/// </param>
internal sealed class Boosting(double[][] rows, bool[] labels, double[] weights, int fewestInLeaf, int[]? signs = null)
{
    private const double Ridge = 2;
    private const int Bins = 96;

    private readonly int features = rows[0].Length;
    private readonly double[] gradients = new double[rows.Length];
    private readonly double[] curvatures = new double[rows.Length];
    private double[][] cuts = [];
    private byte[][] binned = [];

    public double Start { get; private set; }

    /// <param name="count">How many trees.</param>
    /// <param name="rate">How much of what is missing each adds.</param>
    /// <param name="leaves">How many a tree has at most.</param>
    public List<List<TreeNode>> Fit(int count, double rate, int leaves)
    {
        Bin();
        var scores = new double[rows.Length];
        var (yes, all) = (0d, 0d);
        for (var i = 0; i < rows.Length; i++)
        {
            all += weights[i];
            if (labels[i]) yes += weights[i];
        }

        Start = Math.Log(yes / (all - yes));
        Array.Fill(scores, Start);
        var trees = new List<List<TreeNode>>();
        for (var tree = 0; tree < count; tree++)
        {
            for (var i = 0; i < rows.Length; i++)
            {
                var probability = 1 / (1 + Math.Exp(-scores[i]));
                gradients[i] = weights[i] * (probability - (labels[i] ? 1 : 0));
                curvatures[i] = weights[i] * probability * (1 - probability);
            }

            trees.Add(Grow(scores, rate, leaves));
        }

        return trees;
    }

    private void Bin()
    {
        this.cuts = new double[features][];
        binned = new byte[features][];
        for (var f = 0; f < features; f++)
        {
            var sorted = rows.Select(row => row[f]).Order().ToArray();
            var cuts = new List<double>();
            for (var b = 1; b < Bins; b++)
            {
                var at = (int)((long)b * sorted.Length / Bins);
                var next = Array.FindIndex(sorted, at, value => value > sorted[at]);
                if (next < 0) break;
                var cut = (sorted[at] + sorted[next]) / 2;
                if (cuts.Count == 0 || cut > cuts[^1]) cuts.Add(cut);
            }

            this.cuts[f] = [.. cuts];
            binned[f] = new byte[rows.Length];
            for (var i = 0; i < rows.Length; i++)
            {
                var place = Array.BinarySearch(this.cuts[f], rows[i][f]);
                binned[f][i] = (byte)(place >= 0 ? place : ~place);
            }
        }
    }

    private List<TreeNode> Grow(double[] scores, double rate, int most)
    {
        var nodes = new List<TreeNode>();
        var leaves = new List<Leaf>();
        AddLeaf([.. Enumerable.Range(0, rows.Length)], new Bounds(double.MinValue, double.MaxValue));
        while (leaves.Count < most)
        {
            var at = -1;
            for (var k = 0; k < leaves.Count; k++)
            {
                if (leaves[k].Gain > 0 && (at < 0 || leaves[k].Gain > leaves[at].Gain)) at = k;
            }

            if (at < 0) break;
            var leaf = leaves[at];
            leaves.RemoveAt(at);
            var bins = binned[leaf.Feature];
            var left = Array.FindAll(leaf.Rows, row => bins[row] <= leaf.Bin);
            var right = Array.FindAll(leaf.Rows, row => bins[row] > leaf.Bin);
            var (below, above) = Sides(leaf, left);
            nodes[leaf.Node] = nodes[leaf.Node] with
            {
                Feature = leaf.Feature,
                Threshold = cuts[leaf.Feature][leaf.Bin],
                Left = AddLeaf(left, below),
                Right = AddLeaf(right, above),
            };
        }

        foreach (var leaf in leaves)
        {
            foreach (var row in leaf.Rows) scores[row] += nodes[leaf.Node].Value;
        }

        return nodes;

        int AddLeaf(int[] members, Bounds bounds)
        {
            var (gradient, curvature) = (0d, 0d);
            foreach (var row in members)
            {
                gradient += gradients[row];
                curvature += curvatures[row];
            }

            nodes.Add(new TreeNode(-1, 0, 0, 0, rate * bounds.Value(gradient, curvature)));
            leaves.Add(BestSplit(members, nodes.Count - 1, gradient, curvature, bounds));
            return nodes.Count - 1;
        }
    }

    /// <summary>What the leaves below and above a split may be.</summary>
    private (Bounds Below, Bounds Above) Sides(Leaf leaf, int[] left)
    {
        if (signs is null || signs[leaf.Feature] == 0) return (leaf.Bounds, leaf.Bounds);
        var (gradient, curvature, leftGradient, leftCurvature) = (0d, 0d, 0d, 0d);
        foreach (var row in leaf.Rows) (gradient, curvature) = (gradient + gradients[row], curvature + curvatures[row]);
        foreach (var row in left) (leftGradient, leftCurvature) = (leftGradient + gradients[row], leftCurvature + curvatures[row]);
        var middle = (leaf.Bounds.Value(leftGradient, leftCurvature)
            + leaf.Bounds.Value(gradient - leftGradient, curvature - leftCurvature)) / 2;
        var (lower, upper) = (leaf.Bounds with { Most = middle }, leaf.Bounds with { Least = middle });
        return signs[leaf.Feature] > 0 ? (lower, upper) : (upper, lower);
    }

    private Leaf BestSplit(int[] members, int node, double gradient, double curvature, Bounds bounds)
    {
        var best = new Leaf(members, node, 0, -1, 0, bounds);
        var whole = gradient * gradient / (curvature + Ridge);
        Span<double> gradients = stackalloc double[Bins];
        Span<double> curvatures = stackalloc double[Bins];
        Span<int> counts = stackalloc int[Bins];
        for (var f = 0; f < features; f++)
        {
            gradients.Clear();
            curvatures.Clear();
            counts.Clear();
            var bins = binned[f];
            foreach (var row in members)
            {
                gradients[bins[row]] += this.gradients[row];
                curvatures[bins[row]] += this.curvatures[row];
                counts[bins[row]]++;
            }

            var (leftGradient, leftCurvature, left) = (0d, 0d, 0);
            for (var b = 0; b < cuts[f].Length; b++)
            {
                leftGradient += gradients[b];
                leftCurvature += curvatures[b];
                left += counts[b];
                if (left < fewestInLeaf || members.Length - left < fewestInLeaf) continue;
                var rightGradient = gradient - leftGradient;
                var gain = (leftGradient * leftGradient / (leftCurvature + Ridge))
                    + (rightGradient * rightGradient / (curvature - leftCurvature + Ridge)) - whole;
                if (gain <= best.Gain + 1e-12) continue;
                var rise = bounds.Value(rightGradient, curvature - leftCurvature) - bounds.Value(leftGradient, leftCurvature);
                if (signs is null || rise * signs[f] >= 0) best = new Leaf(members, node, gain, f, b, bounds);
            }
        }

        return best;
    }

    private sealed record Leaf(int[] Rows, int Node, double Gain, int Feature, int Bin, Bounds Bounds);

    /// <summary>Between what a leaf's value lies.</summary>
    private readonly record struct Bounds(double Least, double Most)
    {
        public double Value(double gradient, double curvature) => Math.Clamp(-gradient / (curvature + Ridge), Least, Most);
    }
}
