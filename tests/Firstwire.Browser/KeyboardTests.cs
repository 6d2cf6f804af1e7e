using System.Text.Json;
using Microsoft.Playwright;

namespace Firstwire.Browser;

/// <summary>Every page by the Tab key alone, from its first stop to its last.</summary>
[Collection<OneReader>]
public sealed class KeyboardTests(PressReadings readings)
{
    /// <summary>Tells what can be reached, and gives each a number of its own.</summary>
    private const string Number = """
        () => {
          const all = document.querySelectorAll(
            "a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex='0']");
          const stops = [...all].filter((one) => !one.disabled && one.checkVisibility({ visibilityProperty: true }));
          stops.forEach((one, at) => { one.dataset.stop = at; });
          // Of radio buttons that belong together the Tab key stops at one.
          return stops.filter((one) => one.type !== "radio" || one.checked).length;
        }
        """;

    /// <summary>Where the keyboard is: the stop's number, and what keeps somebody from seeing it.</summary>
    private const string Where = """
        () => {
          const one = document.activeElement;
          if (!one || one === document.body) return null;
          const box = one.getBoundingClientRect();
          const [x, y] = [box.x + box.width / 2, box.y + Math.min(box.height / 2, innerHeight / 2)];
          const top = document.elementFromPoint(x, y);
          const { outlineStyle, outlineWidth } = getComputedStyle(one);
          // What is drawn has a frame of its own.
          const frame = one.querySelector(":scope > .hit");
          return {
            stop: Number(one.dataset.stop ?? -1),
            html: one.outerHTML.slice(0, 120),
            isMarked: frame ? parseFloat(getComputedStyle(frame).strokeWidth) >= 2
              : outlineStyle !== "none" && parseFloat(outlineWidth) >= 2,
            isSeen: box.bottom > 0 && box.top < innerHeight && Boolean(top) && (one.contains(top) || top.contains(one)),
          };
        }
        """;

    [InBrowser]
    public async Task Every_control_of_every_page_is_reached_once_in_the_order_of_the_page_and_seen_when_it_is()
    {
        var (token, code) = await readings.CaseAsync();
        await using var reader = await readings.SitDownAsync();
        var found = new List<string>();
        foreach (var (_, name, path) in EditionPages.Of(readings.Newsstand, token, code))
        {
            await reader.OpenAsync(path);
            found.AddRange((await WalkAsync(reader.Page)).Select(problem => $"{name}: {problem}"));
        }

        Assert.True(found.Count == 0, string.Join('\n', found));
    }

    private static async Task<IReadOnlyList<string>> WalkAsync(IPage page)
    {
        var stops = await page.EvaluateAsync<int>(Number);
        var (problems, visited, last) = (new List<string>(), 0, -1);
        while (visited <= stops)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<JsonElement?>(Where) is not { ValueKind: JsonValueKind.Object } at) break;
            var stop = at.GetProperty("stop").GetInt32();
            var html = at.GetProperty("html").GetString();
            if (stop == 0 && visited > 0) break;
            if (stop <= last) problems.Add($"out of order, or twice: {html}");
            if (!at.GetProperty("isMarked").GetBoolean()) problems.Add($"not marked: {html}");
            if (!at.GetProperty("isSeen").GetBoolean()) problems.Add($"not seen: {html}");
            (last, visited) = (stop, visited + 1);
        }

        if (visited != stops) problems.Add($"{visited} of {stops} were reached");
        return problems;
    }
}
