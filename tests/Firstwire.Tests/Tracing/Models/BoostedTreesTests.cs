using System.Globalization;
using CsCheck;
using Firstwire.Tracing.Models;

namespace Firstwire.Tests.Tracing.Models;

public sealed class BoostedTreesTests
{
    private static readonly string[] Measures = ["words", "names", "numbers"];

    /// <summary>Few thresholds and few values, so that many are equal; and values that are no number.</summary>
    private static readonly Gen<double> Few =
        Gen.OneOf(Gen.Int[-2, 2].Select(static n => n / 2.0), Gen.Const(double.NaN));

    [Fact]
    public void The_score_is_the_sum_of_the_leaves_that_a_walk_from_each_root_reaches() =>
        Gen.Select(Gen.Int[0, 1_000_000].Array[1, 8], Few.Array[Measures.Length]).Sample(static (seeds, values) =>
        {
            var lines = new List<string[]>();
            for (var tree = 0; tree < seeds.Length; tree++) Grow(lines, tree, new Random(seeds[tree]), 5);
            var trees = Read(lines);
            var sum = 0.5;
            foreach (var root in Enumerable.Range(0, lines.Count).Where(i => i == 0 || lines[i][0] != lines[i - 1][0]))
            {
                var at = root;
                while (lines[at][1] != "-")
                {
                    var value = values[Array.IndexOf(Measures, lines[at][1])];
                    at = (int)Number(lines[at][value <= Number(lines[at][2]) ? 3 : 4]);
                }

                sum += Number(lines[at][5]);
            }

            return trees.Score(values) == sum;
        });

    [Fact]
    public void A_tree_of_more_leaves_than_are_scored_is_refused()
    {
        var lines = new List<string[]>();
        for (var i = 0; i < 32; i++)
        {
            lines.Add(["0", "words", Text(i), Text((2 * i) + 1), Text((2 * i) + 2), "0"]);
            lines.Add(["0", "-", "0", "-1", "-1", "1"]);
        }

        lines.Add(["0", "-", "0", "-1", "-1", "1"]);
        var refused = Assert.Throws<InvalidDataException>(() => Read(lines));
        Assert.Equal("Tree 0 has more than 32 leaves.", refused.Message);
    }

    private static BoostedTrees Read(List<string[]> lines)
    {
        var nodes = string.Join('\n', lines.Select(static line => string.Join('\t', line)));
        return BoostedTrees.Read(new StringReader($"start\t0.5\n{nodes}"), Measures);
    }

    /// <summary>Adds a tree of chance, its children after it; the place of its first node.</summary>
    private static int Grow(List<string[]> lines, int tree, Random chance, int depth)
    {
        var at = lines.Count;
        var isLeaf = depth == 0 || chance.Next(4) == 0;
        var value = Text(chance.Next(-8, 9) / 4.0);
        lines.Add(isLeaf
            ? [Text(tree), "-", "0", "-1", "-1", value]
            : [Text(tree), Measures[chance.Next(3)], Text(chance.Next(-2, 3) / 2.0), "", "", value]);
        if (isLeaf) return at;
        lines[at][3] = Text(Grow(lines, tree, chance, depth - 1));
        lines[at][4] = Text(Grow(lines, tree, chance, depth - 1));
        return at;
    }

    private static string Text(double number) => number.ToString(CultureInfo.InvariantCulture);

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
