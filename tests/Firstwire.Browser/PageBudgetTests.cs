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
    public async Task Nothing_moves_once_it_is_there()
    {
        foreach (var (width, language) in new[] { (1280, "en"), (390, "ar") })
        {
            await using var reader = await Reader.SitDownAsync(
                readings.Chromium, readings.Newsstand.Address, width, language: language, examined: true);
            foreach (var path in new[] { "/", "/latest", $"/item/{readings.NewestIn("en").Id}", "/feeds" })
            {
                await reader.OpenAsync(path);
                var shift = await reader.Page.EvaluateAsync<double>(
                    """
                    () => new Promise(done => {
                      let sum = 0;
                      new PerformanceObserver(list => list.getEntries().forEach(entry => sum += entry.value)).observe({ type: "layout-shift", buffered: true });
                      setTimeout(() => done(sum), 500);
                    })
                    """);
                Assert.Equal(0, shift);
            }
        }
    }
}
