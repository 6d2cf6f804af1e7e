using System.Net;
using System.Text.Json;
using System.Xml.Linq;
using Firstwire.Newsroom.Items;
using Firstwire.Newsroom.Takedown.Execution;
using Firstwire.Newsroom.Takedown.Proof;
using Firstwire.Tests.Newsroom;
using Microsoft.Extensions.Logging.Abstractions;

namespace Firstwire.Tests.Server.Api;

/// <summary>What the outside is told of a removal.</summary>
public sealed class TakedownRoutesTests
{
    private static readonly XNamespace Tombstones = "http://purl.org/atompub/tombstones/1.0";

    [Fact]
    public async Task A_removed_item_answers_410_as_a_page_and_as_JSON()
    {
        await using var edition = await TakenDownAsync(TakedownBasis.Copyright);

        Assert.Equal(HttpStatusCode.Gone, (await edition.GetAsync("/item/1")).StatusCode);
        Assert.Equal(HttpStatusCode.Gone, (await edition.GetAsync("/item/1/origins.json")).StatusCode);
    }

    [Fact]
    public async Task The_place_of_a_removed_item_leads_to_the_counter_notice()
    {
        await using var edition = await TakenDownAsync(TakedownBasis.Copyright);

        var page = await (await edition.GetAsync("/item/1")).Content.ReadAsStringAsync(
            TestContext.Current.CancellationToken);

        Assert.Contains("href=\"/takedown/counter?item=1\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_court_ordered_answers_451_and_names_who_blocks_it()
    {
        await using var edition = await TakenDownAsync(TakedownBasis.CourtOrder);

        foreach (var path in new[] { "/item/1", "/item/1/origins.json" })
        {
            var answer = await edition.GetAsync(path);
            Assert.Equal(HttpStatusCode.UnavailableForLegalReasons, answer.StatusCode);
            Assert.Contains(
                "rel=\"blocked-by\"", Assert.Single(answer.Headers.GetValues("Link")), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_feed_says_which_of_its_entries_was_removed_and_when()
    {
        await using var edition = await TakenDownAsync(TakedownBasis.Copyright);

        var atom = XDocument.Parse(await (await edition.GetAsync("/feed.atom")).Content.ReadAsStringAsync(
            TestContext.Current.CancellationToken));
        var tombstone = Assert.Single(atom.Root!.Elements(Tombstones + "deleted-entry"));
        var entry = ItemIdentity.Urn(ItemIdentity.Of(1, "https://harbour-post.example/night-ferry"));
        Assert.Equal(
            (entry, "2031-03-14T08:00:00Z"),
            ((string?)tombstone.Attribute("ref"), (string?)tombstone.Attribute("when")));

        edition.Room.Time.Advance(TimeSpan.FromDays(91));
        Assert.DoesNotContain(
            "deleted-entry", await (await edition.GetAsync("/feed.atom")).Content
                .ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Those_who_hold_copies_find_what_to_drop()
    {
        await using var edition = await TakenDownAsync(TakedownBasis.Copyright);

        var removed = (await JsonAsync(edition, "/takedowns.json")).GetProperty("removed");
        Assert.Equal(1, Assert.Single(removed.EnumerateArray()).GetProperty("item").GetInt64());
        var after = NewsroomFixture.Start.ToUnixTimeMilliseconds();
        Assert.Empty(
            (await JsonAsync(edition, $"/takedowns.json?after={after}-1")).GetProperty("removed").EnumerateArray());
    }

    [Theory]
    [InlineData("x")]
    [InlineData("1930000000000")]
    [InlineData("1930000000000-x")]
    [InlineData("99999999999999999-1")]
    public async Task A_place_in_the_list_that_is_none_is_refused_in_JSON(string after)
    {
        await using var edition = await TakenDownAsync(TakedownBasis.Copyright);

        var answer = await edition.GetAsync($"/takedowns.json?after={after}");

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        using var json = JsonDocument.Parse(
            await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.EndsWith(
            "A parameter is missing, or cannot be read.", json.RootElement.GetProperty("detail").GetString(),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_ledger_is_given_out_whole_with_its_proofs_and_as_notices()
    {
        await using var edition = await TakenDownAsync(TakedownBasis.Copyright);

        using var file = new MemoryStream(await (await edition.GetAsync("/transparency/ledger.jsonl")).Content
            .ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        var report = LedgerCheck.Run(file);
        Assert.Equal((1, true), (report.Entries, report.IsWhole));
        Assert.Empty(
            (await JsonAsync(edition, "/transparency/inclusion.json?entry=0")).GetProperty("hashes").EnumerateArray());
        Assert.Equal(
            HttpStatusCode.NotFound, (await edition.GetAsync("/transparency/inclusion.json?entry=1")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await edition.GetAsync("/transparency/consistency.json?size=1")).StatusCode);
        var notice = Assert.Single(
            (await JsonAsync(edition, "/transparency.json")).GetProperty("notices").EnumerateArray());
        Assert.Equal(
            ("DMCA", "Yes"), (notice.GetProperty("type").GetString(), notice.GetProperty("action_taken").GetString()));
    }

    [Fact]
    public async Task No_surface_holds_a_word_of_it()
    {
        await using var edition = await TakenDownAsync(TakedownBasis.Copyright);

        foreach (var path in new[]
        {
            "/", "/item/1", "/item/1/origins.json", "/feed.atom", "/feed.json", "/search?q=ferry", "/outlet/1",
            "/outlet/1/copies", "/outlet/1/copies.json", "/feed/1", "/transparency", "/transparency.json",
            "/transparency/ledger.jsonl", "/takedowns.json", "/removal?item=1",
        })
        {
            var answer = await (await edition.GetAsync(path)).Content
                .ReadAsStringAsync(TestContext.Current.CancellationToken);
            Assert.DoesNotContain("Night ferry returns", answer, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("sails again from", answer, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("/night-ferry", answer, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public async Task An_item_that_a_case_hides_is_not_found()
    {
        await using var edition = await EditionFixture.StartAsync();
        await edition.Room.FileAsync(await edition.Room.AddFeedAsync(), NewsroomFixture.Ferry());
        await Execution(edition).HideAsync("c", new TakedownScope.Item(1), TestContext.Current.CancellationToken);

        var page = await edition.GetAsync("/item/1");
        Assert.Equal(HttpStatusCode.NotFound, page.StatusCode);
        Assert.Contains(
            "href=\"/takedown/counter?item=1\"",
            await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await edition.GetAsync("/item/1/origins.json")).StatusCode);
    }

    private static async Task<EditionFixture> TakenDownAsync(TakedownBasis basis)
    {
        var edition = await EditionFixture.StartAsync();
        await edition.Room.FileAsync(await edition.Room.AddFeedAsync(), NewsroomFixture.Ferry());
        edition.Room.IndexAll();
        var now = edition.Room.Time.GetUtcNow();
        var execution = Execution(edition);
        await execution.ExecuteAsync(
            new TakedownOrder("c-1", new TakedownScope.Item(1), basis, now, now),
            TestContext.Current.CancellationToken);
        await execution.WorkAsync(TestContext.Current.CancellationToken);
        Assert.Equal(ExecutionStep.Done, execution.Find("c-1")!.Step);
        return edition;
    }

    private static TakedownExecution Execution(EditionFixture edition) => new(
        edition.Room.Archive, edition.Room.Options, new Prober(edition.Room.Archive, edition.Room.Options, []),
        NullLogger<TakedownExecution>.Instance);

    private static async Task<JsonElement> JsonAsync(EditionFixture edition, string path) =>
        JsonDocument.Parse(await (await edition.GetAsync(path)).Content.ReadAsStringAsync(
            TestContext.Current.CancellationToken)).RootElement;
}
