using AngleSharp;
using AngleSharp.Html.Construction;
using AngleSharp.Html.Parser;
using AngleSharp.Text;

namespace Firstwire.Reading.Tree;

/// <summary>Builds the tree of a page or a fragment, and stops at the first limit that the markup breaks.</summary>
internal static class TreeParser
{
    private static readonly IConfiguration Configuration =
        new Configuration().With<IDomConstructionElementFactory<HtmlTree, HtmlElement>>(static _ => new TreeFactory());

    private static HtmlParserOptions Options => new()
    {
        SkipComments = true,
        SkipProcessingInstructions = true,
        SkipCDATA = false,
        DisableElementPositionTracking = true,

        // What stands in noscript is text then, so that an unclosed tag there swallows nothing.
        IsScripting = true,
    };

    /// <summary>The page's tree, or the one sentence that says which limit it breaks.</summary>
    public static (HtmlTree? Page, string? Broken) Page(string markup)
    {
        try
        {
            // Tree construction knows templates by the type of its own nodes alone.
            if (markup.Contains("<template", StringComparison.OrdinalIgnoreCase)) return (TreeCopy.Parse(markup, Options), null);
            var parser = new HtmlParser(Options, BrowsingContext.New(Configuration));
            return (parser.ParseDocument<HtmlTree, HtmlElement>(new TextSource(new ReadOnlyMemoryTextSource(markup))), null);
        }
        catch (LimitBroken broken)
        {
            return (null, broken.Message);
        }
    }

    /// <summary>The nodes of a piece of a page's body; null where it breaks a limit.</summary>
    public static IReadOnlyList<HtmlNode>? Fragment(string markup) => Page("<!doctype html><body>" + markup).Page?.Body?.ChildNodes;
}
