using Dapper;
using Firstwire.Formats.Feeds;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Archive.Filing;
using Firstwire.Newsroom.Archive.Sealing;
using Firstwire.Newsroom.Outlets;
using Firstwire.Reading;
using Firstwire.Rights;
using Firstwire.Text.Urls;

namespace Firstwire.Newsroom.Import;

/// <summary>Files what a web archive captured. What is known from later stays; what was erased stays erased.</summary>
internal static class Captures
{
    /// <summary>
    /// A feed that somebody wants polled from now on is first asked within this time: an archive may hold thousands.
    /// </summary>
    private static readonly TimeSpan FirstPollWithin = TimeSpan.FromMinutes(10);

    /// <param name="write">The session at the present.</param>
    /// <param name="then">The same session at the time of the capture.</param>
    public static WarcCounts FileFeed(WriteSession write, WriteSession then, WebUrl url, Feed feed, bool subscribe)
    {
        var request = new FeedRequest(url.Href, feed.Title, feed.HomePageUrl) { FirstPollWithin = FirstPollWithin };
        var feedId = FeedSubscriptions.EnsureUnasked(write, request, url);
        if (subscribe) FeedSubscriptions.Subscribe(write, request);
        if (FeedFacts.Find(write, feedId) is not { } known) return new WarcCounts();
        FeedFacts.TakeArchived(write, feedId, FeedFacts.Restate(known, feed));
        var filed = EntryFiling.File(
            then, feedId, PreparedDocument.Of(then.Hashes, known, feed), readsPages: false, EntryDocument.Captured);
        return new WarcCounts(Feeds: 1, NewItems: filed.New, NewVersions: filed.New + filed.Changed);
    }

    /// <summary>
    /// A page whose address is no item's yet becomes one where it holds an article; it belongs to its site's home page,
    /// in place of a feed.
    /// </summary>
    public static WarcCounts FilePage(
        WriteSession write, WriteSession then, WebUrl url, Article article,
        IReadOnlyList<RightsSignal> signals, Edition edition)
    {
        var itemId = ItemOf(then, url);
        if (itemId is null && !article.IsArticle) return new WarcCounts();
        var isNew = itemId is null;
        itemId ??= Add(then, HomeOf(write, url), url, article.Published?.Value.ToUnixTimeMilliseconds());

        // Captures of one page come in any order, and one second can hold two.
        if (Versions.IsKnownAfter(then, itemId.Value, VersionKind.Article, feedId: null, then.Now - 1))
        {
            return new WarcCounts(Pages: 1);
        }

        var isFiled = ArticleFiling.File(then, itemId.Value, url, article, signals, edition);
        return new WarcCounts(Pages: 1, NewItems: isNew ? 1 : 0, NewVersions: isFiled ? 1 : 0);
    }

    private static long Add(WriteSession write, long feedId, WebUrl url, long? published)
    {
        var outlet = OutletStore.Ensure(write, url);
        var (id, key) = write.Create(Subject.Item);
        using (key) NewItems.Add(write, key, new NewItem(id, outlet, feedId, published, url));
        ItemAddresses.Add(write, url, id);
        return id;
    }

    private static long? ItemOf(WriteSession write, WebUrl url) =>
        ItemAddresses.Find(write, url) is { } found
            ? write.Archive.QuerySingle<long>("select coalesce(same_as, id) from item where id = @found", new { found })
            : null;

    private static long HomeOf(WriteSession write, WebUrl page)
    {
        var home = WebUrl.Parse("/", page)!;
        return FeedSubscriptions.EnsureUnasked(write, new FeedRequest(home.Href, HomePageUrl: home.Href), home);
    }
}
