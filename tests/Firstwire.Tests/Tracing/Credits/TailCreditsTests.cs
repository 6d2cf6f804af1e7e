namespace Firstwire.Tests.Tracing.Credits;

public sealed class TailCreditsTests
{
    [Theory]
    [InlineData("Satama avattiin Briskassa maanantaina.\n\nSTT", "STT")]
    [InlineData(
        "TIDEWATER — The harbour opened.\n\nThis report by The Canadian Press was first published March 3, 2031.",
        "Canadian Press")]
    [InlineData("Der port opened.\n\nAustralian Associated Press", "AAP")]
    [InlineData("Der Hafen ist offen.\n\n© dpa-infocom, dpa:310303-99-123456/2", "dpa")]
    [InlineData("Der Hafen ist offen. (dpa)", "dpa")]
    [InlineData("Der Hafen ist offen. (dpa/AFP)", "AFP, dpa")]
    [InlineData("The harbour opened. (Xinhua)", "Xinhua")]
    [InlineData("The harbour opened. PTI JD RHL", "PTI")]
    [InlineData("The harbour opened. (ANI)", "ANI")]
    [InlineData("Il porto riapre. (ANSA)", "ANSA")]
    [InlineData("Il porto riapre.\n\nRIPRODUZIONE RISERVATA © Copyright ANSA", "ANSA")]
    [InlineData("Pelabuhan dibuka.\n\nSumber: Reuters", "Reuters")]
    [InlineData("Cảng đã mở./.\n\n(TTXVN/Vietnam+)", "VNA")]
    [InlineData("Cảng đã mở.\n\nTheo AFP", "AFP")]
    [InlineData("来源：新华社\n\n港口开放。", "Xinhua")]
    [InlineData("Hamnen öppnade.\n\n/TT", "TT")]
    [InlineData("Havnen åpnet.\n\n(©NTB)", "NTB")]
    [InlineData("O porto abriu.\n\nLusa/Fim", "Lusa")]
    [InlineData("Port otwarto. (PAP)\n\nab/ cd/", "PAP")]
    [InlineData("Přístav se otevřel.\n\nZdroj: ČTK", "ČTK")]
    [InlineData("Megnyílt a kikötő.\n\nForrás: MTI", "MTI")]
    [InlineData("Liman açıldı.\n\nKaynak: Reuters", "Reuters")]
    [InlineData("Порт открылся.\n\nИсточник: ТАСС", "TASS")]
    [InlineData("فتح الميناء.\n\nالمصدر: أ ف ب", "AFP")]
    [InlineData("بندر باز شد.\n\nمنبع: ایسنا", "ISNA")]
    [InlineData("बंदरगाह खुला।\n\n(भाषा)", "PTI")]
    [InlineData("항구가 열렸다.\n\n출처: 로이터", "Reuters")]
    [InlineData("ท่าเรือเปิดแล้ว\n\nที่มา : รอยเตอร์", "Reuters")]
    [InlineData("O porto abriu.\n\nFonte: Agência Brasil", "Agência Brasil")]
    [InlineData("Portul a fost deschis luni. AGERPRES/(A - autor: Ion Teiu, editor: Ana Lac)", "Agerpres")]
    [InlineData("Le port a rouvert.\n\nLe Phare avec AFP", "AFP")]
    [InlineData("Port otwarto.\n\njd, PAP", "PAP")]
    [InlineData("The harbour opened.\n\n(Auto-generated from a syndicated feed - PTI)", "PTI")]
    [InlineData("Il porto riapre.\n\nwebinfo@adnkronos.com (Web Info)", "Adnkronos")]
    [InlineData("فتح الميناء.\n\n(إعداد جين دو للنشرة العربية - تحرير جون رو)", "Reuters")]
    [InlineData("港口開放。\n\n（譯者：李四／核稿：王五）3100303", "CNA Taiwan")]
    [InlineData("港が開いた。\n\n【翻訳編集】AFPBB News", "AFP")]
    [InlineData("항구가 열렸다.\n\n저작권자(c) 연합뉴스, 무단 전재-재배포 금지", "Yonhap")]
    [InlineData(
        "By Jane Doe, The Associated Press\n\nThe harbour opened after the works had ended.", "Associated Press")]
    [InlineData("ဆိပ်ကမ်းကို ဖွင့်ခဲ့သည်။\n\nRef: Reuters", "Reuters")]
    [InlineData("Порт адкрыўся ў панядзелак.\n\nПаводле БелаПАН", "BelaPAN")]
    [InlineData("Port otwarto w poniedziałek.\n\nWedług PAP", "PAP")]
    [InlineData("Il porto riapre lunedì.\n\n(Ansa, Reuters)", "ANSA, Reuters")]
    [InlineData("港が開いた。(ＡＰ＝共同)", "Associated Press, Kyodo")]
    [InlineData("ท่าเรือเปิดแล้ว\n\nโดย สำนักข่าวไทย (3 มี.ค. 74)", "TNA")]
    [InlineData("ท่าเรือเปิดแล้ว\n\nเครดิต: เอเอฟพี, รอยเตอร์", "AFP, Reuters")]
    [InlineData("ወደቡ ተከፈተ።\n\n(ኤኤፍፒ)", "AFP")]
    [InlineData("بەندەرەکە کرایەوە.\n\nسەرچاوە: ڕۆیتەرز", "Reuters")]
    [InlineData("Porti u hap të hënën.\n\nPërshtatur nga Reuters", "Reuters")]
    [InlineData("Նավահանգիստը բացվեց։\n\nԹարգմանությունը՝ Reuters-ից", "Reuters")]
    [InlineData("ნავსადგური გაიხსნა.\n\nმომზადებულია Reuters-ის მასალის მიხედვით", "Reuters")]
    [InlineData("Порт ашылды.\n\nReuters материалы негізінде әзірленді", "Reuters")]
    [InlineData("Liman açıldı.\n\nTərcümə AFP-nin materialı əsasında hazırlanıb.", "AFP")]
    [InlineData("Порт відкрили в понеділок.\n\nПереклад матеріалу агентства AP.", "Associated Press")]
    [InlineData("Satama avattiin.\n\nLähde: STT Info. Tiedotteen julkaisija on Briskan satama.", "STT Info")]
    [InlineData("Havnen åpnet.\n\nDenne pressemeldingen er sendt ut via NTB Kommunikasjon.", "NTB Kommunikasjon")]
    [InlineData("Megnyílt a kikötő.\n\n(Reuters nyomán)", "Reuters")]
    [InlineData("Порт відкрили.\n\nДжерело: Інтерфакс-Україна з посиланням на Reuters", "Interfax-Ukraine, Reuters")]
    [InlineData("The harbour opened.\n\nCanberra Times © AAP 2031\n\nGet the latest news from the region in your letter box every morning.",
        "AAP")]
    public void An_agency_that_signs_the_text_wrote_it(string text, string agencies) =>
        Assert.Equal(agencies, Tracer.Agencies(text));

    [Theory]
    [InlineData("Der Hafen ist offen.\n\nMit Material der Deutschen Presse-Agentur", "dpa")]
    [InlineData("Der Hafen ist offen.\n\nMit Material der Katholischen Nachrichten-Agentur", "KNA")]
    [InlineData("Der Hafen ist offen.\n\nUnter Verwendung von dpa-Material", "dpa")]
    [InlineData("Der Hafen ist offen.\n\nDieser Text enthält Material der dpa.", "dpa")]
    [InlineData("Порт открылся.\n\nПо материалам Интерфакса", "Interfax")]
    [InlineData("Порт відкрився.\n\nЗа матеріалами Укрінформу", "Ukrinform")]
    [InlineData("Port otwarto.\n\nNa podstawie informacji Polskiej Agencji Prasowej", "PAP")]
    [InlineData("Přístav se otevřel.\n\nS využitím zpráv České tiskové kanceláře", "ČTK")]
    [InlineData("Prístav otvorili.\n\nS použitím správ Tlačovej agentúry SR", "TASR")]
    public void A_declined_name_is_the_agencys(string text, string agencies) =>
        Assert.Equal(agencies, Tracer.Agencies(text));

    [Theory]
    [InlineData("EFE", "EFE")]
    [InlineData("EP", "Europa Press")]
    [InlineData("AFP", "AFP")]
    [InlineData("dpa", "dpa")]
    [InlineData("(KNA/iz)", "KNA")]
    [InlineData("KNA/iz", "KNA")]
    [InlineData("iz/KNA", "KNA")]
    public void A_first_line_of_an_agencys_mark_alone_names_who_wrote_the_text(string line, string agencies)
    {
        var text = string.Concat(Enumerable.Repeat("The harbour opened on Monday. ", 60));

        Assert.Equal(agencies, Tracer.Agencies(line + "\n" + text));
        Assert.Empty(Tracer.Agencies("The harbour opened.\n" + line + "\n" + text));
    }

    [Theory]
    [InlineData("Trend")]
    [InlineData("FOCUS")]
    [InlineData("時事")]
    [InlineData("AFP 12")]
    public void A_first_line_that_may_be_a_heading_names_nobody(string line) =>
        Assert.Empty(
            Tracer.Agencies(line + "\n" + string.Concat(Enumerable.Repeat("The harbour opened on Monday. ", 60))));

    [Theory]
    [InlineData("Der Hafen ist offen.\n\n(KNA/iz)")]
    [InlineData("Der Hafen ist offen. (KNA/iz)")]
    [InlineData("(KNA/iz) Der Hafen ist offen.")]
    public void The_writers_initials_stand_beside_the_agency_at_head_and_end(string text) =>
        Assert.Equal("KNA", Tracer.Agencies(text));

    [Theory]
    [InlineData("The harbour opened.\n\nTT-RSS")]
    [InlineData("The harbour opened.\n\nRSS")]
    [InlineData("The harbour opened. (TT-RSS)")]
    [InlineData("TT-RSS\n\nThe harbour opened.")]
    public void A_reader_of_feeds_is_no_agency(string text) => Assert.Empty(Tracer.Agencies(text));

    [Fact]
    public void The_mark_of_Nepals_agency_counts_on_Nepals_pages() =>
        Assert.Equal("RSS", Tracer.Agencies("The harbour opened.\n\nRSS", url: "https://inland-courier.np/7"));

    [Theory]
    [InlineData("The harbour opened.\n\n© 2031 AFP", "AFP")]
    [InlineData("The harbour opened.\n\nCopyright 2031 The Associated Press. All rights reserved.", "Associated Press")]
    [InlineData("The harbour opened.\n\n© 2031 Thomson/Reuters. All rights reserved.", "Reuters")]
    [InlineData("Doe writes weekly. © 2031 King Features Syndicate", "King Features Syndicate")]
    public void A_notice_of_rights_names_who_wrote_the_text(string text, string agencies) =>
        Assert.Equal(agencies, Tracer.Agencies(text));

    [Theory]
    [InlineData("The harbour opened.\n\nPhoto: AFP")]
    [InlineData("The harbour opened.\n\n© AFP via Getty Images")]
    [InlineData("The harbour opened. (AP Photo/Jane Doe)")]
    [InlineData("Der Hafen ist offen.\n\nFoto: Jane Doe/dpa")]
    [InlineData("The harbour opened, said the Association of Ferry Pilots (AFP).")]
    [InlineData("It ends with a word to Reuters.")]
    [InlineData("De haven is weer open.\n\nSchaatsers op het ijs van Briska. © ANP\n\nDe gemeente verwacht dat de haven tot in het najaar open blijft, zegt de wethouder.")]
    [InlineData("De haven is open.\n\nDe foto werd verspreid door ANP en ging de wereld over.")]
    [InlineData("The harbour opened.\n\nHer first song was released via Petra Music in May.")]
    [InlineData("Le port a rouvert.\n\nLe texte original de Reuters ne contenait pas cette erreur.")]
    [InlineData("Порт открыт.\n\nПеревод статьи Reuters занял у студентов две недели.")]
    [InlineData("A kikötő megnyílt. A kötvényeket a Bloomberg rendszerén keresztül vásárolta meg a cég.")]
    [InlineData("Kikötő.\n\nA Reuters cikke nyomán lemondott a miniszter, és a kikötő új igazgatót kapott, aki tegnap foglalta el hivatalát.")]
    [InlineData("Limanda istintaq başladı.\n\nİstintaq Reuters materialına əsasən başladı və hələ də bitməyib, dedi prokuror dünən axşam limanda.")]
    [InlineData("The harbour opened.\n\nSource: Reuters. Data as of Monday.\n\nThe council meets on Thursday.")]
    [InlineData("Το λιμάνι άνοιξε. (ΑΠ 123/2019)")]
    [InlineData("Порт открыт.\n\nИсточник: АП")]
    [InlineData("The harbour opened.\n\nTold Reuters\n\nNobody lit the lamp.")]
    [InlineData("Hamnen öppnade.\n\nPetra (24 år)\n\nJag vill ha en lampa.")]
    public void A_picture_a_short_form_and_a_last_word_say_nothing_of_the_text(string text) =>
        Assert.Empty(Tracer.Agencies(text));

    [Theory]
    [InlineData("By JANE DOE\nAssociated Press\n\nTIDEWATER — The harbour opened.")]
    [InlineData("The Associated Press\n\nTIDEWATER — The harbour opened.")]
    [InlineData("By Jane Doe, Associated Press\n\nThe harbour opened.")]
    public void A_line_of_a_name_beside_a_byline_or_dateline_names_who_wrote_the_text(string head) =>
        Assert.Equal("Associated Press",
            Tracer.Agencies(head + string.Concat(Enumerable.Repeat(" The harbour opened on Monday.", 60))));

    [Theory]
    [InlineData("https://inland-courier.example/7", "")]
    [InlineData("https://inland-courier.se/7", "TT")]
    public void A_line_of_two_letters_amid_others_counts_in_the_agencys_own_country(string url, string agencies) =>
        Assert.Equal(agencies, Tracer.Agencies("Hamnen öppnade.\n\nTT\n\n12 av 40 platser är lediga", url: url));

    [Fact]
    public void A_sentence_that_begins_as_bylines_do_is_none() => Assert.Empty(
        Tracer.Agencies(
            "By Monday, Reuters had reported five openings\n\n" + string.Concat(
            Enumerable.Repeat("The harbour opened. ", 60))));

    [Fact]
    public void A_line_of_a_name_at_the_head_may_be_a_pictures() =>
        Assert.Empty(
            Tracer.Agencies("Reuters\n\n" + string.Concat(Enumerable.Repeat("The harbour opened on Monday. ", 60))));
}
