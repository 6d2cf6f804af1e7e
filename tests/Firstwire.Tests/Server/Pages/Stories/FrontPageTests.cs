using System.Net;
using System.Text.RegularExpressions;
using Firstwire.Formats.Feeds;
using Firstwire.Reading;
using Firstwire.Tests.Newsroom;
using Firstwire.Text.Dates;

namespace Firstwire.Tests.Server.Pages.Stories;

public sealed partial class FrontPageTests
{
    [Fact]
    public async Task Without_feeds_it_offers_some()
    {
        await using var edition = await EditionFixture.StartAsync();

        var page = await edition.ReadAsync("/");

        Assert.Contains("Which news shall it be?", page);
        Assert.Contains("action=\"/feeds/starter\"", page);
        Assert.Contains("action=\"/feeds/opml\"", page);
    }

    [Fact]
    public async Task With_feeds_and_no_news_it_waits_and_looks_again()
    {
        await using var edition = await EditionFixture.StartAsync();
        await edition.Room.AddFeedAsync();

        var page = await edition.ReadAsync("/");

        Assert.Contains("0 of 1 feed asked so far", page);
        Assert.Contains("http-equiv=\"refresh\"", page);
    }

    [Fact]
    public async Task A_line_has_the_headline_the_outlet_the_byline_and_the_publishers_link()
    {
        await using var edition = await EditionFixture.StartAsync();
        await FillAsync(edition, NewsroomFixture.Ferry());

        var page = await edition.ReadAsync("/");

        Assert.Contains(
            $"""<a href="/item/{edition.Room.Items.Newest(1)[0].Id}">Night ferry returns to Port Alder</a>""", page);
        Assert.Contains("href=\"https://harbour-post.example/night-ferry\" rel=\"noopener noreferrer external\"", page);
        Assert.Contains("Mirela Pellagrin", page);
        Assert.Contains("The night ferry sails again from Monday.", page);
        Assert.Contains("datetime=\"2031-03-14T07:00:00+00:00\"", page);
        Assert.DoesNotContain("http-equiv=\"refresh\"", page);
    }

    [Fact]
    public async Task Beside_it_each_outlet_has_its_number_of_stories_one_as_well()
    {
        await using var edition = await EditionFixture.StartAsync();
        await FillAsync(edition, NewsroomFixture.Ferry());

        Assert.Matches(VoiceOfOne(), await edition.ReadAsync("/"));
    }

    [Fact]
    public async Task Foreign_words_are_words_never_markup()
    {
        await using var edition = await EditionFixture.StartAsync();
        await FillAsync(edition, NewsroomFixture.Ferry("<script>alert(1)</script>\" onmouseover=\"alert(2)") with
        {
            Authors = [new Person("<img src=x onerror=alert(3)>")],
            Language = "en\" onclick=\"alert(4)",
        });

        using var answer = await edition.GetAsync("/");
        var html = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.DoesNotContain("<script>", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<img", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("onclick", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("\" onmouseover=\"", html, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("&lt;script&gt;", html, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Turning_the_pages_shows_every_item_once_newest_first_and_leads_back()
    {
        await using var edition = await EditionFixture.StartAsync();
        await FillAsync(edition, [.. Enumerable.Range(0, 95).Select(Numbered)]);

        var there = new List<string>();
        var path = "/";
        string? last = null;
        while (path is not null)
        {
            last = await edition.ReadAsync(path);
            there.AddRange(Headlines(last));
            path = Turn(last, "next");
        }

        var second = await edition.ReadAsync(Turn(last!, "prev")!);
        using var first = await edition.GetAsync(Turn(second, "prev")!);

        Assert.Equal(Enumerable.Range(0, 95).Select(number => $"Report {number}"), there);
        Assert.Equal(there[40..80], Headlines(second));
        Assert.Equal(HttpStatusCode.Found, first.StatusCode);
        Assert.Equal("/latest", first.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task A_page_of_items_that_may_be_shown_no_longer_still_leads_on()
    {
        await using var edition = await EditionFixture.StartAsync();
        await FillAsync(edition, [.. Enumerable.Range(0, 45).Select(Numbered)]);
        foreach (var item in edition.Room.Items.Newest(40))
        {
            await edition.Room.FilePageAsync(
                item.Id, item.Url, new Article { Title = item.Title, IsArticle = true },
                "*: unavailable_after: 2031-03-01");
        }

        var first = await edition.ReadAsync("/");
        var second = await edition.ReadAsync(Turn(first, "next")!);

        Assert.Empty(Headlines(first));
        Assert.Equal(["Report 40", "Report 41", "Report 42", "Report 43", "Report 44"], Headlines(second));
    }

    [Theory]
    [InlineData("/latest?older=nonsense")]
    [InlineData("/latest?newer=1-x")]
    [InlineData("/latest?older=-9223372036854775808-0")]
    [InlineData("/latest?older=99999999999999999999-1")]
    public async Task An_address_that_was_tampered_with_leads_to_the_newest(string path)
    {
        await using var edition = await EditionFixture.StartAsync();
        await FillAsync(edition, NewsroomFixture.Ferry());

        using var answer = await edition.GetAsync(path);

        Assert.Equal("/latest", answer.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task An_outlet_and_a_feed_have_lists_of_their_own()
    {
        await using var edition = await EditionFixture.StartAsync();
        var feed = await FillAsync(edition, NewsroomFixture.Ferry());
        var outlet = edition.Room.Items.Newest(1)[0].Outlet.Id;

        Assert.Contains("Night ferry", await edition.ReadAsync($"/feed/{feed}"));
        Assert.Contains("Night ferry", await edition.ReadAsync($"/outlet/{outlet}"));
        using var noFeed = await edition.GetAsync("/feed/999");
        using var noOutlet = await edition.GetAsync("/outlet/999");
        Assert.Equal(HttpStatusCode.NotFound, noFeed.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, noOutlet.StatusCode);
    }

    [Fact]
    public async Task HEAD_is_answered_without_a_body()
    {
        await using var edition = await EditionFixture.StartAsync();

        using var answer = await edition.SendAsync(HttpMethod.Head, "/", null);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    private static async Task<long> FillAsync(EditionFixture edition, params Entry[] entries)
    {
        var feed = await edition.Room.AddFeedAsync();
        await edition.Room.FileAsync(feed, entries);
        return feed;
    }

    private static Entry Numbered(int number) =>
        NewsroomFixture.Ferry($"Report {number}", $"https://harbour-post.example/{number}") with
        {
            Id = $"{number}",
            Published = new(NewsroomFixture.Start.AddMinutes(-10 * number), TimePrecision.Instant, true),
        };

    private static List<string> Headlines(string page) =>
        [.. Headline().Matches(page).Select(match => match.Groups["headline"].Value)];

    private static string? Turn(string page, string relation) =>
        Turning().Matches(page)
            .FirstOrDefault(match => match.Groups["relation"].Value == relation)?.Groups["path"].Value;

    [GeneratedRegex(
        """<a rel="(?<relation>\w+)" href="(?<path>[^"]+)\u0022""", RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Turning();

    [GeneratedRegex(
        """<a href="/item/\d+">(?<headline>Report \d+)</a>""", RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Headline();

    [GeneratedRegex(
        """class="voices">\s*<li>\s*<a href="/outlet/1">.*?</a>\s*<span>1</span>""", RegexOptions.None,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex VoiceOfOne();
}
