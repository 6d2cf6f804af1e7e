namespace Firstwire.Fit;

/// <summary>One node of a tree; a leaf has no feature. Children are places among the tree's nodes.</summary>
internal sealed record TreeNode(int Feature, double Threshold, int Left, int Right, double Value);

/// <summary>
/// Gradient boosting of regression trees under logistic loss (Friedman 2001), on quantile histograms, trees grown by the
/// best leaf first (LightGBM's way). Deterministic: no sampling.
/// </summary>
internal sealed class Boosting(double[][] rows, bool[] labels, double[] weights)
{
    private const int Trees = 240;
    private const double Rate = 0.06;
    private const int Leaves = 10;
    private const int FewestInLeaf = 20;
    private const double Ridge = 2;
    private const int Bins = 96;

    private readonly int _features = rows[0].Length;
    private readonly double[] _gradients = new double[rows.Length];
    private readonly double[] _curvatures = new double[rows.Length];
    private double[][] _cuts = [];
    private byte[][] _binned = [];

    public double Start { get; private set; }

    public List<List<TreeNode>> Fit()
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
        for (var tree = 0; tree < Trees; tree++)
        {
            for (var i = 0; i < rows.Length; i++)
            {
                var probability = 1 / (1 + Math.Exp(-scores[i]));
                _gradients[i] = weights[i] * (probability - (labels[i] ? 1 : 0));
                _curvatures[i] = weights[i] * probability * (1 - probability);
            }

            trees.Add(Grow(scores));
        }

        return trees;
    }

    private void Bin()
    {
        _cuts = new double[_features][];
        _binned = new byte[_features][];
        for (var f = 0; f < _features; f++)
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

            _cuts[f] = [.. cuts];
            _binned[f] = new byte[rows.Length];
            for (var i = 0; i < rows.Length; i++)
            {
                var place = Array.BinarySearch(_cuts[f], rows[i][f]);
                _binned[f][i] = (byte)(place >= 0 ? place : ~place);
            }
        }
    }

    private List<TreeNode> Grow(double[] scores)
    {
        var nodes = new List<TreeNode>();
        var leaves = new List<Leaf>();
        AddLeaf([.. Enumerable.Range(0, rows.Length)]);
        while (leaves.Count < Leaves)
        {
            var at = -1;
            for (var k = 0; k < leaves.Count; k++)
            {
                if (leaves[k].Gain > 0 && (at < 0 || leaves[k].Gain > leaves[at].Gain)) at = k;
            }

            if (at < 0) break;
            var leaf = leaves[at];
            leaves.RemoveAt(at);
            var bins = _binned[leaf.Feature];
            var left = Array.FindAll(leaf.Rows, row => bins[row] <= leaf.Bin);
            var right = Array.FindAll(leaf.Rows, row => bins[row] > leaf.Bin);
            nodes[leaf.Node] = nodes[leaf.Node] with
            {
                Feature = leaf.Feature,
                Threshold = _cuts[leaf.Feature][leaf.Bin],
                Left = AddLeaf(left),
                Right = AddLeaf(right),
            };
        }

        foreach (var leaf in leaves)
        {
            foreach (var row in leaf.Rows) scores[row] += nodes[leaf.Node].Value;
        }

        return nodes;

        int AddLeaf(int[] members)
        {
            var (gradient, curvature) = (0d, 0d);
            foreach (var row in members)
            {
                gradient += _gradients[row];
                curvature += _curvatures[row];
            }

            nodes.Add(new TreeNode(-1, 0, 0, 0, -Rate * gradient / (curvature + Ridge)));
            leaves.Add(BestSplit(members, nodes.Count - 1, gradient, curvature));
            return nodes.Count - 1;
        }
    }

    private Leaf BestSplit(int[] members, int node, double gradient, double curvature)
    {
        var best = new Leaf(members, node, 0, -1, 0);
        var whole = gradient * gradient / (curvature + Ridge);
        Span<double> gradients = stackalloc double[Bins];
        Span<double> curvatures = stackalloc double[Bins];
        Span<int> counts = stackalloc int[Bins];
        for (var f = 0; f < _features; f++)
        {
            gradients.Clear();
            curvatures.Clear();
            counts.Clear();
            var bins = _binned[f];
            foreach (var row in members)
            {
                gradients[bins[row]] += _gradients[row];
                curvatures[bins[row]] += _curvatures[row];
                counts[bins[row]]++;
            }

            var (leftGradient, leftCurvature, left) = (0d, 0d, 0);
            for (var b = 0; b < _cuts[f].Length; b++)
            {
                leftGradient += gradients[b];
                leftCurvature += curvatures[b];
                left += counts[b];
                if (left < FewestInLeaf || members.Length - left < FewestInLeaf) continue;
                var rightGradient = gradient - leftGradient;
                var gain = (leftGradient * leftGradient / (leftCurvature + Ridge))
                    + (rightGradient * rightGradient / (curvature - leftCurvature + Ridge)) - whole;
                if (gain > best.Gain + 1e-12) best = new Leaf(members, node, gain, f, b);
            }
        }

        return best;
    }

    private sealed record Leaf(int[] Rows, int Node, double Gain, int Feature, int Bin);
}
