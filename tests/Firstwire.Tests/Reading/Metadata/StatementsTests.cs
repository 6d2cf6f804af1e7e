using Firstwire.Reading;
using Firstwire.Reading.Metadata.Origins;

namespace Firstwire.Tests.Reading.Metadata;

/// <summary>What a page says of its article besides title, authors and times.</summary>
public sealed class StatementsTests
{
    [Theory]
    [InlineData("TIDEWATER (Reuters) - The lamp went dark.", "TIDEWATER", "Reuters")]
    [InlineData("Neuhafen (dpa/lno) – Die Lampe erlosch.", "Neuhafen", "dpa/lno")]
    [InlineData("TIDEWATER, Nov. 23 (AP) — The lamp went dark.", "TIDEWATER", "AP")]
    [InlineData("TIDEWATER — The lamp went dark.", "TIDEWATER", null)]
    [InlineData("(AFP) - La lampe s'est éteinte.", null, "AFP")]
    [InlineData("НОВОГАВАНСК, 23 ноября. /ТАСС/. Лампа погасла.", "НОВОГАВАНСК", "ТАСС")]
    [InlineData("(새항구=연합뉴스) 등불이 꺼졌다.", "새항구", "연합뉴스")]
    [InlineData("新华社新港11月23日电 灯灭了。", "新港", "新华社")]
    [InlineData("【ニューハーバー共同】灯りが消えた。", "ニューハーバー", "共同")]
    [InlineData("المرفأ (رويترز) - انطفأ المصباح.", "المرفأ", "رويترز")]
    [InlineData("(ANSA) - PORTOSALE, 23 NOV - La lampada si è spenta.", "PORTOSALE", "ANSA")]
    [InlineData("(ANSA) - La lampada si è spenta.", null, "ANSA")]
    [InlineData("Puerto Sereno, EFE. El faro se apagó.", "Puerto Sereno", "EFE")]
    [InlineData("Briska, EFE El faro se apagó.", "Briska", "EFE")]
    public void A_dateline_tells_place_and_agency(string text, string? place, string? agency)
    {
        var dateline = Datelines.Of(text);

        Assert.NotNull(dateline);
        Assert.Equal((place, agency), (dateline.Place, dateline.Agency));
        Assert.StartsWith(dateline.Printed, text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("The lamp - an old one - went dark.")]
    [InlineData("Anna Berg – the keeper – left.")]
    [InlineData("JIM QUILL/AFP/Tidewater pictures")]
    [InlineData("In Briska, AFP President Dora Quay spoke of the lamp.")]
    [InlineData("En Briska, EFE contó que el faro se apagó.")]
    [InlineData("NATO said on Monday that nothing had changed.")]
    [InlineData("Aylu  , EFE. El faro se apagó.")]
    [InlineData("(")]
    [InlineData("")]
    public void A_text_that_begins_with_its_first_sentence_has_no_dateline(string text) =>
        Assert.Null(Datelines.Of(text));

    [Theory]
    [InlineData("Correction: The lamp is forty years old, not fifty.")]
    [InlineData("Correction (Nov. 23): The lamp is forty years old, not fifty.")]
    [InlineData("Berichtigung: Die Lampe ist vierzig Jahre alt.")]
    [InlineData("In einer früheren Version dieses Textes hieß es, die Lampe sei fünfzig Jahre alt.")]
    [InlineData("Rectificatif : la lampe a quarante ans.")]
    [InlineData("Sprostowanie: lampa ma czterdzieści lat.")]
    [InlineData("訂正：灯りは四十年前のものです。")]
    [InlineData("تصحيح: عمر المصباح أربعون عاما.")]
    public void A_correction_notice_is_given_word_for_word(string notice)
    {
        var article = Read("", $"<p>{notice}</p>");

        Assert.Equal([notice], article.Corrections);
    }

    [Theory]
    [InlineData("<p>Corrections: write to desk@paper.example about any mistake that you find.</p>")]
    [InlineData("<p>Correction fluid was invented by a secretary.</p>")]
    public void What_corrects_nothing_is_no_correction(string line) => Assert.Empty(Read("", line).Corrections);

    [Fact]
    public void Linked_data_tells_who_may_read_and_which_parts_are_paid_for()
    {
        var article = Read("""
            <script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false,
            "hasPart":{"@type":"WebPageElement","isAccessibleForFree":"False","cssSelector":".members"}}</script>
            """);

        Assert.False(article.IsFree);
        Assert.Equal([".members"], article.PaidParts);
    }

    [Fact]
    public void A_page_that_says_nothing_of_payment_is_neither_free_nor_paid() => Assert.Null(Read("").IsFree);

    [Fact]
    public void Sections_and_tags_are_listed_as_written()
    {
        var article = Read("<meta property=\"article:section\" content=\"Sea\">"
            + "<meta name=\"keywords\" content=\"lamps, harbour\">");

        Assert.Equal(["Sea"], article.Sections);
        Assert.Equal(["lamps", "harbour"], article.Tags);
    }

    [Fact]
    public void Agencies_are_named_apart_from_the_authors()
    {
        var article = Read("", "<p>By Anna Berg, Reuters</p>");

        Assert.Equal(["Anna Berg"], article.Authors);
        Assert.Equal(["Reuters"], article.Agencies);
    }

    [Theory]
    [InlineData("", "<p>Za Reutersem</p>", "Reuters")]
    [InlineData("<p>Anna Zielna, za Reutersem</p>", "", "Reuters")]
    [InlineData("<p>Briska, EFE</p>", "", "EFE")]
    [InlineData("<p>Par Anna Berg avec AFP</p>", "", "AFP")]
    [InlineData("", "<p>(mit dpa)</p>", "dpa")]
    public void An_agency_is_credited_in_passing_and_in_the_cases_of_its_language(
        string above, string below, string agency)
    {
        var page = "<h1>The lamp</h1>" + above + FictionalPage.Paragraphs(FictionalPage.English) + below;

        var found = Assert.Single(FictionalPage.Read(FictionalPage.Of("", page)).Agencies);
        Assert.StartsWith(agency, found, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("AA", "tr")]
    [InlineData("RSS", "ne")]
    public void A_button_is_no_agency_but_where_one_is_called_so(string words, string language)
    {
        var byline = $"<h1>The lamp</h1><div>{words}</div>" + FictionalPage.Paragraphs(FictionalPage.English);

        Assert.Empty(FictionalPage.Read(FictionalPage.Of("", byline)).Agencies);
        Assert.Equal([words], FictionalPage.Read(FictionalPage.Of("", byline, $"lang=\"{language}\"")).Agencies);
    }

    [Fact]
    public void The_line_under_the_headline_is_the_dek()
    {
        var article = Read("", "<p class=\"standfirst\">Nobody in the town knows who will light it again.</p>");

        Assert.Equal("Nobody in the town knows who will light it again.", article.Dek);
    }

    [Fact]
    public void Rights_are_stated_in_the_words_of_the_page()
    {
        var article = Read("""
            <meta name="dc.rights" content="All rights reserved by the keeper.">
            <script type="application/ld+json">{"@type":"Article",
            "copyrightHolder":{"@type":"Organization","name":"Tidewater &amp; Sons"}}</script>
            """);

        Assert.Equal("All rights reserved by the keeper.", article.Rights);
        Assert.Equal("Tidewater & Sons", article.RightsHolder);
    }

    [Fact]
    public void A_licence_beside_a_picture_is_not_that_of_the_text()
    {
        var article = Read("", "<figure><img src=\"/a.jpg\">"
            + "<a rel=\"license\" href=\"https://licence.example/by\">BY</a></figure>");

        Assert.Null(article.License);
    }

    [Fact]
    public void The_lead_image_of_linked_data_is_made_absolute()
    {
        var article = Read("<script type=\"application/ld+json\">{\"@type\":\"Article\","
            + "\"image\":[{\"url\":\"/lamp.jpg\"}]}</script>");

        Assert.Equal("https://www.tidewater-courier.example/lamp.jpg", article.ImageUrl);
    }

    private static Article Read(string head, string lines = "") => FictionalPage.Read(FictionalPage.Of(
        head, "<h1>The lamp at the harbour</h1>" + lines + FictionalPage.Paragraphs(FictionalPage.English)));
}
