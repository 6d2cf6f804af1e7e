using Microsoft.Playwright;

namespace Firstwire.Browser;

/// <summary>What somebody sees who reads the news, with scripts switched off.</summary>
public sealed class ReadingTests(PressReadings readings) : IClassFixture<PressReadings>
{
    [InBrowser]
    public async Task The_front_page_leads_to_a_story_under_its_own_headline()
    {
        await using var reader = await readings.SitDownAsync();
        await reader.OpenAsync("/");
        await reader.PictureAsync("front");
        var line = reader.Page.Locator("article.line").First;
        var headline = await line.Locator(".headline").InnerTextAsync();

        await reader.ClickAsync(line.Locator(".headline a"));
        await reader.PictureAsync("story", whole: true);

        Assert.Equal(headline, await reader.Page.Locator("h1").InnerTextAsync());
        Assert.Empty(reader.Foreign);
    }

    [InBrowser]
    public async Task The_latest_news_lead_to_an_item_and_the_item_to_its_publisher()
    {
        await using var reader = await readings.SitDownAsync();
        await reader.OpenAsync("/latest");
        var line = reader.Page.Locator("article.line").First;
        var headline = await line.Locator(".headline").InnerTextAsync();
        var publisher = await line.Locator(".out a").GetAttributeAsync("href");

        await reader.ClickAsync(line.Locator(".headline a"));

        Assert.Equal(headline, await reader.Page.Locator("h1").InnerTextAsync());
        Assert.Equal(publisher, await reader.Page.Locator(".to-publisher a").GetAttributeAsync("href"));
        Assert.Empty(reader.Foreign);
    }

    [InBrowser]
    public async Task The_pages_turn_to_older_news_and_back()
    {
        await using var reader = await readings.SitDownAsync();
        await reader.OpenAsync("/latest");
        var newest = await reader.Page.Locator("article.line .headline").AllInnerTextsAsync();

        await reader.ClickAsync(reader.Page.GetByRole(AriaRole.Link, new() { Name = "Older" }));
        var older = await reader.Page.Locator("article.line .headline").AllInnerTextsAsync();
        await reader.PictureAsync("latest-older", whole: true);
        await reader.ClickAsync(reader.Page.GetByRole(AriaRole.Link, new() { Name = "Newest" }));

        Assert.NotEqual(newest, older);
        Assert.Equal(newest, await reader.Page.Locator("article.line .headline").AllInnerTextsAsync());
    }

    [InBrowser]
    public async Task An_item_reads_from_its_own_side()
    {
        await using var reader = await readings.SitDownAsync();

        await reader.OpenAsync($"/item/{readings.NewestIn("en").Id}");
        await reader.PictureAsync("item-from-the-left", whole: true);
        Assert.Equal("ltr", await DirectionAsync(reader, "h1"));

        await reader.OpenAsync($"/item/{readings.NewestIn("ar").Id}");
        await reader.PictureAsync("item-from-the-right", whole: true);
        Assert.Equal("rtl", await DirectionAsync(reader, "h1"));
        Assert.Equal("rtl", await DirectionAsync(reader, ".body"));
    }

    [InBrowser]
    public async Task A_search_from_the_head_of_any_page_finds_what_its_words_are_in()
    {
        await using var reader = await readings.SitDownAsync();
        var wanted = readings.NewestIn("en");
        await reader.OpenAsync("/feeds");

        await reader.Page.GetByLabel("Search the news").FillAsync($"\"{wanted.Title}\"");
        await reader.ClickAsync(reader.Page.GetByRole(AriaRole.Button, new() { Name = "Search" }));
        await reader.PictureAsync("search");

        Assert.Equal(wanted.Title, await reader.Page.Locator("article.line .headline").First.InnerTextAsync());
    }

    [InBrowser]
    public async Task The_feeds_page_tells_how_each_feed_is_doing()
    {
        await using var reader = await readings.SitDownAsync();
        await reader.OpenAsync("/feeds");
        await reader.PictureAsync("feeds");

        Assert.Contains("No connection", await reader.Page.Locator("#trouble").InnerTextAsync());
        Assert.True(await reader.Page.Locator(".feed:not(.trouble)").CountAsync() >= 40);
    }

    [InBrowser]
    public async Task An_outlet_and_a_feed_list_their_items()
    {
        await using var reader = await readings.SitDownAsync();
        var item = readings.NewestIn("en");

        await reader.OpenAsync($"/outlet/{item.Outlet.Id}");
        await reader.PictureAsync("outlet");
        Assert.Equal(item.Outlet.Name, await reader.Page.Locator("h1").InnerTextAsync());

        await reader.OpenAsync("/feed/1");
        Assert.NotEqual(0, await reader.Page.Locator("article.line").CountAsync());
    }

    [InBrowser]
    public async Task Publishers_and_the_lost_find_words()
    {
        await using var reader = await readings.SitDownAsync();

        await reader.OpenAsync("/bot");
        await reader.PictureAsync("bot", whole: true);
        Assert.Contains("User-agent: firstwire", await reader.Page.Locator("pre").InnerTextAsync());

        await reader.OpenAsync($"/removal?item={readings.NewestIn("en").Id}");
        await reader.PictureAsync("removal");
        Assert.Contains("desk@newsstand.example", await reader.Page.Locator("main").InnerTextAsync());

        Assert.Equal(404, (await reader.OpenAsync("/no/such/page")).Status);
        await reader.PictureAsync("not-found");
        Assert.Equal("No such page", await reader.Page.Locator("h1").InnerTextAsync());
    }

    [InBrowser]
    public async Task Nobody_scrolls_sideways()
    {
        string[] paths = [
            "/", "/feeds", "/search?q=river", "/bot", "/feed/1/health", "/bot/requests?host=harbour-post.localhost",
            $"/item/{readings.NewestIn("en").Id}", $"/item/{readings.NewestIn("ar").Id}"];
        foreach (var width in new[] { 320, 390, 768, 1920 })
        {
            await using var reader = await readings.SitDownAsync(width, 844);
            foreach (var path in paths)
            {
                await reader.OpenAsync(path);
                Assert.False(await reader.OverflowsAsync(), $"{path} at {width} pixels");
                if (width == 390) await reader.PictureAsync("phone-" + path.Trim('/').Split('?', '/')[0]);
            }
        }
    }

    [InBrowser]
    public async Task Nobody_scrolls_sideways_for_the_words_of_others_however_long_they_are()
    {
        var item = readings.NewestIn("en");
        var words = new[] { string.Concat(Enumerable.Repeat("Hafenmeisterei", 22)), new string('港', 300) };
        string[] paths =
        [
            "/", "/latest", "/outlets", $"/item/{item.Id}", $"/outlet/{item.Outlet.Id}", "/search?q=ferry",
            $"/item/{item.Id}/beside/{readings.NewestIn("ar").Id}",
        ];
        foreach (var (width, language) in new[] { (320, "en"), (320, "ar"), (1280, "en") })
        {
            await using var reader = await Reader.SitDownAsync(
                readings.Chromium, readings.Newsstand.Address, width, 844, language: language);
            foreach (var path in paths)
            {
                await reader.OpenAsync(path);
                foreach (var word in words)
                {
                    await reader.Page.EvaluateAsync(
                        """
                        word => {
                          for (const theirs of document.querySelectorAll("main :is([dir=auto], bdi)"))
                            if (!theirs.children.length) theirs.textContent = word;
                        }
                        """,
                        word);
                    Assert.False(await reader.OverflowsAsync(), $"{path} at {width} pixels in {language}: {word[..1]}");
                }
            }
        }
    }

    [InBrowser]
    public async Task In_the_dark_the_paper_is_dark()
    {
        await using var reader = await readings.SitDownAsync(colors: ColorScheme.Dark);
        await reader.OpenAsync("/");
        await reader.PictureAsync("front-dark");

        Assert.Equal("rgb(20, 24, 29)", await reader.Page.EvaluateAsync<string>(
            "() => getComputedStyle(document.documentElement).backgroundColor"));
    }

    [InBrowser]
    public async Task On_paper_there_is_the_news_and_where_it_stood()
    {
        await using var reader = await readings.SitDownAsync(800, 1100);
        await reader.OpenAsync($"/item/{readings.NewestIn("en").Id}");
        await reader.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await reader.PictureAsync("item-print");

        Assert.False(await reader.Page.Locator(".sections").IsVisibleAsync());
        Assert.True(await reader.Page.Locator(".to-publisher a").IsVisibleAsync());
    }

    [InBrowser]
    public async Task On_paper_no_address_runs_into_another_and_no_button_stands()
    {
        await using var reader = await readings.SitDownAsync(600, 1100);
        await reader.OpenAsync("/");
        await reader.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await reader.PictureAsync("front-print");

        Assert.True(await reader.Page.EvaluateAsync<bool>(
            "() => [...document.querySelectorAll('.line .out')].every(out => out.scrollWidth <= out.clientWidth)"));
        Assert.Equal(0, await reader.Page.Locator("button:visible").CountAsync());
    }

    [InBrowser]
    public async Task In_forced_colours_nothing_is_lost()
    {
        await using var reader = await readings.SitDownAsync();
        await reader.Page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active });
        await reader.OpenAsync("/feeds");
        await reader.PictureAsync("feeds-forced-colours");

        Assert.Equal("solid", await reader.Page.EvaluateAsync<string>(
            "() => getComputedStyle(document.querySelector('.panel')).borderTopStyle"));
    }

    [InBrowser]
    public async Task A_keyboard_reaches_the_news_in_two_strokes_and_always_sees_where_it_is()
    {
        await using var reader = await readings.SitDownAsync();
        await reader.OpenAsync("/");

        await reader.Page.Keyboard.PressAsync("Tab");
        await reader.PictureAsync("skip-link");
        Assert.Equal("Skip to the news", await FocusedAsync(reader, "document.activeElement.textContent"));
        Assert.Equal("true", await FocusedAsync(reader, "document.activeElement.getBoundingClientRect().top >= 0"));
        await reader.Page.Keyboard.PressAsync("Enter");
        await reader.Page.Keyboard.PressAsync("Tab");

        Assert.Matches("/(story|item)/", await FocusedAsync(reader, "document.activeElement.href"));
        Assert.Equal("solid", await FocusedAsync(reader, "getComputedStyle(document.activeElement).outlineStyle"));
    }

    [InBrowser]
    public async Task What_is_pressed_by_a_thumb_is_large_enough()
    {
        await using var reader = await readings.SitDownAsync(390, 844);
        foreach (var path in new[] { "/", "/feeds" })
        {
            await reader.OpenAsync(path);
            foreach (var control
                in await reader.Page.Locator("button, input, .sections a, .pager a, .wordmark, .colophon a").AllAsync())
            {
                if (await control.BoundingBoxAsync() is { } box)
                    Assert.True(box.Height >= 44, $"{path}: {await control.InnerTextAsync()}: {box.Height}");
            }
        }
    }

    private static Task<string> DirectionAsync(Reader reader, string selector) =>
        reader.Page.EvaluateAsync<string>($"() => getComputedStyle(document.querySelector('{selector}')).direction");

    private static Task<string> FocusedAsync(Reader reader, string expression) =>
        reader.Page.EvaluateAsync<string>($"() => String({expression})");
}
