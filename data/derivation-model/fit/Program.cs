using Firstwire.Fit;
using Firstwire.Tracing.Copies;

// Fit MODEL LETTERING|meaning PAIRS.jsonl[.gz]...: reads labelled pairs, writes them in that kind of script, says how trees do
// on pairs and whole sources that they were not fitted on, writes the trees fitted on all of them. What the pairs look
// like is in ../README.md.
const int Parts = 5;
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

var scores = Unseen(pair => true);
Report("in parts", scores, source => true);
foreach (var left in pairs.Where(pair => pair.Label).Select(pair => pair.Source).Distinct().ToArray())
{
    string[] itsOwn = [left, "crossed-" + left, "mould-" + left];
    Report($"without {left}", Unseen(pair => !itsOwn.Contains(pair.Source)), itsOwn.Contains);
}

var (slope, intercept) = Calibration.Fit(scores, [.. pairs.Select(pair => pair.Label)]);
var fitted = FittedModel.Of(pairs) with { Slope = slope, Intercept = intercept };
fitted = fitted with { AccusesFrom = fitted.Probability(Bar(scores)) };
using var writer = new StreamWriter(args[0]);
fitted.Write(writer);
Console.WriteLine($"accuses from {fitted.AccusesFrom:0.0000}");
return 0;

// What trees say of each pair that were fitted on the other parts, as far as these are of use.
double[] Unseen(Func<LabelledPair, bool> ofUse)
{
    var unseen = new double[pairs.Count];
    Parallel.For(0, Parts, part =>
    {
        var model = FittedModel.Of([.. pairs.Where(pair => PartOf(pair) != part && ofUse(pair))]);
        for (var i = 0; i < pairs.Count; i++)
        {
            if (PartOf(pairs[i]) == part) unseen[i] = model.Score(pairs[i].Values);
        }
    });
    return unseen;
}

static int PartOf(LabelledPair pair) => (int)(pair.Hash() % Parts);

double Bar(double[] all) => Calibration.Bar(
    [.. pairs.Select((pair, i) => (pair, i)).Where(of => of.pair.IsSameEvent).Select(of => (all[of.i], of.pair.Source))]);

IEnumerable<double> Of(double[] all, Func<LabelledPair, bool> wanted)
{
    for (var i = 0; i < pairs.Count; i++)
    {
        if (wanted(pairs[i])) yield return all[i];
    }
}

void Report(string title, double[] all, Func<string, bool> wanted)
{
    var bar = Bar(all);
    var parts = pairs.Select(pair => (pair.Source, pair.Label)).Distinct().Where(part => wanted(part.Source)).Select(part =>
        $"{part.Source}{(part.Label ? "" : " (not derived)")} {Of(all, pair => pair.Source == part.Source && pair.Label == part.Label).Average(score => score > bar ? 1.0 : 0):0.000}");
    Console.WriteLine($"{title}: {string.Join(", ", parts)}");
}
