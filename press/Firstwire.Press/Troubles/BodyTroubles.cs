using System.IO.Compression;
using System.Text;

namespace Firstwire.Press.Troubles;

/// <summary>Servers whose bodies come slowly, never, without end, or are not what they should be.</summary>
internal static class BodyTroubles
{
    private const int Megabyte = 1 << 20;

    /// <summary>What a client would have to take that takes everything; it is made as it is sent.</summary>
    private const int HugeMegabytes = 256;

    private const int DeepLevels = 100_000;
    private static readonly TimeSpan Drip = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan SlowStart = TimeSpan.FromSeconds(45);
    private static readonly byte[] Spaces = [.. Enumerable.Repeat((byte)' ', Megabyte)];

    public static IEnumerable<(string Name, Func<Visit, Task> Answer)> All =>
    [
        ("slow-headers", SlowHeaders),
        ("slow-body", SlowBody),
        ("silent", visit => visit.Wait(visit.Longest)),
        ("huge", Huge),
        ("gzip-bomb", GzipBomb),
        ("broken-gzip", BrokenGzip),
        ("truncated", Truncated),
        ("wrong-type", visit => visit.Give(200, "image/png", SmallFeed.Of(visit))),
        ("no-type", visit => visit.Give(200, "", SmallFeed.Of(visit))),
        ("html", visit => visit.Give(200, "text/html; charset=utf-8",
            "<!doctype html><title>Little Fenning</title><p>The feed has moved to our new site. Ask at the desk.")),
        ("html-as-feed", visit => visit.GiveFeed(
            "<!doctype html><html><head><title>Log in</title></head><body><form>"
                + "<input name=user></form></body></html>")),
        ("empty", visit => visit.GiveFeed("")),
        ("broken-xml", visit => visit.GiveFeed(
            SmallFeed.Of(visit).Replace("</title><link>", "<link>").Replace("library", "library & museum"))),
        ("cut-xml", visit => visit.GiveFeed(SmallFeed.Of(visit)[..700])),
        ("entity-bomb", visit => visit.GiveFeed(EntityBomb(visit))),
        ("outside-entity", visit => visit.GiveFeed(OutsideEntity(visit))),
        ("deep", visit => visit.GiveFeed(Deep(visit))),
        ("bad-utf8", BadUtf8),
        ("control-characters", visit => visit.GiveFeed(SmallFeed.Of(visit).Replace("Sundays", "Sun\u0001days\u000B"))),
    ];

    private static async Task SlowHeaders(Visit visit)
    {
        await visit.Wait(SlowStart);
        await visit.GiveFeed(SmallFeed.Of(visit));
    }

    private static async Task SlowBody(Visit visit)
    {
        visit.Response.ContentType = "application/rss+xml";
        var until = visit.Now + visit.Longest;
        foreach (var value in Encoding.UTF8.GetBytes(SmallFeed.Of(visit)))
        {
            await visit.Response.Body.WriteAsync(new[] { value }, visit.Cancellation);
            await visit.Response.Body.FlushAsync(visit.Cancellation);
            if (visit.Now >= until)
            {
                visit.Context.Abort();
                return;
            }

            await visit.Wait(Drip);
        }
    }

    private static async Task Huge(Visit visit)
    {
        await visit.GiveFeed(
            "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Without end</title><description>");
        for (var megabyte = 0; megabyte < HugeMegabytes; megabyte++)
        {
            await visit.Response.Body.WriteAsync(Spaces, visit.Cancellation);
        }
    }

    private static async Task GzipBomb(Visit visit)
    {
        visit.Response.ContentType = "application/rss+xml";
        visit.Response.Headers.ContentEncoding = "gzip";
        await using var gzip = new GZipStream(visit.Response.Body, CompressionLevel.Fastest, leaveOpen: true);
        for (var megabyte = 0; megabyte < HugeMegabytes; megabyte++)
        {
            await gzip.WriteAsync(Spaces, visit.Cancellation);
        }
    }

    private static Task BrokenGzip(Visit visit)
    {
        visit.Response.Headers.ContentEncoding = "gzip";
        return visit.GiveFeed(SmallFeed.Of(visit));
    }

    /// <summary>
    /// Kestrel closes the connection of an answer that is shorter than it promised, after what there is.
    /// </summary>
    private static async Task Truncated(Visit visit)
    {
        var feed = Encoding.UTF8.GetBytes(SmallFeed.Of(visit));
        visit.Response.ContentType = "application/rss+xml";
        visit.Response.ContentLength = feed.Length;
        await visit.Response.Body.WriteAsync(feed.AsMemory(0, feed.Length / 2), visit.Cancellation);
    }

    private static string EntityBomb(Visit visit)
    {
        var entities = new StringBuilder("<!DOCTYPE rss [<!ENTITY e0 \"fog \">");
        for (var level = 1; level <= 12; level++)
        {
            entities.Append($"<!ENTITY e{level} \"{string.Concat(Enumerable.Repeat($"&e{level - 1};", 10))}\">");
        }

        return WithDoctype(visit, entities.Append("]>").ToString(), "&e12;");
    }

    private static string OutsideEntity(Visit visit) =>
        WithDoctype(visit, "<!DOCTYPE rss [<!ENTITY host SYSTEM \"file:///etc/hostname\">]>", "&host;");

    private static string WithDoctype(Visit visit, string doctype, string title) =>
        SmallFeed.Of(visit).Replace("?>\n", "?>\n" + doctype + "\n").Replace("Choir seeks two tenors", title);

    private static string Deep(Visit visit)
    {
        static string Many(string tag) => string.Concat(Enumerable.Repeat(tag, DeepLevels));
        return SmallFeed.Of(visit).Replace("</channel>", Many("<a>") + Many("</a>") + "</channel>");
    }

    private static async Task BadUtf8(Visit visit)
    {
        var feed = Encoding.UTF8.GetBytes(SmallFeed.Of(visit).Replace("Mill Lane", "M~ll Lane"));
        feed.AsSpan().Replace((byte)'~', (byte)0xFC);
        visit.Response.ContentType = "application/rss+xml; charset=utf-8";
        await visit.Response.Body.WriteAsync(feed, visit.Cancellation);
    }
}
