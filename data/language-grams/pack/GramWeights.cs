namespace Firstwire.Data.LanguageGrams;

/// <summary>
/// One language as weights of character runs, in nats, so that the sum over all runs of up to five characters in a text
/// is the log-probability of the text: an interpolated model (Witten and Bell 1991), pruned of what changes little, and
/// with its back-off weights moved into the runs themselves (each run is the context of the character after it).
/// </summary>
internal sealed class GramWeights
{
    /// <summary>A share that is lost to rounding is at least this.</summary>
    private const double Least = 1e-4;

    private readonly string[] grams;
    private readonly double[] counts;
    private readonly double[] followed;
    private readonly int[] kinds;
    private readonly int[] context;
    private readonly int[] suffix;
    private readonly double[] log;
    private readonly double[] estimate;
    private readonly double[] weights;
    private readonly double total;

    /// <param name="counted">How often each run occurs, every run with those that it consists of.</param>
    public GramWeights(Dictionary<string, double> counted)
    {
        grams = [.. counted.Keys];
        Array.Sort(grams, static (a, b) => a.Length != b.Length ? a.Length - b.Length : string.CompareOrdinal(a, b));
        counts = Array.ConvertAll(grams, gram => counted[gram]);
        followed = new double[grams.Length];
        kinds = new int[grams.Length];
        context = new int[grams.Length];
        suffix = new int[grams.Length];
        log = new double[grams.Length];
        estimate = new double[grams.Length];
        weights = new double[grams.Length];
        total = Link();
        for (var at = 0; at < grams.Length; at++) log[at] = Interpolated(at);
    }

    /// <summary>The weights of the runs that are kept, others count nothing.</summary>
    /// <param name="floor">The log-probability of a letter that the language does not have.</param>
    /// <param name="threshold">How much a run must change to be kept: nats times the root of its count, in a text of 100
    /// million characters; from a shorter text a run that is as usual is kept less, since it may be chance.</param>
    public IEnumerable<KeyValuePair<string, double>> Prune(double floor, double threshold)
    {
        Array.Clear(weights);
        for (var at = 0; at < grams.Length;)
        {
            var end = at + 1;
            if (grams[at].Length == 1)
            {
                estimate[at] = Math.Max(log[at], floor);
                weights[at] = estimate[at] - floor;
            }
            else
            {
                while (end < grams.Length && context[end] == context[at]) end++;
                Fit(at, end, threshold);
            }

            at = end;
        }

        for (var at = 0; at < grams.Length; at++)
        {
            if (weights[at] != 0) yield return new(grams[at], weights[at]);
        }
    }

    /// <summary>Finds each run's context and suffix; returns the number of characters.</summary>
    private double Link()
    {
        var places = new Dictionary<string, int>(grams.Length, StringComparer.Ordinal);
        var find = places.GetAlternateLookup<ReadOnlySpan<char>>();
        double characters = 0;
        for (var at = 0; at < grams.Length; at++)
        {
            var gram = grams[at].AsSpan();
            places[grams[at]] = at;
            if (gram.Length == 1)
            {
                characters += counts[at];
                continue;
            }

            context[at] = find[gram[..^1]];
            suffix[at] = find[gram[1..]];
            followed[context[at]] += counts[at];
            kinds[context[at]]++;
        }

        return characters;
    }

    private double Interpolated(int at)
    {
        if (grams[at].Length == 1) return Math.Log(counts[at] / total);
        var before = context[at];
        return Math.Log((counts[at] + (kinds[before] * Math.Exp(log[suffix[at]]))) / (followed[before] + kinds[before]));
    }

    /// <summary>Chooses which continuations of a context are kept, and what the context says of the others then.</summary>
    private void Fit(int from, int end, double threshold)
    {
        var before = context[from];
        var first = Math.Log(kinds[before] / (followed[before] + kinds[before]));
        var scale = Math.Pow(1e8 / total, 0.3);
        double kept = 0, otherwise = 0;
        for (var at = from; at < end; at++)
        {
            var change = Math.Abs(log[at] - estimate[suffix[at]] - first);
            weights[at] = change * Math.Sqrt(counts[at]) * scale > threshold ? 1 : 0;
            kept += weights[at] * Math.Exp(log[at]);
            otherwise += weights[at] * Math.Exp(estimate[suffix[at]]);
        }

        var backOff = kept == 0 ? 0 : Math.Log(Math.Max(1 - kept, Least) / Math.Max(1 - otherwise, Least));
        weights[before] += backOff;
        for (var at = from; at < end; at++)
        {
            var guess = estimate[suffix[at]] + backOff;
            estimate[at] = weights[at] == 0 ? guess : log[at];
            weights[at] = estimate[at] - guess;
        }
    }
}
