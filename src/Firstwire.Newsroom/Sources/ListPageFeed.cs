using Firstwire.Formats.Feeds;
using Firstwire.Reading.Lists;
using Firstwire.Text.Urls;

namespace Firstwire.Newsroom.Sources;

/// <summary>A list page as a feed: its links are the entries, known by the normal form of their addresses.</summary>
internal static class ListPageFeed
{
    /// <summary>
    /// Reads a page of a feed whose kind is <see cref="Outlets.FeedKind.ListPage"/>. Never throws on input.
    /// </summary>
    public static FeedParseResult Parse(
        ReadOnlyMemory<byte> bytes, string url, string? contentType = null, CancellationToken cancellation = default) =>
        ListPageReader.Read(bytes, url, contentType, cancellation) switch
        {
            ListPageResult.Read read => new FeedParseResult.Parsed(Of(read.Page, url)),
            ListPageResult.Failed failed => new FeedParseResult.Failed(failed.Reason),
            _ => throw new InvalidOperationException("unknown list page result"),
        };

    public static Feed Of(ListPage page, string url) => new()
    {
        Format = FeedFormat.ListPage,
        Title = page.SiteName ?? page.Title,
        HomePageUrl = url,
        Language = page.Language,
        // From the foot of the page up: what stands first is filed last, and so stands first in lists of the newest.
        Entries = [.. page.Articles.Reverse().Select(Entry)],
    };

    private static Entry Entry(ListedArticle article) => new()
    {
        Id = NormalUrl.Of(WebUrl.Parse(article.Url)!),
        Url = article.Url,
        Title = article.Headline,
        Summary = article.Summary,
        ImageUrl = article.ImageUrl,
        Published = article.Published,
    };
}
