using Microsoft.Playwright;

namespace Firstwire.Browser;

/// <summary>A person at a browser window, and a watch over what that window does.</summary>
internal sealed class Reader : IAsyncDisposable
{
    private static readonly string Pictures = Path.Combine(Repository(), "artifacts", "screenshots");

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly string home;
    private readonly IBrowserContext context;
    private readonly List<string> requests = [];
    private readonly List<string> dialogs = [];

    private Reader(string home, IBrowserContext context, IPage page)
    {
        this.home = home;
        this.context = context;
        Page = page;
        page.Request += (_, request) => requests.Add(request.Url);
        page.Dialog += async (_, dialog) =>
        {
            dialogs.Add(dialog.Message);
            await dialog.DismissAsync();
        };
    }

    public IPage Page { get; }

    /// <summary>Messages of dialogs that a script opened.</summary>
    public IReadOnlyList<string> Dialogs => dialogs;

    /// <summary>Requests that went elsewhere than to the edition.</summary>
    public IReadOnlyList<string> Foreign =>
        [.. requests.Where(url => !url.StartsWith(home + "/", StringComparison.Ordinal))];

    /// <param name="script">Off by default: the edition needs none.</param>
    /// <param name="language">What the browser asks for.</param>
    /// <param name="examined">Scripts of the test's own may run on the page, which its policy else forbids.</param>
    /// <param name="worker">
    /// Whether the page's service worker may take over; requests that pass it by are seen by no route of the test.
    /// </param>
    public static async Task<Reader> SitDownAsync(
        Chromium chromium, string home, int width = 1280, int height = 900, bool script = false,
        ColorScheme colors = ColorScheme.Light, string language = "en-GB", bool examined = false,
        bool worker = true)
    {
        var context = await chromium.Browser.NewContextAsync(new()
        {
            JavaScriptEnabled = script || examined,
            BypassCSP = examined,
            ServiceWorkers = worker ? ServiceWorkerPolicy.Allow : ServiceWorkerPolicy.Block,
            Locale = language,
            ViewportSize = new() { Width = width, Height = height },
            ColorScheme = colors,
            ReducedMotion = ReducedMotion.Reduce,
        });
        return new Reader(home, context, await context.NewPageAsync());
    }

    public async Task<IResponse> OpenAsync(string path) =>
        (await Page.GotoAsync(path.StartsWith('/') ? home + path : path))!;

    /// <summary>Follows a link of the page, or sends its form, and waits for the next one.</summary>
    public Task ClickAsync(ILocator on) => LeaveAsync(() => on.ClickAsync());

    /// <summary>Does what leads to another page, and waits until that has loaded.</summary>
    public async Task LeaveAsync(Func<Task> act)
    {
        // Listened for from before: a page may have loaded by the time that one asks for it.
        var loaded = new TaskCompletionSource();
        Page.Load += OnLoad;
        try
        {
            await act();
            await loaded.Task.WaitAsync(Patience);
        }
        finally
        {
            Page.Load -= OnLoad;
        }

        void OnLoad(object? sender, IPage page) => loaded.TrySetResult();
    }

    /// <summary>Leaves a picture of the window, or of the whole page, in <c>artifacts/screenshots</c>.</summary>
    public Task PictureAsync(string name, bool whole = false) =>
        Page.ScreenshotAsync(new() { Path = Path.Combine(Pictures, name + ".png"), FullPage = whole });

    /// <summary>True where the page is wider than the window: somebody would have to scroll sideways.</summary>
    public async Task<bool> OverflowsAsync() =>
        await Page.EvaluateAsync<bool>(
            "() => document.documentElement.scrollWidth > document.documentElement.clientWidth");

    public async ValueTask DisposeAsync() => await context.DisposeAsync();

    private static string Repository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Firstwire.slnx"))) folder = folder.Parent!;
        return folder.FullName;
    }
}
