using System.Buffers;
using AngleSharp.Dom;

namespace Firstwire.Reading.Metadata;

/// <summary>Names by which pages mark an author, a date, or a part that speaks of something else than the article.</summary>
internal static class MarkWords
{
    private static readonly SearchValues<string> Author = Words(
        "author", "byline", "by-line", "writer", "autor", "auteur", "verfasser", "redakteur", "contributor", "journalist", "creator");

    private static readonly SearchValues<string> Date = Words(
        "date", "datum", "publish", "posted", "pubtime", "timestamp", "entry-time", "fecha", "byline", "meta", "time", "created", "kicker",
        "dachzeile", "subline");

    private static readonly SearchValues<string> Aside = Words(
        "comment", "respond", "replies", "disqus", "kommentar", "sidebar", "related", "footer", "widget", "navigation", "menu",
        "recommend", "similar", "newsletter", "cookie", "popular", "trending", "carousel", "slider", "breadcrumb", "teaser-list");

    private static readonly SearchValues<string> Main = Words("article", "main", "content", "body", "wrap", "page", "single");

    public static bool IsAuthor(string? property, string? rel, string? classes, string? id) =>
        Has(property, Author) || rel?.Contains("author", StringComparison.Ordinal) == true || Has(classes, Author) || Has(id, Author);

    public static bool IsDate(string? property, string? classes, string? id) =>
        Has(property, Date) || Has(classes, Date) || Has(id, Date);

    /// <summary>True for boxes of comments, navigation and links to other articles; their names and dates are not the article's.</summary>
    public static bool IsAside(IElement element)
    {
        if (element.LocalName is "nav" or "footer" or "aside" && !element.HasAttribute("itemprop")) return true;
        if (element.LocalName is "body" or "html" or "article" or "main" or "time" or "a") return false;
        var classes = element.ClassName;
        return (Has(classes, Aside) && !Has(classes, Main)) || (Has(element.Id, Aside) && !Has(element.Id, Main));
    }

    private static bool Has(string? text, SearchValues<string> words) => text is not null && text.AsSpan().ContainsAny(words);

    private static SearchValues<string> Words(params ReadOnlySpan<string> words) => SearchValues.Create(words, StringComparison.OrdinalIgnoreCase);
}
