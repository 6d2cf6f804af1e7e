using Firstwire.Formats.Discovery;
using Firstwire.Formats.Feeds;
using Firstwire.Newsroom.Outlets;
using Firstwire.Reading.Lists;
using Firstwire.Text.Urls;

namespace Firstwire.Newsroom.Sources;

/// <summary>
/// What each answer of a candidate's site means for the next request: the home page, its trust.txt, then the feeds that
/// it announces or where such sites keep them, news sitemaps where there are none, and its own list of articles as the
/// last resort. Pure.
/// </summary>
internal static class Exploration
{
    /// <summary>Feeds asked of one site; the first is that of the whole site.</summary>
    private const int MostFeeds = 3;

    /// <summary>
    /// Addresses tried by convention where a site announces no feed: each may be one request for nothing.
    /// </summary>
    private const int MostConventional = 3;

    private const int MostSitemaps = 2;

    /// <summary>A front page that lists fewer is hardly one.</summary>
    private const int FewestListed = 5;

    private const int MostSources = 10;

    /// <summary>After the home page: what it announces, and what its site's robots.txt names.</summary>
    /// <param name="sitemaps">The values of the Sitemap lines.</param>
    public static CandidateContent AfterHome(
        CandidateContent content, ReadOnlyMemory<byte> body, WebUrl url, string? contentType, ListPageResult list,
        IReadOnlyList<string> sitemaps)
    {
        var found = FeedDiscovery.Find(body, url.Href, contentType);
        var feeds = found.Where(feed => IsOf(url, feed.Url)).Take(MostFeeds).Select(
            feed => new ExplorationStep(ExplorationKind.Feed, feed.Url));
        var conventional = found.Count > 0
            ? []
            : FeedSuggestions.For(url.Href, body, contentType).Where(feed => IsOf(url, feed))
            .Take(MostConventional).Select(feed => new ExplorationStep(ExplorationKind.ConventionalFeed, feed));
        var news = sitemaps.Where(
            sitemap => sitemap.Contains("news", StringComparison.OrdinalIgnoreCase) && IsOf(url, sitemap))
            .Take(MostSitemaps).Select(sitemap => new ExplorationStep(ExplorationKind.Sitemap, sitemap));

        // A feed at another host (a feed service) is not asked under this site's lease; its first poll tells.
        var elsewhere = found.Where(feed => !IsOf(url, feed.Url)).Take(MostFeeds)
            .Select(feed => new FoundSource(feed.Url, FeedKind.Document, feed.Title, Entries: 0));
        IEnumerable<FoundSource> page = list is ListPageResult.Read(var read) && read.Articles.Count >= FewestListed
            ? [new FoundSource(url.Href, FeedKind.ListPage, read.SiteName ?? read.Title, read.Articles.Count)]
            : [];
        return content with
        {
            HomeUrl = url.Href,
            Steps = [new(ExplorationKind.TrustFile, WebUrl.Parse("/trust.txt", url)!.Href), .. feeds,
                .. conventional, .. news],
            Sources = [.. content.Sources, .. elsewhere, .. page],
        };
    }

    /// <summary>A feed or a sitemap that lists something is a source.</summary>
    public static CandidateContent AfterFeed(CandidateContent content, string url, FeedParseResult result) =>
        result is FeedParseResult.Parsed(
        { Entries.Count: > 0, Format: not FeedFormat.Opml } feed) && content.Sources.Count < MostSources
            ? content with
            {
                Sources = [.. content.Sources, new FoundSource(url, FeedKind.Document, feed.Title, feed.Entries.Count)]
            }
            : content;

    /// <summary>
    /// The step that was done is gone; once a feed is known, nothing is tried by convention and no sitemap asked for.
    /// </summary>
    public static CandidateContent Advance(CandidateContent content, ExplorationStep done)
    {
        var rest = content.Steps.Where(step => step != done);
        if (HasFeed(content))
        {
            rest = rest.Where(step => step.Kind is not (ExplorationKind.ConventionalFeed or ExplorationKind.Sitemap));
        }

        return content with { Steps = [.. rest] };
    }

    /// <summary>
    /// Sources in the order in which they are offered: feeds that were read, feeds elsewhere, the page itself.
    /// </summary>
    public static CandidateContent Conclude(CandidateContent content) => content with
    {
        Sources = [.. content.Sources.DistinctBy(source => source.Url).OrderBy(source =>
            source.Kind == FeedKind.ListPage ? 2 : source.Entries == 0 ? 1 : 0)],
        Trouble = content.Sources.Count > 0
            ? null
            : content.Trouble ?? "Its home page announces no feed and lists no articles.",
    };

    private static bool HasFeed(CandidateContent content) =>
        content.Sources.Any(source => source is { Kind: FeedKind.Document, Entries: > 0 });

    private static bool IsOf(WebUrl site, string url) =>
        WebUrl.Parse(url) is { IsHttp: true } other
            && RegistrableDomain.IsShared(other, site);
}
