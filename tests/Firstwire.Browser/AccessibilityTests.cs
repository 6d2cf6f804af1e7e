using Microsoft.Playwright;

namespace Firstwire.Browser;

/// <summary>WCAG 2.2 AA, as far as axe can tell, on every page.</summary>
public sealed class AccessibilityTests(PressReadings readings) : IClassFixture<PressReadings>
{
    [InBrowser]
    public async Task Every_route_that_answers_with_a_page_is_looked_at() =>
        Assert.Empty(EditionPages.Routes(readings.Newsstand).Except((await PagesAsync()).Select(page => page.Route)));

    [InBrowser]
    public async Task A_page_that_keeps_somebody_out_is_found()
    {
        await using var reader = await Reader.SitDownAsync(
            readings.Chromium, readings.Newsstand.Address, examined: true);
        await reader.Page.SetContentAsync(
            """<html lang="en"><title>Skarvoy</title><main><h1 style="color:#ccc">Ferry</h1><input></main>""");

        var found = await Axe.ViolationsAsync(reader.Page);

        Assert.Contains("""color-contrast: <h1 style="color:#ccc">Ferry</h1>""", found);
        Assert.Contains("label: <input>", found);
    }

    [InBrowser]
    public Task No_page_keeps_anybody_out() => ExamineAsync("light");

    [InBrowser]
    public Task No_page_keeps_anybody_out_in_the_dark() => ExamineAsync("dark", ColorScheme.Dark);

    [InBrowser]
    public Task No_page_keeps_anybody_out_in_Arabic_on_a_phone() => ExamineAsync("arabic", language: "ar", width: 390);

    [InBrowser]
    public Task No_page_keeps_anybody_out_in_forced_colours() => ExamineAsync("forced", forced: true);

    [InBrowser]
    public async Task The_first_page_keeps_nobody_out_before_there_is_news()
    {
        await using var newsstand = await Newsstand.OpenAsync(ingest: false);
        await using var reader = await Reader.SitDownAsync(readings.Chromium, newsstand.Address, examined: true);

        Assert.Empty(await ExamineAsync(reader, "/", "light-welcome"));
    }

    [InBrowser]
    public async Task The_palette_and_the_list_of_keys_keep_nobody_out()
    {
        foreach (var (language, width) in new[] { ("en", 1280), ("ar", 390) })
        {
            await using var reader = await Reader.SitDownAsync(
                readings.Chromium, readings.Newsstand.Address, width, language: language, examined: true);
            await reader.OpenAsync("/latest");
            foreach (var (key, name) in new[] { ("Control+k", "palette"), ("?", "keys") })
            {
                await reader.Page.Keyboard.PressAsync(key);
                await Assertions.Expect(reader.Page.Locator("dialog")).ToBeVisibleAsync();
                await reader.PictureAsync($"{language}-{name}");
                Assert.Empty(await FindAsync(reader));
                await reader.Page.Keyboard.PressAsync("Escape");
                await Assertions.Expect(reader.Page.Locator("dialog")).ToHaveCountAsync(0);
            }
        }
    }

    private async Task ExamineAsync(
        string name, ColorScheme colors = ColorScheme.Light, string language = "en",
        int width = 1280, bool forced = false)
    {
        await using var reader = await Reader.SitDownAsync(
            readings.Chromium, readings.Newsstand.Address, width, 900, colors: colors,
            language: language, examined: true);
        if (forced) await reader.Page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active });
        var found = new List<string>();
        foreach (var (_, page, path) in await PagesAsync())
            found.AddRange(await ExamineAsync(reader, path, $"{name}-{page}"));
        Assert.True(found.Count == 0, string.Join('\n', found));
    }

    private static async Task<IEnumerable<string>> ExamineAsync(Reader reader, string path, string picture)
    {
        await reader.OpenAsync(path);
        await reader.PictureAsync(picture, whole: picture.StartsWith("light", StringComparison.Ordinal)
            || picture.StartsWith("arabic", StringComparison.Ordinal));
        return await FindAsync(reader);
    }

    private static async Task<IEnumerable<string>> FindAsync(Reader reader) =>
        (await Axe.ViolationsAsync(reader.Page)).Select(
            violation => $"{new Uri(reader.Page.Url).PathAndQuery}: {violation}");

    private async Task<IReadOnlyList<(string Route, string Name, string Path)>> PagesAsync()
    {
        var (token, code) = await readings.CaseAsync();
        return EditionPages.Of(readings.Newsstand, token, code);
    }
}
