using System.Buffers;
using Firstwire.Reading.Metadata.Dates;
using Firstwire.Reading.Metadata.Origins;

namespace Firstwire.Reading.Metadata.Authorship;

/// <summary>Finds the byline within a line that holds more than it: a date, an office, a source.</summary>
internal static class BylineLines
{
    /// <summary>Date, time, name, and a note of how long the reading takes.</summary>
    private const int LongestDateLine = 100;

    private static readonly string[] AfterDates =
    [
        " by ", " von ", " par ", " por ", " door ", " autor: ", " author: ", " redaktion: ", " av ", " af ", " di ",
        " da ", " автор: ", " от ", " oleh ", " przez ", " tarafından ", " bởi ", " โดย ",
    ];

    private static readonly SearchValues<string> AnyAfterDate =
        SearchValues.Create(AfterDates, StringComparison.OrdinalIgnoreCase);

    private static readonly string[] BesideAgencies =
        [" (", "/", "|", "•", "·", ", ", " – ", " — ", " - ", " ― ", "／", "·", " & ", " y ", " e ", " i ", " et ",
        " und ", " and "];

    private static readonly SearchValues<char> AgencySigns = SearchValues.Create("/|•·,(–—-―／");

    /// <summary>Letters by which an agency is called.</summary>
    private const int ShortestCode = 2, LongestCode = 5;

    /// <summary>A day follows, which may lack its year.</summary>
    private const string PostedOn = "posted on ";

    private static readonly string[] DateLineSigns = ["|", "•", "·", "—", "–", " - "];

    private static readonly SearchValues<string> UnspacedLabels = SearchValues.Create(
        ["作者", "記者", "记者", "編輯", "编辑", "文/", "文／", "文：", "撰文", "기자", "글", "筆者", "執筆"], StringComparison.Ordinal);

    /// <summary>What Korean bylines set behind a name: reporter, correspondent.</summary>
    private static readonly string[] KoreanOffices =
        [" 기자", " 특파원", " 선임기자", " 논설위원", " 인턴기자", " 객원기자", " 전문기자", " 수습기자"];

    private static readonly SearchValues<string> AnyKoreanOffice =
        SearchValues.Create(KoreanOffices, StringComparison.Ordinal);

    private const int LongestKoreanName = 4;

    /// <summary>Characters of what Korean pages set before a date: "입력".</summary>
    private const int KoreanLabel = 2;

    private static readonly SearchValues<char> LabelledEnds = SearchValues.Create("|｜（()）/:：");

    private static readonly string[] LabelsWithColon =
        ["作者：", "作者:", "記者：", "记者：", "记者:", "撰文：", "撰文:", "筆者：", "執筆："];

    /// <summary>
    /// The byline within a line that begins with the date: "23.11.2026, 13:30, von Anna Berg". Null where there is
    /// none.
    /// </summary>
    public static string? AfterDate(string line)
    {
        if (line.Length > LongestDateLine) return null;
        if (!line.AsSpan().ContainsAnyInRange('0', '9') && !line.Contains('年')) return null;
        if (!line.AsSpan().ContainsAny(AnyAfterDate)) return AfterLabel(line);
        foreach (var opening in AfterDates)
        {
            var at = line.IndexOf(opening, StringComparison.OrdinalIgnoreCase);
            if (at > 3 && (line.StartsWith(PostedOn, StringComparison.OrdinalIgnoreCase)
                || DateInText.Find(line[..at], monthFirst: false) is not null))
                return line[(at + opening.Length)..];
        }
        return AfterLabel(line);
    }

    /// <summary>
    /// "เผยแพร่: 23 พ.ย. 2569 โดย: …", "二〇二六年十一月二十三日 本报记者 …": what opens a byline behind a date.
    /// </summary>
    private static string? AfterLabel(string line)
    {
        if (DateInText.From(line, 0, monthFirst: false) is { Start: < 3 } date
            && line.AsSpan(date.End).TrimStart(" \u3000,|-–—·•0123456789:.h").ToString() is var rest
            && BylineOpenings.Opens(rest)) return rest;
        for (var colon = line.IndexOfAny([':', '：'], 1); colon > 0; colon = line.IndexOfAny([':', '：'], colon + 1))
        {
            var start = line.LastIndexOf(' ', colon - 1) + 1;
            if (start > 3 && BylineOpenings.IsLabel(line[start..(colon + 1)])
                && DateInText.Find(line[..start], monthFirst: false) is not null)
                return line[(colon + 1)..].TrimStart();
        }
        return null;
    }

    /// <summary>
    /// The names in a line that names an agency beside them and, at most, a date: "EFE / Anna Berg", "Anna Berg, AFP";
    /// null where there is anything else in it.
    /// </summary>
    public static string? BesideAgency(string line)
    {
        if (line.Length > LongestDateLine || !line.AsSpan().ContainsAny(AgencySigns)) return null;
        if (DateInText.From(line, 0, monthFirst: false) is { } date)
            line = string.Concat(line.AsSpan(0, date.Start), "|", line.AsSpan(date.End));
        var (hasAgency, hasPlace, names) = (false, false, new List<string>());
        foreach (var part in line.Split(BesideAgencies, StringSplitOptions.TrimEntries
            | StringSplitOptions.RemoveEmptyEntries))
        {
            var words = BylineOpenings.Stripped(part.Trim('(', ')', '[', ']'));
            if (Agencies.Find(words) is not null || (hasPlace && part is [.., ')'] && IsCode(words))) hasAgency = true;
            else if (NameShape.IsFullName(words)) names.Add(words);
            else if (names.Count > 0 && IsPlaceInCapitals(words)) hasPlace = true;
            else if (words.Any(char.IsLetter) && !words.Any(char.IsDigit)) return null;
        }
        return hasAgency && names.Count > 0 ? string.Join(", ", names) : null;
    }

    /// <summary>"/ SKARVOY (ABC)": an agency, known or not.</summary>
    private static bool IsCode(string words) => words.Length is >= ShortestCode and <= LongestCode
        && words.All(char.IsUpper);

    /// <summary>One word: names stand in capitals too.</summary>
    private static bool IsPlaceInCapitals(string words) =>
        words.Length > LongestCode && words.All(char.IsUpper);

    /// <summary>
    /// The part of a line such as "23.11.2026 | 13:10 | Anna Berg" that is shaped like a name; null where none is.
    /// </summary>
    public static string? BesideDate(string line)
    {
        if (line.Length > LongestDateLine || !line.AsSpan().ContainsAnyInRange('0', '9')) return null;
        var parts = line.Split(DateLineSigns, StringSplitOptions.TrimEntries);
        if (parts.Length < 2 || DateInText.Find(line, monthFirst: false) is null) return null;
        var opened = Array.Find(parts, static p => p.Length < NameShape.Longest && BylineOpenings.Opens(p));
        if (opened is not null) return opened;
        if (parts.Count(static p => !p.AsSpan().ContainsAnyInRange('0', '9')) > 1) return null;
        foreach (var part in parts)
        {
            if (Array.Exists(AfterDates, o => part.StartsWith(o[1..], StringComparison.OrdinalIgnoreCase))) return part;
            if (!part.AsSpan().ContainsAny(":/&") && !IsNameDay(part)
                && part.Split(", ").All(static name => name.Count(' ') is 1 or 2
                && !name.Contains(',') && NameShape.IsName(name, lone: false) && !NameShape.OpensWithArticle(name)))
                return part;
        }
        return null;
    }

    /// <summary>French papers set the saint of the day beside the date: "mardi 3 octobre — Saint Gérard".</summary>
    private static bool IsNameDay(string part) => part.Split(' ') is ["Saint" or "Sainte" or "St" or "Ste", _];

    /// <summary>The name before its office in a Korean byline: "김하늘 기자, 이바다 기자"; null where the line is none.</summary>
    public static string? BeforeOffice(string line)
    {
        if (line.Length > LongestDateLine || !line.AsSpan().ContainsAny(AnyKoreanOffice)) return null;
        line = line.Replace(" · ", "·", StringComparison.Ordinal);
        foreach (var office in KoreanOffices)
        {
            var found = new List<string>();
            for (var from = 0; line.IndexOf(office, from, StringComparison.Ordinal) is >= 0 and var at;)
            {
                from = at + office.Length;
                if (at == 0 || !EndsAfterOffice(line.AsSpan(from).TrimStart())) continue;
                var names = line[(line.LastIndexOfAny([' ', '=', ']', ')', '|'], at - 1, at) + 1)..at].Split('·');
                if (Array.TrueForAll(names, static n => n.Length is > 1 and <= LongestKoreanName && n.All(IsHangul)))
                    found.AddRange(names);
            }
            if (found.Count > 0) return string.Join('、', found);
        }
        return null;
    }

    /// <summary>The name of a Korean byline without its office.</summary>
    public static string WithoutOffice(string name) =>
        Array.Find(KoreanOffices, office => name.EndsWith(office, StringComparison.Ordinal)) is { } found
            ? name[..^found.Length] : name;

    private static bool IsHangul(char c) => c is >= '\uAC00' and <= '\uD7A3';

    /// <summary>
    /// The names behind a label of the scripts without spaces, in a line that holds date and source too: "来源：潮报
    /// 作者：王小明"; null where there is none.
    /// </summary>
    public static string? BehindLabel(string line)
    {
        foreach (var label in LabelsWithColon)
        {
            var at = line.IndexOf(label, StringComparison.Ordinal);
            if (at <= 0) continue;
            var rest = line[(at + label.Length)..].TrimStart();
            var end = rest.AsSpan().IndexOfAny(LabelledEnds);
            return (end < 0 ? rest : rest[..end]).Trim().Replace(' ', '、');
        }
        return null;
    }

    /// <summary>
    /// The names in "Aus Skarvoy berichtet Anna Berg", "Anna Berg reports from Skarvoy"; null where the line is another.
    /// </summary>
    public static string? OfReport(string line)
    {
        if (line.Length > LongestDateLine) return null;
        if (line.StartsWith("Aus ", StringComparison.Ordinal))
            foreach (var verb in (ReadOnlySpan<string>)[" berichtet ", " berichten "])
                if (line.IndexOf(verb, StringComparison.Ordinal) is > 0 and var at) return line[(at + verb.Length)..];
        foreach (var verb in (ReadOnlySpan<string>)[" reports from ", " berichtet aus ", " berichten aus "])
            if (line.IndexOf(verb, StringComparison.Ordinal) is > 0 and var at && NameShape.IsFullName(line[..at]))
                return line[..at];
        return null;
    }

    /// <summary>
    /// "di Anna Berg", where the whole rest of the line is names; null where it is not. Some languages have words for
    /// it that mean more in others.
    /// </summary>
    /// <param name="language">Of the page; null where it is not known.</param>
    public static string? BehindPreposition(string line, string? language)
    {
        if (line.Length > LongestDateLine) return null;
        var opening = language switch
        {
            "ro" => "de ",
            "am" => "በ ",
            "af" => "deur ",
            "bg" => "от ",
            "ca" => "per ",
            "cy" => "gan ",
            "ga" => "le ",
            "ha" => "daga ",
            "mk" => "од ",
            "mt" => "minn ",
            "sq" => "nga ",
            "tl" or "fil" => "ni ",
            _ => "di ",
        };
        if (!line.StartsWith(opening, StringComparison.OrdinalIgnoreCase)) return null;
        var date = DateInText.From(line, 0, monthFirst: false);
        if (date is { } day) line = line[..day.Start].TrimEnd(' ', '|', '-', '–', '—', ',', '•', '·');
        var rest = line[Math.Min(opening.Length, line.Length)..];
        if (rest.Length is 0 or > NameShape.Longest) return null;
        // "di Anna Berg, Skarvoy | 23 novembre 2026".
        if (date is not null && rest.IndexOf(',') is > 0 and var comma && NameShape.IsFullName(rest[..comma])
            && !rest.AsSpan(comma + 1).Trim().Contains(' '))
            return rest[..comma];
        var names = Bylines.Names(rest, lone: false).ToList();
        return names.Count > 0 && names.Sum(static n => n.Length) >= rest.Length - (names.Count * 3) ? rest : null;
    }

    /// <summary>
    /// True where a label of the scripts without spaces stands in the line, which holds date and source too.
    /// </summary>
    public static bool HoldsLabel(string line) => line.AsSpan().ContainsAny(UnspacedLabels);

    /// <summary>"© 2026 Anna Berg" names who holds the rights of the site.</summary>
    public static bool IsRightsLine(string line) => line.AsSpan().ContainsAny('©', '℗')
        || line.Contains("copyright", StringComparison.OrdinalIgnoreCase)
        || line.StartsWith("(c)", StringComparison.OrdinalIgnoreCase);

    /// <summary>An address of mail, a date, a sign; "기자 회견" is a conference.</summary>
    private static bool EndsAfterOffice(ReadOnlySpan<char> rest) => rest.IsEmpty || rest.Contains('@')
        || rest.StartsWith("기자 페이지") || rest.StartsWith("기자페이지") || rest.StartsWith("구독")
        || !char.IsLetter(rest[0]) || DateLabels.Before(rest[..Math.Min(rest.Length, KoreanLabel)]) != DateLabel.None;
}
