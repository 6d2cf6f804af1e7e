using System.Net.Http.Headers;
using System.Text;
using Firstwire.Formats.Feeds;
using Firstwire.Formats.Robots;
using Firstwire.Newsroom;
using Firstwire.Newsroom.Archive.Filing;
using Firstwire.Newsroom.Archive.Sealing;
using Firstwire.Newsroom.Fetching;
using Firstwire.Newsroom.Images;
using Firstwire.Newsroom.Origins;
using Firstwire.Newsroom.People;
using Firstwire.Newsroom.Stories;
using Firstwire.Newsroom.Wishes;
using Firstwire.Reading;
using Firstwire.Rights;
using Firstwire.Tests.Newsroom;
using Firstwire.Tests.Newsroom.Archive;
using Firstwire.Tests.Newsroom.Images;
using Firstwire.Text.Urls;

namespace Firstwire.Tests.Server.Rights;

/// <summary>
/// An archive with one item for each signal: its feed, page, header fields and robots.txt read as they would be
/// from the network.
/// </summary>
internal sealed class RightsRoom
{
    private readonly List<(long Item, long Feed)> ids = [];

    private RightsRoom(Edition edition) => Room = new NewsroomFixture(ArchiveEngine.Sqlite)
    {
        Options = new NewsroomOptions { Seed = 1, Edition = edition, PublicUrl = "https://newsbox.example" },
    };

    public NewsroomFixture Room { get; }

    public static async Task<RightsRoom> FillAsync(Edition edition)
    {
        var filled = new RightsRoom(edition);
        for (var at = 0; at < RightsCase.All.Count; at++)
            filled.ids.Add(await filled.FileAsync(RightsCase.All[at], at));
        filled.Room.IndexAll();
        using var origins = new OriginProjection(filled.Room.Archive, filled.Room.Options);
        origins.CatchUp(TestContext.Current.CancellationToken);
        using var stories = new StoryProjection(filled.Room.Archive, filled.Room.Options);
        stories.CatchUp(TestContext.Current.CancellationToken);
        var marks = new ReadingMarks(filled.Room.Archive, filled.Room.Options, new Preferences(filled.Room.Archive));
        foreach (var (item, _) in filled.ids) await marks.StarAsync(item, TestContext.Current.CancellationToken);
        for (var at = 0; at < filled.ids.Count; at++) filled.HoldPicture(at);
        return filled;
    }

    public long ItemOf(int at) => ids[at].Item;

    public long FeedOf(int at) => ids[at].Feed;

    public static string Headline(int at) => $"Matrixword headline{Word(at)}";

    public static string Early(int at) => $"early{Word(at)}";

    public static string Late(int at) => $"late{Word(at)}";

    public static string Body(int at) => $"body{Word(at)}";

    /// <summary>Words of each text by which its information is traced.</summary>
    public const string Credit = "the Associated Press reported";

    /// <summary>The address of each item's picture.</summary>
    public static string Picture(int at) => $"https://{Domain(at)}/picture.png";

    public static string Domain(int at) => $"paper-{Word(at)}.example";

    /// <summary>No name of one case is the beginning of another's.</summary>
    private static string Word(int at) => $"{(char)('a' + (at / 20))}{(char)('a' + (at % 20))}q";

    private async Task<(long Item, long Feed)> FileAsync(RightsCase given, int at)
    {
        var feedUrl = $"https://{Domain(at)}/feed.xml";
        var page = WebUrl.Parse($"https://{Domain(at)}/story")!;
        var feedId = await Room.AddFeedAsync(feedUrl);
        var feed = ((FeedParseResult.Parsed)FeedParser.Parse(
            Encoding.UTF8.GetBytes(Feed(given, at, page)), feedUrl, "application/rss+xml")).Feed;
        await Room.Archive.PublishAsync(write => EntryFiling.File(
            write, feedId, PreparedDocument.Of(write.Hashes, FeedFacts.Restate(new FeedContent(feedUrl), feed), feed),
            readsPages: true));
        var item = Room.Items.Newest(1, filter: new(FeedId: feedId)) is [var listed]
            ? listed.Id
            : throw new InvalidOperationException(given.Name);

        var site = SiteSignals.Of(RobotsTxt.Parse(given.Robots), page);
        if (!RightsPolicy.Decide(new RightsSignals(site), Edition.Private, RightsStage.BeforeFetch).MayFetch)
        {
            await Room.Archive.PublishAsync(write =>
            {
                ArticleFiling.FileRefusal(write, item, site);
                return true;
            });
            return (item, feedId);
        }

        var article = ((ReadResult.Read)ArticleExtractor.Read(
            Encoding.UTF8.GetBytes(Page(given, at)), page.Href, "text/html; charset=utf-8")).Article;
        Assert.True(article.IsArticle, given.Name);
        await Room.FilePageAsync(item, page.Href, article, [.. site, .. HeaderSignals.Of(Headers(given), page)]);
        return (item, feedId);
    }

    /// <summary>As if it had been fetched while it might be shown.</summary>
    private void HoldPicture(int at)
    {
        using var read = Room.Archive.Read();
        using var key = read.KeyOf(Subject.Item, ItemOf(at));
        if (key is null) return;
        using var images = Room.Archive.Files.OpenImages(write: true);
        var picture = new ShrunkImage(DrawnPicture.Of(9, 9), DrawnPicture.Of(9, 9));
        ImageRows.Put(
            images, key, ItemOf(at), ItemAddresses.Hash(read.Hashes, WebUrl.Parse(Picture(at))!),
            picture, 0, long.MaxValue);
    }

    private FetchHeaders Headers(RightsCase given)
    {
        using var response = new HttpResponseMessage();
        foreach (var line in given.Headers)
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            Add(response.Headers, line[..colon], line[(colon + 1)..].Trim());
        }

        return HeaderReading.Read(response, Room.Time.GetUtcNow());
    }

    private static void Add(HttpResponseHeaders headers, string name, string value) =>
        Assert.True(headers.TryAddWithoutValidation(name, value));

    private static string Description(int at) =>
        $"The {Early(at)} of the harbour council met on Monday and talked until the lamps were lit, about ropes, "
        + "tolls, the "
        + "eastern mole and the price of tar, before the members went home by the last ferry of the evening, which was "
        + "late, as it often is "
        + $"in March, said the {Late(at)} clerk.";

    private static string Feed(RightsCase given, int at, WebUrl page) =>
        $"""
        <rss version="2.0" {given.Root}><channel><title>Paper {Domain(at)}</title><link>https://{Domain(at)}/</link>{given.Channel}
        <item><guid>{page.Href}</guid><link>{page.Href}</link><title>{Headline(at)}</title><description>{Description(at)}</description>
        <pubDate>Thu, 13 Mar 2031 10:00:00 GMT</pubDate><media:thumbnail xmlns:media="http://search.yahoo.com/mrss/" url="{Picture(at)}"/>{given.Item}</item></channel></rss>
        """;

    private static string Page(RightsCase given, int at) =>
        $"""
        <!doctype html><html lang=en><head><title>{Headline(at)}</title><meta property="og:image" content="{Picture(at)}">{given.Head}</head><body><article><h1>{Headline(at)}</h1>
        {given.Paragraph}{Description(at)}</p>
        <p>The {Body(at)} inquiry had been opened in January, and nobody on the quay expected it to end so soon.{given.Payload}</p>
        <p>The lamps of the {Body(at)} pier had been ordered in the winter and paid for twice by the harbour office, {Credit}.</p>
        <p>Two pilots told the {Body(at)} hearing that the eastern mole had been dark since the storm, and that nobody had answered their calls for a week.</p>
        <p>The council will meet again in April to hear the engineers, who want to know whether the lamps can be mended before the herring fleet returns.</p>
        </article></body></html>
        """;
}
