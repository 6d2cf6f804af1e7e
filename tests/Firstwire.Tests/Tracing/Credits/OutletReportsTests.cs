using Firstwire.Tracing.Credits;
using Firstwire.Tracing.Evidence;
using Firstwire.Tracing.Sources;

namespace Firstwire.Tests.Tracing.Credits;

public sealed class OutletReportsTests
{
    private const string Page = "https://inland-courier.example/2031/ferry";

    [Theory]
    [InlineData("The ferry will not sail, the Harbour Post reported on Monday.", "Harbour Post")]
    [InlineData("The captain told the Harbour Post that the rudder had failed.", "Harbour Post")]
    [InlineData("The ferry will not sail, according to the broadcaster Radio Merrow.", "Radio Merrow")]
    [InlineData("As the Talbrook Evening News first reported, the ferry will not sail.", "Talbrook Evening News")]
    [InlineData("But Harsund Daily News reports that the ferry will sail.", "Harsund Daily News")]
    [InlineData("The ferry will not sail, CNN reported.", "CNN")]
    [InlineData("Паром не выйдет в море, сообщает «Гаванский вестник».", "Гаванский вестник")]
    [InlineData("Капитан рассказал газете «Гаванский вестник», что руль отказал.", "Гаванский вестник")]
    [InlineData("Паром не выйдет в море, пишет издание Harbour Post.", "Harbour Post")]
    [InlineData("Паром не выйдет в море, передает РБК.", "RBC")]
    [InlineData("Wie die Merrower Zeitung berichtet, läuft die Fähre nicht aus.", "Merrower Zeitung")]
    [InlineData("Das sagte der Kapitän der Tageszeitung „Hafenblick“.", "Hafenblick")]
    [InlineData("Selon le quotidien Le Phare de Merrow, le ferry ne partira pas.", "Le Phare de Merrow")]
    [InlineData("El ferri no zarpará, según el periódico El Faro de Merrow.", "El Faro de Merrow")]
    [InlineData("العبارة لن تبحر، وفق صحيفة «ميناء مرو».", "ميناء مرو")]
    [InlineData("العبارة لن تبحر، بحسب «ميناء مرو».", "ميناء مرو")]
    [InlineData("Το πλοίο δεν θα σαλπάρει, σύμφωνα με την «Ναυτική του Μέρου».", "Ναυτική του Μέρου")]
    [InlineData("据《梅罗日报》报道，渡轮停航。", "梅罗日报")]
    [InlineData("The Harbour Post was the first to report that the ferry will not sail.", "Harbour Post")]
    [InlineData("News of the closure was broken by the Harbour Post on Monday.", "Harbour Post")]
    [InlineData("Zuerst hatte die „Merrower Zeitung“ über die Sperrung berichtet.", "Merrower Zeitung")]
    [InlineData("La noticia fue adelantada por el diario El Faro de Merrow.", "El Faro de Merrow")]
    [InlineData("A informação foi antecipada pelo jornal Folha do Porto.", "Folha do Porto")]
    [InlineData("L’information a été révélée par le quotidien Le Phare de Merrow.", "Le Phare de Merrow")]
    [InlineData("Il traghetto non parte, secondo quanto riportato dalla Gazzetta di Merrow.", "Gazzetta di Merrow")]
    [InlineData("Trajekt nevypluje, napsal deník Přístav.", "Přístav")]
    [InlineData("Liman Gazetesi'nin haberine göre feribot kalkmayacak.", "Liman Gazetesi")]
    [InlineData("Færgen sejler ikke, skriver Havneposten.", "Havneposten")]
    [InlineData("Fergen går ikke. Det var Havneposten som først omtalte saken.", "Havneposten")]
    [InlineData("Färjan går inte, rapporterar Hamntidningen.", "Hamntidningen")]
    [InlineData("Selon Le Courrier de Merrow, le ferry ne partira pas.", "Courrier de Merrow")]
    [InlineData("Según informó El Diario de Merrow, el ferri no zarpará.", "Diario de Merrow")]
    [InlineData("Secondo il Corriere di Merrow il traghetto non parte.", "Corriere di Merrow")]
    [InlineData("Trajekt nevypluje, napsal deník Merrowské noviny.", "Merrowské noviny")]
    [InlineData("Liman Postası gazetesinin haberine göre feribot kalkmayacak.", "Liman Postası")]
    [InlineData("According to a report in the Harbour Post, the ferry will not sail.", "Harbour Post")]
    [InlineData("Das sagte sie der «Merrower Zeitung» (Dienstag).", "Merrower Zeitung")]
    [InlineData("항구일보에 따르면 여객선은 출항하지 않는다.", "항구일보")]
    [InlineData("항구일보는 여객선이 출항하지 않는다고 보도했다.", "항구일보")]
    [InlineData("海港新聞によると、フェリーは欠航する。", "海港新聞")]
    [InlineData("海港新聞は、フェリーが欠航すると報じた。", "海港新聞")]
    [InlineData("据海港日报报道，渡轮停航。", "海港日报")]
    [InlineData("Det var Merrow-Posten som var först med nyheten.", "Merrow-Posten")]
    [InlineData("A-t-il confié au quotidien Le Phare de Merrow.", "Le Phare de Merrow")]
    [InlineData("De veerboot vaart niet, meldt de Havenkrant.", "Havenkrant")]
    public void Who_a_text_says_reported_it_is_named(string text, string name)
    {
        var told = InformationOrigin.Of(CreditFinder.Find(new CreditedDocument(Page, null, text, null)));

        Assert.Equal(name, told?.Source?.Name);
        Assert.Equal(CreditKind.Attribution, told?.Kind);
        Assert.Contains(told!.Text, text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Færgen sejler ikke, skriver en ansat i Havneposten.")]
    [InlineData("Fergen går ikke. Lokalavisen skriver hver dag om det.")]
    [InlineData("Havnen er lukket, skriver Posten.")]
    [InlineData("Die Fähre fährt nicht. Die Vereinszeitung berichtet davon.")]
    [InlineData("The window was broken by a boy who sells the Harbour Post.")]
    [InlineData("The ferry will not sail. The Harbour Post was founded in 1884.")]
    [InlineData("The captain, who reads the newspaper, said that the rudder had failed.")]
    [InlineData("Parliament's Majority Leader said that the ferry will not sail.")]
    [InlineData("The post office reported a fire.")]
    [InlineData("Harbour Post editor Mira Castellane said goodbye.")]
    [InlineData("Капитан сообщил: «Руль отказал».")]
    [InlineData("وقال القبطان: «الدفة تعطلت».")]
    [InlineData("Капитан отметил «слаженную работу» экипажа.")]
    [InlineData("Об этом сообщает сайт Мерроуского порта на острове.")]
    [InlineData("그의 연구는 진일보했다.")]
    [InlineData("항구일보 기자가 배를 탔다.")]
    [InlineData("他在海港日报工作。")]
    [InlineData("彼は海港新聞の記者だ。")]
    [InlineData("Eine Zeitung lag neben dem Kapitän.")]
    [InlineData("Fähre und Zeitung kosten zehn Kronen.")]
    public void What_is_no_report_of_an_outlet_is_not_taken_for_one(string text) =>
        Assert.Null(InformationOrigin.Of(CreditFinder.Find(new CreditedDocument(Page, null, text, null))));

    [Theory]
    [InlineData("https://inland-courier.example/1", "The captain told the Inland Courier that the rudder had failed.")]
    [InlineData("https://gavanskiy-vestnik.example/1", "Об этом сообщает «Гаванский вестник».")]
    [InlineData("https://faromerrow.example/1", "Lo dijo a El Faro Merrow, el periódico El Faro Merrow informó.")]
    [InlineData("https://www.reuters.com/1", "The captain told Reuters that the rudder had failed.")]
    public void An_outlet_does_not_credit_itself(string url, string text) =>
        Assert.Null(InformationOrigin.Of(CreditFinder.Find(new CreditedDocument(url, null, text, null))));

    [Theory]
    [InlineData("reported", "Harbour Post")]
    [InlineData("the Harbour Post reported", "Harbour Post")]
    [InlineData("the rudder had failed", "Harbour Post")]
    public void The_page_of_the_outlet_is_linked_that_the_text_links(string words, string name)
    {
        const string report = "https://harbourpost.example/2031/rudder";
        var told = Told(
            "The captain said that the rudder had failed, the Harbour Post reported on Monday.",
            new DocumentLink("https://elsewhere.example/news/1", "The captain"), new DocumentLink(report, words));

        Assert.Equal(report, told?.Source?.Url);
        Assert.Equal(name, told?.Source?.Name);
    }

    [Fact]
    public void A_link_whose_words_tell_of_a_report_names_its_site()
    {
        const string report = "https://merrow-today.example/2031/rudder";

        var told = Told("The rudder had failed, it was reported on Monday.", new DocumentLink(report, "was reported"));

        Assert.Equal(("merrow-today.example", report), (told?.Source?.Name, told?.Source?.Url));
    }

    [Theory]
    [InlineData("https://inland-courier.example/2031/older")]
    [InlineData("https://merrow-today.example/")]
    [InlineData("https://harbour.gov/notices/17")]
    [InlineData("https://social.example/@captain/109501234567890123")]
    public void A_link_to_the_house_itself_a_first_page_or_a_document_names_no_outlet(string url) =>
        Assert.Null(Told("The rudder had failed, it was reported on Monday.", new DocumentLink(url, "was reported")));

    [Fact]
    public void What_an_agency_reported_is_linked_where_the_text_links_it()
    {
        const string report = "https://www.reuters.com/world/ferry-2031-03-02/";

        var told = Told("The captain told Reuters so on Monday.", new DocumentLink(report, "on Monday"));

        Assert.Equal(("Reuters", report), (told?.Source?.Name, told?.Source?.Url));
    }

    [Fact]
    public void Of_two_reports_the_one_that_can_be_followed_is_the_origin()
    {
        const string report = "https://harbourpost.example/2031/rudder";

        var told = Told(
            "Radio Merrow reported the grounding. The rudder had failed, the Harbour Post reported.",
            new DocumentLink(report, "reported"));

        Assert.Equal("Harbour Post", told?.Source?.Name);
    }

    [Fact]
    public void A_report_speaks_of_information_and_never_of_the_text()
    {
        var credits = CreditFinder.Find(new CreditedDocument(
            Page, null, "The ferry will not sail, the Harbour Post reported.", null));

        Assert.Equal(SourceLevel.Unknown, TextOrigin.Of(credits).Level);
        Assert.Empty(TextOrigin.Of(credits).Agencies);
    }

    private static Credit? Told(string text, params DocumentLink[] links) => InformationOrigin.Of(
        CreditFinder.Find(new CreditedDocument(Page, null, text, null) { Links = links }));
}
