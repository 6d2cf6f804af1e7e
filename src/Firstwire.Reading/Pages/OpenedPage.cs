using Firstwire.Reading.Tree;

namespace Firstwire.Reading.Pages;

/// <summary>A page's bytes as a tree. Its memory serves other pages once this one is disposed of.</summary>
internal sealed class OpenedPage : IDisposable
{
    private const int SniffedCharacters = 1445;
    private const double MostStrange = 0.02;

    private readonly PageText text;

    private OpenedPage(PageText text, HtmlTree tree) => (this.text, Tree) = (text, tree);

    public HtmlTree Tree { get; }

    /// <summary>What the tree was made of.</summary>
    public ReadOnlyMemory<char> Markup => text.Characters;

    /// <summary>
    /// The page, or the one sentence that says why there is none: it is too large, no HTML, or breaks a limit.
    /// </summary>
    public static (OpenedPage? Page, string? Broken) Of(ReadOnlySpan<byte> bytes, string? contentType)
    {
        if (bytes.Length > ArticleExtractor.MaximumBytes)
            return (null, $"The page is larger than {ArticleExtractor.MaximumBytes / 1024 / 1024} MB.");
        var decoded = PageText.Of(bytes, contentType);
        var (tree, broken) = decoded.Characters.Span.Contains('<') && !IsBinary(decoded.Characters.Span)
            ? TreeParser.Page(decoded.Characters)
            : (null, "The bytes are no HTML.");
        if (tree is not null) return (new OpenedPage(decoded, tree), null);
        decoded.Dispose();
        return (null, broken);
    }

    /// <summary>
    /// Whether what a document begins with holds more of the characters that no text has than a slip would leave (MIME
    /// Sniffing standard, section 3: the binary data bytes of a resource's header).
    /// </summary>
    private static bool IsBinary(ReadOnlySpan<char> text)
    {
        var header = text[..Math.Min(text.Length, SniffedCharacters)];
        var strange = 0;
        foreach (var character in header)
        {
            if (character is <= '\b' or '\v' or (>= '\x0E' and <= '\x1A') or (>= '\x1C' and <= '\x1F')) strange++;
        }

        return strange > header.Length * MostStrange;
    }

    public void Dispose()
    {
        Tree.Dispose();
        text.Dispose();
    }
}
