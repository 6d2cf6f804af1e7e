using System.Text;
using CsCheck;
using Firstwire.Formats.Feeds;
using Firstwire.Formats.Opml;
using Firstwire.Tests.Formats.Feeds;

namespace Firstwire.Tests.Formats.Opml;

public sealed class OpmlReaderTests
{
    private const string List =
        """
        <opml version="2.0"><head><title> My papers </title></head><body>
        <outline text="News"><outline title="World">
          <outline text="Gazette" type="rss" xmlUrl=" https://gazette.example/feed.xml " htmlUrl="https://gazette.example/" category="/Port/Ships,local"/>
        </outline></outline>
        <outline text="Gazette again" xmlURL="https://gazette.example/feed.xml"/>
        <outline text="More" type="include" url="https://lists.example/more.opml"/>
        <outline text="Empty" type="rss" xmlUrl=""/></body></opml>
        """;

    [Fact]
    public void A_feed_is_read_once_with_all_its_folders()
    {
        var document = Read(List);

        Assert.Equal("My papers", document.Title);
        var feed = Assert.Single(document.Feeds);
        Assert.Equal(
            ("https://gazette.example/feed.xml", "Gazette", "https://gazette.example/"),
            (feed.Url, feed.Title, feed.HomePageUrl));
        Assert.Equal([["News", "World"], ["Port", "Ships"], ["local"]], feed.Categories);
        Assert.Equal(["https://lists.example/more.opml"], document.OpmlUrls);
    }

    [Theory]
    [InlineData("<opml><body><outline text='A' xmlUrl='https://a.example/rss'></body>")]
    [InlineData("<opml><body><outline text='A' xmlUrl='https://a.example/rss'/></wrong></opml>")]
    [InlineData("<opml><body><outline text='R&D & more' xmlUrl='https://a.example/rss'/></body></opml>")]
    [InlineData(
        "\uFEFF\n<?xml version='1.0'?><OPML><BODY><OUTLINE text='A' xmlUrl='https://a.example/rss'/></BODY></OPML>")]
    public void A_broken_list_is_read_all_the_same(string list) =>
        Assert.Equal("https://a.example/rss", Assert.Single(Read(list).Feeds).Url);

    [Theory]
    [InlineData("<outline text='B' xmlUrl='https://b.exam")]
    [InlineData("<outline text='B' xmlUrl='https://b.example/rss'")]
    [InlineData("<outline text='B' xmlUrl=https://b.exam")]
    [InlineData("<outl")]
    public void A_list_that_breaks_off_has_the_feeds_before_the_break_and_says_so(string end)
    {
        var document = Read($"<opml><body><outline text='A' xmlUrl='https://a.example/rss'/>{end}");

        Assert.Equal(["https://a.example/rss"], document.Feeds.Select(feed => feed.Url));
        Assert.True(document.IsTruncated);
        Assert.False(Read(List).IsTruncated);
    }

    [Theory]
    [InlineData("")]
    [InlineData("words")]
    [InlineData("<rss><channel/></rss>")]
    public void What_is_no_list_is_refused(string list) =>
        Assert.Contains(
            "no OPML", Assert.IsType<OpmlResult.Failed>(OpmlReader.Read(Encoding.UTF8.GetBytes(list), null)).Reason);

    [Fact]
    public void A_list_met_as_a_feed_has_its_feeds_as_entries()
    {
        var feed = FeedText.Feed(List);

        Assert.Equal(FeedFormat.Opml, feed.Format);
        Assert.Equal("https://gazette.example/feed.xml", Assert.Single(feed.Entries).Source?.FeedUrl);
    }

    [Fact]
    public void What_is_written_is_read_again()
    {
        var name = Gen.Char['\u0001', '\u2fff'].Array[1, 8].Select(letters =>
            new string(letters)).Where(text => Clean(text).Length > 0);
        var feeds = Gen.Select(name, name.Array[1, 3]).Array[0, 6];
        feeds.Sample(list =>
        {
            var document = new OpmlDocument
            {
                Title = "List",
                Feeds = [.. list.Select((feed, i) =>
                    new OpmlFeed($"https://x.example/{i}", feed.Item1, null, [feed.Item2]))],
            };
            var again = Read(Encoding.UTF8.GetString(OpmlWriter.Write(document)));

            Assert.Empty(again.Recovered);
            Assert.Equal(document.Feeds.Count, again.Feeds.Count);
            Assert.All(document.Feeds, feed =>
                Assert.Contains(again.Feeds, found => found.Url == feed.Url && found.Title == Clean(feed.Title!)));
        });
    }

    [Fact]
    public void Reading_never_throws() =>
        Gen.OneOf("<opml>", "<body>", "<outline text='a'", " xmlUrl='b'", "/>", ">", "</outline>", "&", "<", "\0")
        .Array[0, 30].Select(string.Concat).Sample(list =>
            Assert.NotNull(OpmlReader.Read(Encoding.UTF8.GetBytes(list), "https://x.example/")));

    private static OpmlDocument Read(string list) =>
        Assert.IsType<OpmlResult.Parsed>(OpmlReader.Read(Encoding.UTF8.GetBytes(list), null)).Document;

    /// <summary>A name as XML can hold it, white space folded.</summary>
    private static string Clean(string name) =>
        string.Join(' ', new string([.. name.Where(System.Xml.XmlConvert.IsXmlChar)]).Split(
            (char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
