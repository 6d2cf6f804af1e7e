using Firstwire.Fit;
using Firstwire.Tracing.Copies;

// Fit MODEL LETTERING|meaning PAIRS.jsonl[.gz]...: reads labelled pairs, writes them in that kind of script, says how trees do
// on pairs and whole sources that they were not fitted on, writes the trees fitted on all of them. What the pairs look
// like is in ../README.md.
var knowsMeaning = args is [_, "meaning", ..];
var lettering = Lettering.Cased;
if (args.Length < 3 || (!knowsMeaning && !Enum.TryParse(args[1], ignoreCase: true, out lettering)))
{
    Console.Error.WriteLine(
        "Name the model to write, how texts are written, and the files of pairs: fit trees.tsv cased PAIRS.jsonl.gz...");
    return 1;
}

var pairs = LabelledPair.Read(args[2..], lettering, knowsMeaning);
Console.WriteLine($"{pairs.Count} pairs, {pairs.Count(pair => pair.Label)} derived, {pairs.Count(pair => pair.IsSameEvent)} of one event");

var scores = new double[pairs.Count];
Parallel.For(0, 2, half =>
{
    var model = FittedModel.Of([.. pairs.Where(pair => (pair.Hash() & 1) != half)]);
    for (var i = 0; i < pairs.Count; i++)
    {
        if ((pairs[i].Hash() & 1) == half) scores[i] = model.Score(pairs[i].Values);
    }
});
Report("halves", scores, source => true);
foreach (var left in pairs.Where(pair => pair.Label).Select(pair => pair.Source).Distinct().ToArray())
{
    var others = new double[pairs.Count];
    Parallel.For(0, 2, half =>
    {
        var model = FittedModel.Of([.. pairs.Where(pair => (pair.Hash() & 1) != half && pair.Source != left && pair.Source != "crossed-" + left)]);
        for (var i = 0; i < pairs.Count; i++)
        {
            if ((pairs[i].Hash() & 1) == half) others[i] = model.Score(pairs[i].Values);
        }
    });
    Report($"without {left}", others, source => source == left || source == "crossed-" + left);
}

var (slope, intercept) = Calibration.Fit(scores, [.. pairs.Select(pair => pair.Label)]);
var fitted = FittedModel.Of(pairs) with { Slope = slope, Intercept = intercept };
fitted = fitted with { AccusesFrom = fitted.Probability(Calibration.Bar(SameEvent(scores))) };
using var writer = new StreamWriter(args[0]);
fitted.Write(writer);
Console.WriteLine($"accuses from {fitted.AccusesFrom:0.0000}");
return 0;

IReadOnlyList<(double, string)> SameEvent(double[] all) =>
    [.. pairs.Select((pair, i) => (pair, i)).Where(of => of.pair.IsSameEvent).Select(of => (all[of.i], of.pair.Source))];

IEnumerable<double> Of(double[] all, Func<LabelledPair, bool> wanted)
{
    for (var i = 0; i < pairs.Count; i++)
    {
        if (wanted(pairs[i])) yield return all[i];
    }
}

void Report(string title, double[] all, Func<string, bool> wanted)
{
    var bar = Calibration.Bar(SameEvent(all));
    var parts = pairs.Select(pair => (pair.Source, pair.Label)).Distinct().Where(part => wanted(part.Source)).Select(part =>
        $"{part.Source}{(part.Label ? "" : " (not derived)")} {Of(all, pair => pair.Source == part.Source && pair.Label == part.Label).Average(score => score > bar ? 1.0 : 0):0.000}");
    Console.WriteLine($"{title}: {string.Join(", ", parts)}");
}
