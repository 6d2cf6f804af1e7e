using Firstwire.Reading.Tree;
using Firstwire.Text.Urls;

namespace Firstwire.Reading.Lists;

/// <summary>
/// Gathers a page's links to its own site by their targets, and finds each target's card: the largest box that links
/// nothing else that could be an article.
/// </summary>
internal sealed class LinkTargets
{
    /// <summary>Links read of one page; the longest lists seen hold 2,000.</summary>
    private const int MostLinks = 6_000;

    private readonly List<PageLink> links = [];
    private readonly Dictionary<string, WebUrl> byHref = new(StringComparer.Ordinal);
    private readonly HashSet<HtmlElement> aboveMain = [];
    private readonly HashSet<HtmlElement> aboveArticle = [];
    private readonly WebUrl page;
    private readonly WebUrl baseUrl;
    private readonly string domain;
    private readonly string ownKey;

    private LinkTargets(WebUrl page, WebUrl baseUrl)
    {
        this.page = page;
        this.baseUrl = baseUrl;
        domain = RegistrableDomain.Of(page.Host);
        ownKey = NormalUrl.Of(page);
    }

    /// <summary>In the order of the page.</summary>
    public static IReadOnlyList<LinkTarget> Of(HtmlElement body, WebUrl page, WebUrl baseUrl)
    {
        var gathered = new LinkTargets(page, baseUrl);
        Mark(body, "main", gathered.aboveMain);
        Mark(body, "article", gathered.aboveArticle);
        gathered.Visit(body, LinkPlace.Main);
        return gathered.Targets();
    }

    private static void Mark(HtmlElement body, string name, HashSet<HtmlElement> above)
    {
        foreach (var inner in body.Named(name))
        {
            for (var at = inner.Parent; at is not null && above.Add(at);) at = at.Parent;
        }
    }

    private void Visit(HtmlElement element, LinkPlace place)
    {
        foreach (var child in element.Children)
        {
            if (links.Count >= MostLinks) return;
            var own = place == LinkPlace.Furniture ? place : PlaceOf(child);
            var inner = own > place ? own : place;
            if (child.LocalName is "a" && Link(child, inner) is { } link) links.Add(link);
            else Visit(child, inner);
        }
    }

    /// <summary>
    /// A box around the page's main part is nothing beside it, and one around articles no navigation, whatever its name
    /// says.
    /// </summary>
    private LinkPlace PlaceOf(HtmlElement element) => BoxWords.PlaceOf(element) switch
    {
        not LinkPlace.Main when aboveMain.Contains(element) => LinkPlace.Main,
        LinkPlace.Furniture when aboveArticle.Contains(element) => LinkPlace.Main,
        var place => place,
    };

    private PageLink? Link(HtmlElement anchor, LinkPlace place)
    {
        if (anchor.GetAttribute("href") is not { Length: > 0 } href || href[0] == '#') return null;
        if (!byHref.TryGetValue(href, out var url))
        {
            if (WebUrl.Parse(href, baseUrl) is not { IsHttp: true } parsed) return null;
            byHref.Add(href, url = parsed);
        }

        if (RegistrableDomain.Of(url.Host) != domain || url.HasCredentials) return null;
        var key = NormalUrl.Of(url);
        if (key == ownKey || ownKey.StartsWith(key.TrimEnd('/') + '/', StringComparison.Ordinal) || IsHome(url))
        {
            return null;
        }

        var (text, heading) = LinkText.Headline(anchor);
        return new PageLink(anchor, url, key, text, heading, place, PageLink.SignatureOf(anchor));
    }

    private bool IsHome(WebUrl url) => url.Host == page.Host && url.Path == "/" && url.Query.Length == 0;

    private List<LinkTarget> Targets()
    {
        // The same words on several targets are a label: "Read more".
        var labels = links.GroupBy(link => link.Text, StringComparer.OrdinalIgnoreCase)
            .Where(group => group.Select(link => link.Key).Distinct(StringComparer.Ordinal).Skip(2).Any())
            .Select(group => group.Key)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        var targets = links.GroupBy(link => link.Key, StringComparer.Ordinal)
            .Select(group => new LinkTarget([.. group], labels))
            .ToList();
        var owners = Owners(targets);
        foreach (var target in targets) target.FindCard(owners);
        return targets;
    }

    /// <summary>Which target each element above a link belongs to; null where it holds several.</summary>
    private static Dictionary<HtmlElement, string?> Owners(List<LinkTarget> targets)
    {
        var owners = new Dictionary<HtmlElement, string?>();
        foreach (var target in targets.Where(target => target.CouldBeArticle))
        {
            foreach (var link in target.Links)
            {
                for (var above = link.Anchor; above is not null; above = above.Parent)
                {
                    if (!owners.TryGetValue(above, out var owner)) owners.Add(above, target.Key);
                    else if (owner is null || owner == target.Key && above != link.Anchor) break;
                    else if (owner != target.Key) owners[above] = null;
                }
            }
        }

        return owners;
    }
}
