using System.Buffers;

namespace Firstwire.Tracing.Quotes;

/// <summary>Which characters are quotation marks, and which of them close which.</summary>
internal static class QuoteMarks
{
    /// <summary>
    /// Straight and curly, low and high, guillemets, corner brackets, the full-width and the ornamental ones; the
    /// apostrophes with them, for many papers quote with single marks.
    /// </summary>
    public const string All = "\"'`\u2018\u2019\u201A\u201B\u201C\u201D\u201E\u201F\u00AB\u00BB\u2039\u203A"
        + "\u300C\u300D\u300E\u300F\uFE41\uFE42\uFE43\uFE44\u301D\u301E\u301F\uFF02\uFF62\uFF63\u05F4\u275D\u275E";

    public static readonly SearchValues<char> Any = SearchValues.Create(All);

    /// <summary>Marks of which one look tells that they open.</summary>
    public static bool OnlyOpens(char mark) =>
        mark is '\u201E' or '\u300C' or '\u300E' or '\uFE41' or '\uFE43' or '\u301D' or '\uFF62' or '\u275D';

    /// <summary>Marks of which one look tells that they close.</summary>
    public static bool OnlyCloses(char mark) =>
        mark is '\u300D' or '\u300F' or '\uFE42' or '\uFE44' or '\u301E' or '\u301F' or '\uFF63' or '\u275E';

    public static bool IsSingle(char mark) => mark is '\'' or '\u2018' or '\u2019' or '\u201A' or '\u201B' or '`';

    public static bool IsGuillemet(char mark) => mark is '\u00AB' or '\u00BB' or '\u2039' or '\u203A';

    /// <summary>Whether a quotation that <paramref name="open"/> began can end with <paramref name="mark"/>.</summary>
    public static bool Pairs(char open, char mark) => open switch
    {
        '"' or '\uFF02' or '\u05F4' => mark is '"' or '\u201D' or '\uFF02' or '\u05F4',
        '\u201C' or '\u201F' => mark is '\u201D' or '\u201C' or '"',
        '\u201D' => mark is '\u201D' or '"',
        '\u201E' => mark is '\u201C' or '\u201D' or '\u201F' or '"',
        '\'' or '`' => mark is '\'' or '\u2019',
        '\u2018' or '\u201B' => mark is '\u2019' or '\'',
        '\u2019' => mark is '\u2019',
        '\u201A' => mark is '\u2018' or '\u2019',
        '\u00AB' => mark is '\u00BB',
        '\u00BB' => mark is '\u00AB' or '\u00BB',
        '\u2039' => mark is '\u203A',
        '\u203A' => mark is '\u2039' or '\u203A',
        '\u300C' => mark is '\u300D',
        '\u300E' => mark is '\u300F',
        '\uFE41' => mark is '\uFE42',
        '\uFE43' => mark is '\uFE44',
        '\u301D' => mark is '\u301E' or '\u301F',
        '\uFF62' => mark is '\uFF63',
        '\u275D' => mark is '\u275E',
        _ => false,
    };

    /// <summary>
    /// Whether a paragraph that begins with <paramref name="mark"/> goes on with what <paramref name="open"/> began.
    /// </summary>
    public static bool Reopens(char open, char mark) =>
        open == mark || (IsGuillemet(open) && IsGuillemet(mark)) || (open == '\u201E' && mark is '\u201C' or '\u201D');
}
