using Dapper;
using Firstwire.Formats.Feeds;
using Firstwire.Newsroom.Items;
using Firstwire.Newsroom.Origins;
using Firstwire.Newsroom.Search;
using Firstwire.Newsroom.Takedown.Control;
using Firstwire.Newsroom.Takedown.Desk;
using Firstwire.Tests.Newsroom.Origins;
using Firstwire.Tests.Newsroom.Takedown.Cases;
using Firstwire.Tests.Tracing.Copies;

namespace Firstwire.Tests.Newsroom.Takedown.Desk;

public sealed class DomainWishTests
{
    [Fact]
    public async Task A_wish_holds_for_what_is_held_already_and_for_what_comes()
    {
        await using var cases = await CaseFixture.OpenAsync();
        await SetAsync(cases, "harbour-post.example", PublisherWish.NoExcerpt);
        await cases.Room.FileAsync(
            await cases.Room.AddFeedAsync(),
            NewsroomFixture.Ferry("Another", "https://news.harbour-post.example/other") with { Id = "other" });

        var items = cases.Room.Items.Newest(10);

        Assert.Equal(2, items.Count);
        Assert.All(items, item => Assert.Null(item.Excerpt));
        var details = Assert.IsType<ItemLookup.Found>(cases.Room.Items.Find(cases.ItemId)).Details;
        Assert.Contains(PublisherWish.NoExcerpt, details.Wishes);
    }

    [Fact]
    public async Task A_wish_for_a_part_of_a_domain_holds_there_alone()
    {
        await using var cases = await CaseFixture.OpenAsync();
        await SetAsync(cases, "news.harbour-post.example", PublisherWish.NoExcerpt);

        Assert.NotNull(Assert.Single(cases.Room.Items.Newest(10)).Excerpt);
    }

    [Fact]
    public async Task A_wish_taken_back_holds_no_longer()
    {
        await using var cases = await CaseFixture.OpenAsync();
        await SetAsync(cases, "harbour-post.example", PublisherWish.NoExcerpt);
        await SetAsync(cases, "harbour-post.example");

        Assert.NotNull(Assert.Single(cases.Room.Items.Newest(10)).Excerpt);
    }

    [Fact]
    public async Task No_text_is_kept_where_that_is_wished()
    {
        await using var cases = await CaseFixture.OpenAsync();
        await cases.Room.FileAsync(await cases.Room.AddFeedAsync(), Whole("first"));
        Assert.Equal(1, Bodies(cases));

        await SetAsync(cases, "harbour-post.example", PublisherWish.NoText);
        await cases.Room.FileAsync(await cases.Room.AddFeedAsync(), Whole("second"));

        Assert.Equal(3, cases.Room.CountItems());
        Assert.Equal(0, Bodies(cases));
        Assert.Null(
            Assert.IsType<ItemLookup.Found>(cases.Room.Items.Find(cases.Room.Items.Newest(1)[0].Id)).Details.Body);
    }

    [Fact]
    public async Task Headline_and_link_stand_alone_where_that_is_wished_also_on_the_items_own_page()
    {
        await using var cases = await CaseFixture.OpenAsync();
        await cases.Room.FileAsync(await cases.Room.AddFeedAsync(), Whole("first"));
        var item = cases.Room.Items.Newest(1)[0].Id;
        Assert.NotNull(Assert.IsType<ItemLookup.Found>(cases.Room.Items.Find(item)).Details.Body);

        await SetAsync(cases, "harbour-post.example", PublisherWish.NoExcerpt);

        var details = Assert.IsType<ItemLookup.Found>(cases.Room.Items.Find(item)).Details;
        Assert.Null(details.Body);
        Assert.Null(details.Page.Dek);
        Assert.Null(details.Item.Excerpt);
        Assert.Equal(1, Bodies(cases));
    }

    [Fact]
    public async Task Who_wishes_to_be_credited_is_so_wherever_an_item_is_shown()
    {
        await using var cases = await CaseFixture.OpenAsync();
        Assert.False(cases.Room.Items.Newest(1)[0].MustCredit);

        await SetAsync(cases, "harbour-post.example", PublisherWish.Credit);

        Assert.True(cases.Room.Items.Newest(1)[0].MustCredit);
        Assert.True(Assert.IsType<ItemLookup.Found>(cases.Room.Items.Find(cases.ItemId)).Details.Item.MustCredit);
    }

    [Fact]
    public async Task Nor_is_anything_known_of_a_text_that_was_not_kept()
    {
        await using var cases = await CaseFixture.OpenAsync();
        var item = await cases.Room.FileTextAsync(
            "meridian-wire", HarbourTexts.Original, directives: "*: noarchive");
        Assert.Equal(1, Fingerprints(cases));

        await SetAsync(cases, "meridian-wire.example", PublisherWish.NoText);
        Assert.Equal(0, Fingerprints(cases));
        await cases.Room.ReadTextAsync(item, "meridian-wire", HarbourTexts.Independent, "*: noarchive");

        Assert.Equal(0, Fingerprints(cases));
    }

    [Fact]
    public async Task A_damaged_item_keeps_no_other_waiting()
    {
        await using var cases = await CaseFixture.OpenAsync();
        await cases.Room.FileAsync(await cases.Room.AddFeedAsync(), Whole("first"), Whole("second"));
        await cases.Room.Archive.WriteAsync(
            write => write.Archive.Execute("update item set sealed_url = x'00' where id = 2"),
            TestContext.Current.CancellationToken);

        await SetAsync(cases, "harbour-post.example", PublisherWish.NoText);

        Assert.Equal([2L], TextsOf(cases));
    }

    [Fact]
    public async Task Words_whose_publisher_wishes_no_text_stand_beside_no_copy_either()
    {
        await using var cases = await CaseFixture.OpenAsync();
        await cases.Room.FileTextAsync("meridian-wire", HarbourTexts.Original);
        var copy = await cases.Room.FileTextAsync(
            "fresh-clicks",
            HarbourTexts.Original.Replace("between a doctor", "between a nurse", StringComparison.Ordinal), hours: 3);
        cases.Room.FollowOrigins();
        Assert.Single(cases.Room.OriginsOf(copy).AlteredQuotes);

        await SetAsync(cases, "meridian-wire.example", PublisherWish.NoText);

        Assert.Empty(cases.Room.OriginsOf(copy).AlteredQuotes);
    }

    [Fact]
    public async Task No_search_finds_it_where_that_is_wished()
    {
        await using var cases = await CaseFixture.OpenAsync();
        cases.Room.IndexAll();
        var search = new ItemSearch(cases.Room.Archive);
        Assert.NotEmpty(search.Find("ferry", 10));

        await SetAsync(cases, "harbour-post.example", PublisherWish.NoIndex);
        cases.Room.IndexAll();

        Assert.Empty(search.Find("ferry", 10));
    }

    private static Entry Whole(string name) => NewsroomFixture.Ferry(name, $"https://harbour-post.example/{name}") with
    {
        Id = name,
        ContentHtml =
            $"<p>The {name} text in full: the night ferry sails again from Monday, and the harbour is glad of it.</p>",
    };

    private static List<long> TextsOf(CaseFixture cases)
    {
        using var read = cases.Room.Archive.Read();
        return read.Archive.Query<long>("select item_id from version where sealed_body is not null").AsList();
    }

    private static long Bodies(CaseFixture cases)
    {
        using var read = cases.Room.Archive.Read();
        return read.Archive.ExecuteScalar<long>("select count(*) from version where sealed_body is not null");
    }

    private static long Fingerprints(CaseFixture cases)
    {
        using var read = cases.Room.Archive.Read();
        return read.Archive.ExecuteScalar<long>(
            "select count(*) from version where sealed_fingerprints is not null");
    }

    private static async Task SetAsync(CaseFixture cases, string domain, params PublisherWish[] wishes)
    {
        var room = cases.Room;
        var desk = new PublisherDesk(
            room.Archive, room.Options, room.Items, new OriginReads(room.Archive, room.Options, room.Items));
        await desk.SetWishesAsync(
            new ProvenDomain(ProvableDomain.Parse(domain, out _)!, ControlProof.Dns), wishes.ToHashSet(),
            TestContext.Current.CancellationToken);
        await cases.WorkAsync();
    }
}
