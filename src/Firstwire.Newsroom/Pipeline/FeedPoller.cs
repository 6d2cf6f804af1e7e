using Firstwire.Formats.Feeds;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Archive.Filing;
using Firstwire.Newsroom.Archive.Sealing;
using Firstwire.Newsroom.Fetching;
using Firstwire.Newsroom.Scheduling;
using Firstwire.Newsroom.WebSub.Subscribing;
using Firstwire.Text.Urls;

namespace Firstwire.Newsroom.Pipeline;

/// <summary>
/// Polls a feed: asks for it conditionally, reads the answer, and files entries, validators, pages to read and the next
/// due in one fenced transaction.
/// </summary>
internal sealed class FeedPoller(NewsArchive archive, GuardedFetcher fetcher, NewsroomOptions options, Chance chance)
{
    public Task<FetchResult> FetchAsync(Assignment.PollFeed assignment, CancellationToken cancellation)
    {
        var validators = assignment.Polling is { ETag: null, LastModified: null }
            ? null
            : new Validators(assignment.Polling.ETag, assignment.Polling.LastModified);
        return fetcher.FetchAsync(new FetchRequest(WebUrl.Parse(assignment.Feed.Url)!, FetchPurpose.Feed, validators), cancellation);
    }

    /// <exception cref="LeaseLostException">Another worker has the unit by now; nothing was filed.</exception>
    public Task<Filed> FileAsync(Assignment.PollFeed assignment, FetchResult result)
    {
        if (result is not FetchResult.Fetched fetched) return EndAsync(assignment, Judgement.Of(result), result);
        return FeedParser.Parse(fetched.Body, fetched.FinalUrl.Href, fetched.ContentType) switch
        {
            FeedParseResult.Parsed parsed => FileAsync(assignment, fetched, parsed.Feed),
            FeedParseResult.Failed failed => EndAsync(assignment, new(PollOutcome.Unreadable, Judgement.Wish(fetched.Headers), failed.Reason), result),
            _ => throw new InvalidOperationException("unknown parse result"),
        };
    }

    /// <summary>Ends a poll on which our own code failed, so that the feed shows it and is asked again later.</summary>
    public Task<Filed> GiveUpAsync(Assignment.PollFeed assignment, FetchResult result) =>
        EndAsync(assignment, new(PollOutcome.Unreadable, new(), Judgement.OurFailure), result);

    private Task<Filed> FileAsync(Assignment.PollFeed assignment, FetchResult.Fetched fetched, Feed feed)
    {
        var random = chance.Next();
        return archive.PublishAsync(write =>
        {
            var now = write.Time.GetUtcNow();
            var content = FeedFacts.Restate(assignment.Feed, feed);
            FeedFacts.Settle(write, assignment.FeedId, content);
            var filed = EntryFiling.File(write, assignment.FeedId, content, feed);
            HubDiscovery.Note(write, assignment.FeedId, fetched, feed);
            var outcome = filed is { New: 0, Changed: 0 } ? PollOutcome.Unchanged : PollOutcome.Changed;
            var next = PollSchedule.AfterFeed(
                outcome, assignment.Failures, Judgement.Wish(fetched.Headers, feed.MinimumInterval), options, now, random);

            // Validators belong to the exact address that gave them; behind a redirect it was another.
            var own = fetched.Redirects.Count == 0 ? fetched.Headers : FetchHeaders.None;
            var moved = fetched.Redirects.Count > 0 && fetched.Redirects.All(redirect => redirect.IsPermanent);
            var polling = new PollingContent(own.ETag, own.LastModified, null, moved ? fetched.FinalUrl.Href : null);
            FeedFacts.Polled(write, new PolledFeed(assignment.FeedId, outcome, next, polling, fetched.WireBytes, content));
            return Complete(write, assignment.Lease, next, new Filed(outcome, filed.New, filed.Changed));
        });
    }

    /// <summary>Ends a poll that brought no entries. What it gave before stays.</summary>
    private Task<Filed> EndAsync(Assignment.PollFeed assignment, Judgement judgement, FetchResult result)
    {
        var random = chance.Next();
        return archive.PublishAsync(write =>
        {
            var next = PollSchedule.AfterFeed(
                judgement.Outcome, assignment.Failures, judgement.Wishes, options, write.Time.GetUtcNow(), random);
            var polling = assignment.Polling with { Trouble = judgement.Trouble };
            var bytes = result is FetchResult.Fetched fetched ? fetched.WireBytes : 0;
            FeedFacts.Polled(write, new PolledFeed(assignment.FeedId, judgement.Outcome, next, polling, bytes));
            return Complete(write, assignment.Lease, next, new Filed(judgement.Outcome, 0, 0));
        });
    }

    private static Filed Complete(WriteSession write, Lease lease, NextPoll next, Filed filed) =>
        PoliteUnits.Complete(write, lease, next.UnitReady.ToUnixTimeMilliseconds()) ? filed : throw new LeaseLostException();
}
