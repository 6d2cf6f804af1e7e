using System.IO.Compression;
using System.Text;
using Firstwire.Formats.Warc;

namespace Firstwire.Tests.Formats.Warc;

public sealed class ArchivedResponseTests
{
    private const string Text = "<p>The harbour opened.</p>";

    private static WarcRecord Record(string type, byte[] block, string? contentType = null) => new()
    {
        Fields = new Dictionary<string, string>
        {
            ["WARC-Type"] = type,
            ["Content-Type"] = contentType ?? "application/http; msgtype=response",
        },
        Block = block,
        IsWhole = true,
    };

    private static ArchivedResponse? Response(string headers, byte[] body) =>
        ArchivedResponse.Of(Record("response", [.. Bytes($"HTTP/1.1 203 Fine\r\n{headers}\r\n"), .. body]));

    private static string? Body(string headers, byte[] body) =>
        Response(headers, body) is { } response ? Encoding.UTF8.GetString(response.Body.Span) : null;

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static byte[] Packed(Func<Stream, Stream> coding)
    {
        var packed = new MemoryStream();
        using (var stream = coding(packed)) stream.Write(Bytes(Text));
        return packed.ToArray();
    }

    private static byte[] Chunked(byte[] body) =>
    [
        .. Bytes("5;note=x\r\n"), .. body[..5],
        .. Bytes($"\r\n{body.Length - 5:X}\r\n"), .. body[5..],
        .. Bytes("\r\n0\r\n\r\n"),
    ];

    [Fact]
    public void It_has_the_status_the_headers_and_the_body_of_the_message()
    {
        var response = Response("content-type: Text/HTML; charset=utf-8\r\n", Bytes(Text))!;
        Assert.Equal((203, "text/html"), (response.Status, response.MediaType));
        Assert.Equal(Text, Encoding.UTF8.GetString(response.Body.Span));
    }

    [Fact]
    public void Chunks_are_joined() => Assert.Equal(Text, Body("Transfer-Encoding: chunked\r\n", Chunked(Bytes(Text))));

    [Fact]
    public void Codings_are_taken_off()
    {
        var gzip = Packed(to => new GZipStream(to, CompressionMode.Compress));
        Assert.Equal(Text, Body("Content-Encoding: gzip\r\n", gzip));
        var brotli = Packed(to => new BrotliStream(to, CompressionMode.Compress));
        var zlib = Packed(to => new ZLibStream(to, CompressionMode.Compress));
        var bare = Packed(to => new DeflateStream(to, CompressionMode.Compress));
        Assert.Equal(Text, Body("Content-Encoding: br\r\n", brotli));
        Assert.Equal(Text, Body("Content-Encoding: deflate\r\n", zlib));
        Assert.Equal(Text, Body("Content-Encoding: deflate\r\n", bare));
        Assert.Equal(Text, Body("Transfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n", Chunked(gzip)));
    }

    [Theory]
    [InlineData("Transfer-Encoding: chunked\r\n")]
    [InlineData("Content-Encoding: gzip\r\n")]
    [InlineData("Content-Encoding: br\r\n")]
    [InlineData("Content-Encoding: of-our-own\r\n")]
    [InlineData("Transfer-Encoding: chunked\r\nContent-Encoding: gzip, gzip\r\n")]
    public void A_body_whose_coding_was_taken_off_already_is_left_as_it_is(string headers) =>
        Assert.Equal(Text, Body(headers, Bytes(Text)));

    [Fact]
    public void A_body_that_breaks_off_gives_what_was_read()
    {
        var chunked = Chunked(Bytes(Text));
        Assert.Equal(Text[..^3], Body("Transfer-Encoding: chunked\r\n", chunked[..^10]));
    }

    [Fact]
    public void A_resource_is_its_own_answer()
    {
        var response = ArchivedResponse.Of(Record("resource", Bytes(Text), "text/html"))!;
        Assert.Equal((200, "text/html", Text.Length), (response.Status, response.MediaType, response.Body.Length));
    }

    [Theory]
    [InlineData("request", "GET / HTTP/1.1\r\n\r\n")]
    [InlineData("revisit", "HTTP/1.1 200 OK\r\n\r\n")]
    [InlineData("response", "gopher says hello")]
    [InlineData("response", "HTTP/1.1")]
    [InlineData("response", "HTTP/1.1 fine\r\n\r\n")]
    public void Other_records_hold_no_answer(string type, string block) =>
        Assert.Null(ArchivedResponse.Of(Record(type, Bytes(block))));
}
