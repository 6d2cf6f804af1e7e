using Firstwire.Reading.Metadata;
using Firstwire.Reading.Pages;
using Firstwire.Reading.Tree;
using Firstwire.Text.Urls;
using Firstwire.Text.Words;

namespace Firstwire.Reading.Lists;

/// <summary>
/// Reads a page as the list of articles that it links, so that a site without a feed can be followed. Pure: the same
/// bytes and address give the same list, on any thread, whatever the language.
/// </summary>
public static class ListPageReader
{
    /// <summary>Fewer links are a page's own furniture as likely as a list.</summary>
    public const int FewestArticles = 3;

    /// <summary>Articles taken from one page; the longest front pages seen list near 250.</summary>
    private const int MostArticles = 400;

    /// <summary>
    /// Reads <paramref name="bytes"/>, which came from <paramref name="url"/> with the HTTP Content-Type <paramref
    /// name="contentType"/>. No input makes this throw.
    /// </summary>
    /// <exception cref="OperationCanceledException">The deadline passed: try again, file no answer.</exception>
    public static ListPageResult Read(
        ReadOnlyMemory<byte> bytes, string url, string? contentType = null, CancellationToken cancellation = default)
    {
        if (WebUrl.Parse(url) is not { IsHttp: true } address)
        {
            return new ListPageResult.Failed("The page's address is none of the web.");
        }

        var (opened, broken) = OpenedPage.Of(bytes.Span, contentType);
        if (opened is null) return new ListPageResult.Failed(broken!);
        using var page = opened;
        var list = List(page.Tree, address, cancellation);
        return list.Articles.Count < FewestArticles
            ? new ListPageResult.Failed("The page lists no articles.")
            : new ListPageResult.Read(list);
    }

    private static ListPage List(HtmlTree page, WebUrl url, CancellationToken cancellation)
    {
        var facts = PageFacts.Of(page.DocumentElement);
        var baseUrl = WebUrl.Parse(facts.BaseHref, url) ?? url;
        var language = PageLanguage.Of(facts);
        var dates = new CardDates(language);
        cancellation.ThrowIfCancellationRequested();
        var targets = page.Body is { } body ? LinkTargets.Of(body, url, baseUrl) : [];
        cancellation.ThrowIfCancellationRequested();
        var articles = ArticleLinks.Among(targets, dates)
            .Take(MostArticles)
            .Select(target => target.Article(dates, baseUrl))
            .ToList();
        return new ListPage(
            facts.TitleElement is { } title ? WhiteSpace.Fold(title) : null,
            facts.Meta("og:site_name", "application-name"),
            language,
            articles);
    }
}
