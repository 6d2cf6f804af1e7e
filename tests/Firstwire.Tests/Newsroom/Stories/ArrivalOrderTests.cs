using Firstwire.Formats.Feeds;
using Firstwire.Newsroom.Origins;
using Firstwire.Tests.Newsroom.Archive;
using Firstwire.Tests.Tracing.Copies;
using Firstwire.Text.Dates;

namespace Firstwire.Tests.Newsroom.Stories;

/// <summary>
/// One agency's text in many outlets is one account, of the agency, in whatever order and pieces it comes in.
/// </summary>
public sealed class ArrivalOrderTests : IAsyncDisposable
{
    private const string Title = "Night ferry to Skarvoy returns";
    private const string Summary = "The night ferry between Skarvoy and the mainland will sail again from Monday.";
    private const string Agency = "meridian-wire.example";
    private const int Papers = 24;

    private readonly NewsroomFixture room = new(ArchiveEngine.Sqlite);
    private readonly StoryRoom stories;

    public ArrivalOrderTests() => stories = new StoryRoom(room);

    public ValueTask DisposeAsync() => room.DisposeAsync();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public async Task Copies_that_come_in_any_order_with_their_texts_late_are_one_account_of_the_agency(int seed)
    {
        var chance = new Random(seed);
        var outlets = Enumerable.Range(0, Papers + 1).Select(Outlet).ToArray();
        chance.Shuffle(outlets);
        var unread = new Queue<(string Outlet, long Item)>();
        var items = new Dictionary<string, long>();
        foreach (var outlet in outlets)
        {
            var item = await FileAsync(outlet, feeds: chance.Next(4) == 0 ? 2 : 1);
            items.Add(outlet, item);
            unread.Enqueue((outlet, item));
            if (chance.Next(3) == 0) stories.Follow();
            while (unread.Count > 0 && chance.Next(2) == 0) await ReadAsync(unread.Dequeue());
        }

        while (unread.Count > 0)
        {
            await ReadAsync(unread.Dequeue());
            if (chance.Next(4) == 0) stories.Follow();
        }

        stories.Follow();
        AssertOneAccountOf(items[Agency]);
    }

    [Fact]
    public async Task The_agency_leads_though_it_comes_in_last()
    {
        var agency = 0L;
        for (var outlet = Papers; outlet >= 0; outlet--)
        {
            agency = await FileAsync(Outlet(outlet), feeds: 1);
            await ReadAsync((Outlet(outlet), agency));
            stories.Follow();
        }

        AssertOneAccountOf(agency);
    }

    [Fact]
    public async Task What_origins_find_later_is_followed_by_stories_that_had_been_counted()
    {
        // Two who have the text under other headlines are not known to have one until the third has what
        // each of them has.
        var parts = HarbourTexts.Original.Split("\n\n");
        string[] texts =
            [HarbourTexts.Independent + "\n\n" + string.Join("\n\n", parts[..3]), string.Join("\n\n", parts)];
        var first = await stories.FileAsync("echo-daily.example", "Opinions in the village shop", texts[0], 2);
        var second = await stories.FileAsync("fresh-clicks.example", Title, texts[1], 3);
        stories.Follow();
        await stories.ReadAsync(first, "echo-daily.example", Title, HarbourTexts.Original);
        using (var origins = stories.Projection()) origins.CatchUp(CancellationToken.None);
        stories.Follow();

        Assert.Equal(stories.Reads.StoryOf(first), stories.Reads.StoryOf(second));
        Assert.Single(stories.Story(stories.Reads.StoryOf(first)!.Value).Accounts);
    }

    private void AssertOneAccountOf(long agency)
    {
        var account = Assert.Single(stories.Story(stories.Reads.StoryOf(agency)!.Value).Accounts);
        var fold = Assert.Single(new OriginReads(room.Archive, room.Options, room.Items).Fold(room.Items.Newest(100)));
        Assert.Equal((agency, Papers), (account.Lead.Id, account.Copies.Count));
        Assert.Equal((agency, Papers), (fold.Lead.Id, fold.Copies.Count));
        Assert.Equal([agency], account.Copies.Select(copy => copy.Primary.ItemId ?? 0).Distinct());
        Assert.Equal(1, stories.Story(stories.Reads.StoryOf(agency)!.Value).Summary.Accounts);
    }

    private static string Outlet(int number) => number == 0 ? Agency : $"paper-{number}.example";

    /// <summary>
    /// The agency's text; each fifth paper prints all but its end, and some have furniture around it.
    /// </summary>
    private static string Text(string outlet)
    {
        var number = Array.IndexOf([.. Enumerable.Range(0, Papers + 1).Select(Outlet)], outlet);
        var text = number % 5 == 3
            ? HarbourTexts.Original[..HarbourTexts.Original.LastIndexOf("\n\n", StringComparison.Ordinal)]
            : HarbourTexts.Original;
        return number % 7 == 2 ? $"Subscribe to paper {number} today.\n\n{text}" : text;
    }

    /// <summary>What feeds say of it: title and summary.</summary>
    private async Task<long> FileAsync(string outlet, int feeds)
    {
        var url = $"https://{outlet}/ferry";
        var number = Array.IndexOf([.. Enumerable.Range(0, Papers + 1).Select(Outlet)], outlet);
        for (var feed = 0; feed < feeds; feed++)
        {
            var address = $"https://{outlet}/feed-{feed}.xml";
            await room.FileAsync(await room.AddFeedAsync(address), address, new Entry
            {
                Id = url,
                Url = url,
                Title = Title,
                Summary = Summary,
                Published = new(
                    NewsroomFixture.Start.AddHours(-24).AddMinutes(number * 3), TimePrecision.Instant, true),
            });
        }

        return room.Items.Newest(1_000).Single(item => item.Url == url).Id;
    }

    private Task<bool> ReadAsync((string Outlet, long Item) page) =>
        room.FilePageAsync(page.Item, $"https://{page.Outlet}/ferry", new()
        {
            Text = Text(page.Outlet),
            Html = string.Concat(Text(page.Outlet).Split("\n\n").Select(paragraph => $"<p>{paragraph}</p>")),
            Language = "en",
            IsArticle = true,
        });
}
