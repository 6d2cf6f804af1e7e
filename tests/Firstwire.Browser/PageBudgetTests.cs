namespace Firstwire.Browser;

/// <summary>What a first visit may cost (docs/design.md).</summary>
public sealed class PageBudgetTests(PressReadings readings) : IClassFixture<PressReadings>
{
    private const int MostBytes = 60_000;
    private const int MostRequests = 20;

    [InBrowser]
    public async Task The_first_page_costs_less_than_60_kB_with_all_that_it_loads_and_asks_nobody_else()
    {
        foreach (var language in new[] { "en", "ar", "zh" })
        {
            await using var reader = await Reader.SitDownAsync(
                readings.Chromium, readings.Newsstand.Address, language: language, script: true);
            var sizes = new List<Task<Microsoft.Playwright.RequestSizesResult>>();
            reader.Page.RequestFinished += (_, request) => sizes.Add(request.SizesAsync());

            await reader.OpenAsync("/");
            await Task.Delay(TimeSpan.FromSeconds(2)); // The stream of events stays open: the network is never idle.

            var bytes = (await Task.WhenAll(sizes)).Sum(size => size.ResponseBodySize + size.ResponseHeadersSize);
            Assert.InRange(sizes.Count, 2, MostRequests);
            Assert.True(bytes < MostBytes, $"{language}: {bytes} bytes in {sizes.Count} answers");
            Assert.Empty(reader.Foreign);
        }
    }

    [InBrowser]
    public async Task Nothing_moves_once_it_is_there_while_the_rest_is_still_on_its_way()
    {
        var shown = new[] { "front", "latest", "story", "item", "item-arabic", "beside", "feeds", "cases" };
        var (token, code) = await readings.CaseAsync();
        var pages = EditionPages.Of(readings.Newsstand, token, code)
            .Where(page => shown.Contains(page.Name)).Select(page => page.Path).ToList();
        await using var line = await SlowLine.OpenAsync(readings.Newsstand.Address);
        foreach (var (width, language) in new[] { (1280, "en"), (390, "ar") })
        {
            await using var reader = await Reader.SitDownAsync(
                readings.Chromium, line.Address, width, language: language, examined: true, worker: false);
            foreach (var path in pages)
            {
                await reader.OpenAsync(path);
                var moved = await reader.Page.EvaluateAsync<string[]>(
                    """
                    () => new Promise(done => {
                      const moved = [];
                      const place = box => `${box.x},${box.y} ${box.width}x${box.height}`;
                      const name = node => node?.outerHTML?.slice(0, 160) ?? node?.textContent;
                      const move = source =>
                        `${place(source.previousRect)} to ${place(source.currentRect)}: ${name(source.node)}`;
                      new PerformanceObserver(list => {
                        for (const entry of list.getEntries())
                          moved.push([`${entry.value} at ${entry.startTime} ms`, ...entry.sources.map(move)].join("\n"));
                      }).observe({ type: "layout-shift", buffered: true });
                      setTimeout(() => done(moved), 500);
                    })
                    """);
                Assert.True(moved.Length == 0, $"{path} in {language}:\n{string.Join('\n', moved)}");
            }
        }
    }
}
