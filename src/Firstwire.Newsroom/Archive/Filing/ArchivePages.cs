using System.Buffers.Binary;
using Dapper;
using Firstwire.Formats.Feeds;
using Firstwire.Newsroom.Archive.Sealing;
using Firstwire.Newsroom.Outlets;
using Firstwire.Newsroom.Scheduling;
using Firstwire.Text.Urls;

namespace Firstwire.Newsroom.Archive.Filing;

/// <summary>
/// What a feed has beyond its own document: the older pages of a paged or archived feed (RFC 5005), read once at the
/// first sync, and the sitemaps of an index (<see cref="SitemapIndexes"/>). A page at a time, slowly.
/// </summary>
internal static class ArchivePages
{
    /// <summary>Some hundred entries back; who wants a whole archive imports it.</summary>
    private const int MostPages = 50;

    /// <summary>Between two pages of an archive.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan PauseAfterFailure = TimeSpan.FromHours(1);

    /// <summary>Notes what a poll leads to.</summary>
    public static PollingContent Queue(
        WriteSession write, Assignment.PollFeed assignment, PollingContent polling, Feed feed)
    {
        if (feed.Sitemaps.Count > 0)
        {
            ChildSitemap[] near = [.. feed.Sitemaps.Where(sitemap => IsNear(sitemap.Url, assignment.Feed.Url))];
            return Queue(write, assignment.FeedId, SitemapIndexes.Read(near, polling, write.Time.GetUtcNow()));
        }

        if (assignment.Standing.IsVerified
            || Older(feed, assignment.Feed.Url) is not { } older
            || LeadsBack(write, assignment.Feed.Url, [], older)) return polling;
        Plan(write, assignment.FeedId, Pause);
        return polling with { ArchivePages = [older] };
    }

    /// <summary>Notes what a poll leads to that found the feed as it was.</summary>
    public static PollingContent QueueAgain(WriteSession write, long feedId, PollingContent polling) =>
        Queue(write, feedId, SitemapIndexes.Unchanged(polling, write.Time.GetUtcNow()));

    /// <summary>What is left after one page was read, or could not be.</summary>
    /// <param name="page">Null where the page brought nothing.</param>
    /// <param name="mayPass">It failed, and may not the next time.</param>
    public static PollingContent Read(
        WriteSession write, Assignment.ReadArchive assignment, PollingContent polling, Feed? page, bool mayPass)
    {
        string[] left = [.. polling.ArchivePages.Where(url => url != assignment.Url)];
        var before = polling.ArchiveTrail.Append(Mark(write, assignment.Url)).ToList();
        if (page is not null && left.Length == 0 && Older(page, assignment.Feed.Url) is { } older
            && !LeadsBack(write, assignment.Feed.Url, before, older)) left = [older];
        if (mayPass) left = [.. left, assignment.Url];
        var read = polling.ArchivePagesRead + 1;
        if (read >= MostPages) left = [];
        Plan(write, assignment.FeedId, left.Length == 0 ? null : mayPass ? PauseAfterFailure : Pause);
        return polling with
        {
            ArchivePages = left,
            ArchivePagesRead = left.Length == 0 ? 0 : read,
            ArchiveTrail = left.Length == 0 ? [] : before,
        };
    }

    private static PollingContent Queue(
        WriteSession write, long feedId, (IReadOnlyList<string> Due, PollingContent Polling) sitemaps)
    {
        var (due, polling) = sitemaps;
        if (due.Count == 0) return polling;
        Plan(write, feedId, Pause);
        return polling with { ArchivePages = [.. due.Union(polling.ArchivePages).Take(MostPages)] };
    }

    /// <summary>
    /// Whether an older page is one that was read before, or the feed itself: an archive that runs in a circle ends
    /// where it meets itself.
    /// </summary>
    private static bool LeadsBack(
        WriteSession write, string feedUrl, IReadOnlyList<long> before, string older)
    {
        var mark = Mark(write, older);
        return mark == Mark(write, feedUrl) || before.Contains(mark);
    }

    /// <summary>What a page is recognised by, however its address is written.</summary>
    private static long Mark(WriteSession write, string url) => BinaryPrimitives.ReadInt64LittleEndian(
        write.Hashes.Url(WebUrl.Parse(url) is { } page ? NormalUrl.Of(page) : url));

    private static string? Older(Feed feed, string feedUrl) =>
        feed.IsComplete ? null : (feed.PreviousArchiveUrl ?? feed.NextUrl) is { } url
            && IsNear(url, feedUrl) ? url : null;

    /// <summary>
    /// On the feed's own registrable domain: elsewhere other people's servers would be asked on its word.
    /// </summary>
    private static bool IsNear(string url, string feedUrl) =>
        WebUrl.Parse(url) is { IsHttp: true } page
            && WebUrl.Parse(feedUrl) is { } feed
            && RegistrableDomain.IsShared(page, feed);

    private static void Plan(WriteSession write, long feedId, TimeSpan? pause) =>
        write.Archive.Execute(
            "update feed set archive_due = @due where id = @feedId and state = @Active",
            new
            {
                feedId,
                FeedStops.Active,
                due = pause is null ? (long?)null : write.Now + (long)pause.Value.TotalMilliseconds,
            });
}
