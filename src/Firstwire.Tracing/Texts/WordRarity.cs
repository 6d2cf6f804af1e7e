using System.Collections.Frozen;
using System.Reflection;
using Firstwire.Text.Words;

namespace Firstwire.Tracing.Texts;

/// <summary>
/// How much a shared word says, without a corpus: words of grammar next to nothing (data/function-words), the others
/// more the longer they are (Zipf's law of abbreviation: what is used often is short). The models that compare texts
/// (data/derivation-model) were fitted over these numbers: whoever changes one fits those anew.
/// </summary>
internal static class WordRarity
{
    private const float OfGrammar = 0.4f;

    /// <summary>Of three letters, or of fewer with a capital.</summary>
    private const float OfShortWord = 2f;

    /// <summary>To which a word of four letters or more adds each of its letters.</summary>
    private const float OfWord = 3f;

    private const float PerLetter = 0.4f;

    /// <summary>Letters past these add nothing.</summary>
    private const int LongestCounted = 6;

    /// <summary>As much as a word of five letters.</summary>
    private const float OfNumbers = 5f;

    private static readonly FrozenSet<string> FunctionWords = Load();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        FunctionWords.GetAlternateLookup<ReadOnlySpan<char>>();

    public static float Of(ReadOnlySpan<char> folded, TokenTraits traits)
    {
        if ((traits & TokenTraits.Number) != TokenTraits.None) return OfNumbers;
        if (Lookup.Contains(folded)) return OfGrammar;
        return folded.Length switch
        {
            <= 2 => (traits & TokenTraits.Capitalized) != TokenTraits.None ? OfShortWord : OfGrammar,
            3 => (traits & TokenTraits.Capitalized) != TokenTraits.None ? OfWord : OfShortWord,
            var length => OfWord + (PerLetter * Math.Min(length, LongestCounted)),
        };
    }

    /// <summary>Whether a word is one of grammar in some language.</summary>
    public static bool IsGrammar(ReadOnlySpan<char> word) => FunctionWords.Contains(Folding.Of(word.ToString()));

    /// <summary>Two characters of a script without spaces are about one word.</summary>
    public static float OfPair => OfWord;

    private static FrozenSet<string> Load()
    {
        using var reader = new StreamReader(
            Assembly.GetExecutingAssembly().GetManifestResourceStream("function-words")!);
        var words = new HashSet<string>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#')) continue;
            foreach (var word in line[(line.IndexOf('\t', StringComparison.Ordinal) + 1)..].Split(' '))
            {
                words.Add(Folding.Of(word));
            }
        }

        return words.ToFrozenSet(StringComparer.Ordinal);
    }
}
