using System.Text;
using Firstwire.Reading;
using Firstwire.Reading.Sanitizing;

namespace Firstwire.Tests.Reading;

public sealed class ArticleExtractorTests
{
    public static TheoryData<string, string[]> Languages => new()
    {
        { "lang=\"en\"", FictionalPage.English },
        { "lang=\"de\"", FictionalPage.German },
        { "lang=\"ar\" dir=\"rtl\"", FictionalPage.Arabic },
        { "lang=\"ru\"", FictionalPage.Russian },
        { "lang=\"ja\"", FictionalPage.Japanese },
    };

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_body_is_its_paragraphs_and_nothing_else(string attributes, string[] paragraphs)
    {
        var article = FictionalPage.Read(FictionalPage.Of("<title>The lamp</title>",
            "<h1>The lamp</h1>" + FictionalPage.Paragraphs(paragraphs), attributes));

        Assert.Equal(string.Join("\n\n", paragraphs), article.Text);
        Assert.True(article.IsArticle);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Text_that_no_element_marks_is_parted_at_double_breaks(string attributes, string[] paragraphs)
    {
        var body = $"<h1>The lamp</h1><div class=\"text\">{string.Join("<br><br>", paragraphs)}</div>";

        Assert.Equal(string.Join("\n\n", paragraphs), FictionalPage.Read(FictionalPage.Of("", body, attributes)).Text);
    }

    [Fact]
    public void A_page_in_a_legacy_encoding_is_read_by_the_name_that_its_meta_element_gives()
    {
        var page =
            "<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; "
                + "charset=windows-1251\"></head><body><article>"
            + FictionalPage.Paragraphs(FictionalPage.Russian) + "</article></body></html>";
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding(1251)!.GetBytes(page);

        var result = Assert.IsType<ReadResult.Read>(FictionalPage.Result(bytes));

        Assert.StartsWith(FictionalPage.Russian[0], result.Article.Text);
    }

    [Fact]
    public void A_wrong_label_does_not_spoil_valid_utf_8()
    {
        var page = FictionalPage.Of("<meta http-equiv=\"Content-Type\" content=\"text/html; charset=iso-8859-1\">",
            FictionalPage.Paragraphs(FictionalPage.German));
        var bytes = Encoding.UTF8.GetBytes(page.Replace("<meta charset=\"utf-8\">", ""));

        var result = Assert.IsType<ReadResult.Read>(FictionalPage.Result(bytes,
            contentType: "text/html; charset=iso-8859-1"));

        Assert.Contains("zündete", result.Article.Text);
    }

    [Fact]
    public void The_markup_of_the_body_is_sanitised_and_its_addresses_are_absolute()
    {
        var body = "<h1>The lamp</h1>" + FictionalPage.Paragraphs(FictionalPage.English)
            + "<p onclick=\"steal()\">The <a href=\"/minutes.pdf\" style=\"color:red\">minutes</a> of the last "
                + "meeting, which ran until midnight, are public.</p><script>steal()</script>";

        var html = FictionalPage.Read(FictionalPage.Of("", body)).Html;

        Assert.Contains("<a href=\"https://www.tidewater-courier.example/minutes.pdf\" rel=\"noopener noreferrer "
            + "nofollow external\">minutes</a>", html);
        Assert.DoesNotContain("steal", html);
        Assert.DoesNotContain("style", html);
    }

    [Fact]
    public void The_links_of_the_body_are_told_once_each_without_those_of_the_page_around_it()
    {
        var body = FictionalPage.Paragraphs(FictionalPage.English)
            + "<p>The <a href=\"https://records.example/lamp\">record</a> of the lamp, and <a "
                + "href=\"https://records.example/lamp\">the same again</a>, are kept in the town hall.</p>";

        var link = Assert.Single(FictionalPage.Read(FictionalPage.Of("", body)).Links);

        Assert.Equal(new ArticleLink("https://records.example/lamp", "record"), link);
    }

    [Fact]
    public void A_page_larger_than_the_limit_fails_with_one_sentence()
    {
        var result = FictionalPage.Result(new byte[ArticleExtractor.MaximumBytes + 1]);

        Assert.Equal("The page is larger than 12 MB.", Assert.IsType<ReadResult.Failed>(result).Reason);
    }

    [Fact]
    public void Bytes_without_markup_fail()
    {
        Assert.IsType<ReadResult.Failed>(FictionalPage.Result("%PDF-1.7 no page at all"u8.ToArray()));
    }

    [Fact]
    public void A_page_that_nests_without_end_fails_long_before_the_parser_would()
    {
        var page = string.Concat(Enumerable.Repeat("<div>", 100_000));

        var result = FictionalPage.Result(Encoding.UTF8.GetBytes(page));

        Assert.Equal("The page nests more than 256 elements.", Assert.IsType<ReadResult.Failed>(result).Reason);
    }

    [Fact]
    public void A_page_of_too_many_elements_fails()
    {
        var page = string.Concat(Enumerable.Repeat("<i></i>", 160_000));

        var result = FictionalPage.Result(Encoding.UTF8.GetBytes(page));

        Assert.Equal("The page has more than 150000 elements.", Assert.IsType<ReadResult.Failed>(result).Reason);
    }

    [Fact]
    public void A_passed_deadline_is_no_answer()
    {
        using var deadline = new CancellationTokenSource();
        deadline.Cancel();
        var page = Encoding.UTF8.GetBytes(FictionalPage.Of("", FictionalPage.Paragraphs(FictionalPage.English)));

        Assert.ThrowsAny<OperationCanceledException>(() => ArticleExtractor.Read(page, FictionalPage.Url, null,
            deadline.Token));
    }

    [Fact]
    public void A_list_of_links_is_no_article()
    {
        var links = string.Concat(Enumerable.Range(1,
            40).Select(static n => $"<li><a href=\"/{n}\">Headline number {n} of the day</a></li>"));

        Assert.False(FictionalPage.Read($"<html><body><h1>Today</h1><ul>{links}</ul></body></html>").IsArticle);
    }

    [Fact]
    public void A_sanitised_body_is_not_changed_by_the_sanitiser()
    {
        var html = FictionalPage.Read(FictionalPage.Of("",
            FictionalPage.Paragraphs(FictionalPage.English) + "<ul><li>one<li>two</ul>")).Html;

        Assert.Equal(html, SafeHtml.From(html, null));
    }

    [Theory]
    [InlineData("<ul><li>one<article><ul></ul></article><article><form><article>two<li>three</ul>",
        "<ul><li><p>one</p><ul></ul><p>two</p><p>three</p></li></ul>")]
    [InlineData("<dl><dd>one<section><dt>two</dt><dd>three</dd></section></dd></dl>",
        "<dl><dd><p>one</p><p>two</p><p>three</p></dd></dl>")]
    [InlineData("<ul><li>one<blockquote><li>two</blockquote></ul>",
        "<ul><li><p>one</p><blockquote><li>two</li></blockquote></li></ul>")]
    public void An_item_within_an_items_box_does_not_end_that_item(string markup, string html)
    {
        Assert.Equal(html, SafeHtml.From(markup, null));
        Assert.Equal(html, SafeHtml.From(html, null));
    }
}
