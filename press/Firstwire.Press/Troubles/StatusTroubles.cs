using System.Globalization;

namespace Firstwire.Press.Troubles;

/// <summary>Servers that move, refuse or fail.</summary>
internal static class StatusTroubles
{
    /// <summary>What the two that ask for patience ask for.</summary>
    public static readonly TimeSpan RetryAfter = TimeSpan.FromMinutes(2);

    private const int PollsBeforeDeath = 3;

    public static IEnumerable<(string Name, Func<Visit, Task> Answer)> All =>
    [
        ("moved", visit => visit.Path == "/new.xml" ? Feed(visit) : visit.Redirect(301, visit.Home + "new.xml")),
        ("moved-308", visit => visit.Path == "/new.xml" ? Feed(visit) : visit.Redirect(308, "/new.xml")),
        ("temporary",
            visit => visit.Path == "/today.xml" ? Feed(visit) : visit.Redirect(302, visit.Home + "today.xml")),
        ("temporary-307", visit => visit.Path == "/today.xml" ? Feed(visit) : visit.Redirect(307, "/today.xml")),
        ("redirect-loop", visit => visit.Redirect(
            302, visit.Home + (visit.Path == "/feed.xml" ? "back.xml" : "feed.xml"))),
        ("redirect-chain", visit => visit.Redirect(302, $"{visit.Home}step/{visit.Count}")),
        ("redirect-private", visit => visit.Redirect(302, "http://10.0.0.1/feed.xml")),
        ("redirect-metadata", visit => visit.Redirect(301, "http://169.254.169.254/latest/meta-data/")),
        ("redirect-file", visit => visit.Redirect(302, "file:///etc/hostname")),
        ("redirect-nowhere", visit => visit.Redirect(302, "")),
        ("not-found", visit => visit.Give(404, "text/html", "<title>Not found</title>")),
        ("gone", visit => visit.Give(410, "text/html", "<title>Gone</title>")),
        ("forbidden", visit => visit.Give(403, "text/html", "<title>Forbidden</title>")),
        ("unauthorized", visit =>
        {
            visit.Response.Headers.WWWAuthenticate = "Basic realm=\"subscribers\"";
            return visit.Give(401, "text/plain", "");
        }),
        ("busy-seconds", visit => Busy(visit, 429, ((int)RetryAfter.TotalSeconds).ToString())),
        ("busy-date", visit => Busy(visit, 429, visit.Now.Add(RetryAfter).ToString("R", CultureInfo.InvariantCulture))),
        ("busy", visit => Busy(visit, 429, null)),
        ("error-500", visit => visit.Give(500, "text/html", "<title>Something broke</title>")),
        ("error-503", visit => Busy(visit, 503, null)),
        ("error-503-seconds", visit => Busy(visit, 503, ((int)RetryAfter.TotalSeconds).ToString())),
        ("always-304", visit => visit.Give(304, "application/rss+xml", "")),
        ("dead-after-3", visit =>
            visit.Count < PollsBeforeDeath ? Feed(visit) : visit.Give(410, "text/html", "<title>Closed</title>")),
    ];

    private static Task Feed(Visit visit) => visit.GiveFeed(SmallFeed.Of(visit));

    private static Task Busy(Visit visit, int status, string? retryAfter)
    {
        if (retryAfter is not null)
        {
            visit.Response.Headers.RetryAfter = retryAfter;
        }

        return visit.Give(status, "text/plain", "Later, please.\n");
    }
}
