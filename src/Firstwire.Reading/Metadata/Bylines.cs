using System.Buffers;
using static Firstwire.Reading.Metadata.BylineWords;

namespace Firstwire.Reading.Metadata;

/// <summary>
/// Takes the names out of a byline: without "By", roles, dates and organisations. Judged by the shape of a name alone.
/// </summary>
internal static class Bylines
{
    private const int LongestName = 45;

    private const int MostWords = 5;

    /// <summary>Characters that are read of a statement; papers of physics name a thousand authors in more.</summary>
    private const int LongestByline = 4_000;

    /// <summary>Date, time, name, and a note of how long the reading takes.</summary>
    private const int LongestDateLine = 100;

    private static readonly string[] AfterDates =
    [
        " by ", " von ", " par ", " por ", " door ", " autor: ", " author: ", " redaktion: ", " av ", " af ", " di ",
        " da ", " автор: ",
    ];

    private static readonly string[] DateLineSigns = ["|", "•", "·", "—", "–", " - "];

    private static readonly SearchValues<char> NoNameHas = SearchValues.Create("@<>{}=[]_\\\"?!;#*+%$€|︱");

    private static readonly SearchValues<string> UnspacedLabels = SearchValues.Create(
        ["作者", "記者", "记者", "編輯", "编辑", "文/", "文／", "文：", "撰文", "기자", "글", "筆者", "執筆"], StringComparison.Ordinal);

    /// <summary>"Reported from Taipei", no name.</summary>
    private static readonly string[] UnspacedStrangers = ["報導", "报道", "報道", "通讯员", "編輯部", "编辑部", "编辑室"];

    /// <summary>What Korean bylines set behind a name: reporter, correspondent.</summary>
    private static readonly string[] KoreanOffices = [" 기자", " 특파원", " 선임기자", " 논설위원"];

    private const int LongestKoreanName = 4;

    private static readonly SearchValues<char> LabelledEnds = SearchValues.Create("|｜（(/:：");

    private static readonly string[] LabelsWithColon =
        ["作者：", "作者:", "記者：", "记者：", "记者:", "撰文：", "撰文:", "筆者：", "執筆："];

    /// <summary>
    /// The names in <paramref name="byline"/>. Where nothing but an author can stand (linked data, meta elements, a
    /// marked name) a <paramref name="lone"/> word is a name too.
    /// </summary>
    public static IEnumerable<string> Names(string byline, bool lone)
    {
        if (byline.Length > LongestByline)
        {
            byline = byline[..Math.Max(0, byline.LastIndexOfAny([',', ';'], LongestByline))];
        }

        if (byline.Contains('。') || NamesOrganisation(byline) || CreditsPicture(byline)) yield break;
        var (found, wasCut, isFull) = (false, false, false);
        foreach (var part in Parts(byline))
        {
            var name = Trimmed(part);
            // What follows "Anna Berg for Salt" may be the rest of a title: "and Pepper".
            lone &= !found || !wasCut;
            wasCut |= IsCut(part);
            // What comes after an author's organisation is its place.
            if (found && NamesHouse(name)) yield break;
            name = WithoutAgency(Once(name));
            // After a full name a lone word is an office or a place.
            if (!IsName(name, lone && !isFull)) continue;
            found = true;
            isFull |= name.Contains(' ');
            yield return name;
        }
    }

    /// <summary>
    /// The name in a catalogue's field, which may stand as "Berg, Anna": each field is one author.
    /// </summary>
    public static IEnumerable<string> Catalogued(string field)
    {
        var parts = field.Split(',');
        if (parts.Length == 2 && !parts[0].Trim().Contains(' ') && IsName(parts[0].Trim(), lone: true)) return [field];
        return Names(field, lone: false);
    }

    /// <summary>True where a byline names in brackets who helped its author.</summary>
    public static bool NamesCoauthors(string byline) =>
        Array.Exists(Helpers, h => byline.Contains(h, StringComparison.OrdinalIgnoreCase));

    /// <summary>True for a line that says of itself that it is a byline.</summary>
    public static bool Opens(string line) => line.Length > 0
        && (Array.Exists(OpeningsOf(line[0]), o => o.Length > 1 && o != "vom" && StartsWithWord(line, o))
            || OpensWithLabel(line));

    /// <summary>
    /// True where the words before the name can be nothing but a byline's ("written by", "author:"), so that a lone
    /// word after them is a name too.
    /// </summary>
    public static bool OpensPlainly(string line) => OpensWithLabel(line)
        || (line.Length > 0 && Array.Exists(OpeningsOf(line[0]), o => o.Contains(' ') && StartsWithWord(line, o)));

    /// <summary>The line without the words that open a byline.</summary>
    public static string Stripped(string line)
    {
        while (WithoutOpening(line) is { } rest) line = rest;
        return line;
    }

    /// <summary>What a byline names, whoever that is: without the words before and after it.</summary>
    public static string Bare(string line)
    {
        var opening = line.Length == 0 ? null
            : Array.Find(OpeningsOf(line[0]),
                o => o.Length > 1 && line.Length > o.Length + 1 && StartsWithWord(line, o));
        var bare = opening is null ? line : line[opening.Length..];
        bare = bare.Trim(' ', ',', '|', '-', '–', '—', '/', '•', '·', ':', '：', '.');
        return DateInText.From(bare, 0, monthFirst: false) is { Start: > 1 } date
            ? WithoutClosing(WithoutLabel(bare[..date.Start])).TrimEnd(' ', ',', '|', '-', '–', '—', '/', '•', '·', ':')
            : WithoutClosing(bare);
    }

    /// <summary>"Tidewater Desk Date:" stands before a date.</summary>
    private static string WithoutLabel(string text)
    {
        var bare = text.TrimEnd();
        return bare is [.., ':' or '：'] && bare.LastIndexOf(' ') is > 0 and var at ? bare[..at] : text;
    }

    /// <summary>True for a line such as "Author: Anna Berg".</summary>
    public static bool OpensWithLabel(string line)
    {
        var colon = line.AsSpan(0, Math.Min(line.Length, 30)).IndexOfAny(':', '：');
        return colon > 0 && IsLabel(line[..(colon + 1)]);
    }

    /// <summary>True for what stands before a name and is nothing else: "By", "Written by:", "Autor".</summary>
    public static bool IsLabel(string text)
    {
        if (text.Length is < 2 or > 30) return false;
        var bare = text.AsSpan().TrimEnd([':', '：', ' ']);
        foreach (var opening in Openings)
            if (bare.Equals(opening, StringComparison.OrdinalIgnoreCase)) return true;
        return bare.Equals("interview", StringComparison.OrdinalIgnoreCase)
            || (bare.Length < text.Length && bare.Equals("text", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>
    /// The byline within a line that begins with the date: "23.11.2026, 13:30, von Anna Berg". Null where there is
    /// none.
    /// </summary>
    public static string? AfterDate(string line)
    {
        if (line.Length > LongestDateLine || !line.AsSpan().ContainsAnyInRange('0', '9')) return null;
        foreach (var opening in AfterDates)
        {
            var at = line.IndexOf(opening, StringComparison.OrdinalIgnoreCase);
            if (at > 3 && DateInText.Find(line[..at], monthFirst: false) is not null)
                return line[(at + opening.Length)..];
        }
        return null;
    }

    /// <summary>
    /// The part of a line such as "23.11.2026 | 13:10 | Anna Berg" that is shaped like a name; null where none is.
    /// </summary>
    public static string? BesideDate(string line)
    {
        if (line.Length > LongestDateLine || !line.AsSpan().ContainsAnyInRange('0', '9')) return null;
        var parts = line.Split(DateLineSigns, StringSplitOptions.TrimEntries);
        if (parts.Length < 2 || DateInText.Find(line, monthFirst: false) is null) return null;
        if (parts.Count(static p => !p.AsSpan().ContainsAnyInRange('0', '9')) > 1) return null;
        foreach (var part in parts)
        {
            if (Array.Exists(AfterDates, o => part.StartsWith(o[1..], StringComparison.OrdinalIgnoreCase))) return part;
            if (part.Count(' ') is 1 or 2 && !part.AsSpan().ContainsAny(",:/&") && IsName(part, lone: false))
                return part;
        }
        return null;
    }

    /// <summary>The name before its office in a Korean byline: "김하늘 기자"; null where the line is none.</summary>
    public static string? BeforeOffice(string line)
    {
        foreach (var office in KoreanOffices)
        {
            var at = line.IndexOf(office, StringComparison.Ordinal);
            if (at < 0 || !EndsAfterOffice(line.AsSpan(at + office.Length).TrimStart())) continue;
            var name = line[(line.LastIndexOfAny([' ', '=', ']', ')', '|'], at - 1, at) + 1)..at];
            if (name.Length is > 1 and <= LongestKoreanName && name.All(static c => c is >= '\uAC00' and <= '\uD7A3'))
                return name;
        }
        return null;
    }

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

    /// <summary>"di Anna Berg", where the whole rest of the line is names; null where it is not.</summary>
    public static string? OfItalian(string line)
    {
        if (!line.StartsWith("di ", StringComparison.OrdinalIgnoreCase) || line.Length > LongestName) return null;
        var names = Names(line[3..], lone: false).ToList();
        return names.Count > 0 && names.Sum(static n => n.Length) >= line.Length - 3 - (names.Count * 3)
            ? line[3..] : null;
    }

    /// <summary>An address of mail, a date, a sign; "기자 회견" is a conference.</summary>
    private static bool EndsAfterOffice(ReadOnlySpan<char> rest) =>
        rest.IsEmpty || rest.Contains('@') || !char.IsLetter(rest[0]);

    /// <summary>
    /// True where a label of the scripts without spaces stands in the line, which holds date and source too.
    /// </summary>
    public static bool HoldsLabel(string line) => line.AsSpan().ContainsAny(UnspacedLabels);

    /// <summary>"© 2026 Anna Berg" names who holds the rights of the site.</summary>
    public static bool IsRightsLine(string line) => line.AsSpan().ContainsAny('©', '℗')
        || line.Contains("copyright", StringComparison.OrdinalIgnoreCase)
        || line.StartsWith("(c)", StringComparison.OrdinalIgnoreCase);

    /// <summary>"Example Press Ltd, Oxford, England": no part of an organisation's imprint is a person.</summary>
    private static bool NamesOrganisation(string byline) =>
        byline.Contains(',') && byline.Split([' ', ',', '/', '|'], StringSplitOptions.RemoveEmptyEntries)
            .Any(LegalForms.Contains);

    /// <summary>"Photo: Anna Berg": who took the picture.</summary>
    private static bool CreditsPicture(string byline)
    {
        var end = byline.AsSpan().IndexOfAny(":： /");
        return end > 1 && PictureWords.Contains(byline[..end]);
    }

    /// <summary>"(photography)", "(Fotos)".</summary>
    private static bool OpensPicture(ReadOnlySpan<char> text) =>
        text.IndexOf(')') is > 0 and var end && PictureWords.Contains(text[..end].Trim().ToString());

    private static IEnumerable<string> Parts(string byline)
    {
        var separated = byline.Split(
            Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        for (var at = 0; at < separated.Length; at++)
        {
            // "Lastname, Jr." and degrees are no names of their own.
            if (at > 0 && Titles.Contains(separated[at].Trim('.', ' '))) continue;
            if (separated[at].IndexOf('(') is > 0 and var open && OpensPicture(separated[at].AsSpan(open + 1)))
                continue;
            yield return separated[at];
        }
    }

    private static string Trimmed(string part)
    {
        var name = part.Trim(' ', '©', ',', ';', ':', '|', '-', '–', '—', '/', '*', '•', '·', '(', '[', '>', '»', '"');
        name = Stripped(name);
        name = WithoutClosing(name);
        name = name.Trim(' ', ',', ';', ':', '|', '-', '–', '—', '/', '*', '•', '·', ')', ']', '<', '«', '"', '!');
        // The full stop of a sentence, not that of "Jr.".
        return name.Length > 3 && name[^1] == '.' && char.IsLower(name[^3]) ? name[..^1] : name;
    }

    /// <summary>"Anna Berg Associated Press": for whom she writes is set apart by style alone.</summary>
    private static string WithoutAgency(string name)
    {
        for (var at = name.IndexOf(' '); at > 0; at = name.IndexOf(' ', at + 1))
            if (name.AsSpan(0, at).Contains(' ') && Agencies.Find(name[(at + 1)..]) is not null) return name[..at];
        return name;
    }

    /// <summary>"Anna Berg Anna Berg" stands where a picture's text and a link name the same author.</summary>
    private static string Once(string name)
    {
        var half = name.Length / 2;
        if (name.Length <= 6) return name;
        var isTwice = name.Length % 2 == 0 ? name.AsSpan(0, half).SequenceEqual(name.AsSpan(half))
            : name[half] == ' ' && name.AsSpan(0, half).SequenceEqual(name.AsSpan(half + 1));
        return isTwice ? name[..half] : name;
    }

    private static string WithoutClosing(string name)
    {
        foreach (var closing in Closings)
        {
            // "Le" and "El" begin names too.
            var at = name.IndexOf(closing, closing is " le " or " el " ? StringComparison.Ordinal
                : StringComparison.OrdinalIgnoreCase);
            if (at > 0 && !GoesOn(name, closing)) name = name[..at];
        }
        return name;
    }

    /// <summary>True where the part tells for which house the author writes.</summary>
    private static bool IsCut(string part) => part.Contains(" für ", StringComparison.OrdinalIgnoreCase)
        || part.Contains(" for ", StringComparison.OrdinalIgnoreCase);

    /// <summary>"Anna (Maria) Berg" goes on after its bracket, "Anna Berg (Tidewater)" does not.</summary>
    private static bool GoesOn(string name, string closing) => closing is " (" && name.IndexOf(')') is > 0 and var end
        && end + 2 < name.Length && char.IsUpper(name[end + 2]);

    private static string? WithoutOpening(string name)
    {
        foreach (var openings in (ReadOnlySpan<string[]>)[Openings, Prefixes])
            foreach (var opening in openings)
                if (StartsWithWord(name, opening))
                    return name[opening.Length..].TrimStart(
                        ' ', ':', '：', '-', '–', '|', '.', '/', '»', ')', '＝', '=', '／', '｜', '՝');
        return null;
    }

    private static bool StartsWithWord(string text, string opening)
    {
        if (!text.StartsWith(opening, StringComparison.OrdinalIgnoreCase)) return false;
        if (text.Length == opening.Length) return true;
        var next = text[opening.Length];
        // 编辑 alone is also the button to edit a page.
        if (opening is "编辑" or "編輯") return next is ':' or '：' or '/' or '／' or '|';
        return !char.IsLetterOrDigit(next) || opening[^1] > 0x2E80;
    }

    private static bool IsName(string name, bool lone)
    {
        if (name.Length is < 2 or > LongestName || name.AsSpan().ContainsAny(NoNameHas)) return false;
        if (name.Contains("://", StringComparison.Ordinal) || name.Contains("www.", StringComparison.OrdinalIgnoreCase))
            return false;
        if (name.Contains('(') != name.Contains(')')) return false;
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (name.Any(char.IsDigit) && (!lone || words.Length > 1)) return false;
        if (words.Length > MostWords) return false;
        if (Array.Exists(words, Strangers.Contains) || NamesHouse(name)) return false;
        if (Agencies.Find(name) is not null || OpensWithInitials(words)) return false;
        if (IsUnspaced(name)) return name.Length <= 12 && !Array.Exists(UnspacedStrangers, name.EndsWith);
        return words.Length == 1 ? lone && IsLoneName(name) : IsCased(words);
    }

    private static bool IsLoneName(string name) => name.Any(char.IsLetter) && !IsUserName(name)
        && !LoneStrangers.Contains(name) && !IsDomain(name) && !IsAbbreviation(name)
        && (!char.IsLower(name[0]) || name.Length > 4);

    /// <summary>
    /// Every word begins with a capital, where the script has any, but for the particles within a name.
    /// </summary>
    private static bool IsCased(string[] words)
    {
        if (Particles.Contains(words[^1]) && words.Length == 2 && char.IsLower(words[^1][0])) return false;
        for (var at = 0; at < words.Length; at++)
        {
            if (IsSmall(words[at][0]) && !Particles.Contains(words[at])) return false;
            // "van der Berg" is a name, "Leiterin der Abteilung" an office.
            if (words[at] is "der" or "des" && (at == 0 || char.IsUpper(words[at - 1][0]))) return false;
        }
        return words.Any(static w => !Particles.Contains(w));
    }

    /// <summary>Georgian has capitals for whole lines alone: names are written without.</summary>
    private static bool IsSmall(char letter) => char.IsLower(letter) && letter is not (>= '\u10D0' and <= '\u10FF');

    /// <summary>True for names in scripts that put no space between words.</summary>
    public static bool IsUnspaced(string name) => name.Any(static c => c is >= '\u2E80' and <= '\uD7AF');

    /// <summary>"NDK Kultur": a house; families are written "Anna BERG" or all in capitals.</summary>
    private static bool OpensWithInitials(string[] words) => words.Length > 1 && words[0].Length > 2
        && words[0].All(char.IsUpper) && words[1].Any(char.IsLower) && !Particles.Contains(words[1]);

    /// <summary>Agencies and initials: DPA, AFP, kj.</summary>
    private static bool IsAbbreviation(string name) =>
        name.Length < 3 || (name.Any(char.IsUpper) && !name.Any(char.IsLower));

    /// <summary>anna.berg, anna-b: an account, whose owner has a name elsewhere or none.</summary>
    private static bool IsUserName(string name) => !name.Any(char.IsUpper) && name.AsSpan().ContainsAny(".-_");

    /// <summary>True where a word is that of an organisation or of a desk.</summary>
    public static bool NamesHouse(string name) => Array.Exists(name.Split(' '),
        static w => Organisations.Contains(w) || EndsAsOrganisation(w));

    private static bool EndsAsOrganisation(string word) =>
        Array.Exists(CompoundEndings, e => word.Length > e.Length
            && word.EndsWith(e, StringComparison.OrdinalIgnoreCase));

    private static bool IsDomain(string name)
    {
        var dot = name.LastIndexOf('.');
        return dot > 0 && name.Length - dot is >= 3 and <= 5;
    }
}
