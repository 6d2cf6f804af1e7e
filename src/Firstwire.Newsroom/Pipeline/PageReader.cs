using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Archive.Filing;
using Firstwire.Newsroom.Fetching;
using Firstwire.Newsroom.Scheduling;
using Firstwire.Reading;
using Firstwire.Rights;
using Firstwire.Text.Urls;

namespace Firstwire.Newsroom.Pipeline;

/// <summary>
/// Reads an item's page: asks robots.txt, fetches, reads the article out of it, and files it in one fenced transaction.
/// A page that cannot be read leaves the item with what its feed said.
/// </summary>
internal sealed class PageReader(NewsArchive archive, GuardedFetcher fetcher, RobotsGate robots, NewsroomOptions options, Chance chance)
{
    /// <summary>The last guard behind the reader's own limits by count; the slowest page measured takes a tenth of it.</summary>
    private static readonly TimeSpan ReadingDeadline = TimeSpan.FromSeconds(10);

    /// <summary>Null where robots.txt forbids the page.</summary>
    public async Task<FetchResult?> FetchAsync(Assignment.ReadPage assignment, CancellationToken cancellation)
    {
        var url = WebUrl.Parse(assignment.Url)!;
        return await robots.AskAsync(url, cancellation) switch
        {
            RobotsAnswer.Disallowed => null,
            RobotsAnswer.Unknown => new FetchResult.Unreachable("The site's robots.txt cannot be read now."),
            _ => await fetcher.FetchAsync(new FetchRequest(url, FetchPurpose.Page) { MayFollow = MayFollowAsync }, cancellation),
        };

        async Task<bool> MayFollowAsync(WebUrl target, CancellationToken token) =>
            await robots.AskAsync(target, token) == RobotsAnswer.Allowed;
    }

    /// <exception cref="LeaseLostException">Another worker has the unit by now; nothing was filed.</exception>
    public async Task<Filed> FileAsync(Assignment.ReadPage assignment, FetchResult? result)
    {
        if (result is null) return await EndAsync(assignment, new(PollOutcome.Disallowed, new(), "The site's robots.txt asks not to."));
        if (result is not FetchResult.Fetched fetched) return await EndAsync(assignment, Judgement.Of(result));
        using var deadline = new CancellationTokenSource(ReadingDeadline);
        try
        {
            return ArticleExtractor.Read(fetched.Body, fetched.FinalUrl.Href, fetched.ContentType, deadline.Token) switch
            {
                ReadResult.Read read => await FileAsync(assignment, fetched, read.Article),
                ReadResult.Failed failed => await EndAsync(assignment, new(PollOutcome.Unreadable, new(), failed.Reason)),
                _ => throw new InvalidOperationException("unknown read result"),
            };
        }
        catch (OperationCanceledException)
        {
            return await EndAsync(assignment, new(PollOutcome.TimedOut, new(), "The page took too long to read."));
        }
    }

    /// <summary>Ends a reading on which our own code failed; the item keeps what its feed said.</summary>
    public Task<Filed> GiveUpAsync(Assignment.ReadPage assignment) =>
        EndAsync(assignment, new(PollOutcome.Unreadable, new(), Judgement.OurFailure));

    private Task<Filed> FileAsync(Assignment.ReadPage assignment, FetchResult.Fetched fetched, Article article)
    {
        string[] directives = [.. fetched.Headers.RobotsTags.Select(RobotsDirectives.FromHeader)];
        return archive.PublishAsync(write =>
        {
            var changed = ArticleFiling.File(write, assignment.ItemId, fetched.FinalUrl, article, directives, options.Edition);
            return End(write, assignment, changed ? PollOutcome.Changed : PollOutcome.Unchanged, Judgement.Wish(fetched.Headers));
        });
    }

    private Task<Filed> EndAsync(Assignment.ReadPage assignment, Judgement judgement) =>
        archive.PublishAsync(write => End(write, assignment, judgement.Outcome, judgement.Wishes));

    private Filed End(WriteSession write, Assignment.ReadPage assignment, PollOutcome outcome, PublisherWishes wishes)
    {
        var next = PollSchedule.AfterPage(outcome, assignment.Attempts, wishes, options, write.Time.GetUtcNow(), chance.Next());
        PagesToRead.Ended(write, assignment.ItemId, outcome, next.Failures, next.Due?.ToUnixTimeMilliseconds());
        return PoliteUnits.Complete(write, assignment.Lease, next.UnitReady.ToUnixTimeMilliseconds())
            ? new Filed(outcome, 0, outcome == PollOutcome.Changed ? 1 : 0)
            : throw new LeaseLostException();
    }
}
