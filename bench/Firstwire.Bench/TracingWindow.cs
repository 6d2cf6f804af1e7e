using System.Diagnostics;
using System.Globalization;
using System.Text;
using Firstwire.Tracing.Credits;
using Firstwire.Tracing.Sources;

namespace Firstwire.Bench;

/// <summary>
/// Traces a made-up stream and prints what a document costs as the window fills: milliseconds of processor time, all
/// threads counted (credits, fingerprints, candidates, comparisons, the collector, making the texts that are read
/// again), and memory. One document in twenty is made from one before it: as it stands, in part, or with a third of its
/// words swapped.
/// </summary>
internal static class TracingWindow
{
    private const int Vocabulary = 200_000;
    private const int Topics = 4_000;
    private const int WordsOfTopic = 60;
    private static readonly DateTimeOffset Start = new(2031, 3, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Documents that are made before the clock starts.</summary>
    private const int Batch = 1_000;

    private static readonly string[] Words = [.. Enumerable.Range(0, Vocabulary).Select(Spell)];
    private static readonly string[] Names =
        [.. Words.Select(static word => char.ToUpperInvariant(word[0]) + word[1..])];

    public static int Run(int documents)
    {
        var tracer = new Tracer(Make);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"A window of {tracer.Window} documents"));
        Console.WriteLine("documents  ms/document  managed MB  resident MB  found  wrong  accused");
        var (copies, found, wrong, accused) = (0, 0, 0, 0);
        var step = Math.Max(Batch, documents / 10 / Batch * Batch);
        using var process = Process.GetCurrentProcess();
        var spent = TimeSpan.Zero;
        for (var first = 0; first < documents; first += Batch)
        {
            var made = Enumerable.Range(first, Batch).Select(Make).ToArray();
            var answers = new TraceAnswer[Batch];
            spent -= process.TotalProcessorTime;
            for (var i = 0; i < Batch; i++) answers[i] = tracer.Add(made[i]);
            process.Refresh();
            spent += process.TotalProcessorTime;
            for (var i = 0; i < Batch; i++)
            {
                var named = answers[i].Primary.Document;
                if (SourceOf(first + i) is { } source)
                {
                    copies++;
                    if (named == source) found++;
                    else if (named is not null) wrong++;
                }
                else if (named is not null)
                {
                    accused++;
                }
            }

            var done = first + Batch;
            if (done % step != 0) continue;
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{done,9}  {spent.TotalMilliseconds / step,11:0.000}  "
                    + $"{GC.GetTotalMemory(forceFullCollection: true) / 1e6,10:0}  "
                    + $"{Environment.WorkingSet / 1e6,11:0}  {(double)found / Math.Max(1, copies),5:0.000}  "
                    + $"{(double)wrong / Math.Max(1, copies),5:0.000}  {(double)accused / (done - copies),7:0.00000}"));
            spent = TimeSpan.Zero;
        }

        return 0;
    }

    private static int? SourceOf(int number)
    {
        if (number < 100 || number % 20 != 7) return null;
        var source = new Random(number).Next(number);
        return source % 20 == 7 ? source - 1 : source;
    }

    internal static TracedDocument Make(int number) => new(
        new CreditedDocument($"https://outlet-{number % 5_003}.example/{number}", null, Text(number), null), null,
        Start.AddSeconds(number));

    private static string Text(int number)
    {
        if (SourceOf(number) is not { } source) return Original(number);
        var random = new Random(number);
        var sentences = Original(source).Split('\n');
        return random.Next(3) switch
        {
            0 => string.Join('\n', sentences),
            1 => string.Join('\n', sentences[..(sentences.Length / 2)]),
            _ => string.Join('\n', sentences.Select(sentence => string.Join(' ', sentence.Split(' ').Select(
                word => word is [>= 'a' and <= 'z', ..] && random.Next(3) == 0
                    ? Words[random.Next(Vocabulary)]
                    : word)))),
        };
    }

    /// <summary>About 400 words: common ones by Zipf's law, those of its topic, and its own names.</summary>
    private static string Original(int number)
    {
        var random = new Random(number);
        var topic = random.Next(Topics);
        var text = new StringBuilder(3_500);
        for (var sentence = 0; sentence < 20; sentence++)
        {
            for (var word = 0; word < 20; word++)
            {
                if (word > 0) text.Append(' ');
                text.Append(random.Next(10) switch
                {
                    0 => Names[Mixed((topic * 31) + random.Next(12))],
                    1 => Names[Mixed(number) ^ random.Next(8)],
                    <= 4 => Words[Mixed((topic * 977) + random.Next(WordsOfTopic))],
                    _ => Words[(int)(Vocabulary * Math.Pow(random.NextDouble(), 6))],
                });
            }

            text.Append(".\n");
        }

        return text.ToString();
    }

    private static int Mixed(int number) => (int)(((ulong)((uint)number * 2_654_435_761u) * (Vocabulary - 8)) >> 32);

    /// <summary>A word of syllables, the short ones first.</summary>
    private static string Spell(int number)
    {
        const string consonants = "bdfgklmnprstvz";
        const string vowels = "aeiou";
        var word = new StringBuilder();
        do
        {
            word.Append(consonants[number % 14]).Append(vowels[number / 14 % 5]);
            number /= 70;
        }
        while (number > 0);
        return word.Append('n').ToString();
    }
}
