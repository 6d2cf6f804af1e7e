using System.Collections.Frozen;
using Firstwire.Reading.Tree;
using Firstwire.Text.Words;

namespace Firstwire.Reading.Lists;

/// <summary>Where on a page a link stands.</summary>
internal enum LinkPlace
{
    Main,

    /// <summary>Beside the list: most read, related, sponsored.</summary>
    Aside,

    /// <summary>Navigation, footers, sharing.</summary>
    Furniture,
}

/// <summary>
/// Tells what a box is for by its element, its role and the words of its class and id (which are English on pages of
/// every language). Whole words only: <c>main-nav</c> is navigation, <c>navy</c> is not.
/// </summary>
internal static class BoxWords
{
    private static readonly FrozenSet<string> Furniture = Set(
        "nav", "navbar", "navigation", "menu", "submenu", "megamenu", "footer", "foot", "breadcrumb", "breadcrumbs",
        "cookie", "cookies", "consent", "share", "sharing", "social", "login", "pager", "pagination", "tagcloud",
        "newsletter", "toolbar", "topbar", "languages", "skiplink", "comments", "copyright");

    private static readonly FrozenSet<string> Aside = Set(
        "sidebar", "related", "popular", "trending", "mostread", "mostviewed", "ranking", "recommended",
        "recommendations", "widget", "ad", "ads", "advert", "advertisement", "sponsored", "sponsor", "promo",
        "promoted", "partner", "partners", "ticker");

    private static readonly FrozenSet<string> Content = Set(
        "content", "main", "wrap", "wrapper", "page", "container", "article", "articles", "news", "list", "layout",
        "grid", "with", "has", "no");

    private static readonly FrozenSet<string> Titles = Set(
        "title", "headline", "heading", "hed", "titulo", "titre", "titel", "titolo", "subject", "tit", "ttl",
        "entrytitle");

    private static readonly FrozenSet<string> Dates = Set(
        "date", "time", "datetime", "timestamp", "published", "pubdate", "posted", "datum", "fecha", "meta", "day");

    public static LinkPlace PlaceOf(HtmlElement element) => element.LocalName switch
    {
        "nav" => LinkPlace.Furniture,
        "footer" => element.Closest("article", "li") is null ? LinkPlace.Furniture : LinkPlace.Main,
        "aside" => LinkPlace.Aside,
        "body" or "html" or "main" or "article" or "a" or "span" or "h1" or "h2" or "h3" or "h4" or "time" =>
            LinkPlace.Main,
        _ => element.GetAttribute("role") switch
        {
            "navigation" or "contentinfo" or "menu" or "menubar" or "tablist" or "dialog" or "search" =>
                LinkPlace.Furniture,
            "complementary" => LinkPlace.Aside,
            _ => Named(element),
        },
    };

    public static bool IsTitle(HtmlElement element) =>
        WordsOf(element.ClassName).Any(Titles.Contains) || element.GetAttribute("itemprop") is "headline" or "name";

    public static bool IsDate(HtmlElement element) =>
        WordsOf(element.ClassName).Any(Dates.Contains)
            || element.GetAttribute("itemprop") is "datePublished" or "dateCreated";

    private static LinkPlace Named(HtmlElement element)
    {
        List<string> words = [.. WordsOf(element.ClassName), .. WordsOf(element.Id)];
        if (words.Count == 0) return LinkPlace.Main;
        var most = words.Contains("most")
            && words.Any(word => word is "read" or "viewed" or "popular" or "shared" or "commented");
        if (most) return LinkPlace.Aside;
        if (words.Any(Content.Contains)) return LinkPlace.Main;
        if (words.Any(Furniture.Contains)) return LinkPlace.Furniture;
        return words.Any(Aside.Contains) ? LinkPlace.Aside : LinkPlace.Main;
    }

    /// <summary>The words of a class or an id in lower case: parted by signs, and where a capital begins one.</summary>
    private static IEnumerable<string> WordsOf(string? names)
    {
        if (string.IsNullOrEmpty(names)) yield break;
        var start = 0;
        for (var i = 0; i <= names.Length; i++)
        {
            var ends = i == names.Length
                || !char.IsLetter(names[i])
                || (i > start && char.IsUpper(names[i]) && WordRunes.IsSmall(names[i - 1]));
            if (!ends) continue;
            if (i > start) yield return names[start..i].ToLowerInvariant();
            start = i < names.Length && char.IsLetter(names[i]) ? i : i + 1;
        }
    }

    private static FrozenSet<string> Set(params string[] words) => words.ToFrozenSet(StringComparer.Ordinal);
}
