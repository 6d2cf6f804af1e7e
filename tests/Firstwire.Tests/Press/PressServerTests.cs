using System.Net;
using System.Text;
using System.Text.Json;
using System.Xml;
using Firstwire.Press;

namespace Firstwire.Tests.Press;

public sealed class PressServerTests
{
    static PressServerTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Fact]
    public async Task Every_feed_is_well_formed_and_lists_its_last_entries()
    {
        await using var reader = await PressReader.OpenAsync();
        Assert.Equal(40, reader.Press.Outlets.Count);
        foreach (var outlet in reader.Press.Outlets)
        {
            using var response = await reader.GetAsync(outlet.FeedUrls[0]);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            var bytes = await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
            Assert.Equal(20, outlet.FeedFormat == FeedFormat.JsonFeed ? JsonItems(bytes) : XmlItems(bytes));
        }
    }

    [Fact]
    public async Task Every_outlet_serves_the_article_that_its_feed_lists()
    {
        await using var reader = await PressReader.OpenAsync();
        foreach (var outlet in reader.Press.Outlets)
        {
            var article = outlet.ArticlesAt(PressReader.Opening)[0];
            var page = WebUtility.HtmlDecode(await reader.TextAsync(article.Url));
            Assert.All(article.ParagraphsAt(PressReader.Opening), paragraph => Assert.Contains(paragraph, page));
            Assert.Contains(article.Title, page);
        }
    }

    [Fact]
    public async Task A_feed_answers_304_until_something_new_appears()
    {
        await using var reader = await PressReader.OpenAsync();
        var url = reader.Press.Outlets[3].FeedUrls[0];
        using var first = await reader.GetAsync(url);
        var tag = first.Headers.ETag!;
        var modified = first.Content.Headers.LastModified;
        using var byTag = await reader.GetAsync(url, request => request.Headers.IfNoneMatch.Add(tag));
        using var byDate = await reader.GetAsync(url, request => request.Headers.IfModifiedSince = modified);
        Assert.Equal(HttpStatusCode.NotModified, byTag.StatusCode);
        Assert.Equal(HttpStatusCode.NotModified, byDate.StatusCode);

        reader.Clock.Advance(TimeSpan.FromHours(2));
        using var later = await reader.GetAsync(url, request => request.Headers.IfNoneMatch.Add(tag));
        Assert.Equal(HttpStatusCode.OK, later.StatusCode);
        Assert.NotEqual(tag, later.Headers.ETag);
    }

    [Fact]
    public async Task Requests_are_recorded_with_what_the_client_said()
    {
        await using var reader = await PressReader.OpenAsync(new PressOptions { RecordRequests = 2 });
        var home = reader.Press.Outlets[0].HomeUrl;
        await reader.TextAsync(home + "robots.txt");
        await reader.TextAsync(home + "nowhere");
        using var _ = await reader.GetAsync(home + "?q=1", request =>
        {
            request.Headers.Add("User-Agent", "Reader/1");
            request.Headers.Add("Cookie", "a=b");
        });
        Assert.Equal([404, 200], reader.Press.Requests.Select(request => request.Status));
        var last = reader.Press.Requests[^1];
        Assert.Equal(("meridian-wire.localhost", "/?q=1", "Reader/1", true), (last.Host, last.Path, last.UserAgent, last.HasCookie));
        Assert.Equal(PressReader.Opening, last.At);
    }

    private static int JsonItems(byte[] bytes)
    {
        using var document = JsonDocument.Parse(bytes);
        return document.RootElement.GetProperty("items").GetArrayLength();
    }

    private static int XmlItems(byte[] bytes)
    {
        using var xml = XmlReader.Create(new MemoryStream(bytes));
        var items = 0;
        while (xml.Read())
        {
            items += xml is { NodeType: XmlNodeType.Element, LocalName: "item" or "entry" } ? 1 : 0;
        }

        return items;
    }
}
