using System.Net;
using Dapper;
using Firstwire.Newsroom.Fetching;
using Firstwire.Newsroom.Items;
using Firstwire.Newsroom.Outlets;
using Firstwire.Newsroom.Scheduling;
using static Firstwire.Tests.Newsroom.Politeness.ScriptedPublisher;

namespace Firstwire.Tests.Newsroom.Politeness;

/// <summary>Rules 51 to 55: robots.txt, pages, and where no request goes.</summary>
public sealed class SiteRules
{
    private const string Article =
        "<html><head><title>Ferry returns</title></head><body><article><h1>Ferry returns</h1>"
            + "<p>The night ferry sails again from Monday, the harbour office said.</p></article></body></html>";

    [Fact]
    public async Task Rule_51_robots_txt_is_asked_before_a_page_once_a_day_also_after_a_restart_and_obeyed()
    {
        await using var reader = await PoliteReader.StartAsync();
        reader.Publisher.At("/robots.txt", Saying("User-agent: firstwire\nDisallow: /closed/\n", "text/plain"));
        reader.Publisher.At("/open/ferry", Saying(Article, "text/html"));
        reader.Publisher.Feed(Linking(reader, "/open/ferry", "/closed/budget"), "Cache-Control: max-age=3600");
        await reader.AddAsync();
        await reader.PassAsync(TimeSpan.FromMinutes(10));
        await reader.RestartAsync();
        reader.Publisher.Feed(Linking(reader, "/open/harvest"), "Cache-Control: max-age=3600");
        await reader.PassAsync(TimeSpan.FromHours(23));

        var targets = reader.Publisher.Log.Select(line => line.Target).Where(target => target != FeedPath).ToList();
        Assert.Equal(["/robots.txt", "/.well-known/tdmrep.json", "/open/ferry", "/open/harvest"], targets);

        reader.Publisher.Feed(Linking(reader, "/open/choir"));
        await reader.PassAsync(TimeSpan.FromDays(2));
        Assert.Equal(2, reader.Publisher.Log.Count(line => line.Target == "/robots.txt"));
    }

    [Fact]
    public async Task Rule_51_a_sites_other_files_on_the_use_of_its_pages_are_asked_once_a_day_and_obeyed()
    {
        await using var reader = await PoliteReader.StartAsync();
        reader.Publisher.At(
            "/robots.txt", Saying("User-agent: *\nLicense: /terms.xml\nDisallow: /closed\n", "text/plain"));
        reader.Publisher.At(
            "/.well-known/tdmrep.json", Saying("""[{"location":"/","tdm-reservation":1}]""", "application/json"));
        reader.Publisher.At(
            "/terms.xml", Saying(
                "<rsl><content url=\"/ferry\"><license>"
                    + "<permits type=\"usage\">ai-train</permits></license></content></rsl>",
                "application/rsl+xml"));
        reader.Publisher.At("/ferry", Saying(Article, "text/html"));
        reader.Publisher.At(
            "/harvest", Saying(Article.Replace("Ferry", "Harvest", StringComparison.Ordinal), "text/html"));
        reader.Publisher.Feed(Linking(reader, "/ferry", "/harvest"));
        await reader.AddAsync();
        await reader.PassAsync(TimeSpan.FromMinutes(10));

        var targets = reader.Publisher.Log.Select(line => line.Target).Where(target => target != FeedPath).ToList();
        Assert.Equal(["/robots.txt", "/.well-known/tdmrep.json", "/terms.xml"], targets[..3]);
        Assert.Equal(["/ferry", "/harvest"], targets[3..].Order());
        var items = new ItemReads(reader.Archive, reader.Options);
        var decisions = items.Newest(2).ToDictionary(
            item => item.Url.Split('/')[^1],
            item => Assert.IsType<ItemLookup.Found>(items.Find(item.Id)).Details.Rights);
        Assert.True(decisions["ferry"] is { MayKeepText: false, MayIndex: false, MayMine: false });
        Assert.True(decisions["harvest"] is { MayKeepText: true, MayIndex: true, MayMine: false });
    }

    [Fact]
    public async Task Rule_51_terms_that_a_page_names_are_asked_once_a_day_where_robots_txt_allows_and_obeyed()
    {
        const string Link = """<head><link rel="license" type="application/rsl+xml" href="/terms.xml">""";
        await using var reader = await PoliteReader.StartAsync();
        reader.Publisher.At("/robots.txt", Saying("User-agent: *\nDisallow: /closed\n", "text/plain"));
        reader.Publisher.At(
            "/terms.xml", Saying(
                "<rsl><content url=\"/ferry\"><license>"
                    + "<permits type=\"usage\">ai-train</permits></license></content></rsl>",
                "application/rsl+xml"));
        reader.Publisher.At(
            "/ferry", Saying(Article.Replace("<head>", Link, StringComparison.Ordinal), "text/html"));
        reader.Publisher.At(
            "/harvest", Saying(
                Article.Replace("Ferry", "Harvest", StringComparison.Ordinal), "text/html",
                "Link: </terms.xml>; rel=license; type=\"application/rsl+xml\""));
        reader.Publisher.At(
            "/choir", Saying(
                Article.Replace("Ferry", "Choir", StringComparison.Ordinal).Replace(
                    "<head>", Link.Replace("/terms", "/closed", StringComparison.Ordinal), StringComparison.Ordinal),
                "text/html"));
        reader.Publisher.Feed(Linking(reader, "/ferry", "/harvest", "/choir"));
        await reader.AddAsync();
        await reader.PassAsync(TimeSpan.FromMinutes(10));

        Assert.Single(reader.Publisher.Log, static line => line.Target == "/terms.xml");
        Assert.DoesNotContain(reader.Publisher.Log, static line => line.Target == "/closed.xml");
        var items = new ItemReads(reader.Archive, reader.Options);
        var decisions = items.Newest(3).ToDictionary(
            item => item.Url.Split('/')[^1],
            item => Assert.IsType<ItemLookup.Found>(items.Find(item.Id)).Details.Rights);
        Assert.True(decisions["ferry"] is { MayKeepText: false, MayIndex: false, MayMine: false });
        Assert.True(decisions["harvest"] is { MayKeepText: true, MayIndex: true });
        Assert.True(decisions["choir"] is { MayKeepText: true, MayIndex: true });
        var times = reader.Publisher.Log.Where(line => line.Target != FeedPath).Select(line => line.At).ToList();
        Assert.All(times.Zip(times.Skip(1)), pair => Assert.True(pair.Second - pair.First >= reader.Options.UnitGap));
    }

    [Fact]
    public async Task Rule_51_where_a_page_is_redirected_to_another_host_what_that_host_says_of_it_is_obeyed()
    {
        const string Www = "www.harbour-post.example";
        await using var reader = await PoliteReader.StartAsync();
        reader.Publisher.At($"{Www}/robots.txt", Saying("User-agent: *\nLicense: /site.xml\n", "text/plain"));
        reader.Publisher.At($"{Www}/site.xml", Saying(Forbidding("/ferry"), "application/rsl+xml"));
        reader.Publisher.At($"{Www}/page.xml", Saying(Forbidding("/harvest"), "application/rsl+xml"));
        reader.Publisher.At($"{Www}/ferry", Saying(Article, "text/html"));
        reader.Publisher.At(
            $"{Www}/harvest", Saying(
                Article.Replace("Ferry", "Harvest", StringComparison.Ordinal), "text/html",
                "Link: </page.xml>; rel=license; type=\"application/rsl+xml\""));
        reader.Publisher.At(
            $"{Www}/choir", Saying(Article.Replace("Ferry", "Choir", StringComparison.Ordinal), "text/html"));
        foreach (var path in (string[])["/ferry", "/harvest", "/choir"])
        {
            reader.Publisher.At(
                $"harbour-post.example{path}", MovedTo(301, reader.Publisher.Url(path, Www)));
        }

        reader.Publisher.Feed(Linking(reader, "/ferry", "/harvest", "/choir"));
        await reader.AddAsync();
        await reader.PassAsync(TimeSpan.FromMinutes(10));

        var items = new ItemReads(reader.Archive, reader.Options);
        var decisions = items.Newest(3).ToDictionary(
            item => item.Url.Split('/')[^1],
            item => Assert.IsType<ItemLookup.Found>(items.Find(item.Id)).Details.Rights);
        Assert.True(decisions["ferry"] is { MayKeepText: false, MayIndex: false, MayMine: false });
        Assert.True(decisions["harvest"] is { MayKeepText: false, MayIndex: false, MayMine: false });
        Assert.True(decisions["choir"] is { MayKeepText: true, MayIndex: true });
    }

    private static string Forbidding(string path) =>
        $"<rsl><content url=\"{path}\"><license>"
        + "<permits type=\"usage\">ai-train</permits></license></content></rsl>";

    [Theory]
    [InlineData("Content-Usage: bots=n")]
    [InlineData("X-Robots-Tag: unavailable_after: 1 Jan 2020 00:00:00 GMT")]
    public async Task Rule_51_a_page_whose_header_fields_refuse_it_is_not_read(string field)
    {
        await using var reader = await PoliteReader.StartAsync();
        reader.Publisher.At("/ferry", Saying(Article, "text/html", field));
        reader.Publisher.Feed(Linking(reader, "/ferry"));
        await reader.AddAsync();
        await reader.PassAsync(TimeSpan.FromMinutes(10));

        using var read = reader.Archive.Read();
        Assert.Equal(1, read.Archive.ExecuteScalar<long>(
            "select count(*) from page where outcome = @refused", new { refused = (int)PollOutcome.Disallowed }));
        Assert.Equal(0, read.Archive.ExecuteScalar<long>(
            "select count(*) from version where kind = 2 and sealed_body is not null"));
    }

    [Fact]
    public async Task Rule_51_A_feed_that_Firstwire_found_obeys_robots_txt_and_one_that_a_person_added_is_fetched_as_asked()
    {
        await using var reader = await PoliteReader.StartAsync();
        reader.Publisher.At("/robots.txt", Saying("User-agent: *\nDisallow: /feed.xml\n", "text/plain"));
        var found = await reader.AddAsync(reader.Publisher.Url(FeedPath, "inland-courier.example"), FeedOrigin.Found);
        await reader.PassAsync(TimeSpan.FromMinutes(5));
        Assert.Equal(["/robots.txt"], reader.Publisher.Log.Select(line => line.Target));
        Assert.Equal(PollOutcome.Disallowed, reader.Feed(found).LastOutcome);

        await reader.AddAsync();
        await reader.PassAsync(TimeSpan.FromMinutes(5));
        Assert.Single(reader.Publisher.FeedRequests);
    }

    [Fact]
    public async Task Rule_52_A_crawl_delay_is_the_least_time_between_pages()
    {
        await using var reader = await PoliteReader.StartAsync();
        reader.Publisher.At("/robots.txt", Saying("User-agent: *\nCrawl-delay: 20\n", "text/plain"));
        reader.Publisher.Feed(Linking(reader, "/1", "/2", "/3", "/4"));
        await reader.AddAsync();
        await reader.PassAsync(TimeSpan.FromMinutes(10));

        var times = reader.Publisher.Log.Where(line => line.Target != FeedPath).Select(line => line.At).ToList();
        Assert.Equal(6, times.Count);
        Assert.All(times.Zip(times.Skip(1)), pair => Assert.True(pair.Second - pair.First >= TimeSpan.FromSeconds(20)));
    }

    [Fact]
    public async Task Rule_53_A_page_that_is_read_again_is_asked_for_with_its_validators()
    {
        await using var reader = await PoliteReader.StartAsync();
        reader.Publisher.At("/ferry", Saying(Article, "text/html", "ETag: \"page\""));
        reader.Publisher.Feed(Linking(reader, "/ferry"));
        await reader.AddAsync();
        await reader.PassAsync(TimeSpan.FromMinutes(5));
        reader.Publisher.Feed(Linking(reader, "/ferry").Replace(
            ">/ferry</title>", ">Ferry returns on Monday</title>", StringComparison.Ordinal));
        await reader.PassAsync(TimeSpan.FromDays(2));

        var pages = reader.Publisher.Log.Where(line => line.Target == "/ferry").ToList();
        Assert.InRange(pages.Count, 3, 5);
        Assert.Equal(
            [null, .. Enumerable.Repeat("\"page\"", pages.Count - 1)], pages.Select(line => line["If-None-Match"]));
    }

    [Theory]
    [InlineData(401)]
    [InlineData(402)]
    [InlineData(403)]
    public async Task Rule_54_A_wall_is_met_once_without_log_in_cookie_or_disguise(int status)
    {
        await using var reader = await PoliteReader.StartAsync();
        reader.Publisher.At("/ferry", Status(status, "Set-Cookie: wall=1", "WWW-Authenticate: Basic"));
        reader.Publisher.Feed(Linking(reader, "/ferry"));
        await reader.AddAsync();
        await reader.PassAsync(TimeSpan.FromDays(5));

        var request = Assert.Single(reader.Publisher.Log, line => line.Target == "/ferry");
        Assert.Equal((null, null), (request["Cookie"], request["Authorization"]));
        Assert.StartsWith("Firstwire/", request["User-Agent"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rule_55_No_request_goes_to_an_inner_address_by_name_redirect_or_later_answer_of_DNS()
    {
        var answers = new Queue<IPAddress>([IPAddress.Loopback, IPAddress.Parse("10.0.0.7")]);
        var options = new FetchOptions
        {
            AllowedNetworks = [IPNetwork.Parse("127.0.0.0/8")],
            Resolver = (host, _) => Task.FromResult<IPAddress[]>([host == "rebinding.example" ? answers.Dequeue()
                : host == "inner.example" ? IPAddress.Parse("192.168.1.1")
                : IPAddress.Loopback]),
        };
        await using var reader = await PoliteReader.StartAsync(fetching: options);
        reader.Publisher.At("/to-inner.xml", MovedTo(302, "http://inner.example/feed.xml"));
        reader.Publisher.At(
            "rebinding.example/feed.xml",
            Saying(Rss(("Ferry returns", 60, null)), "application/rss+xml", "Connection: close"));
        var byName = await reader.AddAsync("http://inner.example/feed.xml");
        var byRedirect = await reader.AddAsync(reader.Publisher.Url("/to-inner.xml"));
        var byRebinding = await reader.AddAsync(reader.Publisher.Url(FeedPath, "rebinding.example"));
        await reader.PassAsync(TimeSpan.FromMinutes(5));
        Assert.Equal(
            (PollOutcome.Refused, PollOutcome.Refused),
            (reader.Feed(byName).LastOutcome!.Value, reader.Feed(byRedirect).LastOutcome!.Value));
        Assert.Equal(PollOutcome.Changed, reader.Feed(byRebinding).LastOutcome);
        await reader.MakeAllDueAsync();
        await reader.PassAsync(TimeSpan.FromMinutes(5));

        Assert.Equal(PollOutcome.Refused, reader.Feed(byRebinding).LastOutcome);
    }

    private static string Linking(PoliteReader reader, params string[] paths) =>
        "<rss version=\"2.0\"><channel><title>Post</title>"
        + string.Concat(paths.Select(
            path =>
                $"<item><title>{path}</title><link>{reader.Publisher.Url(path)}</link>"
                    + $"<guid isPermaLink=\"false\">{path}</guid></item>"))
        + "</channel></rss>";
}
