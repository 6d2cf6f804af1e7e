using System.Globalization;
using System.Reflection;

namespace Firstwire.Tracing.Models;

/// <summary>
/// Logistic regression over named measures and their square roots, as a script of <c>data/</c> fitted it.
/// </summary>
/// <param name="Start">What stands alone.</param>
/// <param name="Weights">By measure.</param>
/// <param name="WeightsOfRoots">Of the measures' roots.</param>
internal sealed record LogisticModel(double Start, double[] Weights, double[] WeightsOfRoots)
{
    /// <summary>The model that ships under this name of resource.</summary>
    public static LogisticModel Shipped(string name, IReadOnlyList<string> measures)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!);
        return Read(reader, measures);
    }

    /// <summary>
    /// Reads a model: a line of <c>start</c> and a number, and of each measure a line of its name, its weight and the
    /// weight of its root.
    /// </summary>
    /// <exception cref="InvalidDataException">It has another measure, or lacks one.</exception>
    public static LogisticModel Read(TextReader reader, IReadOnlyList<string> measures)
    {
        var start = 0d;
        var (weights, roots) = (new double[measures.Count], new double[measures.Count]);
        var places = measures.Index().ToDictionary(static measure => measure.Item, static measure => measure.Index);
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#')) continue;
            var fields = line.Split('\t');
            if (fields is ["start", var number]) start = Number(number);
            else if (fields.Length == 3 && places.Remove(fields[0], out var place))
            {
                (weights[place], roots[place]) = (Number(fields[1]), Number(fields[2]));
            }
            else throw new InvalidDataException($"'{line}' is no measure's line, or its second.");
        }

        return places.Count == 0
            ? new LogisticModel(start, weights, roots)
            : throw new InvalidDataException($"{places.Keys.First()} has no weight.");
    }

    /// <summary>Log-odds.</summary>
    public double Score(ReadOnlySpan<double> values)
    {
        var sum = Start;
        for (var i = 0; i < Weights.Length; i++)
        {
            sum += (Weights[i] * values[i]) + (WeightsOfRoots[i] * Root(values[i]));
        }

        return sum;
    }

    /// <summary>Of a measure; 0 of one below 0.</summary>
    public static double Root(double value) => Math.Sqrt(Math.Max(0, value));

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
