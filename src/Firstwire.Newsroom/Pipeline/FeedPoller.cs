using Firstwire.Formats.Discovery;
using Firstwire.Formats.Feeds;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Archive.Erasing;
using Firstwire.Newsroom.Archive.Filing;
using Firstwire.Newsroom.Archive.Sealing;
using Firstwire.Newsroom.Fetching;
using Firstwire.Newsroom.Health;
using Firstwire.Newsroom.Outlets;
using Firstwire.Newsroom.Scheduling;
using Firstwire.Newsroom.Sources;
using Firstwire.Newsroom.WebSub.Subscribing;
using Firstwire.Newsroom.Wishes;
using Firstwire.Text.Urls;

namespace Firstwire.Newsroom.Pipeline;

/// <summary>
/// Polls a feed: asks for it conditionally, reads the answer, and files entries, validators, pages to read and the next
/// due in one fenced transaction.
/// </summary>
internal sealed class FeedPoller(
    NewsArchive archive, GuardedFetcher fetcher, RobotsGate robots, PollBudget budget,
    NewsroomOptions options, Chance chance)
{
    /// <summary>A hub that has not delivered an entry after so long does not deliver.</summary>
    private static readonly TimeSpan HubDelay = TimeSpan.FromHours(1);

    /// <summary>
    /// A feed that is silent against its habit is asked for whole after so long: some servers answer 304 for ever.
    /// </summary>
    private static readonly TimeSpan LongestTrust = TimeSpan.FromDays(7);

    /// <summary>Addresses named to a person who gave a page.</summary>
    private const int Suggested = 2;

    private readonly VisitFiling visits = new(fetcher, options, chance);

    /// <summary>
    /// A feed that a person wants is fetched as asked; one that Firstwire found obeys robots.txt, and so does a page
    /// read as a list.
    /// </summary>
    public async Task<Answer> FetchAsync(Assignment.PollFeed assignment, CancellationToken cancellation)
    {
        var (url, polling) = (WebUrl.Parse(assignment.Feed.Url)!, assignment.Polling);
        var validators = IsDoubted(assignment) ? null : Validators(polling);
        var request = new FetchRequest(url, FetchPurpose.Feed, validators)
        {
            ValidatedUrl = WebUrl.Parse(polling.ValidatedUrl),
            Readers = assignment.Readers,
        };
        if (assignment is { Kind: FeedKind.Document, Standing.Origin: not FeedOrigin.Found })
        {
            return new Answer(assignment, await fetcher.FetchAsync(request, cancellation));
        }

        return await robots.FetchAsync(assignment, request, cancellation);
    }

    /// <exception cref="LeaseLostException">Another worker has the unit by now; nothing was filed.</exception>
    public async Task<Filed> FileAsync(Assignment.PollFeed assignment, Answer answer)
    {
        if (answer.Result is not FetchResult.Fetched fetched)
        {
            return await EndAsync(assignment, answer, Judgement.Of(answer.Result, Now));
        }

        var bodyHash = Hash(assignment.FeedId, fetched.Body);
        if (bodyHash is not null && assignment.Polling.BodyHash is { } known && known.AsSpan().SequenceEqual(bodyHash))
        {
            return await FileSameAsync(assignment, answer, fetched);
        }

        var url = fetched.FinalUrl.Href;
        return (assignment.Kind == FeedKind.ListPage
            ? ListPageFeed.Parse(fetched.Body, url, fetched.ContentType)
            : FeedParser.Parse(fetched.Body, url, fetched.ContentType)) switch
        {
            FeedParseResult.Parsed parsed => await FileAsync(assignment, answer, fetched, parsed.Feed, bodyHash),
            FeedParseResult.Failed failed => await FileNoFeedAsync(assignment, answer, fetched, failed.Reason),
            _ => throw new InvalidOperationException("unknown parse result"),
        };
    }

    /// <summary>Ends a poll on which our own code failed, so that the feed shows it and is asked again later.</summary>
    public Task<Filed> GiveUpAsync(Assignment.PollFeed assignment, Answer answer) =>
        EndAsync(assignment, answer, new(PollOutcome.Unreadable, new(), Judgement.OurFailure));

    private DateTimeOffset Now => archive.Time.GetUtcNow();

    private static Validators? Validators(PollingContent polling) =>
        polling is { ETag: null, LastModified: null } or { ValidatorsLie: true }
            ? null
            : new Validators(polling.ETag, polling.LastModified);

    /// <summary>Whether its "nothing has changed" is believed no longer.</summary>
    private bool IsDoubted(Assignment.PollFeed assignment) =>
        Silence.Holds(assignment.Standing.Rhythm, assignment.Standing.LastNew, Now)
            && Now - StoredTime.Of(assignment.Polling.CameWhole ?? 0) >= LongestTrust;

    private static bool AreSame(PollingContent polling, FetchHeaders headers) =>
        headers.Validators is { } given && given == new Validators(polling.ETag, polling.LastModified);

    private async Task<Filed> FileAsync(
        Assignment.PollFeed assignment, Answer answer, FetchResult.Fetched fetched, Feed feed, byte[]? bodyHash)
    {
        var content = FeedFacts.Restate(assignment.Feed, feed);
        var document = PreparedDocument.Of(archive, assignment.FeedId, content, feed);
        var (filed, withdrawn) = await archive.PublishAsync(write =>
        {
            FeedFacts.Settle(write, assignment.FeedId, content);
            FeedWishes.Note(write, assignment.FeedId, assignment.Feed, content);
            var entries = EntryFiling.File(write, assignment.FeedId, document, options.ReadPages);
            HubDiscovery.Note(write, assignment.FeedId, fetched, feed);

            // A document that was cut off is used as far as it goes; the next poll must bring the whole.
            var polling = feed.IsTruncated
                ? assignment.Polling with { Trouble = null, WasCutShort = true }
                : Seen(assignment, fetched, feed, bodyHash);
            polling = polling with
            {
                Move = FeedMoves.Note(assignment.Polling.Move, fetched.Redirects, Now),
                ValidatorsLie = polling.ValidatorsLie
                    || (entries.New > 0 && IsDoubted(assignment) && AreSame(assignment.Polling, fetched.Headers)),
            };
            polling = ArchivePages.Queue(write, assignment, polling, feed);
            var learned = Learn(assignment, entries, feed);
            var outcome = entries is { New: 0, Changed: 0 } ? PollOutcome.Unchanged : PollOutcome.Changed;
            var standing = assignment.Standing with
            {
                Rhythm = learned.Rhythm,
                Capacity = learned.Capacity,
                LastNew = learned.BroughtNew ? Now : assignment.Standing.LastNew,
            };
            var next = Plan(outcome, standing, Judgement.Wish(fetched.Headers, polling, Now), polling);
            var polled = new PolledFeed(assignment.FeedId, outcome, next, polling, fetched.WireBytes, content, learned);
            return (End(write, assignment, answer, polled, entries.New, entries.Changed), entries.Withdrawn);
        });
        await new ItemErasure(archive).EraseAsync(withdrawn, CancellationToken.None);
        return filed;
    }

    /// <summary>The same bytes as at the last poll, whatever the validators say: nothing to read.</summary>
    private Task<Filed> FileSameAsync(Assignment.PollFeed assignment, Answer answer, FetchResult.Fetched fetched) =>
        archive.PublishAsync(write =>
        {
            var polling = Revalidated(assignment.Polling, assignment.Feed.Url, fetched) with
            {
                Trouble = null,
                WasCutShort = false,
                Move = FeedMoves.Note(assignment.Polling.Move, fetched.Redirects, Now),
            };
            polling = ArchivePages.QueueAgain(write, assignment.FeedId, polling);
            var next = Plan(
                PollOutcome.Unchanged, assignment.Standing, Judgement.Wish(fetched.Headers, polling, Now), polling);
            return End(write, assignment, answer,
                new PolledFeed(assignment.FeedId, PollOutcome.Unchanged, next, polling, fetched.WireBytes));
        });

    /// <summary>
    /// The answer is no feed. Where somebody gave the address of a page, and it names its feed, that one is followed
    /// instead: one answer serves both.
    /// </summary>
    private Task<Filed> FileNoFeedAsync(
        Assignment.PollFeed assignment, Answer answer, FetchResult.Fetched fetched, string reason)
    {
        var found = assignment.Standing.IsVerified
            ? []
            : FeedDiscovery.Find(fetched.Body, fetched.FinalUrl.Href, fetched.ContentType);
        if (found is not [var best, ..] || best.Url == assignment.Feed.Url)
        {
            if (!assignment.Standing.IsVerified) reason += Advice(fetched);
            return EndAsync(
                assignment, answer, new(PollOutcome.Unreadable, Judgement.Wish(fetched.Headers, Now), reason));
        }

        return archive.PublishAsync(write =>
        {
            var request = new FeedRequest(best.Url, assignment.Feed.Title ?? best.Title, fetched.FinalUrl.Href,
                Origin: assignment.Standing.Origin);
            if (FeedSubscriptions.Take(write, request) is not { } feedId)
            {
                return End(write, assignment, answer,
                    Failed(assignment, new(PollOutcome.Unreadable, new(), reason), fetched.WireBytes));
            }

            var next = new NextPoll(null, PollReason.Replaced, 0);
            var polling = assignment.Polling with
            {
                Trouble = $"The address is a page; its feed {best.Url} is followed instead."
            };
            var filed = End(write, assignment, answer,
                new PolledFeed(assignment.FeedId, PollOutcome.Unreadable, next, polling, fetched.WireBytes));
            FeedMoves.Replace(write, assignment.FeedId, feedId);
            return filed;
        });
    }

    /// <summary>Where a person may look for the feed of a page that announces none.</summary>
    private static string Advice(FetchResult.Fetched fetched) =>
        FeedSuggestions.For(fetched.FinalUrl.Href, fetched.Body, fetched.ContentType).Take(
            Suggested).ToList() is { Count: > 0 } addresses
            ? $" If it has a feed, try {string.Join(" or ", addresses)}."
            : "";

    /// <summary>Ends a poll that brought no entries. What it gave before stays.</summary>
    private Task<Filed> EndAsync(Assignment.PollFeed assignment, Answer answer, Judgement judgement) =>
        archive.PublishAsync(write =>
        {
            var bytes = answer.Result is FetchResult.Fetched fetched ? fetched.WireBytes : 0;
            var notModified = answer.Result as FetchResult.NotModified;
            var polled = Failed(assignment, judgement, bytes, notModified);
            return End(write, assignment, answer, notModified is null ? polled : polled with
            {
                Polling = ArchivePages.QueueAgain(write, assignment.FeedId, polled.Polling),
            });
        });

    private PolledFeed Failed(
        Assignment.PollFeed assignment, Judgement judgement, int bytes, FetchResult.NotModified? notModified = null)
    {
        var polling = assignment.Polling with { Trouble = judgement.Trouble, WasCutShort = false };
        var wishes = judgement.Wishes;
        if (notModified is not null)
        {
            // RFC 9110 §15.4.5: a 304 carries the validators that a 200 would have.
            polling = polling with
            {
                Move = FeedMoves.Note(polling.Move, notModified.Redirects, Now),
                ETag = notModified.Headers.ETag ?? polling.ETag,
                LastModified = notModified.Headers.LastModified ?? polling.LastModified,
            };
            wishes = Judgement.Wish(notModified.Headers, polling, Now);
        }

        return new PolledFeed(assignment.FeedId, judgement.Outcome,
            Plan(judgement.Outcome, assignment.Standing, wishes, polling), polling, bytes);
    }

    private NextPoll Plan(PollOutcome outcome, FeedStanding standing, PublisherWishes wishes,
        PollingContent polling) => PollSchedule.After(
        outcome, standing, wishes, Validators(polling) is not null, options.PollInterval,
        budget.Stretch(), Now, chance.Next());

    private LearnedOfFeed Learn(Assignment.PollFeed assignment, FiledEntries entries, Feed feed)
    {
        var standing = assignment.Standing;
        DateTimeOffset[] listed = [.. feed.Entries.Select(entry => entry.Published?.Value)
            .OfType<DateTimeOffset>().Where(time => time <= Now)];
        var rhythm = standing.IsVerified ? standing.Rhythm.Observe(entries.Posted, Now) : PostingRhythm.Of(listed, Now);
        var newest = StoredTime.Of(assignment.Newest);
        var missed = standing.IsVerified && entries.Held == 0
            ? GapEstimate.Missed(standing.Rhythm, entries.Known, newest, listed, Now)
            : 0;
        return new LearnedOfFeed(
            rhythm,
            feed.Entries.Count,
            missed,
            listed.Length == 0 ? null : listed.Max().ToUnixTimeMilliseconds(),
            entries.New > 0,
            entries.Held > 0,
            standing.IsPushed && entries.Posted.Any(time => Now - time > HubDelay));
    }

    /// <summary>What is remembered of a feed that was read whole.</summary>
    private PollingContent Seen(
        Assignment.PollFeed assignment, FetchResult.Fetched fetched, Feed feed, byte[]? bodyHash) =>
        Revalidated(assignment.Polling, assignment.Feed.Url, fetched) with
        {
            BodyHash = bodyHash,
            Trouble = null,
            WasCutShort = false,
            FeedInterval = feed.MinimumInterval?.TotalSeconds,
            SkipHours = feed.SkipHours,
            SkipDays = feed.SkipDays,
        };

    /// <summary>
    /// Validators belong to the exact address that gave them, and the newest answer's replace all earlier ones.
    /// </summary>
    private PollingContent Revalidated(
        PollingContent polling, string feedUrl, FetchResult.Fetched fetched) => polling with
        {
            ETag = fetched.Headers.ETag,
            LastModified = fetched.Headers.LastModified,
            ValidatedUrl = fetched.Redirects.Count == 0 || fetched.FinalUrl.Href == feedUrl
                ? null
                : fetched.FinalUrl.Href,
            ValidatorsLie = polling.ValidatorsLie && AreSame(polling, fetched.Headers),
            CameWhole = Now.ToUnixTimeMilliseconds(),
        };

    /// <summary>Null where the feed was removed meanwhile.</summary>
    private byte[]? Hash(long feedId, ReadOnlyMemory<byte> body)
    {
        using var read = archive.Read();
        using var key = read.KeyOf(Subject.Feed, feedId);
        return key?.Hash(body.Span);
    }

    private Filed End(WriteSession write, Assignment.PollFeed assignment, Answer answer, PolledFeed polled,
        int added = 0, int changed = 0)
    {
        FeedFacts.Polled(write, polled);
        if (FeedMoves.IsConfirmed(polled.Polling.Move, Now))
        {
            FeedMoves.Follow(write, assignment.FeedId, polled.Content ?? assignment.Feed, polled.Polling);
        }

        var wait = new PublisherWishes(RetryAfter: (answer.Result as FetchResult.Failed)?.Headers.RetryAfter).Wait;
        visits.End(
            write, answer, FetchPurpose.Feed, assignment.Reason, polled.Outcome, wait, assignment.FeedId);
        return new Filed(polled.Outcome, added, changed);
    }
}
