using System.Globalization;
using System.Reflection;

namespace Firstwire.Tracing.Copies;

/// <summary>How much one measure moved the answer, in log-odds.</summary>
/// <param name="Feature">One of the names of the published features (docs/tracing.md).</param>
public sealed record FeatureWeight(string Feature, double Value, double Weight);

/// <summary>
/// Whether one text derives from the other: boosted regression trees (Friedman 2001) over the features of a pair, fitted by
/// <c>tools/fit-derivation</c>, calibrated on pairs that the trees were not fitted on (Platt 1999).
/// </summary>
internal sealed class DerivationModel
{
    private readonly Node[] _nodes;
    private readonly int[] _roots;
    private readonly double _start;
    private readonly double _slope;
    private readonly double _intercept;

    private DerivationModel(Node[] nodes, int[] roots, double start, double slope, double intercept, double accusesFrom)
    {
        (_nodes, _roots, _start, _slope, _intercept, AccusesFrom) = (nodes, roots, start, slope, intercept, accusesFrom);
    }

    /// <summary>The one that ships (data/derivation-model).</summary>
    public static DerivationModel Shipped { get; } = LoadShipped();

    /// <summary>From this probability on a pair is called derived: below it more than one in 200 same-event pairs would be accused.</summary>
    public double AccusesFrom { get; }

    /// <summary>The probability in [0,1] that one text derives from the other, where both are as likely before looking.</summary>
    public double Probability(ReadOnlySpan<double> values) => 1 / (1 + Math.Exp(-((_slope * Score(values)) + _intercept)));

    /// <summary>The sum of the trees, before calibration.</summary>
    internal double Score(ReadOnlySpan<double> values)
    {
        var sum = _start;
        foreach (var root in _roots)
        {
            var at = root;
            while (_nodes[at].Feature >= 0) at = values[_nodes[at].Feature] <= _nodes[at].Threshold ? _nodes[at].Left : _nodes[at].Right;
            sum += _nodes[at].Value;
        }

        return sum;
    }

    /// <summary>What each feature added on its way through the trees, the heaviest first (Saabas' path contributions).</summary>
    public IReadOnlyList<FeatureWeight> Explain(ReadOnlySpan<double> values)
    {
        var weights = new double[values.Length];
        foreach (var root in _roots)
        {
            var at = root;
            while (_nodes[at].Feature is >= 0 and var feature)
            {
                var next = values[feature] <= _nodes[at].Threshold ? _nodes[at].Left : _nodes[at].Right;
                weights[feature] += _nodes[next].Value - _nodes[at].Value;
                at = next;
            }
        }

        var list = new List<FeatureWeight>(weights.Length);
        for (var i = 0; i < weights.Length; i++)
        {
            if (weights[i] != 0) list.Add(new FeatureWeight(PairFeatures.Names[i], values[i], weights[i] * _slope));
        }

        list.Sort((left, right) => Math.Abs(right.Weight).CompareTo(Math.Abs(left.Weight)));
        return list;
    }

    /// <summary>
    /// Reads a model: lines of <c>start</c>, <c>slope</c>, <c>intercept</c>, <c>accuses-from</c> with a number, then the nodes in
    /// order: tree, feature or <c>-</c>, threshold, left, right (both by line among the nodes), value.
    /// </summary>
    public static DerivationModel Read(TextReader reader)
    {
        var numbers = new Dictionary<string, double>(StringComparer.Ordinal);
        var nodes = new List<Node>();
        var roots = new List<int>();
        var features = new Dictionary<string, int>(StringComparer.Ordinal) { ["-"] = -1 };
        for (var i = 0; i < PairFeatures.Names.Count; i++) features[PairFeatures.Names[i]] = i;
        var tree = -1;
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#')) continue;
            var fields = line.Split('\t');
            if (fields.Length == 2)
            {
                numbers[fields[0]] = double.Parse(fields[1], CultureInfo.InvariantCulture);
                continue;
            }

            var number = int.Parse(fields[0], CultureInfo.InvariantCulture);
            if (number != tree) roots.Add(nodes.Count);
            tree = number;
            nodes.Add(new Node(
                features[fields[1]], double.Parse(fields[2], CultureInfo.InvariantCulture), int.Parse(fields[3], CultureInfo.InvariantCulture),
                int.Parse(fields[4], CultureInfo.InvariantCulture), double.Parse(fields[5], CultureInfo.InvariantCulture)));
        }

        return new DerivationModel([.. nodes], [.. roots], numbers["start"], numbers["slope"], numbers["intercept"], numbers["accuses-from"]);
    }

    private static DerivationModel LoadShipped()
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("derivation-model")!);
        return Read(reader);
    }

    private readonly record struct Node(int Feature, double Threshold, int Left, int Right, double Value);
}
