using Firstwire.Fit;
using Firstwire.Tracing.Stories;

// Fit TREES BRIDGE CLUSTERS.jsonl[.gz]...: lets documents of known stories come as a stream, says how trees do on stories
// that they were not fitted on, writes the trees fitted on all of them: by words to TREES, by anchors to BRIDGE. What the
// files look like is in ../README.md.
if (args.Length < 3 || args[..2].Any(static path => !path.EndsWith(".tsv", StringComparison.Ordinal)))
{
    Console.Error.WriteLine("Name the models to write and the files of clusters: fit trees.tsv bridge.tsv CLUSTERS.jsonl.gz...");
    return 1;
}

var sources = args[2..].Select(LabelledDocument.Read).ToList();
var first = sources.ConvertAll(source => LabelledPlacement.Read(source, null));
var words = first.SelectMany(found => found.ByWords).ToList();
var anchors = first.SelectMany(found => found.ByAnchors).ToList();
var halves = Halves(words);
Report("where each goes where it belongs", words, halves);
words.AddRange(sources.SelectMany(source => LabelledPlacement.Read(source, (half, values) => halves[half].Score(values)).ByWords));
Report("where each goes where the trees put it", words, Halves(words));
Report("by anchors", anchors, Halves(anchors));
using (var writer = new StreamWriter(args[0])) FittedTrees.Of(words).Write(writer, JoinMeasures.Names);
using (var writer = new StreamWriter(args[1])) FittedTrees.Of(anchors).Write(writer, StoryMeasures.Names);
return 0;

// The trees at 0 are fitted on half 1, those at 1 on half 0.
static FittedTrees[] Halves(List<LabelledPlacement> placements)
{
    var models = new FittedTrees[2];
    Parallel.For(0, 2, half => models[half] = FittedTrees.Of([.. placements.Where(placement => placement.Half == 1 - half)]));
    return models;
}

static void Report(string title, List<LabelledPlacement> placements, FittedTrees[] halves)
{
    Console.WriteLine($"{title}: {placements.Count} placements, {placements.Count(placement => placement.Label)} right");
    foreach (var part in placements.Where(placement => placement.Half >= 0).GroupBy(placement => placement.Source))
    {
        var scores = part.Select(placement => (Score: halves[placement.Half].Score(placement.Values), placement.Label)).ToList();
        Console.WriteLine(part.Any(placement => placement.Label)
            ? $"  {part.Key}: average precision on the other half {AveragePrecision(scores):0.000}"
            : $"  {part.Key}: {scores.Average(placement => placement.Score > 0 ? 1.0 : 0):0.0000} taken for one story");
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
