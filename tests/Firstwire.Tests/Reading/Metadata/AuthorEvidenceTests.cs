namespace Firstwire.Tests.Reading.Metadata;

/// <summary>Who wrote an article is told by what else the page says: of the site, of places, of the text.</summary>
public sealed class AuthorEvidenceTests
{
    private const string Headline = "<h1>The lamp at the harbour</h1>";

    [Theory]
    [InlineData("", "<p class=\"author\">redactia</p>", "<p><em>A consemnat Anna Berg</em></p>", "Anna Berg")]
    [InlineData("", "<p class=\"author\">szerk2</p>", "<p>Szerző: Berg Anna</p>", "Berg Anna")]
    public void A_person_comes_before_the_account_that_posted_the_article(
        string head, string byline, string foot, string author) =>
        Assert.Equal([author], Authors(byline, foot, head));

    [Theory]
    [InlineData("<p class=\"author\">Courier Online</p>")]
    [InlineData("<p class=\"author\">Tidewater Courier Desk</p>")]
    public void The_sites_name_and_the_word_for_a_desk_are_no_person(string byline) => Assert.Empty(
        Authors(byline, "", "<meta property=\"og:site_name\" content=\"The Tidewater Courier\">"));

    [Theory]
    [InlineData("潮日報電子報", "潮日報", "zh")]
    [InlineData("สยามคลื่น", "สยามคลื่นออนไลน์", "th")]
    public void Nor_is_the_sites_name_in_scripts_without_spaces(string site, string byline, string language) =>
        Assert.Empty(FictionalPage.Read(FictionalPage.Of($"<meta property=\"og:site_name\" content=\"{site}\">",
            Headline + $"<p class=\"author\">{byline}</p>" + FictionalPage.Paragraphs(FictionalPage.English),
            $"lang=\"{language}\"")).Authors);

    [Theory]
    [InlineData("<p class=\"author\">By <a href=\"/a\">Anna Berg</a> and Tom Lind</p>")]
    [InlineData("<p class=\"author\">di <a href=\"/a\">Anna Berg</a> e Tom Lind</p>")]
    [InlineData("<p class=\"author\">By Anna Berg and <a href=\"/t\">Tom Lind</a></p>")]
    public void Beside_a_linked_author_another_may_stand_without_a_link(string byline) =>
        Assert.Equal(["Anna Berg", "Tom Lind"], Authors(byline));

    [Theory]
    [InlineData("<p class=\"autor\">PORT ALDER | <strong>ANNA BERG</strong></p>", "ANNA BERG")]
    [InlineData("<p class=\"sinadura\">Anna Berg / Lezeaga</p>", "Anna Berg")]
    [InlineData("<span class=\"storycredit\">ANNA BERG</span>", "ANNA BERG")]
    [InlineData("<p class=\"author\">Dipl.-Ing. (FH) Anna Berg</p>", "Anna Berg")]
    [InlineData("<div class=\"author\"><span>Anna Berg</span><span>Education Writer</span></div>", "Anna Berg")]
    [InlineData("<p class=\"byline\">By Anna Berg, Chief Meteorologist</p>", "Anna Berg")]
    [InlineData("<p class=\"byline\">By Mary Anna Berg, Consumer Affairs Editor</p>", "Mary Anna Berg")]
    [InlineData("<p class=\"byline\">By Anna Berg and Tom Lind, Courts Reporters</p>", "Anna Berg", "Tom Lind")]
    [InlineData("<p>Anna Berg Updated 24 November 2026, 10:12 am</p>", "Anna Berg")]
    [InlineData("<p class=\"author\">by Anna Berg TideNews.info</p>", "Anna Berg")]
    [InlineData("<p class=\"author\"><span>Pripremila</span> <b>Anna Berg</b> <span>Snimio</span> <b>Tom Lind</b></p>",
        "Anna Berg")]
    public void A_name_is_told_from_what_is_set_beside_it(string byline, params string[] authors) =>
        Assert.Equal(authors, Authors(byline));

    [Fact]
    public void A_section_that_ends_in_an_office_is_no_author() =>
        Assert.Empty(Authors("<p class=\"byline\">Letters To The Editor</p>"));

    [Theory]
    [InlineData("", "<p>The lamp burns again, and the boats come home. (Anna Berg, 23.11.2026)</p>")]
    [InlineData("", "<p>La lámpara arde otra vez. <em>(Por Anna Berg, especial para La Marea)</em></p>")]
    public void Who_signs_in_brackets_behind_the_last_sentence_is_the_author(string byline, string foot) =>
        Assert.Equal(["Anna Berg"], Authors(byline, foot));

    [Theory]
    [InlineData("<p>“The lamp burns again, and the boats come home.” (Anna Berg, 23.11.2026)</p>")]
    [InlineData("<p>The last song of the night was an old one about the sea. (by Anna Berg)</p>")]
    [InlineData("<p>The lamp stands for the old days of the harbour. (By Anna Berg, 1987)</p>")]
    public void Who_is_quoted_or_made_the_song_is_not(string foot) => Assert.Empty(Authors("", foot));

    [Fact]
    public void A_coauthor_may_stand_in_the_headline() => Assert.Equal(["Tom Lind", "Anna Berg"], FictionalPage.Read(
        FictionalPage.Of("", "<h1>Anna Berg and Tom Lind: our year</h1>"
            + "<p class=\"author\">By Tom Lind and Anna Berg</p>"
            + FictionalPage.Paragraphs(FictionalPage.English))).Authors);

    [Theory]
    [InlineData("<div>lundi 23 novembre 2026 — Saint Clément</div>")]
    [InlineData("<span class=\"autor-zdjecia\">/Fot. Tom Lind/</span>")]
    public void The_saint_of_the_day_and_who_took_a_picture_are_no_authors(string line) => Assert.Empty(Authors(line));

    [Theory]
    [InlineData("<p class=\"author\">الميناء – سامي الحداد</p>", "سامي الحداد")]
    [InlineData("<p class=\"author\">سامي الحداد - الميناء</p>", "سامي الحداد")]
    public void The_text_tells_of_the_place_and_not_of_who_writes_from_it(string byline, string author) =>
        Assert.Equal([author], InArabic(byline, ""));

    [Theory]
    [InlineData("الميناء – سامي الحداد: ", "سامي الحداد")]
    [InlineData("الميناء – سامي الحداد: «", null)]
    [InlineData("الكوكب – سامي الحداد: ", null)]
    public void Behind_a_place_that_the_text_tells_of_a_reporter_opens_it(string opening, string? author) =>
        Assert.Equal(author, InArabic("", opening).SingleOrDefault());

    [Theory]
    [InlineData("", "<i>Anna Berg</i>", "Anna Berg")]
    [InlineData("", "<b>The Lamp</b>", null)]
    [InlineData("Anna Berg lit it. ", "<i>Anna Berg</i>", null)]
    public void A_name_in_italics_behind_the_last_sentence_signs_unless_the_text_tells_of_it(
        string told, string last, string? author) =>
        Assert.Equal(author, FictionalPage.Read(FictionalPage.Of("", Headline
            + FictionalPage.Paragraphs(FictionalPage.English[..3]) + $"<p>{told}{FictionalPage.English[3]} {last}</p>"
            + "<div><h3>Info</h3><p>The lamp can be seen from the quay until the end of the week.</p></div>"))
            .Authors.SingleOrDefault());

    [Theory]
    [InlineData("<p align=\"right\"><b><i>MARIAN BIELEŃ</i></b><br><a href=\"mailto:m\">m.bielen@courier.example</a></p>",
        "MARIAN BIELEŃ")]
    [InlineData("<div><div>خبرنگار: <a href=\"/a\">مریم سادات حجازی</a></div></div>", "مریم سادات حجازی")]
    public void What_is_set_below_the_text_signs_it(string foot, string author) =>
        Assert.Equal([author], Authors("", foot));

    [Fact]
    public void A_Vietnamese_text_is_signed_at_the_right_edge_above_links() => Assert.Equal(["Hạ Miên"],
        FictionalPage.Read(FictionalPage.Of("", Headline + FictionalPage.Paragraphs(FictionalPage.English)
            + "<p style=\"text-align: right\"><strong>Hạ Miên</strong></p><ul><li><a href=\"/x\">Ngọn đèn khác ở Skarvoy đã "
            + "tắt</a></li></ul>", "lang=\"vi\"")).Authors);

    [Fact]
    public void The_page_names_the_paper_for_which_a_reporter_writes() => Assert.Equal(["Anna Berg"], Authors(
        "<p><em>Anna Berg, Clarion Writer</em></p>", "", "<title>The lamp | News | Westbury Clarion</title>"));

    [Theory]
    [InlineData("<p class=\"author\">By <a href=\"/a\">Anna Berg</a>, Cape Town</p>")]
    [InlineData("<p class=\"author\">By <a href=\"/a\">Anna Berg</a> | Tidewater Lantern</p>")]
    [InlineData("<p class=\"author\">By <a href=\"/a\">Anna Berg</a>, Chief Economist</p>")]
    public void What_stands_beside_a_linked_author_without_a_conjunction_is_none(string byline) =>
        Assert.Equal(["Anna Berg"], Authors(byline));

    [Theory]
    [InlineData("<p>Media contact</p><p>Eva Stone</p><p>eva.stone@uni.example</p>")]
    [InlineData("<p>The last to sing there were the lamp keepers. <b>Albert Hall</b></p>")]
    [InlineData("<p>“We shall not forget the lamp.” <i>Winston Churchill</i></p>")]
    [InlineData("<p align=\"right\"><b>Top Stories</b></p><ul><li><a href=\"/x\">Another lamp went dark in Skarvoy</a></li></ul>")]
    [InlineData("<div class=\"yazarlar-menu\"><a href=\"/k\">Köşe Yazarları</a></div>")]
    [InlineData("<div class=\"avtorizaciya\"><a href=\"/k\">Мой Кабинет</a></div>")]
    [InlineData("<p>Virginia Woolf, English Writer</p>")]
    public void What_stands_around_a_text_signs_nothing(string foot) => Assert.Empty(Authors("", foot));

    [Theory]
    [InlineData("الميناء - مصادر طبية: ")]
    [InlineData("الميناء - وزير الداخلية: ")]
    [InlineData("الميناء - شهود عيان: ")]
    public void Sources_behind_a_place_are_no_authors(string opening) => Assert.Empty(InArabic("", opening));

    [Theory]
    [InlineData("（北海道、青森県）")]
    [InlineData("（撮影・晴野直子、森下健一）")]
    public void Places_and_who_took_pictures_sign_no_Japanese_text(string last) => Assert.Empty(FictionalPage.Read(
        FictionalPage.Of("", "<h1>港の灯りが消えた</h1>" + FictionalPage.Paragraphs(FictionalPage.Japanese)
            + $"<p>灯りは戻らないと住民は話した。{last}</p>", "lang=\"ja\"")).Authors);

    [Theory]
    [InlineData("el", "<p>Από Νέα Υόρκη</p>")]
    [InlineData("el", "<p>Συνέντευξη: Κυριάκος Λαμπίδης</p>")]
    [InlineData("uk", "<p>Спілкувався Зеленський</p>")]
    [InlineData("hu", "<p>A szerző felvétele</p>")]
    public void Words_that_begin_other_lines_too_open_no_byline(string language, string line) => Assert.Empty(
        FictionalPage.Read(FictionalPage.Of("", Headline + line + FictionalPage.Paragraphs(FictionalPage.English),
            $"lang=\"{language}\"")).Authors);

    [Fact]
    public void A_column_whose_title_opens_with_its_author_has_both() => Assert.Equal(["Anna Berg", "Tom Lind"], Authors(
        "<p>By Anna Berg and Tom Lind</p>", "", "<title>Anna Berg: The lamp at the harbour</title>"));

    [Fact]
    public void A_label_that_is_set_right_in_arabic_heads_links() => Assert.Empty(FictionalPage.Read(FictionalPage.Of(
        "", "<h1>مصباح الميناء</h1>" + FictionalPage.Paragraphs(FictionalPage.Arabic)
            + "<p align=\"right\"><b>مواضيع أخرى</b></p><ul><li><a href=\"/x\">مصباح آخر انطفأ في المدينة القديمة"
            + "</a></li></ul>", "lang=\"ar\"")).Authors);

    [Fact]
    public void Names_of_two_scripts_are_buttons() => Assert.Empty(FictionalPage.Read(FictionalPage.Of(
        "", "<h1>مصباح الميناء</h1><p>الثلاثاء 20 جانفي 2026</p><p>النسخة الورقية PDF</p>"
            + FictionalPage.Paragraphs(FictionalPage.Arabic), "lang=\"ar\"")).Authors);

    [Fact]
    public void A_newsrooms_number_is_no_part_of_a_declared_name() => Assert.Equal(["林海明"], FictionalPage.Read(
        FictionalPage.Of("<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"港燈\","
            + "\"creator\":[\"5110-林海明\"]}</script>", "<h1>港燈</h1><p>記者林海明／潮州報導</p>"
            + FictionalPage.Paragraphs(FictionalPage.Japanese), "lang=\"zh\"")).Authors);

    [Fact]
    public void Below_captions_a_reporters_line_stands_right_above_the_text() => Assert.Equal(["林海明"],
        FictionalPage.Read(FictionalPage.Of("", "<h1>港燈</h1>"
            + string.Concat(Enumerable.Range(0, 9).Select(static n => $"<p>▲第{n}張：{new string('港', 80)}</p>"))
            + "<p>記者林海明／潮州報導</p>" + FictionalPage.Paragraphs(FictionalPage.Japanese), "lang=\"zh\"")).Authors);

    [Fact]
    public void Several_names_in_brackets_sign_a_Japanese_text() => Assert.Equal(["晴野直子", "森下健一"],
        FictionalPage.Read(FictionalPage.Of("", "<h1>港の灯りが消えた</h1>"
            + FictionalPage.Paragraphs(FictionalPage.Japanese) + "<p>灯りは戻らないと住民は話した。（晴野直子、森下健一）</p>",
            "lang=\"ja\"")).Authors);

    [Theory]
    [InlineData("<div class=\"szerzo\"><a href=\"/a\">Berg Anna</a></div><div class=\"szerzo\"><a href=\"/t\">Lind Tom</a> "
        + "<span>fotó</span></div>", "Berg Anna")]
    [InlineData("<p class=\"author\">By <a href=\"/a\">Anna Berg</a> <a href=\"/t\">Tom Lind</a> <span>photos</span></p>",
        "Anna Berg")]
    public void Who_took_the_pictures_is_marked_beside_who_wrote(string byline, string author) =>
        Assert.Equal([author], Authors(byline));

    [Fact]
    public void A_desk_and_a_name_in_brackets_sign_a_Japanese_text_above_other_news() => Assert.Equal(["晴野直子"],
        FictionalPage.Read(FictionalPage.Of("", "<h1>港の灯りが消えた</h1>"
            + FictionalPage.Paragraphs(FictionalPage.Japanese) + "<p align=\"right\"><small>（霧浜支局・晴野直子）</small></p>",
            "lang=\"ja\"")).Authors);

    [Fact]
    public void A_Georgian_name_needs_no_capitals() =>
        Assert.Equal(["ნინო ბერიძე"], Authors("<p>ავტორი: ნინო ბერიძე</p>"));

    private static IReadOnlyList<string> Authors(string byline, string foot = "", string head = "") =>
        FictionalPage.Read(FictionalPage.Of(
            head, Headline + byline + FictionalPage.Paragraphs(FictionalPage.English) + foot)).Authors;

    private static IReadOnlyList<string> InArabic(string byline, string opening) => FictionalPage.Read(
        FictionalPage.Of("", "<h1>مصباح الميناء</h1>" + byline
            + FictionalPage.Paragraphs([opening + FictionalPage.Arabic[0], .. FictionalPage.Arabic[1..]]),
            "lang=\"ar\"")).Authors;
}
