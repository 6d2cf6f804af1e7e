using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using Firstwire.Press;
using Firstwire.Reading;
using Firstwire.Tracing.Credits;
using Firstwire.Tracing.Evidence;

namespace Firstwire.Tests.Press;

public sealed partial class PressServerTests
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
            var page = WebUtility.HtmlDecode(Link().Replace(await reader.TextAsync(article.Url), ""));
            Assert.All(article.ParagraphsAt(PressReader.Opening), paragraph => Assert.Contains(paragraph, page));
            Assert.Contains(article.Title, page);
        }
    }

    [Fact]
    public async Task A_retelling_names_and_links_the_report_that_it_tells()
    {
        await using var reader = await PressReader.OpenAsync();
        var retelling = reader.Press.Outlets.SelectMany(outlet => outlet.ArticlesAt(reader.Clock.GetUtcNow()))
            .First(article => article.Kind == ArticleKind.Retelling);
        var page = await reader.TextAsync(retelling.Url);

        var read = Assert.IsType<ReadResult.Read>(ArticleExtractor.Read(
            Encoding.UTF8.GetBytes(page), retelling.Url, cancellation: TestContext.Current.CancellationToken)).Article;
        var told = InformationOrigin.Of(CreditFinder.Find(new CreditedDocument(retelling.Url, null, read.Text, null)
        {
            Links = [.. read.Links.Select(static link => new DocumentLink(link.Url, link.Text))],
        }));

        Assert.True(retelling.Published > retelling.Other!.Published);
        Assert.Equal(retelling.Other.Url, told?.Source?.Url);
        Assert.EndsWith(told!.Source!.Name!, retelling.Other.Outlet.Name, StringComparison.Ordinal);
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
        Assert.Equal(("meridian-wire.localhost", "/?q=1"), (last.Host, last.Path));
        Assert.Equal(("Reader/1", true), (last.UserAgent, last.HasCookie));
        Assert.Equal(PressReader.Opening, last.At);
    }

    [Fact]
    public async Task A_section_feed_lists_its_section_alone()
    {
        await using var reader = await PressReader.OpenAsync(new PressOptions { Outlets = 5, FeedsPerOutlet = 8 });
        Assert.Equal(5 * 8, reader.Press.FeedUrls.Distinct().Count());
        var sport = reader.Press.Outlets[0].FeedUrls.Single(
            url => url.EndsWith("/feeds/sport.xml", StringComparison.Ordinal));
        var links = Elements(await reader.TextAsync(sport), "guid").ToList();
        Assert.Equal(20, links.Count);
        Assert.All(links, link => Assert.Equal("sport", reader.Press.Find(link)!.Section));
    }

    [Fact]
    public async Task Articles_appear_as_the_clock_goes()
    {
        await using var reader = await PressReader.OpenAsync();
        var outlet = reader.Press.Outlet("harbour-post");
        var next = outlet.Article(outlet.LatestAt(PressReader.Opening) + 1);
        using var early = await reader.GetAsync(next.Url);
        Assert.Equal(HttpStatusCode.NotFound, early.StatusCode);
        Assert.DoesNotContain(next.Url, await reader.TextAsync(outlet.FeedUrls[0]));

        reader.Clock.SetUtcNow(next.Published);
        using var then = await reader.GetAsync(next.Url);
        Assert.Equal(HttpStatusCode.OK, then.StatusCode);
        Assert.Contains(next.Url, await reader.TextAsync(outlet.FeedUrls[0]));
    }

    [Fact]
    public async Task A_correction_changes_page_feed_and_validators_at_its_time()
    {
        await using var reader = await PressReader.OpenAsync();
        var outlet = reader.Press.Outlet("meridian-wire");
        var article = outlet.ArticlesAt(PressReader.Opening).First(one => one.Correction?.At > PressReader.Opening);
        using var before = await reader.GetAsync(article.Url);

        reader.Clock.SetUtcNow(article.Correction!.At);
        using var after = await reader.GetAsync(
            article.Url, request => request.Headers.IfNoneMatch.Add(before.Headers.ETag!));
        Assert.Equal(HttpStatusCode.OK, after.StatusCode);
        Assert.Equal(article.Correction.At, after.Content.Headers.LastModified);
        Assert.Contains(article.Correction.Notice, await reader.TextAsync(article.Url));
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task Pages_are_coded_as_asked(string coding)
    {
        await using var reader = await PressReader.OpenAsync();
        var url = reader.Press.Outlets[0].FeedUrls[0];
        using var coded = await reader.GetAsync(url, request => request.Headers.AcceptEncoding.ParseAdd(coding));
        Assert.Equal(coding, Assert.Single(coded.Content.Headers.ContentEncoding));
        await using var body = await coded.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken);
        await using Stream decoded = coding == "br"
            ? new BrotliStream(body, CompressionMode.Decompress)
            : new GZipStream(body, CompressionMode.Decompress);
        using var text = new StreamReader(decoded);
        Assert.Equal(await reader.TextAsync(url), await text.ReadToEndAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task An_address_with_another_slug_leads_to_the_canonical_one()
    {
        await using var reader = await PressReader.OpenAsync();
        var article = reader.Press.Outlets[3].Article(150);
        using var response = await reader.GetAsync($"{reader.Press.Outlets[3].HomeUrl}2020/01/01/old-title-150");
        Assert.Equal(HttpStatusCode.MovedPermanently, response.StatusCode);
        Assert.Equal(article.Url, response.Headers.Location!.OriginalString);
        Assert.Contains($"<link rel=\"canonical\" href=\"{article.Url}\">", await reader.TextAsync(article.Url));
    }

    [Fact]
    public async Task Old_charsets_are_declared_and_true()
    {
        await using var reader = await PressReader.OpenAsync();
        foreach (var charset in new[] { "windows-1251", "iso-8859-1", "gb18030" })
        {
            var outlet = reader.Press.Outlets.First(one => one.Charset == charset);
            using var response = await reader.GetAsync(outlet.HomeUrl);
            Assert.Equal(charset, response.Content.Headers.ContentType!.CharSet);
            var bytes = await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
            Assert.Contains(outlet.Name, Encoding.GetEncoding(charset).GetString(bytes));
        }
    }

    [Fact]
    public async Task Robots_files_forbid_what_the_outlet_says()
    {
        await using var reader = await PressReader.OpenAsync();
        var strict = reader.Press.Outlets.First(outlet => outlet.Disallowed is not null);
        Assert.Contains("Disallow: /archive/\n", await reader.TextAsync(strict.HomeUrl + "robots.txt"));
        using var archive = await reader.GetAsync(strict.HomeUrl + "archive/");
        Assert.Equal(HttpStatusCode.OK, archive.StatusCode);
    }

    [Fact]
    public async Task Pictures_are_what_they_say()
    {
        await using var reader = await PressReader.OpenAsync();
        var home = reader.Press.Outlets[0].HomeUrl;
        using var png = await reader.GetAsync(home + "img/7.png");
        var bytes = await png.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        Assert.Equal("PNG", Encoding.ASCII.GetString(bytes, 1, 3));
        Assert.NotEmpty(Elements(await reader.TextAsync(home + "img/7.svg"), "circle"));
    }

    [Fact]
    public async Task The_list_of_feeds_is_opml()
    {
        await using var reader = await PressReader.OpenAsync();
        var urls = Attributes(reader.Press.ToOpml(), "outline", "xmlUrl");
        Assert.Equal(reader.Press.FeedUrls.Order(), urls.Order());
    }

    private static IEnumerable<string> Elements(string text, string name) =>
        XDocument.Parse(text)
            .Descendants().Where(element => element.Name.LocalName == name).Select(element => element.Value);

    private static IEnumerable<string> Attributes(string text, string name, string attribute) =>
        XDocument.Parse(text).Descendants(name).Attributes(attribute).Select(found => found.Value);

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

    [GeneratedRegex("</?a\\b[^>]*>", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Link();
}
