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
    public void An_agency_that_signs_the_text_wrote_it(string text, string agencies) =>
        Assert.Equal(agencies, Tracer.Agencies(text));

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
