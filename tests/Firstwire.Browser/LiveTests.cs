using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Archive.Erasing;
using Firstwire.Press;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace Firstwire.Browser;

/// <summary>Pages that stay open, and pages that are read without a connection.</summary>
[Collection<OneReader>]
public sealed class LiveTests(PressReadings readings)
{
    [InBrowser]
    public async Task What_came_since_is_told_on_one_line_and_nothing_moves()
    {
        await using var reader = await readings.SitDownAsync(script: true);
        await reader.OpenAsync("/latest");
        var line = reader.Page.Locator("article.line").First;
        var before = await line.BoundingBoxAsync();
        await Assertions.Expect(reader.Page.Locator("#news")).Not.ToHaveClassAsync("news due");

        await using var late = await PressServer.StartAsync(
            new PressOptions { Outlets = 1, EntriesPerFeed = 2, Seed = 77 },
            TimeProvider.System, CancellationToken.None);
        await readings.Newsstand.FillAsync(late.FeedUrls, _ => true);
        await Assertions.Expect(reader.Page.Locator("#news a")).ToContainTextAsync(" new ", new() { Timeout = 30_000 });
        await reader.PictureAsync("news-since");

        Assert.Equal(before!.Y, (await line.BoundingBoxAsync())!.Y);
        Assert.True(await reader.Page.Locator("#news").IsVisibleAsync());
    }

    [InBrowser]
    public async Task What_was_opened_is_read_offline_until_it_is_removed()
    {
        await using var reader = await readings.SitDownAsync(script: true);
        var (kept, removed) = (readings.NewestIn("fr"), readings.NewestIn("es"));
        await reader.OpenAsync("/");
        await reader.Page.EvaluateAsync("() => navigator.serviceWorker.ready.then(() => {})");
        await reader.OpenAsync("/latest");
        await reader.OpenAsync($"/item/{kept.Id}");
        await reader.OpenAsync($"/item/{removed.Id}");
        await KeptAsync(reader, $"/item/{removed.Id}");

        await reader.Page.Context.SetOfflineAsync(true);
        await reader.OpenAsync($"/item/{kept.Id}");
        await reader.PictureAsync("item-offline");
        Assert.Equal(kept.Title, await reader.Page.Locator("h1").InnerTextAsync());
        await reader.OpenAsync("/feeds");
        await Assertions.Expect(reader.Page.Locator("#kept a")).ToHaveCountAsync(2);
        await reader.PictureAsync("offline");

        await reader.Page.Context.SetOfflineAsync(false);
        await new ItemErasure(readings.Newsstand.Services.GetRequiredService<NewsArchive>())
            .EraseAsync(removed.Id, CancellationToken.None);
        await reader.OpenAsync("/");
        await GoneAsync(reader, $"/item/{removed.Id}");
        await KeptAsync(reader, $"/item/{kept.Id}");
    }

    private static Task<IJSHandle> KeptAsync(Reader reader, string path) => reader.Page.WaitForFunctionAsync(
        "async path => Boolean(await (await caches.open('pages')).match(path))", path);

    private static Task<IJSHandle> GoneAsync(Reader reader, string path) => reader.Page.WaitForFunctionAsync(
        "async path => !(await (await caches.open('pages')).match(path))", path);
}
