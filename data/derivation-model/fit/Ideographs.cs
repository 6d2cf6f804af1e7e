using System.Text;
using Firstwire.Text.Words;

namespace Firstwire.Fit;

/// <summary>
/// Writes English words in ideographs without spaces: small words as one, mostly, or not at all, others as one to
/// three. As in Chinese, a few hundred ideographs make up most of a text, and words that have nothing to do with each
/// other share them.
/// </summary>
internal static class Ideographs
{
    private const string SmallWords = "的了在是和有不人这上也他到说为与对以就要而后将其被从并但或于之更最已都还没很中来去能会可所用让向由及等";

    private static readonly HashSet<string> Unwritten =
        [.. "a an the to that was were been be do does did has have had would it its there".Split(' ')];

    /// <summary>Of so many the rarest is met; the higher the power, the commoner are the common ones.</summary>
    private const int Most = 2_600;
    private const double Power = 1.7;

    /// <summary>They are spread over the block of unified ideographs, so that none is a small word.</summary>
    private const int First = 0x5200;
    private const int Step = 7;

    private const int LongestAcronym = 5;

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> UnwrittenWords =
        Unwritten.GetAlternateLookup<ReadOnlySpan<char>>();

    public static void Append(ReadOnlySpan<char> word, StringBuilder written)
    {
        if (char.IsAsciiDigit(word[0]) || IsAcronym(word))
        {
            written.Append(word);
            return;
        }

        Span<char> plain = stackalloc char[word.Length];
        plain = plain[..Words.Plain(word, plain, out var isPossessive)];
        if (FunctionWords.Contains(plain))
        {
            if (!UnwrittenWords.Contains(plain)) written.Append(SmallWords[Words.Hash(plain) % SmallWords.Length]);
        }
        else if (!UnwrittenWords.Contains(plain)) Content(plain, written);

        if (isPossessive) written.Append(SmallWords[0]);
    }

    public static char Mark(char sign) => sign switch
    {
        ' ' or '\t' or '-' => '\0',
        '.' => '。',
        ',' => '，',
        '?' => '？',
        '!' => '！',
        ':' => '：',
        ';' => '；',
        '(' => '（',
        ')' => '）',
        _ => sign,
    };

    private static void Content(ReadOnlySpan<char> plain, StringBuilder written)
    {
        var stem = Stem(plain);
        var size = Words.Hash(stem, 1) % 100;
        var count = stem.Length switch
        {
            <= 4 => size < 35 ? 1 : 2,
            <= 8 => size < 8 ? 1 : size < 90 ? 2 : 3,
            _ => size < 60 ? 2 : 3,
        };
        written.Append(Ideograph(Words.Hash(stem[..Math.Min(stem.Length, 5)], 2)));
        for (var k = 1; k < count; k++) written.Append(Ideograph(Words.Hash(stem, (uint)(2 + k))));
    }

    /// <summary>Without the endings that no such script writes.</summary>
    private static ReadOnlySpan<char> Stem(ReadOnlySpan<char> plain)
    {
        foreach (var ending in (ReadOnlySpan<string>)["ing", "ed", "es", "s", "ly", "e"])
        {
            if (plain.Length > ending.Length + 2 && plain.EndsWith(ending, StringComparison.Ordinal))
                return plain[..^ending.Length];
        }

        return plain;
    }

    private static bool IsAcronym(ReadOnlySpan<char> word)
    {
        if (word.Length is < 2 or > LongestAcronym) return false;
        foreach (var unit in word)
        {
            if (!char.IsAsciiLetterUpper(unit)) return false;
        }

        return true;
    }

    private static char Ideograph(int hash)
    {
        var place = hash / (int.MaxValue + 1.0);
        return (char)(First + (Step * (int)(Most * Math.Pow(place, Power))));
    }
}
