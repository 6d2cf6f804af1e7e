using Firstwire.Tracing.Copies;
using Firstwire.Tracing.Texts;

namespace Firstwire.Fit;

/// <summary>A pair of texts of which it is known whether one derives from the other.</summary>
/// <param name="Source">The file it came from; weights and checks go by it.</param>
/// <param name="Label">Whether one derives from the other.</param>
/// <param name="IsSameEvent">Two independent accounts of one event: the pairs that must not be accused.</param>
internal sealed record LabelledPair(string Id, string Source, bool Label, bool IsSameEvent, double[] Values)
{
    /// <summary>Beside a pair as found, which is 1.</summary>
    public double Weight { get; init; } = 1;

    /// <summary>Of a pair that was made by telling the same of others.</summary>
    private const double WeightOfMould = 0.3;

    /// <summary>The same where capitals tell names: a few say enough.</summary>
    private const double WeightOfCasedMould = 0.1;

    /// <summary>Of a pair written as what the trees judge is, beside the English ones that only stand in for it.</summary>
    private const double WeightOfJudged = 5;

    private static readonly HashSet<string> Derived = ["verbatim", "edited", "excerpt", "spun", "derived"];

    /// <summary>A pair of other items of the same file is unrelated, however alike the file's items are.</summary>
    private const int CrossedSamples = 60;
    private const double MostSharedOfCrossed = 0.03;

    /// <param name="knowsMeaning">Whether what words mean is measured; in most languages it cannot be.</param>
    public static List<LabelledPair> Read(IEnumerable<string> paths, Lettering lettering, bool knowsMeaning)
    {
        var pairs = new List<LabelledPair>();
        foreach (var path in paths)
        {
            var source = Path.GetFileName(path).Split('.')[0];
            var known = PairFile.Rows(path);
            var rows = known.ConvertAll(row => row.In(lettering));
            var measured = new LabelledPair?[rows.Count];
            var crossed = new LabelledPair?[rows.Count];
            var recast = new LabelledPair?[rows.Count];
            Parallel.For(0, rows.Count, i =>
            {
                var row = rows[i];
                var (left, right) = (Compared(row.Left), Compared(row.Right));
                var measures = PairFeatures.Measure(left, right);
                var weight = !knowsMeaning && IsJudged(known[i], measures) ? WeightOfJudged : 1;
                measured[i] = new LabelledPair(
                    row.Id, source, Derived.Contains(row.Kind), row.Kind == "same-event", measures.Values)
                {
                    Weight = weight,
                };
                if (Derived.Contains(row.Kind) && Cross(rows, i, left, source) is { } pair)
                    crossed[i] = pair with { Weight = weight };
                if (row.Kind == "spun") recast[i] = Recast(known[i], lettering, left, source);
            });
            pairs.AddRange(measured!);
            pairs.AddRange(crossed.OfType<LabelledPair>());
            pairs.AddRange(recast.OfType<LabelledPair>());
        }

        if (!knowsMeaning) pairs.ForEach(pair => pair.ForgetMeaning());
        return pairs;
    }

    /// <summary>Whether it is written as what these trees judge is: in no language whose words have vectors, by no script of ours.</summary>
    private static bool IsJudged(LabelledTexts texts, PairMeasures measures) =>
        !measures.IsMeaningKnown && Letterings.Of(TracedText.Of(texts.Left).Tokens.Span) == measures.Lettering;

    /// <summary>Makes of what was measured what it would be in a language whose words have no vectors.</summary>
    private void ForgetMeaning()
    {
        for (var i = 0; i < Values.Length; i++)
        {
            if (PairFeatures.Names[i].Contains("-meaning-", StringComparison.Ordinal)) Values[i] = -1;
        }
    }

    /// <summary>The same on every run: FNV-1a of the id.</summary>
    public uint Hash()
    {
        var hash = 2_166_136_261u;
        foreach (var unit in Id) hash = (hash ^ unit) * 16_777_619u;
        return hash ^ (hash >> 15);
    }

    /// <summary>With the copy whose original is most like this one, of a sample.</summary>
    private static LabelledPair? Cross(List<LabelledTexts> rows, int at, ComparedText left, string source)
    {
        var random = new Random(at);
        var (best, bestLikeness) = (default(LabelledTexts), -1d);
        for (var k = 0; k < CrossedSamples; k++)
        {
            var row = rows[random.Next(rows.Count)];
            if (row.Left == rows[at].Left || row.Right == rows[at].Right || row.Left == rows[at].Right || row.Right == rows[at].Left) continue;
            var stems = Stems(row.Right);
            var likeness = stems.Count == 0 ? 0 : (double)stems.Count(left.Stems.ContainsKey) / (stems.Count + 20);
            if (likeness > bestLikeness) (best, bestLikeness) = (row, likeness);
        }

        if (best is null) return null;
        var right = Compared(best.Right);
        return HashSets.Containment(right.Shingles.Of5, left.Shingles.Of5) > MostSharedOfCrossed
            || HashSets.Containment(left.Shingles.Of5, right.Shingles.Of5) > MostSharedOfCrossed
            ? null
            : new LabelledPair($"crossed {rows[at].Id}", "crossed-" + source, false, false, PairFeatures.Measure(left, right).Values);
    }

    /// <summary>
    /// With a copy that tells the same of others: results, markets and courts are written from moulds. Where names have
    /// no capitals, and where other words may mean the same, nothing but pairs like this teaches the trees so.
    /// </summary>
    private static LabelledPair? Recast(LabelledTexts row, Lettering lettering, ComparedText left, string source)
    {
        if (Mould.Recast(row.Right, row.Id) is not { } recast) return null;
        var right = Compared(Script.Write(recast, lettering));
        var values = PairFeatures.Measure(left, right).Values;
        return new LabelledPair($"mould {row.Id}", "mould-" + source, false, false, values)
        {
            Weight = lettering == Lettering.Cased ? WeightOfCasedMould : WeightOfMould,
        };
    }

    private static HashSet<uint> Stems(string text)
    {
        var stems = new HashSet<uint>();
        foreach (var token in TracedText.Of(text).Tokens.Span)
        {
            if (token.IsContent) stems.Add(token.Stem);
        }

        return stems;
    }

    private static ComparedText Compared(string text) => new(TracedText.Of(text));
}
