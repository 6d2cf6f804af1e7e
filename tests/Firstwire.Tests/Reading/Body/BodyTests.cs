namespace Firstwire.Tests.Reading.Body;

public sealed class BodyTests
{
    private static readonly string Whole = string.Join("\n\n", FictionalPage.English);

    private static string Text(string article, string head = "") =>
        FictionalPage.Read(FictionalPage.Of(head, "<h1>The lamp</h1>" + article)).Text;

    [Theory]
    [InlineData("<div class=\"newsletter-box\"><p>Get the harbour news every morning in your letter box.</p></div>")]
    [InlineData("<section class=\"author-bio\"><p>Anna Berg has written about the sea since she could hold a "
        + "pencil.</p></section>")]
    [InlineData("<p><strong>Read more:</strong> <a href=\"/x\">The lamp that was never paid for</a></p>")]
    [InlineData("<p><a href=\"/x\">Lesen Sie auch: Die Lampe, die niemand bezahlte</a></p>")]
    [InlineData("<h3>Lea también</h3><ul><li><a href=\"/x\">La lámpara que nadie pagó</a></li><li><a "
        + "href=\"/y\">El puerto</a></li></ul>")]
    [InlineData("<p>اقرأ أيضا: <a href=\"/x\">المصباح الذي لم يدفع ثمنه أحد</a></p>")]
    [InlineData(
        "<div class=\"news-letter-section\"><p>Get the harbour news every morning in your letter box.</p></div>")]
    [InlineData("<div class=\"modal fade\"><p>Your account is not approved yet, and the council must vote on it "
        + "first.</p></div>")]
    [InlineData("<nav class=\"turn\"><a href=\"/x\"><strong>Newer</strong><div>The lamp that was never paid for"
        + "</div></a></nav>")]
    [InlineData("<p class=\"disclosure-text\">The Courier is paid for some of the lamps that it recommends to its "
        + "readers.</p>")]
    [InlineData("<section itemprop=\"author\"><p>Anna Berg has written about the sea since she could hold a "
        + "pencil.</p></section>")]
    [InlineData("<div class=\"img-description\"><p>The lamp in better days</p></div>")]
    [InlineData("<span class=\"tag-links\">Tags: <a href=\"/t/lamp\">lamp</a>, <a href=\"/t/oil\">oil</a></span>")]
    [InlineData("<p><span class=\"sr-only\">Opens in a new window</span></p>")]
    [InlineData("<p><b>Advertisement</b><br>The harbour news in five lines, every morning at six.</p>")]
    [InlineData("<div class=\"hint\">Main article: <a href=\"/lamp\">The harbour lamp</a></div>")]
    [InlineData("<amp-ad><p>The best lamps of the whole coast, now at half their price until the winter.</p></amp-ad>")]
    [InlineData("<amp-consent><div>We and our partners keep some of what you do here.</div></amp-consent>")]
    [InlineData("<p>Advertisement</p>")]
    [InlineData("<p>Écouter l'article</p>")]
    [InlineData("<p>Poniżej dalsza część artykułu</p>")]
    [InlineData("<p>【関連記事】<a href=\"/x\">誰も代金を払わなかった灯り</a></p>")]
    [InlineData("<p>▼推荐阅读：<a href=\"/x\">没有人付钱的灯</a></p>")]
    [InlineData("<p>مزید پڑھیں: <a href=\"/x\">وہ چراغ جس کی قیمت کسی نے ادا نہیں کی</a></p>")]
    [InlineData("<p>Если вы нашли ошибку, пожалуйста, выделите её и нажмите две клавиши.</p>")]
    [InlineData("<p>อ่านต่อ: <a href=\"/x\">โคมไฟที่ไม่มีใครจ่าย</a></p>")]
    [InlineData("<p>Lue aiheesta lisää:</p>")]
    [InlineData("<p>Follow us on every network there is.</p>")]
    [InlineData("<p>3 minutos de lectura</p>")]
    [InlineData("<p>Temps de lecture : 2 min</p>")]
    [InlineData("<p>Lyssna (1:52 min)</p>")]
    [InlineData("<div class=\"nl\"><h4>The harbour by mail</h4><form><input type=\"email\"><button>Go</button></form>"
        + "<small>Whoever goes on agrees to our rules.</small></div>")]
    [InlineData("<div class=\"orf\">Побачили щось не те? Виділіть текст і натисніть Ctrl + Enter, ми прочитаємо."
        + "</div>")]
    [InlineData("<blockquote class=\"wp-embedded-content\"><p><a href=\"/x\">The lamp that was never paid for</a></p>"
        + "</blockquote>")]
    [InlineData("<div class=\"lista-comentarios\"><p>Todos los años pasa lo mismo con la lámpara, y nadie limpia las "
        + "cunetas del puerto.</p></div>")]
    [InlineData("<section id=\"kommentare\"><p>So geht das jedes Jahr mit der Lampe, und niemand räumt im Hafen auf, "
        + "das weiß doch jeder hier.</p></section>")]
    [InlineData("<div class=\"kommentarformular\"><p>Wer schreibt, der bleibt, und wer angemeldet ist, darf hier etwas "
        + "zu der Lampe sagen.</p></div>")]
    [InlineData("<p>Lyssna på artikeln</p>")]
    [InlineData("<p>* Should the lamp stay? Have your say in our comments section</p>")]
    [InlineData("<p>12 comments</p>")]
    [InlineData("<p>Hirdetés</p>")]
    [InlineData("<h3>People are also reading…</h3><ol><li><a href=\"/x\">The lamp that nobody paid</a></li></ol>")]
    [InlineData("<p>Reach Anna Berg at 555-0142 or follow her on Twitter @aberg.</p>")]
    [InlineData("<p><img src=\"/l.jpg\"><br>▲ 불이 꺼진 등대. 독자 제공</p>")]
    [InlineData("<table align=right width=200><tr><td><img src=\"/l.jpg\"><br>The lamp in better days, as the ferry "
        + "saw it when it came home late, before anybody took the light away.</table>")]
    [InlineData("<p><strong>İLGİLİ HABER:</strong> <a href=\"/x\">KİMSENİN ÖDEMEDİĞİ FENER</a></p>")]
    [InlineData("<p>ΔΙΑΒΑΣΤΕ ΕΠΙΣΗΣ: <a href=\"/x\">Ο φάρος που κανείς δεν πλήρωσε</a></p>")]
    [InlineData("<p>إقرأ أيضًا: <a href=\"/x\">المصباح الذي لم يدفع ثمنه أحد</a></p>")]
    [InlineData("<p>Soma pia: <a href=\"/x\">Taa ambayo hakuna aliyeilipia</a></p>")]
    [InlineData("<h3>მსგავსი სიახლეები</h3><ul><li><a href=\"/x\">ლამპა, რომლის საფასური არავის გადაუხდია</a></l"
        + "i></ul>")]
    [InlineData("<p>ಇದನ್ನೂ ಓದಿ: <a href=\"/x\">ಯಾರೂ ಹಣ ಕೊಡದ ದೀಪ</a></p>")]
    [InlineData("<p>อ่านข่าวที่เกี่ยวข้อง: <a href=\"/x\">โคมไฟที่ไม่มีใครจ่าย</a></p>")]
    [InlineData("<p>SCROLL TO CONTINUE WITH CONTENT</p>")]
    [InlineData("<p>Sdílet na Facebooku</p>")]
    [InlineData("<p>この記事は有料記事です。残り312文字</p>")]
    [InlineData("<p>Fenster schließen</p>")]
    [InlineData("<p>Siga o Correio da Maré no Instagram e receba as notícias da lâmpada.</p>")]
    [InlineData("<p>Подписывайтесь на Приливный вестник в Telegram!</p>")]
    [InlineData("<p>Liman haberleri için bizi Facebook sayfamızdan takip edin.</p>")]
    [InlineData("<p>Redan prenumerant? Logga in här.</p>")]
    [InlineData("<figure><img src=\"/l.jpg\"><figcaption>The lamp in better days</figcaption></figure>")]
    [InlineData("<p>Foto: Anna Berg</p>")]
    [InlineData("<p>The lamp in better days, seen from the ferry. Photo: Anna Berg/Tidewater</p>")]
    [InlineData("<p>The lamp in better days, seen from the ferry | Getty Images</p>")]
    [InlineData("<div style=\"display: none\"><p>A hidden paragraph, long enough to count as prose if anybody saw "
        + "it.</p></div>")]
    [InlineData("<h2>Comments of the day</h2>")]
    [InlineData("<figure><img src=\"/l.jpg\"><span class=\"text\">The lamp in better days</span></figure>")]
    [InlineData("<p><img src=\"/l.jpg\"><span class=\"image-annotation\">The lamp in better days</span></p>")]
    [InlineData("<div class=\"teaser-interesting-articles\"><p>The lamp that was never paid for, and who paid for it "
        + "in the end.</p></div>")]
    [InlineData("<div><span class=\"post-ratings\">No ratings yet, be the first to give one.</span></div>")]
    [InlineData("<div><h4>Komerční sdělení</h4><p>Lampy do zahrady už od 31 korun, spočítejte si svou.</p></div>")]
    [InlineData("<div class=\"piano-box\"><h3>Read on with the Courier Plus</h3><ul><li>Every harbour, all year"
        + "</li></ul></div>")]
    [InlineData("<div><h2>Support our journalism</h2><p>Local reporting needs readers who give a little.</p></div>")]
    [InlineData("<div class=\"video-box\"><b>Selected</b><p>The festival of lamps in the rain</p></div>")]
    [InlineData("<div class=\"inline-asset inline-editorial\"><h4>Related</h4><p>The lamp nobody paid for</p></div>")]
    [InlineData("<div class=\"push-permission\"><p>May we tell you of the harbour at any hour?</p></div>")]
    [InlineData("<div><a href=\"/ad\"><img src=\"/a.gif\"></a><small>Реклама. ООО «Тёплая лампа», ИНН 0</small></div>")]
    [InlineData("<p>Dalszy ciąg materiału pod wideo</p>")]
    [InlineData("<p>請繼續往下閱讀...</p>")]
    [InlineData("<p><strong>यह खबर भी पढ़ें...</strong></p>")]
    public void What_stands_among_the_paragraphs_without_being_one_is_left_out(string clutter) =>
        Assert.Equal(Whole, Text(FictionalPage.Paragraphs(FictionalPage.English) + clutter));

    [Theory]
    [InlineData("<article class=\"card\"><a href=\"/x\"><img src=\"/i.jpg\"><h4>The dredger is late again</h4><p>"
        + "The port says that the second ship will not come before autumn.</p></a></article>")]
    [InlineData("<a href=\"/x\"><h3>The dredger is late again</h3><p>It will not come before autumn.</p></a>")]
    [InlineData("<a href=\"/x\"><div><span>Lesen Sie auch</span><p>Der Bagger kommt wieder später</p></div></a>")]
    [InlineData("<figure class=\"kg-card kg-bookmark-card\"><a href=\"/x\"><div>The dredger is late again</div><div>"
        + "It will not come before autumn</div></a></figure>")]
    public void A_card_of_another_article_between_paragraphs_is_left_out(string card) => Assert.Equal(
        Whole,
        Text(FictionalPage.Paragraphs(FictionalPage.English[..2]) + card
            + FictionalPage.Paragraphs(FictionalPage.English[2..])));

    [Fact]
    public void What_a_reader_unfolds_below_its_heading_is_text()
    {
        var text = Text(FictionalPage.Paragraphs(FictionalPage.English)
            + "<h3><button aria-expanded=\"false\" aria-controls=\"one\">Who pays for the lamp?</button></h3>"
            + "<div id=\"one\" hidden><p>The region pays two thirds and the harbour the rest, over twenty years.</p>"
            + "</div><button aria-expanded=\"false\">Menu</button><div hidden><p>Sections, letters, weather and tides, "
            + "all of them in one list.</p></div>");

        Assert.Equal(
            $"{Whole}\n\nWho pays for the lamp?\n\nThe region pays two thirds and the harbour the rest, over twenty "
                + "years.", text);
    }

    [Fact]
    public void In_a_page_laid_out_as_a_table_blank_lines_part_the_paragraphs()
    {
        var page = "<title>The lamp at the harbour</title><body><table><tr>"
            + "<td><b>Home</b><br><a href=/politics>Politics</a><br><a href=/sport>Sport</a><br>"
            + "<a href=/local>Local</a></td>"
            + "<td><font size=5><b>The lamp at the harbour</b></font><br><br>"
            + string.Join("<br>\n<br>", FictionalPage.English) + "</td>"
            + "<td><b>Most read</b><br>&raquo; <a href=/1>Sea trout are back to the river at the old mill</a><br>"
            + "&raquo; <a href=/2>A rowing boat for the winner of the autumn fair</a><br>"
            + "&raquo; <a href=/3>Soup, scarves and clear skies at minus fifteen</a></td></tr></table>";

        var text = FictionalPage.Read(page).Text;

        Assert.Equal(FictionalPage.English, text.Split("\n\n")[^FictionalPage.English.Length..]);
        Assert.DoesNotContain("Politics", text);
    }

    [Fact]
    public void In_an_old_page_set_in_fonts_and_cells_the_text_is_found_without_the_navigation()
    {
        var page = "<title>Tidewater Courier - The lamp at the harbour goes dark</title><body><center><table><tr>"
            + "<td width=150><font size=1><a href=/>Home</a><br><a href=/politics>Politics</a></font></td>"
            + "<td><font size=4><b>The lamp at the harbour goes dark</b></font><br><font size=2><br>"
            + string.Join("<br><br>", FictionalPage.English) + "</font></td></tr></table></center>";

        var article = FictionalPage.Read(page);

        Assert.Equal("The lamp at the harbour goes dark", article.Title);
        Assert.Equal(FictionalPage.English, article.Text.Split("\n\n")[^FictionalPage.English.Length..]);
        Assert.DoesNotContain("Politics", article.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<h3><a href=\"/x\">FENERİ KİM SÖNDÜRDÜ, KİMSE BİLMİYOR</a></h3>")]
    [InlineData("<ul><li><a href=\"/x\">The lamp that was never paid for</a></li></ul>")]
    public void A_headline_that_is_one_link_between_paragraphs_points_elsewhere(string headline) => Assert.Equal(
        $"{Whole}\n\n{FictionalPage.German[0]}", Text(FictionalPage.Paragraphs(FictionalPage.English) + headline
            + FictionalPage.Paragraphs(FictionalPage.German[..1])));

    [Theory]
    [InlineData("<h3><a href=\"/x\">The lens of the lamp</a></h3>", "The lens of the lamp")]
    [InlineData("<p>For sale:</p><ul><li><a href=\"/x\">A lamp for a harbour</a></li></ul>", "A lamp for a harbour")]
    public void A_heading_or_a_list_of_the_articles_own_may_be_links(string part, string words) => Assert.Contains(
        words, Text(FictionalPage.Paragraphs(FictionalPage.English) + part
            + FictionalPage.Paragraphs(FictionalPage.German)), StringComparison.Ordinal);

    [Fact]
    public void A_sentence_that_tells_of_a_network_is_text()
    {
        const string sentence = "The keeper wrote on Facebook that nobody follows the lamp any more.";

        Assert.EndsWith(sentence, Text($"{FictionalPage.Paragraphs(FictionalPage.English)}<p>{sentence}</p>"),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_sentence_that_begins_like_a_pointer_is_text()
    {
        const string sentence =
            "Read more carefully, the note says something else: the keeper did not leave of her own will, and "
                + "somebody had paid for the ferry.";

        Assert.Contains(sentence, Text($"{FictionalPage.Paragraphs(FictionalPage.English)}<p>{sentence}</p>"),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Lists_and_tables_of_data_are_text()
    {
        var table =
            "<table><thead><tr><th>Year</th><th>Cost</th></tr></thead><tbody><tr><td>2025</td><td>90 "
                + "crowns</td></tr><tr><td>2026</td><td>120 crowns</td></tr></tbody></table>";
        var text =
            Text(FictionalPage.Paragraphs(FictionalPage.English) + "<ul><li>A new lens for the lamp</li><li>Oil "
                + "for one winter</li></ul>" + table);

        Assert.EndsWith("A new lens for the lamp\n\nOil for one winter\n\nYear\n\nCost\n\n2025\n\n90 "
            + "crowns\n\n2026\n\n120 crowns", text);
    }

    [Theory]
    [InlineData("<p class=\"standfirst\">{0}</p>", "")]
    [InlineData("<p>{0}</p>", "<meta name=\"description\" content=\"{0}\">")]
    public void A_lead_that_is_set_apart_comes_first(string lead, string head)
    {
        const string words = "A town without its light: how the harbour lamp was lost, and who might bring it back.";
        var article =
            $"<header class=\"page-header\"><h1>The lamp</h1>{string.Format(lead, words)}</header><div "
                + $"class=\"body\">{FictionalPage.Paragraphs(FictionalPage.English)}</div>";

        Assert.Equal(words + "\n\n" + Whole,
            FictionalPage.Read(FictionalPage.Of(string.Format(head, words), article)).Text);
    }

    [Fact]
    public void A_sentence_set_as_a_heading_below_the_headline_is_the_lead()
    {
        const string Lead = "A town without its light: how the harbour lamp was lost, and who might bring it back "
            + "before the winter storms begin.";
        var page = "<html><head><title>The lamp</title></head><body><div class=\"top\"><h1>The lamp</h1>"
            + $"<h2>{Lead}</h2></div><div class=\"body\">{FictionalPage.Paragraphs(FictionalPage.English)}"
            + $"{FictionalPage.Paragraphs(FictionalPage.German)}</div></body></html>";

        Assert.StartsWith($"{Lead}\n\n{FictionalPage.English[0]}", FictionalPage.Read(page).Text,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_contact_that_the_story_goes_on_about_is_text()
    {
        var story = "<h3>Contact</h3>" + FictionalPage.Paragraphs([FictionalPage.English[0] + FictionalPage.English[1]])
            + "<p>The office: 01234 567890</p>";

        Assert.Contains("\n\nContact\n\n", Text(FictionalPage.Paragraphs(FictionalPage.German) + story),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_body_laid_out_in_several_boxes_is_gathered()
    {
        var boxes =
            string.Concat(FictionalPage.English.Select(static p => $"<div class=\"row\"><div class=\"col\"><div "
                + $"class=\"module\"><p>{p}</p></div></div></div>"));

        Assert.Equal(Whole, Text(boxes));
    }

    [Fact]
    public void A_box_taken_out_of_the_middle_of_a_line_parts_the_paragraph()
    {
        var first = FictionalPage.English[0];
        var page =
            $"<p>{first} <span aria-hidden=\"true\">Share</span> "
                + $"{FictionalPage.English[1]}</p><p>{FictionalPage.English[2]}</p><p>{FictionalPage.English[3]}</p>";

        Assert.Equal(Whole, Text(page));
    }

    [Fact]
    public void A_body_that_a_script_would_load_is_taken_from_the_linked_data()
    {
        var data = System.Text.Json.JsonSerializer.Serialize(string.Join('\n', FictionalPage.English));
        var head =
            $"<script type=\"application/ld+json\">{{\"@type\":\"NewsArticle\",\"articleBody\":{data}}}</script>";

        var page = FictionalPage.Of(head, "<h1>The lamp</h1><div id=\"app\"></div>");

        Assert.Equal(Whole, FictionalPage.Read(page).Text);
    }

    [Fact]
    public void Words_in_inline_elements_are_not_torn_apart()
    {
        Assert.Contains("un-believ-able light",
            Text(FictionalPage.Paragraphs(FictionalPage.English) + "<p>An <b>un</b>-<i>believ</i>-able light, said "
                + "the last of those who had seen it burn.</p>"));
    }

    [Theory]
    [InlineData("<p>Harbour</p>")]
    [InlineData("<p>By Anna Berg</p><p>3 min</p>")]
    [InlineData("<p>24 November 2026 | 9:25pm</p>")]
    [InlineData("<p>海事</p>")]
    [InlineData("<h5><a href=\"/\">Home</a> » <a href=\"/sea\">Sea</a></h5>")]
    [InlineData("<ul><li><a href=\"#text\">Text</a></li><li><a href=\"#map\">Map</a></li></ul>")]
    public void Labels_above_the_first_paragraph_are_left_out(string labels) =>
        Assert.Equal(Whole, Text(labels + FictionalPage.Paragraphs(FictionalPage.English)));

    [Theory]
    [InlineData("<p>(ab)</p>")]
    [InlineData("<p>Läs vidare:</p>")]
    [InlineData("<p>Alle Fahrpläne findest du <a href=\"/x\"><b>hier</b></a>.</p>")]
    [InlineData("<p>Para leer más sobre el faro, clic <a href=\"/x\">AQUÍ</a></p>")]
    [InlineData("<p>. . .</p>")]
    [InlineData("<p>Tags:<a href=\"/t/lamp\">Lamp</a></p>")]
    [InlineData("<ul><li><a href=\"#author\">Author</a></li><li><a href=\"#posts\">Recent posts</a></li></ul>")]
    [InlineData("<p>Loading</p><ul><li><a href=\"/1\">Ferry timetable shortened again</a></li></ul>")]
    public void Labels_and_links_below_the_last_paragraph_are_left_out(string labels) =>
        Assert.Equal(Whole, Text(FictionalPage.Paragraphs(FictionalPage.English) + labels));

    [Fact]
    public void A_sentence_that_announces_what_is_not_shown_is_text()
    {
        const string Announced = "The council's whole answer to the keeper reads as follows:";

        Assert.EndsWith(Announced, Text($"{FictionalPage.Paragraphs(FictionalPage.English)}<p>{Announced}</p>"),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<br>", "")]
    [InlineData("<br>", "&nbsp;&nbsp;&nbsp;")]
    [InlineData("<br />\n", "\u3000")]
    public void In_an_old_page_one_break_parts_lines_that_are_paragraphs(string lineBreak, string indent)
    {
        var page = "<title>The lamp at the harbour</title><body><table><tr><td><a href=/>Home</a><br>"
            + "<a href=/archive>Archive</a></td><td><b>The lamp at the harbour</b><p align=right>24.11.2026</p>"
            + string.Join(lineBreak, FictionalPage.English.Select(line => indent + line)) + "</td></tr></table>";

        Assert.Equal(string.Join("\n\n", FictionalPage.English), FictionalPage.Read(page).Text);
    }

    [Fact]
    public void Lines_parted_by_one_break_are_paragraphs_where_each_ends_a_sentence()
    {
        var lines = FictionalPage.English.Select(static line => line[..(line.IndexOf('.') + 1)]).Append(
            "\"Nobody came,\" he said, and looked at the dark lamp over the harbour.").ToArray();
        var page = $"<table><tr><td><h1>The lamp</h1>{string.Join("<br>", lines)}<br>"
            + $"{FictionalPage.English[0]}</td></tr></table>";

        Assert.Equal([.. lines, FictionalPage.English[0]], FictionalPage.Read(page).Text.Split("\n\n"));
    }

    [Fact]
    public void A_line_that_is_set_in_behind_a_break_is_a_paragraph()
    {
        var lines = string.Join("<br>\u3000", FictionalPage.Japanese);
        var page = FictionalPage.Of("", $"<h1>灯り</h1><p>{lines}</p>", "lang=\"ja\"");

        Assert.Equal(FictionalPage.Japanese, FictionalPage.Read(page).Text.Split("\n\n"));
    }

    [Fact]
    public void Short_lines_parted_by_a_break_are_one_paragraph()
    {
        const string verse = "The lamp went out,<br>the tide came in,<br>and no one lit it again.";

        Assert.Contains("The lamp went out, the tide came in, and no one lit it again.", FictionalPage.Read(
            FictionalPage.Of("", "<h1>The lamp</h1>" + FictionalPage.Paragraphs(FictionalPage.English)
                + $"<div>{verse}</div>" + FictionalPage.Paragraphs(FictionalPage.English))).Text);
    }

    [Fact]
    public void The_address_that_a_version_for_print_ends_in_is_none_of_its_text() =>
        Assert.DoesNotContain("URL", FictionalPage.Read(FictionalPage.Of("", "<h1>The lamp</h1>"
            + FictionalPage.Paragraphs(FictionalPage.English) + $"<p>URL: {FictionalPage.Url}</p>")).Text);

    [Fact]
    public void How_a_word_is_read_aloud_is_no_part_of_the_text()
    {
        const string Read = "<p><ruby>港<rp>（</rp><rt>みなと</rt><rp>）</rp></ruby>の"
            + "<ruby>灯<rt>ひ</rt></ruby>りが、火曜日の夜に消えた。</p>";
        const string Written = "港の灯りが、火曜日の夜に消えた。";

        var article = FictionalPage.Read(FictionalPage.Of("", Read + FictionalPage.Paragraphs(FictionalPage.Japanese)));

        Assert.Equal(string.Join("\n\n", [Written, .. FictionalPage.Japanese]), article.Text);
        Assert.StartsWith($"<p>{Written}</p>", article.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_short_sentence_at_either_end_is_text()
    {
        var page = "<p>It was dark.</p>" + FictionalPage.Paragraphs(FictionalPage.English) + "<p>Nobody came.</p>";

        Assert.Equal($"It was dark.\n\n{Whole}\n\nNobody came.", Text(page));
    }

    [Fact]
    public void The_place_that_opens_a_paragraph_is_no_byline() =>
        Assert.StartsWith("PORT ALDER – The lamp", Text(
            $"<p><span class=\"dateline\">PORT ALDER – </span>{FictionalPage.English[0]}</p>"
                + FictionalPage.Paragraphs(FictionalPage.English[1..])));

    [Fact]
    public void A_list_of_what_the_article_says_between_headline_and_body_opens_it()
    {
        const string first = "The lamp of the harbour went dark on Tuesday night.", second = "Nobody had paid for its oil since spring.";
        var page = $"""
            <div><div>In short</div><ul><li>{first}</li><li>{second}</li></ul></div>
            <figure><img src="/l.jpg"><figcaption>The lamp in better days</figcaption></figure>
            <div class="text">{FictionalPage.Paragraphs(FictionalPage.English)}
            {FictionalPage.Paragraphs(FictionalPage.Russian)}</div>
            """;

        Assert.StartsWith($"{first}\n\n{second}\n\n{FictionalPage.English[0]}", Text(page), StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_of_labels_between_headline_and_body_is_none_of_it() => Assert.StartsWith(
        FictionalPage.English[0],
        Text("<div><ul><li>The harbour and all that is in it</li><li>The lamp and those who light it</li></ul></div>"
            + "<figure><img src=\"/l.jpg\"><figcaption>The lamp in better days</figcaption></figure>"
            + $"<div class=\"text\">{FictionalPage.Paragraphs(FictionalPage.English)}"
            + $"{FictionalPage.Paragraphs(FictionalPage.Russian)}</div>"),
        StringComparison.Ordinal);

    [Fact]
    public void A_first_paragraph_in_a_box_of_its_own_is_not_lost()
    {
        var page = $"""
            <div class="row"><div class="column"><p>{FictionalPage.English[0]}</p></div></div>
            <div class="row"><div class="picture"><img src="/l.jpg"></div></div>
            <div class="row"><div class="column"><div>{FictionalPage.Paragraphs(FictionalPage.English[1..])}
            {FictionalPage.Paragraphs(FictionalPage.Russian)}</div></div></div>
            """;

        Assert.StartsWith(FictionalPage.English[0], Text(page), StringComparison.Ordinal);
    }

    [Fact]
    public void An_unclosed_tag_within_noscript_swallows_nothing() =>
        Assert.Equal(Whole, Text("<noscript><div></noscript>" + FictionalPage.Paragraphs(FictionalPage.English)));

    [Fact]
    public void A_body_that_a_script_unhides_is_read() =>
        Assert.Equal(Whole, FictionalPage.Read("<html><body><div style=\"display:none\"><h1>The lamp</h1>"
            + FictionalPage.Paragraphs(FictionalPage.English) + "</div></body></html>").Text);

    [Fact]
    public void What_a_formula_shows_is_text_and_what_annotates_it_is_not()
    {
        var article = FictionalPage.Read(FictionalPage.Of("", "<h1>The lamp</h1><p>Its light falls off as <math>"
            + "<semantics><mfrac><mn>1</mn> <mi>r</mi></mfrac><annotation>\\frac 1 r</annotation></semantics></math>, "
            + "said the council's engineer, who had measured it from the ferry, twice.</p>"
            + FictionalPage.Paragraphs(FictionalPage.English)));

        Assert.StartsWith("Its light falls off as 1 r, said", article.Text, StringComparison.Ordinal);
        Assert.StartsWith("<p>Its light falls off as 1 r, said", article.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_caption_too_long_for_a_picture_is_text()
    {
        var page =
            "<figure><img src=\"/l.jpg\">"
                + $"<figcaption>{FictionalPage.Paragraphs(FictionalPage.English)}</figcaption></figure>";

        Assert.EndsWith(Whole, Text(FictionalPage.Paragraphs(FictionalPage.German) + page), StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_without_items_only_indents_its_text()
    {
        var page = $"{FictionalPage.Paragraphs(FictionalPage.English[..2])}<ul><i>{FictionalPage.English[2]}</i></ul>"
            + FictionalPage.Paragraphs(FictionalPage.English[3..]);

        Assert.Equal(Whole, Text(page));
    }

    [Theory]
    [InlineData("<div itemprop=\"articleBody\">{0}</div>")]
    [InlineData("<div class=\"story-text\">{0}</div>")]
    public void A_short_body_that_is_marked_wins_against_longer_comments(string body)
    {
        var comments = string.Concat(FictionalPage.German.Concat(FictionalPage.Russian)
            .Select(static p => $"<div class=\"row\"><p>{p}</p></div>"));
        var page = $"<div id=\"left\">{string.Format(body, FictionalPage.Paragraphs(FictionalPage.English))}</div>"
            + $"<div id=\"right\"><div class=\"voices\">{comments}</div></div>";

        Assert.Equal(Whole, FictionalPage.Read($"<html><body><h1>The lamp</h1>{page}</body></html>").Text);
    }

    [Theory]
    [InlineData("<section><h2>3 comments</h2>{0}</section>")]
    [InlineData("<div><header><h3>Kommentare (3)</h3><a href=\"#new\">Schreiben</a></header><ol><li>{0}</li></ol>"
        + "</div>")]
    [InlineData("<div><h2>Join the discussion</h2></div><div>{0}</div>")]
    public void The_articles_below_a_heading_of_comments_are_none_of_the_body(string section)
    {
        var comments = string.Concat(FictionalPage.German.Concat(FictionalPage.Russian)
            .Select(static p => $"<article><h4>Gullwatcher</h4><p>{p}</p><a href=\"#\">Reply</a></article>"));
        foreach (var page in (string[])["<article><h1>The lamp</h1>{0}{1}</article>",
            "<main><article><h1>The lamp</h1>{0}</article>{1}</main>"])
        {
            var html = string.Format(
                page, FictionalPage.Paragraphs(FictionalPage.English), string.Format(section, comments));

            Assert.Equal(Whole, FictionalPage.Read($"<html><body>{html}</body></html>").Text);
        }
    }

    [Theory]
    [InlineData("<blockquote><p>“{0}”</p></blockquote>")]
    [InlineData("<div class=\"pull-quote\"><p>{0}</p></div>")]
    [InlineData("<figure class=\"quote\">«{0}»</figure>")]
    public void A_sentence_that_is_shown_once_more_to_invite_a_reader_is_said_once(string quote)
    {
        var repeated = string.Format(quote, FictionalPage.English[2][..60]);
        var page = FictionalPage.Paragraphs(FictionalPage.English[..2]) + repeated
            + FictionalPage.Paragraphs(FictionalPage.English[2..]);

        Assert.Equal(Whole, Text(page));
    }

    [Fact]
    public void A_quotation_that_is_set_apart_twice_and_stands_nowhere_else_is_said_once()
    {
        const string said = "The lamp was mine to light, and mine to leave, and nobody else's.";
        const string quote = $"<blockquote><p>“{said}”</p></blockquote>";
        var page = FictionalPage.Paragraphs(FictionalPage.English[..2]) + quote
            + FictionalPage.Paragraphs(FictionalPage.English[2..4]) + quote
            + FictionalPage.Paragraphs(FictionalPage.English[4..]);

        Assert.Single(Text(page).Split("\n\n"), line => line.Contains(said, StringComparison.Ordinal));
    }

    [Fact]
    public void A_quotation_that_stands_nowhere_else_stays()
    {
        const string said = "The lamp was mine to light, and mine to leave, and nobody else's.";
        var page = FictionalPage.Paragraphs(FictionalPage.English[..2]) + $"<blockquote><p>{said}</p></blockquote>"
            + FictionalPage.Paragraphs(FictionalPage.English[2..]);

        Assert.Contains(said, Text(page));
    }

    [Fact]
    public void A_short_article_is_not_given_up_for_longer_comments()
    {
        var comments = string.Concat(FictionalPage.German.Concat(FictionalPage.Russian)
            .Select(static p => $"<article><h4>Gullwatcher</h4><p>{p}</p></article>"));
        var page = $"<html><body><main><article><h1>The lamp</h1><p>{FictionalPage.English[0]}</p></article>"
            + $"<section><h2>Join the discussion</h2>{comments}</section></main></body></html>";

        Assert.Equal(FictionalPage.English[0], FictionalPage.Read(page).Text);
    }

    [Fact]
    public void What_microdata_says_is_a_comment_is_none_of_the_body()
    {
        var comments = string.Concat(FictionalPage.German.Select(static p =>
            $"<div itemscope itemtype=\"https://schema.org/Comment\"><p itemprop=\"text\">{p}</p></div>"));

        Assert.Equal(Whole, Text(FictionalPage.Paragraphs(FictionalPage.English) + comments));
    }

    [Fact]
    public void Entries_below_a_heading_that_only_speaks_of_comments_stay()
    {
        var entries = string.Concat(FictionalPage.English.Select(static p => $"<article><p>{p}</p></article>"));
        var page = $"<html><body><h1>The lamp</h1><h2>What the mayor said in her comments on the lamp</h2>{entries}";

        Assert.Contains(FictionalPage.English[2], FictionalPage.Read(page).Text);
    }

    [Fact]
    public void Teasers_in_a_list_below_the_body_are_not_gathered_to_it()
    {
        var teasers = string.Concat(FictionalPage.German.Select(static p =>
            $"<li><div><div><h3><a href=\"/x\">Die Lampe</a></h3><p>{p}</p></div></div></li>"));
        var page = $"""
            <html><body><div><h1>The lamp</h1>
            <section><div class="book"><div class="text">{FictionalPage.Paragraphs(FictionalPage.English)}</div></div></section>
            <div><div><ul>{teasers}</ul></div></div></div></body></html>
            """;

        Assert.Equal(Whole, FictionalPage.Read(page).Text);
    }

    [Fact]
    public void A_mark_on_the_lead_alone_does_not_hide_the_body()
    {
        var page = $"""
            <html><body><h1>The lamp</h1>
            <div class="top"><div class="story-text"><p>{FictionalPage.English[0]}</p></div></div>
            <div class="text">{FictionalPage.Paragraphs(FictionalPage.English[1..])}
            {FictionalPage.Paragraphs(FictionalPage.German)}</div></body></html>
            """;

        Assert.EndsWith(string.Join("\n\n", FictionalPage.English[1..].Concat(FictionalPage.German)),
            FictionalPage.Read(page).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_body_that_the_page_holds_for_readers_without_scripts_is_read()
    {
        var article = FictionalPage.Read(
            "<html><body><h1>The lamp</h1><div><script type=\"text/template\">x</script><noscript>"
            + FictionalPage.Paragraphs(FictionalPage.English) + "</noscript></div></body></html>");

        Assert.Equal(Whole, article.Text);
        Assert.StartsWith($"<p>{FictionalPage.English[0]}</p>", article.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void Markup_in_the_linked_data_is_read_and_not_shown()
    {
        var escaped = FictionalPage.Paragraphs(FictionalPage.English).Replace("<", "&lt;").Replace(">", "&gt;");
        var data = System.Text.Json.JsonSerializer.Serialize(escaped);
        var head =
            $"<script type=\"application/ld+json\">{{\"@type\":\"NewsArticle\",\"articleBody\":{data}}}</script>";

        Assert.Equal(Whole, FictionalPage.Read(FictionalPage.Of(head, "<h1>The lamp</h1><div id=\"app\"></div>")).Text);
    }

    [Fact]
    public void A_short_preview_is_not_given_up_for_teasers_and_offers_below_it()
    {
        var teasers = string.Concat(FictionalPage.German.Select(static p =>
            $"<ul><li><a href=\"/x\"><div><h3>Die Lampe</h3><span>{p}</span></div></a></li></ul>"));
        var offers = string.Concat(FictionalPage.Russian.Select(static p => $"<div class=\"promo\"><p>{p}</p></div>"));
        var page = $"""
            <html><body><main><h1>The lamp</h1>
            <div class="story-text"><p>{FictionalPage.English[0]}</p><p>{FictionalPage.English[1]}</p></div>
            <div class="promo-sidebar">{offers}</div></main><section>{teasers}</section></body></html>
            """;

        Assert.Equal(string.Join("\n\n", FictionalPage.English[..2]), FictionalPage.Read(page).Text);
    }

    [Fact]
    public void A_brief_is_read_without_the_labels_around_it()
    {
        var page = $"""
            <html><body><div><h1>The lamp</h1><div class="text"><p>{FictionalPage.English[0]}</p></div>
            <div class="tags">Filed: <a href="/a">lamp</a>, <a href="/b">oil</a></div>
            <p>Rated 3 of 5 by one reader</p></div></body></html>
            """;

        Assert.Equal(FictionalPage.English[0], FictionalPage.Read(page).Text);
    }

    [Theory]
    [InlineData("cookie-banner")]
    [InlineData("js-cookie-consent")]
    [InlineData("site-cookies-policy")]
    public void A_notice_about_cookies_is_never_the_body(string name)
    {
        var page = $"<html><body><h1>The lamp</h1><div class=\"text\"><p>{FictionalPage.English[0]}</p></div>"
            + $"<div class=\"{name}\"><div>{FictionalPage.Paragraphs(FictionalPage.German)}</div></div></body></html>";

        Assert.Equal(FictionalPage.English[0], FictionalPage.Read(page).Text);
    }

    [Theory]
    [InlineData("<p>Follow the Courier everywhere, and subscribe to our newsletter before the next ferry.</p>")]
    [InlineData("<div><p>Thanks for reading Slow County! This post is public so feel free to share it.</p></div>")]
    [InlineData("<div>Rate this article: 4.5/5 (12 votes)</div>")]
    [InlineData("<div><p>Onko sinulla juttuvinkki? Lähetä se meille.</p></div>")]
    [InlineData("<p>No comments</p>")]
    [InlineData("<p>GIS</p><p>The Courier is not responsible for the opinions of those who write to it.</p>")]
    [InlineData("<p>Hat Ihnen das gefallen? Dann abonnieren Sie unseren Brief, oder folgen Sie uns auf die Mole.</p>")]
    [InlineData("<div><p>El faro vive de sus lectores. Hazte socio y que la luz siga.</p></div><p>DONA AQUÍ</p>")]
    [InlineData("<p>Pour ne rien manquer du port, abonnez-vous.</p><p>© 2026, tous droits réservés</p>")]
    [InlineData("<p>Your email address will not be published. Required fields are marked *</p>")]
    [InlineData("<p>Votre adresse de messagerie ne sera pas publiée.</p>")]
    [InlineData("<p>Do you know more of the lamp? Email us at desk@tidewater.example.</p>")]
    [InlineData("<p>Ваш e-mail не будет опубликован. Обязательные поля помечены.</p>")]
    [InlineData("<h3>Media contact:</h3><p>Anna Berg, Harbour Office</p><p>lamp@harbour.example</p>")]
    [InlineData("<p><b>Kontakt</b></p><ul><li>Anna Berg</li><li>Telefon 01234 567890</li></ul>")]
    [InlineData("<p>Original-Content von: Stadt Tidewater, übermittelt durch den Hafendienst</p>")]
    [InlineData("<p>Больше новостей порта читайте каждый день: подписывайтесь на рассылку смотрительницы маяка.</p>")]
    [InlineData("<p>لمزيد من أخبار الميناء تابعونا على كل الشبكات.</p>")]
    [InlineData("<p>الآراء الواردة أدناه لا تعبر بالضرورة عن رأي البريد، بل عن أصحابها فقط.</p>")]
    [InlineData("<p>Las opiniones de esta lámpara no reflejan necesariamente las del Correo.</p>")]
    [InlineData("<p>Мнение смотрительницы может не совпадать с мнением редакции.</p>")]
    [InlineData("<p>Do you have a story for us? Write to the desk.</p>")]
    [InlineData("<p>Disclaimer: The views expressed here are not those of the Courier.</p>")]
    [InlineData("<p>声明：转载此文是出于传递更多信息之目的，若有来源标注错误，请与本网联系。</p>")]
    [InlineData("<p>이 기사를 추천합니다</p>")]
    [InlineData("<p>Disclaimer: the agency wrote this.</p>")]
    public void Appeals_to_the_reader_below_the_last_paragraph_are_left_out(string appeal) =>
        Assert.Equal(Whole, Text(FictionalPage.Paragraphs(FictionalPage.English) + appeal));

    [Fact]
    public void The_words_of_an_appeal_above_the_last_paragraph_are_text()
    {
        const string Quoted = "\"Folgt uns\", rief die Wärterin, und die Fischer folgten ihr mit Laternen zur Mole.";

        Assert.Contains(Quoted, Text($"<p>{Quoted}</p>" + FictionalPage.Paragraphs(FictionalPage.German)),
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_articles_that_follow_on_an_endless_page_are_not_read()
    {
        string Article(string title, IEnumerable<string> body) =>
            $"<div class=\"scroll\"><article><h1>{title}</h1><div>{FictionalPage.Paragraphs(body)}</div></article>"
            + "</div>";
        var page = "<html><head><title>The lamp</title></head><body><main>"
            + Article("The lamp", FictionalPage.English)
            + Article("Die Lampe", FictionalPage.German.Concat(FictionalPage.German))
            + Article("Лампа", FictionalPage.Russian) + "</main></body></html>";

        Assert.Equal(Whole, FictionalPage.Read(page).Text);
    }

    [Theory]
    [InlineData("<div class=\"story first\">", "<div class=\"story next\">", "</div>")]
    [InlineData("<div class=\"post-7 post\">", "<div class=\"post-8 post\">", "</div>")]
    [InlineData("<article>", "<article>", "</article>")]
    public void Articles_in_boxes_that_share_a_class_follow_each_other_too(string first, string next, string end)
    {
        var page = $"""
            <html><head><title>The lamp</title></head><body><main>
            {first}<h1>The lamp</h1><div>{FictionalPage.Paragraphs(FictionalPage.English)}</div>{end}
            {next}<h1>Die Lampe</h1><div>{FictionalPage.Paragraphs(FictionalPage.German)}</div>{end}</main>
            </body></html>
            """;

        Assert.Equal(Whole, FictionalPage.Read(page).Text);
    }

    [Theory]
    [InlineData("<h3>Comments</h3>{0}")]
    [InlineData("<h3>2 Comments</h3><div>{0}</div>")]
    [InlineData("<h4>Kommentare</h4><ol><li>{0}</li></ol><h3>Leave a reply</h3><form><textarea></textarea></form>")]
    [InlineData("<div><h2>Σχόλια (2)</h2></div><div>{0}</div>")]
    [InlineData("<h3>Discussion (2)</h3>{0}")]
    [InlineData("<div><h3>Comments (14)</h3><div>{0}</div></div>")]
    [InlineData("<div><h4>Your comments</h4>{0}</div>")]
    [InlineData("<h2>Trackback Pings</h2>{0}")]
    [InlineData("<div><h3>Diskuse</h3>{0}</div>")]
    [InlineData("<div><h3>Réagir à cet article</h3>{0}</div>")]
    [InlineData("<div><h3>Tulis komentar dengan menyertakan tagar #Lampu</h3>{0}</div>")]
    [InlineData("<h3>Leave a comment and keep to our rules</h3>{0}")]
    public void What_stands_below_a_plain_heading_of_comments_is_none_of_the_body(string section)
    {
        var comments = $"<p>Gullwatcher, 24 November 2026</p>{FictionalPage.Paragraphs(FictionalPage.German)}";
        var page = $"<div id=\"content\"><h1>The lamp</h1>{FictionalPage.Paragraphs(FictionalPage.English)}"
            + $"{string.Format(section, comments)}</div>";

        Assert.Equal(Whole, FictionalPage.Read($"<html><body>{page}</body></html>").Text);
    }

    [Fact]
    public void A_part_of_a_text_that_is_called_a_discussion_stays()
    {
        var page = $"<html><body><div><h1>The lamp</h1>{FictionalPage.Paragraphs(FictionalPage.English)}"
            + $"<h3>Discussion</h3>{FictionalPage.Paragraphs(FictionalPage.German)}</div></body></html>";

        Assert.EndsWith(FictionalPage.German[^1], FictionalPage.Read(page).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_name_of_the_site_above_a_brief_is_none_of_its_text()
    {
        var page = "<html><body><header><a href=\"/\">Tidewater Courier</a></header><h1>The lamp</h1>"
            + $"<p>{FictionalPage.English[0]}</p><p>{FictionalPage.English[1]}</p></body></html>";

        Assert.Equal(string.Join("\n\n", FictionalPage.English[..2]), FictionalPage.Read(page).Text);
    }

    [Fact]
    public void Of_whole_articles_below_each_other_only_the_first_is_read()
    {
        string Article(string heading, IEnumerable<string> body) =>
            $"<div class=\"scroll\"><article>{heading}{FictionalPage.Paragraphs(body)}</article></div>";
        var page = "<html><head><title>The lamp</title></head><body><main>"
            + Article("<h1>The lamp</h1>", FictionalPage.English)
            + Article("<h2>Die Lampe</h2>", FictionalPage.German.Concat(FictionalPage.German))
            + "</main></body></html>";

        Assert.Equal(Whole, FictionalPage.Read(page).Text);
    }

    [Fact]
    public void Parts_of_one_article_that_are_marked_as_articles_are_all_read()
    {
        string Part(string heading, IEnumerable<string> body) =>
            $"<article class=\"part\">{heading}{FictionalPage.Paragraphs(body)}</article>";
        var page = "<html><head><title>The lamp</title></head><body><main>"
            + Part("<h1>The lamp</h1>", FictionalPage.English[..2])
            + Part("<h2>The ladder</h2>", FictionalPage.English[2..]) + "</main></body></html>";

        Assert.EndsWith(FictionalPage.English[^1], FictionalPage.Read(page).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_salutation_is_text() =>
        Assert.Equal($"Dear fishermen,\n\n{Whole}",
            Text("<p>Dear fishermen,</p>" + FictionalPage.Paragraphs(FictionalPage.English)));

    [Fact]
    public void An_address_of_mail_that_stands_alone_is_text()
    {
        var page = FictionalPage.Paragraphs(FictionalPage.English[..2])
            + "<p><a href=\"mailto:lamp@harbour.example\">lamp@harbour.example</a></p>"
            + FictionalPage.Paragraphs(FictionalPage.English[2..].Concat(FictionalPage.German));

        Assert.Contains("\n\nlamp@harbour.example\n\n", Text(page), StringComparison.Ordinal);
    }

    [Fact]
    public void A_heading_made_of_words_of_the_headline_is_text()
    {
        var page = "<html><head><title>Who lit the harbour lamp, and who will pay for its oil?</title></head><body>"
            + "<div class=\"site-header\"><h1>Who lit the harbour lamp, and who will pay for its oil?</h1></div>"
            + $"<div class=\"text\">{FictionalPage.Paragraphs(FictionalPage.English[..2])}"
            + $"<h2>Who lit the harbour lamp?</h2>{FictionalPage.Paragraphs(FictionalPage.English[2..])}"
            + "</div></body></html>";

        Assert.Contains("\n\nWho lit the harbour lamp?\n\n", FictionalPage.Read(page).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_all_boxes_meet_in_the_page_alone_the_one_that_holds_its_prose_is_the_body()
    {
        var rows = string.Concat(FictionalPage.English.Concat(FictionalPage.German).Select(static p =>
            $"<div><div><div><div><p>{p}</p></div></div></div></div>"));
        var page = "<html><body class=\"post single-post main-content\"><h1>The lamp</h1><div id=\"sheet\">"
            + $"{rows}</div><p>Printed in Tidewater, as ever.</p></body></html>";

        Assert.Equal(string.Join("\n\n", FictionalPage.English.Concat(FictionalPage.German)),
            FictionalPage.Read(page).Text);
    }

    [Fact]
    public void What_stands_in_a_navigation_above_the_body_is_no_first_paragraph()
    {
        var page = $"""
            <html><body><div><h1>The lamp</h1><nav><div><p>{FictionalPage.German[0]}</p></div></nav></div>
            <div><div class="story-text">{FictionalPage.Paragraphs(FictionalPage.English)}
            {FictionalPage.Paragraphs(FictionalPage.Russian)}</div></div></body></html>
            """;

        Assert.StartsWith(FictionalPage.English[0], FictionalPage.Read(page).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_gallery_tells_below_its_pictures_is_text()
    {
        var slides = FictionalPage.English.Concat(FictionalPage.German)
            .Select(static (p, i) => $"<figure><img src=\"/{i}.jpg\"><figcaption>{p}</figcaption></figure>");

        Assert.EndsWith(string.Join("\n\n", FictionalPage.English.Concat(FictionalPage.German)),
            Text($"<p>{FictionalPage.Russian[0]}</p>{string.Concat(slides)}"), StringComparison.Ordinal);
    }

    private static string TextOf(string body, string title = "The lamp of Tarsholm is lost") =>
        FictionalPage.Read($"<html><head><title>{title}</title></head><body>{body}</body></html>").Text;

    [Fact]
    public void A_brief_is_read_without_the_larger_stream_of_teasers_below_it()
    {
        var teasers = string.Concat(Enumerable.Range(1, 12).Select(static i =>
            $"<div class=\"t\"><h3><a href=\"/{i}\">The ferry of day {i} leaves earlier</a></h3><p>The company said on "
            + $"day {i} that the ferry would leave earlier, and that whoever has a ticket gets the money back.</p>"
            + "</div>"));

        Assert.Equal(
            string.Join("\n\n", FictionalPage.English[..2]),
            TextOf("<h1>The lamp of Tarsholm is lost</h1><div class=\"x\">"
                + FictionalPage.Paragraphs(FictionalPage.English[..2])
                + $"</div><section class=\"y\">{teasers}</section>"));
    }

    [Fact]
    public void Parts_that_open_on_a_click_are_no_teasers()
    {
        var parts = string.Concat(FictionalPage.English.Select(static (told, i) =>
            $"<div class=\"t\"><h3><a href=\"#part{i}\">Part {i}</a></h3><p>{told}</p></div>"));

        var text = TextOf("<h1>The lamp of Tarsholm is lost</h1>" + FictionalPage.Paragraphs(FictionalPage.German[..2])
            + $"<section>{parts}</section>");

        Assert.Contains(FictionalPage.English[2], text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<h1>The lamp of Tarsholm is lost</h1>")]
    [InlineData("<div class=\"header\"><h1>Breakwater</h1></div><h3>The lamp of Tarsholm is lost</h3>")]
    public void What_stands_below_a_heading_that_counts_comments_is_no_part_of_a_brief(string heading)
    {
        var comments = string.Concat(FictionalPage.German.Select(static told => $"<li><b>Gull</b><p>{told}</p></li>"));

        Assert.Equal(
            string.Join("\n\n", FictionalPage.English[..2]),
            TextOf(heading + FictionalPage.Paragraphs(FictionalPage.English[..2])
                + $"<h2>4 Comments</h2><ol>{comments}</ol>"));
    }

    [Fact]
    public void A_headline_amid_loose_text_parts_its_paragraphs() => Assert.Equal(
        string.Join("\n\n", FictionalPage.English),
        TextOf("<div><span>14.03.2016 10:22</span><h1>The lamp of Tarsholm is lost</h1>"
            + string.Join("<br>\n<br>\n", FictionalPage.English)
            + "<div style=\"clear:both\"></div><br>By Anna Berg<br></div>"));

    [Fact]
    public void Particulars_in_the_cells_of_a_page_laid_out_by_tables_are_left_out() => Assert.Equal(
        string.Join("\n\n", FictionalPage.English),
        TextOf("<h1>The lamp of Tarsholm is lost</h1><table><tr><td>Written by Ines Corvo</td></tr><tr><td>"
            + $"Saturday, 12 September 2009 18:02</td></tr><tr><td>{FictionalPage.Paragraphs(FictionalPage.English)}</td></tr><tr>"
            + "<td>Last Updated on Sunday, 13 September 2009 09:00</td></tr></table>"));

    [Fact]
    public void The_toolbar_of_a_web_archive_is_no_text() => Assert.Equal(
        string.Join("\n\n", FictionalPage.English[..3]),
        TextOf("<div id=\"wm-ipp-base\"><div id=\"wm-ipp\"><p>Collected by a crawl of wide focus, whose seeds are all "
            + "the hosts that anybody has ever linked to.</p></div></div><h1>The lamp of Tarsholm is lost</h1>"
            + FictionalPage.Paragraphs(FictionalPage.English[..3])));

    [Theory]
    [InlineData("<p>இதையும் படிக்க: <a href=\"/x\">இறால் விலை மீண்டும் குறைந்தது</a></p>")]
    [InlineData("<div>Информация<br>Посетители, находящиеся в группе <b>Гости</b>, не могут писать.</div>")]
    [InlineData("<p>Podijeli na Facebooku</p>")]
    [InlineData("<ul class=\"inline\"><li><a href=\"/in\">Login</a> or <a href=\"/r\">register</a> to post comments"
        + "</li></ul>")]
    [InlineData("<p>(责任编辑：王涛)</p>")]
    public void Pointers_and_notices_below_a_brief_are_left_out(string line) => Assert.Equal(
        string.Join("\n\n", FictionalPage.English[..2]),
        TextOf("<h1>The lamp of Tarsholm is lost</h1>" + FictionalPage.Paragraphs(FictionalPage.English[..2]) + line));

    [Theory]
    [InlineData("Printed from plates that her grandfather had cut, the maps still show every rock of the bay.")]
    [InlineData("Dela på kostnaden vill ingen av grannarna göra, och därför är hamnen mörk sedan i våras.")]
    [InlineData("Podijelite tijesto na dva dijela, pa ga ostavite pokraj svjetiljke da se digne do večeri.")]
    public void A_sentence_that_begins_like_an_offer_to_share_is_text(string sentence) => Assert.Equal(
        string.Join("\n\n", [.. FictionalPage.English[..2], sentence, FictionalPage.English[2]]),
        TextOf("<h1>The lamp of Tarsholm is lost</h1>" + FictionalPage.Paragraphs(
            [.. FictionalPage.English[..2], sentence, FictionalPage.English[2]])));

    [Fact]
    public void An_anchor_that_is_never_closed_makes_no_link_of_the_text() => Assert.True(FictionalPage.Read(
        "<title>The lamp of Tarsholm is lost</title><a name=\"top\"><h1>The lamp of Tarsholm is lost</h1>"
            + FictionalPage.Paragraphs(FictionalPage.English), "https://news.example/lamp").IsArticle);

    [Fact]
    public void Between_the_paragraphs_of_a_brief_one_that_is_a_link_points_elsewhere() => Assert.Equal(
        string.Join("\n\n", FictionalPage.English[..2]),
        TextOf($"<h1>The lamp of Tarsholm is lost</h1><p>{FictionalPage.English[0]}</p><p><a href=\"/x\"><b>The ferry "
            + $"that would not leave without it</b></a></p><p>{FictionalPage.English[1]}</p>"));

    [Theory]
    [InlineData("<a class=\"kicker\" href=\"/sea\">Sea</a>", "")]
    [InlineData("", "<div><time>2026-11-23</time><time>2026-11-24</time></div>")]
    public void A_section_and_two_dates_above_a_brief_are_none_of_it(string above, string below)
    {
        var brief = FictionalPage.English.Take(2).ToList();

        Assert.Equal(string.Join("\n\n", brief), FictionalPage.Read(
            $"<title>The lamp</title><main><article><header>{above}<h1>The lamp</h1>{below}</header>"
                + $"<section>{FictionalPage.Paragraphs(brief)}</section></article></main>").Text);
    }

    [Fact]
    public void What_leads_to_another_article_is_no_lead() => Assert.Equal(Whole, Text(
        "<a href=\"/x\"><div><p class=\"card-excerpt\">The lamp was never paid for, says the council in a letter."
            + "</p></div></a><div class=\"story-body\">" + FictionalPage.Paragraphs(FictionalPage.English) + "</div>"));

    [Theory]
    [InlineData("<div class=\"vote_reaction\">What is your reaction?</div>")]
    [InlineData("<div><figure class=\"kudo\"><div>861</div><div>Kudos</div></figure></div>")]
    [InlineData("<p>To view this content, JavaScript must be enabled and Flash Player must be installed.</p>")]
    [InlineData("<p>Bitte aktivieren Sie JavaScript und nutzen Sie einen Browser, der HTML5-Video abspielt.</p>")]
    [InlineData("<p><span class=\"icon icon-white notranslate\">S</span></p>")]
    [InlineData("<div class=\"foto\"><img src=\"/l.jpg\" alt=\"The lamp of the harbour.\"></div><p>"
        + "The lamp of the harbour.</p>")]
    [InlineData("<p><i class=\"material-icons\">keyboard_arrow_right</i></p>")]
    [InlineData("<div class=\"autor-box\"><p>Anna Berg schreibt über die See, seit sie einen Stift hält.</p></div>")]
    [InlineData("<div class=\"author-dropdown\"><div class=\"description\"><p>Anna Berg has written about the sea "
        + "since she could hold a pencil.</p></div></div>")]
    public void Furniture_around_a_text_is_left_out(string furniture) => Assert.Equal(
        (Whole, Whole), (Text(furniture + FictionalPage.Paragraphs(FictionalPage.English)),
            Text(FictionalPage.Paragraphs(FictionalPage.English) + furniture)));

    [Theory]
    [InlineData("<p id=\"e1ad\">", true)]
    [InlineData("<p id=\"ad3f\">", true)]
    [InlineData("<p id=\"ad300\">", false)]
    public void A_paragraph_that_a_machine_numbers_is_text(string tag, bool isText)
    {
        const string Sentence = "The lamp can be seen from the mainland on most nights of the winter.";

        Assert.Equal(isText, Text($"{tag}{Sentence}</p>" + FictionalPage.Paragraphs(FictionalPage.English))
            .Contains(Sentence, StringComparison.Ordinal));
    }

    [Fact]
    public void A_sentence_about_javascript_is_text()
    {
        const string Sentence = "The council now asks for JavaScript in every browser of the harbour office.";

        Assert.Contains(Sentence, Text(FictionalPage.Paragraphs(FictionalPage.English) + $"<p>{Sentence}</p>"));
    }

    [Fact]
    public void The_link_to_a_section_that_is_set_as_a_heading_is_none_of_the_text() => Assert.Equal(
        Whole, Text("<h3 id=\"topic\"><a href=\"/tag/sea\">the sea</a></h3>"
            + FictionalPage.Paragraphs(FictionalPage.English)));

    [Fact]
    public void What_a_caption_calls_its_description_is_no_lead() => Assert.Equal(Whole, Text(
        "<div><figure><img src=\"/l.jpg\"><figcaption itemprop=\"description\"><p>The lamp of the harbour in better "
        + "days, when it was lit.</p></figcaption></figure></div>"
        + FictionalPage.Paragraphs(FictionalPage.English)));

    [Theory]
    [InlineData("<section id=\"reactions\"><h2>Reactions</h2><p>SENTENCE</p></section>")]
    [InlineData("<div class=\"reactions\"><h2>Reactions</h2><p>SENTENCE</p></div>")]
    [InlineData("<h2 id=\"reactions\">Reactions</h2><p>SENTENCE</p>")]
    [InlineData("<h2 id=\"kudos\">Reactions</h2><p>SENTENCE</p>")]
    public void Reactions_to_what_is_told_are_text(string part)
    {
        const string Sentence = "The mayor of Skarvoy called the loss of the lamp a sad day for the harbour.";

        Assert.Contains($"Reactions\n\n{Sentence}", Text(FictionalPage.Paragraphs(FictionalPage.English[..3])
            + part.Replace("SENTENCE", Sentence, StringComparison.Ordinal)
            + FictionalPage.Paragraphs(FictionalPage.English[3..])));
    }

    [Theory]
    [InlineData("lexicon-initial")]
    [InlineData("iconic")]
    [InlineData("silicon-dropcap")]
    public void A_letter_is_a_pictogram_only_by_the_word(string name) => Assert.StartsWith("A lamp can be seen", Text(
        $"<p><span class=\"{name}\">A</span> lamp can be seen from the mainland on most nights of the winter.</p>"
        + FictionalPage.Paragraphs(FictionalPage.English)));

    [Fact]
    public void The_first_of_several_headings_that_are_links_is_text() => Assert.StartsWith("The Quay Inn", Text(
        string.Concat(FictionalPage.English.Zip(["The Quay Inn", "The Marsh Hotel", "The Ferry House", "The Bell"])
            .Select(static part => $"<h2><a href=\"/{part.Second.Length}\">{part.Second}</a></h2>"
                + $"<p>{part.First}</p>"))));

    [Theory]
    [InlineData("")]
    [InlineData("<p>For one winter our photographer went to the harbour, and this is what she saw there.</p>")]
    public void A_story_that_is_told_below_its_pictures_is_text(string opening)
    {
        var text = Text(opening + string.Concat(FictionalPage.English.Select(static words =>
            $"<div><img src=\"/{words.Length}.jpg\" alt=\"{words}\"></div><p>{words}</p>")));

        Assert.EndsWith(Whole, text);
    }

    [Theory]
    [InlineData("The new map of the harbour is built with HTML5 and JavaScript, the council said.")]
    [InlineData("Activists of the harbour want JavaScript and HTML5 to go, and the lamp to stay.")]
    [InlineData("Flash Player gave way to JavaScript, and few on the island mourn it.")]
    public void A_sentence_about_what_plays_is_text(string sentence) => Assert.Contains(sentence, Text(
        FictionalPage.Paragraphs(FictionalPage.English) + $"<p>{sentence}</p>"
        + FictionalPage.Paragraphs(FictionalPage.German)));

    [Theory]
    [InlineData("وقال الوزير إن تصريحات النائب لا تعبر عن رأي الحكومة في هذا الشأن.")]
    [InlineData("Menteri mengatakan ucapan itu tidak mencerminkan pandangan pemerintah.")]
    [InlineData("Bakan, bu sözler hükümetin görüşlerini yansıtmaz dedi ve adadan ayrıldı.")]
    public void Whose_opinion_somebody_denies_in_the_last_line_is_text(string sentence) => Assert.EndsWith(sentence,
        Text(FictionalPage.Paragraphs(FictionalPage.English) + $"<p>{sentence}</p>"));

    [Theory]
    [InlineData("entry author-anna-berg")]
    [InlineData("article-header has-author")]
    public void A_lead_in_one_box_with_headline_and_author_is_text(string name)
    {
        const string Lead = "The keeper left in the night and took the key along with her.";

        Assert.Equal($"{Lead}\n\n{Whole}", FictionalPage.Read(FictionalPage.Of("",
            $"<div class=\"{name}\"><h1>The lamp goes dark</h1><p class=\"standfirst\">{Lead}</p></div>"
            + $"<div class=\"story-body\">{FictionalPage.Paragraphs(FictionalPage.English)}</div>")).Text);
    }

    [Fact]
    public void A_column_of_a_page_laid_out_in_a_table_is_read_without_the_others()
    {
        var news = string.Concat(Enumerable.Range(1, 9).Select(static n =>
            $"<p class=n><span>12:{n}0</span> <a href=\"/{n}\">The ferry left Skarvoy {n} minutes late again</a>"));
        var page = "<title>The lamp of Skarvoy</title><body><table><tr valign=top>"
            + "<td class=left><div>Today</div><p class=n><a href=\"/a\"><b>The mayor of Skarvoy resigns</b></a><br>His "
            + "heart is to blame<p class=n><a href=\"/b\"><b>A bear was found</b></a><br>It ate berries</td>"
            + "<td class=middle><h2>The lamp of Skarvoy</h2>" + FictionalPage.Paragraphs(FictionalPage.English.Take(2))
            + "</td><td class=right>" + news + "</td></tr></table>";

        Assert.Equal(string.Join("\n\n", FictionalPage.English.Take(2)), FictionalPage.Read(page).Text);
    }

    [Fact]
    public void A_recipe_is_read_whose_portions_are_chosen_in_a_field()
    {
        var text = Text(FictionalPage.Paragraphs(FictionalPage.English) + "<div class=\"recipe\">For <input "
            + "type=\"text\"> keepers<ul><li>two pounds of oil</li><li>a wick</li></ul></div>");

        Assert.Contains("two pounds of oil", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_box_of_a_few_links_between_two_paragraphs_points_elsewhere_unless_it_is_announced()
    {
        const string List = "<ul><li><a href=\"/1\">The lamp that was never paid for</a></li><li><a href=\"/2\">The "
            + "keeper who walked away</a></li></ul>";
        const string Links = $"<div class=\"r\">{List}</div>";
        var (first, second) = (FictionalPage.English[0], FictionalPage.English[1]);

        var among = Text($"<p>{first}</p>{Links}<p>{second}</p>");
        var announced = Text($"<p>{first} These are the reports:</p>{Links}<p>{second}</p>");

        Assert.DoesNotContain("never paid for", among, StringComparison.Ordinal);
        Assert.Contains("never paid for", announced, StringComparison.Ordinal);
        Assert.Contains("never paid for", Text($"<p>{first}</p>{List}<p>{second}</p>"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_cell_of_loose_text_is_the_body_beside_the_caption_of_its_picture()
    {
        var loose = string.Join(' ', FictionalPage.English);
        var page = "<title>The lamp</title><body><table><tr><td><a href=\"/\">Home of the Courier</a></td><td>"
            + "<table><tr><td><img src=\"/t.jpg\"></td></tr><tr><td>The tower, as it stood in the year of the storm, "
            + "with its keeper, her dog, and the lamp.</td></tr></table>" + loose + "</td></tr></table>";

        Assert.Contains(loose, FictionalPage.Read(page).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<p class=\"kommentar-vorspann\">", "</p>")]
    [InlineData("<div class=\"kommentarbox\"><p>", "</p></div>")]
    [InlineData("<p>It is <select><option>8</option></select> metres high. ", "</p>")]
    [InlineData("<p>The council wrote:</p><blockquote><a href=\"/letter\">", "</a></blockquote>")]
    public void What_is_named_after_opinion_asks_within_a_sentence_or_is_quoted_with_its_source_is_text(
        string open, string close)
    {
        const string Sentence = "We regret, as we said in May, that no oil is bought before the year is out.";

        Assert.Contains(Sentence, Text(FictionalPage.Paragraphs(FictionalPage.English) + open + Sentence + close
            + FictionalPage.Paragraphs(FictionalPage.English.Reverse())), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("elementor-element elementor-widget elementor-widget-text-editor", "elementor-widget-container")]
    [InlineData("so-panel widget widget_sow-editor", "textwidget")]
    public void What_a_page_builder_calls_a_widget_is_text(string outer, string inner)
    {
        var page = FictionalPage.Of("", "<h1>The lamp at the harbour</h1><div class=\"elementor-section\">"
            + string.Concat(FictionalPage.English.Select(p =>
                $"<div class=\"{outer}\"><div class=\"{inner}\"><p>{p}</p></div></div>")) + "</div>");

        Assert.Equal(string.Join("\n\n", FictionalPage.English), FictionalPage.Read(page).Text);
    }

    [Fact]
    public void What_is_behind_a_paywall_is_text_and_the_wall_is_not()
    {
        const string Wall = "Those who pay a crown a month read on, and the first month costs them nothing at all, as "
            + "we have said.";
        var text = Text(FictionalPage.Paragraphs(FictionalPage.English.Take(2)) + "<div class=\"paywall-content\">"
            + FictionalPage.Paragraphs(FictionalPage.English.Skip(2)) + "</div>"
            + $"<div class=\"paywall\"><p>{Wall}</p><button>Pay</button></div>");

        Assert.Equal(string.Join("\n\n", FictionalPage.English), text);
    }

    [Theory]
    [InlineData("<p>Comparte en su casa una mesa con los vecinos desde hace veinte años, cuenta la farera.</p>")]
    [InlineData("<p>Διαβάστηκε στη Βουλή το κείμενο της απόφασης για τον φάρο του λιμανιού.</p>")]
    [InlineData("<p>請繼續往下閱讀這封信，老人對孫子說，這是燈塔看守人寫的最後一封信。</p>")]
    [InlineData("<p>She said the views expressed here are not shared by the council, and went home.</p>")]
    [InlineData("<p>“Do you have a story to tell?” is what she asked each of the fishermen.</p>")]
    [InlineData("<section><h2>Werbung</h2><p>Für Lampenöl darf am Hafen künftig nicht mehr geworben werden.</p></section>")]
    public void What_only_begins_like_a_notice_is_text(string part)
    {
        var words = part.Split("<p>")[^1].Split("</p>")[0];

        Assert.Contains(words, Text(FictionalPage.Paragraphs(FictionalPage.English[..2]) + part
            + FictionalPage.Paragraphs(FictionalPage.English[2..])), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<footer>Dora Quay, keeper of the lamp</footer>")]
    [InlineData("<footer class=\"quote__author\"><p>Dora Quay, keeper of the lamp</p></footer>")]
    public void Who_is_quoted_stands_in_the_footer_of_the_quotation(string footer) => Assert.Contains(
        "Dora Quay, keeper of the lamp", Text(FictionalPage.Paragraphs(FictionalPage.English[..2])
            + $"<blockquote><p>Nobody asked me whether I would stay, and nobody paid.</p>{footer}</blockquote>"
            + FictionalPage.Paragraphs(FictionalPage.English[2..])), StringComparison.Ordinal);

    [Fact]
    public void A_heading_below_a_headline_in_a_box_that_is_left_out_is_text()
    {
        var page = FictionalPage.Of("", "<div class=\"post-header\"><h1>The lamp</h1></div><div class=\"body\">"
            + FictionalPage.Paragraphs(FictionalPage.English[..2]) + "<h2 class=\"header-anchor-post\">Who paid"
            + "<div class=\"header-anchor-parent\"><button></button></div></h2>"
            + FictionalPage.Paragraphs(FictionalPage.English[2..]) + "</div>");

        Assert.Contains("Who paid", FictionalPage.Read(page).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<h2 class=\"header-anchor-post\">What the keeper left behind</h2>", true)]
    [InlineData("<h3 class=\"recipe-header\">What the keeper left behind</h3>", true)]
    [InlineData("<h2 class=\"box-header\"><a href=\"/shore\">What the keeper left behind</a></h2>", false)]
    public void A_heading_is_called_a_header_too_unless_it_is_a_link(string heading, bool isText) =>
        Assert.Equal(isText, Text(FictionalPage.Paragraphs(FictionalPage.English) + heading
            + FictionalPage.Paragraphs(FictionalPage.German)).Contains("left behind", StringComparison.Ordinal));

    [Theory]
    [InlineData("<section aria-labelledby=\"recommendations-heading\"><p><a href=\"/1\">{0}</a></p></section>")]
    [InlineData("<section data-testid=\"regwall\"><p>{0}</p><button>Pay</button></section>")]
    [InlineData("<section aria-label=\"Lesen Sie auch\"><h3><a href=\"/1\">{0}</a></h3></section>")]
    [InlineData("<section aria-labelledby=\"article-byline\"><ul><li>{0}</li><li>Harbour desk</li></ul></section>")]
    [InlineData("<div class=\"compartir\"><p>{0}</p></div>")]
    [InlineData("<div id=\"leftcolumn\"><div><h3>Who is here</h3><p>{0}</p></div></div>")]
    [InlineData("<div class=\"reviews-reply-form-open\"><p>{0}</p></div>")]
    [InlineData("<p>Story continues below advertisement</p><p class=\"promo\">{0}</p>")]
    [InlineData("<p>➡️ <strong>Et pot interessar:</strong> <a href=\"/1\">{0}</a></p>")]
    public void A_box_says_in_many_ways_that_it_is_about_something_else(string box) => Assert.DoesNotContain(
        "five minutes of silence", Text(FictionalPage.Paragraphs(FictionalPage.English.Take(2))
            + string.Format(box, "A ferry, a dog and five minutes of silence")
            + FictionalPage.Paragraphs(FictionalPage.English.Skip(2))), StringComparison.Ordinal);

    [Theory]
    [InlineData("<font><b>OTHER REPORTS OF THE DAY</b></font><br><font><a href=\"/1\">The council counts its lamps</a>"
        + "<br><a href=\"/2\">A ferry, a dog and five minutes of silence</a><br></font>")]
    [InlineData("<p><b>Other reports this week</b><ul><li><font><a href=\"/2\">Ferry and five minutes of silence</a> - "
        + "11/23/2026</font></ul>")]
    [InlineData("<p><b>News in brief</b><br><img src=\"/b.gif\"> <a href=\"/1\">The council counts its lamps, and "
        + "comes to eleven of them</a><br><img src=\"/b.gif\"> <a href=\"/2\">And five minutes of silence</a></p>")]
    [InlineData("<section><a href=\"/1\">Five minutes of silence</a><a href=\"/2\">Lamps</a></section>")]
    [InlineData("<p><em>Anna Berg writes of five minutes of silence for the Courier. Reach her at "
        + "anna@courier.example.</em></p>")]
    public void What_clings_to_the_end_of_an_old_page_is_no_text(string end) => Assert.DoesNotContain(
        "minutes of silence", Text("<div>" + FictionalPage.Paragraphs(FictionalPage.English) + end + "</div>"),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("<p>A version of this article appears in print on Nov. 23, with five minutes of silence.</p>")]
    [InlineData("<p>This article appears in the print edition with the headline “Five minutes of silence.”</p>")]
    [InlineData("<div id=\"komentari\"><h4>Последњи коментари</h4><div>Five minutes of silence, and rain.</div></div>")]
    public void Print_editions_and_what_readers_wrote_are_no_text(string end) => Assert.DoesNotContain(
        "minutes of silence", Text(FictionalPage.Paragraphs(FictionalPage.English) + end),
        StringComparison.OrdinalIgnoreCase);

    [Fact]
    public void A_line_in_bold_above_a_list_at_the_end_heads_it() => Assert.Contains("Whom to call at night",
        Text(FictionalPage.Paragraphs(FictionalPage.English) + "<p><strong>Whom to call at night</strong></p><ul><li>"
            + "The harbour office: 05999 220011</li><li>The keeper: 05999 220108</li></ul>"), StringComparison.Ordinal);

    [Theory]
    [InlineData("<h2>Keskustelu</h2><p>{0}</p>")]
    [InlineData("<h2>Recent comments</h2><p>{0}</p>")]
    [InlineData("<section aria-labelledby=\"follow-the-money\"><p>{0}</p></section>")]
    [InlineData("<ul aria-label=\"Recommended by the crew\"><li>{0}</li></ul>")]
    [InlineData("<p data-testid=\"paragraph-before-ad-1\">{0}</p>")]
    [InlineData("<div data-testid=\"comment-0\"><p><b>How long?</b></p><p>{0}</p></div>")]
    [InlineData("<p>The police tried to reach him at home. {0}</p>")]
    [InlineData("<p>{0} A deal can be reached at the summit in May.</p>")]
    [InlineData("<p>{0} Vous recevez chaque jour des menaces.</p>")]
    [InlineData("<table><thead><tr><th>Club<th>Ground</thead><tr><td><a href=\"/a\">Alder Town Club</a><td>"
        + "<a href=\"/g\">{0}</a></table>")]
    [InlineData("<section>The lamp is out</section><section>{0}</section><section>The sea is wide</section>")]
    [InlineData("<p>12. November 2026, 19.30 Uhr ({0})</p>")]
    [InlineData("<p>（定員30名 {0}）</p>")]
    [InlineData("<div class=\"herramientas-digitales\"><p>{0}</p></div>")]
    [InlineData("<section aria-labelledby=\"byline-heading\"><p>{0}</p></section>")]
    public void What_only_looks_like_the_end_of_a_page_is_text(string end) => Assert.Contains(
        "A dog sleeps by the quay", Text(FictionalPage.Paragraphs(FictionalPage.English)
            + string.Format(end, "A dog sleeps by the quay, and nobody wakes it.")),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("<h2>Results</h2><ul><li><a href=\"/a\">Alder – Birch</a> 2:1 (1:0)</li></ul>", "2:1 (1:0)")]
    [InlineData("<h3>Cast</h3><ul><li><b>Director:</b> <a href=\"/a\">Anna Berg</a>, <a href=\"/t\">Tom Quill</a></li>"
        + "</ul>", "Tom Quill")]
    public void Links_beside_results_and_parts_are_text(string end, string last) => Assert.Contains(
        last, Text(FictionalPage.Paragraphs(FictionalPage.English) + end), StringComparison.Ordinal);

    [Theory]
    [InlineData("<p>© Anna Berg / Harbour</p>")]
    [InlineData("<div class=\"subscribe-box\"><p>Those who pay four crowns a month have the paper on the breakfast "
        + "table each morning, and the first week of it costs them nothing.</p><div role=\"button\">Go</div></div>")]
    [InlineData("<div class=\"elementor-widget elementor-widget-posts\"><article><h3>Four crowns for a lamp</h3><p>The "
        + "council has paid what Anna Berg asked for the old lamp.</p></article></div>")]
    public void Credits_offers_and_lists_of_posts_are_no_text(string box) => Assert.DoesNotMatch(
        "Anna Berg|four crowns", Text(FictionalPage.Paragraphs(FictionalPage.English.Take(2)) + box
            + FictionalPage.Paragraphs(FictionalPage.English.Skip(2))));
}
