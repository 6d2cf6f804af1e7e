using Firstwire.Newsroom.Health;
using Firstwire.Newsroom.Outlets;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace Firstwire.Browser;

/// <summary>From an empty edition to one that waits for news, by forms alone.</summary>
public sealed class FirstRunTests(Chromium chromium) : IClassFixture<Chromium>
{
    [InBrowser]
    public async Task Chosen_starter_feeds_are_added()
    {
        await using var stand = await Newsstand.OpenAsync(ingest: false);
        await using var reader = await Reader.SitDownAsync(chromium, stand.Address);
        await reader.OpenAsync("/");
        await reader.PictureAsync("first-run", whole: true);

        await reader.Page.GetByLabel("Le Monde").CheckAsync();
        await reader.Page.GetByLabel("NHKニュース").CheckAsync();
        await reader.ClickAsync(reader.Page.GetByRole(AriaRole.Button, new() { Name = "Add the chosen ones" }).First);
        await reader.PictureAsync("waiting");

        Assert.Equal("Waiting for the first answers", await reader.Page.Locator("h1").InnerTextAsync());
        Assert.Equal(2, Feeds(stand).Count());
    }

    [InBrowser]
    public async Task A_page_that_waits_looks_again_but_not_from_under_who_writes_on_it()
    {
        await using var stand = await Newsstand.OpenAsync(ingest: false);
        await using var reader = await Reader.SitDownAsync(chromium, stand.Address);
        await reader.Page.Clock.InstallAsync();
        await reader.OpenAsync("/");
        await reader.Page.GetByLabel("Le Monde").CheckAsync();
        await reader.ClickAsync(reader.Page.GetByRole(AriaRole.Button, new() { Name = "Add the chosen ones" }).First);
        await reader.Page.EvaluateAsync("() => { window.isOld = true; }");
        var search = reader.Page.Locator("input[type=search]");

        await search.FillAsync("night ferry");
        await reader.Page.Clock.FastForwardAsync("01:00");
        await search.BlurAsync();
        await reader.Page.Clock.FastForwardAsync("01:00");

        Assert.Equal("night ferry", await search.InputValueAsync());
        Assert.True(await reader.Page.EvaluateAsync<bool>("() => window.isOld === true"));

        await search.FillAsync("");
        await search.BlurAsync();
        await reader.Page.Clock.FastForwardAsync("01:00");

        await reader.Page.WaitForFunctionAsync("() => window.isOld === undefined");
        Assert.Equal("Waiting for the first answers", await reader.Page.Locator("h1").InnerTextAsync());
    }

    [InBrowser]
    public async Task A_country_is_chosen_seen_and_added_by_keyboard_alone()
    {
        await using var stand = await Newsstand.OpenAsync(ingest: false);
        await using var reader = await Reader.SitDownAsync(chromium, stand.Address);
        await reader.OpenAsync("/");
        await reader.ClickAsync(reader.Page.GetByRole(AriaRole.Link, new() { Name = "Choose from" }));

        await reader.Page.Locator("summary", new() { HasText = "Asia" }).FocusAsync();
        await reader.Page.Keyboard.PressAsync("Enter");
        await reader.Page.Locator("input[name=country][value=SY]").FocusAsync();
        await reader.Page.Keyboard.PressAsync("Space");
        await reader.PictureAsync("starter-choice");
        await reader.ClickAsync(reader.Page.GetByRole(AriaRole.Button, new() { Name = "Show what that makes" }));
        await reader.PictureAsync("starter-chosen");
        var offered = StarterList.All.Count(feed => feed.Country.Code == "SY");
        Assert.Equal($"{offered} feeds of 1 country", await reader.Page.Locator("#chosen-title").InnerTextAsync());

        await reader.Page.GetByLabel("SANA").UncheckAsync();
        await reader.ClickAsync(reader.Page.GetByRole(AriaRole.Button, new() { Name = "Add the ticked ones" }));

        Assert.Contains($"{offered - 1} feeds were added", await reader.Page.Locator(".result").InnerTextAsync());
        Assert.Equal(offered - 1, Feeds(stand).Count());
    }

    [InBrowser]
    public async Task Nothing_chosen_is_said_and_an_address_can_be_put_right()
    {
        await using var stand = await Newsstand.OpenAsync(ingest: false);
        await using var reader = await Reader.SitDownAsync(chromium, stand.Address, 390, 844);
        await reader.OpenAsync("/");
        await reader.ClickAsync(reader.Page.GetByRole(AriaRole.Button, new() { Name = "Add the chosen ones" }).First);
        Assert.Contains("No feed was chosen", await reader.Page.Locator(".result").InnerTextAsync());
        await reader.PictureAsync("phone-first-run");

        await reader.Page.Locator("#address").FillAsync("gopher://old.example/");
        await reader.ClickAsync(reader.Page.GetByRole(AriaRole.Button, new() { Name = "Add", Exact = true }));
        await reader.PictureAsync("phone-refused");

        Assert.Contains("gopher", await reader.Page.Locator("#address-trouble").InnerTextAsync());
        Assert.Equal("gopher://old.example/", await reader.Page.Locator("#address").InputValueAsync());
        Assert.Equal(0, Feeds(stand).Count());
    }

    [InBrowser]
    public async Task An_OPML_file_is_taken_from_the_disk()
    {
        await using var stand = await Newsstand.OpenAsync(ingest: false);
        await using var reader = await Reader.SitDownAsync(chromium, stand.Address);
        await reader.OpenAsync("/");

        await reader.Page.Locator("#opml").SetInputFilesAsync(new FilePayload
        {
            Name = "feeds.opml",
            MimeType = "text/x-opml",
            Buffer = """
                <opml version="2.0"><body><outline text="The Harbour Post" xmlUrl="https://harbour-post.example/feed"/></body></opml>
                """u8.ToArray(),
        });
        await reader.ClickAsync(reader.Page.GetByRole(AriaRole.Button, new() { Name = "Add its feeds" }));
        await reader.PictureAsync("feeds-added");

        Assert.Contains("1 feed was added", await reader.Page.Locator(".result").InnerTextAsync());
        Assert.Equal(1, Feeds(stand).Count());
    }

    [InBrowser]
    public async Task A_browser_is_set_up_by_the_printed_address()
    {
        await using var printed = new StringWriter();
        await using var stand = await Newsstand.OpenAsync("http://*:0", ingest: false, printed);
        var home = $"http://127.0.0.1:{new Uri(stand.Address.Replace("[::]", "127.0.0.1")).Port}";
        await using var reader = await Reader.SitDownAsync(chromium, home);

        Assert.Equal(401, (await reader.OpenAsync("/")).Status);
        await reader.PictureAsync("not-set-up");
        var path = printed.ToString()
            .Split('\n').Select(line => line.Trim()).First(line => line.StartsWith("http", StringComparison.Ordinal));
        await reader.OpenAsync(new Uri(path).PathAndQuery);
        await reader.PictureAsync("set-up");
        await reader.ClickAsync(reader.Page.GetByRole(AriaRole.Link, new() { Name = "To the front page" }));

        Assert.Equal("Which news shall it be?", await reader.Page.Locator("h1").InnerTextAsync());
    }

    private static FeedHealth Feeds(Newsstand stand) => stand.Services.GetRequiredService<FeedHealth>();
}
