using Microsoft.Playwright;

namespace Firstwire.Browser;

/// <summary>
/// Charts as they are seen: on screens wide and narrow, light and dark, from either side, and by a keyboard.
/// </summary>
public sealed class ChartTests(PressReadings readings) : IClassFixture<PressReadings>
{
    [InBrowser]
    public async Task The_page_on_coverage_shows_what_was_gathered_and_its_numbers()
    {
        await using var reader = await readings.SitDownAsync();

        await reader.OpenAsync("/coverage");

        Assert.Equal(0, await reader.Page.Locator("[style]").CountAsync());
        await reader.PictureAsync("coverage", whole: true);
        Assert.True(await reader.Page.Locator("svg[role=img]").CountAsync() >= 2);
        await reader.Page.Locator("#languages summary").ClickAsync();
        Assert.True(await reader.Page.Locator("#languages tbody tr").CountAsync() >= 3);
        Assert.Empty(reader.Foreign);
    }

    [InBrowser]
    public async Task Nobody_scrolls_sideways_for_a_chart()
    {
        foreach (var width in new[] { 320, 390, 768, 1920 })
        {
            await using var reader = await readings.SitDownAsync(width, 844);
            await reader.OpenAsync("/coverage");
            Assert.False(await reader.OverflowsAsync(), $"coverage at {width}");
            foreach (var language in new[] { "en", "ar", "fr" })
            {
                // A page of its own: the edition's policy forbids the style that stands in the gallery.
                await using var visitor = await readings.SitDownAsync(width, 844);
                await visitor.Page.SetContentAsync(await Gallery.PageAsync(language));
                Assert.False(await visitor.OverflowsAsync(), $"gallery at {width}, in {language}");
            }
        }
    }

    [InBrowser]
    public async Task No_two_labels_of_a_chart_meet_and_none_leaves_it()
    {
        foreach (var (width, language) in new[] { (320, "en"), (390, "ar"), (320, "fr"), (1280, "es"), (1280, "ar") })
        {
            await using var reader = await readings.SitDownAsync(width, 900);
            await reader.Page.SetContentAsync(await Gallery.PageAsync(language));
            foreach (var chart in await reader.Page.Locator("svg[role]").AllAsync())
            {
                var frame = (await chart.BoundingBoxAsync())!;
                var labels = new List<LocatorBoundingBoxResult>();
                foreach (var text in await chart.Locator("text").AllAsync())
                {
                    // A phone leaves some out.
                    if (await text.BoundingBoxAsync() is { } label) labels.Add(label);
                }


                Assert.All(labels, label => Assert.True(
                    label.X >= frame.X - Overhang && label.X + label.Width <= frame.X + frame.Width + Overhang,
                    $"{width} {language}: {label.X}+{label.Width} in {frame.X}+{frame.Width}"));
                for (var one = 0; one < labels.Count; one++)
                {
                    for (var other = one + 1; other < labels.Count; other++)
                        Assert.False(Meet(labels[one], labels[other]), $"{width} {language}: label {one} and {other}");
                }
            }
        }
    }

    [InBrowser]
    public async Task The_gallery_is_left_for_eyes()
    {
        foreach (var (name, width, language, colors) in new[]
        {
            ("light", 1280, "en", ColorScheme.Light), ("dark", 1280, "en", ColorScheme.Dark),
            ("phone", 390, "en", ColorScheme.Light),
            ("from-the-right", 1280, "ar", ColorScheme.Light),
            ("phone-from-the-right-dark", 390, "ar", ColorScheme.Dark), ("chinese", 1280, "zh", ColorScheme.Light),
        })
        {
            await using var reader = await readings.SitDownAsync(width, 900, colors);
            await reader.Page.SetContentAsync(await Gallery.PageAsync(language));
            await reader.PictureAsync($"charts-{name}", whole: true);
            Assert.Equal(4, await reader.Page.Locator("svg[role]").CountAsync());
        }

        await using var forced = await readings.SitDownAsync();
        await forced.Page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active });
        await forced.Page.SetContentAsync(await Gallery.PageAsync());
        await forced.PictureAsync("charts-forced-colours", whole: true);
        await forced.Page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.None, Media = Media.Print });
        await forced.PictureAsync("charts-print", whole: true);
    }

    [InBrowser]
    public async Task A_keyboard_reaches_every_item_of_the_tree_and_sees_where_it_is()
    {
        await using var reader = await readings.SitDownAsync();
        await reader.Page.SetContentAsync(await Gallery.PageAsync());
        var links = await reader.Page.Locator("#tree svg a").CountAsync();
        var reached = 0;
        for (var stroke = 0; stroke < links + 4; stroke++)
        {
            await reader.Page.Keyboard.PressAsync("Tab");
            if (!await reader.Page.EvaluateAsync<bool>("() => document.activeElement.closest('#tree svg') !== null"))
                continue;
            reached++;
            Assert.Equal("3px", await reader.Page.EvaluateAsync<string>(
                "() => getComputedStyle(document.activeElement.querySelector('.hit')).strokeWidth"));
        }

        Assert.Equal(links, reached);
        Assert.True(links > 10);
    }

    /// <summary>Pixels by which a letter such as J stands out beside its place.</summary>
    private const double Overhang = 3;

    private static bool Meet(LocatorBoundingBoxResult one, LocatorBoundingBoxResult other) =>
        one.X + 0.5 < other.X + other.Width && other.X + 0.5 < one.X + one.Width
        && one.Y + 3.5 < other.Y + other.Height && other.Y + 3.5 < one.Y + one.Height;
}
