using System.Globalization;
using System.Reflection;

namespace Firstwire.Reading.Body;

/// <summary>
/// How likely a body is the article's, from <see cref="BodyMeasures"/>: a logistic curve over their weighted sum.
/// </summary>
/// <param name="Weights">One for each of <see cref="BodyMeasures.Names"/>, in that order.</param>
internal sealed record BodyModel(double Intercept, double[] Weights)
{
    private const string InterceptName = "intercept";

    /// <summary>The one that ships (data/body-model).</summary>
    public static BodyModel Shipped { get; } = LoadShipped();

    public double Probability(ReadOnlySpan<double> measures)
    {
        var sum = Intercept;
        for (var i = 0; i < Weights.Length; i++) sum += Weights[i] * measures[i];
        return 1 / (1 + Math.Exp(-sum));
    }

    public static BodyModel Read(TextReader reader)
    {
        var numbers = new Dictionary<string, double>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            var fields = line.Split('\t');
            numbers[fields[0]] = double.Parse(fields[1], CultureInfo.InvariantCulture);
        }
        return new BodyModel(numbers[InterceptName], [.. BodyMeasures.Names.Select(name => numbers[name])]);
    }

    public void Write(TextWriter writer)
    {
        Line(InterceptName, Intercept);
        for (var i = 0; i < Weights.Length; i++) Line(BodyMeasures.Names[i], Weights[i]);

        void Line(string name, double weight) =>
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"{name}\t{weight:0.####}\n"));
    }

    private static BodyModel LoadShipped()
    {
        using var reader =
            new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("body-model")!);
        return Read(reader);
    }
}
