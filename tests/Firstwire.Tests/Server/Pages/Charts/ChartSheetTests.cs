using Firstwire.Server.Pages;

namespace Firstwire.Tests.Server.Pages.Charts;

public sealed class ChartSheetTests
{
    /// <summary>
    /// WCAG 2.2 §1.4.11: 3 to 1 for what a chart tells by; each palette changes some colours of the ones before it.
    /// </summary>
    [Theory]
    [InlineData("own")]
    [InlineData("others")]
    [InlineData("gap")]
    [InlineData("map-3")]
    [InlineData("map-4")]
    public async Task Marks_stand_out_from_the_paper_in_every_palette(string mark)
    {
        await using var edition = await EditionFixture.StartAsync();
        var paper = await edition.ReadAsync(SiteAssets.Address("firstwire.css"));
        var css = await edition.ReadAsync(SiteAssets.Address("charts.css"));

        foreach (var dark in new[] { false, true })
        {
            Assert.InRange(
                Palettes.Contrast(Palettes.Read(dark, css)[mark], Palettes.Read(dark, paper)["paper"]), 3, 21);
        }
    }

    [Fact]
    public async Task The_shades_of_the_map_stand_apart_in_their_order()
    {
        await using var edition = await EditionFixture.StartAsync();
        var css = await edition.ReadAsync(SiteAssets.Address("charts.css"));
        foreach (var palette in new[] { Palettes.Read(dark: false, css), Palettes.Read(dark: true, css) })
        {
            string[] shades =
                [palette["ground"], palette["map-1"], palette["map-2"], palette["map-3"], palette["map-4"]];
            var ground = shades.Select(shade => Palettes.Contrast(shade, palette["sea"])).ToList();
            Assert.All(ground.Zip(ground.Skip(1)), pair => Assert.True(
                pair.Second > pair.First * 1.15, string.Join(' ', ground)));
        }
    }

    [Fact]
    public async Task The_sheet_is_small_and_loads_nothing()
    {
        await using var edition = await EditionFixture.StartAsync();

        var css = await edition.ReadAsync(SiteAssets.Address("charts.css"));

        Assert.InRange(css.Length, 1, 8_000);
        Assert.DoesNotContain("url(", css);
        Assert.DoesNotContain("@import", css);
    }
}
