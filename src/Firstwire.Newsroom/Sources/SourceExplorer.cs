using Firstwire.Formats.Feeds;
using Firstwire.Formats.TrustTxt;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Fetching;
using Firstwire.Newsroom.Outlets;
using Firstwire.Newsroom.Pipeline;
using Firstwire.Newsroom.Scheduling;
using Firstwire.Reading.Lists;
using Firstwire.Reading.Sites;
using Firstwire.Text.Urls;

namespace Firstwire.Newsroom.Sources;

/// <summary>
/// Looks at a candidate's site: a handful of requests, each a claim of its own under the site's polite unit and its
/// robots.txt. What comes of it is an offer to a person, or, where the operator set so, a source at once.
/// </summary>
internal sealed class SourceExplorer(
    NewsArchive archive, GuardedFetcher fetcher, RobotsGate robots, NewsroomOptions options, Chance chance)
{
    private readonly VisitFiling visits = new(fetcher, options, chance);

    private DateTimeOffset Now => archive.Time.GetUtcNow();

    public Task<Answer> FetchAsync(Assignment.Explore assignment, CancellationToken cancellation) =>
        robots.FetchAsync(
            assignment, new FetchRequest(WebUrl.Parse(assignment.Url)!, PurposeOf(assignment.Kind)), cancellation);

    /// <exception cref="LeaseLostException">Another worker has the unit by now; nothing was filed.</exception>
    public async Task<Filed> FileAsync(Assignment.Explore assignment, Answer answer)
    {
        if (answer.Result is not FetchResult.Fetched fetched)
        {
            return await EndAsync(assignment, answer, Judgement.Of(answer.Result, Now));
        }

        using var deadline = ReadingDeadline.Begin();
        try
        {
            return assignment.Kind switch
            {
                ExplorationKind.Home => await FileHomeAsync(assignment, answer, fetched, deadline.Token),
                ExplorationKind.TrustFile => await FileTrustAsync(assignment, answer, fetched),
                _ => await FileFeedAsync(assignment, answer, fetched),
            };
        }
        catch (OperationCanceledException)
        {
            return await EndAsync(
                assignment, answer, new(PollOutcome.Unreadable, new(), "Its home page took too long to read."));
        }
    }

    /// <summary>Ends a step on which our own code failed; the exploration goes on with the next.</summary>
    public Task<Filed> GiveUpAsync(Assignment.Explore assignment, Answer answer) =>
        EndAsync(assignment, answer, new(PollOutcome.Unreadable, new(), Judgement.OurFailure));

    private async Task<Filed> FileHomeAsync(
        Assignment.Explore assignment, Answer answer, FetchResult.Fetched fetched, CancellationToken deadline)
    {
        var (asked, url) = (WebUrl.Parse(assignment.Url)!, fetched.FinalUrl);
        if (!RegistrableDomain.IsShared(url, asked))
        {
            return await FileMovedAsync(assignment, answer, fetched);
        }

        var site = SiteReader.Read(fetched.Body, url.Href, fetched.ContentType);
        var list = ListPageReader.Read(fetched.Body, url.Href, fetched.ContentType, deadline);
        var sitemaps = robots.SitemapsOf(url);
        return await archive.PublishAsync(
            write =>
            {
                if (site is not null) Learn(write, assignment.CandidateId, site);
                return Go(
                    write, assignment, answer, PollOutcome.Changed,
                    content => Exploration.AfterHome(content, fetched.Body, url, fetched.ContentType, list, sitemaps));
            },
            CancellationToken.None);
    }

    /// <summary>The site leads elsewhere: that is noted, and whoever pointed here pointed there.</summary>
    private Task<Filed> FileMovedAsync(
        Assignment.Explore assignment, Answer answer, FetchResult.Fetched fetched) => archive.PublishAsync(write =>
    {
        if (fetched.Redirects.All(redirect => redirect.IsPermanent))
        {
            var outlet = CandidateStore.OutletOf(write, assignment.CandidateId);
            OutletStore.Learn(
                write, outlet, new OutletFact(OutletFactKind.MovedTo, fetched.FinalUrl.Href, FactOrigin.Page));
            OutletTies.State(write, outlet, OutletTie.MovedTo, fetched.FinalUrl);
        }

        CandidateStore.PointOn(write, assignment.CandidateId, fetched.FinalUrl);
        return Go(write, assignment, answer, PollOutcome.Changed, content => content with
        {
            Trouble = $"Its home page leads to {fetched.FinalUrl.Host}.",
        });
    });

    private Task<Filed> FileTrustAsync(
        Assignment.Explore assignment, Answer answer, FetchResult.Fetched fetched) => archive.PublishAsync(write =>
    {
        // A site that answers every address with a page has no trust.txt.
        var isText = fetched.ContentType?.Contains("html", StringComparison.OrdinalIgnoreCase) != true;
        if (isText)
        {
            TrustStatements.Take(
                write, CandidateStore.OutletOf(write, assignment.CandidateId), TrustFile.Parse(fetched.Body.Span));
        }

        return Go(write, assignment, answer, PollOutcome.Changed, content => content);
    });

    private Task<Filed> FileFeedAsync(Assignment.Explore assignment, Answer answer, FetchResult.Fetched fetched)
    {
        var result = FeedParser.Parse(fetched.Body, fetched.FinalUrl.Href, fetched.ContentType);
        var outcome = result is FeedParseResult.Parsed ? PollOutcome.Changed : PollOutcome.Unreadable;
        return archive.PublishAsync(write =>
            Go(write, assignment, answer, outcome, content => Exploration.AfterFeed(content, assignment.Url, result)));
    }

    /// <summary>Ends a request that brought nothing: what may pass is asked again, the rest is done without.</summary>
    private Task<Filed> EndAsync(
        Assignment.Explore assignment, Answer answer, Judgement judgement) => archive.PublishAsync(write =>
    {
        var next = PageSchedule.After(judgement.Outcome, assignment.Attempts, judgement.Wishes, Now, chance.Next());
        if (next.Due is not { } due || CandidateStore.Find(write, assignment.CandidateId) is not { } content)
        {
            var isHome = assignment.Kind == ExplorationKind.Home;
            return Go(write, assignment, answer, judgement.Outcome, known =>
                isHome ? known with { Trouble = judgement.Trouble } : known, judgement.Wishes);
        }

        CandidateStore.Save(write, assignment.CandidateId, content, due.ToUnixTimeMilliseconds(), next.Attempts);
        return Complete(write, assignment, answer, judgement.Outcome, judgement.Wishes);
    });

    /// <summary>Takes what a step brought, and goes on to the next or ends the exploration.</summary>
    private Filed Go(
        WriteSession write, Assignment.Explore assignment, Answer answer, PollOutcome outcome,
        Func<CandidateContent, CandidateContent> take, PublisherWishes? wishes = null)
    {
        var id = assignment.CandidateId;
        if (CandidateStore.Find(write, id) is { } known)
        {
            var content = Exploration.Advance(take(known), new ExplorationStep(assignment.Kind, assignment.Url));
            var isOver = content.Steps.Count == 0 && CandidateStore.StateOf(write, id) == CandidateState.Exploring;
            if (isOver) content = Exploration.Conclude(content);
            CandidateStore.Save(write, id, content, content.Steps.Count > 0 ? write.Now : null, attempts: 0);
            if (isOver) Conclude(write, id, content);
        }

        return Complete(write, assignment, answer, outcome, wishes ?? new());
    }

    private void Conclude(WriteSession write, long id, CandidateContent content)
    {
        CandidateStore.SetState(
            write, id, content.Sources.Count > 0 ? CandidateState.Offered : CandidateState.Fruitless);
        if (options.AddFoundSources && content.Sources.Count > 0)
        {
            SuggestedSources.Add(write, id, content, FeedOrigin.Found);
        }
    }

    private static void Learn(WriteSession write, long id, SiteStatements site)
    {
        var outlet = CandidateStore.OutletOf(write, id);
        OutletStore.Learn(
            write, outlet,
            [
                .. site.Names.Select(name => new OutletFact(OutletFactKind.Name, name.Text,
                    name.InLinkedData ? FactOrigin.LinkedData : FactOrigin.Page, name.Language)),
                new(OutletFactKind.Language, site.Language ?? "", FactOrigin.Page),
                new(OutletFactKind.Country, site.Country ?? "", FactOrigin.LinkedData),
                new(OutletFactKind.Parent, site.ParentUrl ?? "", FactOrigin.LinkedData),
                new(OutletFactKind.Principles, site.Principles ?? "", FactOrigin.LinkedData),
                .. site.SameAs.Select(address => new OutletFact(OutletFactKind.SameAs, address, FactOrigin.LinkedData)),
            ]);
        foreach (var address in site.SameAs)
        {
            if (WebUrl.Parse(address) is { } url && !HostsWithoutNews.Contains(RegistrableDomain.Of(url.Host)))
            {
                OutletTies.State(write, outlet, OutletTie.SameAs, url);
            }
        }
    }

    private Filed Complete(
        WriteSession write, Assignment.Explore assignment, Answer answer, PollOutcome outcome, PublisherWishes wishes)
    {
        visits.End(write, answer, PurposeOf(assignment.Kind), PollReason.Exploration, outcome, wishes.Wait);
        return new Filed(outcome, 0, 0);
    }

    private static FetchPurpose PurposeOf(ExplorationKind kind) =>
        kind is ExplorationKind.Home or ExplorationKind.TrustFile ? FetchPurpose.Page : FetchPurpose.Feed;
}
