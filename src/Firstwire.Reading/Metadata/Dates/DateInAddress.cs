using Firstwire.Text.Dates;

namespace Firstwire.Reading.Metadata.Dates;

/// <summary>The day that an address was made, as the paths of many sites tell it.</summary>
/// <param name="IsFiled">
/// True where the path files the page under its day (<c>/2026/11/23/</c>, <c>/20261123/</c>, <c>/2026-11-23-lamp</c>);
/// false where the day stands among the words of a name, which may speak of another day.
/// </param>
internal readonly record struct DateInAddress(WrittenTime Day, bool IsFiled)
{
    /// <summary>The web is younger; numbers that read as earlier years are numbers.</summary>
    private const int FirstYear = 1994;

    private const int LastYear = 2099;

    /// <summary>Figures are looked for within so many characters; no address that a person made is longer.</summary>
    private const int LongestPath = 2_000;

    /// <summary>
    /// The date in a path, one that files the page before one in its name; null where there is none.
    /// </summary>
    public static DateInAddress? Of(string path)
    {
        DateInAddress? named = null;
        for (var at = 0; at < path.Length && at < LongestPath; at++)
        {
            if (!char.IsAsciiDigit(path[at]) || (at > 0 && char.IsAsciiLetterOrDigit(path[at - 1]))) continue;
            var rest = path.AsSpan(at);
            if ((YearFirst(ref rest) ?? DayFirst(ref rest)) is not { } day) continue;
            if (at > 0 && path[at - 1] == '/' && (rest.IsEmpty || rest[0] is '/' or '-' or '_' or '.'))
                return new DateInAddress(day, true);
            named ??= new DateInAddress(day, false);
        }
        return named;
    }

    /// <summary>
    /// The year under which a path files its page, <c>/2026/</c> or <c>/2026/11/</c>; null where none.
    /// </summary>
    public static int? Year(string path)
    {
        for (var at = 0; at + 5 < path.Length && at < LongestPath; at++)
        {
            if (path[at] != '/') continue;
            var rest = path.AsSpan(at + 1);
            if (Figures.Leading(ref rest, 4, 4, out var year) && IsYear(year) && rest is ['/', ..]) return year;
        }
        return null;
    }

    /// <summary>
    /// 2026/11/23, 2026/7/3, 2026-11-23, 2026_11_23, 2026/nov/23, 2026/1123, 20261123, 2026-11/23/;
    /// 2026/harbour/11/23/.
    /// </summary>
    private static WrittenTime? YearFirst(ref ReadOnlySpan<char> text)
    {
        var rest = text;
        if (Figures.Leading(ref rest, 8, 8, out var whole))
            return Ended(ref text, rest, DayOf(whole / 10_000, whole / 100 % 100, whole % 100));
        if (!Figures.Leading(ref rest, 4, 4, out var year) || rest is not ['/' or '-' or '_', ..]) return null;
        var separator = rest[0];
        rest = rest[1..];
        if (separator == '/' && rest.Length >= 4)
        {
            var four = rest;
            if (Figures.Leading(ref four, 4, 4, out var monthAndDay))
                return Ended(ref text, four, DayOf(year, monthAndDay / 100, monthAndDay % 100));
        }
        if (separator == '/') PassSection(ref rest);
        var least = separator == '/' ? 1 : 2;
        if (!Month(ref rest, least, out var month) || rest.IsEmpty
            || (rest[0] != separator && !(separator == '-' && IsFolderOfDay(rest)))) return null;
        rest = rest[1..];
        return Figures.Leading(ref rest, least, 2, out var day) ? Ended(ref text, rest, DayOf(year, month, day)) : null;
    }

    /// <summary>"/23/", as papers file each day below its month.</summary>
    private static bool IsFolderOfDay(ReadOnlySpan<char> text) =>
        text is ['/', >= '0' and <= '9', >= '0' and <= '9', '/', ..];

    /// <summary>
    /// Passes what files the page between its year and its month: harbour/11/23/; "season/1/2/" counts something else.
    /// </summary>
    private static void PassSection(ref ReadOnlySpan<char> text)
    {
        var end = text.IndexOf('/');
        if (end <= 0 || !char.IsAsciiLetter(text[0]) || MonthNames.Find(text[..end]) > 0) return;
        var behind = text[(end + 1)..];
        var day = behind;
        if (!Figures.Leading(ref day, 2, 2, out _) || day is not ['/', ..]) return;
        day = day[1..];
        if (Figures.Leading(ref day, 2, 2, out _) && day is ['/', ..]) text = behind;
    }

    /// <summary>23-11-2026, 23/11/2026, 23/nov/2026.</summary>
    private static WrittenTime? DayFirst(ref ReadOnlySpan<char> text)
    {
        var rest = text;
        if (!Figures.Leading(ref rest, 1, 2, out var day) || rest is not ['/' or '-' or '_' or '.', ..]) return null;
        var separator = rest[0];
        rest = rest[1..];
        if (!Month(ref rest, 1, out var month) || rest.IsEmpty || rest[0] != separator) return null;
        rest = rest[1..];
        return Figures.Leading(ref rest, 4, 4, out var year) ? Ended(ref text, rest, DayOf(year, month, day)) : null;
    }

    private static WrittenTime? Ended(ref ReadOnlySpan<char> text, ReadOnlySpan<char> rest, WrittenTime? day)
    {
        if (day is not null) text = rest;
        return day;
    }

    /// <summary>The month in figures, or as a word of letters.</summary>
    private static bool Month(ref ReadOnlySpan<char> text, int least, out int month)
    {
        if (Figures.Leading(ref text, least, 2, out month)) return true;
        var letters = text.IndexOfAny('/', '-', '_');
        if (letters is < 3 or > 12) return false;
        month = MonthNames.Find(text[..letters]);
        text = text[letters..];
        return month > 0;
    }

    private static WrittenTime? DayOf(int year, int month, int day) =>
        IsYear(year) ? DateInText.Day(year, month, day) : null;

    private static bool IsYear(int year) => year is >= FirstYear and <= LastYear;
}
