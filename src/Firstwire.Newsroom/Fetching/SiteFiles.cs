using System.Text;
using Firstwire.Formats.Discovery;
using Firstwire.Formats.Robots;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Wishes;
using Firstwire.Rights;
using Firstwire.Rights.Dialects;
using Firstwire.Text.Urls;

namespace Firstwire.Newsroom.Fetching;

/// <summary>
/// Asks a site's files on the use of its pages, before the first of them is read and once a day at most: tdmrep.json,
/// and the RSL documents that its robots.txt names; those that a page names, once it is there. Each where robots.txt
/// allows it. ai.txt is not asked for: it speaks to the makers of models alone.
/// </summary>
internal sealed class SiteFiles(NewsArchive archive, GuardedFetcher fetcher)
{
    private const string TdmRep = "/.well-known/tdmrep.json";

    /// <summary>More licences than one site names for one page.</summary>
    private const int MostDocuments = 2;

    private static readonly TimeSpan Fresh = TimeSpan.FromHours(24);

    /// <summary>Few sites have such files: one that had none is not asked every day.</summary>
    private static readonly TimeSpan FreshWhereNone = TimeSpan.FromDays(7);

    private static readonly TimeSpan AskAgain = TimeSpan.FromHours(1);

    /// <summary>Called under the lease of the page's polite unit.</summary>
    /// <param name="rules">The site's robots.txt.</param>
    /// <param name="pause">After each request.</param>
    public async Task<IReadOnlyList<RightsSignal>> AskAsync(
        WebUrl page, RobotsTxt rules, TimeSpan pause, CancellationToken cancellation)
    {
        var signals = new List<RightsSignal>();
        if (await ReadAsync(page, TdmRep, rules, pause, cancellation) is { } reservations)
        {
            signals.AddRange(TdmRepFile.Of(reservations, page.Path + page.Query));
        }

        var named = SiteSignals.Of(rules, page).Where(static signal => signal.Name == SignalNames.RslAddress);
        foreach (var file in OnSite(page, named.Select(static signal => signal.Value)))
        {
            if (await ReadAsync(page, file, rules, pause, cancellation) is { } terms
                && RslFile.Of(terms, page.Path + page.Query) is { } signal) signals.Add(signal);
        }

        return signals;
    }

    /// <summary>
    /// Asks for the RSL documents that a page and its header fields name; what they say is the page's word.
    /// </summary>
    /// <param name="rules">Of the page's site.</param>
    /// <param name="pause">Before each request.</param>
    public async Task<IReadOnlyList<RightsSignal>> AskNamedAsync(
        FetchResult.Fetched fetched, RobotsTxt rules, TimeSpan pause, CancellationToken cancellation)
    {
        var page = fetched.FinalUrl;
        var signals = new List<RightsSignal>();
        var named = RslLinks.Find(fetched.Body, page.Href, fetched.ContentType).Concat(
            HeaderSignals.Of(fetched.Headers, page)
                .Where(static signal => signal.Name == SignalNames.RslAddress).Select(static signal => signal.Value));
        foreach (var file in OnSite(page, named))
        {
            if (!IsKnown(Find(page, file))) await Task.Delay(pause, archive.Time, cancellation);
            // The site's next turn comes no sooner than a pause after the last of them.
            if (await ReadAsync(page, file, rules, TimeSpan.Zero, cancellation) is { } terms
                && RslFile.Of(terms, page.Path + page.Query) is { } signal)
            {
                signals.Add(signal with { Place = SignalPlace.Page });
            }
        }

        return signals;
    }

    /// <summary>
    /// The paths of documents on the page's own site; another site is not asked on this one's word.
    /// </summary>
    private static IEnumerable<string> OnSite(WebUrl page, IEnumerable<string> addresses) => addresses
        .Select(address => WebUrl.Parse(address, page))
        .Where(url => url is { IsHttp: true } && RobotsStore.SiteOf(url) == RobotsStore.SiteOf(page))
        .Select(static url => url!.Path + url.Query).Distinct().Take(MostDocuments);

    /// <summary>The file's text; null where there is none, or the site cannot say.</summary>
    private async Task<string?> ReadAsync(
        WebUrl site, string file, RobotsTxt rules, TimeSpan pause, CancellationToken cancellation)
    {
        if (!rules.Allows(RobotsGate.Agent, file)) return null;
        var known = Find(site, file);
        if (!IsKnown(known))
        {
            var result = await fetcher.FetchAsync(
                new FetchRequest(WebUrl.Parse(file, site)!, FetchPurpose.Robots), cancellation);
            known = await NoteAsync(site, file, result, known?.Text ?? [], cancellation);
            await Task.Delay(pause, archive.Time, cancellation);
        }

        return known is { Text.Length: > 0 } ? Encoding.UTF8.GetString(known.Value.Text) : null;
    }

    private bool IsKnown((byte[] Text, DateTimeOffset Until)? known) => known?.Until > archive.Time.GetUtcNow();

    private (byte[] Text, DateTimeOffset Until)? Find(WebUrl site, string file)
    {
        using var read = archive.Read();
        return RobotsStore.Find(read, site, file);
    }

    private async Task<(byte[] Text, DateTimeOffset Until)> NoteAsync(
        WebUrl site, string file, FetchResult result, byte[] before, CancellationToken cancellation)
    {
        var now = archive.Time.GetUtcNow();
        var (text, until) = result switch
        {
            FetchResult.Fetched fetched when fetched.Body.Length <= RslFile.LargestDocument =>
                (fetched.Body.ToArray(), now + Fresh),
            FetchResult.Fetched or FetchResult.Gone or FetchResult.TooLarge or FetchResult.Refused =>
                ([], now + FreshWhereNone),
            FetchResult.Failed { Status: >= 400 and < 500 and not 429 } => ([], now + FreshWhereNone),
            _ => (before, now + AskAgain),
        };
        await archive.WriteAsync(
            write =>
            {
                RobotsStore.LogRequest(write, site, result, now);
                RobotsStore.Keep(write, site, text, until, file);
                return true;
            },
            cancellation);
        return (text, until);
    }
}
