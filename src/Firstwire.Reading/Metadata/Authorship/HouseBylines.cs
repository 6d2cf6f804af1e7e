using System.Buffers;
using Firstwire.Reading.Metadata.Headlines;
using Firstwire.Reading.Metadata.Origins;

namespace Firstwire.Reading.Metadata.Authorship;

/// <summary>
/// Who signs an article that names no person: the desk, the house, an agency, an account, as the page marks it in its
/// byline ("By Staff and wire reports").
/// </summary>
internal static class HouseBylines
{
    private const int LongestName = 60;

    private const int MostWords = 7;

    private const int LongestMark = 200;

    private static readonly SearchValues<char> NoByline = SearchValues.Create("@<>{}=[]\\\"?!;#*+%$€|:…");

    /// <summary>The byline in the first of the marks that holds one; null where none does.</summary>
    public static string? Of(IEnumerable<PageMark> marks, SiteNames site)
    {
        foreach (var mark in marks)
        {
            var named = mark.Element.Descendants().Prepend(mark.Element).FirstOrDefault(BylineMarks.IsName);
            if (MarkText.Of(named ?? mark.Element) is not { Length: > 1 and < LongestMark } text) continue;
            if (Agency(text) is { } agency) return agency;
            var byline = Bylines.Bare(text);
            if (!IsByline(byline) || site.Contains(byline)) continue;
            // "By Staff Writer" is a byline, "Staff Writer" alone the label of one.
            if (BylineOpenings.IsLabel(text)) continue;
            // A class that speaks of authors may stand on much else.
            if (named is not null || BylineMarks.IsStrong(mark.Element) || BylineOpenings.Opens(text)
                || NameShape.NamesHouse(byline)) return byline;
        }
        return null;
    }

    /// <summary>The desk or agency in the first of the lines that opens as a byline does and names one.</summary>
    public static string? Of(IEnumerable<PageLine> lines, SiteNames site)
    {
        string? above = null;
        foreach (var line in lines)
        {
            var isBelowLabel = above is not null && BylineOpenings.IsLabel(above);
            above = line.Text;
            if (!isBelowLabel && !BylineOpenings.Opens(line.Text)) continue;
            if (Agency(line.Text) is { } agency) return agency;
            var byline = Bylines.Bare(line.Text);
            if (NameShape.NamesHouse(byline) && IsByline(byline) && !site.Contains(byline)) return byline;
        }
        return null;
    }

    /// <summary>The agency of a byline that names one: "dpa", "By Reuters", "tq/dpa".</summary>
    public static string? Agency(string byline)
    {
        if (Agencies.Find(Bylines.Bare(byline)) is { } alone) return alone;
        var bare = BylineOpenings.Stripped(byline);
        return bare.Length > LongestName ? null : bare.Split('/', StringSplitOptions.TrimEntries)
            .Select(Agencies.Find).FirstOrDefault(static a => a is not null);
    }

    private static bool IsByline(string text)
    {
        if (text.Length is < 2 or > LongestName || text.AsSpan().ContainsAny(NoByline)) return false;
        if (text.Any(char.IsDigit) || !text.Any(char.IsLetter)) return false;
        if (text.Count(' ') >= MostWords) return false;
        return !BylineWords.LoneStrangers.Contains(text) && !text.Split(' ').Any(
            static word => BylineWords.IsPageWord(word) || BylineWords.LegalForms.Contains(word));
    }
}
