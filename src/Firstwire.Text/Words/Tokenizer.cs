using System.Text;

namespace Firstwire.Text.Words;

/// <summary>
/// Text to the words it is searched by: folded runs of letters, marks and digits; in scripts written without spaces
/// (Han, kana, Thai, Lao, Khmer, Burmese, Tibetan) every two neighbouring characters make a word; Arabic words stand
/// without the small ones that are written together with them. One tokenizer for every engine, so that each of them
/// finds the same.
/// </summary>
public static class Tokenizer
{
    /// <summary>Raised when words come out differently: indexes made with an older version are rebuilt.</summary>
    public const int Version = 3;

    /// <summary>
    /// A longer run is no word that somebody searches for (base64, a hash); it is cut here. In UTF-16 units.
    /// </summary>
    private const int LongestWord = 64;

    public static IReadOnlyList<string> Words(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = new List<string>(text.Length / 6);
        var word = new StringBuilder();
        Rune? neighbour = null;
        var paired = false;
        foreach (var rune in text.EnumerateRunes())
        {
            if (WordRunes.IsUnspaced(rune.Value) && WordRunes.IsWord(rune))
            {
                End(word, words);
                if (neighbour is { } before) words.Add(string.Concat(before.ToString(), rune.ToString()));
                paired = neighbour is not null;
                neighbour = rune;
                continue;
            }

            if (neighbour is { } lone && !paired) words.Add(lone.ToString());
            neighbour = null;
            paired = false;
            if (IsInnerMark(rune)) continue;
            if (WordRunes.IsWord(rune)) Folding.Append(rune, word);
            else End(word, words);
        }

        if (neighbour is { } last && !paired) words.Add(last.ToString());
        End(word, words);
        return words;
    }

    private static void End(StringBuilder word, List<string> words)
    {
        if (word.Length > 0)
        {
            var length = Math.Min(word.Length, LongestWord);
            if (length < word.Length && char.IsHighSurrogate(word[length - 1])) length--;
            var whole = word.ToString(0, length);
            words.Add(whole[Proclitics.LengthIn(whole)..]);
        }

        word.Clear();
    }

    /// <summary>
    /// Characters that stand inside a word and are none of its letters: apostrophes, soft hyphen, joiners, tatweel.
    /// </summary>
    private static bool IsInnerMark(Rune rune) => rune.Value is '\'' or 0x2019 or 0xAD or 0x200C or 0x200D or 0x640;
}
