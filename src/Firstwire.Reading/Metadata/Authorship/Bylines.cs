using System.Buffers;
using Firstwire.Reading.Metadata.Dates;
using Firstwire.Reading.Metadata.Origins;
using Firstwire.Text.Words;
using static Firstwire.Reading.Metadata.Authorship.BylineWords;

namespace Firstwire.Reading.Metadata.Authorship;

/// <summary>
/// Takes the names out of a byline: without "By", roles, dates and organisations. Judged by the shape of a name alone.
/// </summary>
internal static class Bylines
{
    /// <summary>Characters that are read of a statement; papers of physics name a thousand authors in more.</summary>
    private const int LongestByline = 4_000;

    /// <summary>"On", "am", "den" before a date.</summary>
    private const int LongestPreposition = 3;

    private static readonly SearchValues<string> AnyClosing =
        SearchValues.Create(Closings, StringComparison.OrdinalIgnoreCase);

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

        if (byline.Contains('。') || NamesOrganisation(byline) || CreditsPicture(byline) || IsOfCorrespondent(byline))
            yield break;
        byline = WithDateApart(byline);
        var (found, wasCut, isFull) = (false, false, false);
        foreach (var part in Parts(byline))
        {
            // Who edited or translated an article did not write it, where others did.
            if (found && Array.Exists(LaterHands, h => part.StartsWith(h, StringComparison.OrdinalIgnoreCase)))
                yield break;
            var name = Trimmed(part);
            // Behind a name stands its office: "Harbour Correspondent".
            if (OfficeLines.Without(name) is var bearer && bearer.Length < name.Length
                && (found || bearer.Contains(' ')))
            {
                var isName = bearer.Contains(' ')
                    && (IsJoined(byline, part) || OfficeLines.IsOfSeveral(name[bearer.Length..]));
                if (found && !isName) continue;
                name = bearer;
            }
            // What follows "Anna Berg for Salt" may be the rest of a title: "and Pepper".
            lone &= !found || !wasCut;
            wasCut |= IsCut(part);
            // What comes after an author's organisation is its place.
            if (found && NameShape.NamesHouse(name)) yield break;
            if (found && ((OfficeLines.EndsInOffice(name) && name.Count(' ') > 1) || OfficeLines.IsOffice(name)
                || IsFrom(name))) continue;
            name = WithoutSite(WithoutAgency(Once(name)));
            // After a full name a lone word is an office or a place.
            if (!NameShape.IsName(name, lone && !isFull)) continue;
            found = true;
            isFull |= name.Contains(' ');
            yield return name;
        }
    }

    /// <summary>", do Rio": from where, behind the name.</summary>
    private static bool IsFrom(string name) =>
        name.Split(' ') is ["do" or "da" or "dos" or "das" or "no" or "na" or "em" or "desde", _];

    /// <summary>"and Tom Lind Staff Writers" goes on with a name, ", Harbour Correspondent" with an office.</summary>
    private static bool IsJoined(string byline, string part) =>
        byline.AsSpan(0, Math.Max(0, byline.IndexOf(part, StringComparison.Ordinal))).TrimEnd() is [.., var last]
        && (last == '&' || char.IsLetter(last));

    /// <summary>
    /// The name in a catalogue's field, which may stand as "Berg, Anna": each field is one author.
    /// </summary>
    public static IEnumerable<string> Catalogued(string field)
    {
        var parts = field.Split(',');
        if (parts.Length == 2 && !parts[0].Trim().Contains(' ') && NameShape.IsName(parts[0].Trim(), lone: true))
            return [field];
        return Names(field, lone: false);
    }

    /// <summary>True where a byline names in brackets who helped its author.</summary>
    public static bool NamesCoauthors(string byline) =>
        Array.Exists(Helpers, h => byline.Contains(h, StringComparison.OrdinalIgnoreCase));

    /// <summary>True where a byline also names who edited or translated the article.</summary>
    public static bool NamesLaterHands(string byline) =>
        Array.Exists(LaterHands, h => byline.IndexOf(h, StringComparison.OrdinalIgnoreCase) > 0);

    /// <summary>"Edited by: Tom Lind".</summary>
    public static bool OpensLaterHand(string byline) =>
        Array.Exists(LaterHands, h => byline.StartsWith(h, StringComparison.OrdinalIgnoreCase));

    /// <summary>What a byline names, whoever that is: without the words before and after it.</summary>
    public static string Bare(string line)
    {
        var bare = line[BylineOpenings.LengthOf(line)..];
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

    /// <summary>"Example Press Ltd, Oxford, England": no part of an organisation's imprint is a person.</summary>
    private static bool NamesOrganisation(string byline) =>
        byline.Contains(',') && byline.Split([' ', ',', ';', '/', '|'], StringSplitOptions.RemoveEmptyEntries)
            .Any(LegalForms.Contains);

    /// <summary>True where the outlet's correspondent in a place is named, and no person.</summary>
    private static bool IsOfCorrespondent(string byline) => byline.IndexOf(',') is > 0 and var comma
        && Array.Exists(byline[..comma].Split(' '), Correspondents.Contains);

    /// <summary>"Photo: Anna Berg": who took the picture.</summary>
    private static bool CreditsPicture(string byline)
    {
        byline = byline.TrimStart('/', '(', '[', ' ');
        var end = byline.AsSpan().IndexOfAny(":： /");
        return end > 1 && PictureWords.Contains(byline[..end].TrimEnd('.'));
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
            if (ChineseBylines.Names(separated[at]) is { } names)
            {
                foreach (var name in names) yield return name;
                continue;
            }

            // "Lastname, Jr." and degrees are no names of their own.
            if (at > 0 && Titles.Contains(separated[at].Trim('.', ' '))) continue;
            if (separated[at].IndexOf('(') is > 0 and var open && OpensPicture(separated[at].AsSpan(open + 1)))
                continue;
            foreach (var part in InHebrew(WithoutDegree(separated[at]))) yield return part;
        }
    }

    /// <summary>"Dipl.-Ing. (FH) Anna Berg": a degree of several words, before the name.</summary>
    private static string WithoutDegree(string name)
    {
        if (!name.StartsWith("Dipl", StringComparison.Ordinal)) return name;
        var words = name.Split(' ');
        var first = words is [_, ['(', .., ')'], ..] ? 2 : 1;
        return words[0].Contains('.') && words.Length > first ? string.Join(' ', words[first..]) : name;
    }

    /// <summary>"Ana Lima TideNews.example": a site's address stands behind the name.</summary>
    private static string WithoutSite(string name)
    {
        const int shortestHost = 4;
        var last = name.LastIndexOf(' ') + 1;
        var dot = name.LastIndexOf('.');
        return last > 0 && dot >= last + shortestHost && name.IndexOf('.', last) == dot
            && name.Length - dot is 3 or 4 or 5
            && name.AsSpan(dot + 1).IndexOfAnyExceptInRange('a', 'z') < 0 ? name[..(last - 1)] : name;
    }

    /// <summary>Hebrew writes "and" as one word with the name behind it.</summary>
    private static string[] InHebrew(string part)
    {
        if (!part.AsSpan().Contains(" ו", StringComparison.Ordinal)) return [part];
        var words = part.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words is [.., _, ['ו', _, _, ..] second, _] && words.Length >= 4
            ? [string.Join(' ', words[..^2]), $"{second[1..]} {words[^1]}"] : [part];
    }

    private static string Trimmed(string part)
    {
        var name = part.Trim(
            ' ', '©', ',', ';', ':', '|', '-', '–', '—', '/', '*', '•', '·', '(', '[', '【', '>', '»', '"');
        name = BylineOpenings.Stripped(name);
        name = WithoutAddress(name);
        name = OfficeLines.WithoutBefore(BylineLines.WithoutOffice(name));
        name = WithoutDate(name);
        name = WithoutCount(name);
        name = WithoutClosing(name);
        name = name.Trim(' ', ',', ';', ':', '|', '-', '–', '—', '/', '*', '•', '·', ')', ']', '】', '<', '«', '"', '!');
        // The full stop of a sentence, not that of "Jr.".
        return name.Length > 3 && name[^1] == '.' && (WordRunes.IsSmall(name[^3]) || IsLongWord(name))
            ? name[..^1] : name;
    }

    /// <summary>True where more than initials stand before the full stop: "Anna BERG.".</summary>
    private static bool IsLongWord(string name) => name.Length - name.LastIndexOf(' ') - 2 is > 3 and var letters
        && name.AsSpan(name.Length - 1 - letters, letters).IndexOf('.') < 0;

    /// <summary>"Anna Berg anna@tidewater.example": what is behind the name is where to write to.</summary>
    private static string WithoutAddress(string name)
    {
        var sign = name.IndexOf('@');
        var before = sign > 0 ? name.LastIndexOf(' ', sign) : -1;
        return before > 0 && before < sign - 1 ? name[..before] : name;
    }

    /// <summary>"Anna Berg 23 November 2026" stands where style alone parts the two.</summary>
    private static string WithoutDate(string name) => name.Any(char.IsDigit)
        && DateInText.From(name, 0, monthFirst: false) is { Start: > 1 } date
            ? WithoutWeekday(name[..date.Start]) : name;

    /// <summary>"Anna Berg Views: 764" counts the readers behind the name.</summary>
    private static string WithoutCount(string name) => name.IndexOf(": ", StringComparison.Ordinal) is > 0 and var colon
        && name[(colon + 2)..].All(char.IsDigit) && name.LastIndexOf(' ', colon) is > 0 and var label
        && name.IndexOf(' ') < label ? name[..label] : name;

    /// <summary>
    /// "Von Anna Berg Di, 23.11.2026", "Door Anna Berg Gepubliceerd: 23 november 2026": the date with its weekday and
    /// its label parts the names before it from what follows.
    /// </summary>
    private static string WithDateApart(string byline)
    {
        if (!byline.Any(char.IsDigit) || DateInText.From(byline, 0, monthFirst: false) is not { Start: > 1 } date)
            return byline;
        var before = WithoutDateLabel(WithoutWeekday(byline[..date.Start]));
        return string.Concat(before, ";", byline.AsSpan(date.End));
    }

    /// <summary>"Anna Berg Gepubliceerd:", "Anna Berg am": what leads over to a date.</summary>
    private static string WithoutDateLabel(string before)
    {
        var bare = before.TrimEnd();
        if (bare is [.., ':' or '：'] && !BylineOpenings.IsLabel(bare))
        {
            bare = WithoutLabel(bare).TrimEnd();
            if (DateLabels.Before(LastWord(bare)) != DateLabel.None) bare = bare[..^LastWord(bare).Length].TrimEnd();
        }
        var last = LastWord(bare);
        if (last is "ON" or "AM" or "LE" or "EL") return bare[..^last.Length];
        var isPreposition = last.Length is > 0 and <= LongestPreposition && last.Length < bare.Length
            && last.ToString().All(WordRunes.IsSmall) && !BylineOpenings.IsLabel(last.ToString());
        return isPreposition ? bare[..^last.Length] : bare;
    }

    private static ReadOnlySpan<char> LastWord(string text) => text.AsSpan(text.LastIndexOf(' ') + 1);

    private static string WithoutWeekday(string name)
    {
        var bare = name.TrimEnd(' ', ',', '،', '.', '(');
        var last = bare[(bare.LastIndexOf(' ') + 1)..];
        // "Di" and "Do" are names too, but for the sign behind them.
        var isShort = bare.Length < name.Length && name[bare.Length] is ',' or '.' && ShortWeekdays.Contains(last);
        return last.Length < bare.Length && (isShort || IsWeekday(last)) ? bare[..^last.Length] : name;
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
        if (!name.AsSpan().ContainsAny(AnyClosing)) return name;
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
}
