using System.Net;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using Firstwire.Newsroom.Archive.Erasing;
using Firstwire.Server.Pages;
using Firstwire.Tests.Newsroom.Stories;
using Firstwire.Tests.Tracing.Copies;

namespace Firstwire.Tests.Server.Pages.Charts;

public sealed partial class ChartPageTests : IAsyncDisposable
{
    private const string Title = "Night ferry to Skarvoy returns";
    private EditionFixture edition = null!;
    private StoryRoom stories = null!;

    public async ValueTask DisposeAsync() => await edition.DisposeAsync();

    [Fact]
    public async Task A_storys_page_draws_when_it_was_told_and_who_took_from_whom()
    {
        var story = await FillAsync();

        var page = await edition.ReadAsync($"/story/{story}");

        Assert.Contains("In pictures", page);
        Assert.Equal(
            ["over-time", "tree", "map", "languages"],
            Figure().Matches(page).Select(match => match.Groups["id"].Value));
        Assert.Contains(SiteAssets.Address("charts.css"), page);
        Assert.Contains("4 articles from 13 Mar 2031", page);
    }

    [Fact]
    public async Task Every_chart_is_well_formed_has_a_title_and_a_description_and_no_style_of_its_own()
    {
        var story = await FillAsync();
        foreach (var path in new[] { $"/story/{story}", "/coverage", "/coverage?q=ferry" })
        {
            using var answer = await edition.GetAsync(path);
            var page = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            var drawings = Drawing().Matches(page);
            Assert.NotEmpty(drawings);
            Assert.All(drawings, drawing =>
            {
                var svg = XDocument.Load(XmlReader.Create(new StringReader(drawing.Value))).Root!;
                Assert.Contains(svg.Attribute("role")!.Value, new[] { "img", "group" });
                var labels = svg.Attribute("aria-labelledby")!.Value.Split(' ').Concat(
                    svg.Attribute("aria-describedby")?.Value.Split(' ') ?? []);
                Assert.All(labels, label => Assert.NotEqual(
                    "", Assert.Single(svg.Elements(), element => element.Attribute("id")?.Value == label).Value));
            });
            Assert.DoesNotContain("style=", page);
            Assert.All(drawings, drawing => Assert.DoesNotContain("<script", drawing.Value));
            var ids = Id().Matches(page).Select(match => match.Groups["id"].Value).ToList();
            Assert.Equal(ids.Count, ids.Distinct().Count());
        }
    }

    [Fact]
    public async Task The_links_of_the_tree_lead_to_its_items_and_the_list_beneath_to_both_texts_and_the_publishers()
    {
        var story = await FillAsync();

        var tree = Tree(await edition.ReadAsync($"/story/{story}"));

        Assert.All(edition.Room.Items.Newest(10).Where(item => item.Title == Title), item =>
        {
            Assert.Contains($"href=\"/item/{item.Id}\"", tree);
            Assert.Contains($"href=\"{item.Url}\"", tree);
        });
        Assert.Contains($"/item/{story}/beside/", tree);
    }

    [Fact]
    public async Task The_data_of_each_chart_is_given_as_CSV_with_the_sums_of_the_page()
    {
        var story = await FillAsync();

        var times = await edition.ReadAsync($"/story/{story}/coverage.csv");
        var tree = await edition.ReadAsync($"/story/{story}/tree.csv");

        Assert.StartsWith("from,to,independent,articles,collected\r\n2031-03-", times);
        Assert.Equal(4, Rows(times).Sum(row => int.Parse(row[3])));
        Assert.Equal(4, Rows(tree).Count());
        Assert.Contains($",{story},,verbatim,", tree);
        Assert.Equal(
            "language,independent,articles\r\nen,1,3\r\nfr,1,1\r\n",
            await edition.ReadAsync($"/story/{story}/languages.csv"));
        Assert.Contains("FR,", await edition.ReadAsync($"/story/{story}/countries.csv"));
        Assert.Equal(4, Rows(await edition.ReadAsync("/coverage.csv")).Sum(row => int.Parse(row[3])));
        Assert.Equal(
            "language,independent,articles\r\nen,1,3\r\nfr,1,1\r\n",
            await edition.ReadAsync("/coverage/languages.csv"));
    }

    [Fact]
    public async Task What_is_erased_is_in_no_chart()
    {
        var story = await FillAsync();
        foreach (var item in edition.Room.Items.Newest(10).Where(item => item.Id != story))
            await new ItemErasure(edition.Room.Archive).EraseAsync(item.Id, TestContext.Current.CancellationToken);

        Assert.DoesNotContain("In pictures", await edition.ReadAsync($"/story/{story}"));
        Assert.Single(Rows(await edition.ReadAsync($"/story/{story}/tree.csv")));
    }

    [Fact]
    public async Task A_number_that_leads_elsewhere_does_so_for_its_data_and_one_of_no_story_is_not_found()
    {
        var story = await FillAsync();

        using var led = await edition.GetAsync($"/story/{story + 1}/tree.csv");
        using var missing = await edition.GetAsync("/story/4711/coverage.csv");

        Assert.Equal(
            (HttpStatusCode.Found, $"/story/{story}/tree.csv"), (led.StatusCode, led.Headers.Location!.OriginalString));
        Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
    }

    [Fact]
    public async Task The_page_on_coverage_says_what_is_missing()
    {
        await FillAsync();

        var page = await edition.ReadAsync("/coverage");

        Assert.Contains("There are articles by outlets in 2 of 250 countries and territories", page);
        Assert.Contains("Firstwire was not running, or had no connection.", page);
        Assert.Contains("When the 3 matches came out", await edition.ReadAsync("/coverage?q=ferry"));
        Assert.Contains("Nothing was found", await edition.ReadAsync("/coverage?q=zeppelin"));
    }

    /// <summary>One text at three outlets, and another in another country's language.</summary>
    private async Task<long> FillAsync()
    {
        edition = await EditionFixture.StartAsync();
        stories = new StoryRoom(edition.Room);
        var first = await stories.FileAsync("harbour-post.se", Title, HarbourTexts.Original);
        await stories.FileAsync("fresh-clicks.example", Title, HarbourTexts.Original, 1);
        await stories.FileAsync("echo-daily.example", Title, HarbourTexts.Original, 2);
        var other = await stories.FileAsync("phare-du-nord.fr", "Les cartes du ciel", HarbourTexts.Unrelated, 3, "fr");
        stories.Follow();
        await stories.Desk.MoveAsync(other, first, TestContext.Current.CancellationToken);
        stories.Follow();
        edition.Room.IndexAll();
        return first;
    }

    private static string Tree(string page) => page[page.IndexOf(
        "id=\"tree\"", StringComparison.Ordinal)..page.IndexOf("id=\"map\"", StringComparison.Ordinal)];

    private static IEnumerable<string[]> Rows(string csv) =>
        csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Split(','));

    [GeneratedRegex(
        "<figure class=\"drawing\" id=\"(?<id>[a-z-]+)\"", RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Figure();

    [GeneratedRegex("<svg class=\"[a-z]+\" role.*?</svg>", RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Drawing();

    [GeneratedRegex(" id=\"(?<id>[^\"]+)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Id();
}
