using System.Text;
using CsCheck;
using Firstwire.Formats.Feeds;

namespace Firstwire.Tests.Formats.Feeds;

public sealed class FeedParserPropertyTests
{
    private static readonly Gen<string> Piece = Gen.OneOf(
        "<rss>", "<channel>", "<item>", "</item>", "<title>", "</title>", "<link>https://x.example/</link>",
        "<feed xmlns='http://www.w3.org/2005/Atom'>",
        "<entry>", "</entry>", "<content type='xhtml'>", "<div>", "</div>", "<![CDATA[", "]]>", "<!--", "-->", "&amp;",
        "&", "&#", "&#x41;", "<b", ">",
        "<description>", "</description>", "<media:content url='a'>", "<itunes:duration>", "12:3:", "<podcast:person>",
        "<a href='", "'", "\"", "=", "/>", "<?xml version='1.0'?>", "<!DOCTYPE x [", "]>", "<guid>",
        "<pubDate>Sun, 32 Foo", "<source>", "<image>", "{\"items\":[", "{", "}", "]", "é", "\0", " ");

    private static readonly Gen<string> Document = Piece.Array[0, 40].Select(string.Concat);

    [Fact]
    public void Parsing_never_throws_and_gives_the_same_twice() => Document.Sample(document =>
    {
        var bytes = Encoding.UTF8.GetBytes(document);
        Assert.Equal(
            Describe(FeedParser.Parse(bytes, "https://x.example/")),
            Describe(FeedParser.Parse(bytes, "https://x.example/")));
    });

    [Fact]
    public void Parsing_any_bytes_never_throws() =>
        Gen.Byte.Array[0, 200].Sample(bytes =>
            Assert.NotNull(FeedParser.Parse(bytes, null, "text/xml; charset=utf-16")));

    [Theory]
    [InlineData(
        """{"title":"Gazette","items":[{"id":"1","title":"One","tags":["a",2]},{"id":"2","url":"/2"},{"id":"3"}]}""")]
    [InlineData(
        "<rss><channel><title>G</title><item><guid>1</guid><title>A</title></item><item><guid>2</guid></item></channel></rss>")]
    [InlineData(
        "<feed xmlns='http://www.w3.org/2005/Atom'><entry><id>1</id><title>A</title></entry><entry><id>2</id></entry></feed>")]
    public void A_document_cut_anywhere_keeps_what_came_before_and_says_that_it_was_cut(string document)
    {
        var whole = FeedText.Feed(document).Entries.Select(entry => entry.Id).ToArray();
        // Once the name of the root's end tag stands there, nothing is missing but a bracket.
        var end = document.StartsWith('<') ? document.LastIndexOf("</", StringComparison.Ordinal) : document.Length;
        for (var length = 1; length < end; length++)
        {
            if (FeedText.Result(document[..length]) is not FeedParseResult.Parsed(var feed)) continue;
            var read = feed.Entries.SkipLast(1).Select(entry => entry.Id);
            Assert.Equal(whole[..Math.Max(feed.Entries.Count - 1, 0)], read);
            Assert.True(feed.IsTruncated, document[..length]);
        }
    }

    // Elements that a title leaves open are closed: "<a>" becomes "<a></a>", 7 characters for 3.
    [Fact]
    public void What_is_read_does_not_outgrow_what_was_written_with_its_ends() => Document.Sample(document =>
    {
        if (FeedText.Result(document) is not FeedParseResult.Parsed(var feed)) return;
        Assert.True(feed.Entries.Count <= document.Length / 5);
        Assert.All(feed.Entries, entry => Assert.True((entry.Title?.Length ?? 0) <= 7 * document.Length / 3));
    });

    private static string Describe(FeedParseResult result) => result switch
    {
        FeedParseResult.Parsed(var feed) => $"{feed.Title} {string.Join('\n', feed.Entries.Select(Describe))}",
        FeedParseResult.Failed(var reason) => reason,
        _ => "",
    };

    private static string Describe(Entry entry) =>
        $"{entry.Id} {entry.Url} {entry.Title} {entry.Summary} {entry.ContentHtml} {entry.Published}";
}
