using Firstwire.Newsroom.Items;
using Firstwire.Newsroom.Pipeline;
using Firstwire.Press;
using Microsoft.Extensions.DependencyInjection;

namespace Firstwire.Browser;

/// <summary>An edition that has polled and read the fictional world press, shared by the tests that only look.</summary>
public sealed class PressReadings : IAsyncLifetime
{
    private PressServer? _press;

    public Chromium Chromium { get; } = new();

    internal Newsstand Newsstand { get; private set; } = null!;

    internal ItemReads Items => Newsstand.Services.GetRequiredService<ItemReads>();

    public async ValueTask InitializeAsync()
    {
        if (Chromium.IsMissing) return;
        await Chromium.InitializeAsync();
        _press = await PressServer.StartAsync(new PressOptions { EntriesPerFeed = 8 }, TimeProvider.System, CancellationToken.None);
        Newsstand = await Newsstand.OpenAsync();
        await Newsstand.FillAsync(
            _press.FeedUrls.Append("http://nobody-publishes-here.localhost/feed.xml"),
            services => services.GetRequiredService<Backlog>().Count().IsEmpty);
    }

    internal ShownItem NewestIn(string language) =>
        Items.Newest(300).First(item => item.Language?.StartsWith(language, StringComparison.Ordinal) == true);

    internal Task<Reader> SitDownAsync(
        int width = 1280, int height = 900, Microsoft.Playwright.ColorScheme colors = Microsoft.Playwright.ColorScheme.Light, bool script = false) =>
        Reader.SitDownAsync(Chromium, Newsstand.Address, width, height, script, colors);

    public async ValueTask DisposeAsync()
    {
        if (_press is null) return;
        await Newsstand.DisposeAsync();
        await _press.DisposeAsync();
        await Chromium.DisposeAsync();
    }
}
