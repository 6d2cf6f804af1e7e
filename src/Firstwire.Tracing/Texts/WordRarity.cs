using Firstwire.Text.Words;

namespace Firstwire.Tracing.Texts;

/// <summary>
/// How much a shared word says, without a corpus: <see cref="FunctionWords"/> next to nothing, the others
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

    public static float Of(ReadOnlySpan<char> folded, TokenTraits traits)
    {
        if ((traits & TokenTraits.Number) != TokenTraits.None) return OfNumbers;
        if (FunctionWords.ContainsFolded(folded)) return OfGrammar;
        return folded.Length switch
        {
            <= 2 => (traits & TokenTraits.Capitalized) != TokenTraits.None ? OfShortWord : OfGrammar,
            3 => (traits & TokenTraits.Capitalized) != TokenTraits.None ? OfWord : OfShortWord,
            var length => OfWord + (PerLetter * Math.Min(length, LongestCounted)),
        };
    }

    /// <summary>Two characters of a script without spaces are about one word.</summary>
    public static float OfPair => OfWord;
}
