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

    private const int Longest = 12;

    /// <param name="word">One word of a name, in any script.</param>
    /// <param name="skeleton">Room for at least twelve letters.</param>
    /// <returns>How many letters were written; a skeleton of fewer than <see cref="Shortest"/> tells nothing.</returns>
    public static int Of(ReadOnlySpan<char> word, Span<char> skeleton)
    {
        var latin = word.ToString().Transliterate();
        var count = 0;
        for (var i = 0; i < latin.Length && count < Longest; i++)
        {
            var letter = char.ToUpperInvariant(latin[i]);
            var next = i + 1 < latin.Length ? char.ToUpperInvariant(latin[i + 1]) : '\0';
            var sound = SoundOf(letter, next);
            // Doubled letters, and the t of "tch", are one sound.
            if (sound == '\0' || (count > 0 && skeleton[count - 1] == sound)) continue;
            skeleton[count++] = sound;
        }

        return count;
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
