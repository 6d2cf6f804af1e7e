namespace Firstwire.Tests.Reading.Metadata;

/// <summary>Bylines as pages of many lands set them: in one line with a date, an office, a house.</summary>
public sealed class BylineIdiomsTests
{
    private const string Headline = "<h1>The lamp at the harbour</h1>";

    private static IReadOnlyList<string> Authors(string byline, string language = "en", string head = "") =>
        FictionalPage.Read(FictionalPage.Of(head, Headline + byline + FictionalPage.Paragraphs(FictionalPage.English),
            $"lang=\"{language}\"")).Authors;

    [Theory]
    [InlineData("de", "<span>Erstellt von Anna Berg</span> <span>Di, 24.11.2026 07:30</span>", "Anna Berg")]
    [InlineData("de", "<span>Von Anna Berg</span> <span>Stand: 24.11.2026</span>", "Anna Berg")]
    [InlineData("de", "<span>Von Anna Berg</span> am Dienstag, 24. November 2026", "Anna Berg")]
    [InlineData("nl", "<span>Door Anna de Wit</span> <span>Gepubliceerd: dinsdag 24 november 2026</span>",
        "Anna de Wit")]
    [InlineData("ro", "<span>Autor: Ioana Berg</span> <span>Publicat: 24 noiembrie 2026, 07:30</span>", "Ioana Berg")]
    [InlineData("it", "<span>di <em>Anna Berg</em></span> <span>24 novembre 2026 alle 07:30</span>", "Anna Berg")]
    [InlineData("id", "<span>Penulis: Rina Berg</span> <span>Selasa, 24 November 2026 | 07:30 WIB</span>",
        "Rina Berg")]
    [InlineData("vi", "<span>Tác giả: Nguyễn Minh Anh</span> <span>Thứ ba, 24/11/2026, 07:30</span>",
        "Nguyễn Minh Anh")]
    [InlineData("bn", "<span>লেখক: রুমানা হক</span> <span>প্রকাশ: ২৪ নভেম্বর ২০২৬</span>", "রুমানা হক")]
    [InlineData("ar", "<span>كتب: سامي الحداد</span> <span>نشر في: الثلاثاء 24 نوفمبر 2026</span>", "سامي الحداد")]
    [InlineData("ko", "<span>김하늘 기자</span> <span>입력 2026.11.24. 오전 7:30</span>", "김하늘")]
    public void Names_end_before_the_weekday_and_the_label_of_the_date(string language, string byline, string author) =>
        Assert.Equal([author], Authors($"<div>{byline}</div>", language));

    [Theory]
    [InlineData("Anna Berg, Staff Writer")]
    [InlineData("Anna Berg, correspondante à Tarsholm")]
    [InlineData("Anna Berg / Corresponsal Tarsholm / 24.11.2026 07:30:00")]
    [InlineData("Anna Berg | Special Correspondent")]
    public void An_office_of_those_who_write_makes_the_name_before_it_a_byline(string line) =>
        Assert.Equal(["Anna Berg"], Authors($"<p>{line}</p>"));

    [Theory]
    [InlineData("ru", "<p>Беседовала Анна Берг</p>", "Анна Берг")]
    [InlineData("pl", "<p>Rozmawiała Anna Berg</p>", "Anna Berg")]
    [InlineData("cs", "<p>Autoři: Jana Berg, Petr Dvořák</p>", "Jana Berg", "Petr Dvořák")]
    [InlineData("es", "<p>Texto: Lucía Ferrer | Fotos: Ana Reis</p>", "Lucía Ferrer")]
    [InlineData("pt", "<p>João Almeida, da Redação</p>", "João Almeida")]
    [InlineData("fa", "<p>لیلا حدادی، خبرنگار</p>", "لیلا حدادی")]
    [InlineData("he", "<p>מאת דנה לוי ויואב כהן</p>", "דנה לוי", "יואב כהן")]
    [InlineData("ar", "<p>القاهرة ـ سامي الخوري</p>", "سامي الخوري")]
    [InlineData("ro", "<p>de Ana Popescu</p>", "Ana Popescu")]
    [InlineData("am", "<p>በ አበበ ከበደ</p>", "አበበ ከበደ")]
    [InlineData("sw", "<p>Mwandishi: Juma Mwangi</p>", "Juma Mwangi")]
    [InlineData("ko", "<p>홍길동 · 김하늘 기자</p>", "홍길동", "김하늘")]
    [InlineData("ko", "<p>홍길동 인턴기자</p>", "홍길동")]
    [InlineData("ja", "<p>記者・山田花子</p>", "山田花子")]
    [InlineData("zh", "<p>文/王小明</p>", "王小明")]
    [InlineData("zh", "<p>潮报记者 王小明 张三丰</p>", "王小明", "张三丰")]
    [InlineData("zh", "<p>潮报记者 王小明 实习生 张三丰</p>", "王小明", "张三丰")]
    [InlineData("ca", "<p>Arnau Berg i Mar Ferrer / EFE</p>", "Arnau Berg", "Mar Ferrer")]
    [InlineData("pl", "<p>Redaktor: Anna Berg</p>", "Anna Berg")]
    [InlineData("vi", "<p class=\"author\">Phan Minh Anh - Thanh Mai</p>", "Phan Minh Anh", "Thanh Mai")]
    [InlineData("tr", "<b>Ayla DEMİR / TARSHOLM (TKH)</b>", "Ayla DEMİR")]
    [InlineData("ar", "<span class=\"writeBy\">القاهرة - سامي الحداد</span>", "سامي الحداد")]
    [InlineData("ar", "<div><span class=\"writeBy\">كتبت: منار الحداد</span> <span class=\"writeBy\">كتب: سامي الخوري"
        + "</span></div>", "منار الحداد", "سامي الخوري")]
    [InlineData("pl", "<div class=\"authors\"><a href=\"/a\">Anna Berg</a>, <a href=\"/b\">Jan Lipa</a></div>",
        "Anna Berg", "Jan Lipa")]
    [InlineData("en", "<div class=\"authors\"><a href=\"/a\">Anna Berg</a>, <span>Harbour and Ferry Reporter</span>"
        + "</div>", "Anna Berg")]
    [InlineData("ga", "<p>le <span class=\"author\">Caoimhe Nic Giolla agus Donncha Ó Laidhigh</span></p>",
        "Caoimhe Nic Giolla", "Donncha Ó Laidhigh")]
    [InlineData("hi", "<p class=\"author\">अमित वर्मा और सीमा राय</p>", "अमित वर्मा", "सीमा राय")]
    [InlineData("mk", "<span>Пишува: Ана Берг</span>", "Ана Берг")]
    [InlineData("fr", "<p>par <span class=\"vcard author\"><a class=\"fn\">Anna Berg</a></span>, <span class=\"vcard "
        + "author\"><a class=\"fn\">Maud Lind</a></span></p>", "Anna Berg", "Maud Lind")]
    [InlineData("tr", "<div><a href=\"/m/7\"><img src=\"/m.jpg\"></a><div>Muhabir: <b>Ayla Demir</b></div></div>",
        "Ayla Demir")]
    [InlineData("hu", "<div class=\"szerzo\"><a href=\"/a\"><strong>Berg Anna</strong></a></div>", "Berg Anna")]
    [InlineData("sr", "<p class=\"autor\">А. Берг – М. Липа</p>", "А. Берг", "М. Липа")]
    [InlineData("de", "<p>Von unserem Redaktionsmitglied Anna Berg</p>", "Anna Berg")]
    [InlineData("de", "<small>Geschrieben am 12. Oktober 2026 von Anna | Rubrik: Hafen und Meer | 3 Kommentare</small>",
        "Anna")]
    [InlineData("ru", "<p class=\"author\">Анна БЕРГ.</p>", "Анна БЕРГ")]
    [InlineData("mn", "<div class=\"author\">Г.Сарангоо</div>", "Г.Сарангоо")]
    [InlineData("pt", "<p>Anna Berg</p><p>anna@courier.example</p>", "Anna Berg")]
    [InlineData("ja", "<div><span>山田花子</span><span>海野次郎</span><time>2026年11月23日 18時00分</time></div>", "山田花子",
        "海野次郎")]
    [InlineData("en", "<p class=\"byline\">Anna Berg, Millbrook Examiner</p>", "Anna Berg")]
    [InlineData("en", "<p class=\"byline\">By Robert Courier and Marie Claire ROY</p>", "Robert Courier",
        "Marie Claire ROY")]
    [InlineData("en", "<p class=\"byline\">By <b>Anna Berg</b> and Tom Lind</p>", "Anna Berg", "Tom Lind")]
    [InlineData("he", "<p class=\"author\">דנה לוי - כתבת כלכלה</p>", "דנה לוי")]
    [InlineData("id", "<p>23.11.2026 | 13:10 | I Wayan Sudana</p>", "I Wayan Sudana")]
    [InlineData("my", "<div class=\"field-author\">မိုးမိုးထက်</div>", "မိုးမိုးထက်")]
    [InlineData("pt", "<div id=\"articleBy\"><b>ANNA BERG</b><br>DE TARSHOLM<br><b>LÍVIA REIS</b><br>ENVIADA "
        + "ESPECIAL A SKARVOY</div>", "ANNA BERG", "LÍVIA REIS")]
    [InlineData("lt", "<p><b>Ona Petraitė</b>, www.courier.example</p><p>2026-11-23</p>", "Ona Petraitė")]
    public void Bylines_are_read_in_the_words_of_many_lands(string language, string byline, params string[] authors) =>
        Assert.Equal(authors, Authors(byline, language));

    [Theory]
    [InlineData("cs", "<p>Jana Bergová 23. listopadu 2026 9:30</p>", "Jana Bergová")]
    [InlineData("hu", "<p>Kovács Anna 2026. november 23. 09:30</p>", "Kovács Anna")]
    [InlineData("lt", "<p>Jonas Petraitis, 2026-11-23 09:30</p>", "Jonas Petraitis")]
    [InlineData("ru", "<p>23 ноября 2026, 09:30 / Анна Берг</p>", "Анна Берг")]
    [InlineData("en", "<p>ANNA BERG and TOM QUILL</p><p>November 23, 2026</p>", "ANNA BERG", "TOM QUILL")]
    [InlineData("sv", "<p>Anna Berg anna.berg@courier.example</p>", "Anna Berg")]
    [InlineData("en", "<div class=\"node\"><footer class=\"node__meta\">Submitted by <span>Anna Berg</span> on Mon, "
        + "11/23/2026 - 09:30</footer></div>", "Anna Berg")]
    public void A_name_beside_a_date_or_an_address_alone_is_a_byline(
        string language, string byline, params string[] authors) => Assert.Equal(authors, Authors(byline, language));

    [Theory]
    [InlineData("en", "<p><b>Anna Berg, Lagos</b></p>", "Anna Berg")]
    [InlineData("ar", "<p>(القاهرة - سامي الحداد)</p>", "سامي الحداد")]
    [InlineData("ar", "<p>عين الدلب - من رولا معلوف:</p>", "رولا معلوف")]
    [InlineData("fa", "<p>پنجره نیوز – نگار سلیمانی\u200Cفر:</p>", "نگار سلیمانی\u200Cفر")]
    [InlineData("sw", "<p><b>Na Rehema Kitwana, Mtimbwani</b></p>", "Rehema Kitwana")]
    public void The_line_above_the_text_names_place_and_reporter(string language, string line, string author) =>
        Assert.Equal([author], Authors(line, language, "<meta property=\"og:site_name\" content=\"پنجره نیوز\">"));

    [Theory]
    [InlineData("ਖੇੜਾ ਸੁਲਤਾਨ, 3 ਮਾਰਚ (ਗੁਰਨਾਮ ਸਿੰਘ)-", "ਗੁਰਨਾਮ ਸਿੰਘ")]
    [InlineData("ਖੇੜਾ ਸੁਲਤਾਨ, 3 ਮਾਰਚ (ਪੱਤਰ ਪ੍ਰੇਰਕ) ਨੇ ", null)]
    public void A_reporter_stands_in_brackets_behind_the_day_of_a_dateline(string dateline, string? author) =>
        Assert.Equal(author, FictionalPage.Read(FictionalPage.Of("", Headline + $"<p>{dateline}ਬੰਦਰਗਾਹ ਦੀ ਕੰਧ ਦੇ "
            + "ਅੰਤ ਦਾ ਦੀਵਾ ਮੰਗਲਵਾਰ ਰਾਤ ਨੂੰ ਬੁਝ ਗਿਆ ਅਤੇ ਚਾਲੀ ਸਾਲਾਂ ਵਿਚ ਪਹਿਲੀ ਵਾਰ ਕਿਸੇ ਨੇ ਉਸ ਨੂੰ ਮੁੜ ਨਹੀਂ ਜਗਾਇਆ, "
            + "ਲੋਕਾਂ ਨੇ ਦੱਸਿਆ।</p>",
            "lang=\"pa\"")).Authors.SingleOrDefault());

    [Theory]
    [InlineData("<p><b>Oslo, Norway</b></p>")]
    [InlineData("<p>Anna Berg, Tarsholm</p>")]
    [InlineData("<p><i>Lower Quay, Skarvoy</i></p>")]
    [InlineData("<p><b>Mayor Tom Lind, Social Democrats</b></p>")]
    [InlineData("<p>(صورة أرشيفية - وكالة الأنباء)</p>")]
    [InlineData("<p>أخبار المدينة - تقرير خاص:</p>")]
    [InlineData("<p>Central Bank of Skarvoy (CBS)</p>")]
    [InlineData("<p>World Lamp Organization (WLO)</p>")]
    [InlineData("<p>Skarvoy Town Hall</p><p>tips@courier.example</p>")]
    [InlineData("<div><span>2026年11月23日</span><span>会員限定</span></div>")]
    [InlineData("<div class=\"author\">แชร์</div>")]
    [InlineData("<div class=\"szerzodes-box\">Berg Feltételek</div>")]
    public void Not_every_line_above_a_text_names_a_reporter(string line) => Assert.Empty(Authors(line));

    [Theory]
    [InlineData("<p><i>Propos recueillis par Anna Berg</i></p>", "Anna Berg")]
    [InlineData("<p><em>Texto: Anna Berg e Dário Reis</em></p>", "Anna Berg", "Dário Reis")]
    [InlineData("<p>김하늘 기자 haneul@courier.example, 홍길동 기자</p>", "김하늘", "홍길동")]
    public void Who_signs_below_the_text_comes_before_the_house(string foot, params string[] authors) =>
        Assert.Equal(authors, FictionalPage.Read(FictionalPage.Of(
            "<title>The lamp at the harbour - The Courier</title>", Headline + "<p class=\"author\">The Courier</p>"
                + FictionalPage.Paragraphs(FictionalPage.English) + foot)).Authors);

    [Fact]
    public void A_line_in_bold_that_begins_with_a_surname_in_capitals_signs_the_text() => Assert.Equal(["Anna BERG"],
        FictionalPage.Read(FictionalPage.Of("", Headline + FictionalPage.Paragraphs(FictionalPage.English)
            + "<p><strong>Anna BERG,<br>pictures by Tom QUILL</strong></p><p><em>Skarvoy</em></p>")).Authors);

    [Fact]
    public void The_house_stands_before_who_took_the_words_down() => Assert.Equal(["Anna BERG"], Authors(
        "<div class=\"infos\"><span class=\"signature\">L'Écho de l'Armor <span>Recueilli par Anna BERG.</span></span>"
            + "</div>", "fr", "<meta property=\"og:site_name\" content=\"L'Écho de l'Armor\">"));

    [Theory]
    [InlineData("<span>Anna Berg</span><span>Contributing Writer</span>")]
    [InlineData("<a href=\"/a\">Anna Berg</a>, <span>Political Economist</span>")]
    [InlineData("<span>Anna Berg</span> <strong>Political Analyst</strong>")]
    public void What_the_author_is_stands_in_an_element_of_its_own(string byline) => Assert.Equal(
        ["Anna Berg"], Authors($"<div class=\"author\">{byline}</div>", "en",
            "<script type=\"application/ld+json\">{\"@type\":"
            + "\"NewsArticle\",\"author\":{\"@type\":\"Person\",\"name\":\"Anna Berg\"}}</script>"));

    [Fact]
    public void Who_edited_is_marked_beside_who_wrote() => Assert.Equal(["Anna Berg"],
        Authors("<p class=\"author\">Written by: Anna Berg</p><p class=\"author\">Edited by: Tom Lind</p>"));

    [Theory]
    [InlineData("vi", "<p class=\"author\">Nguyễn Văn An - Hà Nội</p>", "Nguyễn Văn An")]
    [InlineData("tr", "<p class=\"author\">Haber Merkezi</p>")]
    public void Neither_a_place_nor_a_desk_is_an_author(string language, string byline, params string[] authors) =>
        Assert.Equal(authors, Authors(byline, language));

    [Theory]
    [InlineData("<b>Other reports today</b><ul><li><a href=\"/1\">Ferry timetable shortened again</a></li></ul>")]
    [InlineData("<p>Marie DUPONT, directrice du port, sera présente.</p>")]
    [InlineData("<table><tr><td>The lamp</td><td><table><tr><td><b>今日の社説</b></td></tr></table></td></tr></table>")]
    [InlineData("<p><b>أخبار أخرى</b><br><img src=\"/b.gif\"> <a href=\"/1\">المصباح في نهاية جدار الميناء</a></p>")]
    public void A_label_above_links_signs_nothing(string foot) => Assert.Empty(FictionalPage.Read(FictionalPage.Of("",
        Headline + FictionalPage.Paragraphs(FictionalPage.Arabic) + foot)).Authors);

    [Theory]
    [InlineData("<title>The lamp at the harbour - O Farol - every day</title>", "<p class=\"author\">O Farol</p>")]
    [InlineData("<title>The lamp at the harbour</title>", "<p>Published on 23.11.2026 | The Courier</p>")]
    public void A_paper_with_an_article_in_its_name_is_no_person(string head, string byline) =>
        Assert.Empty(Authors(byline, "en", head));

    [Fact]
    public void The_first_word_of_the_sites_name_is_no_author() => Assert.Equal(["Anna Berg"], Authors(
        "<p>By Anna Berg, HarbourLog</p>", "en", "<meta name=\"author\" content=\"HarbourLog\"><meta "
            + "property=\"og:site_name\" content=\"HarbourLog for sailors\">"));

    [Fact]
    public void Linked_data_may_name_the_first_of_those_who_are_marked_side_by_side() => Assert.Equal(
        ["Anna Berg", "Jan Lipa"], Authors("<div class=\"authors\"><a href=\"/a\">Anna Berg</a> i <span>Jan Lipa</span>"
            + "</div>", "pl", "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"author\":"
            + "{\"@type\":\"Person\",\"name\":\"Anna Berg\"}}</script>"));

    [Fact]
    public void A_branch_of_the_site_is_no_second_author() => Assert.Equal(["Anna Berg"], Authors(
        "<p>By Anna Berg, Maré MS</p>", "pt", "<meta property=\"og:site_name\" content=\"Maré\">"));

    [Theory]
    [InlineData("<p>TOP STORIES</p><p>November 23, 2026</p>")]
    [InlineData("<p>New Tarsholm, Italy</p>")]
    [InlineData("<p>New Tarsholm - Italy</p>")]
    public void Labels_and_places_are_no_bylines(string line) => Assert.Empty(Authors(line));

    [Theory]
    [InlineData("<p>{0}</p>", "홍길동 기자 hong@courier.example", "홍길동")]
    [InlineData("<p>{0}</p>", "Anna Berg anna@courier.example", "Anna Berg")]
    public void A_text_is_signed_with_an_address_too(string foot, string line, string author) =>
        Assert.Equal([author], FictionalPage.Read(FictionalPage.Of("", Headline
            + FictionalPage.Paragraphs(FictionalPage.English.Concat(FictionalPage.German))
            + string.Format(foot, line))).Authors);

    [Fact]
    public void Who_posted_an_article_is_read_above_its_comments_and_not_in_them()
    {
        var page = Headline + FictionalPage.Paragraphs(FictionalPage.English)
            + "<p>Posted by Anna Berg on November 23, 2026</p><h3>Comments</h3><p>I saw it too, from the pier.</p>"
            + "<p>Posted by: Nina Holt | November 24, 2026 at 08:30 AM</p>";

        Assert.Equal(["Anna Berg"], FictionalPage.Read(FictionalPage.Of("", page)).Authors);
    }

    [Theory]
    [InlineData("<p>By Anna Berg</p>")]
    [InlineData("<div><span>23.11.2026</span> <a href=\"/author/anna\">Anna Berg</a></div>")]
    public void A_name_that_is_declared_in_part_is_read_as_it_is_shown(string byline) => Assert.Equal(["Anna Berg"],
        Authors(byline, "en", "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"author\":"
            + "{\"@type\":\"Person\",\"name\":\"Anna\"}}</script>"));

    [Theory]
    [InlineData("Dora Quay, keeper of the lamp")]
    [InlineData("Lamps Harbours And Ferries, Reporter of the tides since spring")]
    public void Another_office_makes_none(string line) => Assert.Empty(Authors($"<p>{line}</p>"));

    [Fact]
    public void Whom_the_headline_names_with_an_office_is_no_author() => Assert.Empty(FictionalPage.Read(
        FictionalPage.Of("", "<h1>Dora Quay is missed</h1><p>Dora Quay, reporter</p>"
            + FictionalPage.Paragraphs(FictionalPage.English))).Authors);

    [Theory]
    [InlineData("<p>BY ANNA BERG AND TOM QUILL</p>", "ANNA BERG", "TOM QUILL")]
    [InlineData("<p class=\"byline\">By Anna Berg And Tom Quill For The Tidewater On Sunday</p>", "Anna Berg",
        "Tom Quill")]
    [InlineData("<p>Words by Anna Berg. Photographs by Tom Quill</p>", "Anna Berg")]
    [InlineData("<p><span>Text: Anna Berg</span> <span>Foto: Tom Quill</span> <span>24 nov 2026</span></p>",
        "Anna Berg")]
    [InlineData("<p class=\"author\">by Anna Berg » Tue Nov 24, 2026 9:12 am</p>", "Anna Berg")]
    public void Authors_are_parted_in_whatever_case_and_from_who_took_the_pictures(
        string byline, params string[] authors) => Assert.Equal(authors, Authors(byline));

    [Fact]
    public void The_house_that_the_title_ends_in_is_no_second_author() => Assert.Equal(["Ana Lima"],
        Authors("<p>Por <b>Ana Lima</b>, Folha da Costa — Tarsholm</p>", "pt",
            "<title>The lamp at the harbour | Folha da Costa</title>"));

    [Theory]
    [InlineData("（记者 王小明）", "王小明")]
    [InlineData("（记者王小明、李 海）", "王小明", "李海")]
    [InlineData("（本报记者 王小明 李海）", "王小明", "李海")]
    public void A_Chinese_dateline_names_its_reporters(string reporters, params string[] authors)
    {
        string[] text =
        [
            $"潮报港口11月24日电{reporters}港务委员会周一晚间表决通过，重建旧粮食码头，结束了近九年来使全镇分裂的争议。",
            "工程将于明年春天内港解冻后开工，预计需要十四个月左右，委员们上周在闭门会议上收到了这一计划。",
            "“没有人愿意再看一个冬天的围栏，”在码头经营船具店的王女士说。费用由省里和船东基金分担。",
        ];

        Assert.Equal(authors, FictionalPage.Read(FictionalPage.Of("",
            "<h1>旧粮食码头将重建</h1><p>2026年11月24日</p>" + FictionalPage.Paragraphs(text), "lang=\"zh\"")).Authors);
    }

    [Fact]
    public void A_label_in_brackets_below_a_Japanese_text_signs_nothing() => Assert.Empty(FictionalPage.Read(
        FictionalPage.Of("", "<h1>港の灯り消える</h1>" + FictionalPage.Paragraphs(FictionalPage.Japanese)
            + "<p>【関連記事】</p><ul><li><a href=\"/1\">渡し船の運賃、春に値上げの見通し</a></li></ul>", "lang=\"ja\""))
        .Authors);

    [Fact]
    public void The_data_of_a_page_that_scripts_write_name_the_author_though_its_title_names_the_site_too()
    {
        var text = string.Join("\\n\\n", FictionalPage.English);
        var page = "<html><head><title>The lamp at the harbour | Tidewater Courier</title></head><body><div id=\"app\">"
            + "</div><script type=\"application/json\">{\"headline\":\"The lamp at the harbour\",\"authors\":"
            + $"[{{\"name\":\"Anna Berg\"}}],\"body\":\"{text}\"}}</script></body></html>";

        Assert.Equal(["Anna Berg"], FictionalPage.Read(page).Authors);
    }

    [Fact]
    public void Who_commented_below_a_heading_of_comments_is_no_author() => Assert.Empty(FictionalPage.Read(
        "<title>The lamp at the harbour</title><body><h3>The lamp at the harbour</h3>"
        + FictionalPage.Paragraphs(FictionalPage.English)
        + "<h2>Comments</h2><p>I saw it too, and nobody in the office picked up the telephone all night.</p>"
        + "<p>Posted by: <a href=x>Oskar Lund</a> at November 25, 2026 10:00 PM</p>").Authors);

    [Theory]
    [InlineData("Last edited 2026-11-24 11:58:10 by DoraQuay, and that is all that this page tells", "DoraQuay")]
    [InlineData("New fees of the harbour since 24.11.2026 and what was left over from Übergang", null)]
    public void A_lone_name_far_below_stands_right_behind_its_date(string line, string? author) =>
        Assert.Equal(author is null ? [] : [author], Authors(
            FictionalPage.Paragraphs(FictionalPage.English) + $"<footer><p>{line}</p></footer>"));

    [Theory]
    [InlineData("de", "Aus Skarvoy berichtet Anna Berg", "Anna Berg")]
    [InlineData("en", "Anna Berg reports from Skarvoy", "Anna Berg")]
    [InlineData("en", "By Anna Berg Staff Reporter", "Anna Berg")]
    [InlineData("en", "By Anna Berg, Harbour Correspondent", "Anna Berg")]
    [InlineData("en", "Anna Berg, Special to the Courier", "Anna Berg")]
    [InlineData("en", "WRITTEN BY Anna Berg ON 5 April 2009", "Anna Berg")]
    [InlineData("nl", "Van onze verslaggever Anna Oever", "Anna Oever")]
    [InlineData("fr", "Anne Rivage (avec AFP)", "Anne Rivage")]
    [InlineData("fr", "Article rédigé par Anne Rivage", "Anne Rivage")]
    [InlineData("ru", "Текст: Анна Берг Фото: Олег Рыбин", "Анна Берг")]
    [InlineData("ru", "Автор: Анна Берг от 14-03-2012, 10:22", "Анна Берг")]
    [InlineData("ru", "Автор текста: Анна Берг", "Анна Берг")]
    [InlineData("id", "Penulis: Ani Pantai Editor: Budi Laut", "Ani Pantai")]
    [InlineData("bg", "От Анна Брегова", "Анна Брегова")]
    [InlineData("af", "Deur Anna Oewer", "Anna Oewer")]
    [InlineData("sq", "Nga Ana Breg", "Ana Breg")]
    [InlineData("tl", "Ni Ana Baybay", "Ana Baybay")]
    public void Names_stand_behind_words_and_before_offices_of_many_lands(
        string language, string line, string author) => Assert.Equal([author], Authors($"<p>{line}</p>", language));

    [Fact]
    public void An_office_behind_the_last_of_several_names_takes_none_of_them_away() => Assert.Equal(
        ["Anna Berg", "Tom Lind"], Authors("<p>By Anna Berg and Tom Lind Staff Writers</p>", "en"));

    [Theory]
    [InlineData("<p>Anna Berg - Harbour Courier</p><p>Wed, 14 Mar 2018 10:22 WIB</p>")]
    [InlineData("<p>Kotimaa | 14.3.2018 klo 10.22 | päivitetty 15.3.2018 klo 8.00</p><p>Anna Berg</p>")]
    [InlineData("<div><span>Piše: Anna Berg</span><span>Objavljeno: 14. ožujka 2018.</span></div>")]
    [InlineData("<p class=\"firma\"><strong>ANNA BERG</strong> | Skarvoy</p>")]
    public void A_name_is_parted_from_house_date_and_place_by_sign_or_style(string byline) => Assert.Equal(
        ["Anna Berg"],
        Authors(byline, head: "<title>The lamp at the harbour - Harbour Courier</title>"),
        StringComparer.OrdinalIgnoreCase);

    [Theory]
    [InlineData("zh", "【記者林海明／斯卡島報導】", "林海明")]
    [InlineData("zh", "記者林海明、王小美／綜合報導", "林海明,王小美")]
    [InlineData("zh", "林海明／台北報導", "林海明")]
    [InlineData("zh", "（中央社記者林海明台北14日電）港口方面表示，燈光將於近日修復，居民們可以放心等待消息。", "林海明")]
    [InlineData("zh", "國際中心／綜合報導", "")]
    [InlineData("zh", "政治／台北報導", "")]
    [InlineData("zh", "綜合外電／斯卡島報導", "")]
    [InlineData("zh", "娛樂組／綜合報導", "")]
    [InlineData("zh", "記者王明／台北報導", "王明")]
    [InlineData("zh", "文｜林海明", "林海明")]
    [InlineData("zh", "来源：潮报 作者：林海明 我要评论(12)", "林海明")]
    [InlineData("ja", "【海野花子】", "海野花子")]
    [InlineData("ja", "【ロンドン＝海野花子】港の灯りが消えた。", "海野花子")]
    [InlineData("ja", "【ロンドン海野花子】港の灯りが消えた。", "海野花子")]
    [InlineData("ja", "【カイロ共同】港の灯りが消えた。", "")]
    [InlineData("ja", "【写真特集】", "")]
    [InlineData("ja", "海野花子記者", "海野花子")]
    [InlineData("ja", "ライター：海野花子", "海野花子")]
    [InlineData("ko", "기자명 김바다", "김바다")]
    public void Reporters_of_east_asia_are_named_with_place_office_or_in_brackets(
        string language, string line, string authors) => Assert.Equal(
        authors.Split(',', StringSplitOptions.RemoveEmptyEntries), Authors($"<p>{line}</p>", language));

    [Fact]
    public void A_name_in_brackets_in_a_line_of_its_own_signs_a_japanese_text() => Assert.Equal(
        ["海野花子"],
        FictionalPage.Read(FictionalPage.Of("", Headline + FictionalPage.Paragraphs(FictionalPage.Japanese)
            + "<div>（海野花子）</div>", "lang=\"ja\"")).Authors);

    [Fact]
    public void A_long_line_at_the_foot_that_says_who_posted_when_names_the_author() => Assert.Equal(
        ["Pell Arden"],
        FictionalPage.Read(FictionalPage.Of("", Headline + FictionalPage.Paragraphs(FictionalPage.English)
            + "<p>Posted by Pell Arden on 28 June 2008 at 08:15 AM | <a href=\"/p\">Permalink</a></p>")).Authors);

    [Theory]
    [InlineData("es", "<div class=\"nota\"><b>Rodrigo Berg Lima</b><br>"
        + "Domingo 22 de noviembre de 2026 | 22:47 hrs</div>",
        "Rodrigo Berg Lima")]
    [InlineData("ca", "<div>per <strong>Marta Berg</strong>, Tarsholm | 23 de novembre de 2026 a les 19:20 |</div>",
        "Marta Berg")]
    [InlineData("tr", "<div><span>23 Kasım 2026 Pazartesi 11:48</span> <span>Muhabir: Ayla Demir</span> "
        + "<span>Okunma: 764</span></div>", "Ayla Demir")]
    [InlineData("el", "<div>Δευτέρα, 23 Νοεμβρίου 2026 - 18:22 | Της Άννας Μπεργκ | Κατηγορία: "
        + "<a href=\"/t\">Τοπικά</a></div>",
        "Άννας Μπεργκ")]
    [InlineData("uk", "<ul><li><i class=\"fa fa-clock-o\"></i> 23 листопада 2026 о 14:20</li>"
        + "<li><i class=\"fa fa-eye\"></i> "
        + "980</li><li><i class=\"fa fa-user\"></i> Тарас Вовк</li></ul>", "Тарас Вовк")]
    [InlineData("no", "<div class=\"bylines\"><address>Ingrid Berg</address> <span>Journalist</span></div>",
        "Ingrid Berg")]
    [InlineData("en", "<i>By ANNA BERG, Tidewater Wire Writer</i>", "ANNA BERG")]
    [InlineData("ko", "<div class=\"writer-zone\"><strong>김하늘 기자</strong> <a>기자 페이지</a></div>", "김하늘")]
    [InlineData("bn", "<p>লেখা: রুমানা হক</p>", "রুমানা হক")]
    [InlineData("th", "<p>เรื่อง: มาลี วงศ์ทอง</p>", "มาลี วงศ์ทอง")]
    public void What_stands_beside_a_name_by_style_alone_is_none_of_it(string language, string byline, string author) =>
        Assert.Equal([author], Authors(byline, language));

    [Theory]
    [InlineData("fr", "<div><p>Marie-Pier Gagnon-Roy</p><p>mpgagnonroy@tidewater.example</p></div>",
        "Marie-Pier Gagnon-Roy")]
    [InlineData("ur", "<ul><li>شازیہ نیاز</li><li>ٹائیڈ واٹر، تارشولم</li></ul>", "شازیہ نیاز")]
    [InlineData("fi", "<div><b>Päivi Laine</b> TS</div><div>23.11.2026 2:00</div>", "Päivi Laine")]
    public void Who_writes_for_the_outlet_stands_above_its_name_or_the_address(
        string language, string byline, string author) =>
        Assert.Equal([author], Authors(byline, language,
            $"<title>The lamp at the harbour | {(language is "ur" ? "ٹائیڈ واٹر" : "Tidewater Sanomat")}</title>"));

    [Fact]
    public void The_picture_of_a_person_above_the_headline_opens_no_byline() =>
        Assert.Empty(FictionalPage.Read(FictionalPage.Of("", "<p><i class=\"fa fa-user\"></i> My Account</p>" + Headline
            + FictionalPage.Paragraphs(FictionalPage.English))).Authors);

    [Theory]
    [InlineData("ru", "<p style=\"text-align:right\">Ольга БЕРГОВА</p>"
        + "<p style=\"text-align:right\"><i>Фото автора</i></p>",
        "Ольга БЕРГОВА")]
    [InlineData("en", "<p align=\"right\">Anna Berg</p>", "Anna Berg")]
    [InlineData("en", "<div>Anna Berg can be reached at aberg@tidewater.example or 555-0134.</div>", "Anna Berg")]
    public void The_text_is_signed_at_the_right_edge_or_by_where_to_write_to(
        string language, string foot, string author) =>
        Assert.Equal([author], FictionalPage.Read(FictionalPage.Of("", Headline
            + FictionalPage.Paragraphs(FictionalPage.English) + foot, $"lang=\"{language}\"")).Authors);

    [Theory]
    [InlineData("<p style=\"text-align:right\">PM TWU/fh</p>")]
    [InlineData("<p>Ridge CPU</p>")]
    [InlineData("<div>Press office: Anna Berg, aberg@tidewater.example</div>")]
    public void Desks_and_whom_to_ask_are_no_signature(string foot) =>
        Assert.Empty(FictionalPage.Read(FictionalPage.Of("", Headline
            + FictionalPage.Paragraphs(FictionalPage.English) + foot)).Authors);

    [Theory]
    [InlineData("<i class=\"fa fa-user\"></i> Gustav Holm", "")]
    [InlineData("<p>Skarvoy Island</p><p>Harbour Post</p>", "")]
    [InlineData("<div class=\"reporter-btn\">Report Error</div>", "")]
    [InlineData("", "<p>Hotel BRISTOL</p>")]
    [InlineData("", "<p style=\"text-align:right\">Willem Stroom</p>")]
    [InlineData("", "<p>Tom Lind sells the tickets for the evening: lind@townhall.example</p>")]
    public void Who_is_declared_stays_the_author_whatever_else_is_set_as_names_are(string above, string below) =>
        Assert.Equal(["Anna Berg"], FictionalPage.Read(FictionalPage.Of(
            "<title>The lamp at the harbour | Harbour Post</title><meta name=\"author\" content=\"Anna Berg\">",
            Headline + above + FictionalPage.Paragraphs(FictionalPage.English) + below)).Authors);

    [Theory]
    [InlineData("en", "<p>By NGUYEN VAN AN</p>", "NGUYEN VAN AN")]
    [InlineData("en", "<p>By Anna Berg: 7 lessons</p>", "Anna Berg")]
    [InlineData("nl", "<p>Door Anna Berg, van Dijk</p>", "Anna Berg", "van Dijk")]
    [InlineData("en", "<p>By Anna Berg and Jane Writer</p>", "Anna Berg", "Jane Writer")]
    [InlineData("it", "<p>di Anna Berg, Tom Lind | 23 novembre 2026</p>", "Anna Berg", "Tom Lind")]
    public void Names_stay_whole_and_all_of_them(string language, string byline, params string[] authors) =>
        Assert.Equal(authors, Authors(byline, language, "<title>The lamp at the harbour | Asia News</title>"));
}
