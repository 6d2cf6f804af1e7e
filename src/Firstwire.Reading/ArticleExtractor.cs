using Firstwire.Reading.Pages;

namespace Firstwire.Reading;

/// <summary>Reads the article out of a page. Pure: the same bytes and address give the same article, on any thread.</summary>
public static class ArticleExtractor
{
    /// <summary>Bytes of a page. The largest news pages are near 5 MB, most of it data for their scripts.</summary>
    public const int MaximumBytes = 12 * 1024 * 1024;

    /// <summary>
    /// Reads <paramref name="bytes"/>, which came from <paramref name="url"/> with the HTTP Content-Type <paramref name="contentType"/>.
    /// A page that breaks a limit or is no HTML gives <see cref="ReadResult.Failed"/>; no input makes this throw.
    /// </summary>
    /// <exception cref="OperationCanceledException">The deadline passed: try again rather than file an answer.</exception>
    public static ReadResult Read(ReadOnlyMemory<byte> bytes, string url, string? contentType = null, CancellationToken cancellation = default)
    {
        if (bytes.Length > MaximumBytes) return new ReadResult.Failed($"The page is larger than {MaximumBytes} bytes.");
        var markup = PageBytes.Decode(bytes.Span, contentType);
        if (!markup.Contains('<')) return new ReadResult.Failed("The bytes are no HTML.");
        var (page, broken) = PageParser.Page(markup, cancellation);
        if (page is null) return new ReadResult.Failed(broken!);
        using (page)
        {
            return new ReadResult.Read(new Article { Title = page.Title });
        }
    }
}
