using System.Buffers;
using Firstwire.Text.Agencies;
using Firstwire.Text.Words;

namespace Firstwire.Reading.Metadata.Origins;

/// <summary>
/// Reads the dateline off the start of a text: "TIDEWATER (Reuters) -", "Berlin (dpa/lno) –", "МОСКВА, 23 ноября.
/// /ТАСС/.", "(서울=연합뉴스)", "新华社北京11月23日电". A place without an agency counts only in capitals.
/// </summary>
internal static class Datelines
{
    /// <summary>Characters from the start of the text within which a dateline ends.</summary>
    private const int Longest = 100;

    private const int LongestPlace = 50;

    /// <summary>El, The, Los.</summary>
    private const int LongestArticle = 3;

    private static readonly string[] Dashes = [" - ", " – ", " — ", " -- ", "— ", "– ", ".- ", "--", " -", " –", " —"];

    private static readonly SearchValues<char> NoPlaceHas = SearchValues.Create("!?;:\"“”«»");

    private static readonly string[] ChineseAgencies = ["新华社", "新華社", "中新社", "中央社", "中通社"];

    /// <summary>Before the dateline a lead may stand.</summary>
    private const int FirstParagraphs = 3;

    /// <summary>The dateline of the first of the paragraphs that begins with one.</summary>
    public static Dateline? Find(IReadOnlyList<string> paragraphs) =>
        paragraphs.Take(FirstParagraphs).Select(Of).FirstOrDefault(static d => d is not null);

    /// <summary>Null where the text begins with its first sentence.</summary>
    public static Dateline? Of(string text)
    {
        if (text.Length == 0) return null;
        var start = WhiteSpace.Fold(text[..Math.Min(text.Length, Longest * 2)]);
        if (start.Length == 0) return null;
        if (start.Length > Longest) start = start[..Longest];
        return Bracketed(start) ?? Chinese(start) ?? Dashed(start) ?? Slashed(start) ?? Unmarked(start);
    }

    /// <summary>(서울=연합뉴스), 【ロンドン共同】, (TIDEWATER) -, (AFP) -.</summary>
    private static Dateline? Bracketed(string start)
    {
        var close = start[0] switch { '(' => ')', '（' => '）', '【' => '】', '[' => ']', _ => '\0' };
        var end = close == '\0' ? -1 : start.IndexOf(close);
        if (end < 2) return null;
        var inside = start[1..end];
        var equals = inside.IndexOfAny(['=', '＝']);
        if (equals > 0) return Made(start[..(end + 1)], inside[..equals], Credit(inside[(equals + 1)..].Split(' ')[0]));
        if (Credit(inside) is { } agency) return BeforePlace(start, end + 1, agency);
        foreach (var name in (ReadOnlySpan<string>)["共同", "時事", "ロイター", "ＡＦＰ", "AFP"])
            if (inside.Length > name.Length && inside.EndsWith(name, StringComparison.Ordinal))
                return Made(start[..(end + 1)], inside[..^name.Length], name);
        return null;
    }

    /// <summary>(ANSA) - TIDEWATER, 23 NOV -: the place may follow the agency.</summary>
    private static Dateline? BeforePlace(string start, int end, string agency)
    {
        var rest = start[end..];
        var place = rest.TrimStart(' ', '-', '–', '—');
        var (at, _) = FirstDash(place);
        if (place.Length == rest.TrimStart().Length || at <= 0 || !IsCapital(Place(place[..at])))
            return Made(start[..end], null, agency);
        return Made(start[..(end + rest.Length - place.Length + at)].TrimEnd(), Place(place[..at]), agency);
    }

    /// <summary>
    /// "Tidewater, EFE. The council" and, where style alone parts them, "Tidewater, EFE The council": a city of a few
    /// words, an agency's mark, and the first word of a sentence, an article.
    /// </summary>
    private static Dateline? Unmarked(string start)
    {
        var comma = start.IndexOf(", ", StringComparison.Ordinal);
        if (comma <= 1) return null;
        var place = start[..comma];
        var words = place.Split(' ');
        if (!IsShape(place) || !words.All(static word => word.Length > 0 && char.IsUpper(word[0]))) return null;
        if (AgencyRegister.At(start, comma + 2) is not { IsMark: true } agency) return null;
        if (start.AsSpan(agency.Start, agency.Length).ContainsAnyInRange('a', 'z')) return null;
        var rest = start[agency.End..];
        if (rest is not (['.', ' ', ..] or [' ', ..])) return null;
        var next = rest.TrimStart('.', ' ').Split(' ');
        var isArticle = next is [{ Length: > 0 and <= LongestArticle } first, { Length: > 0 } second, ..]
            && char.IsUpper(first[0]) && WordRunes.IsSmall(second[0]);
        return rest[0] == '.' || isArticle
            ? Made(start[..agency.End], place, start[agency.Start..agency.End]) : null;
    }

    private static Dateline? Chinese(string start)
    {
        foreach (var agency in ChineseAgencies)
        {
            if (!start.StartsWith(agency, StringComparison.Ordinal)) continue;
            var end = start.AsSpan().IndexOfAny('电', '電');
            var digit = start.AsSpan().IndexOfAnyInRange('0', '9');
            if (end < 0) return null;
            var place = digit > agency.Length && digit < end ? start[agency.Length..digit] : start[agency.Length..end];
            return Made(start[..(end + 1)], place, agency);
        }
        return null;
    }

    /// <summary>Place, perhaps a date, perhaps an agency in brackets, a dash.</summary>
    private static Dateline? Dashed(string start)
    {
        var (at, length) = FirstDash(start);
        if (at <= 0) return null;
        var head = start[..at].TrimEnd();
        var open = head.IndexOfAny(['(', '（', '[']);
        if (open >= 0)
        {
            var agency = Credit(head[(open + 1)..].TrimEnd(')', '）', ']', ' '));
            return agency is null && !IsCapital(Place(head[..open])) ? null : Made(head, Place(head[..open]), agency);
        }
        // "МОСКВА, 23 ноя — РИА Новости." and "dpa, Berlin -": the agency stands beside.
        var after = start[(at + length)..];
        var stop = after.AsSpan().IndexOfAny('.', ',', ':');
        if (stop > 0 && IsShape(Place(head)) && Agencies.Find(after[..stop]) is { } beside)
            return Made(start[..(at + length + stop)], Place(head), beside);
        var parts = head.Split([", ", "/"], StringSplitOptions.TrimEntries);
        if (parts.Length > 1 && Agencies.Find(parts[0]) is { } first) return Made(head, Place(parts[1]), first);
        if (parts.Length > 1 && Agencies.Find(parts[^1]) is { } last) return Made(head, Place(parts[0]), last);
        if (Agencies.Find(head) is { } alone) return Made(head, null, alone);
        return IsCapital(Place(head)) ? Made(head, Place(head), null) : null;
    }

    /// <summary>TIDEWATER, November 23. /TASS/.</summary>
    private static Dateline? Slashed(string start)
    {
        var open = start.IndexOf('/');
        var close = open < 0 ? -1 : start.IndexOf('/', open + 1);
        if (close < 0 || Agencies.Find(start[(open + 1)..close]) is not { } agency) return null;
        if (close + 1 < start.Length && char.IsLetter(start[close + 1])) return null;
        return Made(start[..(close + 1)], Place(start[..open]), agency);
    }

    private static (int At, int Length) FirstDash(string start)
    {
        var (least, length) = (int.MaxValue, 0);
        foreach (var dash in Dashes)
        {
            var at = start.IndexOf(dash, StringComparison.Ordinal);
            if (at >= 0 && at < least) (least, length) = (at, dash.Length);
        }
        return least == int.MaxValue ? (-1, 0) : (least, length);
    }

    /// <summary>"dpa/lno", "Reuters, AFP": the credit as printed, where an agency is in it.</summary>
    private static string? Credit(string inside) => inside.Length <= 40
        && Array.Exists(inside.Split(['/', ',', '+', '&', '、']), static p => Agencies.Find(p.Trim()) is not null)
        ? inside.Trim() : null;

    /// <summary>What stands before the first date: "TIDEWATER, Nov 23" is a place and a date.</summary>
    private static string? Place(string head)
    {
        var digit = head.AsSpan().IndexOfAnyInRange('0', '9');
        var place = digit < 0 ? head : head[..digit];
        var comma = place.LastIndexOf(',');
        if (digit >= 0 && comma > 0) place = place[..comma];
        place = place.Trim(' ', ',', '.', ':');
        return IsShape(place) ? place : null;
    }

    private static bool IsShape(string? place) => place is { Length: > 1 and <= LongestPlace }
        && (!WordRunes.IsSmall(place[0])) && place.Count(' ') <= 5 && !place.AsSpan().ContainsAny(NoPlaceHas);

    private static bool IsCapital(string? place) => place is not null && IsShape(place)
        && place.Count(char.IsLetter) > 3
        && place.Count(WordRunes.IsSmall) <= place.Length / 8 && place.Any(char.IsUpper);

    private static Dateline? Made(string printed, string? place, string? agency) =>
        place is null && agency is null ? null : new Dateline(printed, place?.Trim(), agency);
}
