using Firstwire.BodyFit;

// Fit WEIGHTS PAGES.jsonl[.gz]...: judges bodies found on pages, says how a model fitted on one half of the hosts does
// on the other, writes the model fitted on all. What the pages look like is in ../README.md.
if (args.Length < 2)
{
    Console.Error.WriteLine("Name the weights to write and the files of pages: fit weights.tsv PAGES.jsonl.gz...");
    return 1;
}

var bodies = args[1..].SelectMany(JudgedBody.Read).ToList();
Console.WriteLine($"{bodies.Count} bodies, {bodies.Count(static b => b.IsRight)} right; "
    + $"{bodies.Count(static b => b.IsOwn)} own, "
    + $"{bodies.Count(static b => b is { IsOwn: true, IsRight: true })} right");

var scored = new List<(JudgedBody Body, double Score)>();
for (var half = 0; half < 2; half++)
{
    var model = Logistic.Fit([.. bodies.Where(body => body.Half() != half)]);
    var held = bodies.Where(body => body.Half() == half)
        .Select(body => (body, model.Probability(body.Measures))).ToList();
    var own = held.Where(static h => h.body.IsOwn).ToList();
    Console.WriteLine($"half {half} held out: AUC {Auc(held):0.000} of all, {Auc(own):0.000} of own");
    scored.AddRange(held);
}

Calibration("own answers", [.. scored.Where(static s => s.Body.IsOwn)]);
Calibration("all bodies", scored);

using var writer = new StreamWriter(args[0]);
Logistic.Fit(bodies).Write(writer);
return 0;

// The chance that a right body scores above a wrong one.
static double Auc(IReadOnlyList<(JudgedBody Body, double Score)> scored)
{
    var wrong = scored.Where(static s => !s.Body.IsRight).Select(static s => s.Score).Order().ToArray();
    var right = scored.Where(static s => s.Body.IsRight).Select(static s => s.Score).ToArray();
    return right.Average(score => (wrong.Count(w => w < score) + (0.5 * wrong.Count(w => w == score))) / wrong.Length);
}

// What the model says of each sixth, by what it says, and the share that is right.
static void Calibration(string title, IReadOnlyList<(JudgedBody Body, double Score)> scored)
{
    Console.WriteLine($"{title}, held out: probability and share right, by sixths");
    foreach (var part in scored.OrderBy(static s => s.Score).Chunk((scored.Count / 6) + 1))
    {
        var right = part.Average(static s => s.Body.IsRight ? 1.0 : 0);
        Console.WriteLine($"  {part.Average(static s => s.Score):0.000} {right:0.000}");
    }
}
