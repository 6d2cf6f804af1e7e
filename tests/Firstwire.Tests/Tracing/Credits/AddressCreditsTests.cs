using Firstwire.Tracing.Credits;
using Firstwire.Tracing.Sources;

namespace Firstwire.Tests.Tracing.Credits;

public sealed class AddressCreditsTests
{
    [Theory]
    [InlineData("https://inland-courier.example/cnn-world/2031/harbour", "CNN")]
    [InlineData("https://inland-courier.example/news/stacker-money/2031/harbour", "Stacker")]
    [InlineData("https://inland-courier.example/associated-press/harbour", "Associated Press")]
    [InlineData("https://inland-courier.example/afp-news/harbour", "AFP")]
    public void A_section_with_an_agencys_name_holds_its_texts(string url, string agencies) =>
        Assert.Equal(agencies, Tracer.Agencies(url: url));

    [Theory]
    [InlineData("https://inland-courier.example/spa-wellness/harbour")]
    [InlineData("https://inland-courier.example/map-room/app-news/harbour")]
    [InlineData("https://inland-courier.example/tag/cnn-world/harbour")]
    [InlineData("https://inland-courier.example/world/cnn-says-harbour-opens")]
    [InlineData("https://inland-courier.example/politics/bloomberg-wants-a-harbour/story")]
    [InlineData("https://inland-courier.example/bbc/harbour")]
    public void Words_topics_and_headlines_are_no_sections_of_an_agency(string url) =>
        Assert.Empty(Tracer.Agencies(url: url));

    [Fact]
    public void A_page_of_the_agencys_own_is_its_own()
    {
        var origin = Tracer.Origin("TIDEWATER (Reuters) - The harbour opened.",
            url: "https://www.reuters.com/world/harbour");

        Assert.Equal((SourceLevel.Own, "Reuters"), (origin.Level, origin.Name));
        Assert.Equal(["Reuters"], origin.Agencies);
    }

    [Fact]
    public void An_outlet_that_others_reprint_is_no_agency_at_home() =>
        Assert.Empty(Tracer.Agencies("(CNN) The harbour opened.", url: "https://edition.cnn.com/harbour"));

    [Fact]
    public void The_span_is_a_piece_of_the_address()
    {
        const string Url = "https://inland-courier.example/CNN-world/2031/harbour";
        var credit = Assert.Single(Tracer.Credits(url: Url.Replace("CNN", "cnn", StringComparison.Ordinal)));

        Assert.Equal((CreditKind.Section, CreditField.Url, "cnn-world"), (credit.Kind, credit.Field, credit.Text));
        Assert.Equal("CNN-world", Url[credit.Start..credit.End]);
    }
}
