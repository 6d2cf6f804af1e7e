using Firstwire.Formats.Feeds;
using Firstwire.Newsroom;
using Firstwire.Reading;
using Firstwire.Rights;
using Firstwire.Tests.Newsroom;
using Firstwire.Tests.Newsroom.Archive;

namespace Firstwire.Tests.Server.Pages.Items;

public sealed class RightsNoteTests
{
    private const string Url = "https://harbour-post.example/night-ferry";

    [Fact]
    public async Task An_item_says_what_applies_and_why_in_its_publishers_own_terms()
    {
        await using var edition = await EditionFixture.StartAsync();
        var id = await FileAsync(
            edition.Room, NewsroomFixture.Ferry() with { Rights = "© 2031 The Harbour Post" },
            "noarchive, noimageindex");

        var page = await edition.ReadAsync($"/item/{id}");

        Assert.Contains("<h2 id=\"rights\">Rights</h2>", page);
        Assert.Contains("© 2031 The Harbour Post", page);
        Assert.Contains("Its text is not kept.", page);
        Assert.Contains("The page’s server says X-Robots-Tag “noarchive”: its text is not kept.", page);
        Assert.Contains("Its pictures are not shown.", page);
    }

    [Fact]
    public async Task A_licence_that_demands_credit_has_it_beside_the_text_with_what_was_changed()
    {
        var room = new NewsroomFixture(ArchiveEngine.Sqlite)
        {
            Options = new NewsroomOptions { Seed = 1, Edition = Edition.Public }
        };
        await using var edition = await EditionFixture.StartAsync(room: room);
        var id = await FileAsync(
            room, NewsroomFixture.Ferry() with { License = "https://creativecommons.org/licenses/by-sa/3.0/de/" });

        var page = await edition.ReadAsync($"/item/{id}");

        Assert.Contains("The whole text.", page);
        Assert.Contains("<p class=\"credit\">", page);
        Assert.Contains("by <bdi dir=\"auto\">Mirela Pellagrin</bdi>", page);
        Assert.Contains("href=\"https://creativecommons.org/licenses/by-sa/3.0/de/\"", page);
        Assert.Contains("CC BY-SA 3.0", page);
        Assert.Contains("No word was changed.", page);
    }

    [Fact]
    public async Task Where_no_licence_demands_it_no_credit_line_stands_there()
    {
        await using var edition = await EditionFixture.StartAsync();
        var id = await FileAsync(edition.Room, NewsroomFixture.Ferry());

        Assert.DoesNotContain("class=\"credit\"", await edition.ReadAsync($"/item/{id}"));
    }

    [Fact]
    public async Task Feeds_out_name_a_licence_that_was_given_by_its_name_alone_by_its_address()
    {
        await using var edition = await EditionFixture.StartAsync();
        await FileAsync(edition.Room, NewsroomFixture.Ferry() with { License = "CC BY 4.0" });

        Assert.Contains(
            "rel=\"license\" href=\"https://creativecommons.org/licenses/by/4.0/\"",
            await edition.ReadAsync("/feed.atom"));
        Assert.Contains("\"credit_required\":true", await edition.ReadAsync("/feed.json"));
    }

    private static async Task<long> FileAsync(NewsroomFixture room, Entry entry, params string[] headers)
    {
        await room.FileAsync(await room.AddFeedAsync(), entry);
        var id = room.Items.Newest(1)[0].Id;
        await room.FilePageAsync(
            id, Url, new Article
            {
                Title = entry.Title,
                Html = "<p>The whole text.</p>",
                Text = "The whole text.",
                IsArticle = true
            }, headers);
        return id;
    }
}
