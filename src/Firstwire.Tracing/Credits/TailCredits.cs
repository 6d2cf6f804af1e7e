using System.Buffers;
using Firstwire.Text.Agencies;
using Firstwire.Text.Words;
using Firstwire.Tracing.Sources;

namespace Firstwire.Tracing.Credits;

/// <summary>
/// Agencies in lines of nothing but credits ("© 2031 AFP", "dpa/lno", "Source: Xinhua"), and as the last word of a text
/// ("… (Reuters)", "… /AFP").
/// </summary>
internal static class TailCredits
{
    private const int LongestLine = 160;

    private const int LongestBracket = 80;

    private const int LongestNotice = 320;

    /// <summary>Words in small letters that names hold.</summary>
    private const int LongestSmall = 4;

    private const int LongestDateline = 60;

    private const int MostInitials = 4;

    private const string Feed = "RSS";

    /// <summary>Characters before a name within which "fot." makes it a picture's.</summary>
    private const int NearPicture = 8;

    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create(".!?…。！？।؟۔։။។");

    private static readonly SearchValues<char> AfterBracket = SearchValues.Create(" .。।\r*/-—");

    private static readonly SearchValues<char> AfterName = SearchValues.Create(" .。।\r*/)]");

    /// <param name="country">The country of the page's domain, in capitals; null where it has none.</param>
    public static void Find(ScannedText scan, string? country, List<Credit> credits)
    {
        var done = -1;
        foreach (var mention in scan.Agencies)
        {
            if (mention.Start < done || (!ScannedText.InHead(mention.Start) && !scan.InTail(mention.Start))) continue;
            if (IsOfFeeds(scan.Text, mention, country)) continue;
            var line = scan.LineAround(mention.Start);
            var text = scan.Text.AsSpan()[line];
            if (text.Length <= LongestLine && scan.IsWhole(line) && AddLine(scan, line, country, credits))
            {
                done = line.End.Value;
                continue;
            }

            if (!scan.InTail(mention.Start)) continue;
            if (text.Length <= LongestNotice && IsInNotice(text, mention.Start - line.Start.Value))
            {
                if (!IsCaption(scan, mention, line)) Add(CreditKind.RightsNotice, mention, CreditWeights.RightsNotice);
            }
            else if (IsLastWord(scan, mention, line)) Add(CreditKind.Signature, mention, CreditWeights.Signature);
        }

        void Add(CreditKind kind, AgencyMention mention, double weight) => credits.Add(new Credit(
            kind, OriginKind.Text, CreditField.Text, mention.Start, scan.Text.Substring(mention.Start, mention.Length),
                weight,
            new CreditedSource(mention.Agency, null, null)));
    }

    private static bool AddLine(ScannedText scan, Range line, string? country, List<Credit> credits)
    {
        var text = scan.Text.AsSpan()[line];
        var inHead = !scan.InTail(line.Start.Value);
        if (line.Start.Value < scan.Text.Length / 2 && IsByline(text))
        {
            var before = credits.Count;
            BylineCredits.Find(
                text, new BylineCredits.Site(CreditField.Text, line.Start.Value, CreditWeights.BylineInText, null),
                    credits);
            return credits.Count > before;
        }

        var found = CreditList.Read(Undated(text), 0, out var roles);
        if (found.Count == 0) found = BesideOwn(text, out roles);
        if (found.Count == 0 || (roles & CreditRoles.Contributed) != CreditRoles.None) return false;
        var trimmed = text.Trim();
        var at = line.Start.Value + text.IndexOf(trimmed);
        var isNotice = (roles & CreditRoles.Notice) != CreditRoles.None || trimmed.ContainsAny('©', '℗');

        // Two letters may be a cell of a table, unless nothing follows.
        var isBare = trimmed.Length == 2 && trimmed is not "AP" && found[0].Agency.Country != country
            && !scan.Text.AsSpan(line.End.Value).IsWhiteSpace();
        var (kind, weight) = IsOpening(scan, line, found, roles) ? (CreditKind.Dateline, CreditWeights.Dateline)
            : isNotice ? (CreditKind.RightsNotice, CreditWeights.RightsNotice)
            : (roles & CreditRoles.With) != CreditRoles.None ? (CreditKind.CreditLine, CreditWeights.CreditLine)
            : IsBesideByline(scan, line) ? (CreditKind.Signature, CreditWeights.BylineInText)
            : (CreditKind.Signature, inHead || isBare ? CreditWeights.LineAtHead : CreditWeights.Signature);
        foreach (var mention in found)
        {
            credits.Add(new Credit(
                kind, OriginKind.Text, CreditField.Text, at,
                trimmed.ToString(), weight, new CreditedSource(mention.Agency, null, null)));
        }

        return true;
    }

    /// <summary>Without the day in brackets that stands behind: "โดย สำนักข่าวไทย (14 ก.พ. 68)".</summary>
    private static ReadOnlySpan<char> Undated(ReadOnlySpan<char> line)
    {
        var trimmed = line.TrimEnd();
        var open = trimmed.LastIndexOf('(');
        if (open <= 0 || trimmed[^1] != ')') return line;
        var inside = trimmed[(open + 1)..^1];
        var first = inside.IndexOfAnyExceptInRange('0', '9');
        return first is 1 or 2 && char.IsAsciiDigit(inside[^1]) && inside[first..].IndexOfAnyInRange('0', '9') > 2
            ? line[..open] : line;
    }

    /// <summary>"Le Phare avec AFP", "Jane Doe (avec Reuters)": whoever writes, with an agency.</summary>
    private static IReadOnlyList<AgencyMention> BesideOwn(ReadOnlySpan<char> line, out CreditRoles roles)
    {
        const int longestOwn = 40;
        roles = CreditRoles.None;
        for (var at = 1; at < Math.Min(line.Length, longestOwn); at++)
        {
            if ((CreditPhrases.At(line, at, out _) & CreditRoles.With) == CreditRoles.None) continue;
            if (!Place.Is(line[..at].Trim(" (|")) || HasPicture(line)) return [];
            var start = at;
            return [.. CreditList.Read(line[at..], 0, out roles).Select(found =>
                found with { Start = start + found.Start })];
        }

        return [];
    }

    /// <summary>
    /// The text begins with a line of an agency's initials alone, or with its writer's: "EFE", "(KNA/iz)". A whole name
    /// may be a picture's credit, and a mark that is a word, a heading.
    /// </summary>
    private static bool IsOpening(
        ScannedText scan, Range line, IReadOnlyList<AgencyMention> found, CreditRoles roles)
    {
        var text = scan.Text.AsSpan();
        if (roles != CreditRoles.None || !text[..line.Start.Value].IsWhiteSpace()) return false;
        text = text[line];
        var at = 0;
        foreach (var mention in found)
        {
            if (!mention.IsMark || !AreInitials(text[mention.Start..mention.End])) return false;
            if (!IsSmall(text[at..mention.Start])) return false;
            at = mention.End;
        }

        return IsSmall(text[at..]);
    }

    /// <summary>Capitals, or as few small letters as "dpa".</summary>
    private static bool AreInitials(ReadOnlySpan<char> mark)
    {
        if (mark.Length > MostInitials) return false;
        var capitals = 0;
        foreach (var sign in mark)
        {
            if (char.IsUpper(sign)) capitals++;
            else if (!WordRunes.IsSmall(sign)) return false;
        }

        return capitals == mark.Length || (capitals == 0 && mark.Length < MostInitials);
    }

    private static bool IsSmall(ReadOnlySpan<char> text)
    {
        foreach (var sign in text)
            if (char.IsUpper(sign) || char.IsDigit(sign)) return false;
        return true;
    }

    /// <summary>
    /// "RSS" names Nepal's agency on Nepal's pages, and on all others a feed: "TT-RSS" is a reader of feeds.
    /// </summary>
    private static bool IsOfFeeds(string text, AgencyMention mention, string? country) => country != "NP"
        && (text.AsSpan(mention.Start, mention.Length) is Feed || text.AsSpan(mention.End).StartsWith("-" + Feed));

    /// <summary>"By JANE DOE, Associated Press": it opens as bylines do, and no verb follows.</summary>
    private static bool IsByline(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        if ((CreditPhrases.At(line, 0, out _) & CreditRoles.By) == CreditRoles.None) return false;
        foreach (var range in line.Split(' '))
        {
            var word = line[range];
            if (word.Length > LongestSmall && WordRunes.IsSmall(word[0]) && !CreditList.IsFurniture(word)) return false;
        }

        return true;
    }

    /// <summary>
    /// Whether a line before it opens a byline, or after it the text begins with a place in capitals.
    /// </summary>
    private static bool IsBesideByline(ScannedText scan, Range line)
    {
        var text = scan.Text.AsSpan();
        var before = text[..line.Start.Value].TrimEnd();
        if (IsByline(before[(before.LastIndexOf('\n') + 1)..])) return true;
        var after = text[line.End.Value..].TrimStart();
        var dash = after[..Math.Min(after.Length, LongestDateline)].IndexOfAny('—', '–', '-');
        return dash > 2 && Place.Is(after[..dash]) && Place.IsCapital(after[..dash]);
    }

    /// <summary>
    /// "© 2031 Reuters. Click for restrictions": the sign of rights stands before the name, and nothing but years
    /// between.
    /// </summary>
    private static bool IsInNotice(ReadOnlySpan<char> line, int at)
    {
        if (HasPicture(line)) return false;
        var before = line[..at];
        var sign = before.LastIndexOfAny('©', '℗');
        if (sign < 0) sign = before.LastIndexOf("copyright", StringComparison.OrdinalIgnoreCase);
        return sign >= 0 && CreditList.IsFurniture(before[sign..].TrimStart("©℗"));
    }

    /// <summary>
    /// "Skaters on the lake last year. © ANP", and below it the text goes on: what is shown is said before the sign.
    /// </summary>
    private static bool IsCaption(ScannedText scan, AgencyMention mention, Range line)
    {
        const int shortestCaption = 20, shortestParagraph = 60;
        var before = scan.Text.AsSpan(line.Start.Value..mention.Start).Trim();
        before = before[..Math.Max(0, before.IndexOfAny('©', '℗'))].TrimEnd();
        if (before.Length < shortestCaption || before[^1] is not ('.' or '!' or '?') || Has(before, CreditRoles.Notice)) return false;
        foreach (var below in scan.Text.AsSpan(line.End.Value).EnumerateLines())
            if (below.Trim().Length >= shortestParagraph) return true;
        return false;
    }

    private static bool HasPicture(ReadOnlySpan<char> line) => Has(line, CreditRoles.Picture);

    private static bool Has(ReadOnlySpan<char> text, CreditRoles roles)
    {
        for (var at = 0; at < text.Length; at++)
            if ((CreditPhrases.At(text, at, out _) & roles) != CreditRoles.None) return true;
        return false;
    }

    /// <summary>After it nothing but brackets and stops follow in its line, and a sentence ended before it.</summary>
    private static bool IsLastWord(ScannedText scan, AgencyMention mention, Range line)
    {
        var text = scan.Text.AsSpan();
        if (!IsNearEnd(scan, line.End.Value)) return false;
        var start = line.Start.Value;
        var open = text[start..mention.Start].LastIndexOfAny("(（[【〔");
        if (open >= 0 && !text[(start + open)..mention.Start].ContainsAny(")）]】〕")
            && mention.Start - start - open < LongestBracket)
        {
            var close = text[mention.End..line.End.Value].IndexOf(Brackets.Closing(text[start + open]));
            if (close < 0) return false;
            var inside = text[(start + open + 1)..(mention.End + close)];
            var after = text[(mention.End + close + 1)..line.End.Value];
            if (after.ContainsAnyExcept(AfterBracket) || CreditList.Read(inside, 1).Count == 0) return false;
            var before = text[start..(start + open)].TrimEnd();
            if (before.IsEmpty) return false;
            if (EndsSentence(before)) return true;
            return text[line.End.Value..].IsWhiteSpace()
                && !IsShortForm(before, text.Slice(mention.Start, mention.Length), mention);
        }

        var rest = text[mention.End..line.End.Value].Trim();
        if (rest.ContainsAnyExcept(AfterName) && !AreSigns(rest) && !IsDesk(rest)
            && CreditList.Read(text[mention.Start..line.End.Value]).Count == 0)
            return false;
        var lead = text[start..mention.Start].TrimEnd();
        var sentence = lead.TrimEnd(" -–—―/|").TrimEnd();
        if (HasPicture(lead[Math.Max(0, lead.Length - NearPicture)..])) return false;
        return !sentence.IsEmpty && EndsSentence(sentence) && (mention.Length > 2 || sentence.Length < lead.Length);
    }

    /// <summary>Who wrote and edited it, in brackets behind a stroke: "/(A - autor: …)".</summary>
    private static bool IsDesk(ReadOnlySpan<char> text) =>
        text is ['/', '(', .., ')'] && text.IndexOf(')') == text.Length - 1;

    /// <summary>The signs of writers and desks: "PTI JD RHL".</summary>
    private static bool AreSigns(ReadOnlySpan<char> text)
    {
        foreach (var word in text.Split(' '))
            if (text[word].Length > 4 || text[word].ContainsAnyExceptInRange('A', 'Z')) return false;
        return true;
    }

    /// <summary>The last lines, but for short ones such as addresses of the outlet.</summary>
    private static bool IsNearEnd(ScannedText scan, int end) => scan.Text.Length - end <= 200;

    /// <summary>"the Association of Ferry Pilots (AFP)", "Agence France-Presse (AFP)".</summary>
    private static bool IsShortForm(ReadOnlySpan<char> before, ReadOnlySpan<char> printed, AgencyMention mention)
    {
        if (Initials.Spells(before, printed)) return true;
        foreach (var name in mention.Agency.Names)
            if (before.EndsWith(name, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    private static bool EndsSentence(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd("\"'”’»«“)』」");
        return !text.IsEmpty && (SentenceEnds.Contains(text[^1]) || text[^1] is >= '\u0E00' and <= '\u0EFF');
    }
}
