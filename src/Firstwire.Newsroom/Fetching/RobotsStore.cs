using Dapper;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Archive.Sealing;
using Firstwire.Newsroom.Outlets;
using Firstwire.Newsroom.Scheduling;
using Firstwire.Text.Urls;

namespace Firstwire.Newsroom.Fetching;

/// <summary>
/// The robots.txt of each site as it last answered, and its other files of rules, sealed under its outlet's key: a
/// restart asks for none before its day is over.
/// </summary>
internal static class RobotsStore
{
    /// <summary>Its hash is that of the site alone.</summary>
    private const string RobotsTxt = "";

    /// <summary>Rows forgotten in one transaction.</summary>
    private const int ForgottenAtOnce = 500;

    /// <summary>Scheme, host and port: what one robots.txt holds for (RFC 9309 §2.3).</summary>
    public static string SiteOf(WebUrl url) => $"{url.Scheme}://{url.Host}:{url.Port}";

    public static (byte[] Text, DateTimeOffset Until)? Find(ReadSession read, WebUrl url, string file = RobotsTxt)
    {
        var (outletId, until, sealedText) = read.Archive.QuerySingleOrDefault<(long, long, byte[]?)>(
            "select outlet_id, until, sealed from robots where site_hash = @hash",
            new { hash = read.Hashes.Url(SiteOf(url) + file) });
        if (sealedText is null) return null;
        using var key = read.KeyOf(Subject.Outlet, outletId);
        return key is null
            ? null
            : (key.Open(sealedText, Place.Robots), StoredTime.Of(until));
    }

    public static void Keep(WriteSession write, WebUrl url, byte[] text, DateTimeOffset until, string file = RobotsTxt)
    {
        var outletId = OutletStore.Ensure(write, url);
        using var key = write.KeyOf(Subject.Outlet, outletId);
        if (key is null) return;
        write.Archive.Execute(
            """
            insert into robots (site_hash, outlet_id, until, sealed) values (@hash, @outletId, @until, @sealedText)
            on conflict do update set outlet_id = excluded.outlet_id, until = excluded.until, sealed = excluded.sealed
            """,
            new
            {
                hash = write.Hashes.Url(SiteOf(url) + file),
                outletId,
                until = until.ToUnixTimeMilliseconds(),
                sealedText = key.Seal(text, Place.Robots),
            });
    }

    /// <summary>
    /// Forgets rules that are too old to go on where a site cannot be asked, a piece at a time; how many went. A domain
    /// that answers under any name would fill the disk otherwise.
    /// </summary>
    public static int Forget(WriteSession write) =>
        write.Archive.Execute(
            "delete from robots where site_hash in "
                + "(select site_hash from robots where until < @until order by until limit @ForgottenAtOnce)",
            new { ForgottenAtOnce, until = write.Now - (long)RobotsGate.Stale.TotalMilliseconds });

    /// <summary>Logs that a site was asked for a file of its rules.</summary>
    public static void LogRequest(WriteSession write, WebUrl url, FetchResult result, DateTimeOffset now)
    {
        var (outcome, bytes) = result is FetchResult.Fetched fetched
            ? (PollOutcome.Changed, fetched.WireBytes)
            : (Pipeline.Judgement.Of(result, now).Outcome, 0);
        RequestLog.Add(write, new LoggedRequest(
            PoliteUnits.Ensure(write, url), FetchPurpose.Robots, PollReason.SiteRules, outcome, result.StatusCode,
            bytes));
    }
}
