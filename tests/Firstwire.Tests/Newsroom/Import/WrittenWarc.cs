using System.IO.Compression;
using System.Text;

namespace Firstwire.Tests.Newsroom.Import;

/// <summary>A web archive as a crawler writes it, gzip by record, of outlets that do not exist.</summary>
internal sealed class WrittenWarc
{
    private readonly List<byte> file = [];

    public byte[] Bytes => [.. file];

    public WrittenWarc Feed(string url, DateTimeOffset captured, params (string Path, string Title)[] entries)
    {
        var origin = new Uri(url).GetLeftPart(UriPartial.Authority);
        var items = entries.Select(entry =>
            $"<item><title>{entry.Title}</title><link>{origin}{entry.Path}</link>"
                + $"<guid>{origin}{entry.Path}</guid></item>");
        return Response(url, captured, "application/rss+xml",
            $"<rss version=\"2.0\"><channel><title>Chronicle of {new Uri(url).Host}</title>"
                + $"<link>{origin}/</link>{string.Concat(items)}</channel></rss>");
    }

    public WrittenWarc Page(
        string url, DateTimeOffset captured, string title, string more = "", string head = "", string fields = "") =>
        Response(url, captured, "text/html; charset=utf-8",
            $"""
            <html lang="en"><head><title>{title}</title>{head}</head><body><article><h1>{title}</h1>
            <p>The lamp at the end of the harbour wall went dark on Tuesday night, and for the first time in forty years nobody
            in the town lit it again. {more}</p>
            <p>The keeper, who had promised the council that she would stay until spring, left a note on the kitchen table and
            took the early ferry to the mainland, as two fishermen saw.</p>
            <p>The council meets on Thursday, and its chairman expects a long evening, since neither the money nor the spare
            parts can be found, and the islands will not wait.</p></article></body></html>
            """, fields);

    public WrittenWarc Response(
        string url, DateTimeOffset captured, string contentType, string body, string fields = "", int status = 200)
    {
        var message = $"HTTP/1.1 {status} Answer\r\nContent-Type: {contentType}\r\n{fields}\r\n{body}";
        var record =
            $"WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: {url}\r\nWARC-Date: "
            + $"{captured.UtcDateTime:yyyy-MM-ddTHH:mm:ssZ}\r\n"
            + "Content-Type: application/http;msgtype=response\r\nContent-Length: "
            + $"{Encoding.UTF8.GetByteCount(message)}\r\n\r\n{message}\r\n\r\n";
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest)) gzip.Write(Encoding.UTF8.GetBytes(record));
        file.AddRange(packed.ToArray());
        return this;
    }

    /// <summary>A record that breaks off in the middle of its compression.</summary>
    public WrittenWarc Damage()
    {
        var lost = new WrittenWarc().Page("https://lost.example/", DateTimeOffset.UnixEpoch, "Lost").Bytes;
        file.AddRange(lost[..(lost.Length / 2)]);
        return this;
    }
}
