using System.Net;
using Firstwire.Newsroom.Archive.Erasing;
using Firstwire.Tests.Newsroom.Stories;
using Firstwire.Tests.Tracing.Copies;

namespace Firstwire.Tests.Server.Pages.Stories;

public sealed class StoryPageTests : IAsyncDisposable
{
    private const string Title = "Night ferry to Skarvoy returns";
    private EditionFixture edition = null!;
    private StoryRoom stories = null!;

    public async ValueTask DisposeAsync() => await edition.DisposeAsync();

    [Fact]
    public async Task Every_account_stands_on_its_storys_page_with_its_copies_beneath_and_all_publishers_links()
    {
        var story = await FillAsync();

        var page = await edition.ReadAsync($"/story/{story}");

        Assert.Contains("1 independent account by 3 outlets", page);
        Assert.Contains("The same text at 2 other outlets", page);
        Assert.All(["harbour-post", "fresh-clicks", "echo-daily"], outlet => Assert.Contains(
            $"href=\"https://{outlet}.example/Night", page));
        Assert.Contains($"Headline of <a href=\"/item/{story}\"", page);
        Assert.Contains("English", page);
        Assert.DoesNotContain("since your last visit", page);
    }

    [Fact]
    public async Task A_reader_app_finds_a_storys_feed_from_its_page_and_is_sent_it_once()
    {
        var story = await FillAsync();
        Assert.Contains(
            $"<link rel=\"alternate\" type=\"application/atom+xml\" title=\"Atom feed of this story\" "
                + $"href=\"/story/{story}.atom\"",
            await edition.ReadAsync($"/story/{story}"));

        foreach (var path in new[] { $"/story/{story}.atom", $"/story/{story}.json" })
        {
            using var first = await edition.GetAsync(path);
            using var second = await edition.GetAsync(path, ("If-None-Match", first.Headers.ETag!.ToString()));
            Assert.Equal((HttpStatusCode.OK, HttpStatusCode.NotModified), (first.StatusCode, second.StatusCode));
        }
    }

    [Fact]
    public async Task The_front_page_ranks_stories_by_a_rule_that_it_states_and_leads_to_the_list_of_everything()
    {
        var story = await FillAsync();

        var page = await edition.ReadAsync("/");

        Assert.Contains($"href=\"/story/{story}\">{Title}", page);
        Assert.Contains("1 independent account", page);
        Assert.Contains("Ranked by independent accounts: copies of one text count as one, an outlet counts once", page);
        Assert.Contains("href=\"https://harbour-post.example/Night", page);
        Assert.Contains("take half of its weight", await edition.ReadAsync("/stories/ranking"));
        Assert.Contains("Newest first, nothing ranked", await edition.ReadAsync("/latest"));
    }

    [Fact]
    public async Task A_storys_headline_is_one_in_the_language_that_its_reader_asks_for()
    {
        var story = await FillAsync();
        var french = await stories.FileAsync(
            "le-phare.example", "Le bac de nuit repart", "Le bac repart lundi, dit Berit Holm.", 5, "fr");
        stories.Follow();
        await stories.Desk.MoveAsync(french, story, TestContext.Current.CancellationToken);
        stories.Follow();

        foreach (var path in new[] { "/", $"/story/{story}", $"/story/{story}/correct" })
        {
            Assert.Contains(Title, HeadlineOf(await ReadAsync(path, "en-GB, fr;q=0.5")));
            Assert.Contains("Le bac de nuit repart", HeadlineOf(await ReadAsync(path, "de, fr;q=0.9, en;q=0.5")));
            Assert.Contains("Le bac de nuit repart", HeadlineOf(await ReadAsync(path, "en", "fr")));
        }

        Assert.Contains($"\"title\":\"{Title}\"", await ReadAsync($"/story/{story}.json", "fr"));

        async Task<string> ReadAsync(string path, string asked, string? chosen = null)
        {
            using var answer = await edition.GetAsync(
                path, ("Accept-Language", asked), ("Cookie", chosen is null ? "" : $"firstwire-language={chosen}"));
            return await EditionFixture.TextAsync(answer);
        }

        // The first headline of the page's body.
        static string HeadlineOf(string page)
        {
            var body = page[page.IndexOf("<main", StringComparison.Ordinal)..];
            var headlines = body.IndexOf("<article", StringComparison.Ordinal) is >= 0 and var list ? list
                : body.IndexOf("<h1", StringComparison.Ordinal);
            return body[headlines..(headlines + 900)];
        }
    }

    [Fact]
    public async Task In_lists_copies_are_folded_under_who_had_the_text_first_and_none_is_missing()
    {
        var story = await FillAsync();

        var list = await edition.ReadAsync("/latest");

        Assert.Contains("The same text at 2 other outlets", list);
        Assert.Equal(1, Count(list, "<article"));
        Assert.Equal(1, Count(list, $"href=\"/item/{story}\""));
        foreach (var item in edition.Room.Items.Newest(10))
        {
            Assert.Contains($"href=\"/item/{item.Id}\"", list);
            Assert.Contains($"href=\"{item.Url}\"", list);
        }
    }

    [Fact]
    public async Task What_came_since_the_last_visit_is_marked_as_new()
    {
        var story = await FillAsync();
        using var first = await edition.GetAsync($"/story/{story}");
        var cookie = EditionFixture.CookieOf(first, "firstwire-visit");
        Assert.Contains(
            first.Headers.GetValues("Set-Cookie"),
            set => set.Contains($"path=/story/{story}", StringComparison.Ordinal));
        edition.Room.Time.Advance(TimeSpan.FromHours(1));

        using var again = await edition.GetAsync($"/story/{story}", ("Cookie", cookie));
        Assert.Matches(@"\. <span>Nothing is new since your last visit", await EditionFixture.TextAsync(again));
        var other = await stories.FileAsync("late-edition.example", Title, HarbourTexts.Original, 30);
        stories.Follow();
        using var later = await edition.GetAsync($"/story/{story}", ("Cookie", cookie));

        Assert.Contains("New since your last visit: 1 account", await EditionFixture.TextAsync(later));
        Assert.NotEqual(0, other);
    }

    [Fact]
    public async Task An_item_names_its_story_and_the_others_that_tell_it_but_no_copy_of_itself()
    {
        var story = await FillAsync();
        var own = await stories.FileAsync(
            "sound-courier.example", "Karsten Ohm bought the first ticket", HarbourTexts.Independent, 5);
        stories.Follow();
        if (stories.Reads.StoryOf(own) != story)
            await stories.Desk.MoveAsync(own, story, TestContext.Current.CancellationToken);
        stories.Follow();

        var page = await edition.ReadAsync($"/item/{story}");
        var note = page[page.IndexOf("<h2>The same story</h2>", StringComparison.Ordinal)..page.IndexOf(
            "Who has this text since", StringComparison.Ordinal)];

        Assert.Contains($"href=\"/story/{story}\"", note);
        Assert.Contains($"href=\"/item/{own}\"", note);
        Assert.Contains("another account of the same event · <a", note);
        Assert.DoesNotContain("fresh-clicks", note);
    }

    [Fact]
    public async Task A_story_is_given_to_programs_and_as_a_feed_of_its_independent_accounts()
    {
        var story = await FillAsync();

        var json = await edition.ReadAsync($"/story/{story}.json");
        var atom = await edition.ReadAsync($"/story/{story}.atom");

        Assert.Contains("\"independent_accounts\":1", json);
        Assert.Contains("\"items\":3", json);
        Assert.Equal(1, Count(atom, "<entry"));
        Assert.Contains($"<title>{Title}</title>", atom);
        Assert.Contains("href=\"https://harbour-post.example/Night", atom);
    }

    [Fact]
    public async Task Any_items_number_leads_to_its_story_and_a_story_without_items_is_gone()
    {
        var story = await FillAsync();
        var copy = edition.Room.Items.Newest(10).Max(item => item.Id);

        using var led = await edition.GetAsync($"/story/{copy}");
        using var ledProgram = await edition.GetAsync($"/story/{copy}.json");
        using var missing = await edition.GetAsync("/story/4711");
        foreach (var item in edition.Room.Items.Newest(10))
            await new ItemErasure(edition.Room.Archive).EraseAsync(item.Id, TestContext.Current.CancellationToken);
        using var gone = await edition.GetAsync($"/story/{story}");

        Assert.Equal((HttpStatusCode.Found, $"/story/{story}"), (led.StatusCode, led.Headers.Location!.OriginalString));
        Assert.Equal($"/story/{story}.json", ledProgram.Headers.Location!.OriginalString);
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.Gone), (missing.StatusCode, gone.StatusCode));
    }

    [Fact]
    public async Task What_an_editor_did_stands_at_the_foot()
    {
        var story = await FillAsync();
        var own = await stories.FileAsync(
            "star-gazette.example", "Star charts of amateurs put online", HarbourTexts.Unrelated, 5);
        stories.Follow();
        await stories.Desk.MergeAsync(story, own, TestContext.Current.CancellationToken);
        stories.Follow();

        Assert.Contains(
            $"story {own} went into story {story}, by an editor", await edition.ReadAsync($"/story/{story}"));
    }

    [Fact]
    public async Task An_editor_parts_and_joins_stories_by_forms_that_bear_our_token()
    {
        var story = await FillAsync();
        var own = await stories.FileAsync(
            "star-gazette.example", "Star charts of amateurs put online", HarbourTexts.Unrelated, 5);
        stories.Follow();
        Assert.Contains($"href=\"/story/{story}/correct\"", await edition.ReadAsync($"/story/{story}"));

        using var merged = await CorrectAsync(story, ("choice", "merge"), ("to", $"{own}"));
        stories.Follow();
        Assert.Equal((HttpStatusCode.Found, story), (merged.StatusCode, stories.Reads.StoryOf(own)));

        using var parted = await CorrectAsync(story, ("choice", "split"), ("account", $"{own}"));
        stories.Follow();
        Assert.Equal(HttpStatusCode.Found, parted.StatusCode);
        Assert.NotEqual(story, stories.Reads.StoryOf(own));

        using var moved = await CorrectAsync(
            stories.Reads.StoryOf(own)!.Value, ("choice", "move"), ("account", $"{own}"), ("to", $"{story}"));
        stories.Follow();
        Assert.Equal((HttpStatusCode.Found, story), (moved.StatusCode, stories.Reads.StoryOf(own)));
    }

    [Fact]
    public async Task A_correction_that_cannot_be_made_or_bears_no_token_changes_nothing()
    {
        var story = await FillAsync();

        using var senseless = await CorrectAsync(story, ("choice", "merge"), ("to", "4711"));
        using var content = new FormUrlEncodedContent([new("choice", "split"), new("account", $"{story}")]);
        using var foreign = await edition.SendAsync(HttpMethod.Post, $"/story/{story}/correct", content);

        Assert.Equal(
            (HttpStatusCode.UnprocessableEntity, HttpStatusCode.BadRequest),
            (senseless.StatusCode, foreign.StatusCode));
        Assert.Contains("That could not be done", await EditionFixture.TextAsync(senseless));
    }

    [Fact]
    public async Task Figures_and_quotations_in_which_accounts_differ_stand_side_by_side_where_their_texts_may_be_shown()
    {
        var story = await FillMinersAsync(
            "Rescuers say that the explosion trapped 15 miners. “There was no warning of any kind,” said Tove "
                + "Lindqvar, the foreman.");

        var page = await edition.ReadAsync($"/story/{story}");
        var json = await edition.ReadAsync($"/story/{story}.json");

        Assert.All(["12 miners", "15 miners", "We heard it twice before the lamps went out,",
            "There was no warning of any kind,"], words => Assert.Contains(words, page));
        Assert.Contains("Tove Lindqvar</bdi>, as quoted", page);
        Assert.Contains("Rescuers say that the explosion trapped <mark>15 miners</mark>", page);
        Assert.Contains(
            "\"words\":\"15 miners\",\"around\":\"Rescuers say that the explosion trapped 15 miners\"", json);
    }

    [Fact]
    public async Task Copies_of_the_outlets_own_are_told_from_those_of_others()
    {
        edition = await EditionFixture.StartAsync();
        stories = new StoryRoom(edition.Room);
        var first = await stories.FileAsync("harbour-post.example", Title, HarbourTexts.Original);
        await stories.FileAsync("harbour-post.example", $"{Title}, again", HarbourTexts.Original, 1);
        stories.Follow();

        var page = await edition.ReadAsync($"/story/{first}");

        Assert.Contains("The same text in 1 other item of this outlet", page);
        Assert.DoesNotContain("other outlet", page);
    }

    [Theory]
    [InlineData("ar", "، ")]
    [InlineData("zh", "、")]
    public async Task A_list_is_parted_by_the_comma_of_the_readers_language(string language, string comma)
    {
        var story = await FillAsync();

        using var answer = await edition.GetAsync($"/story/{story}", ("Accept-Language", language));

        Assert.Contains($"</a>{comma}<bdi dir=\"auto\" lang=\"en\">", await EditionFixture.TextAsync(answer));
    }

    [Fact]
    public async Task Each_name_of_an_outlet_says_of_which_language_it_is()
    {
        edition = await EditionFixture.StartAsync();
        stories = new StoryRoom(edition.Room);
        var first = await stories.FileAsync(
            "le-phare.example", "Le bac de nuit repart", HarbourTexts.Original, language: "fr");
        await stories.FileAsync(
            "fresh-clicks.example", "Le bac de nuit repart", HarbourTexts.Original, 1, "fr");
        stories.Follow();

        var story = await edition.ReadAsync($"/story/{first}");

        Assert.DoesNotContain("<bdi>le-phare.example", story);
        Assert.DoesNotContain("<bdi>fresh-clicks.example", story);
        Assert.Contains("lang=\"fr\">fresh-clicks.example</bdi>", story);
        Assert.Contains("<text class=\"name\" lang=\"fr\"", story);
    }

    [Fact]
    public async Task Quotations_in_different_languages_are_not_set_against_each_other()
    {
        var story = await FillMinersAsync(
            "Les sauveteurs disent que quinze mineurs sont bloqués. « Nous n’avons reçu aucun avertissement », a "
                + "déclaré Tove Lindqvar, la contremaîtresse.", "fr");

        var page = await edition.ReadAsync($"/story/{story}");

        Assert.DoesNotContain("as quoted", page);
    }

    private async Task<HttpResponseMessage> CorrectAsync(long story, params (string Name, string Value)[] fields)
    {
        var (token, cookie) = await edition.FormAsync($"/story/{story}/correct");
        using var form = new FormUrlEncodedContent(
            [new("__RequestVerificationToken", token),
                .. fields.Select(field => KeyValuePair.Create(field.Name, field.Value))]);
        return await edition.SendAsync(HttpMethod.Post, $"/story/{story}/correct", form, ("Cookie", cookie));
    }

    /// <summary>One text at three outlets.</summary>
    private async Task<long> FillAsync()
    {
        edition = await EditionFixture.StartAsync();
        stories = new StoryRoom(edition.Room);
        var first = await stories.FileAsync("harbour-post.example", Title, HarbourTexts.Original);
        await stories.FileAsync("fresh-clicks.example", Title, HarbourTexts.Original, 1);
        await stories.FileAsync("echo-daily.example", Title, HarbourTexts.Original, 2);
        stories.Follow();
        return first;
    }

    /// <summary>One story of an account in English and another.</summary>
    private async Task<long> FillMinersAsync(string other, string language = "en")
    {
        edition = await EditionFixture.StartAsync();
        stories = new StoryRoom(edition.Room);
        var first = await stories.FileAsync(
            "orvik-post.example", "Explosion traps miners at Sund",
            "An explosion trapped 12 miners near Sund. “We heard it twice before the lamps went out,” said foreman "
                + "Tove Lindqvar.");
        var second = await stories.FileAsync("sund-echo.example", "Miners trapped at Sund", other, 1, language);
        stories.Follow();
        var story = stories.Reads.StoryOf(first)!.Value;
        if (stories.Reads.StoryOf(second) is { } apart && apart != story)
            await stories.Desk.MergeAsync(story, apart, TestContext.Current.CancellationToken);
        stories.Follow();
        return story;
    }

    private static int Count(string page, string piece) => page.Split(piece).Length - 1;
}
