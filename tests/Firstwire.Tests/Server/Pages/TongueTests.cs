using CsCheck;
using Firstwire.Server.Pages;

namespace Firstwire.Tests.Server.Pages;

public sealed class TongueTests
{
    [Theory]
    [InlineData("en", "en", "English", null)]
    [InlineData("pt-BR", "pt-BR", "Portuguese", null)]
    [InlineData("AR", "AR", "Arabic", "rtl")]
    [InlineData("az-Arab", "az-Arab", "Azerbaijani", "rtl")]
    [InlineData("ur-Latn", "ur-Latn", "Urdu", null)]
    [InlineData("tlh", "tlh", "tlh", null)]
    public void A_tag_has_a_name_and_a_direction(string written, string tag, string name, string? direction)
    {
        var tongue = Tongue.Of(written);

        Assert.Equal((tag, name, direction), (tongue.Tag, tongue.Name, tongue.Direction));
    }

    [Fact]
    public void What_is_no_tag_is_unknown_and_a_tag_never_ends_an_attribute() =>
        Gen.String.Sample(
            written => Tongue.Of(written).Tag is not { } tag || tag.All(c => char.IsAsciiLetterOrDigit(c) || c == '-'));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("e")]
    [InlineData("en_US")]
    [InlineData("1e")]
    [InlineData("en\"")]
    public void Nothing_is_guessed(string? written) => Assert.Equal(default, Tongue.Of(written));
}
