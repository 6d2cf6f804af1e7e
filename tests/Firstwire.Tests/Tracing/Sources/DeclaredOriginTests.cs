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
}
