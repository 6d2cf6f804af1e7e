using System.Text;
using Firstwire.Formats.Robots;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Wishes;
using Firstwire.Rights;
using Firstwire.Rights.Dialects;
using Firstwire.Text.Urls;

namespace Firstwire.Newsroom.Fetching;

/// <summary>
/// Asks a site's files on the use of its pages, before the first of them is read and once a day at most: tdmrep.json,
/// and the RSL documents that its robots.txt names, where that allows them to be asked for. ai.txt is not asked for: it
/// speaks to the makers of models alone.
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

        foreach (var file in SiteSignals.Of(rules, page).Where(static signal => signal.Name == SignalNames.RslAddress)
            .Select(signal => OnSite(page, signal.Value)).OfType<string>().Distinct().Take(MostDocuments))
        {
            if (await ReadAsync(page, file, rules, pause, cancellation) is { } terms
                && RslFile.Of(terms, page.Path + page.Query) is { } signal) signals.Add(signal);
        }

        return signals;
    }

    /// <summary>The path of a document on the page's own site; another site is not asked on this one's word.</summary>
    private static string? OnSite(WebUrl page, string address) =>
        WebUrl.Parse(address, page) is { IsHttp: true } url && RobotsStore.SiteOf(url) == RobotsStore.SiteOf(page)
            ? url.Path + url.Query
            : null;

    /// <summary>The file's text; null where there is none, or the site cannot say.</summary>
    private async Task<string?> ReadAsync(
        WebUrl site, string file, RobotsTxt rules, TimeSpan pause, CancellationToken cancellation)
    {
        if (!rules.Allows(RobotsGate.Agent, file)) return null;
        var known = Find(site, file);
        if (known is null || known.Value.Until <= archive.Time.GetUtcNow())
        {
            var result = await fetcher.FetchAsync(
                new FetchRequest(WebUrl.Parse(file, site)!, FetchPurpose.Robots), cancellation);
            known = await NoteAsync(site, file, result, known?.Text ?? [], cancellation);
            await Task.Delay(pause, archive.Time, cancellation);
        }

        return known.Value.Text.Length == 0 ? null : Encoding.UTF8.GetString(known.Value.Text);
    }

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
