using Firstwire.Reading.Pages;

namespace Firstwire.Tests.Reading.Pages;

public sealed class PageParserTests
{
    [Theory]
    [InlineData("<ul><li>")]
    [InlineData("<table><tr><td>")]
    [InlineData("<b><div></b>")]
    [InlineData("<svg><desc><x/>")]
    [InlineData("<font size=1>")]
    [InlineData("<select><xmp><input><div>")]
    public void Each_way_of_nesting_is_stopped(string piece)
    {
        var (page, broken) = PageParser.Page(string.Concat(Enumerable.Repeat(piece, 60_000)),
            TestContext.Current.CancellationToken);

        Assert.True(page is null ? broken!.EndsWith("elements.", StringComparison.Ordinal) : Depth(page) < 300);
    }

    [Fact]
    public void A_page_within_the_limits_is_built_whole()
    {
        var markup = string.Concat(Enumerable.Repeat("<div>", 200)) + "deep";

        var (page, broken) = PageParser.Page(markup, TestContext.Current.CancellationToken);

        Assert.Null(broken);
        Assert.Equal(200, page!.QuerySelectorAll("div").Length);
    }

    [Fact]
    public void A_fragment_beyond_the_limits_is_none() =>
        Assert.Null(PageParser.Fragment(string.Concat(Enumerable.Repeat("<div>", 1_000))));

    private static int Depth(AngleSharp.Dom.IDocument page)
    {
        var deepest = 0;
        foreach (var element in page.All)
        {
            var depth = 0;
            for (AngleSharp.Dom.INode? at = element; at is not null; at = at.Parent) depth++;
            deepest = Math.Max(deepest, depth);
        }

        return deepest;
    }
}
