using Firstwire.Newsroom.People;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace Firstwire.Browser;

/// <summary>Stars, readings and settings, with scripts and without.</summary>
[Collection<OneReader>]
public sealed class MarkTests(PressReadings readings)
{
    private ReadingMarks Marks => readings.Newsstand.Services.GetRequiredService<ReadingMarks>();

    [InBrowser]
    public async Task A_star_is_given_without_a_script_and_the_page_comes_back_to_its_line()
    {
        await using var reader = await readings.SitDownAsync();
        await reader.OpenAsync("/latest");
        var line = reader.Page.Locator("article.line").Nth(3);
        var (headline, id) = (await line.Locator("h3").InnerTextAsync(), await line.GetAttributeAsync("id"));

        await reader.ClickAsync(line.GetByRole(AriaRole.Button, new() { Name = "Star" }));

        Assert.EndsWith($"/latest#{id}", reader.Page.Url);
        Assert.Equal(
            "true", await reader.Page.Locator($"#{id} button[data-mark=star]").GetAttributeAsync("aria-pressed"));
        await reader.ClickAsync(reader.Page.GetByRole(AriaRole.Link, new() { Name = "Starred" }));
        await reader.PictureAsync("starred");
        Assert.Contains(headline, await reader.Page.Locator("article.line .headline").AllInnerTextsAsync());
    }

    [InBrowser]
    public async Task A_star_is_given_by_a_script_and_nothing_is_loaded_anew()
    {
        await using var reader = await readings.SitDownAsync(script: true);
        await reader.OpenAsync("/latest");
        await reader.Page.EvaluateAsync("() => { window.here = true; }");
        var line = reader.Page.Locator("article.line").Nth(5);
        var star = line.GetByRole(AriaRole.Button, new() { Name = "Star" });

        await star.ClickAsync();
        await Assertions.Expect(star).ToHaveAttributeAsync("aria-pressed", "true");
        await Assertions.Expect(reader.Page.Locator("#said")).ToHaveTextAsync("Starred");
        Assert.True(Marks.Of([Number(await star.GetAttributeAsync("value"))]).Values.Single().IsStarred);
        await star.ClickAsync();
        await Assertions.Expect(star).ToHaveAttributeAsync("aria-pressed", "false");

        Assert.DoesNotContain(Marks.Of([Number(await star.GetAttributeAsync("value"))]).Values, mark => mark.IsStarred);
        Assert.True(await reader.Page.EvaluateAsync<bool>("() => window.here"));
        Assert.Empty(reader.Foreign);
    }

    [InBrowser]
    public async Task A_star_that_is_pressed_twice_before_the_answer_comes_is_shown_as_it_is()
    {
        await using var reader = await readings.SitDownAsync(script: true);
        await reader.OpenAsync("/latest");
        var star = reader.Page.Locator("article.line").Nth(7).GetByRole(AriaRole.Button, new() { Name = "Star" });

        await star.EvaluateAsync("button => { button.click(); button.click(); }");

        await Assertions.Expect(reader.Page.Locator("#said")).ToHaveTextAsync("Starred");
        await Assertions.Expect(star).ToHaveAttributeAsync("aria-pressed", "true");
        Assert.True(Marks.Of([Number(await star.GetAttributeAsync("value"))]).Values.Single().IsStarred);
    }

    [InBrowser]
    public async Task An_item_that_was_opened_is_read_and_leaves_the_unread_list()
    {
        await using var reader = await readings.SitDownAsync();
        await reader.OpenAsync("/latest?unread");
        var headline = reader.Page.Locator("article.line .headline a").First;
        var path = await headline.GetAttributeAsync("href");

        await reader.ClickAsync(headline);
        await WaitAsync(() => Marks.Of([Number(path!.Split('/')[^1])]).Count == 1);
        await reader.OpenAsync("/latest?unread");
        await reader.PictureAsync("unread");

        Assert.Equal(0, await reader.Page.Locator($"article.line .headline a[href='{path}']").CountAsync());
    }

    [InBrowser]
    public async Task An_item_that_was_opened_by_way_of_the_service_worker_is_read_as_well()
    {
        await using var reader = await readings.SitDownAsync(script: true);
        await reader.OpenAsync("/latest?unread");
        await reader.Page.EvaluateAsync("() => navigator.serviceWorker.ready.then(() => {})");
        await reader.OpenAsync("/latest?unread");
        var headline = reader.Page.Locator("article.line .headline a").First;
        var path = await headline.GetAttributeAsync("href");

        await reader.ClickAsync(headline);

        await WaitAsync(() => Marks.Of([Number(path!.Split('/')[^1])]).Count == 1);
    }

    [InBrowser]
    public async Task A_mark_that_cannot_be_sent_is_sent_once_more_as_a_form_and_no_oftener()
    {
        // The worker would take over while the mark is sent, and hide what is sent from the route.
        await using var reader = await readings.SitDownAsync(script: true, worker: false);
        await reader.OpenAsync("/latest");
        var asked = 0;
        await reader.Page.RouteAsync("**/marks", route =>
        {
            asked++;
            return route.AbortAsync();
        });

        await reader.Page.Locator("article.line")
            .Nth(6).GetByRole(AriaRole.Button, new() { Name = "Star" }).ClickAsync();
        await WaitAsync(() => asked == 2);
        await Task.Delay(500, TestContext.Current.CancellationToken);

        Assert.Equal(2, asked);
    }

    [InBrowser]
    public async Task All_above_is_read_in_one_stroke()
    {
        await using var reader = await readings.SitDownAsync();
        await reader.OpenAsync("/latest?unread");
        var lines = await reader.Page.Locator("article.line")
            .EvaluateAllAsync<string[]>("lines => lines.map(line => line.id)");

        await reader.ClickAsync(reader.Page.GetByRole(AriaRole.Button, new() { Name = "Mark all above as read" }));
        await reader.PictureAsync("marked-all-above");

        Assert.EndsWith("/latest?unread", reader.Page.Url);
        Assert.All(
            Marks.Of([.. lines.Select(line => Number(line.Split('-')[1]))]).Values, mark => Assert.True(mark.IsRead));
        Assert.NotEqual(0, Marks.CountUnread());
    }

    [InBrowser]
    public async Task A_story_is_read_as_a_whole()
    {
        await using var reader = await readings.SitDownAsync();
        await reader.OpenAsync("/");
        await reader.ClickAsync(reader.Page.Locator("article.line .headline a[href^='/story/']").Nth(2));
        var items = await reader.Page.Locator("article.line")
            .EvaluateAllAsync<string[]>("lines => lines.map(line => line.id)");

        await reader.ClickAsync(reader.Page.GetByRole(AriaRole.Button, new() { Name = "Mark the story as read" }));
        await reader.PictureAsync("story-read");

        var marks = Marks.Of([.. items.Select(item => Number(item.Split('-')[1]))]);
        Assert.All(marks.Values, mark => Assert.True(mark.IsRead));
        Assert.Equal(items.Length, marks.Count);
    }

    [InBrowser]
    public async Task Settings_are_kept_where_they_belong()
    {
        await using var reader = await readings.SitDownAsync();
        await reader.OpenAsync("/settings");
        await reader.Page.GetByLabel("Dark").CheckAsync();
        await reader.Page.GetByLabel("Compact lists").CheckAsync();
        await reader.Page.GetByLabel("Fold the copies").UncheckAsync();
        await reader.ClickAsync(reader.Page.GetByRole(AriaRole.Button, new() { Name = "Save" }));
        await reader.PictureAsync("settings-dark", whole: true);

        Assert.Equal("rgb(20, 24, 29)", await GroundAsync(reader));
        Assert.True(await reader.Page.GetByLabel("Dark").IsCheckedAsync());
        await reader.OpenAsync("/latest");
        await reader.PictureAsync("latest-dense-dark");
        Assert.Equal(0, await reader.Page.Locator("details.copies").CountAsync());
        Assert.False(await reader.Page.Locator(".excerpt").First.IsVisibleAsync());

        // Another device is as it was; what is about reading holds there too.
        await using var other = await readings.SitDownAsync();
        await other.OpenAsync("/settings");
        Assert.Equal("rgb(251, 250, 246)", await GroundAsync(other));
        Assert.False(await other.Page.GetByLabel("Fold the copies").IsCheckedAsync());
        await other.Page.GetByLabel("Fold the copies").CheckAsync();
        await other.Page.GetByLabel("High contrast").CheckAsync();
        await other.ClickAsync(other.Page.GetByRole(AriaRole.Button, new() { Name = "Save" }));
        await other.PictureAsync("settings-contrast", whole: true);
        Assert.Equal("rgb(0, 58, 120)", await other.Page.EvaluateAsync<string>(
            "() => getComputedStyle(document.querySelector('main a')).color"));
    }

    [InBrowser]
    public async Task A_preferred_source_leads_and_is_listed()
    {
        await using var reader = await readings.SitDownAsync();
        var outlet = readings.NewestIn("en").Outlet;
        await reader.OpenAsync($"/outlet/{outlet.Id}");

        await reader.ClickAsync(reader.Page.GetByRole(AriaRole.Button, new() { Name = "Prefer this source" }));
        Assert.True(await reader.Page.GetByRole(
            AriaRole.Button, new() { Name = "No longer prefer this source" }).IsVisibleAsync());
        await reader.OpenAsync("/settings");
        await reader.PictureAsync("settings-preferred", whole: true);
        await reader.ClickAsync(
            reader.Page.GetByRole(AriaRole.Button, new() { Name = $"No longer prefer {outlet.Name}" }));

        Assert.Empty(readings.Newsstand.Services.GetRequiredService<Preferences>().Read().Preferred);
    }

    [InBrowser]
    public async Task Nobody_scrolls_sideways_to_mark()
    {
        foreach (var width in new[] { 320, 390, 1920 })
        {
            await using var reader = await readings.SitDownAsync(width, 844);
            foreach (var path in new[] { "/latest?unread", "/starred", "/settings", "/keys", "/offline",
                $"/item/{readings.NewestIn("ar").Id}" })
            {
                await reader.OpenAsync(path);
                Assert.False(await reader.OverflowsAsync(), $"{path} at {width} pixels");
                if (width == 390) await reader.PictureAsync("phone-" + path.Trim('/').Split('?', '/')[0] + "-marks");
            }
        }
    }

    private static Task<string> GroundAsync(Reader reader) =>
        reader.Page.EvaluateAsync<string>("() => getComputedStyle(document.documentElement).backgroundColor");

    private static long Number(string? text) => long.Parse(text!, System.Globalization.CultureInfo.InvariantCulture);

    private static async Task WaitAsync(Func<bool> until)
    {
        for (var look = 0; look < 400 && !until(); look++) await Task.Delay(50, TestContext.Current.CancellationToken);
        Assert.True(until(), "It did not come about in twenty seconds.");
    }
}
