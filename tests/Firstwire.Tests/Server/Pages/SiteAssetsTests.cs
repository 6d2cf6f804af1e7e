using System.Net;
using Firstwire.Server.Pages;

namespace Firstwire.Tests.Server.Pages;

public sealed class SiteAssetsTests
{
    [Theory]
    [InlineData("firstwire.css", "text/css")]
    [InlineData("pictures.css", "text/css")]
    [InlineData("favicon.svg", "image/svg+xml")]
    public async Task An_asset_is_kept_for_good_at_an_address_that_changes_with_it(string name, string type)
    {
        await using var edition = await EditionFixture.StartAsync();

        using var answer = await edition.GetAsync(SiteAssets.Address(name));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(type, answer.Content.Headers.ContentType!.MediaType);
        Assert.Contains("immutable", answer.Headers.CacheControl!.ToString());
        Assert.Matches(@"^/assets/\w+\.[0-9a-f]{12}\.\w+$", SiteAssets.Address(name));
    }

    /// <summary>WCAG 2.2 §1.4.3: 4.5 to 1 for text. Each palette changes some colours of the ones before it.</summary>
    [Theory]
    [InlineData("ink", "paper")]
    [InlineData("ink", "sheet")]
    [InlineData("ink", "wash")]
    [InlineData("ink", "bad-wash")]
    [InlineData("soft", "paper")]
    [InlineData("soft", "sheet")]
    [InlineData("soft", "wash")]
    [InlineData("link", "paper")]
    [InlineData("link", "sheet")]
    [InlineData("link", "wash")]
    [InlineData("wire", "paper")]
    [InlineData("bad", "paper")]
    [InlineData("good", "paper")]
    public async Task Words_stand_out_from_their_ground_in_every_palette(string words, string ground)
    {
        await using var edition = await EditionFixture.StartAsync();
        var css = await edition.ReadAsync(SiteAssets.Address("firstwire.css"));

        var light = Palettes.Read(css, 0);
        var dark = Palettes.Read(css, 0, 1);

        Assert.InRange(Palettes.Contrast(light[words], light[ground]), 4.5, 21);
        Assert.InRange(Palettes.Contrast(dark[words], dark[ground]), 4.5, 21);
    }

    [Fact]
    public async Task The_style_sheet_is_small_and_loads_nothing()
    {
        await using var edition = await EditionFixture.StartAsync();

        var css = await edition.ReadAsync(SiteAssets.Address("firstwire.css"));

        Assert.InRange(css.Length, 1, 24_000);
        Assert.DoesNotContain("url(", css);
        Assert.DoesNotContain("@import", css);
    }
}
