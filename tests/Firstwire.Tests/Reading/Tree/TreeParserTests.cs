using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CsCheck;
using Firstwire.Reading.Tree;

namespace Firstwire.Tests.Reading.Tree;

/// <summary>The tree is AngleSharp's, in other nodes: what a browser sees on a page, the reader sees.</summary>
public sealed class TreeParserTests
{
    private static readonly string[] Pieces =
    [
        "<p>", "</p>", "<div class=a>", "</div>", "<b>", "</b>", "<i>", "</i>", "<a href='/x'>", "</a>", "<table>",
        "</table>", "<tr>", "<td>", "</td>", "<caption>", "<ul>", "<li>", "</ul>", "<form>", "</form>", "<select>",
        "<option>", "</select>", "<template>", "</template>", "<template shadowrootmode=open>", "<tbody>",
        "<svg>", "<path d=1>", "<foreignObject>", "</svg>",
        "<math>", "<mi>", "<script>a<b</script>", "<style>p{}</style>", "<title>t</title>", "<br>", "</br>", "<hr>",
        "<odd-name>", "</odd-name>", "<html lang=en>", "<head>", "</head>", "<body id=b>", "</body>", "</html>",
        "<frameset>", "<noscript>", "</noscript>", "<textarea>", "</textarea>", "<h1>", "</h1>", "<h2>", "<pre>\n",
        "</pre>", "<button>", "<nobr>", "word", " ", "\n", "&amp;", "&eacute", "<!-- c -->", "<!doctype html>",
        "<img src=a alt='b c'>", "<input type=hidden>", "<", "</", "a=\"",
    ];

    private const string NoTree = "The page's tags cannot be made into a tree.";

    [Fact]
    public void Any_markup_gives_the_same_tree() => Gen.Int[0, Pieces.Length - 1].Select(at => Pieces[at]).Array[0, 40]
        .Select(string.Concat).Sample(markup =>
    {
        var (page, broken) = TreeParser.Page(markup);
        var parser = new HtmlParser(new HtmlParserOptions
        {
            SkipComments = true,
            SkipProcessingInstructions = true,
            IsScripting = true
        });
        if (page is null)
        {
            Assert.Equal(NoTree, broken);
            Assert.ThrowsAny<SystemException>(() => parser.ParseDocument(markup));
            return;
        }

        using var expected = parser.ParseDocument(markup);
        Assert.Equal(
            string.Concat(Write(expected.DocumentElement)), string.Concat(Write(page.DocumentElement)));
    }, iter: 5_000);

    [Theory]
    [InlineData("")]
    [InlineData("<template>")]
    public void A_page_that_nests_without_end_is_refused_by_its_depth(string start) =>
        Assert.Equal(
            "The page nests more than 256 elements.",
            TreeParser.Page(start + string.Concat(Enumerable.Repeat("<div>", 100_000))).Broken);

    [Fact]
    public void A_page_of_too_many_elements_is_refused_by_their_number() =>
        Assert.Equal(
            "The page has more than 150000 elements.",
            TreeParser.Page(string.Concat(Enumerable.Repeat("<br>", 200_000))).Broken);

    [Theory]
    [InlineData("<ul><li>")]
    [InlineData("<table><tr><td>")]
    [InlineData("<b><div></b>")]
    [InlineData("<svg><desc><x/>")]
    [InlineData("<font size=1>")]
    [InlineData("<select><xmp><input><div>")]
    [InlineData("<template><table><caption>")]
    public void Each_way_of_nesting_is_stopped(string piece)
    {
        var (page, broken) = TreeParser.Page(string.Concat(Enumerable.Repeat(piece, 60_000)));

        Assert.True(
            page is null ? broken!.EndsWith("elements.", StringComparison.Ordinal) : Depth(page.DocumentElement) < 300);
    }

    [Fact]
    public void A_page_within_the_limits_is_built_whole()
    {
        var (page, broken) = TreeParser.Page(string.Concat(Enumerable.Repeat("<div>", 200)) + "deep");

        Assert.Null(broken);
        Assert.Equal(200, page!.DocumentElement.Named("div").Count);
    }

    [Fact]
    public void A_fragment_beyond_the_limits_is_none() =>
        Assert.Null(TreeParser.Fragment(string.Concat(Enumerable.Repeat("<div>", 1_000))));

    [Theory]
    [InlineData("<h1><select><option><td><template></template></h1></td><input type=hidden>")]
    [InlineData("<select><button><td><template></template><button></td>>")]
    public void Tags_that_the_parser_trips_over_are_a_page_without_a_tree(string markup)
    {
        Assert.Equal(NoTree, TreeParser.Page(markup).Broken);
        Assert.Equal(NoTree, TreeParser.Page(markup, scripting: false).Broken);
        Assert.Null(TreeParser.Fragment(markup));
    }

    [Fact]
    public void What_is_not_shown_without_scripts_swallows_nothing_of_the_page() =>
        Assert.Equal("after", TreeParser.Page("<body><noscript><div><!-- </noscript><p>after")
            .Page!.DocumentElement.Named("p").Single().TextContent);

    [Theory]
    [InlineData("<p>seen<template><p>not</template>")]
    [InlineData("<p>seen<template><table><tr><td>not</table></template>")]
    [InlineData("<p>seen<template><tr><td>not</template>")]
    [InlineData("<p>seen<template><template>not</template>nor this</template>")]
    [InlineData("<p>seen<template>not")]
    [InlineData("<p>seen<select><template>not</template></select>")]
    public void What_a_template_holds_is_no_part_of_the_page(string markup)
    {
        var root = TreeParser.Page(markup).Page!.DocumentElement;

        Assert.Equal("seen", root.TextContent);
        Assert.Empty(root.Named("template").Single().ChildNodes);
    }

    private static int Depth(HtmlElement element) => 1 + element.Children.Select(Depth).DefaultIfEmpty().Max();

    private static IEnumerable<string> Write(INode node)
    {
        if (node is IText text) yield return text.Data;
        if (node is not IElement element) yield break;
        yield return $"<{element.LocalName}{string.Concat(element.Attributes.Select(held => $" {held.Name}='{held.Value}'"))}>";
        foreach (var child in element.ChildNodes)
            foreach (var piece in Write(child)) yield return piece;
        yield return $"</{element.LocalName}>";
    }

    private static IEnumerable<string> Write(HtmlNode node)
    {
        if (node is HtmlText text) yield return text.Data;
        if (node is not HtmlElement element) yield break;
        var attributes = element.Attributes.ToArray().Select(held => $" {held.Name}='{held.Value}'");
        yield return $"<{element.LocalName}{string.Concat(attributes)}>";
        foreach (var child in element.ChildNodes)
            foreach (var piece in Write(child)) yield return piece;
        yield return $"</{element.LocalName}>";
    }
}
