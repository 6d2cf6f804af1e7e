using System.Buffers;
using Firstwire.Text.Agencies;
using Firstwire.Text.Words;
using Firstwire.Tracing.Sources;

namespace Firstwire.Tracing.Credits;

/// <summary>
/// Agencies in the line that a text begins with: "TIDEWATER, March 3 (Reuters) -", "МОСКВА, 5 ноября. /ТАСС/.",
/// "(서울=연합뉴스)", "新华社北京11月5日电", "AFP - Paris". A line before it may be a headline, so the first lines are looked at.
/// </summary>
internal static class DatelineCredits
{
    /// <summary>Characters of a line within which its dateline ends.</summary>
    private const int Longest = 140;

    private const int LongestBracket = 60;

    /// <summary>Characters between a stroke and the agency: "/Корр. БЕЛТА/".</summary>
    private const int LongestOffice = 16;

    /// <summary>Characters after an agency within which a Chinese dateline says that it was wired.</summary>
    private const int LongestWired = 40;

    private static readonly SearchValues<char> ChineseStops = SearchValues.Create("，。,;；：");

    public static void Find(ScannedText scan, List<Credit> credits)
    {
        foreach (var mention in scan.Agencies)
        {
            if (!ScannedText.InHead(mention.Start)) return;
            var line = scan.LineAround(mention.Start);
            var start = line.Start.Value;
            if (mention.Start - start > Longest || (start > 0 && scan.Text[start - 1] != '\n')) continue;
            var begins = scan.Text.AsSpan(0, start).IsWhiteSpace();
            if (EndOf(scan.Text.AsSpan(start..line.End.Value), Within(mention, start), begins, out var found)
                is not { } end)
                continue;
            while (char.IsWhiteSpace(scan.Text[start])) start++;
            var printed = scan.Text[start..(line.Start.Value + end)];
            foreach (var agency in found)
            {
                credits.Add(new Credit(
                    CreditKind.Dateline, OriginKind.Text, CreditField.Text, start, printed, CreditWeights.Dateline,
                    new CreditedSource(agency.Agency, null, null)));
            }

            // A text has one: what follows is the text that was wired.
            return;
        }
    }

    private static AgencyMention Within(AgencyMention mention, int start) =>
        mention with { Start = mention.Start - start };

    /// <summary>Where the dateline with this agency ends in the line; null where it is none.</summary>
    /// <param name="begins">Whether the line is the text's first.</param>
    private static int? EndOf(
        ReadOnlySpan<char> line, AgencyMention mention, bool begins, out IReadOnlyList<AgencyMention> found)
    {
        found = [mention];
        var before = line[..mention.Start].TrimEnd();
        var head = before.TrimStart();
        if (head.IsEmpty) return EndOfOpening(line, mention);
        if (head is "据" or "據") return EndOfWiredName(line, mention.End);
        if (begins && line[mention.End..] is ['،' or ':' or ',', ..] && OpensText(head, mention.Agency))
            return mention.End;
        if (OpenBracket(before) is { } open)
            return EndOfBracket(line, open, ref found) ?? (begins ? EndOfOpeningBracket(line, open, mention) : null);
        var slash = before.LastIndexOf('/');
        if (slash >= 0 && before.Length - slash <= LongestOffice && EndOfSlashes(line, mention, slash) is { } closed)
            return closed;

        // States are written as the marks of two letters: "TIDEWATER, PA -".
        if (mention.Length < 3) return null;
        var sign = before[^1];
        var place = head[..^1];
        var dated = head.ContainsAnyInRange('0', '9');
        var isPlace = Place.Is(place.TrimEnd("-–—― .")) && !IsAgency(place.TrimEnd("-–—― "));
        if (IsDash(sign) || sign == '|') return isPlace ? EndOfStop(line, mention.End) : null;
        if (sign is ',' or '،' or '、')
            return !isPlace ? null : dated ? EndOfStop(line, mention.End) : EndOfUndated(line, place, mention.End);
        if (sign is '.' or ':' && isPlace)
            return dated ? EndOfStop(line, mention.End) : Place.IsCapital(place) ? EndOfDash(line, mention.End) : null;
        return dated && Place.Is(head) ? EndOfDash(line, mention.End) : null;
    }

    /// <summary>"به گزارش ایسنا،": so begin the texts of Persian agencies wherever they are printed.</summary>
    private static bool OpensText(ReadOnlySpan<char> head, Agency agency) => agency.Country is "IR" or "AF"
        && (CreditPhrases.At(head, 0, out var length) & CreditRoles.Opening) != CreditRoles.None
        && length == head.Length;

    /// <summary>The bracket that is open where the agency stands.</summary>
    private static int? OpenBracket(ReadOnlySpan<char> before)
    {
        for (var at = before.Length - 1; at >= 0 && before.Length - at <= LongestBracket; at--)
        {
            if (Brackets.IsClosing(before[at])) return null;
            if (Brackets.Closing(before[at]) != '\0') return at;
        }

        return null;
    }

    /// <summary>"(Reuters) -", "【東京時事】": the bracket is all credits, and after it the text begins.</summary>
    private static int? EndOfBracket(ReadOnlySpan<char> line, int open, ref IReadOnlyList<AgencyMention> found)
    {
        var length = line[(open + 1)..].IndexOf(Brackets.Closing(line[open]));
        if (length is < 2 or > LongestBracket) return null;
        var inside = line.Slice(open + 1, length);
        var place = line[..open].Trim().TrimEnd("-–— ");
        if (!Place.Is(place) && !place.IsEmpty) return null;
        found = CreditList.Read(inside, strangers: inside.Contains('=') || WordEdges.IsUnspaced(inside[0]) ? 6 : 3);
        if (found.Count == 0 || Names(place, found[0].Agency)) return null;
        var mark = inside.Slice(found[0].Start, found[0].Length);
        if (found[0].IsMark && !Place.IsCapital(place) && Initials.Spells(place, mark)) return null;
        var close = open + 1 + length;
        var after = line[(close + 1)..];

        // "BRISKA (UP), March 3 (PTI)": a state, before the date and the agency.
        if (after.StartsWith(',')) return null;
        after = after.TrimStart(". ،");
        var end = line.Length - after.Length;

        // A line of its own is a picture's credit, but for a place in capitals.
        if (after.IsEmpty)
            return Place.IsCapital(place) || (!place.IsEmpty && Place.HasNoCase(place)) ? close + 1 : null;
        if (IsDash(after[0]) || after[0] is ':' or '：' or '=' or '/' or '|' or '／') return end + 1;
        if (line[open] is '【' or '［' || inside.Contains('=') || inside.Contains('＝')) return close + 1;
        if (WordEdges.IsUnspaced(inside[^1]) && place.IsEmpty) return close + 1;
        if (place.IsEmpty && inside.Length > 2 && CreditList.Read(inside).Count > 0) return close + 1;
        return !place.IsEmpty
            && (Place.IsCapital(place) || place.ContainsAnyInRange('0', '9') || Place.HasNoCase(place)) ? close + 1
            : null;
    }

    /// <summary>
    /// "Merrow (epd). Der Hafen", "(dpa/lno).": German agencies set no dash behind their mark. Only the text's first
    /// words are read so, and only behind a place of one word: of two it may be a person's name.
    /// </summary>
    private static int? EndOfOpeningBracket(ReadOnlySpan<char> line, int open, AgencyMention mention)
    {
        const int longestDesk = 4;
        var close = mention.End;
        if (close < line.Length && line[close] == '/')
        {
            close++;
            while (close < line.Length && close - mention.End <= longestDesk && char.IsAsciiLetterLower(line[close]))
                close++;
        }

        var place = line[..open].Trim();
        if (!mention.IsMark || mention.Start != open + 1 || mention.Agency.Country is not ("DE" or "CH" or "AT")
            || close >= line.Length || line[close] != ')'
            || !Place.Is(place) || MayBePerson(place) || Initials.Spells(place, line[mention.Start..mention.End]))
            return null;
        var after = line[(close + 1)..].TrimStart(". ");
        return !after.IsEmpty && char.IsUpper(after[0]) ? line.Length - after.Length : null;
    }

    /// <summary>Two words with capitals; "Frankfurt a. M." has one.</summary>
    private static bool MayBePerson(ReadOnlySpan<char> place)
    {
        for (var at = 1; at < place.Length; at++)
            if (place[at - 1] is ' ' or '-' && char.IsUpper(place[at]) && place[at..].IndexOf('.') != 1) return true;
        return false;
    }

    /// <summary>
    /// "MOSCOW, November 5. /TASS/.", "/PRNewswire/ --", "/ritzau/Reuters"; a lone stroke where the line ends.
    /// </summary>
    private static int? EndOfSlashes(ReadOnlySpan<char> line, AgencyMention mention, int slash)
    {
        var place = line[..slash].Trim(" .,-–—");
        if (!place.IsEmpty && !Place.Is(place)) return null;
        if (line[mention.End..].IsWhiteSpace())
            return Place.IsCapital(place) || Place.HasNoCase(place) ? mention.End : null;
        var close = line[mention.End..].IndexOf('/');
        if (close is < 0 or > LongestBracket)
        {
            // "Skarvoy/EFE.- El puerto"
            return !place.IsEmpty && !MayBePerson(place)
                && line[mention.End..].TrimStart(' ') is ['.', '-' or '–', .. var text] ? line.Length - text.Length : null;
        }

        var end = mention.End + close + 1;
        if (CreditList.Read(line[(slash + 1)..(end - 1)], 3).Count == 0) return null;
        return end >= line.Length || !char.IsLetterOrDigit(line[end]) || AgencyRegister.At(line, end) is not null ? end
            : null;
    }

    /// <summary>The line begins with the agency: "AFP - ", "ANSA, ROMA -", "新华社北京11月5日电".</summary>
    private static int? EndOfOpening(ReadOnlySpan<char> line, AgencyMention mention)
    {
        var rest = line[mention.End..];
        if (WordEdges.IsUnspaced(line[mention.End - 1]) && EndOfWired(rest) is { } wired) return mention.End + wired;
        if (rest.StartsWith("消息：")) return mention.End + "消息：".Length;
        var space = rest.TrimStart(' ');
        if (space.IsEmpty) return null;
        var at = line.Length - space.Length;
        if (IsDash(space[0]) && space.Length > 1)
        {
            var follows = space[1..].TrimStart("-–— ");
            var spaced = rest[0] == ' ' || follows.Length < space.Length - 1;
            return spaced && !follows.IsEmpty && !WordRunes.IsSmall(follows[0]) ? at + 1 : null;
        }

        if (space[0] is '|' or '／') return at + 1;
        if (space[0] is ',' && space.IndexOf('।') is > 2 and < LongestOffice and var danda
            && Place.HasNoCase(space[1..danda])) return at + danda + 1;
        if (mention.IsMark && WordRunes.IsSmall(line[mention.Start])
            && space.IndexOf(". ") is > 2 and < LongestOffice and var point && rest[0] == ' '
            && Place.Is(space[..point]) && !space[..point].Contains(' '))
            return at + point + 1;
        if (mention.IsMark && space[..Math.Min(space.Length, LongestBracket)].IndexOf(".-") is > 1 and var stop
            && Place.Is(space[..stop])) return at + stop + 2;
        if (space[0] is not (',' or '/')) return null;
        var dash = space.IndexOfAny('-', '–', '—');
        return dash > 1 && dash < LongestBracket && Place.Is(space[1..dash].Trim()) && IsSpaced(space, dash)
            ? at + dash + 1 : null;
    }

    /// <summary>"北京11月5日电": a place, a date, and the word for a wire.</summary>
    private static int? EndOfWired(ReadOnlySpan<char> rest)
    {
        var end = rest[..Math.Min(rest.Length, LongestWired)].IndexOfAny("电電訊讯");
        if (end < 0 || rest[..end].ContainsAny(ChineseStops)) return null;
        return end <= 8 || rest[..end].ContainsAnyInRange('0', '9') ? end + 1 : null;
    }

    /// <summary>"据新华社电，": the word for a wire is part of some names.</summary>
    private static int? EndOfWiredName(ReadOnlySpan<char> line, int end)
    {
        if (line[end - 1] is '电' or '電') return end;
        return line[end..] is ['电' or '電' or '讯' or '訊', ..] ? end + 1 : null;
    }

    private static int? EndOfStop(ReadOnlySpan<char> line, int at)
    {
        if (at >= line.Length) return at;
        if (line[at] is '.' or ',' or ':' or '：' or '。' or '،' or '։') return at + 1;
        return EndOfDash(line, at);
    }

    /// <summary>"SKARVOY, AAP -", "नई दिल्ली, एएनआई।": one place, and behind the agency a dash or a stroke.</summary>
    private static int? EndOfUndated(ReadOnlySpan<char> line, ReadOnlySpan<char> place, int at)
    {
        if (Place.HasNoCase(place)) return at < line.Length && line[at] == '।' ? at + 1 : null;
        if (!Place.IsCapital(place) && place.Trim().Contains(' ')) return null;
        return EndOfDash(line, at) is { } end && line[end..].TrimStart("-–— ") is [var next, ..]
            && !WordRunes.IsSmall(next) ? end : null;
    }

    private static int? EndOfDash(ReadOnlySpan<char> line, int at)
    {
        var after = line[at..].TrimStart(". ");
        if (after.IsEmpty) return at;
        return IsDash(after[0]) || after[0] is ':' or '։' or '|' ? line.Length - after.Length + 1 : null;
    }

    private static bool IsSpaced(ReadOnlySpan<char> text, int dash) =>
        (dash > 0 && text[dash - 1] is ' ' or '.') || (dash + 1 < text.Length && text[dash + 1] == ' ');

    /// <summary>"የኢትዮጵያ ዜና አገልግሎት (ኢዜአ)": the name and, in brackets, its short form.</summary>
    private static bool Names(ReadOnlySpan<char> place, Agency agency) =>
        AgencyRegister.At(place, 0) is { } mention && mention.End == place.Length && mention.Agency == agency;

    /// <summary>"TT-RSS" is a reader of feeds, and no place where an agency writes from.</summary>
    private static bool IsAgency(ReadOnlySpan<char> place) =>
        AgencyRegister.At(place, 0) is { } mention && mention.End == place.Length;

    public static bool IsDash(char sign) => sign is '-' or '–' or '—' or '―' or '−' or '‑' or 'ー' or '－';
}
