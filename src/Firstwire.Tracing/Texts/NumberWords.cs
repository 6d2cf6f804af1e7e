using System.Collections.Frozen;
using System.Numerics;
using Firstwire.Text.Tables;
using Firstwire.Text.Words;

namespace Firstwire.Tracing.Texts;

/// <summary>
/// Numbers that are written in letters (data/number-words), as what they are in digits: "five" is "5". The same letters
/// are a number in one language and grammar in another ("to", "on"), so a text's language is told first, by its words
/// of grammar (data/function-words).
/// </summary>
internal static class NumberWords
{
    /// <summary>So many words of grammar at least tell a language.</summary>
    private const int FewestOfGrammar = 3;

    private static readonly FrozenDictionary<uint, uint>[] Numbers;

    /// <summary>
    /// Of a word of grammar the languages that have it, a bit each, in the order of the numbers: up to 64.
    /// </summary>
    private static readonly FrozenDictionary<uint, ulong> Grammar;

    static NumberWords()
    {
        var rows = EmbeddedTable.Lines(typeof(NumberWords), "number-words")
            .Select(static line => line.Split('\t')).ToArray();
        Numbers = [.. rows[1..].Select(row => OfLanguage(rows[0], row))];
        var languages = rows[1..].Select(static row => row[0]).ToList();
        var grammar = new Dictionary<uint, ulong>();
        foreach (var (tag, words) in FunctionWords.ByLanguage)
        {
            if (languages.IndexOf(tag) is not (>= 0 and var language)) continue;
            foreach (var word in words)
            {
                grammar[Hash(word)] = grammar.GetValueOrDefault(Hash(word)) | (1ul << language);
            }
        }

        Grammar = grammar.ToFrozenDictionary();
    }

    /// <summary>
    /// Which words are numbers in the language of a text, with the hash of their digits, each as
    /// <see cref="TracedToken.Word"/> has it; none where the language is not told.
    /// </summary>
    public static FrozenDictionary<uint, uint> In(ReadOnlySpan<TracedToken> tokens)
    {
        Span<int> votes = stackalloc int[Numbers.Length];
        foreach (ref readonly var token in tokens)
        {
            if (!Grammar.TryGetValue(token.Word, out var languages)) continue;
            for (; languages != 0; languages &= languages - 1) votes[BitOperations.TrailingZeroCount(languages)]++;
        }

        var likeliest = 0;
        for (var language = 1; language < votes.Length; language++)
        {
            if (votes[language] > votes[likeliest]) likeliest = language;
        }

        return votes[likeliest] < FewestOfGrammar ? FrozenDictionary<uint, uint>.Empty : Numbers[likeliest];
    }

    private static FrozenDictionary<uint, uint> OfLanguage(string[] digits, string[] row)
    {
        var numbers = new Dictionary<uint, uint>();
        for (var column = 1; column < row.Length; column++)
        {
            foreach (var form in row[column].Split(';', StringSplitOptions.RemoveEmptyEntries))
            {
                numbers[Hash(form)] = TextHash.Of(digits[column]);
            }
        }

        return numbers.ToFrozenDictionary();
    }

    private static uint Hash(string word) => TextHash.Of(Folding.Of(word));
}
