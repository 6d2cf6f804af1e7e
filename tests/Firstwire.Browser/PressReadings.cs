using System.Net.Http.Json;
using System.Text.Json;
using Firstwire.Newsroom.Items;
using Firstwire.Newsroom.Pipeline;
using Firstwire.Press;
using Microsoft.Extensions.DependencyInjection;

namespace Firstwire.Browser;

/// <summary>
/// An edition that has polled and read the fictional world press, shared by the tests that only look.
/// </summary>
public sealed class PressReadings : IAsyncLifetime
{
    private PressServer? press;
    private (string Token, string Code)? filedCase;

    public Chromium Chromium { get; } = new();

    internal Newsstand Newsstand { get; private set; } = null!;

    internal ItemReads Items => Newsstand.Services.GetRequiredService<ItemReads>();

    public async ValueTask InitializeAsync()
    {
        if (Chromium.IsMissing) return;
        await Chromium.InitializeAsync();
        press = await PressServer.StartAsync(
            new PressOptions { EntriesPerFeed = 8 }, TimeProvider.System, CancellationToken.None);
        Newsstand = await Newsstand.OpenAsync();
        await Newsstand.FillAsync(
            press.FeedUrls.Append("http://nobody-publishes-here.localhost/feed.xml"),
            services => services.GetRequiredService<Backlog>().Count().IsEmpty);
    }

    internal ShownItem NewestIn(string language) =>
        Items.Newest(300).First(item => item.Language?.StartsWith(language, StringComparison.Ordinal) == true);

    internal Task<Reader> SitDownAsync(
        int width = 1280, int height = 900,
        Microsoft.Playwright.ColorScheme colors = Microsoft.Playwright.ColorScheme.Light, bool script = false,
        bool worker = true) =>
        Reader.SitDownAsync(Chromium, Newsstand.Address, width, height, script, colors, worker: worker);

    /// <summary>The private token and the number of a request for removal that somebody filed.</summary>
    internal async Task<(string Token, string Code)> CaseAsync()
    {
        if (filedCase is { } filed) return filed;
        using var client = new HttpClient { BaseAddress = new Uri(Newsstand.Address) };
        using var answer = await client.PostAsJsonAsync("/api/takedown", new
        {
            scope = "url",
            url = "https://harbour-post.example/night-ferry",
            basis = "copyright",
            work = "The night ferry",
            reasons = "I wrote it.",
            name = "Mirela Pellagrin",
            email = "mirela@elsewhere.example",
            good_faith = true,
            accurate = true,
            signature = "Mirela Pellagrin",
        });
        var receipt = await answer.Content.ReadFromJsonAsync<JsonElement>();
        filedCase = (receipt.GetProperty("status_token").GetString()!, receipt.GetProperty("id").GetString()!);
        return filedCase.Value;
    }

    public async ValueTask DisposeAsync()
    {
        if (press is null) return;
        await Newsstand.DisposeAsync();
        await press.DisposeAsync();
        await Chromium.DisposeAsync();
    }
}
