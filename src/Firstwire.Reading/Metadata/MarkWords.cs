using System.Buffers;
using System.Collections.Frozen;
using Firstwire.Reading.Metadata.Authorship;
using Firstwire.Reading.Tree;

namespace Firstwire.Reading.Metadata;

/// <summary>
/// Names by which pages mark an author, a date, or a part that speaks of something else than the article.
/// </summary>
internal static class MarkWords
{
    /// <summary>Elements between a caption and a name in it.</summary>
    private const int CaptionLevels = 2;

    /// <summary>Elements and texts of a caption; a box of more holds the article.</summary>
    private const int MostInCaption = 40;

    private const string UserName = "username";

    /// <summary>Spanish and Italian for a signature is German for a company: only as all of a class.</summary>
    private const string Firma = "firma", Signature = "signature";

    private static readonly string[] AuthorWords =
    [
        "author", "byline", "by-line", "writer", "autor", "auteur", "verfasser", "redakteur", "contributor",
        "journalist", "creator", "writeby", "writtenby", "written-by", "articleby",
        "szerzo",
    ];

    private static readonly NameWords Author = new(AuthorWords);

    /// <summary>How icon fonts call the picture of a person: "fa fa-user", "bi bi-person-fill".</summary>
    private static readonly string[] PersonIcons = ["-user", "-person"];

    private static readonly FrozenSet<string> PersonIcon = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "user", "user-o", "user-alt", "user-circle", "user-circle-o", "user-edit", "user-pen", "person", "person-fill",
        "person-circle");

    /// <summary>The same, and parts of other words too: only as all of a class.</summary>
    private static readonly string[] WholeAuthorWords =
    [
        "avtor", "yazar", "muhabir", "wartawan", "reporter", "periodista", "giornalista", "jornalista", "penulis",
        "forfatter", "kirjoittaja", "skribent", "tacgia", "tac-gia", "sinadura", "egilea",
        "storycredit",
    ];

    /// <summary>What stands beside an author's name, by the last word of its class.</summary>
    private static readonly NameWords BesideAuthor = new([
        // Hungarian for a contract.
        "szerzod",
        // Who took the pictures.
        .. from made in (string[])["foto", "photo", "image", "img", "picture"]
           from author in (string[])["autor", "author", "auteur"]
           from sign in (string[])["-", "_", "__", ""]
           select made + sign + author,
        .. from said in (string[])["author", "byline", "writer"]
           from beside in (string[])["badge", "label", "rank", "level", "role", "position", "job"]
           from sign in (string[])["-", "_", "__"]
           select said + sign + beside]);

    private static readonly NameWords AuthorPaths = new(
        "/author/", "/authors/", "/autor/", "/autoren/", "/autorin/", "/autores/", "/auteur/", "/auteurs/", "/autore/",
        "/autori/", "/by/", "/journalist", "/reporter", "/newsteam/", "/redaktion/", "/redakteur", "/redactie/",
        "/writers/", "/contributor", "/columnist", "/staff/", "/forfatter", "/skribent", "/yazar", "/penulis",
        "/avtor");

    private static readonly string[] DateWords =
    [
        "date", "datum", "publish", "posted", "pubtime", "timestamp", "entry-time", "fecha", "byline", "meta", "time",
        "created", "kicker", "dachzeile", "subline",
    ];

    private static readonly NameWords Date = new(DateWords);

    private static readonly string[] CommentWords =
    [
        "comment", "respond", "replies", "disqus", "kommentar", "commentaire", "comentario", "reactie", "cookie",
        "newsletter",
    ];

    private static readonly NameWords Comments = new(CommentWords);

    private static readonly string[] AsideWords =
    [
        "sidebar", "related", "footer", "widget", "navigation", "menu", "recommend", "similar", "popular", "trending",
        "carousel", "slider", "breadcrumb", "teaser-list",
    ];

    private static readonly NameWords Aside = new(AsideWords);

    private static readonly NameWords Any = new(
        [
            .. AuthorWords, .. WholeAuthorWords, .. PersonIcons,
            UserName, Firma, Signature, .. DateWords, .. CommentWords, .. AsideWords,
        ]);

    private static readonly NameWords Pictures = new("caption", "credit", "bildnachweis", "image-source");

    private static readonly NameWords Main = new("article", "main", "content", "body", "wrap", "page",
        "single", "post-footer", "entry-footer");

    /// <summary>Footers in which systems state who posted an article and when, not that of a page.</summary>
    private static readonly NameWords ArticleFooter = new(
        "node__meta", "node-meta", "entry-meta", "post-meta", "article-meta", "submitted", "byline", "entry-footer",
        "post-footer", "article-footer");

    private static readonly NameWords ScreenReaders = new(
        "visually-hidden", "visuallyhidden", "visually_hidden", "sr-only", "screen-reader", "screenreader", "invisible",
        "hidecompletely");

    private static readonly SearchValues<string> NotDisplayed =
        SearchValues.Create(["display:none"], StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// False for a class or an id that speaks neither of an author nor of a date, comments or an aside, as most do:
    /// nothing else has to be asked of it.
    /// </summary>
    public static bool SaysAnything(string name) => Any.AreIn(name);

    public static bool IsAuthor(string? property, string? rel, string? classes, string? id) =>
        Author.AreIn(property) || rel?.Contains("author", StringComparison.Ordinal) == true
            || (Author.AreIn(classes) && !BesideAuthor.AreIn(classes)) || Author.AreIn(id)
            || classes is UserName or Firma or Signature || Array.IndexOf(WholeAuthorWords, classes) >= 0;

    /// <summary>True for an element without text that shows the picture of a person.</summary>
    public static bool IsPersonIcon(HtmlElement element) => element.LocalName is "i" or "span"
        && element.ClassName?.Split(' ').Any(static name =>
            name.IndexOf('-') is > 0 and var sign && PersonIcon.Contains(name[(sign + 1)..])) == true
        && string.IsNullOrWhiteSpace(element.TextContent);

    public static bool IsDate(string? property, string? classes, string? id) =>
        Date.AreIn(property) || Date.AreIn(classes) || Date.AreIn(id);

    /// <summary>True for a link to the page of an author: <c>/author/anna-berg</c>, on the text "Anna Berg".</summary>
    public static bool IsAuthorLink(HtmlElement link)
    {
        var address = link.AttributeSpan("href");
        if (address.Length is <= 3 or >= 300 || !AuthorPaths.AreIn(address)) return false;
        var name = link.TextContent;
        return name.Length is > 4 and < 60 && name.AsSpan().Trim().Contains(' ')
            && (NamedLast(address, name) || NamedInPart(address, name));
    }

    /// <summary>True where the last part of an address is a name, its letters without accents and spaces.</summary>
    private static bool NamedLast(ReadOnlySpan<char> address, string name)
    {
        var end = address.TrimEnd('/');
        if (end.IndexOfAny('?', '#') is >= 0 and var query) end = end[..query].TrimEnd('/');
        var last = end[(end.LastIndexOf('/') + 1)..];
        var letters = 0;
        foreach (var c in last)
            if (char.IsAsciiLetter(c)) letters++;
        var at = 0;
        foreach (var c in name)
        {
            if (!char.IsAsciiLetter(c)) continue;
            while (at < last.Length && (last[at] | 0x20) != (c | 0x20)) at++;
            if (at++ >= last.Length) return false;
        }
        return letters > 3 && letters <= name.Length + 4;
    }

    /// <summary>True where the last part of an address is one word of a name: <c>/author/anna/</c>.</summary>
    private static bool NamedInPart(ReadOnlySpan<char> address, string name)
    {
        const int shortest = 4;
        var end = address.TrimEnd('/');
        var last = end[(end.LastIndexOf('/') + 1)..];
        if (last.Length < shortest || !NameShape.IsFullName(name.Trim()) || !Signatures.IsOfLetters(name.Trim()))
            return false;
        foreach (var word in name.AsSpan().Trim().Split(' '))
            if (last.Equals(name.AsSpan().Trim()[word], StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    /// <summary>True for boxes of comments: their names and dates are never the article's.</summary>
    public static bool IsComments(HtmlElement element) => CanBeBox(element) && IsBox(element, Comments);

    /// <summary>
    /// True within a figure, or what is named as the text below one: the name there is the photographer's. What holds
    /// the headline is neither.
    /// </summary>
    public static bool IsInCaption(HtmlElement element)
    {
        var left = MostInCaption;
        if (element.Closest("figure") is { } figure) return !HoldsHeading(figure, ref left);
        var above = element.Parent;
        for (var step = 0; step < CaptionLevels && above is not null; step++, above = above.Parent)
            if (Pictures.AreIn(above.ClassName)) return !HoldsHeading(above, ref left) && left >= 0;
        return false;
    }

    /// <param name="box">The box.</param>
    /// <param name="left">Nodes that are looked at, and less than none where the box holds more.</param>
    private static bool HoldsHeading(HtmlElement box, ref int left)
    {
        foreach (var node in box.ChildNodes)
        {
            if (--left < 0) return false;
            if (node.Element is not { } below) continue;
            if (below.LocalName is "h1" or "h2" || HoldsHeading(below, ref left)) return true;
        }
        return false;
    }

    /// <summary>True for what stands below a picture, and for microdata of a picture or a film.</summary>
    public static bool IsOfPicture(HtmlElement element) =>
        Pictures.AreIn(element.ClassName) || Pictures.AreIn(element.Id)
        || (element.GetAttribute("itemtype") is { } type
            && (type.Contains("ImageObject", StringComparison.Ordinal)
                || type.Contains("VideoObject", StringComparison.Ordinal)));

    /// <summary>
    /// True for navigation and links to other articles: their names and dates are the article's only where nothing
    /// better is.
    /// </summary>
    /// <param name="isNamed">See <see cref="SaysAnything"/>.</param>
    public static bool IsAside(HtmlElement element, bool isNamed) =>
        element.LocalName is "nav" or "aside" || (element.LocalName is "footer" && !IsWithinArticle(element)
            && !ArticleFooter.AreIn(element.ClassName))
            || (isNamed && CanBeBox(element) && IsBox(element, Aside) && !IsOfHeader(element.ClassName));

    /// <summary>"article_header_footer": the byline below a headline.</summary>
    private static bool IsOfHeader(string? names) => names is not null
        && names.IndexOf("header", StringComparison.OrdinalIgnoreCase) is >= 0 and var header
        && names.IndexOf("footer", header, StringComparison.OrdinalIgnoreCase) > 0;

    /// <summary>True where the page hides the element from every reader, not only from some screens.</summary>
    public static bool IsHidden(HtmlElement element) => element.HasAttribute("hidden")
        || (element.GetAttribute("style") is { Length: > 0 } style
            && style.Replace(" ", "").AsSpan().ContainsAny(NotDisplayed));

    /// <summary>True for labels that are read aloud and not shown.</summary>
    public static bool IsForScreenReaders(HtmlElement element) => ScreenReaders.AreIn(element.ClassName);

    /// <summary>True for microdata of a work that the article only speaks of.</summary>
    public static bool IsOfAnotherWork(HtmlElement element) => element.GetAttribute("itemprop")
        is "citation" or "comment" or "mentions" or "isRelatedTo" or "hasPart" or "isPartOf" or "publisher";

    private static bool CanBeBox(HtmlElement element) =>
        element.LocalName is not ("footer" or "body" or "html" or "article" or "main" or "time" or "a" or "span");

    /// <summary>The footer of an article names its author and date; that of a page names its owner.</summary>
    private static bool IsWithinArticle(HtmlElement footer)
    {
        for (var above = footer.Parent; above is not null; above = above.Parent)
            if (above.LocalName is "article") return true;
        return false;
    }

    private static bool IsBox(HtmlElement element, NameWords words) =>
        (element.ClassName is { } names && words.AreIn(names) && !Main.AreIn(names)
            && words.AreIn(BuilderNames.Without(names)))
            || (words.AreIn(element.Id) && !Main.AreIn(element.Id));
}
