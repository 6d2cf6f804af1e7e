namespace Firstwire.Press.Troubles;

/// <summary>Servers whose feeds and pages are well served and mean harm or confusion.</summary>
internal static class ContentTroubles
{
    private static readonly string[] HostileHtml =
    [
        "<script>window.pwned = 1</script><p>A note about the bakery.</p>",
        "<p onclick=\"window.pwned=1\" onmouseover='window.pwned=1'>Hover over me.</p>"
            + "<img src=x onerror=window.pwned=1>",
        "<a href=\"javascript:window.pwned=1\">read on</a> <a href=\" java\tscript:window.pwned=1\">and on</a> "
            + "<a href=\"data:text/html,<script>window.pwned=1</script>\">and on</a>",
        "<svg onload=\"window.pwned=1\"><script>window.pwned=1</script><a xlink:href=\"javascript:window.pwned=1\">"
            + "<text>x</text></a></svg><math><mtext><img src=x onerror=window.pwned=1></mtext></math>",
        "<style>body{display:none}p{background:url(http://trouble-beacon.localhost/css)}</style>"
            + "<p style=\"position:fixed;inset:0;background:red\">Over everything</p>",
        "<iframe src=\"http://trouble-beacon.localhost/frame\" srcdoc=\"<script>top.pwned=1</script>\"></iframe>"
            + "<object data=\"http://trouble-beacon.localhost/object\"></object>"
            + "<embed src=\"http://trouble-beacon.localhost/embed\">",
        "<img src=\"http://trouble-beacon.localhost/pixel.gif?reader=7\" width=1 height=1>"
            + "<img srcset=\"http://trouble-beacon.localhost/a 1x\" alt=\"\">"
            + "<video poster=\"http://trouble-beacon.localhost/poster\" autoplay></video>",
        "<meta http-equiv=\"refresh\" content=\"0;url=http://trouble-beacon.localhost/refresh\">"
            + "<base href=\"http://trouble-beacon.localhost/\">"
            + "<link rel=stylesheet href=\"http://trouble-beacon.localhost/sheet\"><a href=\"next\">next</a>",
        "<form action=\"http://trouble-beacon.localhost/login\" method=post>"
            + "<input name=password type=password autofocus onfocus=window.pwned=1>"
            + "<button formaction=\"javascript:window.pwned=1\">Log in</button></form>",
        "<noscript><p title=\"</noscript><img src=x onerror=window.pwned=1>\">split</p></noscript><p><b><i>never closed"
            + "<table><tr><td><p>&lt;script&gt;window.pwned=1&lt;/script&gt;",
    ];

    private static readonly string[] HostileTitles =
    [
        "<script>window.pwned=1</script>Bakery opens", "<img src=x onerror=window.pwned=1>",
        "</title><script>window.pwned=1</script>",
        "\" onmouseover=\"window.pwned=1", "{{7*7}} ${7*7} <%= 7*7 %>", "'; drop table items; --",
        "\u202Eereh si eltit eht", "Z\u0351\u0352\u0357a\u0350\u0351l\u0352\u0353g\u0357\u0350o", "=cmd|' /c calc'!A1",
        "",
    ];

    public static IEnumerable<(string Name, Func<Visit, Task> Answer)> All =>
    [
        ("hostile-feed", visit => visit.Path == "/feed.xml" ? visit.GiveFeed(HostileFeed(visit)) : HostilePage(visit)),
        ("hostile-page", HostilePage),
        ("beacon", visit => visit.Give(200, "text/plain", "You should not have come.\n")),
        ("changing-ids", visit => visit.GiveFeed(SmallFeed.Write(visit.Home, SmallFeed.Entries(visit.Home, visit.Now)
            .Select(entry => entry with { Id = $"{entry.Id}?visit={visit.Count}" })))),
        ("changing-links", visit => visit.GiveFeed(SmallFeed.Write(visit.Home, SmallFeed.Entries(visit.Home, visit.Now)
            .Select(entry => entry with { Link = $"{entry.Link}?session={visit.Count}" })))),
        ("same-ids", visit => visit.GiveFeed(SmallFeed.Write(visit.Home, SmallFeed.Entries(visit.Home, visit.Now)
            .Select(entry => entry with { Id = "1" })))),
        ("future-dates", visit => visit.GiveFeed(SmallFeed.Write(visit.Home, SmallFeed.Entries(visit.Home, visit.Now)
            .Select(entry => entry with { Published = entry.Published.AddYears(7) })))),
        ("old-dates", visit => visit.GiveFeed(SmallFeed.Write(visit.Home, SmallFeed.Entries(visit.Home, visit.Now)
            .Select(entry => entry with { Published = DateTimeOffset.UnixEpoch.AddDays(-3) })))),
        ("private-links", visit => visit.GiveFeed(SmallFeed.Write(visit.Home, SmallFeed.Entries(visit.Home, visit.Now)
            .Select(entry => entry with { Link = "http://192.168.0.1/admin" })))),
        ("no-validators", visit => visit.GiveFeed(SmallFeed.Of(visit))),
        ("cookies", visit =>
        {
            visit.Response.Headers.SetCookie = $"reader={visit.Count}; Path=/";
            return visit.GiveFeed(SmallFeed.Of(visit));
        }),
    ];

    private static string HostileFeed(Visit visit) => SmallFeed.Write(visit.Home, HostileHtml.Select((html, i) =>
        new SmallEntry(
            $"hostile-{i}", HostileTitles[i], i == 3 ? "javascript:window.pwned=1" : $"{visit.Home}page/{i}",
            visit.Now.AddMinutes(-i), html)));

    private static Task HostilePage(Visit visit) => visit.Give(200, "text/html; charset=utf-8", $"""
        <!doctype html><html><head><title>Bakery opens</title><meta property="og:title" content="{HostileTitles[3].Replace("\"", "&quot;")}"></head>
        <body onload="window.pwned=1"><article><h1>Bakery opens {HostileTitles[1]}</h1>
        <p>The bakery of Little Fenning opened on Tuesday, and by nine there was a line around the corner for the rye.</p>
        {string.Join('\n', HostileHtml)}
        <p>Its baker, who learned the trade by the sea, says that the oven was the hard part and the flour the easy one.</p>
        </article></body></html>
        """);
}
