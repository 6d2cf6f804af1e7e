using Firstwire.Reading.Body;
using Firstwire.Reading.Sanitizing;

namespace Firstwire.Reading.Metadata;

/// <summary>
/// The headline: what several places of the page agree on, without the site's name. A heading of the page itself is
/// preferred where the title element, the social title or the linked data confirm it.
/// </summary>
internal static class Headline
{
    private static readonly string[] Separators = [" | ", " - ", " – ", " — ", " « ", " » ", " · ", " • ", " :: ",
        " / ", " : ", " ~ ", " ‹ ", " › ", "| "];

    public static string? Of(PageFacts facts, string? siteName)
    {
        var title = Clean(facts.TitleElement);
        var social = Clean(facts.Meta("og:title")) ?? Clean(facts.Meta("twitter:title"));
        var declared = Clean(LinkedData.Text(facts.Data.Article?["headline"]));
        var headings = facts.Headings.Where(static h => !h.Aside)
            .Select(static h => (h.Element.LocalName, Text: Clean(h.Element.TextContent)))
            .Where(static h => h.Text is not null).ToList();
        foreach (var name in (ReadOnlySpan<string>)["h1", "h2"])
        {
            foreach (var (localName, text) in headings)
            {
                if (localName != name || IsSite(text!, siteName)) continue;
                if (Confirms(title, text!) || Confirms(social, text!) || Confirms(declared, text!)) return text;
            }
        }
        var main = headings.Where(h => h.LocalName == "h1" && !IsSite(h.Text!, siteName))
            .Select(static h => h.Text!).Distinct().ToList();
        if (main.Count == 1 && (social is null ? main[0].Count(' ') >= 2 : Resembles(main[0], social))) return main[0];
        return WithoutSite(social, siteName) ?? WithoutSite(declared, siteName) ?? WithoutSite(title, siteName)
            ?? headings.FirstOrDefault(h => h.LocalName == "h1" && !IsSite(h.Text!, siteName)).Text;
    }

    /// <summary>
    /// Where the headline stands on the page, in characters of its visible text; 0 where no heading states it.
    /// </summary>
    public static int Offset(PageFacts facts, string? title)
    {
        foreach (var heading in facts.Headings)
            if (Clean(heading.Element.TextContent) == title && title is not null) return heading.Offset;
        if (title is not null)
            foreach (var line in facts.Lines)
                if (string.Equals(line.Text, title, StringComparison.OrdinalIgnoreCase)) return line.Offset;
        return facts.Headings.Find(static h => h.Element.LocalName == "h1").Offset;
    }

    private static bool Confirms(string? statement, string heading)
    {
        if (statement is null || heading.Length < 4) return false;
        return statement.Contains(heading, StringComparison.OrdinalIgnoreCase)
            && heading.Length * 3 >= statement.Length;
    }

    private static bool Resembles(string heading, string statement) =>
        Similarity.Of(heading, statement) + Similarity.Of(statement, heading) > 0.5;

    private static bool IsSite(string text, string? siteName) =>
        string.Equals(text, siteName, StringComparison.OrdinalIgnoreCase);

    private static string? WithoutSite(string? title, string? siteName)
    {
        if (title is null) return null;
        foreach (var separator in Separators)
        {
            var at = title.LastIndexOf(separator, StringComparison.Ordinal);
            if (at <= 0) continue;
            var before = title[..at].Trim();
            var after = title[(at + separator.Length)..].Trim();
            if (siteName is not null && IsSite(before, siteName)) return after;
            if (siteName is not null && IsSite(after, siteName)) return before;
            if (before.Count(' ') >= 2 && after.Count(' ') <= 3) return before;
        }
        return title;
    }

    private static string? Clean(string? text)
    {
        if (text is null) return null;
        var folded = FoldedText.Fold(text);
        return folded.Length == 0 ? null : folded;
    }
}
