namespace Firstwire.Tests.Reading.Metadata;

public sealed class HeadlineTests
{
    [Fact]
    public void A_heading_that_the_social_title_repeats_is_the_headline_in_whatever_box_it_stands()
    {
        var page = "<html><head><title>Keeper gone, lamp dark Dora Quay Harbour Council | Shore | Tidewater</title>"
            + "<meta property=\"og:title\" content=\"Lamp goes dark at the harbour\"></head><body>"
            + "<div class=\"widget\"><h1>Lamp goes dark at the harbour</h1></div><div class=\"story\">"
            + FictionalPage.Paragraphs(FictionalPage.English) + "</div></body></html>";

        Assert.Equal("Lamp goes dark at the harbour", FictionalPage.Read(page).Title);
    }

    [Theory]
    [InlineData("<title>Lamp goes dark at the harbour - Tidewater Courier</title>",
        "<h1>Lamp goes dark at the harbour</h1>")]
    [InlineData("<title>Lamp goes dark at the harbour | Tidewater Courier</title><meta property=\"og:site_name\" "
        + "content=\"Tidewater Courier\">", "")]
    [InlineData("<title>Tidewater Courier: home</title><meta property=\"og:title\" content=\"Lamp goes dark at the "
        + "harbour\">", "")]
    [InlineData("<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"Lamp goes dark at "
        + "the harbour\"}</script>", "")]
    [InlineData("<title>Tidewater Courier</title>", "<h1>Lamp goes dark at the harbour</h1>")]
    [InlineData("<title>Tidewater Courier: Lamp goes dark at the harbour</title>", "")]
    [InlineData("<title>The Morning Lamp: Lamp goes dark at the harbour</title><link rel=\"alternate\" "
        + "type=\"application/rss+xml\" title=\"The Morning Lamp\" href=\"/feed\">", "")]
    [InlineData("<title>Lamp goes dark at the harbour - Tidewater Morning Courier (TMC)</title><meta "
        + "property=\"og:site_name\" content=\"Tidewater Morning Courier\">", "")]
    [InlineData("<title>Lamp goes dark at the harbour | Tidewater</title><meta property=\"og:site_name\" "
        + "content=\"Tidewater\">", "<h1 class=\"sr-only\">Lamp goes dark at the harbour | Tidewater</h1>")]
    [InlineData("<title>Lamp goes dark at the harbour - The Morning Courier of the whole long Tidewater (TMC) and the "
        + "Islands Beyond - TMC</title>", "<h1>Lamp goes dark at the harbour</h1>")]
    [InlineData("<title>Courier</title>", "<h1>Lamp goes dark at the harbour <i>（2/4 ページ）</i></h1>")]
    [InlineData("<title>Lamp goes dark at the harbour - Courier</title><meta property=\"og:title\" content=\"The "
        + "Courier Web\">", "<div>Home &gt; <strong>Lamp goes dark at the harbour</strong></div>")]
    [InlineData("<title>Lamp goes dark at the harbour: Town of Tidewater</title>",
        "<div itemscope><h3 itemprop=\"headline\">Lamp goes dark at the harbour</h3></div>")]
    [InlineData("<title>Vesnik</title>", "<span class=\"nadnaslov\">A stormy night for the council</span><br><span "
        + "class=\"naslov\">Lamp goes dark at the harbour</span><br>")]
    [InlineData("<title>Courier - Town &amp; Country</title>", "<p><a href=\"/t\">Town &amp; Country</a></p><span "
        + "class=\"titel\">Lamp goes dark at the harbour</span><br>")]
    [InlineData("<title>:: Courier ::</title>",
        "<font class=\"tytul\"><b>Lamp goes dark at the harbour</b></font><br>")]
    [InlineData("<title>Courier</title>", "<h1>Lamp goes dark at the harbour <a href=\"?all\">(64)</a></h1>")]
    [InlineData("<title>Tidewater Courier online - Shore - Skarvoy</title>", "<table><tr><td><font size=\"5\"><b>Lamp "
        + "goes dark at the harbour</b></font></td></tr></table>")]
    [InlineData("<title>The Tidewater Courier and Mail - Serving the Shore Since 1889</title>", "<td><font "
        + "class=\"headline\">Lamp goes dark at the harbour</font><br>Monday<p></td>")]
    [InlineData("<title>The Tidewater Courier</title>", "<p>© 2003 The Tidewater Courier</p><font size=\"5\"><b>Lamp "
        + "goes dark at the harbour</b></font><br>")]
    [InlineData("<title>Shore</title>", "<p class=\"uptitle\">The council keeps silent about it</p><p "
        + "class=\"title\">Lamp goes dark at the harbour</p>")]
    [InlineData("<title>Courier - Sea</title>", "<td><span class=\"articleTitle\">Lamp goes dark at the harbour</span>"
        + "<br><span>Anna Berg</span><br></td>")]
    [InlineData("<title>The Courier of the Shore and its Islands</title>", "<p>Home | Sea | Land | Skarvoy | "
        + "Tarsholm | Letters | Weather | Tides | Ferries | Harbour | Births | Deaths | Weddings | Contact</p><p>1</p>"
        + "<p>2</p><p>3</p><p>4</p><p>5</p><p>6</p><p class=\"title\">Lamp goes dark at the harbour</p>")]
    [InlineData("<title>Sea</title>", "<h1>Sea</h1><p>24.11.2026</p><h3>Lamp goes dark at the harbour</h3>")]
    [InlineData("<title>Lamp dark at last - Tidewater Courier</title><meta property=\"og:title\" content=\"Lamp dark "
        + "at last\">", "<div class=\"elementor-widget elementor-widget-heading\"><h1>Lamp goes dark at the harbour"
        + "</h1></div>")]
    [InlineData("<title>Lamp goes dark at the harbour</title>",
        "<h1>Tidewater Courier</h1><h2>Lamp   goes dark\n at the harbour</h2>")]
    public void The_headline_is_told_without_the_name_of_the_site(string head, string heading)
    {
        var page = FictionalPage.Of(head, heading + FictionalPage.Paragraphs(FictionalPage.English));

        Assert.Equal("Lamp goes dark at the harbour", FictionalPage.Read(page).Title);
    }

    [Theory]
    [InlineData("<title>Quay repairs to start in spring next year</title>", "<div>Quay repairs to start in spring next "
        + "year</div>", "<h2>What the board decided that night</h2>")]
    [InlineData("<title>Quay repairs to start in spring next year</title>", "", "<h2>What the board decided</h2>")]
    [InlineData("<title>Quay repairs to start in spring next year</title>", "<h3>Subscribe to our letter</h3>", "")]
    [InlineData("<title>Quay repairs to start in spring next year</title>",
        "<p class=\"sottotitolo\">The board has found the money</p>", "")]
    [InlineData("<title>Quay repairs to start in spring next year</title>",
        "<div class=\"encabezado\">The paper of the bay since ever</div>", "")]
    [InlineData("<title>Letters of the week from the shore - Bay</title><meta property=\"og:title\" content=\"Quay "
        + "repairs to start in spring next year\">", "<p>Letters of the week from the shore</p>", "")]
    public void What_a_page_is_called_is_not_given_up_for_a_heading(string head, string above, string within) =>
        Assert.Equal("Quay repairs to start in spring next year", FictionalPage.Read(FictionalPage.Of(head, above
            + FictionalPage.Paragraphs(FictionalPage.English) + within
            + FictionalPage.Paragraphs(FictionalPage.German))).Title);

    [Fact]
    public void A_year_in_brackets_ends_a_headline() => Assert.Equal("The lamps of Skarvoy (1984)", FictionalPage.Read(
        FictionalPage.Of("<title>Courier</title>", "<h1>The lamps of Skarvoy <em>(1984)</em></h1>"
            + FictionalPage.Paragraphs(FictionalPage.English))).Title);

    [Theory]
    [InlineData("Lamp goes dark at the harbour – Anna Berg second")]
    [InlineData("Dark at the harbour : the lamp")]
    public void Behind_the_sites_name_in_front_all_is_the_headline(string headline)
    {
        var page = FictionalPage.Of(
            $"<title>Tidewater Courier: {headline}</title>", FictionalPage.Paragraphs(FictionalPage.English));

        Assert.Equal(headline, FictionalPage.Read(page).Title);
    }

    [Theory]
    [InlineData("", "<h1><span class=\"kicker\">Sea</span> Lamp goes dark at the harbour</h1>")]
    [InlineData("", "<h1><a href=\"/lamp\"><small>Sea</small><br>Lamp goes dark at the harbour</a></h1>")]
    [InlineData("<meta property=\"og:title\" content=\"Lamp goes dark at the harbour\">",
        "<h1><span>Sea</span> <span>Lamp goes dark at the harbour</span></h1>")]
    [InlineData(
        "", "<h1><span class=\"top\">Sea</span><span class=\"headline\">Lamp goes dark at the harbour</span></h1>")]
    [InlineData("", "<h1>Lamp goes dark at the harbour<br><small>23 November 2026</small></h1>")]
    [InlineData("", "<h1><span class=\"visually-hidden\">Headline:</span> Lamp goes dark at the harbour</h1>")]
    [InlineData("<title>Lamp goes dark at the harbour | The Courier of the whole long Tidewater</title>",
        "<h1><a href=\"https://www.tidewater-courier.example/\">The Courier of the whole long Tidewater</a></h1>")]
    [InlineData("<title>Lamp goes dark at the harbour - Sea - Tidewater Courier</title>", "")]
    public void Kicker_small_print_and_logo_are_no_part_of_the_headline(string head, string heading)
    {
        var page = FictionalPage.Of(head, heading + FictionalPage.Paragraphs(FictionalPage.English));

        Assert.Equal("Lamp goes dark at the harbour", FictionalPage.Read(page).Title);
    }

    [Theory]
    [InlineData("<h1><ruby>港<rt>みなと</rt></ruby>の<ruby>灯<rt>ひ</rt></ruby>りが火曜日の夜に消えた</h1>", "")]
    [InlineData("", "<title>港の灯りが火曜日の夜に消えた_社会_潮新聞</title>")]
    [InlineData("<h1>港の灯りが火曜日の夜に消えた</h1>",
        "<title>港の灯りが火曜日の夜に消えた｜潮新聞社のとても長い名前の公式ニュースサイト</title>")]
    public void A_headline_without_spaces_is_told_from_its_reading_aids_and_the_site(string heading, string head)
    {
        var page = FictionalPage.Of(head, heading + FictionalPage.Paragraphs(FictionalPage.Japanese), "lang=\"ja\"");

        Assert.Equal("港の灯りが火曜日の夜に消えた", FictionalPage.Read(page).Title);
    }

    [Fact]
    public void A_heading_that_ends_in_a_colon_is_but_the_start_of_a_headline()
    {
        var page = FictionalPage.Of("<meta property=\"og:title\" content=\"The lamp: who lit it last\">",
            "<h1>The lamp:</h1><h3>Who lit it last</h3>" + FictionalPage.Paragraphs(FictionalPage.English));

        Assert.Equal("The lamp: who lit it last", FictionalPage.Read(page).Title);
    }

    [Fact]
    public void A_page_without_any_title_has_none() => Assert.Null(FictionalPage.Read("<p>x</p>").Title);

    [Theory]
    [InlineData("Tidewater Courier - Print", "<p><b><font size=\"4\">{0}</font></b></p>")]
    [InlineData("TIDEWATER COURIER ON LINE", "<table><tr><td><font size=5><b>{0}</b></font></td></tr></table>")]
    [InlineData("Tidewater Courier", "<div class=\"title\">{0}</div>")]
    [InlineData("Tidewater Courier On-Line: {0}", "<p><b>{0}</b></p>")]
    [InlineData("Quayside: {0}", "<h1><a href=\"/blog/\">Quayside</a></h1><h3>{0}</h3>")]
    [InlineData("Tidewater Courier", "<p><span class=\"hed\">{0}</span><br><i>By Anna Berg</i></p>")]
    [InlineData("Tidewater Courier", "<div class=\"x12\">{0}</div><div>23 November 2026</div>")]
    [InlineData("Tidewater Courier", "<p><span class=\"tit\"><b>{0}</b></span><br><i>A kicker of the harbour</i></p>")]
    public void A_headline_set_by_hand_is_found_where_the_title_names_the_site(string title, string line)
    {
        const string headline = "Lamp goes dark at the harbour";
        var page = $"<title>{title.Replace("{0}", headline)}</title><body>{line.Replace("{0}", headline)}"
            + FictionalPage.Paragraphs(FictionalPage.English);

        Assert.Equal(headline, FictionalPage.Read(page).Title);
    }

    [Fact]
    public void A_headline_set_by_hand_in_a_script_without_spaces_between_words_is_found()
    {
        const string headline = "ไฟที่ท่าเรือดับลงเมื่อคืนวันอังคาร ไม่มีใครจุดอีก";
        var page = ":: ข่าวคลื่นออนไลน์ ::";

        Assert.Equal(headline, FictionalPage.Read($"<title>{page}</title><body><table><tr><td><font class=headline>"
            + $"<b>{headline}</b></font></td></tr></table>{FictionalPage.Paragraphs(FictionalPage.English)}").Title);
    }

    [Fact]
    public void A_heading_that_is_a_picture_without_words_states_nothing() => Assert.Equal("Tidewater Courier",
        FictionalPage.Read("<title>Tidewater Courier</title><body><h1><img src=\"/logo.gif\" alt=\"\"></h1>"
            + FictionalPage.Paragraphs(FictionalPage.English)).Title);

    [Fact]
    public void A_teaser_that_is_marked_as_a_headline_is_none_where_another_is_stated() => Assert.Equal(
        "Lamp goes dark at the harbour", FictionalPage.Read(FictionalPage.Of(
            "<title>Tidewater</title><meta property=\"og:title\" content=\"Lamp goes dark at the harbour\">",
            FictionalPage.Paragraphs(FictionalPage.English) + "<h4 itemprop=\"headline\">Ten great fish recipes to try</h4>"))
            .Title);

    [Fact]
    public void The_only_heading_that_is_marked_as_the_headline_is_it_where_the_title_is_shown_nowhere()
    {
        var page = FictionalPage.Of("<title>Read the news: parish of Port Alder</title>",
            "<h3 itemprop=\"headline\">Lamp goes dark at the harbour</h3>"
                + FictionalPage.Paragraphs(FictionalPage.English));

        Assert.Equal("Lamp goes dark at the harbour", FictionalPage.Read(page).Title);
    }

    [Fact]
    public void A_headline_set_by_hand_is_none_of_the_text()
    {
        var page = "<title>Tidewater Courier On-Line: Lamp goes dark at the harbour</title><body>"
            + $"<p><b>Lamp goes dark at the harbour</b></p>{FictionalPage.Paragraphs(FictionalPage.English)}";

        Assert.StartsWith(FictionalPage.English[0], FictionalPage.Read(page).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void On_a_page_to_print_the_heading_above_the_text_is_the_headline()
    {
        var page = "<title>Tidewater Courier - Print version</title><body><p><b>Tidewater Courier, 23.11.2026</b></p>"
            + $"<h2>The lamp at the harbour goes dark</h2>{FictionalPage.Paragraphs(FictionalPage.English)}";

        Assert.Equal("The lamp at the harbour goes dark", FictionalPage.Read(page).Title);
    }

    private static string? TitleOf(string title, string headings, string head = "") => FictionalPage.Read(
        $"<html><head><title>{title}</title>{head}</head><body>{headings}"
            + FictionalPage.Paragraphs(FictionalPage.English) + "</body></html>", "https://news.example/lamp").Title;

    [Theory]
    [InlineData("Lamp goes dark at the harbour | The Far Isle Observer and Advertiser",
        "The Far Isle Observer and Advertiser")]
    [InlineData("Far Isle Observer - Lamp goes dark at the harbour", "Far Isle Observer")]
    [InlineData("Far Isle Observer", "Far Isle Observer")]
    public void Of_two_main_headings_in_a_row_the_one_that_names_the_site_is_not_the_headline(
        string title, string banner) => Assert.Equal("Lamp goes dark at the harbour",
        TitleOf(title, $"<header><h1>{banner}</h1></header><h1>Lamp goes dark at the harbour</h1>"));

    [Fact]
    public void The_name_of_a_site_below_the_headline_is_not_the_headline() => Assert.Equal(
        "HE:Skarvoy/Assembly",
        TitleOf("HE:Skarvoy/Assembly – Lampwiki", "<h1>HE:Skarvoy/Assembly</h1><h1>Lampwiki</h1>"));

    [Fact]
    public void A_heading_that_the_title_does_not_know_is_not_preferred_to_a_line_that_it_does() => Assert.Equal(
        "Lamp goes dark at the harbour",
        TitleOf("tidekeeper: Lamp goes dark at the harbour",
            "<h1>Tide Keeper's Journal</h1><div><b>tidekeeper</b></div><div>Lamp goes dark at the harbour</div>"));

    [Fact]
    public void A_heading_that_is_a_picture_of_words_is_read() => Assert.Equal(
        "Lamp goes dark at the harbour",
        TitleOf("Isle News", "<h1><img src=\"/t.gif\" alt=\"Lamp goes dark at the harbour\"></h1>"));

    [Fact]
    public void A_headline_without_spaces_is_told_from_the_name_behind_it() =>
        Assert.Equal("港の灯りが四十年ぶりに消えた夜", FictionalPage.Read(
            "<html><head><title>港の灯りが四十年ぶりに消えた夜 | Tide Press</title></head><body><div>"
                + FictionalPage.Paragraphs(FictionalPage.Japanese) + "</div></body></html>").Title);

    [Fact]
    public void What_is_escaped_twice_is_read_as_it_was_meant() =>
        Assert.Equal("Nobody lit the keeper's lamp & nobody will", FictionalPage.Read(FictionalPage.Of(
            "<meta property=\"og:title\" content=\"Nobody lit the keeper&amp;#39;s lamp &amp;amp; nobody will\">",
            FictionalPage.Paragraphs(FictionalPage.English))).Title);

    [Fact]
    public void A_heading_that_leads_to_a_folder_above_the_page_is_the_name_of_its_blog()
    {
        var page = FictionalPage.Of("<title>The Lamp Gang &raquo; Blog Archive &raquo; Dark Harbour</title>",
            "<h1><a href=\"https://blogs.tidewater.example/lampgang/\">The Lamp Gang</a></h1><h2><a rel=\"bookmark\" "
            + "href=\"https://blogs.tidewater.example/lampgang/2026/11/23/dark-harbour/\">Dark Harbour</a></h2>"
            + FictionalPage.Paragraphs(FictionalPage.English));

        Assert.Equal("Dark Harbour",
            FictionalPage.Read(page, "https://blogs.tidewater.example/lampgang/2026/11/23/dark-harbour/").Title);
    }

    [Theory]
    [InlineData("amp/", "")]
    [InlineData("2/", "")]
    [InlineData("page/2/", "")]
    [InlineData("?page=2", "")]
    [InlineData("print", "")]
    [InlineData("for-the-phone", "<link rel=\"canonical\" href=\"https://courier.example/2026/lamp-goes-dark/\">")]
    public void A_part_of_an_article_leads_to_the_article_by_its_headline(string part, string head)
    {
        var page = FictionalPage.Of($"<title>The lamp goes dark - Courier</title>{head}",
            "<h1><a href=\"https://courier.example/2026/lamp-goes-dark/\">The lamp goes dark</a></h1>"
            + FictionalPage.Paragraphs(FictionalPage.English));

        Assert.Equal("The lamp goes dark",
            FictionalPage.Read(page, "https://courier.example/2026/lamp-goes-dark/" + part).Title);
    }
}
