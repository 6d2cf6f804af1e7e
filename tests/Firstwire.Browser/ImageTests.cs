using Firstwire.Newsroom.Images;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace Firstwire.Browser;

/// <summary>The pictures that articles come with: from the edition's own address, or none.</summary>
public sealed class ImageTests(PressReadings readings) : IClassFixture<PressReadings>
{
    private const string Shown = "img[src^='/image/']";

    [InBrowser]
    public async Task Pictures_are_seen_and_nobody_but_the_edition_is_asked_for_them()
    {
        var pictured = Pictured();
        foreach (var (width, colors) in new[] { (1280, ColorScheme.Light), (390, ColorScheme.Dark) })
        {
            await using var reader = await Reader.SitDownAsync(
                readings.Chromium, readings.Newsstand.Address, width, colors: colors, examined: true);
            foreach (var (path, name) in new[] { ("/", "front"), ($"/item/{pictured}", "item") })
            {
                await reader.OpenAsync(path);
                await Assertions.Expect(reader.Page.Locator(Shown).First).ToBeVisibleAsync();
                await reader.Page.WaitForFunctionAsync(
                    $$"""() => [...document.querySelectorAll("{{Shown}}")].some(image => image.complete && image.naturalWidth > 8)""");
                await reader.PictureAsync($"images-{name}-{width}");
                Assert.False(await reader.OverflowsAsync(), $"{path} at {width}");
            }

            Assert.Empty(reader.Foreign);
        }
    }

    [InBrowser]
    public async Task Who_wants_none_on_this_device_sees_none()
    {
        await using var reader = await readings.SitDownAsync();
        await reader.OpenAsync("/settings");
        await reader.Page.Locator("[name=pictures]").UncheckAsync();
        await reader.ClickAsync(reader.Page.Locator("form.settings button[type=submit]").First);

        foreach (var path in new[] { "/", $"/item/{Pictured()}" })
        {
            await reader.OpenAsync(path);
            Assert.Equal(0, await reader.Page.Locator("img").CountAsync());
        }
    }

    /// <summary>An item whose picture is none of those that no edition shows.</summary>
    private long Pictured()
    {
        Assert.True(readings.Newsstand.Services.GetRequiredService<ItemImages>().AreShown);
        return readings.Items.Newest(300)
            .First(item => item.ImageUrl?.EndsWith(".png", StringComparison.Ordinal) == true).Id;
    }
}
