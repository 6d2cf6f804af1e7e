using System.Globalization;
using Firstwire.Tracing.Copies;

namespace Firstwire.Fit;

/// <summary>Trees as fitted, with their calibration.</summary>
internal sealed record FittedModel(double Start, List<List<TreeNode>> Trees)
{
    private const int TreeCount = 600;
    private const double Rate = 0.1;
    private const int Leaves = 15;
    private const int FewestInLeaf = 80;
    private const string NumberFormat = "0.#####";

    public double Slope { get; init; } = 1;

    public double Intercept { get; init; }

    public double AccusesFrom { get; init; } = 1;

    /// <summary>Each class weighs the same, and within it each source by the root of its size: no corpus rules.</summary>
    public static FittedModel Of(IReadOnlyList<LabelledPair> pairs)
    {
        var sizes = pairs.CountBy(pair => pair.Source).ToDictionary();
        var weights = pairs
            .Select(pair => pair.Weight / Math.Sqrt(sizes[pair.Source])).ToArray();
        foreach (var label in (ReadOnlySpan<bool>)[true, false])
        {
            var sum = pairs.Select((pair, i) => pair.Label == label ? weights[i] : 0).Sum();
            for (var i = 0; i < weights.Length; i++)
            {
                if (pairs[i].Label == label) weights[i] *= 1000 / sum;
            }
        }

        var boosting = new Boosting([.. pairs.Select(pair => pair.Values)], [.. pairs.Select(pair => pair.Label)], weights, FewestInLeaf);
        var trees = boosting.Fit(TreeCount, Rate, Leaves);
        return new FittedModel(boosting.Start, trees);
    }

    public double Score(double[] values) => TreeList.Score(Start, Trees, values);

    public double Probability(double score) => 1 / (1 + Math.Exp(-((Slope * score) + Intercept)));

    public void Write(TextWriter writer)
    {
        writer.WriteLine("# start, slope, intercept, accuses-from; then nodes: tree, feature, threshold, left, right, value (README.md)");
        writer.WriteLine($"start\t{Number(Start)}");
        writer.WriteLine($"slope\t{Number(Slope)}");
        writer.WriteLine($"intercept\t{Number(Intercept)}");
        writer.WriteLine($"accuses-from\t{Number(AccusesFrom)}");
        TreeList.Write(writer, Trees, PairFeatures.Names, NumberFormat);
    }

    private static string Number(double value) => value.ToString(NumberFormat, CultureInfo.InvariantCulture);
}
