using System.Collections.Frozen;
using Firstwire.Reading.Body;
using Firstwire.Reading.Metadata;
using Firstwire.Reading.Metadata.Dates;
using Firstwire.Reading.Metadata.Scripts;
using Firstwire.Reading.Tree;
using Firstwire.Text.Urls;

namespace Firstwire.Reading.Pages;

/// <summary>
/// Tells articles from other pages: first by what the page states of itself (schema.org types, og:type), then by how it
/// is built, last by its words.
/// </summary>
internal sealed class PageKinds(PageFacts facts, HtmlTree page, WebUrl? url, GatheredPosts posts)
{
    /// <summary>Characters of prose below which a page may be about its pictures, its film, or nothing.</summary>
    private const int LittleProse = 600;

    /// <summary>Characters of prose that even a long notice of cookies stays below.</summary>
    private const int LongestNotice = 2_500;

    /// <summary>A shorter text says nothing: the name of a site, a button.</summary>
    private const int ShortestText = 40;

    /// <summary>Headlines that are links: an article has some beside it, a front page hardly anything else.</summary>
    private const int ManyHeadlines = 10;

    private const int ProseOfHeadline = 100;

    /// <summary>Posts of a blog that are shown on its home page.</summary>
    private const int HeadlinesOfHome = 3;

    /// <summary>Characters.</summary>
    private const int ShortestHeadline = 15;

    private const int MostHyphensOfSection = 3;

    private const int ManyPictures = 6;

    /// <summary>Characters of a dated text below its headline that make an article of it.</summary>
    private const int ShortestDated = 60;

    /// <summary>A name behind one of them is a subject or an author, where no article's number follows.</summary>
    private static readonly FrozenSet<string> ArchivePaths = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "tag", "tags", "category", "categories", "author", "authors", "autor", "autoren", "auteur", "autore", "topic",
        "topics", "thema", "themen", "etiqueta", "etiquetas", "kategorie", "categoria", "rubrik");

    private readonly string ogType = facts.Meta("og:type") ?? "";

    private int? linkedHeadlines;

    /// <param name="roots">The body as the page has it.</param>
    /// <param name="text">The body's words.</param>
    /// <param name="prose">Characters of it in paragraphs.</param>
    /// <param name="pictures">Pictures within the body.</param>
    /// <param name="isLinks">The body is, for the greater part, links.</param>
    /// <param name="isDated">The page has a heading that is its title, and a day of publication.</param>
    public PageKind Of(string? title, IReadOnlyList<PageNode> roots, string text, int prose, int pictures, bool isLinks,
        bool isDated)
    {
        if (States("LiveBlogPosting")) return PageKind.LiveBlog;
        var isDescribed = States("NewsArticle", "ReportageNewsArticle", "AnalysisNewsArticle", "OpinionNewsArticle",
            "BackgroundNewsArticle", "ReviewNewsArticle", "Article", "BlogPosting", "Report", "Recipe");
        // Plug-ins for search engines share an archive as an article, and describe it as what it is.
        var isStated = isDescribed || (ogType.StartsWith("article", StringComparison.OrdinalIgnoreCase)
            && !(IsCollection() && LinkedHeadlines() >= HeadlinesOfHome));
        var isAddressed = IsArticleAddress();
        // Articles are filed below a subject too, and shared with parameters that look like a search.
        var (isHome, isArchive) = (IsHome(), IsArchive());
        var isGathered = isHome || (isArchive && (!isAddressed || IsDayAddress()));
        // A front page describes its newest article, an archive the only one.
        if (ogType is "website" && isGathered) isStated = false;
        if (!isStated && prose < LittleProse
            && (NoticeWords.SayError(title) || NoticeWords.SayError(facts.TitleElement))) return PageKind.Error;
        if (!isStated && !isDated && prose < LittleProse)
        {
            if (NoticeWords.SayTrouble(title)) return PageKind.Error;
            if (NoticeWords.AskToSignIn(title) && HasPassword()) return PageKind.Consent;
        }
        if (!isStated && prose < LongestNotice && (NoticeWords.AskConsent(title) || NoticeWords.IsNotice(text)))
            return PageKind.Consent;
        if (prose < LittleProse && !isStated)
        {
            if (States("VideoObject") || ogType.StartsWith("video", StringComparison.OrdinalIgnoreCase))
                return PageKind.Video;
            if (States("ImageGallery", "MediaGallery") || (pictures >= ManyPictures && !HasManyHeadlines(prose)))
                return PageKind.Gallery;
        }
        // Many sites call each of their pages an article to those who share it.
        if (prose < LittleProse && pictures >= ManyPictures
            && (States("ImageGallery", "MediaGallery") || (prose == 0 && !isDescribed && !HasManyHeadlines(prose))))
            return PageKind.Gallery;
        var isMarked = isDated && !isGathered && facts.ArticleBodies == 1;
        if (!isStated && !isAddressed && !isMarked && HasManyHeadlines(prose)) return PageKind.Listing;
        if (!isStated && (isHome || isArchive) && LinkedHeadlines() >= HeadlinesOfHome) return PageKind.Listing;
        if (!isStated && isGathered && prose < LittleProse) return PageKind.Listing;
        if (!isStated && !isAddressed && !isDated && AreTeasers(roots)) return PageKind.Listing;
        if (!isStated && (!isAddressed || IsDayAddress()) && posts.Hold(roots)) return PageKind.Listing;
        if ((prose > 0 || HoldsUnspacedProse(text)) && !isLinks) return PageKind.Article;
        if (text.Length < ShortestText) return PageKind.Empty;
        // A brief of two lines, an interview of short answers.
        if (isDated && !isLinks && !IsDayAddress() && text.Length >= ShortestDated && !HasManyHeadlines(prose))
            return PageKind.Article;
        // Verse, a short notice, a list of links with a word on each: no paragraphs, and an article all the same.
        return isAddressed && (isStated || !isLinks) && !HasManyHeadlines(prose) ? PageKind.Article : PageKind.Listing;
    }

    /// <summary>
    /// Han and kana say in a character what takes other scripts two or three: their paragraphs are shorter.
    /// </summary>
    private static bool HoldsUnspacedProse(string text) => text.Split("\n\n").Any(static paragraph =>
        paragraph.Length >= ShortestText && paragraph[^1] is '。' or '！' or '？' or '」' or '』' or '”');

    private bool States(params ReadOnlySpan<string> types)
    {
        foreach (var type in types)
            foreach (var stated in facts.Data.Objects)
                if (LinkedData.HasType(stated, type)) return true;
        return false;
    }

    /// <summary>
    /// True where the address ends as articles' do: with a number, the words of a headline, or a name filed under a
    /// day.
    /// </summary>
    private bool IsArticleAddress()
    {
        var path = url?.Href.Split('?', '#')[0].TrimEnd('/') ?? "";
        var last = Uri.UnescapeDataString(path[(path.LastIndexOf('/') + 1)..]);
        return path.Count(static c => c == '/') > 2
            && (last.Count(static c => c is '-' or '_') >= MostHyphensOfSection || last.Count(char.IsAsciiDigit) >= 4
            || (last.Any(char.IsAsciiLetter) && DateInAddress.Of(url!.Path) is { IsFiled: true }));
    }

    /// <summary>What was published on a day, in a month or a year.</summary>
    private bool IsDayAddress() => url?.Path.Split('/', StringSplitOptions.RemoveEmptyEntries) is [.., var last] parts
        && last.All(char.IsAsciiDigit) && (last.Length == 4 || (parts.Length > 1 && parts[^2].All(char.IsAsciiDigit)));

    /// <summary>
    /// What gathers articles by subject, author or search: by its own statement, by the class that blogs give its body,
    /// by its address.
    /// </summary>
    private bool IsArchive() => IsCollection() || States("ProfilePage")
        || ogType is "profile"
        || IsArchiveAddress()
        || page.Body?.ClassName?.Split(' ').Any(static n => n is "archive" or "search" or "search-results") == true;

    private bool IsCollection() => States("CollectionPage", "SearchResultsPage");

    /// <summary><c>/tag/harbour</c>, <c>/author/anna-berg</c>, <c>/search</c>, <c>?s=harbour</c>.</summary>
    private bool IsArchiveAddress()
    {
        if (url is null) return false;
        if (url.Query is { Length: > 1 } query)
            foreach (var pair in query[1..].Split('&'))
                if (pair.Split('=') is ["s" or "q" or "query", { Length: > 0 } words] && !words.All(char.IsAsciiDigit))
                    return true;
        var parts = PartsOfPath();
        return parts is [.., var gathered, _] && ArchivePaths.Contains(gathered)
            || parts is [.., "search" or "suche" or "buscar" or "recherche" or "archive" or "archives" or "tags"
                or "categories"]
            || (parts is [.., "archive" or "archives", var year] && IsYear(year))
            || (parts is [.., "archive" or "archives", var ofMonth, { Length: 1 or 2 } month] && IsYear(ofMonth)
                && month.All(char.IsAsciiDigit));
    }

    /// <summary>Articles are filed in archives too, by number.</summary>
    private static bool IsYear(string part) =>
        part is ['1', '9', _, _] or ['2', '0', _, _] && part.All(char.IsAsciiDigit);

    /// <summary>
    /// The page of the host itself, on which blogs show their last posts whole, and those that go on from it.
    /// </summary>
    private bool IsHome() => url is { Query: "" } && PartsOfPath() is var parts
        && (parts is [] || (parts is ["page", { Length: <= 3 } number] && number.All(char.IsAsciiDigit)));

    private string[] PartsOfPath() =>
        url?.Path.Split('/', StringSplitOptions.RemoveEmptyEntries) switch
        {
            null => [],
            [.. var above, var file] when file.StartsWith("index.", StringComparison.Ordinal) => above,
            var parts => parts,
        };

    /// <summary>True for lines most of which open with a link, the headline of what they tell in a sentence.</summary>
    private static bool AreTeasers(IReadOnlyList<PageNode> roots)
    {
        var lines = roots.SelectMany(static root => BodyLines.OfRoot(root)).Where(static line => line.Length > 0)
            .ToList();
        var teasers = lines.Count(OpensWithHeadline);
        return teasers >= HeadlinesOfHome && teasers * 2 > lines.Count;
    }

    private static bool OpensWithHeadline(PageNode line)
    {
        var first = line;
        while (first is not null && first.Name != "a")
            first = first.Children.Find(static child => child.Length > 0);
        return first is { Length: >= ShortestHeadline } && line.Length > first.Length + ShortestHeadline;
    }

    private bool HasPassword() => page.DocumentElement.Named("input").Exists(static field =>
        string.Equals(field.GetAttribute("type"), "password", StringComparison.OrdinalIgnoreCase));

    private bool HasManyHeadlines(int prose) =>
        LinkedHeadlines() is >= ManyHeadlines and var headlines && headlines * ProseOfHeadline > prose;

    private int LinkedHeadlines() => linkedHeadlines ??=
        page.DocumentElement.Named("h2", "h3", "h4").Count(static heading =>
            heading.Parent is { LocalName: "a" }
                || heading.Named("a").Any(static link => link.HasAttribute("href")));
}
