using System.Buffers;
using AngleSharp;
using AngleSharp.Html.Construction;
using AngleSharp.Html.Parser;
using AngleSharp.Text;

namespace Firstwire.Reading.Tree;

/// <summary>Builds the tree of a page or a fragment, and stops at the first limit that the markup breaks.</summary>
internal static class TreeParser
{
    private static readonly SearchValues<string> Template = SearchValues.Create(
        ["<template"], StringComparison.OrdinalIgnoreCase);

    private static readonly IConfiguration Configuration =
        new Configuration().With<IDomConstructionElementFactory<HtmlTree, HtmlElement>>(static _ => new TreeFactory());

    private static HtmlParserOptions Options(bool scripting) => new()
    {
        SkipComments = true,
        SkipProcessingInstructions = true,
        SkipCDATA = false,
        DisableElementPositionTracking = true,
        IsScripting = scripting,
    };

    /// <summary>The page's tree, or the one sentence that says which limit it breaks or that it has none.</summary>
    /// <param name="scripting">
    /// As browsers read pages: what stands in noscript is text then, and an unclosed tag there swallows nothing.
    /// </param>
    public static (HtmlTree? Page, string? Broken) Page(ReadOnlyMemory<char> markup, bool scripting = true)
    {
        try
        {
            var watch = markup.Span.ContainsAny(Template) ? new TemplateWatch() : null;
            var parser = new HtmlParser(Options(scripting), BrowsingContext.New(Configuration));
            var page = parser.ParseDocument<HtmlTree, HtmlElement>(
                new TextSource(new ReadOnlyMemoryTextSource(markup)), watch is null ? null : watch.Pass);
            if (watch is not { HasStopped: true }) return (page, null);
            page.Dispose();
            return (TreeCopy.Parse(markup, Options(scripting)), null);
        }
        catch (LimitBroken broken)
        {
            return (null, broken.Message);
        }
        catch (Exception fault) when (fault is NullReferenceException or ArgumentException or InvalidOperationException)
        {
            // AngleSharp 1.10.3: about one page of random tags in two million, all with templates
            return (null, "The page's tags cannot be made into a tree.");
        }
    }

    public static (HtmlTree? Page, string? Broken) Page(string markup, bool scripting = true) =>
        Page(markup.AsMemory(), scripting);

    /// <summary>The nodes of a piece of a page's body; null where it breaks a limit.</summary>
    public static IReadOnlyList<HtmlNode>? Fragment(string markup) =>
        Page("<!doctype html><body>" + markup, scripting: false).Page?.Body?.ChildNodes;
}
