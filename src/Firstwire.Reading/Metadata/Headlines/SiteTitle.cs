using System.Buffers;
using Firstwire.Reading.Metadata.Authorship;
using Firstwire.Reading.Metadata.Scripts;
using Firstwire.Reading.Tree;
using Firstwire.Text.Urls;
using Firstwire.Text.Words;

namespace Firstwire.Reading.Metadata.Headlines;

/// <summary>
/// Knows the site's name in titles and headings: by the names the page states, by the domain, by a heading that only
/// leads home, and else by its place behind a separator.
/// </summary>
internal sealed class SiteTitle
{
    /// <summary>Words of a site's name behind a separator, when nothing else tells it.</summary>
    private const int MostSpaces = 3;

    /// <summary>Characters of a headline in a script that sets no spaces.</summary>
    private const int ShortestUnspaced = 12;

    /// <summary>Characters of a line that is text: taglines and bylines are shorter.</summary>
    private const int Prose = 120;

    private static readonly string[] Separators = [" | ", " - ", " – ", " — ", " « ", " » ", " · ", " • ", " :: ",
        " / ", " : ", " ~ ", " ‹ ", " › ", "| ", " // ", "｜", " |", " ─ ", " ― "];

    /// <summary>
    /// Parts a title's first words from the others far more often than a site's name: only known names are.
    /// </summary>
    private const string Colon = ": ";

    /// <summary>Scripts without spaces set no space before the site's name either.</summary>
    private static readonly SearchValues<char> TightSeparators = SearchValues.Create("-_|｜—–丨");

    private static readonly SearchValues<string> LogoWords =
        SearchValues.Create(["site-title", "site-name", "logo"], StringComparison.OrdinalIgnoreCase);

    private readonly HashSet<string> names = new(StringComparer.OrdinalIgnoreCase);
    private readonly string label;
    private readonly WebUrl? url;

    public SiteTitle(PageFacts facts, WebUrl? url, string? siteName)
    {
        if (siteName is not null) names.Add(WhiteSpace.Fold(siteName));
        foreach (var name in LinkedPersons.AnyOf(facts.Data, facts.Data.Article?["publisher"]))
            names.Add(WhiteSpace.Fold(name));
        foreach (var name in facts.FeedTitles) names.Add(WhiteSpace.Fold(name));
        // Of the parts and versions of an article the folder is the article itself.
        this.url = WebUrl.Parse(facts.Links.GetValueOrDefault("canonical"), url) ?? url;
        label = SiteNames.Label(url);
        foreach (var heading in facts.Headings)
            if (IsLogo(heading.Element)) names.Add(WhiteSpace.Fold(heading.Element.TextContent));
        if (Banner(facts) is { } banner) names.Add(banner);
    }

    /// <summary>
    /// The site's name in a first-level heading of its own right above that of the article: both are parts of the
    /// title, or the title is the name alone. Null where the page has no such heading.
    /// </summary>
    private static string? Banner(PageFacts facts)
    {
        if (facts.TitleElement is not { } stated) return null;
        var headings = facts.Headings.Zip(facts.HeadingTexts)
            .Where(static h => h.First.Element.LocalName == "h1" && h.Second.Full.Length > 0).Take(2).ToList();
        if (headings is not [var (first, banner), var (second, headline)] || banner.Full == headline.Full) return null;
        if (facts.Lines.Exists(l => l.Offset > first.Offset && l.Offset < second.Offset && l.Text.Length >= Prose))
            return null;
        string?[] statements = [facts.Meta("og:title"), facts.Meta("twitter:title"),
            LinkedData.Text(facts.Data.Article?["headline"])];
        if (Array.Exists(statements, s => s is not null && IsSame(WhiteSpace.Fold(s), banner.Full))) return null;
        var parts = Parts(WhiteSpace.Fold(stated));
        var isName = banner.Full.Count(' ') is <= MostSpaces and var spaces && headline.Full.Count(' ') > spaces + 1;
        return parts switch
        {
            [var all] when IsSame(all, banner.Full) && isName => banner.Full,
            [var name, .. var rest] when IsSame(name, banner.Full) && isName && HoldsHeadline(rest) => banner.Full,
            [.. var rest, var name] when IsSame(name, banner.Full) && HoldsHeadline(rest) => banner.Full,
            _ => null,
        };

        bool HoldsHeadline(string[] rest) => Array.Exists(rest, part => IsSame(part, headline.Headline));
    }

    private static bool IsSame(string one, string other) => one.Equals(other, StringComparison.OrdinalIgnoreCase);

    public bool IsName(string text)
    {
        if (names.Contains(text)) return true;
        if (text.EndsWith(')') && text.LastIndexOf(" (", StringComparison.Ordinal) is > 0 and var at
            && names.Contains(text[..at])) return true;
        var squeezed = string.Concat(text.Where(char.IsLetterOrDigit));
        return label.Length > 3 && squeezed.StartsWith(label, StringComparison.OrdinalIgnoreCase)
            && squeezed.Length <= label.Length + 3;
    }

    /// <summary>True for a heading that is nothing but a link home, or is named as the site's.</summary>
    public bool IsLogo(HtmlElement heading) => IsLogo(heading, url);

    /// <param name="heading">The heading.</param>
    /// <param name="url">The page's address: what lies above it is home as well, as one blog of a site.</param>
    public static bool IsLogo(HtmlElement heading, WebUrl? url)
    {
        if (Named(heading.Id) || Named(heading.ClassName)) return true;
        return heading.Named("a").FirstOrDefault() is { } link && link.GetAttribute("href") is { } address
            && (IsHome(address) || (heading.LocalName == "h1" && IsAbove(address, url)))
            && WhiteSpace.Fold(link.TextContent) == WhiteSpace.Fold(heading.TextContent);
    }

    private static bool Named(string? name) => name?.AsSpan().ContainsAny(LogoWords) == true;

    private static bool IsHome(string address)
    {
        var scheme = address.IndexOf("://", StringComparison.Ordinal);
        var path = scheme < 0 ? address : address[(scheme + 3)..];
        return path is "/" or "./" or "../" or "index.html" or "/index.html"
            || (scheme > 0 && path.TrimEnd('/').IndexOf('/') < 0);
    }

    /// <summary>True for the address of a folder that the page stands in, as of one blog among a site's.</summary>
    private static bool IsAbove(string address, WebUrl? url) => url is not null && address is [.., '/']
        && (IsOpening(url.Href, address) || (address[0] == '/' && IsOpening(url.Path, address)));

    private static bool IsOpening(string whole, string start) => whole.Length > start.Length
        && whole.StartsWith(start, StringComparison.Ordinal) && !IsPart(whole.AsSpan(start.Length).Trim('/'));

    /// <summary>"2", "page/2", "amp": the folder above is the article that this is a part or a version of.</summary>
    private static bool IsPart(ReadOnlySpan<char> path)
    {
        var last = path[(path.LastIndexOf('/') + 1)..];
        return last is ['?' or '#', ..] or "amp" or "print" or "comments" or "all"
            || (last.Length < 4 && !last.ContainsAnyExceptInRange('0', '9'));
    }

    /// <summary>The title without the site's name; null where there is no title.</summary>
    public string? Without(string? title)
    {
        if (title is null) return null;
        var whole = title;
        title = WithoutNames(title);
        // A name that stands in front stands behind no more: what is parted there is the headline's own.
        if (title.Length < whole.Length && whole.EndsWith(title, StringComparison.Ordinal)) return title;
        foreach (var separator in Separators)
        {
            var at = title.LastIndexOf(separator, StringComparison.Ordinal);
            if (at <= 0) continue;
            var before = title[..at].Trim();
            var after = title[(at + separator.Length)..].Trim();
            if (IsHeadline(before) && after.Count(' ') <= MostSpaces) return before;
        }
        return WithoutTight(title);
    }

    /// <summary>True for as many words as no site has in its name, or as many characters without spaces.</summary>
    private static bool IsHeadline(string before) =>
        before.Count(' ') >= 2 || (NameShape.IsUnspaced(before) && before.Length >= ShortestUnspaced);

    /// <summary>What the signs between headline and site part a title into.</summary>
    public static string[] Parts(string title) =>
        title.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>True for a title whose first part is this heading, however long the names behind it are.</summary>
    public static bool OpensWith(string? title, string heading)
    {
        if (title is null || title.Length <= heading.Length
            || !title.StartsWith(heading, StringComparison.OrdinalIgnoreCase))
            return false;
        var rest = title.AsSpan(heading.Length);
        foreach (var separator in Separators)
            if (rest.StartsWith(separator, StringComparison.Ordinal)) return true;
        return TightSeparators.Contains(rest[0]) && NameShape.IsUnspaced(heading);
    }

    /// <summary>The title without the names of the site that are known.</summary>
    public string WithoutNames(string title)
    {
        for (var again = 0; again < 3 && WithoutKnown(title) is { Length: > 0 } shorter; again++) title = shorter;
        return title;
    }

    /// <summary>Without a first or last part that is known to be the site's name.</summary>
    private string? WithoutKnown(string title)
    {
        foreach (var separator in Separators)
        {
            var at = title.LastIndexOf(separator, StringComparison.Ordinal);
            if (at > 0 && IsName(title[(at + separator.Length)..].Trim())) return title[..at].Trim();
            at = title.IndexOf(separator, StringComparison.Ordinal);
            if (at > 0 && IsName(title[..at].Trim())) return title[(at + separator.Length)..].Trim();
        }
        var colon = title.IndexOf(Colon, StringComparison.Ordinal);
        return colon > 0 && IsName(title[..colon]) ? title[(colon + Colon.Length)..].Trim() : null;
    }

    private static string WithoutTight(string title)
    {
        for (var again = 0; again < 3; again++)
        {
            var at = title.AsSpan().LastIndexOfAny(TightSeparators);
            var after = at < 0 ? "" : title[(at + 1)..].Trim();
            if (at < 8 || after.Length is 0 or > 8) break;
            if (!after.All(static c => c >= '\u2E80') || !NameShape.IsUnspaced(title[..at])) break;
            title = title[..at].TrimEnd(' ', '_', '-', '|');
        }
        return title;
    }
}
