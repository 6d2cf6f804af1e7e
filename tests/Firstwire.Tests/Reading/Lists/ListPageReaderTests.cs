using System.Text;
using Firstwire.Reading.Lists;

namespace Firstwire.Tests.Reading.Lists;

public sealed class ListPageReaderTests
{
    public static TheoryData<FrontPageCase> Pages => [.. FrontPages.All];

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_front_page_gives_its_articles_in_their_order_and_nothing_of_its_furniture(FrontPageCase page)
    {
        var list = Read(page.Html, page.Url);

        Assert.Equal(page.Urls, list.Articles.Select(article => article.Url));
        Assert.Equal(page.Headlines, list.Articles.Select(article => article.Headline));
    }

    [Theory]
    [InlineData(
        "cards", "2031-03-10T08:30:00Z",
        "What the town knows so far, and what the harbour master of Port Alder says about it.",
        "https://www.harbour-post.example/img/0.jpg")]
    [InlineData(
        "linked cards", "2031-03-10",
        "Wie es jetzt am Hafen von Erlenhafen weitergeht, erklärt die Hafenmeisterin im Gespräch.",
        "https://wendauer-bote.example/bild/0.webp")]
    [InlineData("notices", "2031-03-10", null, null)]
    [InlineData("table", "2031-03-10", null, null)]
    [InlineData(
        "flat", "2031-03-10",
        "Our reporter went to see it and spoke to those who know the matter of number 0 from near.", null)]
    [InlineData(
        "overlays", null,
        "Im Odeltal wird darüber seit Wochen gestritten, nun liegt ein Vorschlag auf dem Tisch.", null)]
    [InlineData("definitions", null, "تفاصيل ما جرى في الميناء كما رواها شهود العيان للصحيفة صباح اليوم.", null)]
    [InlineData("breaks", "2031-03-10", null, null)]
    [InlineData("portal", "2031-03-10", null, null)]
    public void What_stands_beside_a_headline_comes_with_it(
        string name, string? published, string? summary, string? picture)
    {
        var page = FrontPages.All.Single(candidate => candidate.Name == name);

        var first = Read(page.Html, page.Url).Articles[0];

        Assert.Equal(published, first.Published?.ToString()[..published!.Length]);
        Assert.Equal(summary, first.Summary);
        Assert.Equal(picture, first.ImageUrl);
    }

    [Fact]
    public void A_page_of_menus_alone_lists_nothing()
    {
        var menus = string.Concat(
            Enumerable.Range(1, 30).Select(i => $"<li><a href=\"/section-{i}\">Section {i}</a></li>"));

        Assert.IsType<ListPageResult.Failed>(
            ReadBytes($"<body><ul class=x>{menus}</ul><p>Welcome to our site.</p></body>", "https://quiet.example/"));
    }

    [Fact]
    public void A_text_with_links_in_its_sentences_is_no_list()
    {
        var sentences = string.Concat(Enumerable.Range(1, 8).Select(i =>
            $"<p>The committee wrote in its report that <a href=\"/documents/{i}/findings\">the harbour was badly lit "
                + $"at night</a>, and that {i} lamps were broken.</p>"));

        Assert.IsType<ListPageResult.Failed>(
            ReadBytes($"<body><h1>About us</h1>{sentences}</body>", "https://quiet.example/about"));
    }

    [Fact]
    public void Times_that_only_count_back_from_now_are_not_guessed()
    {
        var rows = string.Concat(Enumerable.Range(1, 5).Select(i =>
            $"<li><h3><a href=\"/n/{88_000 + i}\">The harbour of Port Alder is lit again, part {i}</a></h3>"
                + $"<span class=\"time\">{i} hours ago</span></li>"));

        var list = Read($"<body><ul>{rows}</ul></body>", "https://quiet.example/");

        Assert.Equal(5, list.Articles.Count);
        Assert.All(list.Articles, article => Assert.Null(article.Published));
    }

    [Fact]
    public void Headlines_meant_for_screen_readers_are_read_without_what_is_said_to_them_within_a_headline()
    {
        var rows = string.Concat(Enumerable.Range(1, 5).Select(i =>
            $"<li><h3><a href=\"/n/{88_000 + i}\">The harbour of Port Alder is lit again, part {i}"
                + "<span class=\"sr-only\">, opens in a new window</span></a></h3></li>"));

        var list = Read($"<body><div class=\"sr-only\"><ul>{rows}</ul></div></body>", "https://quiet.example/");

        Assert.Equal(
            Enumerable.Range(1, 5).Select(i => $"The harbour of Port Alder is lit again, part {i}"),
            list.Articles.Select(article => article.Headline));
    }

    internal static ListPage Read(string html, string url) =>
        Assert.IsType<ListPageResult.Read>(ReadBytes(html, url)).Page;

    private static ListPageResult ReadBytes(string html, string url) =>
        ListPageReader.Read(
            Encoding.UTF8.GetBytes(html), url, "text/html; charset=utf-8", TestContext.Current.CancellationToken);
}
