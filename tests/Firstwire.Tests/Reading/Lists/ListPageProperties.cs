using System.Globalization;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CsCheck;
using Firstwire.Reading.Lists;

namespace Firstwire.Tests.Reading.Lists;

public sealed class ListPageProperties
{
    private const string Address = "https://harbour-post.example/news/";

    private static readonly string[] Pieces =
    [
        "<ul>", "</ul>", "<li>", "</li>", "<div class=\"card\">", "</div>", "<article>", "</article>", "<nav>",
        "</nav>", "<main>", "<aside>", "</aside>", "<h3>", "</h3>",
        "<a href=\"/2031/03/14/night-ferry-returns-again\">", "<a href=\"/n/771234\">",
        "<a href=\"/n/771235?utm_source=x\">", "<a href=\"//\">", "<a href=\"/tag/sea\">", "<a>", "</a>",
        "<img src=\"/p.jpg\">", "<img srcset=\" ,\">", "<time datetime=\"2031-03-14\">", "</time>", "<table><tr><td>",
        "</table>", "<span class=\"sr-only\">", "<span class=\"title\">", "</span>", "<br>",
        "<base href=\"https://elsewhere.example/\">", "<template>", "<svg>", "</svg>",
        "Night ferry returns to Port Alder after repairs", "夜行フェリー、嵐の後に運航再開", "Read more", "14.03.2031", "\ud800",
        "&#0;", "<dl><dt>", "<dd>",
    ];

    private static readonly Gen<string> Markup =
        Gen.OneOf(Gen.Int[0, Pieces.Length - 1].Select(static i => Pieces[i]), Gen.String[0, 8])
            .Array[0, 80].Select(string.Concat);

    [Fact]
    public void Reading_never_throws_and_is_the_same_twice() => Markup.Sample(static markup =>
    {
        var bytes = Encoding.UTF8.GetBytes(markup);
        Assert.Equivalent(ListPageReader.Read(bytes, Address), ListPageReader.Read(bytes, Address), strict: true);
    });

    [Fact]
    public void Bytes_of_any_kind_do_not_make_reading_throw() =>
        Gen.Select(Gen.Byte.Array[0, 400], Gen.String[0, 20]).Sample(static (bytes, url) =>
            ListPageReader.Read(bytes, url) is not null && ListPageReader.Read(bytes, Address) is not null);

    [Fact]
    public void Every_headline_is_text_of_the_page_every_address_is_on_it_and_none_comes_twice() => Markup.Sample(
        static markup =>
    {
        var bytes = Encoding.UTF8.GetBytes(markup);
        if (ListPageReader.Read(bytes, Address) is not ListPageResult.Read(var page)) return;
        using var document = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(bytes));
        var text = WithoutSpace(TextOf(document));
        foreach (var article in page.Articles)
        {
            Assert.NotEmpty(article.Headline);
            Assert.Contains(WithoutSpace(article.Headline), text, StringComparison.Ordinal);
            if (article.Summary is { } summary) Assert.Contains(WithoutSpace(summary), text, StringComparison.Ordinal);
            Assert.Contains(new Uri(article.Url).AbsolutePath.TrimStart('/'), markup, StringComparison.Ordinal);
        }

        Assert.Equal(page.Articles.Count, page.Articles.Select(article => article.Url).Distinct().Count());
    });

    [Fact]
    public void A_page_of_one_link_after_another_is_read_as_far_as_a_front_page_is_long()
    {
        var many = string.Concat(Enumerable.Range(0, 40_000).Select(
            i => $"<div><a href=\"/n/{100_000 + i}\">Night ferry number {i} returns to Port Alder</a></div>"));

        var page = ListPageReaderTests.Read($"<body>{many}</body>", Address);

        Assert.InRange(page.Articles.Count, 100, 500);
    }

    [Theory]
    [InlineData("<i></i>", 140_000, 3)]
    [InlineData("<i></i>", 50_000, 6_000)]
    [InlineData("<p>a", 50_000, 6_000)]
    [InlineData("<div class=title></div>", 50_000, 6_000)]
    [InlineData("<h3><a href=/n/100001><b class=title>1</b></a></h3>", 40_000, 3)]
    [InlineData("<a href=/n/100001>Ferry</a><i></i>", 40_000, 6_000)]
    [InlineData("", 0, 40_000)]
    public void The_work_of_a_list_does_not_outgrow_its_page(string before, int times, int links)
    {
        var page = new StringBuilder("<body>").Insert("<body>".Length, before, times);
        for (var i = 0; i < links; i++)
        {
            page.Append(
                CultureInfo.InvariantCulture,
                $"<a href=\"/n/{200_000 + i}\">Night ferry {i} returns to Port Alder</a><i></i><i></i>");
        }

        var bytes = Encoding.UTF8.GetBytes(page.ToString());

        var taken = ProcessorTime.Of(() => ListPageReader.Read(bytes, Address));

        Assert.InRange(taken.TotalSeconds, 0, 5);
    }

    /// <summary>
    /// What is not seen within a headline is no part of it, but a whole headline may stand in what is not seen: such
    /// boxes are read apart, innermost first.
    /// </summary>
    private static string TextOf(IDocument page)
    {
        var text = new StringBuilder();
        foreach (var unseen in page.QuerySelectorAll("script, style, template, svg, noscript, .sr-only").Reverse())
        {
            text.AppendLine(unseen.TextContent);
            unseen.Remove();
        }

        return text.Append(page.DocumentElement.TextContent).ToString();
    }

    private static string WithoutSpace(string text) => string.Concat(text.Where(static c => !char.IsWhiteSpace(c)));
}
