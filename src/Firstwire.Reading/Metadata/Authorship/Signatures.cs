using System.Buffers;
using Firstwire.Reading.Metadata.Origins;
using Firstwire.Text.Words;

namespace Firstwire.Reading.Metadata.Authorship;

/// <summary>How articles are signed below their text, where no word says so.</summary>
internal static class Signatures
{
    private const int LongestUnspaced = 6;

    private const int ShortestJapanese = 3;

    private const int MostSigning = 4;

    /// <summary>Paragraphs at the end among which a signature has a line of its own.</summary>
    private const int MostBelow = 8;

    /// <summary>In capitals; what is shorter is an abbreviation.</summary>
    private const int ShortestSurname = 4;

    private const int LongestPortrait = 400;

    private static readonly string[] Portraits =
    [
        " is a ", " is an ", " is the ", " writes ", " was a ", " ist ", " schreibt ", " est ", " es ", " é ", " è ",
        " är ", " er ", " jest ",
    ];

    /// <summary>"【晴野直子】", "（潮报记者 王明）", "(Anna Berg)", "– Anna Berg": nothing but a name, set apart by signs.</summary>
    public static bool Signs(string line)
    {
        if (line.IndexOf(',') is > 0 and var comma && IsWithSurnameInCapitals(line[..comma])
            && BesideSignature(line[(comma + 1)..].Trim())) return true;
        if (line is ['–' or '—' or '-', ' ', ..]) return NameShape.IsFullName(line[2..]);
        if (line is not ['【', .., '】'] and not ['(', .., ')'] and not ['（', .., '）']) return false;
        var name = line[1..^1].Trim();
        if (line[0] == '【') return name.Split('、').All(IsUnspacedName);
        return NameShape.IsUnspaced(name) ? ChineseBylines.Names(line) is not null : NameShape.IsFullName(name);
    }

    /// <summary>The name in "（霧浜支局・晴野直子）", behind a paper's own desk; null where it is another line.</summary>
    public static string? ForDesk(string line) => line is ['（' or '(', .., '）' or ')']
        && line.IndexOf('・') is > 0 and var dot && line[..dot] is [.., '局' or '部' or '員' or '者']
        && line[(dot + 1)..^1].Replace("　", "") is var name && IsJapaneseName(name) ? name : null;

    /// <summary>"Anna BERG": nothing but a name is written so.</summary>
    private static bool IsWithSurnameInCapitals(string name) =>
        name.Split(' ') is [.. { Length: > 0 } given, { Length: > 2 } last]
        && last.All(char.IsUpper) && Array.TrueForAll(given, static word => word.Any(WordRunes.IsSmall))
        && NameShape.IsFullName(name);

    /// <summary>"Anna BERG" and nothing else.</summary>
    public static bool IsInCapitals(string line) => IsWithSurnameInCapitals(line) && IsOfLetters(line)
        && line.Length - line.LastIndexOf(' ') > ShortestSurname;

    /// <summary>Words of letters, with hyphens and apostrophes within them.</summary>
    public static bool IsOfLetters(string name) => !name.Contains("- ", StringComparison.Ordinal)
        && name.All(static c => char.IsLetter(c) || c is ' ' or '-' or '.' or '\'' or '’');

    /// <summary>Nothing, a place, or who took the pictures: "photos by Tom LIND".</summary>
    private static bool BesideSignature(string rest) => rest.Length == 0
        || Array.TrueForAll(rest.Split(", "), static part => part.Split(' ') is [.., var given, var last]
            ? IsWithSurnameInCapitals($"{given} {last}") : part is [var first, ..] && char.IsUpper(first));

    /// <summary>The name that a sentence about its bearer opens with; null where it opens otherwise.</summary>
    public static string? Portrayed(string paragraph)
    {
        if (paragraph.Length > LongestPortrait) return null;
        foreach (var portrait in Portraits)
        {
            var at = paragraph.IndexOf(portrait, StringComparison.Ordinal);
            if (at > 0 && NameShape.IsFullName(paragraph[..at])) return paragraph[..at];
        }

        return null;
    }

    /// <summary>
    /// The names in brackets behind the last sentence of a Japanese text: "…と話した。（晴野直子、森下健）".
    /// </summary>
    public static IReadOnlyList<string> Closing(IReadOnlyList<string> paragraphs)
    {
        // Below a signature of its own line a table or a note may stand.
        for (var at = paragraphs.Count - 1; at > 0 && at >= paragraphs.Count - MostBelow; at--)
            if (paragraphs[at] is ['（', .., '）'])
                return ClosingOf([paragraphs[at - 1], paragraphs[at]]);
        return ClosingOf(paragraphs);
    }

    private static IReadOnlyList<string> ClosingOf(IReadOnlyList<string> paragraphs)
    {
        if (paragraphs is not [.., [.., ')' or '）' or '】'] paragraph]
            || !paragraphs.TakeLast(2).Any(static p => p.AsSpan().ContainsAnyInRange('\u3041', '\u30FA')))
            return [];
        var open = paragraph.LastIndexOfAny(['(', '（', '【']);
        if (open < 0 || (open > 0 && paragraph[open - 1] is not ('。' or '」' or ' ' or '　'))) return [];
        var inside = paragraph[(open + 1)..^1].Replace("　", "").Replace(" ", "");
        var dot = inside.LastIndexOf('・');
        if (dot > 0 && inside[dot - 1] is not ('部' or '局' or '者' or '文' or '材' or '員')) return [];
        var names = inside[(dot + 1)..].Split('、');
        return names.Length <= MostSigning && Array.TrueForAll(names, static name => name.Length >= ShortestJapanese
            && IsJapaneseName(name)
            && !Regions.Contains(name[^1])) ? [.. names.Distinct()] : [];
    }

    /// <summary>True for a name, and for no agency, desk or remark.</summary>
    public static bool IsJapaneseName(string name) => IsUnspacedName(name) && NameShape.IsHan(name[0])
        && !Marginal.Contains(name[^1]) && Agencies.Find(name) is null;

    /// <summary>What closes the names of regions and towns.</summary>
    private static readonly SearchValues<char> Regions = SearchValues.Create("都道府県市区町村");

    /// <summary>What closes remarks and names of desks: "titles left out", "to be continued", "photo desk".</summary>
    private static readonly SearchValues<char> Marginal = SearchValues.Create("略載続完終編部局社課者版面影供電報月日年");

    private static bool IsUnspacedName(string name) => name.Length is > 1 and <= LongestUnspaced
        && NameShape.IsUnspaced(name) && NameShape.IsName(name, lone: true);
}
