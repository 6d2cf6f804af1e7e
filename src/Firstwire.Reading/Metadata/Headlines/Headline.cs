using Firstwire.Reading.Body;
using Firstwire.Reading.Metadata.Authorship;
using Firstwire.Reading.Metadata.Scripts;
using Firstwire.Text.Words;

namespace Firstwire.Reading.Metadata.Headlines;

/// <summary>
/// The headline: what several places of the page agree on, without the site's name. A heading of the page itself is
/// preferred where the title element, the social title or the linked data confirm it.
/// </summary>
internal static class Headline
{
    /// <summary>
    /// Spaces in the name of a site and that of a section; of characters without spaces twice as many.
    /// </summary>
    private const int MostOfSite = 4;

    /// <summary>Characters: a shorter title may be a word of any heading.</summary>
    private const int LongTitle = 20;

    /// <summary>A list marks the headline of each of its articles.</summary>
    private const int MostMarked = 3;

    /// <summary>Characters of a headline.</summary>
    private const int LongestMarked = 250;

    /// <summary>Characters that stand in a headline's line beside it.</summary>
    private const int MostBeside = 60;

    /// <summary>Spaces in the name of a site, or of a section or a place, by itself.</summary>
    private const int MostOfName = 2;

    public static string? Of(PageFacts facts, SiteTitle site)
    {
        var title = Clean(facts.TitleElement);
        var social = Clean(facts.Meta("og:title")) ?? Clean(facts.Meta("twitter:title"));
        var declared = Clean(LinkedData.Text(facts.Data.Article?["headline"]));
        var catalogued = Clean(facts.Meta("dc:title", "dcterm:title", "dc.title", "dcterms.title", "citation_title",
            "parsely-title", "sailthru.title", "weibo:article:title"));
        var headings = facts.Headings.Zip(facts.HeadingTexts)
            .Where(h => !h.First.Aside && !site.IsLogo(h.First.Element))
            .Select(static h => (h.First.Element.LocalName, Text: h.Second))
            .Where(static h => h.Text.Full.Length > 0).ToList();
        string?[] statements = [social, declared, Clean(facts.Meta("twitter:title")), title, catalogued];
        headings.RemoveAll(h => IsCutOff(h.Text.Headline, statements) || IsSection(h.Text.Full, statements, facts));
        foreach (var name in (ReadOnlySpan<string>)["h1", "h2"])
            foreach (var (localName, text) in headings)
                if (localName == name && Confirmed(text, statements, site) is { } confirmed) return confirmed;
        foreach (var marked in facts.Headlines.Take(MostMarked).Select(static m => HeadingText.Of(m).Headline))
            if (!site.IsName(marked) && Array.Exists(statements, s => Same(s, marked) || SiteTitle.OpensWith(s, marked)
                || s?.StartsWith($"{marked}: ", StringComparison.OrdinalIgnoreCase) == true)) return marked;
        if (facts.Headlines is [var only] && headings.Count == 0 && (catalogued ?? social ?? declared) is null
            && (title is null || !IsShown(title, facts)) && only.Closest("a") is null
            && HeadingText.Of(only).Headline is { Length: > 0 and <= LongestMarked } alone
            && !site.IsName(alone) && WordsOf(alone) > 2) return alone;
        if (StatedAside(facts, [social, declared]) is { } aside) return aside;
        var main = headings.Where(h => h.LocalName == "h1" && !site.IsName(h.Text.Full))
            .Select(static h => h.Text.Headline).Distinct().ToList();
        if (main.Count == 1 && Array.Exists(statements, s => SiteTitle.OpensWith(s, main[0]))) return main[0];
        var onlyTitled = (catalogued ?? social ?? declared) is null;
        if (onlyTitled && title is not null && BehindSite(title, main, facts) is { } behind) return behind;
        if (main.Count == 1 && (social is null || site.IsName(social)
            ? main[0].Count(' ') >= 2 || title is null || site.IsName(title)
            : Resembles(main[0], social) || Resembles(main[0], catalogued ?? declared ?? social))) return main[0];
        if (onlyTitled)
        {
            if (headings.Count == 0 && title is not null && ShownPart(title, facts, site) is { } shown) return shown;
            var isShown = title is not null && ShownParts(title, facts, site).Any();
            if (main.Count == 0 && !isShown && HandSetHeadline.Of(
                facts, site, onlyMarked: !IsNoHeadline(title, facts),
                text => title is null || !title.Contains(' ') || Resembles(text, title)) is { } set)
                return set;
        }

        // A page is shared by the name of its site, and shows what its title says.
        if (social is not null && title is not null && headings.Count == 0 && CanBeSite(social)
            && !IsShown(social, facts) && site.Without(title) is { } told && !site.IsName(told) && !CanBeSite(told)
            && IsShown(told, facts))
            return told;
        foreach (var statement in (ReadOnlySpan<string?>)[catalogued, social, declared, title])
            if (site.Without(statement) is { } found && !site.IsName(found)) return found;
        return main.FirstOrDefault() ?? site.Without(social ?? title);
    }

    /// <summary>
    /// The main heading in a box that elsewhere speaks of other articles, where a statement made of this one is the
    /// same; null where none is.
    /// </summary>
    private static string? StatedAside(PageFacts facts, string?[] statements) =>
        facts.Headings.Zip(facts.HeadingTexts).Where(static h => h.First.Aside && h.First.Element.LocalName == "h1")
            .Select(static h => h.Second.Headline).FirstOrDefault(text => Array.Exists(statements, s => Same(s, text)));

    /// <summary>
    /// The part of a title, parted by the site's signs, that stands as a line of its own on a page without headings;
    /// null where none or several do.
    /// </summary>
    private static string? ShownPart(string title, PageFacts facts, SiteTitle site) =>
        ShownParts(title, facts, site).Take(2).ToList() is [var only] ? only : null;

    /// <summary>The parts of a title, beside the site's name, that are all of a line of the page.</summary>
    private static IEnumerable<string> ShownParts(string title, PageFacts facts, SiteTitle site) =>
        SiteTitle.Parts(title).Where(part => (WordsOf(part) > 2 || part.Length >= LongTitle) && !site.IsName(part)
            && facts.Lines.Exists(line => line.Text.Equals(part, StringComparison.OrdinalIgnoreCase)));

    /// <summary>A sign that joins two is none.</summary>
    private static int WordsOf(string part) => part.Split(' ').Count(static word => word.Any(char.IsLetter));

    /// <summary>
    /// What stands behind the colon of a title, where that is a line of the page and the title is none: before it
    /// stands the site's name, or its owner's, and the page's heading is that of the whole site.
    /// </summary>
    private static string? BehindSite(string title, List<string> main, PageFacts facts)
    {
        var colon = title.AsSpan().IndexOfAny(':', '：');
        if (colon <= 0 || main.Count > 1) return null;
        var behind = title[(colon + 1)..].Trim();
        var isOfSite = main is not [var heading] || title.AsSpan(0, colon).SequenceEqual(heading)
            || (behind.Length > heading.Length && !title.Contains(heading, StringComparison.OrdinalIgnoreCase));
        return isOfSite && behind.Length >= HandSetHeadline.ShortestUnspaced && !IsShown(title, facts)
            && facts.Lines.Exists(l => l.Text.Equals(behind, StringComparison.OrdinalIgnoreCase)) ? behind : null;
    }

    /// <summary>True for as few words as the name of a site and that of a section have.</summary>
    private static bool CanBeSite(string title) => NameShape.IsUnspaced(title)
        ? title.Length <= MostOfSite * 2 : title.Count(' ') <= MostOfSite;

    /// <summary>
    /// True for a title of few words that the page shows nowhere: the site's name, the kind of the page.
    /// </summary>
    private static bool IsNoHeadline(string? title, PageFacts facts) => title is null
        || ((CanBeSite(title) || (!NameShape.IsUnspaced(title) && Array.TrueForAll(SiteTitle.Parts(title),
                part => part.Count(' ') <= MostOfName && !(part.Contains(' ') && IsShown(part, facts)))))
            && !IsShown(title, facts));

    /// <summary>In a line of its own, beside which a kicker or a day may stand; imprints name the site.</summary>
    private static bool IsShown(string part, PageFacts facts) =>
        facts.Lines.Exists(l => l.Text.Contains(part, StringComparison.OrdinalIgnoreCase)
            && l.Text.Length <= part.Length + MostBeside && !BylineLines.IsRightsLine(l.Text));

    /// <summary>
    /// True for a heading of one word that is all that the page states, and the name of a section that it links to.
    /// </summary>
    private static bool IsSection(string heading, string?[] statements, PageFacts facts) => !heading.Contains(' ')
        && !NameShape.IsUnspaced(heading) && facts.AsideLines.Contains(heading)
        && Array.TrueForAll(statements, statement => statement is null || statement == heading);

    /// <summary>
    /// Where the headline stands on the page, in characters of its visible text; 0 where no heading states it.
    /// </summary>
    public static int Offset(PageFacts facts, string? title)
    {
        if (title is not null)
        {
            foreach (var (heading, text) in facts.Headings.Zip(facts.HeadingTexts))
                if (text.Headline == title || text.Rest == title) return heading.Offset;
            foreach (var (heading, text) in facts.Headings.Zip(facts.HeadingTexts))
                if (!heading.Aside && GoesOn(text.Headline, title)) return heading.Offset;
            foreach (var line in facts.Lines)
                if (string.Equals(line.Text, title, StringComparison.OrdinalIgnoreCase)) return line.Offset;
            foreach (var (heading, text) in facts.Headings.Zip(facts.HeadingTexts))
                if (!heading.Aside && IsNearly(text.Headline, title)) return heading.Offset;
        }
        return facts.Headings.Find(static h => h.Element.LocalName == "h1").Offset;
    }

    /// <summary>
    /// The heading's words as a statement has them: without the kicker that is marked, or that the statement leaves
    /// out.
    /// </summary>
    private static string? Confirmed(HeadingText heading, string?[] statements, SiteTitle site)
    {
        if (site.IsName(heading.Full) || site.IsName(heading.Headline)) return null;
        if (heading.Rest is { } rest && heading.Headline == heading.Full
            && Array.Exists(statements, s => s is not null && (Same(s, rest) || Same(site.Without(s), rest)))
            && !Array.Exists(statements, s => s?.Contains(heading.Full, StringComparison.OrdinalIgnoreCase) == true))
            return rest;
        foreach (var statement in statements)
            if (Confirms(statement, heading.Headline)
                || (statement is not null && Confirms(site.WithoutNames(statement), heading.Headline)))
                return site.WithoutNames(heading.Headline);
        return null;
    }

    /// <summary>
    /// A heading that ends in a colon, where a statement goes on: its rest stands in another element.
    /// </summary>
    private static bool IsCutOff(string heading, string?[] statements) =>
        heading.EndsWith(':') && Array.Exists(statements,
        s => s?.IndexOf(heading, StringComparison.OrdinalIgnoreCase) is >= 0 and var at
            && at + heading.Length < s.Length);

    private static bool Confirms(string? statement, string heading)
    {
        if (statement is null || heading.Length < 4) return false;
        return statement.Contains(heading, StringComparison.OrdinalIgnoreCase)
            && heading.Length * 3 >= statement.Length;
    }

    private static bool Same(string? one, string other) =>
        string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    private static bool Resembles(string heading, string statement) => Likeness(heading, statement) > 0.25;

    /// <summary>The same words, but for a sign or two, or one that was changed later.</summary>
    private static bool IsNearly(string heading, string title) => Likeness(heading, title) > 0.8;

    /// <summary>A long heading of which the title is a part.</summary>
    private static bool GoesOn(string heading, string title) => title.Length >= LongTitle
        && heading.Contains(title, StringComparison.OrdinalIgnoreCase);

    private static double Likeness(string one, string other) =>
        (Similarity.Of(one, other) + Similarity.Of(other, one)) / 2;

    private static string? Clean(string? text)
    {
        if (text is null) return null;
        var folded = WhiteSpace.Fold(text);
        return folded.Length == 0 ? null : folded;
    }
}
