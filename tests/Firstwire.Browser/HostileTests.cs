using Firstwire.Newsroom.Items;
using Firstwire.Newsroom.Pipeline;
using Microsoft.Extensions.DependencyInjection;

namespace Firstwire.Browser;

/// <summary>Foreign markup runs nothing and loads nothing, even in a browser that would let it.</summary>
public sealed class HostileTests(Chromium chromium) : IClassFixture<Chromium>
{
    [InBrowser]
    public async Task Hostile_entries_and_pages_run_no_script_and_load_nothing()
    {
        await using var site = await HostileSite.OpenAsync();
        await using var stand = await Newsstand.OpenAsync();
        await stand.FillAsync(
            [$"{site.Address}/feed.xml"], services => services.GetRequiredService<Backlog>().Count().IsEmpty);
        var items = stand.Services.GetRequiredService<ItemReads>().Newest(100);
        await using var reader = await Reader.SitDownAsync(chromium, stand.Address, script: true);

        string[] lists = ["/", "/feeds", "/feed/1", $"/outlet/{items[0].Outlet.Id}", "/search?q=attack",
            $"/removal?item={items[0].Id}"];
        foreach (var path in lists.Concat(items.Select(item => $"/item/{item.Id}")))
        {
            Assert.Equal(200, (await reader.OpenAsync(path)).Status);
            Assert.Empty(await LinksThatAreNoneAsync(reader));
        }

        await reader.PictureAsync("hostile-item", whole: true);
        await reader.OpenAsync("/");
        await reader.PictureAsync("hostile-front");
        Assert.Equal(HostileMarkup.Attacks("").Count, items.Count);
        Assert.Empty(reader.Dialogs);
        Assert.Empty(reader.Foreign);
        Assert.Empty(site.Marks);
    }

    [InBrowser]
    public async Task The_same_markup_unguarded_runs_and_loads_so_the_check_can_fail()
    {
        await using var site = await HostileSite.OpenAsync();
        await using var reader = await Reader.SitDownAsync(chromium, "http://edition.invalid", script: true);

        await reader.OpenAsync($"{site.Address}/attack/0");
        await reader.Page.WaitForURLAsync($"{site.Address}/**");

        Assert.NotEmpty(reader.Dialogs);
        Assert.NotEmpty(reader.Foreign);
        Assert.NotEmpty(site.Marks);
    }

    [InBrowser]
    public async Task Should_the_sanitiser_fail_the_policy_still_holds()
    {
        await using var site = await HostileSite.OpenAsync();
        await using var stand = await Newsstand.OpenAsync(ingest: false);
        await using var reader = await Reader.SitDownAsync(chromium, stand.Address, script: true);
        await reader.OpenAsync("/feeds");

        // As if it stood in the page: put there from outside, under the page's own policy.
        foreach (var attack in HostileMarkup.Attacks(site.Address)
            .Where(attack => !attack.Contains("refresh", StringComparison.Ordinal)))
        {
            await reader.Page.Locator("main").EvaluateAsync(
                "(main, markup) => main.insertAdjacentHTML('beforeend', markup)", attack);
        }

        await reader.Page.WaitForLoadStateAsync();
        Assert.Empty(reader.Dialogs);
        Assert.Empty(site.Marks);
    }

    private static async Task<string[]> LinksThatAreNoneAsync(Reader reader) =>
        await reader.Page.EvaluateAsync<string[]>(
            "() => [...document.querySelectorAll('[href],[src],[action]')].map(e => e.href || e.src || e.action)"
                + ".filter(a => !/^(https?|mailto):/.test(a))");
}
