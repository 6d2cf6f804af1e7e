using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Archive.Filing;
using Firstwire.Newsroom.Fetching;
using Firstwire.Newsroom.Health.Trends;
using Firstwire.Newsroom.Scheduling;
using Firstwire.Newsroom.Wishes;
using Firstwire.Reading;
using Firstwire.Reading.Profiles;
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

    public Task<Answer> FetchAsync(Assignment.ReadPage assignment, CancellationToken cancellation) =>
        robots.FetchAsync(assignment, new FetchRequest(WebUrl.Parse(assignment.Url)!, FetchPurpose.Page, assignment.Validators), cancellation);

    /// <exception cref="LeaseLostException">Another worker has the unit by now; nothing was filed.</exception>
    public async Task<Filed> FileAsync(Assignment.ReadPage assignment, Answer answer)
    {
        if (answer.Result is null) return await FileRefusalAsync(assignment, answer, answer.SiteSignals);
        if (answer.Result is not FetchResult.Fetched fetched) return await EndAsync(assignment, answer, Judgement.Of(answer.Result, Now));
        RightsSignal[] signals = [.. answer.SiteSignals, .. HeaderSignals.Of(fetched.Headers, fetched.FinalUrl)];
        if (!MayRead(signals)) return await FileRefusalAsync(assignment, answer, signals);
        using var deadline = new CancellationTokenSource(ReadingDeadline);
        try
        {
            return ArticleExtractor.Read(
                fetched.Body, fetched.FinalUrl.Href, fetched.ContentType, ProfileOf(assignment.Lease.UnitId), deadline.Token) switch
            {
                ReadResult.Read read => await FileAsync(assignment, answer, fetched, read.Article, signals),
                ReadResult.Failed failed => await EndAsync(assignment, answer, new(PollOutcome.Unreadable, new(), failed.Reason)),
                _ => throw new InvalidOperationException("unknown read result"),
            };
        }
        catch (OperationCanceledException)
        {
            return await EndAsync(assignment, answer, new(PollOutcome.TimedOut, new(), "The page took too long to read."));
        }
    }

    /// <summary>Ends a reading on which our own code failed; the item keeps what its feed said.</summary>
    public Task<Filed> GiveUpAsync(Assignment.ReadPage assignment, Answer answer) =>
        EndAsync(assignment, answer, new(PollOutcome.Unreadable, new(), Judgement.OurFailure));

    private DateTimeOffset Now => archive.Time.GetUtcNow();

    /// <summary>The decision after the header fields: what no machine may use, or is over, is not read.</summary>
    private bool MayRead(RightsSignal[] signals)
    {
        var decision = RightsPolicy.Decide(new RightsSignals(signals), options.Edition, RightsStage.AfterHeaders);
        return decision.MayFetch && !(decision.Expires <= Now);
    }

    private Task<Filed> FileAsync(
        Assignment.ReadPage assignment, Answer answer, FetchResult.Fetched fetched, Article article, RightsSignal[] signals) => archive.PublishAsync(write =>
        {
            var changed = ArticleFiling.File(write, assignment.ItemId, fetched.FinalUrl, article, signals, options.Edition);
            if (changed)
            {
                ReadingTrends.Note(write, assignment.Lease.UnitId, PageReading.Of(article));
                HostProfileStore.Learn(write, assignment.Lease.UnitId, article);
            }

            if (fetched.Redirects.Count == 0) PagesToRead.Validate(write, assignment.ItemId, fetched.Headers.Validators);
            return End(write, assignment, answer, changed ? PollOutcome.Changed : PollOutcome.Unchanged, new());
        });

    private Task<Filed> FileRefusalAsync(
        Assignment.ReadPage assignment, Answer answer, IReadOnlyList<RightsSignal> signals) => archive.PublishAsync(write =>
    {
        ArticleFiling.FileRefusal(write, assignment.ItemId, signals);
        var judgement = Judgement.Of(null, Now);
        return End(write, assignment, answer, judgement.Outcome, judgement.Wishes);
    });

    private HostProfile? ProfileOf(long unitId)
    {
        using var read = archive.Read();
        return HostProfileStore.Find(read, unitId);
    }

    private Task<Filed> EndAsync(Assignment.ReadPage assignment, Answer answer, Judgement judgement) =>
        archive.PublishAsync(write => End(write, assignment, answer, judgement.Outcome, judgement.Wishes));

    private Filed End(WriteSession write, Assignment.ReadPage assignment, Answer answer, PollOutcome outcome, PublisherWishes wishes)
    {
        var next = PageSchedule.After(outcome, assignment.Attempts, wishes, Now, chance.Next());
        PagesToRead.Ended(write, assignment.ItemId, outcome, next.Attempts, next.Due?.ToUnixTimeMilliseconds());
        var bytes = answer.Result is FetchResult.Fetched fetched ? fetched.WireBytes : 0;
        RequestLog.Add(write, new LoggedRequest(
            assignment.Lease.UnitId, FetchPurpose.Page, PollReason.NewEntry, outcome, answer.Result?.StatusCode, bytes, ItemId: assignment.ItemId));
        var visit = new CompletedVisit(
            new Visit(outcome, wishes.Wait), Address: fetcher.AddressOf(WebUrl.Parse(assignment.Url)!.Host), CrawlDelay: answer.CrawlDelay);
        return PoliteUnits.Complete(write, assignment.Lease, visit, options, chance.Next())
            ? new Filed(outcome, 0, outcome == PollOutcome.Changed ? 1 : 0)
            : throw new LeaseLostException();
    }
}
