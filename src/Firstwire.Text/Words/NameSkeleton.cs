using System.Buffers;
using System.Text;
using AnyAscii;

namespace Firstwire.Text.Words;

/// <summary>
/// What stays of a name when it is written in another script or spelt by another language's rules: its consonants in
/// Latin letters, alike sounds as one letter, without h, w and y, which some scripts write and others leave out. So
/// "Kharkiv", "Харків" and "خاركيف" are one.
/// </summary>
public static class NameSkeleton
{
    /// <summary>Shorter ones stand for too many names.</summary>
    public const int Shortest = 3;

    /// <summary>No skeleton has more letters.</summary>
    public const int Longest = 12;

    private const char Vav = '\u05D5';

    /// <summary>Dots over letters of Indic scripts, which stand for the nasal of the sound that follows.</summary>
    private const string Dots = "\u0902\u0982\u0A02\u0A70\u0A82\u0C02\u0C82";
    private const string Sibilants = "ćĆčČћЋ";

    private static readonly SearchValues<char> SpeltApart = SearchValues.Create(Dots + Sibilants + Vav);

    /// <param name="word">One word of a name, in any script.</param>
    /// <param name="skeleton">Room for at least <see cref="Longest"/> letters.</param>
    /// <returns>How many letters were written; a skeleton of fewer than <see cref="Shortest"/> tells nothing.</returns>
    public static int Of(ReadOnlySpan<char> word, Span<char> skeleton)
    {
        var latin = (word.ContainsAny(SpeltApart) ? Spelt(word) : word.ToString()).Transliterate();
        var count = 0;
        for (var i = 0; i < latin.Length && count < Longest; i++)
        {
            var letter = char.ToUpperInvariant(latin[i]);
            var next = i + 1 < latin.Length ? char.ToUpperInvariant(latin[i + 1]) : '\0';
            if (letter is 'T' or 'D' && IsPartOfSibilant(letter, latin, i)) continue;
            if (letter == 'C' && next == '\0' && i > 0 && latin[i - 1] is 'i' or 'I') letter = 'S';
            if (letter == 'X' && i > 0) Add('K', skeleton, ref count);
            Add(SoundOf(letter, next), skeleton, ref count);
        }

        return count;
    }

    /// <summary>Doubled letters are one sound, and before a p an n is an m.</summary>
    private static void Add(char sound, Span<char> skeleton, ref int count)
    {
        if (sound == '\0' || count == Longest || (count > 0 && skeleton[count - 1] == sound)) return;
        if (sound == 'P' && count > 0 && skeleton[count - 1] == 'N') skeleton[count - 1] = 'M';
        skeleton[count++] = sound;
    }

    /// <summary>
    /// What letters stand for where transliteration, letter by letter, cannot know: a "ć" is none of the sounds of a
    /// "c", an Indic dot is an n before another letter, and within a Hebrew word a single vav is a vowel.
    /// </summary>
    private static string Spelt(ReadOnlySpan<char> word)
    {
        var spelt = new StringBuilder(word.Length + 2);
        for (var i = 0; i < word.Length; i++)
        {
            var isLast = i == word.Length - 1;
            switch (word[i])
            {
                case var letter when Sibilants.Contains(letter):
                    spelt.Append("ch");
                    break;
                case var dot when Dots.Contains(dot) && !isLast:
                    spelt.Append('n');
                    break;
                case Vav when i > 0:
                    if (isLast || word[i + 1] != Vav) break;
                    spelt.Append('v');
                    i++;
                    break;
                default:
                    spelt.Append(word[i]);
                    break;
            }
        }

        return spelt.ToString();
    }

    /// <summary>
    /// The t of "tch", of "tsh", which is how some scripts write a "ch", and of "ts" at a name's start, which others
    /// write as "c" or "z"; the d of "dzh", "dsch" and "dj", which are a "j" elsewhere.
    /// </summary>
    private static bool IsPartOfSibilant(char letter, string latin, int at)
    {
        var next = latin.AsSpan(at + 1);
        if (letter == 'D')
        {
            return next.StartsWith("zh", StringComparison.OrdinalIgnoreCase)
                || next.StartsWith("sch", StringComparison.OrdinalIgnoreCase)
                || next.StartsWith("j", StringComparison.OrdinalIgnoreCase);
        }

        return (at == 0 && next.StartsWith("s", StringComparison.OrdinalIgnoreCase))
            || next.StartsWith("sh", StringComparison.OrdinalIgnoreCase)
            || next.StartsWith("ch", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The letter that stands for a sound; none for vowels and for what scripts leave out.</summary>
    private static char SoundOf(char letter, char next) => (letter, next) switch
    {
        ('P', 'H') => 'F',
        ('K' or 'G', 'H') => 'K',
        ('T', 'H') => 'T',
        ('S' or 'C' or 'Z', 'H') => 'S',
        ('C', 'E' or 'I') => 'S',
        ('B' or 'P', _) => 'P',
        ('F' or 'V', _) => 'F',
        ('D' or 'T', _) => 'T',
        ('C' or 'G' or 'K' or 'Q', _) => 'K',
        ('J' or 'S' or 'X' or 'Z', _) => 'S',
        ('L', _) => 'L',
        ('M', _) => 'M',
        ('N', _) => 'N',
        ('R', _) => 'R',
        _ => '\0',
    };
}
