using Firstwire.Reading.Body;
using Firstwire.Reading.Metadata.Dates;
using Firstwire.Reading.Tree;
using Firstwire.Text.Words;

namespace Firstwire.Reading.Metadata.Authorship;

/// <summary>
/// Bylines that no word opens: a name that stands alone, or beside a date, a place or an address and nothing else.
/// </summary>
internal static class BareBylines
{
    /// <summary>Names, a date and a time, an address of mail.</summary>
    private const int LongestLine = 100;

    private const int LongestPlaceLine = 60;

    /// <summary>Letters that follow a time: "Uhr", "WIB", "น.".</summary>
    private const int LettersOfClock = 4;

    /// <summary>Letters of a name within an address.</summary>
    private const int ShortestInAddress = 3;

    /// <summary>Characters; what is shorter is a section.</summary>
    private const int ShortestJapanese = 4;

    private static readonly string[] PlaceSigns = [" - ", " – ", " — ", " ـ ", " / ", " | ", ", ", "، "];

    private static readonly string[] Conjunctions =
        [" and ", " AND ", ", ", " & ", " und ", " UND ", " et ", " ET ", " y ", " Y ", " e ", " E ", " og ", " och "];

    private static readonly char[] DateSigns = [' ', ',', '|', '-', '–', '—', '/', '·', '•', '(', '،'];

    /// <summary>The signs and the digits of a clock between a date and a name.</summary>
    private static readonly char[] BehindDate =
        [.. DateSigns, '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', ':', '.', 'h', ')'];

    /// <summary>A line of more words is a heading.</summary>
    private const int MostSpaces = 3;

    /// <summary>
    /// The full name that is all of a block, of which the line before or after it is all a date, or all of one part of
    /// a block, of which another part is; null where there is none. Scripts with capitals alone tell a name from other
    /// words so.
    /// </summary>
    /// <param name="line">The line.</param>
    /// <param name="above">The one before it.</param>
    /// <param name="below">The one after it.</param>
    /// <param name="isJapanese">Whether names may be written in Han alone.</param>
    public static string? ByDate(PageLine line, string above, string below, bool isJapanese)
    {
        if ((line.Element ?? line.Style) is not { } block || line.Text.Length > LongestLine) return null;
        if (AreBareNames(line.Text))
            return (IsDate(above) || IsDate(below)) && !LinksElsewhere(block) ? line.Text : null;
        string? name = null;
        var hasDate = false;
        foreach (var child in block.Children)
        {
            if (MarkText.Of(child) is not { Length: > 0 } text) continue;
            hasDate |= IsDate(text);
            if (name is null && IsBareName(text) && !LinksElsewhere(child)) name = text;
            else if (isJapanese && text.Length >= ShortestJapanese && Signatures.IsJapaneseName(text)
                && !LinksElsewhere(child))
                name = name is null ? text : $"{name}、{text}";
        }
        if (hasDate && name is not null) return name;
        return LinksElsewhere(block) ? null : OfNameAndDate(MarkText.Of(block) ?? line.Text);
    }

    /// <summary>True for a full name at the head of a block, above a line that tells the day.</summary>
    public static bool IsBesideDate(string name, string below) => IsBareName(name) && IsDate(below);

    /// <summary>The full name of which a short line holds one word, and besides it at most a date.</summary>
    public static string? InFull(string line, string word)
    {
        if (NameShape.FullIn(line, word) is not { } full) return null;
        var rest = BylineOpenings.Stripped(line).Replace(full, "", StringComparison.Ordinal);
        return !rest.Any(char.IsLetter) || IsDate(rest) ? full : null;
    }

    /// <summary>The address of a person, which some write without its sign: it holds one of the names.</summary>
    public static bool IsAddressOf(string line, string name) => line.Length <= LongestLine && !line.Contains(' ')
        && (line.Contains('@') || line.Contains("(at)", StringComparison.Ordinal))
        && Array.Exists(Folding.Of(name).Split(' ', '-'), word => word.Length >= ShortestInAddress
            && line.Contains(word, StringComparison.OrdinalIgnoreCase));

    /// <summary>The name that is all of a line but for where to write to; null where more stands there.</summary>
    public static string? WithAddress(string line)
    {
        if (line.Length > LongestLine || !line.Contains('@')) return null;
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var name = string.Join(' ', words.Where(static word => !word.Contains('@')))
            .TrimEnd(',', '|', '-', '–', '—', '·', '•', ':', '(', ')', ' ');
        return words.Count(static word => word.Contains('@')) == 1 && NameShape.IsFullName(name) ? name : null;
    }

    /// <summary>
    /// Of whom a sentence says where to write to: "Anna Berg can be reached at aberg@tidewater.example"; null where it
    /// is no such sentence.
    /// </summary>
    public static string? ReachedAt(string line)
    {
        if (line.Length > LongestLine || !line.Contains(" be reached ", StringComparison.Ordinal)) return null;
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        foreach (var count in (ReadOnlySpan<int>)[2, 3])
            if (words.Length > count && WordRunes.IsSmall(words[count][0])
                && string.Join(' ', words.Take(count)) is var name && NameShape.IsFullName(name)
                && Array.Exists(words, word => IsAddressOf(word, name)))
                return name;
        return null;
    }

    /// <summary>
    /// The name in a line that names a place beside it and nothing else, in scripts without capitals: "القاهرة ـ سامي
    /// الخوري"; null where the line is another. In others a town and its country are set so more often.
    /// </summary>
    public static string? BesidePlace(string line, Func<string, bool> isPlace)
    {
        if (line.Length > LongestPlaceLine) return null;
        foreach (var sign in PlaceSigns)
        {
            if (line.Split(sign, StringSplitOptions.TrimEntries) is not [{ Length: > 0 } first, { Length: > 0 } second])
                continue;
            if (isPlace(first) == isPlace(second)) return null;
            var name = isPlace(first) ? second : first;
            return !char.IsUpper(name[0]) && NameShape.IsBareName(name) ? name : null;
        }
        return null;
    }

    /// <summary>
    /// The name of a line that is a name and a date and nothing else: "Anna Berg 23 November 2026, 9:30"; null where
    /// more stands there.
    /// </summary>
    private static string? OfNameAndDate(string text)
    {
        if (!text.Any(char.IsDigit) || DateInText.From(text, 0, monthFirst: false) is not { } date) return null;
        var before = WithoutLabel(text[..date.Start].TrimEnd(DateSigns)).TrimEnd(DateSigns);
        var after = text[date.End..].TrimStart(BehindDate);
        if (IsBareName(before)) return after.Count(char.IsLetter) <= LettersOfClock ? before : null;
        return before.Length == 0 && IsBareName(after) ? after : null;
    }

    /// <summary>"Anna Berg Updated": the last word says what the date is of.</summary>
    private static string WithoutLabel(string text) => text.LastIndexOf(' ') is > 0 and var at
        && DateLabels.Before(text.AsSpan(at)) != DateLabel.None ? text[..at] : text;

    /// <summary>Names in capitals only where several are joined: labels are set so too.</summary>
    private static bool AreBareNames(string text) => IsBareName(text)
        || (text.Length <= LongestLine && text.Split(Conjunctions, StringSplitOptions.TrimEntries) is
        { Length: > 1 } names && Array.TrueForAll(names, static name => name.Count(' ') is > 0 and <= MostSpaces
            && !name.Contains(':') && NameShape.IsFullName(name)));

    private static bool IsBareName(string text) => text.Length <= NameShape.Longest
        && text.Count(' ') is > 0 and <= MostSpaces && !text.Contains(':') && NameShape.IsFullName(text)
        && text.Any(WordRunes.IsSmall);

    /// <summary>The name of a section, and a place, are links to their own pages.</summary>
    private static bool LinksElsewhere(HtmlElement element) =>
        (element.LocalName == "a" ? [element] : element.Named("a"))
            .Any(static link => !MarkWords.IsAuthorLink(link));

    /// <summary>A day and hardly more, or a day that the line itself calls that of publication or change.</summary>
    private static bool IsDate(string text) => BodyTrimming.IsDateline(text) || (text.Length <= LongestLine
        && DateInText.From(text, 0, monthFirst: false) is { } first
        && (DateLabels.Before(text.AsSpan(0, first.Start)) != DateLabel.None
            || (DateInText.From(text, first.End, monthFirst: false) is { } second
                && DateLabels.Before(text.AsSpan(first.End..second.Start)) != DateLabel.None)));
}
