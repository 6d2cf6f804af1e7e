using Firstwire.Reading.Metadata.Dates;

namespace Firstwire.Tests.Reading.Metadata;

public sealed class PageDatesTests
{
    [Theory]
    [InlineData("<script type=\"application/ld+json\">[{\"@type\":\"WebSite\"},{\"@type\":[\"NewsArticle\"],"
        + "\"datePublished\":\"2026-11-23T08:30:00+02:00\"}]</script>", "", "2026-11-23T08:30:00+02:00")]
    [InlineData("<meta property=\"article:published_time\" content=\"2026-11-23T08:30:00Z\">", "",
        "2026-11-23T08:30:00Z")]
    [InlineData("<meta name=\"DC.date.issued\" content=\"2026-11-23\">", "", "2026-11-23")]
    [InlineData("<meta name=\"data\" content=\"20261123\">", "<p><a href=\"/x\">The oil</a> (12 marzo 2026)</p>",
        "2026-11-23")]
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

    [Theory]
    [InlineData("<p>Tuesday 24 November 2026</p>", "<p>23 November 2026, 9:30</p>", "")]
    [InlineData("<p>Dienstag, 24. November 2026</p><p>Zürich, Schweiz, Ausland, Wirtschaft, Sport, Kultur, Wissen</p>",
        "<p>Interview: Anna Berg. Aktualisiert am 24.11.2026</p>", "<p>(Erstellt: 23.11.2026, 17:45 Uhr)</p>")]
    [InlineData("<p>Besucher seit 1.1.1999: 412.883</p>", "", "<p>© Tidewater Courier, 23.11.2026</p>")]
    [InlineData(
        "<div>Tuesday 24 November 2026</div><div>The weather: rain, and later more rain on the shore, later</div>", "",
        "<table><tr><td>Fecha de publicación</td><td>23 de noviembre de 2026</td></tr></table>")]
    public void What_day_it_is_stands_above_and_is_not_the_articles(string above, string below, string foot)
    {
        var page = FictionalPage.Of("", above + "<h1>The lamp at the harbour</h1>" + below
            + FictionalPage.Paragraphs(FictionalPage.English.Concat(FictionalPage.German)) + foot);

        Assert.Equal("2026-11-23", FictionalPage.Read(page, "https://paper.example/lamp").Published?.ToString());
    }

    [Theory]
    [InlineData("<p>Photo: archive, 14.06.2019</p>", "")]
    [InlineData("", "<p>Bridge closed again</p><p>Published: 3 May 2021</p>")]
    public void The_day_above_the_headline_is_the_articles_where_no_other_is(string below, string foot)
    {
        var page = FictionalPage.Of("", "<p>23 November 2026</p><h1>The lamp at the harbour</h1><p>By Anna Berg, who "
            + "has been at the harbour since the spring of the storm</p>" + below
            + FictionalPage.Paragraphs(FictionalPage.English.Concat(FictionalPage.German)) + foot);

        Assert.Equal("2026-11-23", FictionalPage.Read(page, "https://paper.example/lamp").Published?.ToString());
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
    [InlineData("23 พ.ย. 2569")]
    [InlineData("23 พ.ย. 69")]
    [InlineData("23 நவம்பர் 2026")]
    [InlineData("23 నవంబర్ 2026")]
    [InlineData("23 नोव्हेंबर 2026")]
    [InlineData("23 નવેમ્બર 2026")]
    [InlineData("23 ನವೆಂಬರ್ 2026")]
    [InlineData("2026ko azaroaren 23a")]
    [InlineData("23 تشرين الثاني 2026")]
    [InlineData("23 tháng 11, 2026")]
    [InlineData("2026. november 23., hétfő")]
    [InlineData("2026 m. lapkričio 23 d.")]
    [InlineData("2026. gada 23. novembris")]
    [InlineData("23. Nov. 26")]
    [InlineData("23 Nov '26 | Harbour")]
    [InlineData("23 | 11 | 2026")]
    [InlineData("Nov 23 09:34 2026")]
    [InlineData("Mon Nov 23 09:34:12 CET 2026")]
    [InlineData("23. XI. 2026")]
    [InlineData("23-XI-2026")]
    [InlineData("23 XI 2026 r.")]
    [InlineData("2026. XI. 23.")]
    [InlineData("二〇二六年十一月二十三日")]
    [InlineData("二○二六年十一月廿三日")]
    [InlineData("令和八年十一月二十三日")]
    [InlineData("令和八年十一月二三日")]
    [InlineData("二0二六年十一月廿三日")]
    [InlineData("民國一百十五年十一月二十三日")]
    [InlineData("二〇二六年11月23日 10:15")]
    [InlineData("13 Jumada al-Thani 1448 AH")]
    [InlineData("13 Jamadilakhir 1448H")]
    [InlineData("13 Jumadil Akhir 1448")]
    [InlineData("13 جمادى الآخرة 1448 هـ")]
    [InlineData("الاثنين ١٣ جمادى الآخرة ١٤٤٨هـ")]
    [InlineData("13/06/1448 هـ")]
    [InlineData("1448-06-13")]
    [InlineData("۱۳ جمادی‌الثانی ۱۴۴۸")]
    [InlineData("२०८३ मंसिर ७ गते सोमबार")]
    [InlineData("प्रकाशित: मङ्सिर ७, २०८३ १०:१५")]
    [InlineData("७ मंसिर २०८३")]
    [InlineData("2083-08-07")]
    [InlineData("2026 оны 11 сарын 23")]
    [InlineData("2026 оны 11-р сарын 23-ны өдөр")]
    [InlineData("2026 оны арваннэгдүгээр сарын 23")]
    [InlineData("ኅዳር 14 ቀን 2019 ዓ.ም")]
    [InlineData("ኖቬምበር 23, 2026")]
    [InlineData("2026 жылғы 23 қараша")]
    [InlineData("2026-жылдын 23-ноябры")]
    [InlineData("23 ноябри 2026")]
    [InlineData("23 Tachwedd 2026")]
    [InlineData("23 Samhain 2026")]
    [InlineData("23 ਨਵੰਬਰ 2026")]
    [InlineData("23 ନଭେମ୍ବର 2026")]
    [InlineData("2026 නොවැම්බර් 23")]
    [InlineData("၂၃ နိုဝင်ဘာ ၂၀၂၆")]
    [InlineData("ថ្ងៃទី២៣ ខែវិច្ឆិកា ឆ្នាំ២០២៦")]
    [InlineData("ថ្ងៃទី២៣ខែវិច្ឆិកាឆ្នាំ២០២៦")]
    [InlineData("23 ພະຈິກ 2026")]
    [InlineData("23 ga Nuwamba 2026")]
    [InlineData("23 Noofembar 2026")]
    [InlineData("23 ta' Novembru 2026")]
    [InlineData("23. novembar 2026.")]
    [InlineData("23 نوفمبر، 2026")]
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
    [InlineData("", "", "2026-09-11")]
    [InlineData("lang=\"en\"", "", "2026-09-11")]
    [InlineData("lang=\"en\"", "<p>Due: 24/09/2026</p>", "2026-11-09")]
    [InlineData("lang=\"en\"", "<p>Due: 09/24/2026</p>", "2026-09-11")]
    [InlineData("lang=\"de\"", "", "2026-11-09")]
    public void The_order_of_day_and_month_is_that_of_the_text_and_of_the_dates_beside_it(
        string attributes, string beside, string day)
    {
        var page = FictionalPage.Of("", "<h1>The lamp</h1><p>Posted: 09/11/2026</p>"
            + FictionalPage.Paragraphs(FictionalPage.English) + beside, attributes);

        Assert.Equal(day, FictionalPage.Read(page, "https://paper.example/lamp").Published?.ToString());
    }

    [Theory]
    [InlineData("<p>23.11.2026 - 09:17</p>", "2026-11-23")]
    [InlineData("<p>23.11.2026 - 09:17</p><p>24.11.2026 - 10:00</p>", "2026-11-25")]
    public void What_day_it_is_yields_to_the_one_day_with_its_time_below_the_text(string below, string day)
    {
        var page = $"<html><body><div>Wednesday, 25 November 2026</div><p>{new string('.', 120)}</p><h1>The lamp</h1>"
            + $"{FictionalPage.Paragraphs([.. FictionalPage.English, .. FictionalPage.English])}{below}</body></html>";

        Assert.Equal(day, FictionalPage.Read(page, "https://paper.example/lamp").Published?.ToString());
    }

    [Fact]
    public void A_lunar_day_yields_to_the_solar_one_beside_it()
    {
        // The moon was seen a day later than Umm al-Qura reckons.
        foreach (var lines in (string[])["<p>12 جمادى الآخرة 1448 - 23 نوفمبر 2026</p>",
            "<p>12 جمادى الآخرة 1448</p><p>23 نوفمبر 2026</p>"])
        {
            var page = FictionalPage.Of("",
                "<h1>المصباح</h1>" + lines + FictionalPage.Paragraphs(FictionalPage.Arabic));

            Assert.Equal("2026-11-23", FictionalPage.Read(page, "https://paper.example/lamp").Published?.ToString());
        }
    }

    [Theory]
    [InlineData("30 مهر 1448")]
    [InlineData("10 X 2026")]
    [InlineData("Chapter XI, 23 of 2026")]
    [InlineData("二〇二六年十三月一日")]
    [InlineData("三年前の十一月二十三日")]
    [InlineData("31 Ramadan 1447")]
    [InlineData("13 Rabbits 1448")]
    [InlineData("31 رمضان 1447")]
    [InlineData("२०९९ मंसिर ७")]
    [InlineData("31.02.2026")]
    [InlineData("version 1.2.3 of 2026")]
    [InlineData("May 2026")]
    [InlineData("23 November, 10 comments")]
    [InlineData("23 Nov 10:30")]
    [InlineData("Julkaistu 23.11. 10:15")]
    [InlineData("23.11. klo 10.15")]
    [InlineData("23.11. 10.15 Uhr")]
    [InlineData("10:30, 5 points")]
    [InlineData("12/2026")]
    [InlineData("7 | 11 | 2026")]
    [InlineData("Nov 23 09:34, 12 comments")]
    public void What_is_no_full_date_gives_none(string text) => Assert.Null(DateInText.Find(text, monthFirst: false));

    [Theory]
    [InlineData("/2026/11/23/lamp", "2026-11-23", true)]
    [InlineData("/2026/7/3/lamp", "2026-07-03", true)]
    [InlineData("/2026/nov/23/lamp", "2026-11-23", true)]
    [InlineData("/news/2026/1123/lamp.html", "2026-11-23", true)]
    [InlineData("/news/20261123/lamp", "2026-11-23", true)]
    [InlineData("/harbour/2026-11/23/c_1129384475.htm", "2026-11-23", true)]
    [InlineData("/2026/HARBOUR/11/23/lamp/index.html", "2026-11-23", true)]
    [InlineData("/2026/north_shore/07/03/lamp", "2026-07-03", true)]
    [InlineData("/news/2026-11-23-lamp", "2026-11-23", true)]
    [InlineData("/news/23-11-2026", "2026-11-23", true)]
    [InlineData("/ball-on-2026-11-23-sold-out", "2026-11-23", false)]
    [InlineData("/ball-on-2026-11-23/2026/07/03/lamp", "2026-07-03", true)]
    public void An_address_tells_its_day_and_whether_it_files_by_it(string path, string day, bool isFiled)
    {
        var found = DateInAddress.Of(path);

        Assert.Equal((day, isFiled), (found?.Day.ToString(), found?.IsFiled));
    }

    [Theory]
    [InlineData("/lamp-1980-11-23")]
    [InlineData("/20261323/")]
    [InlineData("/series/2026/season/1/2/")]
    [InlineData("/2026/page/2/3/lamp")]
    [InlineData("/120261123/")]
    [InlineData("/2026/43/lamp")]
    [InlineData("/2026/harbour/11/lamp")]
    [InlineData("/2026/harbour/11/lamp/23/")]
    [InlineData("/a20261123/lamp")]
    public void An_address_without_a_day_tells_none(string path) => Assert.Null(DateInAddress.Of(path));

    [Fact]
    public void A_day_in_the_name_of_an_address_does_not_overrule_a_statement()
    {
        var head = "<meta property=\"article:published_time\" content=\"2026-11-23T10:00:00Z\">";
        var page = FictionalPage.Of(head, FictionalPage.Paragraphs(FictionalPage.English));

        Assert.Equal("2026-11-23T10:00:00Z",
            FictionalPage.Read(page, "https://paper.example/ball-on-2026-12-31-sold-out").Published?.ToString());
    }

    [Theory]
    [InlineData("<p>Updated 25 November 2026</p><p>23 November 2026</p>")]
    [InlineData("<p>Published 23 November 2026, last updated 25 November 2026</p>")]
    [InlineData("<p>Last modified</p><p>25.11.2026</p><p>Published</p><p>23.11.2026</p>")]
    [InlineData("<p>Zuletzt aktualisiert am 25. November 2026, erschienen am 23. November 2026</p>")]
    [InlineData("<p>Обновлено: 25 ноября 2026, опубликовано: 23 ноября 2026</p>")]
    [InlineData("<p>Joined: 18 September 2008</p><p>Anna Berg, 23 November 2026</p>")]
    [InlineData("<p>Registriert: 18.09.2008</p><p>23.11.2026</p>")]
    public void The_day_of_a_change_is_not_taken_for_that_of_publication(string dateline)
    {
        var page = FictionalPage.Of("",
            "<h1>The lamp at the harbour</h1>" + dateline + FictionalPage.Paragraphs(FictionalPage.English));

        Assert.Equal("2026-11-23", FictionalPage.Read(page).Published?.ToString());
    }

    [Fact]
    public void Of_two_statements_the_one_counts_that_agrees_with_the_day_shown()
    {
        var head = "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"datePublished\":"
            + "\"2026-11-19T10:00:00Z\"}</script>"
            + "<meta property=\"article:published_time\" content=\"2026-11-23T08:30:00Z\">";
        var page = FictionalPage.Of(head, "<h1>The lamp at the harbour</h1><p>23 November 2026</p>"
            + FictionalPage.Paragraphs(FictionalPage.English));

        Assert.Equal("2026-11-23T08:30:00Z", FictionalPage.Read(page).Published?.ToString());
    }

    [Fact]
    public void An_instant_at_night_is_told_in_the_day_that_the_page_shows()
    {
        var head = "<meta property=\"article:published_time\" content=\"2026-11-22T23:11:00Z\">";
        var page = FictionalPage.Of(head, "<h1>The lamp at the harbour</h1><p>23 November 2026</p>"
            + FictionalPage.Paragraphs(FictionalPage.English));

        Assert.Equal("2026-11-23T00:11:00+01:00", FictionalPage.Read(page).Published?.ToString());
    }

    [Fact]
    public void What_day_it_is_at_the_head_of_the_page_overrules_nothing()
    {
        var head = "<meta name=\"date\" content=\"2026-11-23T10:00:00Z\">";
        var page = FictionalPage.Of(head, "<p>Thursday, 31 December 2026</p><p>" + new string('x', 60)
            + "</p><h1>The lamp at the harbour</h1>" + FictionalPage.Paragraphs(FictionalPage.English));

        Assert.Equal("2026-11-23T10:00:00Z", FictionalPage.Read(page).Published?.ToString());
    }

    [Fact]
    public void A_vague_statement_yields_to_the_day_shown()
    {
        var page = FictionalPage.Of("<meta name=\"dcterms.created\" content=\"2025-12-20\">",
            "<h1>The lamp at the harbour</h1><p>23.11.2026</p>" + FictionalPage.Paragraphs(FictionalPage.English));

        Assert.Equal("2026-11-23", FictionalPage.Read(page).Published?.ToString());
    }

    [Fact]
    public void A_date_of_two_readings_is_read_as_the_page_shows_it_elsewhere()
    {
        var page = FictionalPage.Of("<meta name=\"date\" content=\"11/03/2026 12:43:42\">",
            "<h1>Die Lampe am Hafen</h1>" + FictionalPage.Paragraphs(FictionalPage.English)
            + "<p>Erstellt am: 03.11.2026</p>").Replace("lang=\"en\"", "lang=\"de\"");

        Assert.Equal("2026-11-03", FictionalPage.Read(page).Published?.ToString());
    }

    [Fact]
    public void A_day_without_a_year_takes_that_of_the_address()
    {
        var page = FictionalPage.Of("", "<h1>The lamp at the harbour</h1><p>23 November, 10 comments</p>"
            + FictionalPage.Paragraphs(FictionalPage.English));

        Assert.Equal("2026-11-23",
            FictionalPage.Read(page, "https://paper.example/2026/11/lamp").Published?.ToString());
        Assert.Null(FictionalPage.Read(page, "https://paper.example/lamp").Published);
    }

    [Theory]
    [InlineData("en", "https://paper.example/lamp", "2026-03-04")]
    [InlineData("en-US", "https://paper.com.au/lamp", "2026-04-03")]
    [InlineData("en", "https://paper.co.uk/lamp", "2026-04-03")]
    [InlineData("en-GB", "https://paper.example/lamp", "2026-04-03")]
    public void The_country_tells_the_order_of_day_and_month(string language, string address, string expected) =>
        Assert.Equal(expected, DateInText.Find("3/4/2026",
            DayOrder.IsMonthFirst(language, Firstwire.Text.Urls.WebUrl.Parse(address)))?.ToString());

    [Fact]
    public void A_meta_element_of_an_unknown_name_is_read_where_its_name_tells_publication()
    {
        var page = FictionalPage.Of("<meta name=\"paper:first_published_at\" content=\"2026-11-23T08:30:00Z\">",
            "<h1>The lamp at the harbour</h1>" + FictionalPage.Paragraphs(FictionalPage.English));

        Assert.Equal("2026-11-23T08:30:00Z", FictionalPage.Read(page).Published?.ToString());
    }

    [Theory]
    [InlineData("<aside><p>Published:</p><p>23.11.2026</p></aside>")]
    [InlineData("<aside><p>The lamp was on 23 November 2026 at 23:03 published in Harbour</p></aside>")]
    public void A_labelled_day_in_an_aside_is_taken_where_nothing_else_tells_one(string aside)
    {
        var page = FictionalPage.Of("",
            "<h1>The lamp at the harbour</h1>" + FictionalPage.Paragraphs(FictionalPage.English) + aside);

        Assert.Equal("2026-11-23", FictionalPage.Read(page, "https://paper.example/lamp").Published?.ToString());
    }

    [Fact]
    public void An_address_yields_where_the_page_shows_and_states_one_other_day()
    {
        var page = FictionalPage.Of("<meta property=\"article:published_time\" content=\"2026-11-23T10:00:00Z\">",
            "<h1>The lamp at the harbour</h1><p>23 November 2026</p>"
            + FictionalPage.Paragraphs(FictionalPage.English));

        Assert.Equal("2026-11-23T10:00:00Z",
            FictionalPage.Read(page, "https://paper.example/2026/11/02/lamp").Published?.ToString());
    }

    [Theory]
    [InlineData("{\"published_at\":\"2026-11-23T08:30:00+01:00\"}", "2026-11-23T08:30:00+01:00")]
    [InlineData("var page = { publishDate : '2026-11-23' };", "2026-11-23")]
    [InlineData("push(\"{\\\"datePublished\\\":\\\"2026-11-23\\\"}\")", "2026-11-23")]
    [InlineData("{\"display_date\":\"2026-11-23T08:30:00+01:00\"}", "2026-11-23T08:30:00+01:00")]
    [InlineData("[{\"publishedAt\":\"2026-11-23\"},{\"publishedAt\":\"2026-11-20\"}]", null)]
    [InlineData("{\"publishedAt\":null,\"pubdate\":", null)]
    public void The_data_of_scripts_tell_the_day_where_they_agree_and_nothing_else_does(string script, string? expected)
    {
        var page = FictionalPage.Of($"<script>{script}</script>",
            "<h1>The lamp at the harbour</h1>" + FictionalPage.Paragraphs(FictionalPage.English));

        Assert.Equal(expected, FictionalPage.Read(page, "https://paper.example/lamp").Published?.ToString());
    }

    [Theory]
    [InlineData("<time>23 November 2026</time>", "2026-11-23")]
    [InlineData("<time>23 November 2026</time><time>20 November 2026</time>", "2026-11-26T14:32:06+01:00")]
    public void A_time_beside_the_article_overrules_a_vague_statement_where_it_is_the_only_one(
        string times, string expected)
    {
        var page = FictionalPage.Of("<meta name=\"date\" content=\"2026-11-26T14:32:06+01:00\">",
            "<h1>The lamp at the harbour</h1><aside>" + times + "</aside>"
            + FictionalPage.Paragraphs(FictionalPage.English));

        Assert.Equal(expected, FictionalPage.Read(page, "https://paper.example/lamp").Published?.ToString());
    }

    [Fact]
    public void A_time_without_zone_tells_its_day_alone()
    {
        var head = "<meta property=\"article:published_time\" content=\"2026-11-23 23:35:55\">"
            + "<meta property=\"article:modified_time\" content=\"2026-11-24T08:00:00\">";
        var article = FictionalPage.Read(FictionalPage.Of(head, FictionalPage.Paragraphs(FictionalPage.English)));

        Assert.Equal("2026-11-23", article.Published?.ToString());
        Assert.Equal("2026-11-24", article.Modified?.ToString());
    }

    [Theory]
    [InlineData("<time datetime=\"2026-11-23T23:35:00-03:00\">Monday</time>", "2026-11-23T23:35:00-03:00")]
    [InlineData("<p>24 November 2026, 01:35</p>", "2026-11-24T01:35:00+02:00")]
    public void A_time_without_zone_takes_that_which_the_page_tells_elsewhere(string dateline, string expected)
    {
        var head = "<meta property=\"article:published_time\" content=\"2026-11-23 23:35:00\">";
        var page = FictionalPage.Of(head, "<h1>The lamp at the harbour</h1>" + dateline
            + FictionalPage.Paragraphs(FictionalPage.English));

        Assert.Equal(expected, FictionalPage.Read(page).Published?.ToString());
    }

    [Fact]
    public void An_instant_of_midnight_in_the_day_that_the_page_shows_is_a_day()
    {
        var head = "<meta property=\"article:published_time\" content=\"2026-11-22T23:00:00.000Z\">";
        var page = FictionalPage.Of(head, "<h1>The lamp at the harbour</h1><p>23 November 2026</p>"
            + FictionalPage.Paragraphs(FictionalPage.English));

        Assert.Equal("2026-11-23", FictionalPage.Read(page).Published?.ToString());
    }

    [Fact]
    public void The_headline_is_found_where_its_title_differs_by_a_sign()
    {
        var page = FictionalPage.Of("<title>Column: the keeper’s lamp and its wardens</title>",
            "<p><time datetime=\"2026-11-26T13:56:20+01:00\">Thursday, 26 November 2026</time></p><p>"
            + new string('x', 300) + "</p><h2>Column: the keeper's lamp and its wardens</h2><p>23 November 2026. "
            + FictionalPage.English[0] + "</p>" + FictionalPage.Paragraphs(FictionalPage.English));

        Assert.Equal("2026-11-23", FictionalPage.Read(page, "https://paper.example/lamp").Published?.ToString());
    }

    [Fact]
    public void A_day_with_which_the_article_opens_goes_before_what_day_it_is()
    {
        var page = FictionalPage.Of("", "<p>Thursday, 26 November 2026</p><p>" + new string('x', 120)
            + "</p><h1>The lamp at the harbour</h1><p>23 November 2026. " + FictionalPage.English[0] + "</p>"
            + FictionalPage.Paragraphs(FictionalPage.English));

        Assert.Equal("2026-11-23", FictionalPage.Read(page, "https://paper.example/lamp").Published?.ToString());
    }

    [Theory]
    [InlineData("<div id=\"footer\"><p>This page was last edited on 23 November 2026</p></div>")]
    [InlineData("<div id=\"footer\"><p>Diese Seite wurde am 23. November 2026 um 13:22 Uhr geändert.</p></div>")]
    [InlineData("<p>In: Harbour Letters, 15 January 2025</p><p><b>Updated on </b>23.11.2026</p>")]
    public void What_the_foot_of_a_page_says_of_its_last_change_goes_before_days_that_it_tells(string foot)
    {
        var page = FictionalPage.Of("", "<h1>The lamp at the harbour</h1>"
            + "<p>The next meeting will be held on 31 December 2026 in the old net loft.</p>"
            + FictionalPage.Paragraphs([.. FictionalPage.English, .. FictionalPage.English]) + foot);

        Assert.Equal("2026-11-23", FictionalPage.Read(page, "https://paper.example/lamp").Published?.ToString());
    }

    [Fact]
    public void A_day_in_an_attribute_near_the_headline_goes_before_those_of_teasers()
    {
        var teaser = "<article><span class=\"teaser-date\">1 July 2020</span><p>Ferry timetable</p></article>";
        var page = FictionalPage.Of("", teaser + "<p>" + new string('x', 300) + "</p><h1>The lamp at the harbour</h1>"
            + "<div data-date=\"23 November 2026\"></div>" + FictionalPage.Paragraphs(FictionalPage.English));

        Assert.Equal("2026-11-23", FictionalPage.Read(page, "https://paper.example/lamp").Published?.ToString());
    }

    [Fact]
    public void A_box_of_comments_that_was_left_open_does_not_hide_the_article()
    {
        var page = FictionalPage.Of("<title>The lamp at the harbour</title>",
            "<div class=\"recent-comments\"><p>A reader: well said</p><div><h1>The lamp at the harbour</h1>"
            + "<p>23 November 2026</p>" + FictionalPage.Paragraphs(FictionalPage.English));

        Assert.Equal("2026-11-23", FictionalPage.Read(page, "https://paper.example/lamp").Published?.ToString());
    }

    [Fact]
    public void The_parts_of_a_date_that_style_alone_sets_apart_are_read()
    {
        var page = FictionalPage.Of("", "<h1>The lamp at the harbour</h1><div class=\"datum\"><span>Nov</span>"
            + "<span>23</span><span>2026</span></div>" + FictionalPage.Paragraphs(FictionalPage.English));

        Assert.Equal("2026-11-23", FictionalPage.Read(page, "https://paper.example/lamp").Published?.ToString());
    }

    [Fact]
    public void Of_two_statements_the_one_counts_that_agrees_with_the_day_beside_the_title()
    {
        var head = "<title>The lamp at the harbour | 24/11/2026 | Tidewater Courier</title>"
            + "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"datePublished\":"
            + "\"2026-11-22T10:00:00-03:00\"}</script>"
            + "<meta name=\"publish-date\" content=\"2026-11-24T04:10:00-03:00\">";
        var page = FictionalPage.Of(head, "<h1>The lamp at the harbour</h1>"
            + FictionalPage.Paragraphs(FictionalPage.English)).Replace("lang=\"en\"", "lang=\"es\"");

        Assert.Equal("2026-11-24T04:10:00-03:00",
            FictionalPage.Read(page, "https://paper.example/lamp").Published?.ToString());
    }

    [Theory]
    [InlineData("© 23.11.2026 - 12:14 Tidewater Courier", "2026-11-23")]
    [InlineData("© 2026 Tidewater Courier", null)]
    [InlineData("© Tidewater Courier. Founded on 23 November 1996", null)]
    public void A_notice_of_copyright_tells_the_day_where_nothing_else_does(string notice, string? expected)
    {
        var page = FictionalPage.Of("", "<h1>The lamp at the harbour</h1>"
            + FictionalPage.Paragraphs(FictionalPage.English) + $"<div id=\"footer\"><p>{notice}</p></div>");

        Assert.Equal(expected, FictionalPage.Read(page, "https://paper.example/lamp").Published?.ToString());
    }

    [Theory]
    [InlineData("<time class=\"updated\" datetime=\"2026-11-25T10:00:00+01:00\">Wednesday</time>")]
    [InlineData("<time class=\"articulo-actualizado\" datetime=\"2026-11-25T10:00:00+01:00\">miércoles</time>")]
    [InlineData("<time itemprop=\"dateModified\" datetime=\"2026-11-25T10:00:00+01:00\">Wednesday</time>")]
    public void The_time_of_a_change_beside_the_headline_is_passed_over(string change)
    {
        var page = FictionalPage.Of("", "<h1>The lamp at the harbour</h1>" + change
            + "<time datetime=\"2026-11-23T10:00:00+01:00\">Monday</time>"
            + FictionalPage.Paragraphs(FictionalPage.English));

        Assert.Equal("2026-11-23T10:00:00+01:00",
            FictionalPage.Read(page, "https://paper.example/lamp").Published?.ToString());
    }

    [Theory]
    [InlineData("<p>Published: 23 November 2026 | Last updated: 25 November 2026</p>", "2026-11-25")]
    [InlineData("<p>Veröffentlicht am 23.11.2026, aktualisiert am 25.11.2026</p>", "2026-11-25")]
    [InlineData("<p>Published: 23 November 2026</p><p>Updated: 20 November 2026</p>", null)]
    [InlineData("<time pubdate datetime=\"2026-11-23T10:00:00+01:00\">Monday</time>"
        + "<time class=\"updated\" datetime=\"2026-11-25T10:00:00+01:00\">Wednesday</time>",
        "2026-11-25T10:00:00+01:00")]
    [InlineData("<p>23 November 2026</p>", null)]
    public void A_change_that_only_readers_are_told_of_is_known_too(string times, string? expected)
    {
        var page = FictionalPage.Of("", "<h1>The lamp at the harbour</h1>" + times
            + FictionalPage.Paragraphs(FictionalPage.English));

        var article = FictionalPage.Read(page, "https://paper.example/lamp");

        Assert.Equal("2026-11-23", article.Published?.ToString()[..10]);
        Assert.Equal(expected, article.Modified?.ToString());
    }

    [Fact]
    public void An_address_that_begins_with_a_later_day_tells_of_it()
    {
        var page = FictionalPage.Of("<meta property=\"article:published_time\" content=\"2026-11-23T10:00:00Z\">",
            "<h1>The ball on the pier</h1>" + FictionalPage.Paragraphs(FictionalPage.English));

        Assert.Equal("2026-11-23T10:00:00Z",
            FictionalPage.Read(page, "https://paper.example/2026-12-31-ball-on-the-pier").Published?.ToString());
    }

    private static string? Day(string line, string head = "", string language = "en") =>
        FictionalPage.Read(FictionalPage.Of(head, "<h1>The lamp at the harbour</h1>" + line
            + FictionalPage.Paragraphs(FictionalPage.English), $"lang=\"{language}\"")).Published?.Value
            .ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    [Theory]
    [InlineData("<div>Submitted by ansel on Fri, 02/05/2010 - 11:20.</div>", "2010-02-05")]
    [InlineData("<div>Sunday 02/05/2010</div>", "2010-05-02")]
    public void The_day_of_the_week_tells_in_which_order_a_date_is_written(string line, string day)
    {
        Assert.Equal(day, Day(line));
        Assert.Equal(day, Day(line, language: "en-GB"));
    }

    [Theory]
    [InlineData("<p>วันที่ 14 มีนาคม พ.ศ. 2561 เวลา 10:22 น.</p>", "th")]
    [InlineData("<p>نشر في: ١٤ آذار/مارس ٢٠١٨ - ١٠:٢٢</p>", "ar")]
    [InlineData("<p>نشر: 14 مارس (آذار) 2018</p>", "ar")]
    [InlineData("<p>Wed, 14 Mar 18 10:22:00 GMT</p>", "en")]
    public void Dates_name_their_era_their_month_twice_or_two_figures_of_their_year(string line, string language) =>
        Assert.Equal("2018-03-14", Day(line, language: language));

    [Theory]
    [InlineData("", "<span property=\"rnews:datePublished\" content=\"2012-06-01T08:00:00+01:00\">June</span>")]
    [InlineData("", "<span property=\"schema:datePublished\" content=\"2012-06-01\">June</span>")]
    [InlineData("<meta name=\"parsely-page\" content='{\"title\":\"The lamp\",\"pub_date\":\"2012-06-01T10:00:00Z\"}'>",
        "")]
    public void Rdfa_and_the_first_tag_of_parsely_state_the_day(string head, string line) =>
        Assert.Equal("2012-06-01", Day(line, head));

    [Fact]
    public void An_hour_ago_that_abbreviates_an_instant_tells_that()
    {
        var page = FictionalPage.Of("", "<h1>The lamp at the harbour</h1><p><cite class=\"byline\">By Anna Berg – "
            + "<abbr title=\"2026-11-23T16:40:40Z\">1 hr 4 mins ago</abbr></cite></p>"
            + FictionalPage.Paragraphs(FictionalPage.English));

        Assert.Equal("2026-11-23T16:40:40Z",
            FictionalPage.Read(page, "https://www.tidewater-courier.example/lamp").Published?.ToString());
    }

    [Theory]
    [InlineData("nl", "<div><span>23/11/2026 om 08:14</span> <span>(jvdb)</span></div>",
        "<h3><a href=\"/2\">Kermis</a></h3><time>21/11/2026</time>")]
    [InlineData("ja", "<p>更新日：令和8年11月23日</p>", "<p>令和8年11月20日（金曜日）午後3時頃、職員が灯台の案内メールを86名に一斉送信した。</p>")]
    [InlineData("he", "<div class=\"art_header_footer\"><span>פורסם: 23.11.26 , 13:02</span></div>",
        "<p>1. כל הכבוד לתושבים <span>(24.11.26)</span></p>")]
    public void The_date_below_the_headline_outweighs_those_of_what_follows(
        string language, string dateline, string below)
    {
        var page = FictionalPage.Of("", "<h1>The lamp at the harbour</h1>" + dateline
            + "<p>The lamp at the harbour was lit again on Monday, and the boats came in.</p>" + below,
            $"lang=\"{language}\"");

        Assert.Equal("2026-11-23", FictionalPage.Read(page, "https://paper.example/lamp").Published?.ToString());
    }

    [Theory]
    [InlineData("<p>Opening: 5 December 2026</p>", "2026-11-23T08:00:00Z")]
    [InlineData("<p>20 November 2026 marked a hundred years of the lamp</p>", "2026-11-23T08:00:00Z")]
    [InlineData("<p>22.11.2026</p>", "2026-11-23T08:00:00Z")]
    public void A_date_that_is_told_above_the_time_of_the_article_is_not_its_own(string told, string expected)
    {
        var page = FictionalPage.Of("", "<h1>The lamp at the harbour</h1>" + told
            + "<div><time datetime=\"2026-11-23T08:00:00Z\">23.11.2026 08:00</time></div>"
            + FictionalPage.Paragraphs(FictionalPage.English));

        Assert.Equal(expected, FictionalPage.Read(page, "https://paper.example/lamp").Published?.ToString());
    }
}
