using Dapper;
using Firstwire.Formats.Feeds;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Archive.Erasing;
using Firstwire.Newsroom.Archive.Filing;
using Firstwire.Newsroom.Archive.Sealing;
using Firstwire.Newsroom.Fetching;
using Firstwire.Newsroom.Outlets;
using Firstwire.Newsroom.Scheduling;
using Firstwire.Text.Urls;

namespace Firstwire.Newsroom.Pipeline;

/// <summary>
/// Reads one page of a feed's archive, or one sitemap of an index: its entries are filed as the feed's own.
/// </summary>
internal sealed class ArchiveReader(
    NewsArchive archive, GuardedFetcher fetcher, RobotsGate robots, NewsroomOptions options, Chance chance)
{
    private readonly VisitFiling visits = new(fetcher, options, chance);

    public async Task<Answer> FetchAsync(Assignment.ReadArchive assignment, CancellationToken cancellation)
    {
        var request = new FetchRequest(
            WebUrl.Parse(assignment.Url)!, FetchPurpose.Feed)
        { Readers = assignment.Readers };
        return assignment.Origin == FeedOrigin.Found
            ? await robots.FetchAsync(assignment, request, cancellation)
            : new Answer(assignment, await fetcher.FetchAsync(request, cancellation));
    }

    /// <exception cref="LeaseLostException">Another worker has the unit by now; nothing was filed.</exception>
    public async Task<Filed> FileAsync(Assignment.ReadArchive assignment, Answer answer)
    {
        var (page, outcome) = Read(answer);
        var document = page is null
            ? null
            : PreparedDocument.Of(archive, assignment.FeedId, FeedFacts.Restate(assignment.Feed, page), page);
        var (filed, withdrawn) = await archive.PublishAsync(write =>
        {
            var entries = document is null
                ? null
                : EntryFiling.File(write, assignment.FeedId, document, options.ReadPages, EntryDocument.Past);
            if (entries is not null && IsSitemap(page!)) FeedFacts.Elsewhere(write, assignment.FeedId, page!, entries);
            return (End(write, assignment, answer, outcome, page, entries?.New ?? 0), entries?.Withdrawn ?? []);
        });
        await new ItemErasure(archive).EraseAsync(withdrawn, CancellationToken.None);
        return filed;
    }

    /// <summary>Ends a reading on which our own code failed; the page is passed over.</summary>
    public Task<Filed> GiveUpAsync(Assignment.ReadArchive assignment, Answer answer) =>
        archive.PublishAsync(write => End(write, assignment, answer, PollOutcome.Unreadable, page: null, added: 0));

    /// <summary>An index has no entries of its own: what it brings, its sitemaps do.</summary>
    private static bool IsSitemap(Feed page) => page.Format is FeedFormat.Sitemap or FeedFormat.NewsSitemap;

    private (Feed? Page, PollOutcome Outcome) Read(Answer answer)
    {
        if (answer.Result is not FetchResult.Fetched fetched)
        {
            return (null, Judgement.Of(answer.Result, archive.Time.GetUtcNow()).Outcome);
        }

        return FeedParser.Parse(
            fetched.Body, fetched.FinalUrl.Href, fetched.ContentType) is FeedParseResult.Parsed parsed
            ? (parsed.Feed, PollOutcome.Changed)
            : (null, PollOutcome.Unreadable);
    }

    private Filed End(WriteSession write, Assignment.ReadArchive assignment, Answer answer, PollOutcome outcome,
        Feed? page, int added)
    {
        using (var key = write.KeyOf(Subject.Feed, assignment.FeedId))
        {
            if (key is not null && Polling(write, assignment.FeedId, key) is { } polling)
            {
                var left = ArchivePages.Read(write, assignment, polling, page, PageSchedule.MayPass(outcome));
                write.Archive.Execute(
                    "update feed set sealed_polling = @sealedPolling where id = @FeedId",
                    new
                    {
                        assignment.FeedId,
                        sealedPolling = key.Seal(left, Sealed.Json.PollingContent, Place.FeedPolling)
                    });
            }
        }

        var wait = new PublisherWishes(RetryAfter: (answer.Result as FetchResult.Failed)?.Headers.RetryAfter).Wait;
        visits.End(write, answer, FetchPurpose.Feed, PollReason.Archive, outcome, wait, assignment.FeedId);
        return new Filed(outcome, added, 0);
    }

    private static PollingContent? Polling(WriteSession write, long feedId, SealingKey key) =>
        write.Archive.QuerySingleOrDefault<byte[]?>(
            "select sealed_polling from feed where id = @feedId", new { feedId }) is { } sealedPolling
            ? key.Open(sealedPolling, Sealed.Json.PollingContent, Place.FeedPolling)
            : null;
}
