using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Firstwire.Reading.Pages;

/// <summary>
/// Builds the tree of a page or a fragment and stops at the first limit that the markup breaks. Tree construction takes
/// time in the square of the nesting (50,000 open elements: fifteen seconds), so depth and number are watched while the
/// tree grows.
/// </summary>
internal sealed class PageParser
{
    /// <summary>Elements within each other. News pages stay under 60; browsers cut at 512.</summary>
    public const int MaximumDepth = 256;

    /// <summary>Elements of one page: half a second's work. Long live blogs stay under 30,000.</summary>
    public const int MaximumElements = 150_000;

    /// <summary>Depth is measured at each eighth element, so a page may pass the limit by seven.</summary>
    private const int ElementsBetweenMeasures = 8;

    private static readonly string BrokenByDepth = $"The page nests more than {MaximumDepth} elements.";
    private static readonly string BrokenByNumber = $"The page has more than {MaximumElements} elements.";

    private readonly HtmlParser parser;
    private int elements;
    private IElement? previous;

    private PageParser() => parser = new HtmlParser(new HtmlParserOptions
    {
        SkipComments = true,
        SkipProcessingInstructions = true,
        SkipCDATA = false,
        DisableElementPositionTracking = true,
        OnCreated = (element, _) => Count(element),
    });

    /// <summary>The page's tree, or the one sentence that says which limit it breaks.</summary>
    public static (IHtmlDocument? Page, string? Broken) Page(string markup, CancellationToken cancellation)
    {
        try
        {
            // A string source is read to its end at once: the task is complete when it is returned.
            var parsing = new PageParser().parser.ParseDocumentAsync(LeanMarkup.Of(markup), cancellation);
            return (parsing.GetAwaiter().GetResult(), null);
        }
        catch (LimitBroken broken)
        {
            return (null, broken.Message);
        }
    }

    /// <summary>The nodes of a piece of a page's body; null where it breaks a limit.</summary>
    public static INodeList? Fragment(string markup)
    {
        try
        {
            var builder = new PageParser().parser;
            using var context = builder.ParseDocument("<body>");
            return builder.ParseFragment(markup, context.Body!);
        }
        catch (LimitBroken)
        {
            return null;
        }
    }

    private void Count(IElement element)
    {
        if (++elements > MaximumElements) throw new LimitBroken(BrokenByNumber);
        if (elements % ElementsBetweenMeasures == 0)
        {
            var depth = 0;
            for (INode? at = previous; at is not null; at = at.Parent) depth++;
            if (depth > MaximumDepth) throw new LimitBroken(BrokenByDepth);
        }
        previous = element;
    }

    /// <summary>The only way to stop the parser from its callback; never leaves this class.</summary>
    private sealed class LimitBroken(string limit) : Exception(limit);
}
