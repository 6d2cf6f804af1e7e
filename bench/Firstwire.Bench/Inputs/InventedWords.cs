using System.Text;

namespace Firstwire.Bench.Inputs;

/// <summary>Sentences of no meaning, the same for the same seed: their lengths and commas are what matters.</summary>
internal sealed class InventedWords(int seed)
{
    private static readonly string[] Syllables =
    [
        "ka", "lo", "ri", "men", "ta", "sur", "ne", "vi", "do", "pel",
        "ma", "thor", "ga", "li", "wen", "sa", "bru", "jo", "fé", "zü",
    ];

    private readonly Random random = new(seed);

    public string Title() => Sentence(random.Next(5, 12)).TrimEnd('.');

    public string Name() => $"{Capital(Word())} {Capital(Word())}";

    public string Paragraph() =>
        string.Join(' ', Enumerable.Range(0, random.Next(2, 6)).Select(_ => Sentence(random.Next(8, 24))));

    private string Sentence(int words)
    {
        var sentence = new StringBuilder(Capital(Word()));
        for (var count = 1; count < words; count++)
        {
            sentence.Append(random.Next(9) == 0 ? ", " : " ").Append(Word());
        }

        return sentence.Append('.').ToString();
    }

    private string Word() =>
        string.Concat(Enumerable.Range(0, random.Next(1, 5)).Select(_ => Syllables[random.Next(Syllables.Length)]));

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
