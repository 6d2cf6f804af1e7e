using Firstwire.Formats.Robots;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Scheduling;
using Firstwire.Newsroom.Wishes;
using Firstwire.Rights;
using Firstwire.Text.Urls;

namespace Firstwire.Newsroom.Fetching;

/// <summary>What a site's robots.txt says of one address.</summary>
internal enum RobotsAnswer
{
    Allowed,
    Disallowed,

    /// <summary>The site could not be asked now; until it answers nothing is fetched (RFC 9309 §2.3.1.4).</summary>
    Unknown,
}

/// <param name="CrawlDelay">The pause between two requests that the site asks for; null where it asks for none.</param>
internal sealed record RobotsVerdict(RobotsAnswer Answer, TimeSpan? CrawlDelay = null)
{
    /// <summary>What the file says about the use of the address's page.</summary>
    public IReadOnlyList<RightsSignal> Signals { get; init; } = [];
}

/// <summary>
/// Asks a site's robots.txt before anything of it is fetched that nobody asked for by hand. Rules are kept for a day at
/// most, also across restarts (RFC 9309 §2.4); while a site cannot be asked, the rules that it had go on (§2.4, the
/// exception).
/// </summary>
internal sealed class RobotsGate(NewsArchive archive, GuardedFetcher fetcher, NewsroomOptions options)
{
    public const string Agent = "firstwire";
    private static readonly TimeSpan Fresh = TimeSpan.FromHours(24);

    /// <summary>Old rules are not stretched for longer than this (RFC 9309 §2.3.1.4 speaks of 30 days).</summary>
    public static readonly TimeSpan Stale = TimeSpan.FromDays(30);
    private static readonly TimeSpan AskAgain = TimeSpan.FromHours(1);

    /// <summary>A page waits no longer for its robots.txt's own delay: the lease must last.</summary>
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(30);

    private readonly RobotsMemory memory = new();

    private readonly SiteFiles files = new(archive, fetcher);

    /// <summary>
    /// Called under the lease of the address's polite unit, so one site is never asked twice at once.
    /// </summary>
    public async Task<RobotsVerdict> AskAsync(WebUrl url, CancellationToken cancellation) =>
        Judge(url, await RulesAsync(url, cancellation));

    /// <summary>The values of a site's Sitemap lines, as far as its rules are at hand.</summary>
    public IReadOnlyList<string> SitemapsOf(WebUrl url) => memory.Find(RobotsStore.SiteOf(url))?.Rules.Sitemaps ?? [];

    /// <summary>
    /// Makes a request if the rules allow it, and follows redirects only where those of their site do.
    /// </summary>
    public async Task<Pipeline.Answer> FetchAsync(
        Assignment assignment, FetchRequest request, CancellationToken cancellation)
    {
        var hasWishes = assignment is (Assignment.ReadPage or Assignment.VerifySource);
        var verdict = await HearAsync(request.Url, hasWishes, cancellation);
        IReadOnlyList<RightsSignal> ofTarget = [];
        var result = verdict.Answer switch
        {
            RobotsAnswer.Disallowed => null,
            RobotsAnswer.Allowed when !MayFetch(verdict.Signals) => null,
            RobotsAnswer.Unknown => new FetchResult.Unreachable("The site's robots.txt cannot be read now."),
            _ => await fetcher.FetchAsync(request with { MayFollow = MayFollowAsync }, cancellation),
        };
        IReadOnlyList<RightsSignal> named = [];
        if (hasWishes && result is FetchResult.Fetched fetched
            && await RulesAsync(fetched.FinalUrl, cancellation) is { Rules: var rules })
        {
            named = await files.AskNamedAsync(fetched, rules, Pause(rules), cancellation);
        }

        return new Pipeline.Answer(assignment, result, verdict.CrawlDelay)
        {
            Signals = [.. verdict.Signals, .. ofTarget, .. named],
        };

        async Task<bool> MayFollowAsync(WebUrl target, CancellationToken token)
        {
            var next = await HearAsync(target, hasWishes, token);
            ofTarget = next.Signals;
            return next.Answer == RobotsAnswer.Allowed && MayFetch(next.Signals);
        }
    }

    /// <summary>What a site's rules say of an address, and its other files where wishes count.</summary>
    private async Task<RobotsVerdict> HearAsync(WebUrl url, bool hasWishes, CancellationToken cancellation)
    {
        var known = await RulesAsync(url, cancellation);
        var verdict = Judge(url, known);
        if (known is null || !hasWishes || verdict.Answer != RobotsAnswer.Allowed) return verdict;
        var stated = await files.AskAsync(url, known.Rules, Pause(known.Rules), cancellation);
        return verdict with { Signals = [.. verdict.Signals, .. stated] };
    }

    /// <summary>A site's rules as they hold now, asked for where they are not known; null where it cannot say.</summary>
    private async Task<KnownRules?> RulesAsync(WebUrl url, CancellationToken cancellation)
    {
        var site = RobotsStore.SiteOf(url);
        var known = memory.Find(site) ?? Load(url);
        if (known is null || known.Until <= archive.Time.GetUtcNow())
        {
            var result = await fetcher.FetchAsync(
                new FetchRequest(WebUrl.Parse("/robots.txt", url)!, FetchPurpose.Robots), cancellation);
            known = await NoteAsync(url, result, known, cancellation);
            if (known is null) return null;
            await Task.Delay(Pause(known.Rules), archive.Time, cancellation);
        }

        memory.Keep(site, known);
        return known;
    }

    private static RobotsVerdict Judge(WebUrl url, KnownRules? known) => known is null
        ? new RobotsVerdict(RobotsAnswer.Unknown)
        : new RobotsVerdict(
            known.Rules.Allows(Agent, url) ? RobotsAnswer.Allowed : RobotsAnswer.Disallowed,
            known.Rules.CrawlDelay(Agent))
        {
            Signals = SiteSignals.Of(known.Rules, url),
        };

    /// <summary>
    /// The decision before the fetch: the file may refuse machines their use of a page that it lets them ask for.
    /// </summary>
    private bool MayFetch(IReadOnlyList<RightsSignal> signals) =>
        signals.Count == 0
            || RightsPolicy.Decide(new RightsSignals(signals), options.Edition, RightsStage.BeforeFetch).MayFetch;

    private KnownRules? Load(WebUrl url)
    {
        using var read = archive.Read();
        return RobotsStore.Find(read, url) is var (text, until)
            ? new KnownRules(RobotsTxt.Parse(text), text.Length, until - Fresh, until)
            : null;
    }

    /// <summary>Keeps what was answered; null where the site could not say, and no rules of it are known.</summary>
    private async Task<KnownRules?> NoteAsync(
        WebUrl url, FetchResult result, KnownRules? before, CancellationToken cancellation)
    {
        var now = archive.Time.GetUtcNow();
        var text = Read(result);
        await archive.WriteAsync(
            write =>
            {
                RobotsStore.LogRequest(write, url, result, now);
                if (text is not null) RobotsStore.Keep(write, url, text, now + Fresh);
                return true;
            },
            cancellation);
        if (text is not null) return new KnownRules(RobotsTxt.Parse(text), text.Length, now, now + Fresh);
        return before is not null && now - before.Read < Stale ? before with { Until = now + AskAgain } : null;
    }

    private TimeSpan Pause(RobotsTxt rules)
    {
        var pause = rules.CrawlDelay(Agent) is { } delay && delay > options.UnitGap ? delay : options.UnitGap;
        return pause < LongestPause ? pause : LongestPause;
    }

    /// <summary>The rules of an answer: none where the site says it has none; null where it could not say.</summary>
    private static byte[]? Read(FetchResult result) => result switch
    {
        FetchResult.Fetched fetched => fetched.Body.ToArray(),
        FetchResult.Gone or FetchResult.TooLarge or FetchResult.Refused => [],
        FetchResult.Failed { Status: >= 400 and < 500 and not 429 } => [],
        _ => null,
    };
}
