using Firstwire.Reading;

namespace Firstwire.Tests.Reading.Metadata;

public sealed class PageStatementsTests
{
    private static Article Read(string head, string attributes = "") =>
        FictionalPage.Read(FictionalPage.Of(head, FictionalPage.Paragraphs(FictionalPage.English), attributes));

    [Fact]
    public void Half_a_surrogate_pair_in_linked_data_harms_nothing() =>
        Assert.Equal(
            "https://licences.example/by/4.0/",
            Read("<script type=\"application/ld+json\">{\"@type\":\"Article\",\"na\\ud800me\":\"x\\udc00\","
                + "\"license\":\"https://licences.example/by/4.0/\"}</script>").License);

    [Fact]
    public void The_canonical_address_is_absolute() =>
        Assert.Equal("https://www.tidewater-courier.example/lamp",
            Read("<link rel=\"canonical\" href=\"/lamp\">").CanonicalUrl);

    [Theory]
    [InlineData("", "lang=\"de-AT\"", "de-AT")]
    [InlineData("<meta property=\"og:locale\" content=\"pt_BR\">", "", "pt-BR")]
    [InlineData("<meta http-equiv=\"Content-Language\" content=\"ar, en\">", "", "ar")]
    [InlineData("<script type=\"application/ld+json\">{\"@type\":\"Article\",\"inLanguage\":\"fi\"}</script>", "",
        "fi")]
    public void Where_the_text_does_not_tell_the_language_is_the_one_that_the_page_states(
        string head, string attributes, string expected) =>
        Assert.Equal(expected, FictionalPage.Read(FictionalPage.Of(head, "<p>11:25</p>", attributes)).Language);

    [Fact]
    public void Site_description_and_picture_are_those_that_the_page_states()
    {
        var article =
            Read("<meta property=\"og:site_name\" content=\"Tidewater Courier\"><meta name=\"description\" "
                + "content=\"A lamp, out.\"><meta property=\"og:image\" content=\"/lamp.jpg\">");

        Assert.Equal("Tidewater Courier", article.SiteName);
        Assert.Equal("A lamp, out.", article.Description);
        Assert.Equal("https://www.tidewater-courier.example/lamp.jpg", article.ImageUrl);
    }

    [Theory]
    [InlineData("<figure><img src=\"/lamp.jpg\"><figcaption>The <b>lamp</b>, out.\n Photo: Ada Quill</figcaption>"
        + "</figure>")]
    [InlineData("<figure><img src=\"/other.jpg\"><figcaption>Another</figcaption></figure><figure><img "
        + "src=\"data:,\" data-src=\"https://cdn.example/640/lamp.jpg\"><figcaption>The lamp, out. "
        + "Photo: Ada Quill</figcaption></figure>")]
    public void What_stands_below_the_picture_that_the_page_states_is_read_with_who_made_it(string figures)
    {
        var article = FictionalPage.Read(FictionalPage.Of(
            "<meta property=\"og:image\" content=\"/lamp.jpg\">",
            figures + FictionalPage.Paragraphs(FictionalPage.English)));

        Assert.Equal("The lamp, out. Photo: Ada Quill", article.ImageCaption);
        Assert.DoesNotContain("Ada Quill", article.Text);
    }

    [Fact]
    public void Below_another_picture_than_the_one_that_the_page_states_stands_nothing_of_it() =>
        Assert.Null(FictionalPage.Read(FictionalPage.Of(
            "<meta property=\"og:image\" content=\"/lamp.jpg\">",
            "<figure><img src=\"/ferry.jpg\"><figcaption>The ferry</figcaption></figure>"
                + FictionalPage.Paragraphs(FictionalPage.English))).ImageCaption);

    [Fact]
    public void Directives_for_crawlers_are_told_with_the_agent_they_address()
    {
        var article =
            Read("<meta name=\"robots\" content=\"NoIndex, nofollow\"><meta name=\"ExampleBot\" "
                + "content=\"noarchive\"><meta name=\"viewport\" content=\"width=1\">");

        Assert.Equal([new RobotsMeta("robots", "noindex, nofollow"), new RobotsMeta("examplebot", "noarchive")],
            article.RobotsMeta);
    }

    [Theory]
    [InlineData("<link rel=\"license\" href=\"https://licences.example/by/4.0/\">", "https://licences.example/by/4.0/")]
    [InlineData("<script type=\"application/ld+json\">{\"@type\":\"Article\","
        + "\"license\":\"https://licences.example/by/4.0/\"}</script>", "https://licences.example/by/4.0/")]
    [InlineData("<meta name=\"dcterms.rights\" content=\"Free to copy with credit\">", "Free to copy with credit")]
    public void The_licence_is_the_one_that_the_page_declares(string head, string expected) =>
        Assert.Equal(expected, Read(head).License);
}
