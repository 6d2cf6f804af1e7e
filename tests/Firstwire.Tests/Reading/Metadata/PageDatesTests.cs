using Firstwire.Reading.Metadata;

namespace Firstwire.Tests.Reading.Metadata;

public sealed class PageDatesTests
{
    [Theory]
    [InlineData("<script type=\"application/ld+json\">[{\"@type\":\"WebSite\"},{\"@type\":[\"NewsArticle\"],"
        + "\"datePublished\":\"2026-11-23T08:30:00+02:00\"}]</script>", "", "2026-11-23T08:30:00+02:00")]
    [InlineData("<meta property=\"article:published_time\" content=\"2026-11-23T08:30:00Z\">", "",
        "2026-11-23T08:30:00Z")]
    [InlineData("<meta name=\"DC.date.issued\" content=\"2026-11-23\">", "", "2026-11-23")]
    [InlineData("", "<time datetime=\"2026-11-23\">yesterday</time>", "2026-11-23")]
    [InlineData("", "<p class=\"meta\">Published on 23 November 2026 | Harbour</p>", "2026-11-23")]
    [InlineData("", "<p>23. November 2026, Anna Berg</p>", "2026-11-23")]
    [InlineData("", "<p>Lübeck, 23.11.2026</p>", "2026-11-23")]
    [InlineData("", "<p>2026年11月23日 朝刊</p>", "2026-11-23")]
    [InlineData("", "<p>23 de noviembre de 2026</p>", "2026-11-23")]
    [InlineData("", "<p>23 ноября 2026 г.</p>", "2026-11-23")]
    [InlineData("", "<p>٢٣ نوفمبر ٢٠٢٦</p>", "2026-11-23")]
    public void The_day_of_publication_is_found_where_it_stands(string head, string dateline, string expected)
    {
        var page = FictionalPage.Of(head,
            "<h1>The lamp at the harbour</h1>" + dateline + FictionalPage.Paragraphs(FictionalPage.English));

        Assert.Equal(expected,
            FictionalPage.Read(page, "https://www.tidewater-courier.example/lamp").Published?.ToString());
    }

    [Fact]
    public void The_address_tells_the_day_where_nothing_marked_does()
    {
        var page = FictionalPage.Of("", "<h1>The lamp</h1>" + FictionalPage.Paragraphs(FictionalPage.English));

        Assert.Equal("2026-11-23",
            FictionalPage.Read(page, "https://paper.example/2026/11/23/lamp").Published?.ToString());
    }

    [Fact]
    public void The_dates_of_other_articles_are_not_taken()
    {
        var page = FictionalPage.Of("", "<h1>The lamp</h1>" + FictionalPage.Paragraphs(FictionalPage.English))
            .Replace("Ferry timetable", "<span class=\"x\">1 January 2020</span> Ferry timetable");

        Assert.Null(FictionalPage.Read(page, "https://paper.example/lamp").Published);
    }

    [Fact]
    public void An_instant_is_told_in_the_time_of_its_place_where_the_page_states_it()
    {
        var head = "<meta property=\"article:published_time\" content=\"2026-11-24T00:30:00Z\">";
        var time = "<h1>The lamp</h1><time datetime=\"2026-11-23T19:30:00-05:00\">Monday</time>";

        var page = FictionalPage.Of(head, time + FictionalPage.Paragraphs(FictionalPage.English));
        var article = FictionalPage.Read(page);

        Assert.Equal("2026-11-23T19:30:00-05:00", article.Published?.ToString());
    }

    [Fact]
    public void A_change_is_told_apart_from_publication()
    {
        var head =
            "<meta property=\"article:published_time\" content=\"2026-11-23\"><meta "
                + "property=\"article:modified_time\" content=\"2026-11-24T10:00:00Z\">";
        var article = FictionalPage.Read(FictionalPage.Of(head, FictionalPage.Paragraphs(FictionalPage.English)));

        Assert.Equal("2026-11-23", article.Published?.ToString());
        Assert.Equal("2026-11-24T10:00:00Z", article.Modified?.ToString());
    }

    [Theory]
    [InlineData("۲ آذر ۱۴۰۵")]
    [InlineData("1405/09/02")]
    [InlineData("23 พฤศจิกายน 2569")]
    [InlineData("23/11/2569")]
    [InlineData("令和8年11月23日")]
    [InlineData("民國115年11月23日")]
    [InlineData("2026년 11월 23일")]
    [InlineData("٢٣ نوفمبر ٢٠٢٦")]
    [InlineData("ngày 23 tháng 11 năm 2026")]
    [InlineData("23 בנובמבר 2026")]
    public void Dates_of_other_calendars_and_digits_are_read(string text) =>
        Assert.Equal("2026-11-23", DateInText.Find(text, monthFirst: false)?.ToString());

    [Fact]
    public void A_clock_beside_the_headline_tells_the_offset_of_a_time_in_UTC()
    {
        var head = "<meta property=\"article:published_time\" content=\"2026-11-24T02:25:54Z\">";
        var article = FictionalPage.Read(FictionalPage.Of(head, "<h1>The lamp at the harbour</h1><p>November 23, 2026 "
            + "9:25pm</p>" + FictionalPage.Paragraphs(FictionalPage.English)));

        Assert.Equal("2026-11-23T21:25:54-05:00", article.Published?.ToString());
    }

    [Fact]
    public void An_address_keeps_its_day_when_the_site_has_moved()
    {
        var head = "<meta property=\"article:published_time\" content=\"2026-11-23T10:00:00Z\">";
        var article = FictionalPage.Read(
            FictionalPage.Of(head, FictionalPage.Paragraphs(FictionalPage.English)),
            "https://paper.example/2019/7/12/lamp");

        Assert.Equal("2019-07-12", article.Published?.ToString());
    }

    [Theory]
    [InlineData("1970-01-01T00:00:00Z")]
    [InlineData("0001-01-01T00:00:00Z")]
    public void A_time_that_a_machine_writes_for_none_is_none(string written)
    {
        var head = $"<meta property=\"article:published_time\" content=\"{written}\">";

        var page = FictionalPage.Of(head, FictionalPage.Paragraphs(FictionalPage.English));

        Assert.Null(FictionalPage.Read(page).Published);
    }

    [Fact]
    public void Linked_data_within_CDATA_marks_is_read()
    {
        var head = "<script type=\"application/ld+json\"><![CDATA[ [{\"@type\":\"NewsArticle\",\"datePublished\":"
            + "\"2026-11-23T10:00:00+01:00\"}] ]]></script>";
        var article = FictionalPage.Read(FictionalPage.Of(head, FictionalPage.Paragraphs(FictionalPage.English)));

        Assert.Equal("2026-11-23T10:00:00+01:00", article.Published?.ToString());
    }

    [Theory]
    [InlineData("3/4/2026", true, "2026-03-04")]
    [InlineData("3/4/2026", false, "2026-04-03")]
    [InlineData("23/4/2026", true, "2026-04-23")]
    [InlineData("3.4.2026", true, "2026-04-03")]
    [InlineData("03.04.26", false, "2026-04-03")]
    public void The_order_of_day_and_month_is_that_of_the_language(string text, bool monthFirst, string expected) =>
        Assert.Equal(expected, DateInText.Find(text, monthFirst)?.ToString());

    [Theory]
    [InlineData("31.02.2026")]
    [InlineData("version 1.2.3 of 2026")]
    [InlineData("May 2026")]
    [InlineData("10:30, 5 points")]
    [InlineData("12/2026")]
    public void What_is_no_full_date_gives_none(string text) => Assert.Null(DateInText.Find(text, monthFirst: false));
}
