using Firstwire.Tracing.Sources;

namespace Firstwire.Tests.Tracing.Sources;

public sealed class DeclaredOriginTests
{
    private const string Own = "https://inland-courier.example/2031/ferry";

    [Fact]
    public void A_canonical_address_at_another_publisher_is_a_declared_origin()
    {
        var source = DeclaredOrigin.Of(new OriginStatements(Own, "https://meridian-wire.example/ferry", null, null));

        Assert.Equal((SourceLevel.Declared, "https://meridian-wire.example/ferry"), (source.Level, source.Url));
        Assert.Equal("https://meridian-wire.example/ferry", Assert.Single(source.Evidence).Text);
    }

    [Fact]
    public void A_source_element_that_names_another_publisher_is_a_declared_origin()
    {
        var source = DeclaredOrigin.Of(
            new OriginStatements(Own, null, "Meridian Wire", "https://meridian-wire.example/feed"));

        Assert.Equal((SourceLevel.Declared, "Meridian Wire"), (source.Level, source.Name));
    }

    [Theory]
    [InlineData("https://www.inland-courier.example/other")]
    [InlineData("https://meridian-wire.example/")]
    [InlineData("not an address")]
    [InlineData("javascript:alert(1)")]
    [InlineData(null)]
    public void Without_another_publisher_the_origin_is_openly_unknown(string? canonical) =>
        Assert.Equal(PrimarySource.Unknown, DeclaredOrigin.Of(new OriginStatements(Own, canonical, null, null)));

    [Theory]
    [InlineData("syndication-source")]
    [InlineData("isBasedOn")]
    [InlineData("translationOfWork")]
    [InlineData("dc.source")]
    [InlineData("dc:source")]
    public void A_page_that_the_text_is_said_to_be_from_is_a_declared_origin(string term)
    {
        var source = DeclaredOrigin.Of(Named(term, "https://meridian-wire.example/ferry", "Meridian Wire"));

        Assert.Equal(
            (SourceLevel.Declared, OriginKind.Text, "https://meridian-wire.example/ferry", "Meridian Wire"),
            (source.Level, source.Kind, source.Url, source.Name));
        Assert.Equal(
            (term, "https://meridian-wire.example/ferry"), (source.Evidence[0].Field, source.Evidence[0].Text));
    }

    [Theory]
    [InlineData("original-source")]
    [InlineData("via")]
    public void Who_is_said_to_have_told_it_first_is_the_origin_of_the_information(string term)
    {
        var statements = Named(term, "https://meridian-wire.example/ferry");

        Assert.Equal(PrimarySource.Unknown, DeclaredOrigin.Of(statements));
        Assert.Equal(
            (SourceLevel.Declared, OriginKind.Information, "https://meridian-wire.example/ferry"),
            DeclaredOrigin.InformationOf(statements) is { } told ? (told.Level, told.Kind, told.Url) : default);
    }

    [Theory]
    [InlineData("https://inland-courier.example/2031/ferry")]
    [InlineData("https://amp.inland-courier.example/2031/ferry")]
    [InlineData("https://inland--courier-example.cdn.ampproject.org/c/s/inland-courier.example/2031/ferry")]
    [InlineData("https://meridian-wire.example/")]
    public void What_names_the_page_itself_or_a_front_page_declares_nothing(string url)
    {
        Assert.Equal(PrimarySource.Unknown, DeclaredOrigin.Of(Named("syndication-source", url)));
        Assert.Null(DeclaredOrigin.InformationOf(Named("original-source", url)));
    }

    [Theory]
    [InlineData("isBasedOn")]
    [InlineData("citation")]
    public void A_study_is_what_an_article_rests_on_and_not_whose_sentences_it_prints(string term)
    {
        var statements = Named(term, "https://doi.org/10.5555/12345678", "Of lamps");

        Assert.Equal(PrimarySource.Unknown, DeclaredOrigin.Of(statements));
        Assert.Equal("Of lamps", Assert.Single(DeclaredOrigin.DocumentsOf(statements)).Text);
    }

    private static OriginStatements Named(string term, string url, string? name = null) =>
        new(Own, null, null, null) { Sources = [new StatedSource(term, url, name)] };
}
