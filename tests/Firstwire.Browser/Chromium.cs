using Microsoft.Playwright;

namespace Firstwire.Browser;

/// <summary>
/// Debian's Chromium, driven headless. Where it is missing every test is skipped and says how to install it.
/// </summary>
public sealed class Chromium : IAsyncLifetime
{
    private const string Executable = "/usr/bin/chromium";
    private IPlaywright? playwright;

    public IBrowser Browser { get; private set; } = null!;

    public static bool IsMissing => !File.Exists(Executable);

    public async ValueTask InitializeAsync()
    {
        if (IsMissing) return;
        playwright = await Playwright.CreateAsync();
        Browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Executable,
            Headless = true,
            Args =
            [
                "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                "--disable-component-update", "--disable-sync",
            ],
        });
    }

    public async ValueTask DisposeAsync()
    {
        if (playwright is null) return;
        await Browser.DisposeAsync();
        playwright.Dispose();
    }
}
