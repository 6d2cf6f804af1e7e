using System.Buffers;
using Firstwire.Reading.Tree;

namespace Firstwire.Reading.Body;

/// <summary>
/// What class names and ids say of an element: the words that page builders of many lands use for the same boxes.
/// </summary>
internal static class Hints
{
    /// <summary>"kommentar" alone is not among them: German and Nordic papers file opinion under it.</summary>
    private static readonly string[] UnlikelyWords =
    [
        "-ad-", "ai2html", "banner", "breadcrumb", "combx", "comment", "comentario", "kommentare",
        "kommentarbereich", "kommentarfelt", "kommentarform", "kommentarliste", "kommentarmodul", "leserkommentar",
        "komentari", "komentarze", "yorumlar", "reacties", "talkback", "community", "cover-wrap", "disqus", "extra",
        "footer", "gdpr", "header", "legends", "menu", "related", "remark", "replies", "rss", "shoutbox", "sidebar",
        "skyscraper", "social", "sponsor",
        "supplemental", "ad-break", "agegate", "pagination", "pager", "popup", "wm-ipp",
    ];

    private static readonly NameWords Unlikely = new(UnlikelyWords);

    /// <summary>"Header" says what a heading is, unless that is a link.</summary>
    private static readonly NameWords UnlikelyOfHeading = new(
        Array.FindAll(UnlikelyWords, static word => word != "header"));

    private static readonly NameWords Maybe = new(
        "and", "article", "body", "column", "content", "main", "mathjax", "shadow");

    private static readonly NameWords Positive = new(
        "article", "body", "content", "entry", "main", "page", "pagination", "post", "text", "blog", "story");

    private static readonly NameWords Negative = new(
        "-ad-", "hidden", "banner", "combx", "comment", "contact", "footer", "gdpr", "masthead", "media",
        "meta", "outbrain", "promo", "related", "scroll", "share", "shoutbox", "sidebar", "skyscraper", "sponsor",
        "shopping", "tags",
            "widget");

    private static readonly string[] BylineWords =
        ["byline", "author", "dateline", "writtenby", "writeby", "p-author"];

    private static readonly NameWords Byline = new(BylineWords);

    private static readonly SearchValues<string> Share =
        SearchValues.Create(["share", "sharedaddy"], StringComparison.OrdinalIgnoreCase);

    private static readonly string[] CookieNoticeWords =
    [
        "cookie-b", "cookie-consent", "cookie-info", "cookie-law", "cookie-notice", "cookie-policy", "cookiebanner",
        "cookiebar", "cookieconsent", "cookielaw", "cookienotice", "cookies-banner", "cookies-policy", "cookie_notice",
        "cookies-notice",
    ];

    private static readonly NameWords CookieNotice = new(CookieNoticeWords);

    private static readonly NameWords Date = new("date", "time", "published", "datum", "fecha");

    private static readonly NameWords Any = new([.. UnlikelyWords, .. BylineWords, .. CookieNoticeWords]);

    /// <summary>
    /// False for names that are neither unlikely nor those of a byline or a notice about cookies, as most are: nothing
    /// of that has to be asked of them.
    /// </summary>
    public static bool SayAnything(string hints) => Any.AreIn(hints);

    public static bool IsUnlikely(string hints, bool isPlainHeading) =>
        (isPlainHeading ? UnlikelyOfHeading : Unlikely).AreIn(hints) && !Maybe.AreIn(hints);

    public static bool IsByline(string hints) => Byline.AreIn(hints);

    public static bool SayDate(string hints) => hints.Length > 0 && Date.AreIn(hints);

    /// <summary>True for the box that asks to be allowed to set cookies.</summary>
    public static bool IsCookieNotice(string hints) => CookieNotice.AreIn(hints);

    /// <summary>True where "share" stands as a word of its own, not within another.</summary>
    public static bool IsShare(string hints)
    {
        for (var rest = hints.AsSpan(); rest.IndexOfAny(Share) is >= 0 and var at;)
        {
            var end = at + "share".Length;
            if (rest[end..].StartsWith("daddy", StringComparison.OrdinalIgnoreCase)) end += "daddy".Length;
            var startsWord = (at == 0 || !char.IsLetterOrDigit(rest[at - 1])) && !IsDenied(rest[..at]);
            if (startsWord && (end == rest.Length || !char.IsLetterOrDigit(rest[end]))) return true;
            rest = rest[end..];
        }
        return false;
    }

    /// <summary>"no-share", "without-sidebar": the box is called after what it has not.</summary>
    private static bool IsDenied(ReadOnlySpan<char> before) => before is [.., '-' or '_'] && before[..^1] is var words
        && words[(words.LastIndexOfAny(' ', '-', '_') + 1)..] is "no" or "not" or "without";

    /// <summary>Class names and id are weighed apart, as an element with both says it twice.</summary>
    public static int Weight(string classes, string id) => WeightOf(classes) + WeightOf(id);

    /// <summary>Without the names that say nothing: Drupal hides the label, not the field.</summary>
    private static string WithoutIdle(string words) =>
        BuilderNames.Without(words).Replace("label-hidden", "", StringComparison.Ordinal);

    private static int WeightOf(string words)
    {
        if (words.Length == 0) return 0;
        var isNegative = Negative.AreIn(words) && Negative.AreIn(WithoutIdle(words));
        return (Positive.AreIn(words) ? 25 : 0) - (isNegative ? 25 : 0);
    }
}
