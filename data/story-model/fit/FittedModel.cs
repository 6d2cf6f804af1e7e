using System.Globalization;
using Firstwire.Tracing.Models;
using Firstwire.Tracing.Stories;

namespace Firstwire.Fit;

/// <summary>
/// A line through what was met in streams, and trees that tell what was met from the same with other names and numbers, weighed as the
/// tracker weighs them.
/// </summary>
internal sealed record FittedModel(LogisticModel Line, FittedTrees LookAlike)
{
    /// <summary>By a placement. Much: sources differ, and what is fitted closely to some judges others the worse.</summary>
    private const double Ridge = 0.025;

    public static FittedModel Of(IReadOnlyList<LabelledPlacement> placements, IReadOnlyList<string> names)
    {
        var met = placements.Where(placement => placement.Source != LabelledPlacement.Altered).ToList();
        var (start, weights) = LogisticRegression.Fit(
            [.. met.Select(placement => WithRoots(placement.Values))], [.. met.Select(placement => placement.Label)],
            SourceWeights.Of(met), Ridge * met.Count);
        var accountsAndLookAlikes = placements
            .Where(placement => placement.Label || placement.Source == LabelledPlacement.Altered).ToList();
        return new FittedModel(
            new LogisticModel(start, weights[..names.Count], weights[names.Count..]),
            FittedTrees.OfLookAlikes(accountsAndLookAlikes, names));
    }

    public double Score(double[] values) => StoryModel.Score(Line.Score(values), LookAlike.Score(values), values);

    public void Write(string weights, string lookAlike, IReadOnlyList<string> names)
    {
        using (var writer = new StreamWriter(weights))
        {
            writer.WriteLine("# start; then measure, weight, weight of its root (README.md)");
            writer.WriteLine($"start\t{Text(Line.Start)}");
            for (var i = 0; i < names.Count; i++)
            {
                writer.WriteLine($"{names[i]}\t{Text(Line.Weights[i])}\t{Text(Line.WeightsOfRoots[i])}");
            }
        }

        using (var writer = new StreamWriter(lookAlike)) LookAlike.Write(writer, names);
    }

    private static double[] WithRoots(double[] values) => [.. values, .. values.Select(LogisticModel.Root)];

    private static string Text(double number) => number.ToString("0.######", CultureInfo.InvariantCulture);
}
