using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Archive.Filing;
using Firstwire.Newsroom.Fetching;
using Firstwire.Newsroom.Pipeline;
using Firstwire.Newsroom.Scheduling;
using Firstwire.Newsroom.Takedown.Execution;
using Firstwire.Newsroom.Wishes;
using Firstwire.Reading;
using Firstwire.Rights;
using Firstwire.Text.Urls;

namespace Firstwire.Newsroom.Origins;

/// <summary>
/// Looks once at the page that an item declares as its source: under its polite unit and its robots.txt, where its
/// publisher lets machines compare it. Of what is read there nothing is kept but what was found.
/// </summary>
internal sealed class SourceVerifier(
    NewsArchive archive, GuardedFetcher fetcher, RobotsGate robots, NewsroomOptions options, Chance chance)
{
    private readonly VisitFiling visits = new(fetcher, options, chance);

    private DateTimeOffset Now => archive.Time.GetUtcNow();

    public Task<Answer> FetchAsync(Assignment.VerifySource assignment, CancellationToken cancellation) =>
        robots.FetchAsync(assignment, new FetchRequest(WebUrl.Parse(assignment.Url)!, FetchPurpose.Page), cancellation);

    /// <exception cref="LeaseLostException">Another worker has the unit by now; nothing was filed.</exception>
    public async Task<Filed> FileAsync(Assignment.VerifySource assignment, Answer answer)
    {
        if (answer.Result is not FetchResult.Fetched fetched)
        {
            var judgement = Judgement.Of(answer.Result, Now);
            return await EndAsync(assignment, answer, judgement, FindingOf(judgement.Outcome));
        }

        RightsSignal[] signals = [.. answer.Signals, .. HeaderSignals.Of(fetched.Headers, fetched.FinalUrl)];
        if (!RightsPolicy.Decide(new RightsSignals(signals), options.Edition, RightsStage.AfterHeaders).MayFetch)
        {
            return await RefuseAsync(assignment, answer);
        }

        using var deadline = ReadingDeadline.Begin();
        try
        {
            return ArticleExtractor.Read(
                fetched.Body, fetched.FinalUrl.Href, fetched.ContentType, null, deadline.Token) is ReadResult.Read read
                ? await FileAsync(assignment, answer, fetched, read.Article, signals)
                : await EndAsync(
                    assignment, answer, new(PollOutcome.Unreadable, new(), null), DeclaredFinding.NoArticle);
        }
        catch (OperationCanceledException)
        {
            return await EndAsync(
                assignment, answer, new(PollOutcome.TimedOut, new(), null), DeclaredFinding.Unreachable);
        }
    }

    /// <summary>Ends a look on which our own code failed.</summary>
    public Task<Filed> GiveUpAsync(Assignment.VerifySource assignment, Answer answer) =>
        EndAsync(
            assignment, answer, new(PollOutcome.Unreadable, new(), Judgement.OurFailure), DeclaredFinding.NotChecked);

    private Task<Filed> FileAsync(
        Assignment.VerifySource assignment, Answer answer, FetchResult.Fetched fetched,
        Article article, RightsSignal[] signals)
    {
        if (!RightsPolicy.Decide(ArticleFiling.SignalsOf(article, signals), options.Edition).MayMine)
        {
            return RefuseAsync(assignment, answer);
        }

        var check = Open(assignment.ItemId) is not { } item ? new DeclaredCheck(DeclaredFinding.NotChecked)
            : LeadsBack(item, assignment.Url, fetched.FinalUrl) ? new DeclaredCheck(DeclaredFinding.Missing, null, Now)
            : DeclaredTexts.Compare(item, article, Now);
        return archive.PublishAsync(write => End(
            write, assignment, answer, PollOutcome.Changed, Judgement.Wish(fetched.Headers, Now),
            Refusals.Refuses(write, fetched.FinalUrl, article, itemId: null)
                ? new DeclaredCheck(DeclaredFinding.Refused, null, Now)
                : check));
    }

    /// <summary>
    /// Whether another's address that an item declares leads to the item's own site: no text is the source of itself.
    /// </summary>
    private static bool LeadsBack(TracedItem item, string declared, WebUrl reached) =>
        WebUrl.Parse(item.Document.Credited.Url) is { } own && WebUrl.Parse(declared) is { } named
        && RegistrableDomain.IsShared(own, reached) && !RegistrableDomain.IsShared(own, named);

    private Task<Filed> RefuseAsync(Assignment.VerifySource assignment, Answer answer) =>
        EndAsync(assignment, answer, new(PollOutcome.Disallowed, new(), null), DeclaredFinding.Refused);

    private Task<Filed> EndAsync(
        Assignment.VerifySource assignment, Answer answer, Judgement judgement, DeclaredFinding finding) =>
        archive.PublishAsync(write =>
            End(write, assignment, answer, judgement.Outcome, judgement.Wishes, new DeclaredCheck(finding, null, Now)));

    private Filed End(
        WriteSession write, Assignment.VerifySource assignment, Answer answer, PollOutcome outcome,
        PublisherWishes wishes, DeclaredCheck check)
    {
        var next = PageSchedule.After(outcome, assignment.Attempts, wishes, Now, chance.Next());
        DeclaredSources.Note(
            write, assignment.ItemId, next.Due is null ? check : new DeclaredCheck(DeclaredFinding.NotYet),
            next.Attempts, next.Due);
        visits.End(
            write, answer, FetchPurpose.Page, PollReason.Verification, outcome, wishes.Wait,
            itemId: assignment.ItemId);
        return new Filed(outcome, 0, 0);
    }

    /// <summary>Null where the item is gone, or its words may not be compared any more.</summary>
    private TracedItem? Open(long itemId)
    {
        using var read = archive.Read();
        return TracedItem.Open(read, itemId, options.Edition, Now) is { MayCompare: true } item ? item : null;
    }

    private static DeclaredFinding FindingOf(PollOutcome outcome) => outcome switch
    {
        PollOutcome.NotFound or PollOutcome.Gone => DeclaredFinding.Missing,
        PollOutcome.Disallowed or PollOutcome.Forbidden or PollOutcome.LegallyBlocked or PollOutcome.Refused =>
            DeclaredFinding.Refused,
        PollOutcome.TooLarge or PollOutcome.Unreadable => DeclaredFinding.NoArticle,
        _ => DeclaredFinding.Unreachable,
    };
}
