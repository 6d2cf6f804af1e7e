using System.Net;
using Firstwire.Tests.Newsroom.Stories;
using Firstwire.Tests.Tracing.Copies;

namespace Firstwire.Tests.Server.Wording;

public sealed class LanguageChoiceTests
{
    [Theory]
    [InlineData(null, null, "en")]
    [InlineData("de, fr;q=0.8, es;q=0.9", null, "es")]
    [InlineData("ar-EG,ar;q=0.9", null, "ar")]
    [InlineData("zh-TW", null, "zh-Hans")]
    [InlineData("fr;q=0, de", null, "en")]
    [InlineData("fr", "ar", "ar")]
    [InlineData("fr", "tlh", "fr")]
    [InlineData("not a language; q=x", null, "en")]
    public async Task A_page_speaks_the_language_that_was_chosen_or_that_the_browser_asks_for(
        string? asked, string? chosen, string tag)
    {
        await using var edition = await EditionFixture.StartAsync();
        (string, string)[] headers =
        [
            .. asked is null ? Array.Empty<(string, string)>() : [("Accept-Language", asked)],
            .. chosen is null ? Array.Empty<(string, string)>() : [("Cookie", $"firstwire-language={chosen}")],
        ];

        using var answer = await edition.GetAsync("/feeds", headers);

        Assert.Contains(
            $"<html lang=\"{tag}\" dir=\"{(tag == "ar" ? "rtl" : "ltr")}\" ", await EditionFixture.TextAsync(answer));
    }

    [Fact]
    public async Task A_choice_is_kept_by_a_cookie_and_leaves_the_address()
    {
        await using var edition = await EditionFixture.StartAsync();

        using var answer = await edition.GetAsync("/search?q=ferry&lang=fr");
        using var loud = await edition.GetAsync("/search?q=ferry&LANG=fr");
        using var unknown = await edition.GetAsync("/search?q=ferry&lang=tlh");

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal("/search?q=ferry", answer.Headers.Location!.ToString());
        Assert.Equal("/search?q=ferry", loud.Headers.Location!.ToString());
        Assert.Equal("firstwire-language=fr", EditionFixture.CookieOf(answer));
        Assert.Equal(HttpStatusCode.OK, unknown.StatusCode);
    }

    [Fact]
    public async Task Each_page_offers_itself_in_the_other_languages()
    {
        await using var edition = await EditionFixture.StartAsync();

        var page = await edition.ReadAsync("/search?q=ferry");

        Assert.Contains("href=\"/search?q=ferry&lang=ar\"", page);
        Assert.Contains("العربية", page);
    }

    [Fact]
    public async Task An_Arabic_reader_sees_no_English_of_ours()
    {
        await using var edition = await EditionFixture.StartAsync();
        var stories = new StoryRoom(edition.Room);
        var first = await stories.FileAsync(
            "harbour-post.example", "Night ferry to Skarvoy returns", HarbourTexts.Original);
        var copy = await stories.FileAsync(
            "fresh-clicks.example", "Night ferry to Skarvoy is back", HarbourTexts.Original, 1);
        stories.Follow();
        string[] paths =
        [
            "/", "/latest", $"/story/{first}", $"/item/{first}", $"/item/{copy}", $"/item/{first}/beside/{copy}",
            "/outlet/1", "/outlet/1/copies",
            "/feed/1", "/feed/1/health", "/feeds", "/feeds/starter?topic=science", "/sources", "/search",
            "/search?q=ferry", "/bot", "/bot/requests", "/bot/requests?host=harbour-post.example", "/removal",
            "/takedown/counter", "/takedown/prove", "/stories/ranking", "/latest?unread", "/starred", "/settings",
            "/keys", "/offline", "/coverage", "/coverage?q=ferry", "/coverage?q=zeppelin", "/item/99", "/nowhere",
        ];

        foreach (var path in paths)
        {
            using var answer = await edition.GetAsync(path, ("Accept-Language", "ar"));
            var english = OurWords.Latin(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
            Assert.True(english.Count == 0, $"{path}: {string.Join(" | ", english)}");
        }
    }
}
