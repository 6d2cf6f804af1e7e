using Dapper;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Archive.Erasing;
using Firstwire.Newsroom.Health;
using Firstwire.Newsroom.Import;
using Firstwire.Newsroom.Items;
using Firstwire.Newsroom.Outlets;
using Firstwire.Newsroom.Pipeline;
using Firstwire.Tests.Newsroom.Archive;

namespace Firstwire.Tests.Newsroom.Import;

public sealed class WarcImportTests : IAsyncDisposable
{
    private const string FeedUrl = "https://harbour-post.example/feed.xml";
    private const string Lamp = "https://harbour-post.example/lamp";

    private static readonly DateTimeOffset Captured = NewsroomFixture.Start.AddYears(-3);

    private readonly NewsroomFixture room = new(ArchiveEngine.Sqlite);

    public ValueTask DisposeAsync() => room.DisposeAsync();

    [Fact]
    public async Task A_feed_files_its_entries_at_the_time_of_its_capture_and_nothing_becomes_due()
    {
        var counts = await ImportAsync(
            new WrittenWarc().Feed(FeedUrl, Captured, ("/lamp", "The lamp goes dark"), ("/geese", "Geese return")));

        Assert.Equal((1, 2, 2), (counts.Feeds, counts.NewItems, counts.NewVersions));
        Assert.All(room.Items.Newest(10), item => Assert.Equal(Captured, item.FirstSeen));
        var feed = Assert.Single(new FeedHealth(room.Archive).All());
        Assert.Equal((FeedUrl, "Chronicle of harbour-post.example", true), (feed.Url, feed.Title, feed.Stopped));
        Assert.Null(feed.NextPoll);
        Assert.True(new Backlog(room.Archive, room.Options).Count() is { Feeds: 0, Pages: 0 });
    }

    [Fact]
    public async Task A_page_becomes_an_item_with_its_article()
    {
        var counts = await ImportAsync(new WrittenWarc().Page(Lamp, Captured, "The lamp goes dark"));

        Assert.Equal((1, 1, 1), (counts.Pages, counts.NewItems, counts.NewVersions));
        var item = Assert.Single(room.Items.Newest(10));
        Assert.Equal(("The lamp goes dark", Lamp, Captured), (item.Title, item.Url, item.FirstSeen));
        Assert.Contains("early ferry", Details(item.Id).Body!.Value.ToString(), StringComparison.Ordinal);
        Assert.Empty(new Verification(room.Archive).Run(cancellation: TestContext.Current.CancellationToken).Problems);
    }

    [Fact]
    public async Task A_page_that_a_feed_listed_joins_its_item()
    {
        await ImportAsync(new WrittenWarc().Feed(FeedUrl, Captured, ("/lamp", "The lamp goes dark")).Page(
            Lamp, Captured.AddMinutes(1), "The lamp goes dark"));

        var item = Assert.Single(room.Items.Newest(10));
        Assert.Equal([false, true], Details(item.Id).Versions.Select(version => version.FromPage));
        Assert.Single(new FeedHealth(room.Archive).All());
    }

    [Fact]
    public async Task What_is_found_by_its_words()
    {
        await ImportAsync(new WrittenWarc().Page(Lamp, Captured, "The lamp goes dark", "A heron watched."));
        room.IndexAll();

        Assert.Single(new Firstwire.Newsroom.Search.ItemSearch(room.Archive).Find("heron", 10));
    }

    [Fact]
    public async Task Importing_again_changes_nothing_in_whatever_order_captures_stand()
    {
        var warc = new WrittenWarc()
            .Page(Lamp, Captured.AddDays(2), "The lamp goes dark", "It burns again.")
            .Feed(FeedUrl, Captured, ("/lamp", "The lamp goes dark"), ("/geese", "Geese return"))
            .Page(Lamp, Captured, "The lamp goes dark")
            .Feed(FeedUrl, Captured.AddDays(1), ("/lamp", "The lamp went dark"))
            .Page(Lamp, Captured.AddDays(3), "The lamp goes dark", "It burns for good.");
        await ImportAsync(warc);
        var before = Facts();

        var again = await ImportAsync(warc);

        Assert.Equal((0, 0), (again.NewItems, again.NewVersions));
        Assert.Equal(before, Facts());
    }

    [Fact]
    public async Task What_is_known_from_later_stays()
    {
        var feed = await room.AddFeedAsync(FeedUrl);
        await room.FileAsync(
            feed, NewsroomFixture.Ferry("Night ferry returns", "https://harbour-post.example/night-ferry"));

        await ImportAsync(new WrittenWarc().Feed(FeedUrl, Captured, ("/night-ferry", "Night ferry may return")));

        Assert.Equal("Night ferry returns", Assert.Single(room.Items.Newest(10)).Title);
        Assert.NotNull(new FeedHealth(room.Archive).Find(feed)!.NextPoll);
    }

    [Fact]
    public async Task Damage_is_passed_over_and_told()
    {
        var counts = await ImportAsync(new WrittenWarc()
            .Page(Lamp, Captured, "The lamp goes dark").Damage().Page(
                "https://harbour-post.example/geese", Captured, "Geese return"));

        Assert.Equal(2, counts.NewItems);
        Assert.NotEmpty(counts.Problems);
    }

    [Fact]
    public async Task What_is_no_news_is_passed_over()
    {
        var counts = await ImportAsync(new WrittenWarc()
            .Response("https://harbour-post.example/logo.png", Captured, "image/png", "no picture")
            .Response("https://harbour-post.example/gone", Captured, "text/html", "<p>gone", status: 404)
            .Response("https://harbour-post.example/", Captured, "text/html", "<ul><li><a href=/lamp>The lamp</a></ul>")
            .Response("https://reader:secret@harbour-post.example/feed", Captured, "application/rss+xml",
                "<rss><channel><title>x</title></channel></rss>")
            .Response("dns:harbour-post.example", Captured, "text/dns", "127.0.0.1"));

        Assert.Equal((5, 0, 0, 0), (counts.Records, counts.Feeds, counts.Pages, counts.Damaged));
        Assert.Empty(room.Items.Newest(10));
    }

    [Theory]
    [InlineData("", "X-Robots-Tag: all\r\nX-Robots-Tag: noarchive\r\n")]
    [InlineData("", "Content-Usage: train-ai=y\r\nContent-Usage: bots=n\r\n")]
    [InlineData("<meta name=\"robots\" content=\"noarchive\">", "")]
    public async Task A_publishers_word_against_keeping_holds_for_an_archive_too(string head, string fields)
    {
        await ImportAsync(new WrittenWarc().Page(Lamp, Captured, "The lamp goes dark", head: head, fields: fields));

        using var read = room.Archive.Read();
        Assert.Equal(
            (1, 0), read.Archive.QuerySingle<(long, long)>("select count(*), count(sealed_body) from version"));
    }

    [Fact]
    public async Task What_was_erased_never_comes_back()
    {
        var warc = new WrittenWarc()
            .Feed(FeedUrl, Captured, ("/lamp", "The lamp goes dark")).Page(Lamp, Captured, "The lamp goes dark");
        await ImportAsync(warc);
        await new ItemErasure(room.Archive).EraseAsync(
            room.Items.Newest(1)[0].Id, TestContext.Current.CancellationToken);

        await ImportAsync(warc);
        await ImportAsync(
            new WrittenWarc().Page($"{Lamp}?utm_source=letter", Captured.AddDays(9), "The lamp goes dark"));

        Assert.Empty(room.Items.Newest(10));
    }

    [Fact]
    public async Task Whoever_subscribes_polls_the_feeds_and_an_imported_feed_can_be_subscribed_to_later()
    {
        await ImportAsync(new WrittenWarc().Feed(FeedUrl, Captured, ("/lamp", "The lamp goes dark")));
        var later = await new FeedSubscriptions(room.Archive).SubscribeAsync(
            [new FeedRequest(FeedUrl)], TestContext.Current.CancellationToken);
        await ImportAsync(
            new WrittenWarc().Feed("https://inland-courier.example/feed", Captured, ("/a", "A bridge")),
            subscribe: true);

        Assert.IsType<SubscribeResult.Added>(Assert.Single(later));
        Assert.All(new FeedHealth(room.Archive).All(), feed => Assert.InRange(
            feed.NextPoll!.Value, NewsroomFixture.Start, NewsroomFixture.Start.AddMinutes(10)));
    }

    private ItemDetails Details(long id) => Assert.IsType<ItemLookup.Found>(room.Items.Find(id)).Details;

    private async Task<WarcCounts> ImportAsync(WrittenWarc warc, bool subscribe = false)
    {
        using var file = new MemoryStream(warc.Bytes);
        return await new WarcImport(room.Archive, room.Options).RunAsync(
            file, subscribe, null, TestContext.Current.CancellationToken);
    }

    private (long, long, long, long) Facts()
    {
        using var read = room.Archive.Read();
        return read.Archive.QuerySingle<(long, long, long, long)>(
            "select (select count(*) from item), (select count(*) from version), (select max(seq) from change), "
                + "(select count(*) from feed)");
    }
}
