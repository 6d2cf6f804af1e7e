using System.Buffers;
using System.Text;
using System.Text.Unicode;
using Firstwire.Formats.Feeds.Assembly;
using Firstwire.Formats.Feeds.Elements;
using Firstwire.Formats.Feeds.Markup;
using Firstwire.Formats.Opml;
using Firstwire.Text.Charsets;

namespace Firstwire.Formats.Feeds;

/// <summary>
/// Reads feeds of every format in use: RSS 0.90 to 2.0, Atom 0.3 and 1.0, CDF, JSON Feed, sitemaps and OPML.
/// Well-formed documents and broken ones take the same way; what was broken is told in <see cref="Feed.Recovered"/>.
/// </summary>
public static class FeedParser
{
    /// <summary>The sitemap protocol allows 50 MB, the most of any of the formats.</summary>
    public const int MaxBytes = 50 * 1024 * 1024;

    private static readonly SearchValues<char> Blank = SearchValues.Create(" \t\r\n\uFEFF\0");

    /// <summary>Reads <paramref name="bytes"/> as a feed. Never throws on input.</summary>
    /// <param name="url">The address that the bytes came from: the base of relative links.</param>
    /// <param name="contentType">The HTTP header's value, for its charset.</param>
    public static FeedParseResult Parse(ReadOnlyMemory<byte> bytes, string? url = null, string? contentType = null)
    {
        if (bytes.Length > MaxBytes)
        {
            return new FeedParseResult.Failed($"The document is larger than {MaxBytes / 1024 / 1024} MB.");
        }

        if (JsonIn(bytes) is { } json) return JsonFeedReader.Read(json, url);
        var decoded = XmlDecoder.Decode(bytes.Span, contentType);
        var text = decoded.Text;
        var start = text.AsSpan().IndexOfAnyExcept(Blank);
        if (start < 0) return new FeedParseResult.Failed("The document is empty.");
        if (text[start] is '{' or '[') return JsonFeedReader.Read(Encoding.UTF8.GetBytes(text), url);
        var recovered = new List<string>();
        if (decoded.Overruled is { } label)
        {
            recovered.Add($"The bytes are not the {label} that they are labelled as, but {decoded.Encoding}.");
        }

        if (start > 0) text = text[start..];
        var result = MarkupDocument.Read(text, recovered, Roots.Find, reader => ReadMarkup(reader, url, recovered));
        return result is FeedParseResult.Failed && OpmlReader.Read(text, url) is OpmlResult.Parsed(var list)
            ? new FeedParseResult.Parsed(OpmlAsFeed.Of(list))
            : result;
    }

    /// <summary>
    /// JSON that is UTF-8 already, as it should be (RFC 8259 §8.1), needs no decoding; null for all else.
    /// </summary>
    private static ReadOnlyMemory<byte>? JsonIn(ReadOnlyMemory<byte> bytes)
    {
        if (bytes.Span.StartsWith("\uFEFF"u8)) bytes = bytes[3..];
        var start = bytes.Span.IndexOfAnyExcept(" \t\r\n\0"u8);
        if (start < 0 || bytes.Span[start] is not ((byte)'{' or (byte)'[') || !Utf8.IsValid(bytes.Span)) return null;
        return bytes;
    }

    private static FeedParseResult ReadMarkup(MarkupReader reader, string? url, List<string> recovered)
    {
        var assembly = new FeedAssembly(url);
        if (assembly.Read(reader) is { } refusal) return new FeedParseResult.Failed(refusal);
        if (assembly.CutOff is { } why) recovered.Add(why);
        return new FeedParseResult.Parsed(
            assembly.Build(recovered) with { IsTruncated = reader.IsTruncated });
    }
}
