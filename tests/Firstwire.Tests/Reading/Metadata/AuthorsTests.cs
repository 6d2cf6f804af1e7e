using Firstwire.Reading.Metadata.Authorship;

namespace Firstwire.Tests.Reading.Metadata;

public sealed class AuthorsTests
{
    [Theory]
    [InlineData("<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"author\":[{\"@type\":\"Person\","
        + "\"name\":\"Anna Berg\"},{\"@type\":\"Person\",\"name\":\"Tom Quill\"}]}</script>", "")]
    [InlineData("<script type=\"application/ld+json\">{\"@graph\":[{\"@type\":\"Article\","
        + "\"author\":{\"@id\":\"#1\"}},{\"@type\":\"Person\",\"@id\":\"#1\",\"name\":[\"Anna Berg\",\"Tom "
            + "Quill\"]}]}</script>", "")]
    [InlineData("<script type=\"application/ld+json\">/*<![CDATA[*/ {\"@type\":\"NewsArticle\",\n\"author\":\"Anna "
        + "Berg and Tom Quill\",} /*]]>*/</script>", "")]
    [InlineData("<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"description\":\"A \"lamp\" and\n"
        + "more\",\"author\":[\"Anna Berg\",\"Tom Quill\"]}</script>", "")]
    [InlineData("<meta name=\"author\" content=\"Anna Berg, Tom Quill\">", "")]
    [InlineData("", "<p class=\"byline\">By <a href=\"/anna\">Anna Berg</a> and <a href=\"/tom\">Tom Quill</a></p>")]
    [InlineData("",
        "<div itemprop=\"author\"><span itemprop=\"name\">Anna Berg</span> <span itemprop=\"name\">Tom "
            + "Quill</span> Staff</div>")]
    [InlineData("", "<p>Von Anna Berg und Tom Quill</p>")]
    [InlineData("", "<p class=\"byline\">By <a href=\"/anna\">Anna Berg</a> (with Tom Quill)</p>")]
    [InlineData("", "<p>Von Anna Berg (mit Tom Quill und Material von dpa)</p>")]
    [InlineData("", "<span itemprop=\"author\"><a class=\"auteur\">Anna Berg</a> (avec Tom Quill)</span>")]
    [InlineData("", "<p>Par Anna Berg et Tom Quill, 23 novembre 2026</p>")]
    [InlineData("", "<ul><li class=\"author\" itemprop=\"author\"><a href=\"/anna\">Anna Berg</a> og</li> "
        + "<li class=\"author\" itemprop=\"author\">Tom Quill</li></ul>")]
    [InlineData("", "<div class=\"who\"><span class=\"n\" itemprop=\"author\">Anna Berg</span> @anna</div>"
        + "<div class=\"who\"><span class=\"n\" itemprop=\"author\">Tom Quill</span></div>")]
    public void Each_author_is_one_name(string head, string byline)
    {
        var page = FictionalPage.Of(head,
            "<h1>The lamp at the harbour</h1>" + byline + FictionalPage.Paragraphs(FictionalPage.English));

        Assert.Equal(["Anna Berg", "Tom Quill"], FictionalPage.Read(page).Authors);
    }

    [Theory]
    [InlineData("ar", "<div><span>كتب: ياسر النجار</span><span>23 نوفمبر 2026</span></div>", "ياسر النجار")]
    [InlineData("th", "<div><span>โดย สมชาย ใจดี</span> <span>เผยแพร่: 23 พ.ย. 2569</span></div>", "สมชาย ใจดี")]
    [InlineData("sw", "<div>Na Juma Baraka</div>", "Juma Baraka")]
    public void A_name_ends_where_the_date_begins_in_every_language(string language, string byline, string author)
    {
        var page = FictionalPage.Of(
            "", "<h1>المصباح</h1>" + byline + FictionalPage.Paragraphs(FictionalPage.English), $"lang=\"{language}\"");

        Assert.Equal([author], FictionalPage.Read(page).Authors);
    }

    [Theory]
    [InlineData("<span class=\"byline\">By ANNA BERG<br>Courier Staff Writer</span>", "ANNA BERG")]
    [InlineData("<span class=\"byline\">By Anna<br>Berg</span>", "Anna Berg")]
    [InlineData("<p class=\"byline\">By ANNA BERG<span><a href=\"mailto:a@tidewater.example\">Email the author</a>"
        + "</span></p>", "ANNA BERG")]
    [InlineData("<div class=\"field-byline\"><div>By</div><div>Anna Berg, College of Lamps</div></div>", "Anna Berg")]
    [InlineData("<div class=\"authorline\">Von <a href=\"/a\">Anna Berg, Landesstudio Tidewater</a></div>",
        "Anna Berg")]
    [InlineData("<p class=\"byline\">By Political Correspondent Anna Berg</p>", "Anna Berg")]
    [InlineData("<span class=\"author\">潮灣日報／ 記者<a href=\"/a\">王小明</a>／潮灣即時報導</span>", "王小明")]
    [InlineData("<h5>Interview: Anna Berg. Aktualisiert am 23.11.2026</h5>", "Anna Berg")]
    [InlineData("<span class=\"articleAuthor\">ΡΕΠΟΡΤΑΖ: Άννα Μπεργ</span>", "Άννα Μπεργ")]
    [InlineData("<div class=\"auteur social\"><a href=\"/s\">Tweet</a> <a>Partager</a></div><p>Par Anna Berg</p>",
        "Anna Berg")]
    public void What_stands_beside_a_name_is_no_part_of_it(string byline, string author) =>
        Assert.Equal([author], FictionalPage.Read(FictionalPage.Of("", "<h1>The lamp at the harbour</h1>" + byline
            + FictionalPage.Paragraphs(FictionalPage.English))).Authors);

    [Theory]
    [InlineData("<meta name=\"author\" content=\"Listy Skarvoy, a.s.; webmaster@tide.example\">",
        "<p>Listy Skarvoy</p>")]
    [InlineData("<meta name=\"author\" content=\"admin5\">", "<p>By <a href=\"/author/admin5\">admin5</a></p>")]
    [InlineData("", "<span class=\"author\"><span class=\"name\">প্রতিনিধি, শ্যামঘাট</span></span>")]
    public void A_company_and_an_account_that_posts_are_no_author(string head, string line) =>
        Assert.Empty(FictionalPage.Read(FictionalPage.Of(head, "<h1>The lamp at the harbour</h1>" + line
            + FictionalPage.Paragraphs(FictionalPage.English))).Authors);

    [Fact]
    public void An_account_that_runs_the_site_is_no_author_though_it_is_shown() => Assert.Empty(FictionalPage.Read(
        FictionalPage.Of("", "<h1>The lamp at the harbour</h1><span class=\"author\">courieradmin</span>"
            + FictionalPage.Paragraphs(FictionalPage.English))).Authors);

    [Fact]
    public void Those_who_sign_below_the_text_in_a_row_are_its_authors()
    {
        var page = FictionalPage.Of("", "<h1>Lampa v přístavu</h1>" + FictionalPage.Paragraphs(FictionalPage.English)
            + FictionalPage.Paragraphs(FictionalPage.English) + "<div class=\"signed\"><span>Autoři:</span> <a "
            + "rel=\"author\" href=\"/1\"><span itemprop=\"author\">Anna Berg</span></a>, <a "
            + "rel=\"author\" href=\"/2\"><span itemprop=\"author\">Tom Quill</span></a>, <a href=\"/ctk\">ČTK</a></div>");

        Assert.Equal(["Anna Berg", "Tom Quill"], FictionalPage.Read(page).Authors);
    }

    [Fact]
    public void The_bylines_of_two_articles_of_one_page_are_not_one()
    {
        var page = FictionalPage.Of("", "<h1>The lamp at the harbour</h1><div class=\"by\" itemprop=\"author\">Anna "
            + "Berg</div>" + FictionalPage.Paragraphs(FictionalPage.English)
            + "<div class=\"by\" itemprop=\"author\">Tom Quill</div><p>The ferry did not leave.</p>");

        Assert.Equal(["Anna Berg"], FictionalPage.Read(page).Authors);
    }

    [Theory]
    [InlineData("h3")]
    [InlineData("p")]
    public void Who_is_named_in_the_next_card_wrote_another_article(string name)
    {
        var page = FictionalPage.Of("", "<div class=\"card\"><h1>The lamp at the harbour</h1>"
            + "<span itemprop=\"author\">Anna Berg</span></div>"
            + $"<div class=\"card\"><{name}>The ferry left</{name}><span itemprop=\"author\">Tom Quill</span></div>"
            + FictionalPage.Paragraphs(FictionalPage.English));

        Assert.Equal(["Anna Berg"], FictionalPage.Read(page).Authors);
    }

    [Theory]
    [InlineData("СКАРВОЙ, 23 ноя — Новости Прилива, Анна Берг. Лампа в гавани погасла.", "Анна Берг")]
    [InlineData("潮报港口11月24日电（记者 王小明 通讯员 李海）灯灭了。", "王小明;李海")]
    public void Reporters_are_named_in_a_dateline(string paragraph, string authors)
    {
        var page = FictionalPage.Of(
            "", "<h1>Лампа</h1><p>" + paragraph + "</p>" + FictionalPage.Paragraphs(FictionalPage.English));

        Assert.Equal(authors.Split(';'), FictionalPage.Read(page).Authors);
    }

    [Theory]
    [InlineData("LONDON, 23 November — The lamp, says Anna Berg. Nobody else does.")]
    [InlineData("The keeper — Tide News, Anna Berg. A book of lamps.")]
    [InlineData("SKARVOY — In a reply to the council, Republican Sen. Anna Berg asked for oil.")]
    [InlineData("SKARVOY — Three Boats Sank, Anna J. Berg says.")]
    [InlineData("SKARVOY, 3 May — The winner is the keeper, Anna Berg. She won by three votes.")]
    public void Who_is_named_in_a_first_sentence_did_not_write_it(string paragraph) =>
        Assert.Empty(FictionalPage.Read(FictionalPage.Of("",
            "<h1>The lamp</h1><p>" + paragraph + "</p>" + FictionalPage.Paragraphs(FictionalPage.English))).Authors);

    [Fact]
    public void Each_Korean_reporter_stands_before_the_office() =>
        Assert.Equal(["김하늘", "이바다"], FictionalPage.Read(FictionalPage.Of("", "<h1>등대의 불이 꺼졌다</h1>"
            + "<ul><li>기자명 김하늘 기자, 이바다 기자</li></ul>" + FictionalPage.Paragraphs(FictionalPage.English))).Authors);

    [Fact]
    public void A_headline_that_opens_as_a_byline_does_is_none()
    {
        var page =
            "<title>Tidewater Courier: By the light of a lamp: Dora Quay comes first</title><body><table><tr><td>"
            + "<font><b>By the light of a lamp: Dora Quay comes first</b></font><br>"
            + "<font>Anna Berg | 26 November 2026, 16:49</font><br><br>"
            + string.Join("<br><br>", FictionalPage.English) + "</td></tr></table>";

        Assert.Equal(["Anna Berg"], FictionalPage.Read(page).Authors);
    }

    [Theory]
    [InlineData("<meta name=\"author\" content=\"tidewater-courier.example\">", "<p>tidewater-courier.example</p>")]
    [InlineData("", "<p class=\"author\">Author: www.tidewater-courier.example Date: 26-11-2026, 09:29</p>")]
    [InlineData("<meta name=\"author\" content=\"Tidewater-Courier.example\">",
        "<p>By Tidewater-Courier.example</p>")]
    public void The_address_of_the_site_is_no_author(string head, string byline)
    {
        var page = FictionalPage.Of(head,
            "<h1>The lamp at the harbour</h1>" + byline + FictionalPage.Paragraphs(FictionalPage.English));

        Assert.Empty(FictionalPage.Read(page).Authors);
    }

    [Fact]
    public void Those_who_comment_are_no_authors()
    {
        var page = FictionalPage.Of("",
            "<h1>The lamp at the harbour</h1>" + FictionalPage.Paragraphs(FictionalPage.English));

        Assert.Empty(FictionalPage.Read(page).Authors);
    }

    [Fact]
    public void An_account_that_posted_the_page_and_is_not_shown_on_it_is_no_author()
    {
        var page = FictionalPage.Of(
            "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"author\":{\"@type\":\"Person\",\"name\":"
            + "\"Otto Webmeister\"}}</script><meta name=\"author\" content=\"Otto Webmeister\">",
            "<h1>The lamp at the harbour</h1><p>By Anna Berg</p>" + FictionalPage.Paragraphs(FictionalPage.English));

        Assert.Equal(["Anna Berg"], FictionalPage.Read(page).Authors);
    }

    [Theory]
    [InlineData("Anna Berg - Tidewater Courier")]
    [InlineData("Anna Berg/Tidewater Courier")]
    [InlineData("Anna Berg | Tidewater Courier | November 23, 2026")]
    public void A_name_beside_that_of_the_outlet_is_an_author(string byline)
    {
        var page = FictionalPage.Of("<title>The lamp goes dark - Tidewater Courier</title>",
            $"<h1>The lamp goes dark</h1><p>{byline}</p>{FictionalPage.Paragraphs(FictionalPage.English)}");

        Assert.Equal(["Anna Berg"], FictionalPage.Read(page).Authors);
    }

    [Theory]
    [InlineData("<div>Wednesday, 25 November 2026 | Partly Cloudy</div>")]
    [InlineData("<div>25 November 2026 | <a href=\"/n\">National</a> <a href=\"/s\">Sports</a></div>")]
    public void What_stands_beside_the_day_above_all_is_no_author(string masthead)
    {
        var page = $"<html><body>{masthead}<p>The harbour paper</p><h1>The lamp</h1><p>By Anna Berg</p>"
            + $"{FictionalPage.Paragraphs(FictionalPage.English)}</body></html>";

        Assert.Equal(["Anna Berg"], FictionalPage.Read(page).Authors);
    }

    [Theory]
    [InlineData("<p>23.11.2026, 13:30 Uhr von Anna Berg</p>")]
    [InlineData("<p>23.11.2026 | 13:10 | Anna Berg</p>")]
    [InlineData("<h5>Author:</h5><p>Anna Berg</p>")]
    [InlineData("<p class=\"byline\">By Anna Berg, Tidewater Press, New Harbour</p>")]
    [InlineData("<div itemprop=\"citation\"><meta itemprop=\"author\" content=\"Old Scholar\"></div>"
        + "<p>By Anna Berg</p>")]
    [InlineData("<p style=\"display: none\">By Otto Webmeister</p><p>By Anna Berg</p>")]
    public void A_byline_is_found_beside_the_headline(string byline)
    {
        var page = FictionalPage.Of("",
            "<h1>The lamp at the harbour</h1>" + byline + FictionalPage.Paragraphs(FictionalPage.English));

        Assert.Equal(["Anna Berg"], FictionalPage.Read(page).Authors);
    }

    [Fact]
    public void A_byline_without_end_is_read_as_far_as_its_names_are_whole()
    {
        var names = Bylines.Names(string.Concat(Enumerable.Repeat("Anna Berg, ", 100_000)), lone: true).ToList();

        Assert.InRange(names.Count, 50, 1_000);
        Assert.All(names, static n => Assert.Equal("Anna Berg", n));
    }

    [Fact]
    public void A_last_line_in_italics_signs_the_article()
    {
        var page = FictionalPage.Of("", "<h1>The lamp at the harbour</h1>"
            + FictionalPage.Paragraphs(FictionalPage.English) + "<p><i>Anna Berg</i></p>");

        Assert.Equal(["Anna Berg"], FictionalPage.Read(page).Authors);
    }

    [Fact]
    public void The_byline_tells_the_authors_whom_linked_data_leaves_out()
    {
        var page = FictionalPage.Of("<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"author\":"
            + "{\"@type\":\"Person\",\"name\":\"Anna Berg\"}}</script>",
            "<h1>The lamp at the harbour</h1><p>By Anna Berg and Tom "
            + "Quill</p>" + FictionalPage.Paragraphs(FictionalPage.English));

        Assert.Equal(["Anna Berg", "Tom Quill"], FictionalPage.Read(page).Authors);
    }

    [Theory]
    [InlineData("By Anna Berg", "Anna Berg")]
    [InlineData("Ein Interview von Anna Berg mit Tom Quill.", "Anna Berg")]
    [InlineData("By Anna (Maria) Berg", "Anna (Maria) Berg")]
    [InlineData("By June Berg", "June Berg")]
    [InlineData("Written by Anna Berg, PhD", "Anna Berg")]
    [InlineData("von Dr. Anna van den Berg", "Dr. Anna van den Berg")]
    [InlineData("Автор: Анна Берг", "Анна Берг")]
    [InlineData("بقلم آنا برغ", "آنا برغ")]
    [InlineData("記者 山田花子", "山田花子")]
    [InlineData("Anna Berg | 23 November", "Anna Berg")]
    [InlineData("Anna BergAnna Berg", "Anna Berg")]
    [InlineData("Anna Berg, Geschäftsführerin von Salzlicht", "Anna Berg")]
    public void A_byline_is_left_with_its_name(string byline, string expected) =>
        Assert.Equal([expected], Bylines.Names(byline, lone: false));

    [Theory]
    [InlineData("Newsroom")]
    [InlineData("By Reuters")]
    [InlineData("Leiterin der Abteilung")]
    [InlineData("Tidewater Press Ltd, Harbour Street, Tidewater")]
    [InlineData("Published on Monday")]
    [InlineData("Photocredits Tidewater")]
    [InlineData("留言")]
    [InlineData("【未经授权，不得转载、摘编。】")]
    [InlineData("Contributor License Agreement")]
    [InlineData("desk@paper.example")]
    [InlineData("https://paper.example/anna")]
    [InlineData("the lamp went dark")]
    [InlineData("")]
    public void What_is_no_person_gives_no_name(string byline) => Assert.Empty(Bylines.Names(byline, lone: false));

    [Theory]
    [InlineData("<p>By <a rel=\"author\" href=\"/a\">Staff and wire reports</a></p>", "Staff and wire reports")]
    [InlineData("<p class=\"byline\">Redaktion</p>", "Redaktion")]
    [InlineData(
        "<span class=\"author vcard\"><a class=\"url fn n\" href=\"/a\">Support Team</a></span>", "Support Team")]
    [InlineData("<span class=\"post-author\">Eingestellt von der Lampenwart</span>", "der Lampenwart")]
    [InlineData("<p class=\"byline\">By Staff Writer</p>", "Staff Writer")]
    [InlineData("<p>Von: tq/dpa</p>", "dpa")]
    [InlineData("<p>Por Agencia EFE</p>", "Agencia EFE")]
    public void A_desk_that_alone_signs_is_the_author(string byline, string expected)
    {
        var page = FictionalPage.Of("",
            "<h1>The lamp at the harbour</h1>" + byline + FictionalPage.Paragraphs(FictionalPage.English));

        Assert.Equal([expected], FictionalPage.Read(page).Authors);
    }

    [Theory]
    [InlineData("<span class=\"author\">Foto: Tom Quill</span>")]
    [InlineData("<p class=\"byline\">Tidewater Courier</p>")]
    [InlineData("<p>Vom Bahnhof Tidewater Nord zu Fuß ans Wasser</p>")]
    [InlineData("<p>编辑 收藏 历史</p>")]
    [InlineData("<p class=\"author-box\">Paid Content</p>")]
    [InlineData("<p class=\"byline\">Sign in</p>")]
    [InlineData("<p><a href=\"/people/tidewater\">Tidewater</a></p>")]
    public void What_signs_nothing_is_no_author(string line)
    {
        var page = FictionalPage.Of("<meta property=\"og:site_name\" content=\"Tidewater Courier\">",
            "<h1>The lamp at the harbour</h1>" + line + FictionalPage.Paragraphs(FictionalPage.English));

        Assert.Empty(FictionalPage.Read(page).Authors);
    }

    [Theory]
    [InlineData("<p>23.11.2026 - Anna Berg</p>")]
    [InlineData("<p>di Anna Berg</p>")]
    [InlineData("<p>Text: Anna Berg</p>")]
    [InlineData("<div><a href=\"/newsteam/anna-berg\">Anna Berg</a></div>")]
    [InlineData("<p>Text von Anna Berg Illustration von Tom Quill</p>")]
    [InlineData("<p class=\"byline\">Anna Berg für Salz und Pfeffer</p>")]
    [InlineData("<p>By Anna Berg (reporting) and Tom Quill (photography)</p>")]
    [InlineData("<aside class=\"meta\"><p class=\"authors\">Von: <i>Anna Berg</i></p></aside>")]
    public void A_byline_is_read_in_whatever_form_it_stands_near_the_headline(string byline)
    {
        var page = FictionalPage.Of("",
            "<h1>The lamp at the harbour</h1>" + byline + FictionalPage.Paragraphs(FictionalPage.English));

        Assert.Equal(["Anna Berg"], FictionalPage.Read(page).Authors);
    }

    [Theory]
    [InlineData("<p>김하늘 기자 haneul@tidewater.example</p>", "김하늘")]
    [InlineData("<p>기자명 김하늘 기자</p><p>입력 2026.11.23 10:15</p>", "김하늘")]
    [InlineData("<p>[포구=조수통신] 김하늘 특파원 =</p>", "김하늘")]
    [InlineData("<p>등대에 관한 기자 회견이 열린다</p>", null)]
    public void A_Korean_byline_has_its_office_behind_the_name(string byline, string? expected)
    {
        var page = FictionalPage.Of("",
            "<h1>The lamp at the harbour</h1>" + byline + FictionalPage.Paragraphs(FictionalPage.English));

        Assert.Equal(expected, FictionalPage.Read(page).Authors.SingleOrDefault());
    }

    [Fact]
    public void A_Chinese_line_of_particulars_names_its_authors_behind_their_label()
    {
        var page = FictionalPage.Of("", "<h1>The lamp at the harbour</h1>"
            + "<p>2026年11月24日 10:15 | 来源：潮报 | 作者：王小明 李大山</p>"
            + FictionalPage.Paragraphs(FictionalPage.English));

        Assert.Equal(["王小明", "李大山"], FictionalPage.Read(page).Authors);
    }

    [Theory]
    [InlineData("Par Loïc Le Clair", "Loïc Le Clair")]
    [InlineData("記者王小明／台北報導", "王小明")]
    [InlineData("本报记者 王小明", "王小明")]
    [InlineData("Автор: Анна Горная, корреспондент", "Анна Горная")]
    [InlineData("Von unserer Korrespondentin Anna Berg, Tidewater", "Anna Berg")]
    [InlineData("De notre correspondante à Tidewater, Anna Berg", "Anna Berg")]
    [InlineData("Dal nostro inviato Anna Berg", "Anna Berg")]
    [InlineData("By ANNA BERG Associated Press", "ANNA BERG")]
    [InlineData("Επιμέλεια: Μαρία Λάμπρου", "Μαρία Λάμπρου")]
    [InlineData("文＝山田花子", "山田花子")]
    [InlineData("取材・文：山田花子", "山田花子")]
    [InlineData("Autorius: Jonas Kalnas", "Jonas Kalnas")]
    [InlineData("Аутор: Марко Брдо", "Марко Брдо")]
    [InlineData("ავტორი: ანა მთა", "ანა მთა")]
    [InlineData("Հեղինակ՝ Աննա Սար", "Աննա Սար")]
    [InlineData("Müəllif: Anna Dağ", "Anna Dağ")]
    [InlineData("© Anna Berg", "Anna Berg")]
    [InlineData("By Anna Berg, Chief Staff Keeper, LMPU Harbour, and Lamp Project", "Anna Berg")]
    [InlineData("Zeige alle Artikel von Anna Berg", "Anna Berg")]
    [InlineData("NDK Kultur", null)]
    [InlineData("포구일보", null)]
    [InlineData("新港日報", null)]
    [InlineData("Image: Anna Berg", null)]
    [InlineData("Anna BERG", "Anna BERG")]
    public void Names_are_told_from_what_stands_around_them(string byline, string? expected) =>
        Assert.Equal(expected, Bylines.Names(byline, lone: false).SingleOrDefault());

    [Fact]
    public void Parts_of_a_byline_that_style_alone_sets_apart_are_words_of_their_own()
    {
        var page = FictionalPage.Of("", "<h1>The lamp at the harbour</h1><div class=\"author\"><span>By</span>"
            + "<b>Anna Berg</b><span>Follow</span></div>" + FictionalPage.Paragraphs(FictionalPage.English));

        Assert.Equal(["Anna Berg"], FictionalPage.Read(page).Authors);
    }

    [Fact]
    public void Who_took_the_picture_of_a_figure_is_no_author()
    {
        var page = FictionalPage.Of("", "<h1>The lamp at the harbour</h1><figure><img src=\"/lamp.jpg\"><figcaption>"
            + "The lamp. <span class=\"author\">Tom Quill</span></figcaption></figure>"
            + FictionalPage.Paragraphs(FictionalPage.English));

        Assert.Empty(FictionalPage.Read(page).Authors);
    }

    [Fact]
    public void Bylines_far_from_the_headline_that_differ_are_those_of_other_articles()
    {
        var page = FictionalPage.Of("", "<h1>The lamp at the harbour</h1>"
            + FictionalPage.Paragraphs(FictionalPage.English) + FictionalPage.Paragraphs(FictionalPage.English)
            + "<div class=\"author\">Tom Quill</div><div class=\"author\">Ida Storm</div>");

        Assert.Empty(FictionalPage.Read(page).Authors);
    }

    [Fact]
    public void An_organisation_that_linked_data_names_is_the_author_where_no_person_is_and_it_does_not_publish()
    {
        string Head(string name) => "<script type=\"application/ld+json\">{\"@type\":\"Article\",\"author\":"
            + $"{{\"@type\":\"Organization\",\"name\":\"{name}\"}},"
            + "\"publisher\":{\"@type\":\"Organization\",\"name\":\"Tidewater Archive\"}}</script>";
        IReadOnlyList<string> Authors(string head, string byline = "") => FictionalPage.Read(FictionalPage.Of(head,
            "<h1>The lamp at the harbour</h1>" + byline + FictionalPage.Paragraphs(FictionalPage.English))).Authors;

        Assert.Equal(["Friends of the lamp"], Authors(Head("Friends of the lamp")));
        Assert.Equal(["Anna Berg"], Authors(Head("Friends of the lamp"), "<p>By Anna Berg</p>"));
        Assert.Empty(Authors(Head("Tidewater Archive")));
    }

    [Fact]
    public void The_author_of_an_article_that_is_linked_to_is_not_the_authors()
    {
        const string Teaser = "<div><a href=\"/other\"><h3>The ferry that came too late for the lamp</h3>"
            + "<p>A short history of waiting.</p><div class=\"author-name\">Tom Quill</div></a></div>";
        var page = FictionalPage.Of("",
            "<h1>The lamp at the harbour</h1>" + Teaser + FictionalPage.Paragraphs(FictionalPage.English));

        Assert.Empty(FictionalPage.Read(page).Authors);
    }

    [Theory]
    [InlineData("<div><span class=\"tnt-byline\">ANNA BERG aberg@tidewater-courier.example</span></div>", "ANNA BERG")]
    [InlineData("<div class=\"wp-author\"><p>Texte</p><p class=\"wp-author__name\">Anna Berg</p></div>", "Anna Berg")]
    [InlineData("<div class=\"byline\"><div>Anna Berg</div><div>anna.berg@tidewater.example</div></div>", "Anna Berg")]
    [InlineData("<div class=\"author\">Written by: <a>Anna Berg</a>, Edited by: <a>Tom Quill</a></div>", "Anna Berg")]
    [InlineData("<div class=\"byline\">Reported by Anna Berg; edited by Tom Quill</div>", "Anna Berg")]
    [InlineData("<div class=\"byline\">By Anna Berg. Translated by Tom Quill</div>", "Anna Berg")]
    [InlineData("<div class=\"byline\">Guest column by Anna Berg, for the Tidewater Courier</div>", "Anna Berg")]
    [InlineData("<p>Posted on Tuesday, June 17 @ 14:02:11 CEST by <a href=\"#\">Anna Berg</a></p>", "Anna Berg")]
    public void A_byline_ends_before_addresses_and_those_who_came_later(string byline, string author)
    {
        var page = FictionalPage.Of("",
            "<h1>The lamp at the harbour</h1>" + byline + FictionalPage.Paragraphs(FictionalPage.English));

        Assert.Equal([author], FictionalPage.Read(page).Authors);
    }

    [Theory]
    [InlineData("<a><em class=\"head_journalist_name\">김하늘 기자</em></a>", "김하늘")]
    [InlineData("<div><span>김하늘·박바다 기자</span> <span>2026-11-23 14:22</span></div>", "김하늘", "박바다")]
    [InlineData("<p>本报记者 王 明 李小红</p>", "王明", "李小红")]
    [InlineData("<div class=\"author\">от Анна Бергова</div>", "Анна Бергова")]
    [InlineData("<div>Ганна Берг, Остап Хвиля — 23 листопада 2026, 14:22</div>", "Ганна Берг", "Остап Хвиля")]
    public void Bylines_of_other_scripts_are_parted_into_names(string byline, params string[] authors)
    {
        var page = FictionalPage.Of("",
            "<h1>灯塔在星期二夜里熄灭</h1>" + byline + FictionalPage.Paragraphs(FictionalPage.Japanese));

        Assert.Equal(authors, FictionalPage.Read(page).Authors);
    }

    [Fact]
    public void Buttons_behind_an_empty_label_are_no_authors()
    {
        var page = FictionalPage.Of("", "<h1>港の灯りが火曜日の夜に消えた</h1>" + FictionalPage.Paragraphs(FictionalPage.Japanese)
            + "<p>责任编辑：</p><p><a href=\"/\">返回首页，查看更多</a></p>");

        Assert.Empty(FictionalPage.Read(page).Authors);
    }

    [Fact]
    public void The_owner_of_a_site_with_an_address_is_no_author() => Assert.Empty(FictionalPage.Read(FictionalPage.Of(
        "<meta name=\"author\" content=\"Anna Berg office@tidewater-courier.example\">",
        "<h1>The lamp at the harbour</h1>" + FictionalPage.Paragraphs(FictionalPage.English))).Authors);

    [Theory]
    [InlineData("<p>(Anna Berg)</p>", "Anna Berg")]
    [InlineData("<p>– Anna Berg</p>", "Anna Berg")]
    [InlineData("<p>【晴野直子】</p>", "晴野直子")]
    [InlineData("<p>（潮报记者 王明）</p>", "王明")]
    [InlineData("<p>Posted by Anna Berg</p><p>A good lamp.</p><p>Posted by: Rufus</p>", "Anna Berg")]
    [InlineData("<p><em>Anna Berg is a former keeper of the lamp.</em></p>", "Anna Berg")]
    [InlineData("<p><strong>Anna Berg</strong> ist Wärterin der Lampe und schreibt an einem Buch.</p>", "Anna Berg")]
    public void The_last_line_of_a_text_signs_it(string line, string author)
    {
        var page = FictionalPage.Of("",
            "<h1>The lamp at the harbour</h1>" + FictionalPage.Paragraphs(FictionalPage.English) + line);

        Assert.Equal([author], FictionalPage.Read(page).Authors);
    }

    [Theory]
    [InlineData("<p>(Tidewater Courier)</p>")]
    [InlineData("<p>(Photo: Anna Berg)</p>")]
    [InlineData("<p>Anna Berg is a former keeper of the lamp.</p>")]
    [InlineData("<p><em>The Lamp is a landmark of the town.</em></p>")]
    public void Not_every_last_line_signs_a_text(string line)
    {
        var page = FictionalPage.Of("<meta property=\"og:site_name\" content=\"Tidewater Courier\">",
            "<h1>The lamp at the harbour</h1>" + FictionalPage.Paragraphs(FictionalPage.English) + line);

        Assert.Empty(FictionalPage.Read(page).Authors);
    }

    [Fact]
    public void The_footer_of_a_post_names_its_author()
    {
        var page = "<title>Quayside: The lamp</title><body><h2 class=\"date-header\">Tuesday, November 24, 2026</h2>"
            + $"<div class=\"post\"><h3>The lamp</h3><div>{FictionalPage.Paragraphs(FictionalPage.English)}</div>"
            + "<p class=\"post-footer\"><em>posted by Old Salt @ <a href=\"#\">11:14 PM</a></em></p></div>";

        Assert.Equal(["Old Salt"], FictionalPage.Read(page).Authors);
    }

    [Theory]
    [InlineData("<p>EFE / Anna Berg</p>")]
    [InlineData("<p>Anna Berg / AFP</p>")]
    [InlineData("<p>23 November 2026 10:15 | Anna Berg, ČTK</p>")]
    [InlineData("<div><span>Reuters / Anna Berg</span> <span>23 November 2026</span></div>")]
    public void A_person_is_told_from_the_agency_beside_the_name(string byline) =>
        Assert.Equal(["Anna Berg"], AuthorsOf(byline));

    [Theory]
    [InlineData("<p>Anna Berg</p><p>Monday 23 November 2026 17.45 GMT</p>")]
    [InlineData("<div>23. November 2026</div><div>Anna Berg</div>")]
    [InlineData("<div><span>Anna Berg</span><span>Tidewater Courier</span><span>23.11.2026 6:00</span></div>")]
    [InlineData("<div><i></i><a href=\"/author/anna-berg\">Anna Berg</a> <span>23 November 2026</span></div>")]
    public void A_bare_name_beside_a_bare_date_signs(string byline) =>
        Assert.Equal(["Anna Berg"], AuthorsOf(byline));

    [Theory]
    [InlineData("<p>Buenos Aires</p><p>23 November 2026</p>")]
    [InlineData("<p><a href=\"/harbour-life\">Harbour Life</a></p><p>23 November 2026</p>")]
    [InlineData("<p>Im Wortlaut</p><p>23. November 2026</p>")]
    [InlineData("<p>Lamps of the Sea</p><p>23 November 2026</p>")]
    [InlineData("<p>Anna Berg</p><p>The keeper of the lamp has left.</p>")]
    public void What_stands_beside_a_date_is_not_always_a_name(string lines) => Assert.Empty(AuthorsOf(lines));

    [Theory]
    [InlineData("<p>เผยแพร่: 23 พ.ย. 2569 16:40 โดย: ธนา เรือทอง</p>", "ธนา เรือทอง")]
    [InlineData("<p>二〇二六年十一月二十三日　本报记者 王小明</p>", "王小明")]
    [InlineData("<p>በ አና በርግ | ኅዳር 14 ቀን 2019 ዓ.ም</p>", "አና በርግ")]
    [InlineData("<div><span>كتب : آنا برغ</span> <span>الاثنين، 23 نوفمبر 2026 03:40 م</span></div>", "آنا برغ")]
    public void A_byline_behind_a_date_is_read_in_other_scripts(string byline, string author) =>
        Assert.Equal([author], AuthorsOf(byline));

    [Theory]
    [InlineData("<p>灯りは戻らないと住民は話した。（晴野直子）</p>", "晴野直子")]
    [InlineData("<p>灯りは戻らないと住民は話した。（文化部・晴野直子）</p>", "晴野直子")]
    [InlineData("<p>灯りは戻らないと住民は話した。（敬称略）</p>", null)]
    [InlineData("<p>灯りは戻らないと住民は話した。（共同通信）</p>", null)]
    [InlineData("<p>灯りをともすのは灯台守（晴野直子）</p>", null)]
    public void A_Japanese_text_is_signed_in_brackets_behind_its_last_sentence(string last, string? author)
    {
        var page = FictionalPage.Of("",
            "<h1>港の灯りが火曜日の夜に消えた</h1>" + FictionalPage.Paragraphs(FictionalPage.Japanese) + last, "lang=\"ja\"");

        Assert.Equal(author, FictionalPage.Read(page).Authors.SingleOrDefault());
    }

    [Fact]
    public void Below_the_signature_of_a_Japanese_text_a_table_may_stand()
    {
        var page = FictionalPage.Of("",
            "<h1>港の灯りが火曜日の夜に消えた</h1><div>" + FictionalPage.Paragraphs(FictionalPage.Japanese)
            + "<p>灯りは戻らないと住民は話した。</p><p>（晴野直子）</p></div>"
            + "<table><tr><th>1934年</th><td>灯りがともる</td></tr><tr><th>2026年</th><td>灯りが消える</td></tr></table>",
            "lang=\"ja\"");

        Assert.Equal(["晴野直子"], FictionalPage.Read(page).Authors);
    }

    [Fact]
    public void A_byline_in_capitals_names_whom_the_page_writes_in_small_letters_elsewhere()
    {
        var page = FictionalPage.Of("", "<h1>The lamp at the harbour</h1><p>BY ANNA BERG</p>"
            + FictionalPage.Paragraphs(FictionalPage.English) + "<p>Reach Anna Berg at 555-0142.</p>");

        Assert.Equal(["Anna Berg"], FictionalPage.Read(page).Authors);
    }

    [Fact]
    public void A_name_in_bold_below_a_text_of_line_breaks_signs_it()
    {
        var page = FictionalPage.Of("", "<h1>The lamp at the harbour</h1><div>"
            + string.Join("<br><br>", FictionalPage.English) + "<br><br><b>Anna Berg</b></div>");

        Assert.Equal(["Anna Berg"], FictionalPage.Read(page).Authors);
    }

    [Fact]
    public void The_heading_of_a_box_beside_the_text_does_not_sign_it()
    {
        var page = FictionalPage.Of("", "<table><tr><td class=\"menu\"><a href=\"/a\">政治</a></td><td><b>港の灯り</b><br><br>"
            + string.Join("<br><br>", FictionalPage.Japanese)
            + "</td><td class=\"box\"><b>热门文章</b><br><a href=\"/b\">港の船</a></td></tr></table>", "lang=\"ja\"");

        Assert.Empty(FictionalPage.Read(page).Authors);
    }

    [Theory]
    [InlineData("\"author\":{\"id\":7,\"name\":\"Anna Berg\",\"slug\":\"anna\"}")]
    [InlineData("\"authors\":[{\"name\":\"Anna Berg\"}]")]
    [InlineData("\"byline\":\"By Anna Berg\"")]
    public void A_page_that_scripts_write_names_its_author_in_their_data(string member)
    {
        var page = "<html><head><title>The lamp at the harbour</title></head><body><div id=\"app\"></div><script>"
            + $"{{\"headline\":\"The lamp at the harbour\",{member},"
            + $"\"body\":\"{string.Join(' ', FictionalPage.English)}\"}}"
            + "</script></body></html>";

        Assert.Equal(["Anna Berg"], FictionalPage.Read(page).Authors);
    }

    [Theory]
    [InlineData("https://harbourlamps.wordpress.com/2026/11/lamp", "harbourlamps", true)]
    [InlineData("https://harbourlamps.wordpress.com/2026/11/lamp", "Harbour Lamps", true)]
    [InlineData("https://harbourlamps.example/2026/11/lamp", "harbourlamps", false)]
    public void Who_signs_with_the_name_of_a_blog_below_a_service_is_its_author(
        string url, string byline, bool isAuthor)
    {
        var page = FictionalPage.Of("", $"<h1>The lamp at the harbour</h1><p class=\"byline\">by <a rel=\"author\" "
            + $"href=\"/author/x\">{byline}</a></p>" + FictionalPage.Paragraphs(FictionalPage.English));

        Assert.Equal(isAuthor ? [byline] : [], FictionalPage.Read(page, url).Authors);
    }

    private static IReadOnlyList<string> AuthorsOf(string byline) => FictionalPage.Read(FictionalPage.Of("",
        "<h1>The lamp at the harbour</h1>" + byline + FictionalPage.Paragraphs(FictionalPage.English))).Authors;

    [Theory]
    [InlineData("<span class=\"author-badge\">Lv2</span>")]
    [InlineData("<span class=\"byline__rank\">Captain</span>")]
    [InlineData("<div class=\"post-author\"><span class=\"label\">著者: </span></div>")]
    public void What_stands_beside_a_name_is_none(string beside) => Assert.Empty(FictionalPage.Read(FictionalPage.Of(
        "", "<h1>The lamp</h1><div>" + beside + "</div>" + FictionalPage.Paragraphs(FictionalPage.English))).Authors);

    [Theory]
    [InlineData("<ul><li>Par <span itemprop=\"author\">Anna Berg</span>, <span itemprop=\"author\">Tom Quill</span>"
        + "</li></ul>")]
    [InlineData("<div class=\"author\">Par <strong>ANNA BERG</strong>, <strong>TOM QUILL</strong> Envoyés spéciaux à "
        + "Skarvoy</div>")]
    public void Authors_who_are_marked_one_by_one_are_all_named(string byline)
    {
        var page = FictionalPage.Of("", "<h1>The lamp at the harbour</h1>" + byline
            + FictionalPage.Paragraphs(FictionalPage.English));

        Assert.Equal(["Anna Berg", "Tom Quill"], FictionalPage.Read(page).Authors, StringComparer.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("<div><p class=\"figcaption\">The lamp in better days / <span class=\"author\">MIA STONE</span></p>"
        + "</div>")]
    [InlineData("<figure><img src=\"/l.jpg\"><p>The lamp / <span class=\"author\">MIA STONE</span></p></figure>")]
    [InlineData("<table><tr><th scope=\"row\">Written by</th><td><a href=\"/wiki/mia\">Mia Stone</a></td></tr>"
        + "</table>")]
    public void Who_made_a_picture_or_the_work_that_is_told_of_is_no_author(string part)
    {
        var page = FictionalPage.Of("", "<h1>The lamp at the harbour</h1>" + part
            + FictionalPage.Paragraphs(FictionalPage.English));

        Assert.Empty(FictionalPage.Read(page).Authors);
    }

    [Fact]
    public void A_box_that_is_named_as_a_caption_and_holds_the_headline_holds_the_author_too()
    {
        var page = FictionalPage.Of("", "<div class=\"caption\"><h1>The lamp at the harbour</h1><ul class=\"author\">"
            + "<li>Anna Berg</li></ul></div>" + FictionalPage.Paragraphs(FictionalPage.English));

        Assert.Equal(["Anna Berg"], FictionalPage.Read(page).Authors);
    }

    [Theory]
    [InlineData("Anna Berg", "Anna Berg")]
    [InlineData("@annaberg", null)]
    [InlineData("The Insiders", null)]
    public void An_account_is_an_author_only_by_a_name(string account, string? author)
    {
        var page = FictionalPage.Of($"<meta name=\"twitter:creator\" content=\"{account}\">",
            $"<h1>The lamp at the harbour</h1><div><a href=\"/a\">{account}</a> <span>23/11/26 11:04am</span></div>"
            + FictionalPage.Paragraphs(FictionalPage.English));

        Assert.Equal(author, FictionalPage.Read(page).Authors.SingleOrDefault());
    }

    [Theory]
    [InlineData("and Harbour Council")]
    [InlineData(", Skarvoy Island")]
    [InlineData(", Senior Reporters Guild")]
    public void What_stands_unmarked_beside_a_marked_author_is_none(string beside) => Assert.Equal(["Anna Berg"],
        FictionalPage.Read(FictionalPage.Of("", "<h1>The lamp at the harbour</h1><div>By <span itemprop=\"author\">"
            + $"Anna Berg</span> {beside}</div>" + FictionalPage.Paragraphs(FictionalPage.English))).Authors);
}
