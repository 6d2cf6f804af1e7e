using System.Diagnostics;
using System.Globalization;
using System.Text;
using Firstwire.Tracing.Credits;
using Firstwire.Tracing.Sources;

namespace Firstwire.Bench;

/// <summary>
/// Traces a made-up stream through a window and prints what a document costs as the window fills: milliseconds of one core
/// (credits, fingerprints, candidates, comparisons) and memory. One document in twenty is made from one before it: as it
/// stands, in part, or with a third of its words swapped. Texts are made anew when they are read again, as an archive would
/// read them.
/// </summary>
internal static class TracingWindow
{
    private const int Vocabulary = 200_000;
    private const int Topics = 4_000;
    private const int WordsOfTopic = 60;
    private static readonly DateTimeOffset Start = new(2031, 3, 1, 0, 0, 0, TimeSpan.Zero);

    public static int Run(int documents)
    {
        var tracer = new Tracer(documents, Make);
        var (copies, found, wrong, accused) = (0, 0, 0, 0);
        var step = Math.Max(1, documents / 10);
        var clock = new Stopwatch();
        Console.WriteLine("documents  ms/document  managed MB  found  wrong  accused");
        for (var number = 0; number < documents; number++)
        {
            var document = Make(number);
            clock.Start();
            var answer = tracer.Add(document);
            clock.Stop();
            if (SourceOf(number) is { } source)
            {
                copies++;
                if (answer.Primary.Document == source) found++;
                else if (answer.Primary.Document is not null) wrong++;
            }
            else if (answer.Primary.Document is not null)
            {
                accused++;
            }

            if ((number + 1) % step != 0) continue;
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{number + 1,9}  {clock.Elapsed.TotalMilliseconds / step,11:0.000}  {GC.GetTotalMemory(forceFullCollection: true) / 1e6,10:0}  {(double)found / Math.Max(1, copies),5:0.000}  {(double)wrong / Math.Max(1, copies),5:0.000}  {(double)accused / (number + 1 - copies),7:0.00000}"));
            clock.Reset();
        }

        return 0;
    }

    private static int? SourceOf(int number)
    {
        if (number < 100 || number % 20 != 7) return null;
        var source = new Random(number).Next(number);
        return source % 20 == 7 ? source - 1 : source;
    }

    private static TracedDocument Make(int number) => new(
        new CreditedDocument($"https://outlet-{number % 5_003}.example/{number}", null, Text(number), null), null, Start.AddSeconds(number));

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
                word => word is [>= 'a' and <= 'z', ..] && random.Next(3) == 0 ? Word(random.Next(Vocabulary)) : word)))),
        };
    }

    /// <summary>About 400 words: common ones by Zipf's law, those of its topic, and its own names.</summary>
    private static string Original(int number)
    {
        var random = new Random(number);
        var topic = random.Next(Topics);
        var text = new StringBuilder();
        for (var sentence = 0; sentence < 20; sentence++)
        {
            for (var word = 0; word < 20; word++)
            {
                if (word > 0) text.Append(' ');
                text.Append(random.Next(10) switch
                {
                    0 => Name(new Random((topic * 31) + random.Next(12)).Next(Vocabulary)),
                    1 => Name((int)(((uint)number * 2_654_435_761u) % Vocabulary) ^ random.Next(8)),
                    <= 4 => Word(new Random((topic * 977) + random.Next(WordsOfTopic)).Next(Vocabulary)),
                    _ => Word((int)(Vocabulary * Math.Pow(random.NextDouble(), 6))),
                });
            }

            text.Append(".\n");
        }

        return text.ToString();
    }

    private static string Name(int number)
    {
        var word = Word(number);
        return char.ToUpperInvariant(word[0]) + word[1..];
    }

    /// <summary>A word of syllables, the short ones first.</summary>
    private static string Word(int number)
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
