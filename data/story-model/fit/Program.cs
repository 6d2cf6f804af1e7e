using Firstwire.Fit;
using Firstwire.Tracing.Stories;

// Fit WEIGHTS LOOK-ALIKE RIVALS BRIDGE CLUSTERS.jsonl[.gz]... [-- MADE-UP.jsonl[.gz]...]: lets documents of known stories come as a stream,
// says how models do on stories and on sources that they were not fitted on, writes those fitted on all of them: by words to WEIGHTS and
// LOOK-ALIKE; by anchors to BRIDGE, from the files that hold several languages; where streams were made up for it, only by words beside
// rivals to RIVALS, with the other two as they are built in. What the files look like is in ../README.md.
if (args.Length < 5 || args[..4].Any(static path => !path.EndsWith(".tsv", StringComparison.Ordinal)))
{
    Console.Error.WriteLine("Name the models to write and the files of clusters: "
        + "fit weights.tsv look-alike.tsv rivals.tsv bridge.tsv CLUSTERS.jsonl.gz... -- MADE-UP.jsonl.gz...");
    return 1;
}

// What a document meets hangs on what came before it.
const int Orders = 3;

// What was made up for it is written alike, in every source: a source counts for so much of one that was met.
const double OfMadeUp = 0.2;
string[] paths = [.. args[4..].TakeWhile(static arg => arg != "--")];
string[] madeUp = [.. args.SkipWhile(static arg => arg != "--").Skip(1)];
if (madeUp.Length > 0)
{
    FitRivals(paths, madeUp, args[2]);
    return 0;
}

var files = paths.ToLookup(static path => LabelledDocument.Read(path, 0).DistinctBy(static of => of.Document.Language).Count() > 1);
if (files[false].Any()) FitWords([.. files[false]], args[0], args[1]);
if (files[true].Any()) FitBridge([.. files[true]], [.. files[false]], args[3]);
return 0;

static void FitWords(string[] files, string weights, string lookAlike)
{
    var sources = files.SelectMany(path => Enumerable.Range(0, Orders).Select(order => LabelledDocument.Read(path, order))).ToList();
    var words = sources.SelectMany(source => LabelledPlacement.Alone(source, null)).ToList();
    var halves = Halves(words, ByWords);
    Report("where each goes where it belongs", words, (half, values) => halves[half].Score(values));
    words.AddRange(sources.SelectMany(source => LabelledPlacement.Alone(source, (half, values) => halves[half].Score(values))));
    var again = Halves(words, ByWords);
    Report("where each goes where the model puts it", words, (half, values) => again[half].Score(values));
    ReportSources(words);
    ByWords(words).Write(weights, lookAlike, JoinMeasures.Names);
}

static void FitRivals(string[] files, string[] madeUp, string rivals)
{
    // By themselves sources are small, and as one stream they are as many stories as a day brings.
    var orders = Enumerable.Range(0, Orders)
        .Select(order => files.Concat(madeUp).Select(path => LabelledDocument.Read(path, order)).ToList()).ToList();
    List<LabelledDocument> all = [.. orders[0].SelectMany(static source => source).OrderBy(static document => document.Place)];
    var streams = orders.SelectMany(static sources => sources).Append(all);
    var placements = streams.SelectMany(LabelledPlacement.AmongRivals).ToList();
    var made = madeUp.SelectMany(static path => LabelledDocument.Read(path, 0)).Select(static document => document.Source).ToHashSet();
    var halves = Halves(placements, Trees);
    Report("beside their rivals", placements, (half, values) => halves[half].Score(values));
    using var writer = new StreamWriter(rivals);
    Trees(placements).Write(writer, RivalMeasures.Names);

    FittedTrees Trees(IReadOnlyList<LabelledPlacement> placements)
    {
        var weights = SourceWeights.Of(placements, source => made.Contains(source) ? OfMadeUp : 1);
        return FittedTrees.Of([.. placements.Select((placement, at) => placement with { Weight = weights[at] })]);
    }
}

static void FitBridge(string[] files, string[] background, string bridge)
{
    var pairs = BridgedPair.Read(
        [.. files.Select(static path => LabelledDocument.Read(path, 0))],
        [.. background.SelectMany(static path => LabelledDocument.Read(path, 0))]);
    var halves = Halves(pairs, FittedTrees.Of);
    Report("by anchors", pairs, (half, values) => halves[half].Score(values));
    using var writer = new StreamWriter(bridge);
    FittedTrees.Of(pairs).Write(writer, BridgeMeasures.Names);
}

static FittedModel ByWords(IReadOnlyList<LabelledPlacement> placements) => FittedModel.Of(placements, JoinMeasures.Names);

// What is at 0 is fitted on half 1, what is at 1 on half 0.
static T[] Halves<T>(List<LabelledPlacement> placements, Func<IReadOnlyList<LabelledPlacement>, T> fit)
{
    var models = new T[2];
    Parallel.For(0, 2, half => models[half] = fit([.. placements.Where(placement => placement.Half == 1 - half)]));
    return models;
}

static void Report(string title, List<LabelledPlacement> placements, Func<int, double[], double> score)
{
    Console.WriteLine($"{title}: {placements.Count} placements, {placements.Count(placement => placement.Label)} right");
    foreach (var part in placements.Where(placement => placement.Half >= 0).GroupBy(placement => placement.Source))
    {
        var scores = part.Select(placement => (Score: score(placement.Half, placement.Values), placement.Label)).ToList();
        Console.WriteLine(part.Any(placement => placement.Label)
            ? $"  {part.Key}: average precision on the other half {AveragePrecision(scores):0.000}"
            : $"  {part.Key}: {scores.Average(placement => placement.Score > 0 ? 1.0 : 0):0.0000} taken for one story");
    }
}

// A source is told by models that know none of the same kind: files of one name up to a "_".
static void ReportSources(List<LabelledPlacement> placements)
{
    Console.WriteLine("by models that never saw a source of the kind");
    foreach (var kind in placements.Where(static placement => placement.Source != LabelledPlacement.Altered)
        .GroupBy(static placement => placement.Source.Split('_')[0]))
    {
        var model = ByWords([.. placements.Where(placement => placement.Source.Split('_')[0] != kind.Key)]);
        foreach (var part in kind.GroupBy(static placement => placement.Source))
        {
            Console.WriteLine($"  {part.Key}: average precision "
                + $"{AveragePrecision([.. part.Select(placement => (model.Score(placement.Values), placement.Label))]):0.000}");
        }
    }
}

static double AveragePrecision(List<(double Score, bool Label)> scores)
{
    var (found, sum, seen) = (0, 0d, 0);
    foreach (var (_, label) in scores.OrderByDescending(placement => placement.Score))
    {
        seen++;
        if (label) sum += (double)++found / seen;
    }

    return sum / found;
}
