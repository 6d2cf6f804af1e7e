using Dapper;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Archive.Erasing;
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
/// Reads an item's page: asks robots.txt, fetches, reads the article out of it, and files it in one fenced transaction,
/// with the time of the next look at it. A page that cannot be read leaves the item with what is known of it.
/// </summary>
internal sealed class PageReader(
    NewsArchive archive, GuardedFetcher fetcher, RobotsGate robots, NewsroomOptions options, Chance chance)
    : IDisposable
{
    private readonly VisitFiling visits = new(fetcher, options, chance);

    /// <summary>
    /// Pages being taken apart at once: a tree takes many times its page, and more of them than processors are no
    /// faster.
    /// </summary>
    private readonly SemaphoreSlim reading = new(Math.Max(2, Environment.ProcessorCount));

    public Task<Answer> FetchAsync(Assignment.ReadPage assignment, CancellationToken cancellation) =>
        robots.FetchAsync(assignment,
            new FetchRequest(WebUrl.Parse(assignment.Url)!, FetchPurpose.Page, assignment.Validators), cancellation);

    /// <exception cref="LeaseLostException">Another worker has the unit by now; nothing was filed.</exception>
    public async Task<Filed> FileAsync(Assignment.ReadPage assignment, Answer answer)
    {
        if (answer.Result is null) return await FileRefusalAsync(assignment, answer, answer.Signals);
        if (answer.Result is FetchResult.NotModified same) return await HearAsync(assignment, answer, same);
        if (answer.Result is not FetchResult.Fetched fetched)
        {
            return await EndAsync(assignment, answer, Judgement.Of(answer.Result, Now));
        }

        RightsSignal[] signals = [.. answer.Signals, .. HeaderSignals.Of(fetched.Headers, fetched.FinalUrl)];
        if (!MayRead(signals)) return await FileRefusalAsync(assignment, answer, signals);
        try
        {
            return await ReadAsync(assignment, fetched) switch
            {
                ReadResult.Read { Article.IsArticle: false }
                    when assignment.WasReadBefore && fetched.Redirects.Count > 0 =>
                    await EndAsync(assignment, answer,
                        new(PollOutcome.NotFound, new(), "The address leads to something else by now.")),
                ReadResult.Read read => await FileAsync(assignment, answer, fetched, read.Article, signals),
                ReadResult.Failed failed =>
                    await EndAsync(assignment, answer, new(PollOutcome.Unreadable, new(), failed.Reason)),
                _ => throw new InvalidOperationException("unknown read result"),
            };
        }
        catch (OperationCanceledException)
        {
            return await EndAsync(
                assignment, answer, new(PollOutcome.TimedOut, new(), "The page took too long to read."));
        }
    }

    private async Task<ReadResult> ReadAsync(Assignment.ReadPage assignment, FetchResult.Fetched fetched)
    {
        await reading.WaitAsync();
        try
        {
            using var deadline = ReadingDeadline.Begin();
            return ArticleExtractor.Read(
                fetched.Body, fetched.FinalUrl.Href, fetched.ContentType, ProfileOf(assignment.Lease.UnitId),
                deadline.Token);
        }
        finally
        {
            reading.Release();
        }
    }

    /// <summary>Ends a reading on which our own code failed; the item keeps what its feed said.</summary>
    public Task<Filed> GiveUpAsync(Assignment.ReadPage assignment, Answer answer) =>
        EndAsync(assignment, answer, new(PollOutcome.Unreadable, new(), Judgement.OurFailure));

    public void Dispose() => reading.Dispose();

    private DateTimeOffset Now => archive.Time.GetUtcNow();

    /// <summary>The decision after the header fields: what no machine may use, or is over, is not read.</summary>
    private bool MayRead(RightsSignal[] signals)
    {
        var decision = RightsPolicy.Decide(new RightsSignals(signals), options.Edition, RightsStage.AfterHeaders);
        return decision.MayFetch && !(decision.Expires <= Now);
    }

    private Task<Filed> FileAsync(
        Assignment.ReadPage assignment, Answer answer, FetchResult.Fetched fetched, Article article,
        RightsSignal[] signals) => archive.PublishAsync(write =>
        {
            var isInPlaceOfText = !article.IsArticle && ArticleFiling.HasText(write, assignment.ItemId);
            var changed = ArticleFiling.File(
                write, assignment.ItemId, fetched.FinalUrl, article, signals, options.Edition);
            if (changed && !assignment.WasReadBefore)
            {
                ReadingTrends.Note(write, assignment.Lease.UnitId, PageReading.Of(article));
                HostProfileStore.Learn(write, assignment.Lease.UnitId, article);
            }

            // With those of a wall or a notice the article itself would not be asked for whole when it is back.
            var validators = fetched.Redirects.Count == 0 && !isInPlaceOfText ? fetched.Headers.Validators : null;
            PagesToRead.Validate(write, assignment.ItemId, validators);
            var outcome = changed ? PollOutcome.Changed : PollOutcome.Unchanged;
            return End(
                write, assignment, answer, outcome, Judgement.Wish(fetched.Headers, Now), validators is not null);
        });

    /// <summary>The page is as it was; what is said about its use may not be.</summary>
    private async Task<Filed> HearAsync(Assignment.ReadPage assignment, Answer answer, FetchResult.NotModified same)
    {
        RightsSignal[] signals =
            [.. answer.Signals, .. HeaderSignals.Of(same.Headers, WebUrl.Parse(assignment.Url)!)];
        if (!MayRead(signals)) return await FileRefusalAsync(assignment, answer, signals);
        return await archive.PublishAsync(write =>
        {
            var heard = ArticleFiling.Hear(write, assignment.ItemId, signals, options.Edition);
            return End(
                write, assignment, answer, heard ? PollOutcome.Changed : PollOutcome.NotModified,
                Judgement.Wish(same.Headers, Now), isConditional: true);
        });
    }

    private Task<Filed> FileRefusalAsync(
        Assignment.ReadPage assignment, Answer answer,
        IReadOnlyList<RightsSignal> signals) => archive.PublishAsync(write =>
    {
        ArticleFiling.FileRefusal(write, assignment.ItemId, signals);
        PagesToRead.Validate(write, assignment.ItemId, null); // The page is wanted whole, should it be allowed again.
        var judgement = Judgement.Of(null, Now);
        return End(write, assignment, answer, judgement.Outcome, judgement.Wishes, isConditional: false);
    });

    private HostProfile? ProfileOf(long unitId)
    {
        using var read = archive.Read();
        return HostProfileStore.Find(read, unitId);
    }

    private async Task<Filed> EndAsync(Assignment.ReadPage assignment, Answer answer, Judgement judgement)
    {
        var filed = await archive.PublishAsync(write => End(
            write, assignment, answer, judgement.Outcome, judgement.Wishes, assignment.Validators is not null));

        // Its rows and key went with the answer; this finishes in the other files, as does whatever follows the
        // archive.
        if (judgement.Outcome == PollOutcome.Gone && IsErased(assignment.ItemId))
        {
            await new ItemErasure(archive).EraseAsync(assignment.ItemId, CancellationToken.None);
        }

        return filed;
    }

    private Filed End(
        WriteSession write, Assignment.ReadPage assignment, Answer answer, PollOutcome outcome,
        PublisherWishes wishes, bool isConditional)
    {
        var itemId = assignment.ItemId;
        var next = assignment.IsSecondLook
            ? new NextRead(null, assignment.Attempts)
            : PageSchedule.After(outcome, assignment.Attempts, wishes, Now, chance.Next());
        var look = LookSchedule.After(
            outcome, StandingOf(assignment, answer), wishes, isConditional, Now, chance.Next());
        long? again = next.Due is null && look.Due is { } due && options.LooksPerHour > 0
            ? LookBudget.Book(write, due.ToUnixTimeMilliseconds(), options.LooksPerHour, chance.Next())
            : null;
        PagesToRead.Ended(write, itemId, outcome, next.Attempts, next.Due?.ToUnixTimeMilliseconds(), look.Page, again);
        if (look.IsWithdrawn) ItemErasure.EraseWithTwins(write, itemId);

        var reason = assignment.IsReread ? PollReason.Reread
            : assignment.IsSecondLook ? PollReason.SecondLook
            : PollReason.NewEntry;
        visits.End(write, answer, FetchPurpose.Page, reason, outcome, wishes.Wait, itemId: itemId);
        return new Filed(outcome, 0, outcome == PollOutcome.Changed ? 1 : 0);
    }

    /// <summary>What was known of the page, with where it was found just now.</summary>
    private static PageStanding StandingOf(
        Assignment.ReadPage assignment, Answer answer) => answer.Result is FetchResult.Fetched fetched
        ? assignment.Standing with
        {
            IsElsewhere = !RegistrableDomain.IsShared(fetched.FinalUrl, WebUrl.Parse(assignment.Url)!),
        }
        : assignment.Standing;

    private bool IsErased(long itemId)
    {
        using var read = archive.Read();
        return read.Archive.ExecuteScalar<long>(
            "select exists (select 1 from item where id = @itemId and erased is not null)", new { itemId }) == 1;
    }
}
