using System.Collections.Concurrent;
using Firstwire.Formats.Robots;
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

/// <summary>
/// Asks a site's robots.txt before a page that nobody asked for by hand is fetched. Rules are kept in memory for a day
/// at most (RFC 9309 §2.4), at most <see cref="Kept"/> sites.
/// </summary>
internal sealed class RobotsGate(GuardedFetcher fetcher, NewsroomOptions options, TimeProvider time)
{
    public const string Agent = "firstwire";
    private const int Kept = 10_000;
    private static readonly TimeSpan Fresh = TimeSpan.FromHours(24);

    private readonly ConcurrentDictionary<string, Known> sites = new(StringComparer.Ordinal);

    /// <summary>Called under the lease of the address's polite unit, so one site is never asked twice at once.</summary>
    public async Task<RobotsAnswer> AskAsync(WebUrl url, CancellationToken cancellation)
    {
        var site = $"{url.Scheme}://{url.Host}:{url.Port}";
        var now = time.GetUtcNow();
        if (!sites.TryGetValue(site, out var known) || known.Until <= now)
        {
            var result = await fetcher.FetchAsync(new FetchRequest(WebUrl.Parse("/robots.txt", url)!, FetchPurpose.Robots), cancellation);
            if (Read(result) is not { } rules) return RobotsAnswer.Unknown;
            if (sites.Count >= Kept) Forget(now);
            known = new Known(rules, now + Fresh);
            sites[site] = known;
            await Task.Delay(options.UnitGap, time, cancellation);
        }

        return known.Rules.Allows(Agent, url) ? RobotsAnswer.Allowed : RobotsAnswer.Disallowed;
    }

    /// <summary>The rules of an answer: none where the site says it has none; null where it could not say.</summary>
    private static RobotsTxt? Read(FetchResult result) => result switch
    {
        FetchResult.Fetched fetched => RobotsTxt.Parse(fetched.Body.Span),
        FetchResult.Gone or FetchResult.TooLarge or FetchResult.Refused => RobotsTxt.Parse([]),
        FetchResult.Failed { Status: >= 400 and < 500 and not 429 } => RobotsTxt.Parse([]),
        _ => null,
    };

    private void Forget(DateTimeOffset now)
    {
        foreach (var (site, known) in sites)
        {
            if (known.Until <= now || sites.Count >= Kept) sites.TryRemove(site, out _);
        }
    }

    private sealed record Known(RobotsTxt Rules, DateTimeOffset Until);
}
