namespace Firstwire.Tests.Reading.Metadata;

public sealed class HeadlineTests
{
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
    [InlineData("<title>Lamp goes dark at the harbour</title>",
        "<h1>Tidewater Courier</h1><h2>Lamp   goes dark\n at the harbour</h2>")]
    public void The_headline_is_told_without_the_name_of_the_site(string head, string heading)
    {
        var page = FictionalPage.Of(head, heading + FictionalPage.Paragraphs(FictionalPage.English));

        Assert.Equal("Lamp goes dark at the harbour", FictionalPage.Read(page).Title);
    }

    [Fact]
    public void A_page_without_any_title_has_none() => Assert.Null(FictionalPage.Read("<p>x</p>").Title);
}
