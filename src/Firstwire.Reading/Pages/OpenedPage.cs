using Firstwire.Reading.Tree;

namespace Firstwire.Reading.Pages;

/// <summary>A page's bytes as a tree. Its memory serves other pages once this one is disposed of.</summary>
internal sealed class OpenedPage : IDisposable
{
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
            return (null, $"The page is larger than {ArticleExtractor.MaximumBytes} bytes.");
        var decoded = PageText.Of(bytes, contentType);
        var (tree, broken) = decoded.Characters.Span.Contains('<')
            ? TreeParser.Page(decoded.Characters)
            : (null, "The bytes are no HTML.");
        if (tree is not null) return (new OpenedPage(decoded, tree), null);
        decoded.Dispose();
        return (null, broken);
    }

    public void Dispose()
    {
        Tree.Dispose();
        text.Dispose();
    }
}
