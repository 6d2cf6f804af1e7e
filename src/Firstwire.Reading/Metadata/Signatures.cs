using System.Collections.Frozen;

namespace Firstwire.Reading.Metadata;

/// <summary>How articles are signed below their text, where no word says so.</summary>
internal static class Signatures
{
    private const int LongestUnspaced = 6;

    private const int LongestPortrait = 400;

    private static readonly string[] Portraits =
    [
        " is a ", " is an ", " is the ", " writes ", " was a ", " ist ", " schreibt ", " est ", " es ", " é ", " è ",
        " är ", " er ", " jest ",
    ];

    /// <summary>"【晴野直子】", "（潮报记者 王明）", "(Anna Berg)", "– Anna Berg": nothing but a name, set apart by signs.</summary>
    public static bool Signs(string line)
    {
        if (line is ['–' or '—' or '-', ' ', ..]) return IsFull(line[2..]);
        if (line is not ['【', .., '】'] and not ['(', .., ')'] and not ['（', .., '）']) return false;
        var name = line[1..^1].Trim();
        if (line[0] == '【') return name.Split('、').All(IsUnspacedName);
        return NameShape.IsUnspaced(name) ? ChineseBylines.Names(line) is not null : IsFull(name);
    }

    /// <summary>The name that a sentence about its bearer opens with; null where it opens otherwise.</summary>
    public static string? Portrayed(string paragraph)
    {
        if (paragraph.Length > LongestPortrait) return null;
        foreach (var portrait in Portraits)
        {
            var at = paragraph.IndexOf(portrait, StringComparison.Ordinal);
            if (at > 0 && IsFull(paragraph[..at])) return paragraph[..at];
        }

        return null;
    }

    /// <summary>"The Lamp" opens as no name does.</summary>
    private static readonly FrozenSet<string> Articles = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "the", "a", "an", "this", "that", "it", "der", "die", "das", "dieser", "diese", "dieses", "ein", "eine", "le",
        "la", "les", "ce", "cette", "un", "une", "el", "los", "las", "este", "esta", "una", "il", "lo", "i", "gli", "o",
        "os", "as", "um", "uma", "det", "den", "de", "het", "our", "unser", "unsere", "notre", "nuestro", "nuestra");

    private static bool IsUnspacedName(string name) => name.Length is > 1 and <= LongestUnspaced
        && NameShape.IsUnspaced(name) && NameShape.IsName(name, lone: true);

    private static bool IsFull(string name) => name.Contains(' ') && !Articles.Contains(name.Split(' ')[0])
        && !name.Any(char.IsDigit) && !name.Contains(',')
        && NameShape.IsName(name, lone: false) && name.Any(char.IsUpper);
}
