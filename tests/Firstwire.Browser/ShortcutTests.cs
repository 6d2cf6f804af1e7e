using Microsoft.Playwright;

namespace Firstwire.Browser;

/// <summary>Keys and the command palette.</summary>
[Collection<OneReader>]
public sealed class ShortcutTests(PressReadings readings)
{
    [InBrowser]
    public async Task J_and_k_walk_the_list_and_o_opens_where_they_stand()
    {
        await using var reader = await readings.SitDownAsync(script: true);
        await reader.OpenAsync("/latest");
        var lines = reader.Page.Locator("article.line .headline a");

        await PressAsync(reader, "j", "j", "j", "k");
        await Assertions.Expect(lines.Nth(1)).ToBeFocusedAsync();
        await reader.PictureAsync("keys-in-a-list");
        var (second, third) =
            (await lines.Nth(1).GetAttributeAsync("href"), await lines.Nth(2).GetAttributeAsync("href"));
        await PressAsync(reader, "o");
        await reader.Page.WaitForURLAsync($"**{second}");
        await PressAsync(reader, "j");
        await reader.Page.WaitForURLAsync($"**{third}");
        await PressAsync(reader, "k");
        await reader.Page.WaitForURLAsync($"**{second}");
    }

    [InBrowser]
    public async Task S_and_m_mark_the_line_and_g_goes_to_a_page()
    {
        await using var reader = await readings.SitDownAsync(script: true);
        await reader.OpenAsync("/latest");
        var line = reader.Page.Locator("article.line").First;
        await PressAsync(reader, "j");

        // Other tests read and star on the same shelf.
        foreach (var (mark, key) in new[] { ("read", "m"), ("star", "s") })
        {
            if (await line.GetAttributeAsync($"data-{mark}") is not null) await PressAsync(reader, key);
            await Assertions.Expect(line.Locator($"button[data-mark={mark}]"))
                .ToHaveAttributeAsync("aria-pressed", "false");
        }

        await PressAsync(reader, "s", "m");
        await Assertions.Expect(line).ToHaveAttributeAsync("data-star", "");
        await Assertions.Expect(line).ToHaveAttributeAsync("data-read", "");
        await PressAsync(reader, "m", "s");
        await Assertions.Expect(line.Locator("button[data-mark=read]")).ToHaveAttributeAsync("aria-pressed", "false");
        foreach (var (key, path)
            in new[] { ("s", "/starred"), ("u", "/latest?unread"), ("d", "/feeds"), ("c", "/settings"), ("f", "/") })
        {
            await PressAsync(reader, "g", key);
            await reader.Page.WaitForURLAsync(url => new Uri(url).PathAndQuery == path);
        }
    }

    [InBrowser]
    public async Task A_reads_the_line_and_all_above_it()
    {
        await using var reader = await readings.SitDownAsync(script: true);
        await reader.OpenAsync("/latest?unread");
        var lines = reader.Page.Locator("article.line .headline a");
        var (second, third) =
            (await lines.Nth(1).GetAttributeAsync("href"), await lines.Nth(2).GetAttributeAsync("href"));

        await PressAsync(reader, "j", "j", "A");

        await Assertions.Expect(lines.First).ToHaveAttributeAsync("href", third!);
        await Assertions.Expect(reader.Page.Locator($"article.line .headline a[href='{second}']")).ToHaveCountAsync(0);
    }

    [InBrowser]
    public async Task Letters_are_letters_where_somebody_writes()
    {
        await using var reader = await readings.SitDownAsync(script: true);
        await reader.OpenAsync("/latest");

        await PressAsync(reader, "/", "j", "o", "?");

        Assert.Equal("jo?", await reader.Page.GetByLabel("Search the news").InputValueAsync());
        Assert.Equal(0, await reader.Page.Locator("dialog").CountAsync());
    }

    [InBrowser]
    public async Task Single_letters_can_be_switched_off_and_the_palette_stays()
    {
        await using var reader = await readings.SitDownAsync(script: true);
        await reader.OpenAsync("/settings");
        await reader.Page.GetByLabel("Single letters").UncheckAsync();
        await reader.ClickAsync(reader.Page.GetByRole(AriaRole.Button, new() { Name = "Save" }));
        await reader.OpenAsync("/latest");

        await PressAsync(reader, "j", "?");
        Assert.Equal("BODY", await reader.Page.EvaluateAsync<string>("() => document.activeElement.tagName"));
        await PressAsync(reader, "Control+k");
        await Assertions.Expect(reader.Page.GetByRole(AriaRole.Combobox)).ToBeFocusedAsync();
    }

    [InBrowser]
    public async Task The_keys_are_listed_in_a_dialog_and_on_a_page()
    {
        await using var reader = await readings.SitDownAsync(script: true);
        await reader.OpenAsync("/");

        await PressAsync(reader, "?");
        var dialog = reader.Page.GetByRole(AriaRole.Dialog, new() { Name = "Keyboard shortcuts" });
        await Assertions.Expect(dialog).ToBeVisibleAsync();
        await reader.PictureAsync("keys");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Close" }).ClickAsync();
        await Assertions.Expect(dialog).ToHaveCountAsync(0);

        await using var still = await readings.SitDownAsync();
        await still.OpenAsync("/keys");
        Assert.Contains("Next headline", await still.Page.Locator("main").InnerTextAsync());
        await Assertions.Expect(still.Page.GetByRole(AriaRole.Button, new() { Name = "Close" })).ToHaveCountAsync(0);
    }

    [InBrowser]
    public async Task The_palette_finds_pages_and_outlets_and_presses_what_is_on_the_page()
    {
        await using var reader = await readings.SitDownAsync(script: true);
        var outlet = readings.NewestIn("en").Outlet;
        await reader.OpenAsync("/latest");
        await PressAsync(reader, ":");
        var field = reader.Page.GetByRole(AriaRole.Combobox);
        await Assertions.Expect(field).ToBeFocusedAsync();
        await reader.PictureAsync("palette");

        await field.FillAsync(outlet.Name);
        var option = reader.Page.GetByRole(AriaRole.Option).Filter(new() { HasText = "Outlet" });
        await Assertions.Expect(option.First).ToBeVisibleAsync();
        await reader.PictureAsync("palette-outlet");
        Assert.Equal("palette-0", await field.GetAttributeAsync("aria-activedescendant"));
        Assert.Equal("true", await reader.Page.Locator("#palette-0").GetAttributeAsync("aria-selected"));
        await PressAsync(reader, "Enter");
        await reader.Page.WaitForURLAsync($"**/outlet/{outlet.Id}");

        await PressAsync(reader, "Control+k");
        await field.FillAsync("settings");
        await PressAsync(reader, "Enter");
        await reader.Page.WaitForURLAsync("**/settings");
        await PressAsync(reader, "Control+k");
        await Assertions.Expect(field).ToBeFocusedAsync();
        await PressAsync(reader, "Escape");
        await Assertions.Expect(reader.Page.Locator("dialog")).ToHaveCountAsync(0);
        Assert.Empty(reader.Foreign);
    }

    /// <summary>One right after the other, as somebody does who knows them: the page may be busy meanwhile.</summary>
    private static Task PressAsync(Reader reader, params string[] keys) =>
        Task.WhenAll(keys.Select(key => reader.Page.Keyboard.PressAsync(key)));
}
