using System.Numerics;

namespace Firstwire.Tracing.Models;

/// <summary>
/// The sum of an ensemble of regression trees without walking down any of them (QuickScorer: Lucchese et al., SIGIR
/// 2015). A tree has one bit a leaf, counted from the left. A condition that does not hold takes the leaves on its left
/// away; the lowest bit that stays is the leaf that a walk would have reached. Conditions stand by measure and by
/// threshold, so those that do not hold come first: a run over memory in place of jumps that no processor foresees.
/// </summary>
internal sealed class TreeScorer
{
    private const int MostLeaves = 32;

    /// <summary>Where the conditions of each measure begin; after the last, where they end.</summary>
    private readonly int[] firsts;
    private readonly double[] thresholds;
    private readonly Taken[] taken;
    private readonly double[] leaves;
    private readonly int trees;

    /// <param name="nodes">Every tree's nodes, the children by their place among all.</param>
    /// <param name="roots">The trees' first nodes, in the order in which their values are added.</param>
    /// <param name="measures">How many measures a condition may ask for.</param>
    /// <exception cref="InvalidDataException">A tree has more than 32 leaves.</exception>
    public TreeScorer(ReadOnlySpan<TreeNode> nodes, ReadOnlySpan<int> roots, int measures)
    {
        trees = roots.Length;
        leaves = new double[trees * MostLeaves];
        var conditions = new List<Condition>();
        for (var tree = 0; tree < trees; tree++) Add(nodes, roots[tree], tree, 0, conditions);
        conditions.Sort(static (left, right) =>
            (left.Measure, left.Threshold).CompareTo((right.Measure, right.Threshold)));
        thresholds = [.. conditions.Select(condition => condition.Threshold)];
        taken = [.. conditions.Select(condition => condition.Taken)];
        firsts = new int[measures + 1];
        foreach (var condition in conditions) firsts[condition.Measure + 1]++;
        for (var i = 0; i < measures; i++) firsts[i + 1] += firsts[i];
    }

    /// <summary>The values of the leaves that these measures lead to, added to <paramref name="start"/>.</summary>
    public double Score(ReadOnlySpan<double> values, double start)
    {
        Span<uint> left = stackalloc uint[trees];
        left.Fill(uint.MaxValue);
        for (var measure = 0; measure < firsts.Length - 1; measure++)
        {
            var value = values[measure];
            var end = firsts[measure + 1];
            for (var i = firsts[measure]; i < end && !(value <= thresholds[i]); i++)
            {
                left[taken[i].Tree] &= taken[i].Rest;
            }
        }

        var sum = start;
        for (var tree = 0; tree < left.Length; tree++)
        {
            sum += leaves[(tree * MostLeaves) + BitOperations.TrailingZeroCount(left[tree])];
        }

        return sum;
    }

    /// <summary>
    /// Adds what stands under a node, whose first leaf has this number; the number of the leaf after it.
    /// </summary>
    private int Add(ReadOnlySpan<TreeNode> nodes, int at, int tree, int leaf, List<Condition> conditions)
    {
        var node = nodes[at];
        if (node.Measure < 0)
        {
            if (leaf == MostLeaves) throw new InvalidDataException($"Tree {tree} has more than {MostLeaves} leaves.");
            leaves[(tree * MostLeaves) + leaf] = node.Value;
            return leaf + 1;
        }

        var middle = Add(nodes, node.Left, tree, leaf, conditions);
        var onLeft = ((1u << (middle - leaf)) - 1) << leaf;
        conditions.Add(new Condition(node.Measure, node.Threshold, new Taken(tree, ~onLeft)));
        return Add(nodes, node.Right, tree, middle, conditions);
    }

    /// <summary>What a condition that does not hold leaves of its tree's leaves.</summary>
    private readonly record struct Taken(int Tree, uint Rest);

    private readonly record struct Condition(int Measure, double Threshold, Taken Taken);
}
