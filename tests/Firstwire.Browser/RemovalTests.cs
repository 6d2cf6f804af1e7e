using Microsoft.Playwright;

namespace Firstwire.Browser;

/// <summary>
/// A publisher asks for a removal and comes to the desk, with a keyboard alone, and sees what became of it.
/// </summary>
public sealed class RemovalTests(PressReadings readings) : IClassFixture<PressReadings>
{
    private const int MostStrokes = 120;

    [InBrowser]
    public async Task A_removal_is_asked_for_proven_done_and_told_by_keyboard_alone()
    {
        var item = readings.NewestIn("en");
        await using var reader = await readings.SitDownAsync();
        await reader.OpenAsync($"/removal?item={item.Id}");
        await reader.Page.EvaluateAsync("() => document.body.focus()");
        foreach (var (field, value) in new[]
        {
            ("basis", "c"), ("reasons", "It is ours."), ("work", "The whole text"), ("name", "Mirela Pellagrin"),
            ("email", "mirela@elsewhere.example"),
        })
        {
            await TabToAsync(reader, $"document.activeElement.name === '{field}'");
            await reader.Page.Keyboard.TypeAsync(value);
        }

        foreach (var box in new[] { "good_faith", "accurate" })
        {
            await TabToAsync(reader, $"document.activeElement.name === '{box}'");
            await reader.Page.Keyboard.PressAsync("Space");
        }

        await TabToAsync(reader, "document.activeElement.name === 'signature'");
        await reader.Page.Keyboard.TypeAsync("Mirela Pellagrin");
        await reader.PictureAsync("removal-filled", whole: true);
        await PressAsync(
            reader,
            "document.activeElement.type === 'submit' && "
                + "document.activeElement.closest('form').action.endsWith('/removal')");
        Assert.Contains("/takedown/", reader.Page.Url);

        await ProveAsync(reader);
        await ReloadUntilAsync(reader, "document.querySelector('main').innerText.includes('ledger')");
        await LookAsync(reader, new Uri(reader.Page.Url).AbsolutePath, "case-done");
        await LookAsync(reader, "/transparency", "transparency-figures");
        Assert.DoesNotContain(item.Title!, await (await reader.OpenAsync($"/item/{item.Id}")).TextAsync());
    }

    [InBrowser]
    public async Task A_proven_domain_opens_its_desk_by_keyboard_alone()
    {
        var item = readings.NewestIn("en");
        await using var reader = await readings.SitDownAsync();
        await reader.OpenAsync("/desk");
        await TabToAsync(reader, "document.activeElement.name === 'domain'");
        await reader.Page.Keyboard.TypeAsync(new Uri(item.Url).Host);
        await EnterAsync(reader);

        await ProveAsync(reader);

        await Assertions.Expect(reader.Page.Locator("main")).ToContainTextAsync(item.Title!);
        await LookAsync(reader, "/desk", "desk-open");
    }

    /// <summary>Puts up what the page asks for, and has it looked for.</summary>
    private async Task ProveAsync(Reader reader)
    {
        var codes = await reader.Page.Locator(".particulars code").AllInnerTextsAsync();
        readings.Newsstand.TextRecords[codes[0]] = codes[1];
        await PressAsync(reader, "document.activeElement.closest('form')?.action.endsWith('/look')");
        await ReloadUntilAsync(reader, "!document.querySelector('form[action$=\"/look\"]')");
    }

    /// <summary>Work that goes on in the background is seen on the page when it is asked for again.</summary>
    private static async Task ReloadUntilAsync(Reader reader, string holds)
    {
        for (var deadline = DateTimeOffset.UtcNow + TimeSpan.FromMinutes(1);
            DateTimeOffset.UtcNow < deadline; await Task.Delay(500))
        {
            if (await reader.Page.EvaluateAsync<bool>($"() => {holds}")) return;
            await reader.Page.ReloadAsync();
        }

        Assert.Fail($"It did not come to pass that {holds}: {await reader.Page.Locator("main").InnerTextAsync()}");
    }

    /// <summary>In light and dark, wide and on a phone.</summary>
    private static async Task LookAsync(Reader reader, string path, string name)
    {
        foreach (var (width, colors, suffix) in new[] { (1280, ColorScheme.Light, "light"),
            (1280, ColorScheme.Dark, "dark"), (390, ColorScheme.Light, "phone") })
        {
            await reader.Page.SetViewportSizeAsync(width, 900);
            await reader.Page.EmulateMediaAsync(new() { ColorScheme = colors });
            await reader.OpenAsync(path);
            await reader.PictureAsync($"{name}-{suffix}", whole: true);
            Assert.False(await reader.OverflowsAsync(), $"{name}-{suffix}");
        }

        await reader.Page.SetViewportSizeAsync(1280, 900);
    }

    private static async Task PressAsync(Reader reader, string focused)
    {
        await TabToAsync(reader, focused);
        await EnterAsync(reader);
    }

    /// <summary>Presses the key and waits for the page that it leads to.</summary>
    private static Task EnterAsync(Reader reader) => reader.LeaveAsync(() => reader.Page.Keyboard.PressAsync("Enter"));

    private static async Task TabToAsync(Reader reader, string focused)
    {
        for (var strokes = 0; strokes < MostStrokes; strokes++)
        {
            if (await reader.Page.EvaluateAsync<bool>($"() => Boolean({focused})")) return;
            await reader.Page.Keyboard.PressAsync("Tab");
        }

        Assert.Fail($"No key leads to where {focused}.");
    }
}
