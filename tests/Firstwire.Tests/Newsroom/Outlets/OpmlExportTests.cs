using CsCheck;
using Firstwire.Formats.Opml;
using Firstwire.Newsroom.Outlets;
using Firstwire.Tests.Newsroom.Archive;

namespace Firstwire.Tests.Newsroom.Outlets;

public sealed class OpmlExportTests
{
    private static readonly FeedRequest[] Subscriptions =
    [
        new(
            "https://harbour-post.example/feed.xml", "The Harbour Post & Sons", "https://harbour-post.example/",
            "Islands/North"),
        new("https://inland-courier.example/feed?a=1&b=2", "ساعي الداخل", null, "Inland"),
        new("https://two-rivers.example/feed"),
        new("https://gazette.example/rss", "Gazette <daily>", null, "Islands/North"),
    ];

    [Fact]
    public async Task What_was_exported_and_taken_in_elsewhere_is_the_same()
    {
        var (first, second) = await TakeInAsync(Subscriptions);

        Assert.Equal(Feeds(first), Feeds(second));
        Assert.Equal(
            Subscriptions.Select(
                feed => (feed.Url, feed.Title ?? feed.Url, feed.HomePageUrl, feed.Folder ?? "")).Order(),
            Feeds(first).Select(feed => (feed.Url, feed.Title!, feed.Home, feed.Folder)).Order());
    }

    [Fact]
    public void Any_titles_and_folders_survive_the_way() =>
        Gen.Select(Gen.String[1, 20], Gen.String[1, 20]).Array[1, 4].Sample(
            named =>
            {
                var requests = named.Select((name, i) => new FeedRequest(
                    $"https://gazette-{i}.example/feed", name.Item1, null, name.Item2)).ToArray();
                var (first, second) = TakeInAsync(requests).GetAwaiter().GetResult();
                Assert.Equal(Feeds(first).Order(), Feeds(second).Order());
            },
            iter: 20);

    [Fact]
    public async Task A_blank_title_is_none()
    {
        var (first, second) = await TakeInAsync([new FeedRequest("https://gazette.example/feed", " ")]);

        Assert.Equal("https://gazette.example/feed", Assert.Single(Feeds(first)).Title);
        Assert.Equal(Feeds(first), Feeds(second));
    }

    [Fact]
    public async Task What_only_an_archive_gave_is_no_subscription()
    {
        await using var room = new NewsroomFixture(ArchiveEngine.Sqlite);
        using var warc = new MemoryStream(new Import.WrittenWarc().Feed(
            "https://old.example/feed", NewsroomFixture.Start.AddYears(-1), ("/a", "A bridge")).Bytes);
        await new Firstwire.Newsroom.Import.WarcImport(room.Archive, room.Options).RunAsync(
            warc, false, null, TestContext.Current.CancellationToken);

        Assert.Empty(Feeds(new OpmlExport(room.Archive).Write()));
    }

    private static async Task<(byte[] First, byte[] Second)> TakeInAsync(FeedRequest[] requests)
    {
        await using var room = new NewsroomFixture(ArchiveEngine.Sqlite);
        await using var other = new NewsroomFixture(ArchiveEngine.Sqlite);
        await new FeedSubscriptions(room.Archive).SubscribeAsync(requests, CancellationToken.None);
        var first = new OpmlExport(room.Archive).Write();
        await new FeedSubscriptions(other.Archive).SubscribeAsync(
            OpmlSubscriptions.Read(first).Requests, CancellationToken.None);
        return (first, new OpmlExport(other.Archive).Write());
    }

    private static IEnumerable<(string Url, string? Title, string? Home, string Folder)> Feeds(byte[] opml) =>
        Assert.IsType<OpmlResult.Parsed>(OpmlReader.Read(opml, null)).Document.Feeds
            .Select(feed => (feed.Url, feed.Title, feed.HomePageUrl, string.Join(
                ' ', feed.Categories.Select(path => string.Join('/', path)))));
}
