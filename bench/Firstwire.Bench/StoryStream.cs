using System.Text;
using Firstwire.Tracing.Stories;

namespace Firstwire.Bench;

/// <summary>
/// A made-up stream of news in three languages. Half of the documents begin an event, the others tell the event of one
/// before them, mostly a recent one, so that the sizes of events follow a power law (Simon 1955) and half of the
/// stories have one document. Words follow Zipf's law; an event has words of its beat, names that are in the news every
/// day, and some of its own.
/// </summary>
internal sealed class StoryStream
{
    private const int Vocabulary = 200_000;
    private const int Beats = 2_000;
    private const int WordsOfBeat = 300;
    private const int WordsOfEvent = 14;
    private const int KnownNames = 5_000;
    private const int NamesOfEvent = 6;
    private static readonly DateTimeOffset Start = new(2031, 3, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly string[] Languages = ["en", "en", "en", "es", "es", "ru"];

    private readonly int[] events;
    private readonly TimeSpan between;

    /// <param name="documents">How many come.</param>
    /// <param name="window">Documents of four days.</param>
    public StoryStream(int documents, int window)
    {
        this.events = new int[documents];
        between = TimeSpan.FromDays(4) / window;
        var random = new Random(1);
        var events = 0;
        for (var i = 0; i < documents; i++)
        {
            var back = 1 + (int)(Math.Min(i, window / 2) * Math.Pow(random.NextDouble(), 2));
            this.events[i] = i == 0 || random.Next(2) == 0 ? events++ : this.events[Math.Max(0, i - back)];
        }
    }

    public int EventOf(int number) => events[number];

    public StoryDocument Make(int number)
    {
        var told = events[number];
        var ofEvent = new Random(told);
        var random = new Random(~number);
        var language = Languages[told % Languages.Length];
        var beat = ofEvent.Next(Beats);
        var words = Enumerable.Range(0, WordsOfEvent).Select(_ => Zipf(ofEvent)).ToArray();
        var names = Enumerable.Range(0, NamesOfEvent)
            .Select(i => i < 3 ? (int)Math.Pow(KnownNames, ofEvent.NextDouble()) : ofEvent.Next(Vocabulary)).ToArray();
        var figure = 10 + ofEvent.Next(900);
        var title = Sentence(9, 2);
        var text = new StringBuilder();
        var sentences = random.Next(5) < 2 ? 3 : 12 + random.Next(10);
        for (var i = 0; i < sentences; i++) text.Append(Sentence(18, i < 3 ? 1 : 0)).Append(".\n");
        return new StoryDocument(title, text.ToString(), language, Start + (between * number));

        string Sentence(int length, int density)
        {
            var sentence = new StringBuilder();
            for (var i = 0; i < length; i++)
            {
                if (i > 0) sentence.Append(' ');
                var kind = random.Next(12) - density;
                if (kind < 1) sentence.Append(Name(names[random.Next(NamesOfEvent)], language));
                else if (kind == 1 && random.Next(4) == 0) sentence.Append(figure + random.Next(3));
                else if (kind <= 3) sentence.Append(Word(words[random.Next(WordsOfEvent)], language));
                else if (kind <= 5)
                    sentence.Append(
                        Word(((beat * 977) + (int)Math.Pow(WordsOfBeat, random.NextDouble())) % Vocabulary, language));
                else sentence.Append(Word(Zipf(random), language));
            }

            return sentence.ToString();
        }
    }

    private static int Zipf(Random random) => (int)Math.Pow(Vocabulary, random.NextDouble());

    private static string Name(int number, string language)
    {
        var word = Word(number + Vocabulary, language);
        return char.ToUpperInvariant(word[0]) + word[1..];
    }

    /// <summary>
    /// A word of syllables, the frequent ones short; each language has its own letters or order of them.
    /// </summary>
    private static string Word(int number, string language)
    {
        var (consonants, vowels) = language switch
        {
            "en" => ("bdfghklmnprstw", "aeiou"),
            "es" => ("zvtsrpnmljgfcb", "oaeiu"),
            _ => ("бвгджзклмнпрст", "аеиоу"),
        };
        var word = new StringBuilder();
        var scrambled = number < 70 ? number : (int)((uint)number * 2_654_435_761u % 24_010_000u);
        do
        {
            word.Append(consonants[scrambled % 14]).Append(vowels[scrambled / 14 % 5]);
            scrambled /= 70;
        }
        while (scrambled > 0);
        return word.Append(consonants[number % 7]).ToString();
    }
}
