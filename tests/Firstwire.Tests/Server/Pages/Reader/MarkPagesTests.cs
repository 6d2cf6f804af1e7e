using System.Net;
using Dapper;
using Firstwire.Formats.Feeds;
using Firstwire.Newsroom.Items;
using Firstwire.Newsroom.People;
using Firstwire.Rights;
using Firstwire.Tests.Newsroom;
using Firstwire.Tests.Newsroom.Archive;
using Firstwire.Text.Dates;
using Microsoft.Extensions.DependencyInjection;

namespace Firstwire.Tests.Server.Pages.Reader;

/// <summary>Stars and readings by plain forms, as a browser without scripts sends them.</summary>
public sealed class MarkPagesTests
{
    [Fact]
    public async Task A_star_is_given_listed_and_taken_back()
    {
        await using var edition = await FilledAsync(2);

        Assert.Equal("/latest#item-2", await MarkAsync(edition, ("star", "2"), ("back", "/latest")));
        var starred = await edition.ReadAsync("/starred");
        Assert.Contains("Report 2", starred);
        Assert.DoesNotContain("Report 1", starred);
        Assert.Contains("""name="unstar" data-otherwise="star" value="2" aria-pressed="true" """.Trim(), starred);

        await MarkAsync(edition, ("unstar", "2"));
        Assert.DoesNotContain("Report 2", await edition.ReadAsync("/starred"));
    }

    [Fact]
    public async Task The_unread_list_holds_what_was_not_read()
    {
        await using var edition = await FilledAsync(3);

        await MarkAsync(edition, ("read", "2"));

        var unread = await edition.ReadAsync("/latest?unread");
        Assert.Contains("Report 1", unread);
        Assert.DoesNotContain("Report 2", unread);
        Assert.Contains("Report 2", await edition.ReadAsync("/latest"));
        await MarkAsync(edition, ("unread", "2"));
        Assert.Contains("Report 2", await edition.ReadAsync("/latest?unread"));
    }

    [Fact]
    public async Task A_story_is_read_as_its_page_showed_it_also_where_it_has_become_part_of_another()
    {
        await using var edition = await FilledAsync(3);
        using (var stories = edition.Room.Archive.Files.OpenStories(write: true))
        {
            stories.Execute(
                """
                insert into story (id, number, same_as) values (1, 1, null), (2, 2, 1);
                insert into account (item_id, story_id, time, joined) values (1, 1, 1, 1), (2, 1, 2, 2), (3, 1, 3, 3);
                """);
        }

        Assert.Equal("/story/2", await MarkAsync(edition, ("story", "2"), ("newest", "2"), ("back", "/story/2")));

        Assert.Equal([3], Unread(edition));
    }

    [Fact]
    public async Task All_above_is_read_but_not_what_came_after_the_page_was_drawn()
    {
        await using var edition = await FilledAsync(4);
        var place = edition.Room.Items.Newest(4)[1].Position.ToString();
        await edition.Room.FileAsync(1, Report(5, minutes: 0));

        Assert.Equal(
            "/latest?unread", await MarkAsync(edition, ("above", place), ("newest", "4"), ("back", "/latest?unread")));
        Assert.Equal([5, 3, 4], Unread(edition));

        await MarkAsync(edition, ("above", "all"), ("newest", "4"));
        Assert.Equal([5], Unread(edition));
    }

    [Theory]
    [InlineData("above", "all")]
    [InlineData("above", "nonsense")]
    [InlineData("star", "x")]
    [InlineData("nothing", "1")]
    public async Task What_does_not_say_enough_marks_nothing(string name, string value)
    {
        await using var edition = await FilledAsync(2);
        var (field, cookie) = await edition.FormAsync("/latest");

        using var answer = await PostAsync(edition, cookie, ("__RequestVerificationToken", field), (name, value));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal([1, 2], Unread(edition));
    }

    [Fact]
    public async Task Another_site_marks_nothing()
    {
        await using var edition = await FilledAsync(1);

        using var answer = await PostAsync(edition, null, ("star", "1"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.DoesNotContain("Report 1", await edition.ReadAsync("/starred"));
    }

    [Theory]
    [InlineData("//evil.example/")]
    [InlineData("https://evil.example/")]
    [InlineData("/\\evil.example")]
    public async Task A_mark_leads_back_to_no_other_site(string back)
    {
        await using var edition = await FilledAsync(1);

        Assert.Equal("/#item-1", await MarkAsync(edition, ("star", "1"), ("back", back)));
    }

    [Fact]
    public async Task A_script_is_answered_with_a_count()
    {
        await using var edition = await FilledAsync(3);
        var (field, cookie) = await edition.FormAsync("/latest");

        using var answer = await edition.SendAsync(
            HttpMethod.Post, "/marks", Form(("__RequestVerificationToken", field), ("read", "1")), ("Cookie", cookie),
            ("Accept", "application/json"));

        Assert.Equal("""{"unread":2}""", await EditionFixture.TextAsync(answer));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(true, "Sec-Fetch-Dest", "document", "Sec-Fetch-Site", "same-origin")]
    [InlineData(false, "Sec-Purpose", "prefetch;prerender")]
    [InlineData(false, "Purpose", "prefetch")]
    [InlineData(false, "Sec-Fetch-Dest", "image")]
    [InlineData(false, "Sec-Fetch-Dest", "empty")]
    [InlineData(false, "Sec-Fetch-Site", "cross-site")]
    public async Task An_item_that_a_person_opens_is_read(bool isRead, params string[] headers)
    {
        await using var edition = await FilledAsync(1);

        using var answer = await edition.GetAsync("/item/1", [.. headers.Chunk(2).Select(pair => (pair[0], pair[1]))]);

        // As it will be once the page is there.
        Assert.Contains("aria-pressed=\"true\"", await EditionFixture.TextAsync(answer));
        Assert.Equal(isRead ? [] : [1], await EventuallyUnreadAsync(edition, isRead ? 0 : 1));
    }

    [Fact]
    public async Task Looking_at_the_head_of_an_item_reads_nothing()
    {
        await using var edition = await FilledAsync(1);

        using var answer = await edition.SendAsync(HttpMethod.Head, "/item/1", null);

        Assert.Equal([1], Unread(edition));
    }

    [Fact]
    public async Task A_public_edition_keeps_no_marks()
    {
        var room = new NewsroomFixture(ArchiveEngine.Sqlite) { Options = new() { Seed = 1, Edition = Edition.Public } };
        await using var edition = await EditionFixture.StartAsync(room: room);
        await room.FileAsync(await room.AddFeedAsync(), Report(1));

        var page = await edition.ReadAsync("/latest");
        Assert.DoesNotContain("id=\"marks\"", page);
        Assert.DoesNotContain("class=\"mark\"", page);
        using var starred = await edition.GetAsync("/starred");
        Assert.Equal(HttpStatusCode.NotFound, starred.StatusCode);
        var (field, cookie) = await edition.FormAsync("/feeds");
        using var answer = await PostAsync(edition, cookie, ("__RequestVerificationToken", field), ("star", "1"));
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        await edition.ReadAsync("/item/1");
        Assert.Equal([1], Unread(edition));
    }

    private static async Task<EditionFixture> FilledAsync(int items)
    {
        var edition = await EditionFixture.StartAsync();
        var feed = await edition.Room.AddFeedAsync();
        foreach (var number in Enumerable.Range(1, items)) await edition.Room.FileAsync(feed, Report(number));
        return edition;
    }

    private static Entry Report(int number, int? minutes = null) =>
        NewsroomFixture.Ferry($"Report {number}", $"https://harbour-post.example/{number}") with
        {
            Id = $"{number}",
            Published = new(NewsroomFixture.Start.AddMinutes(-(minutes ?? 10 * number)), TimePrecision.Instant, true),
        };

    private static async Task<string> MarkAsync(EditionFixture edition, params (string Name, string Value)[] fields)
    {
        var (field, cookie) = await edition.FormAsync("/latest");
        using var answer = await PostAsync(edition, cookie, [("__RequestVerificationToken", field), .. fields]);
        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        return answer.Headers.Location!.OriginalString;
    }

    private static Task<HttpResponseMessage> PostAsync(
        EditionFixture edition, string? cookie, params (string Name, string Value)[] fields) =>
        edition.SendAsync(HttpMethod.Post, "/marks", Form(fields), cookie is null ? [] : [("Cookie", cookie)]);

    private static FormUrlEncodedContent Form(params (string Name, string Value)[] fields) =>
        new(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));

    private static List<long> Unread(EditionFixture edition) =>
        [.. edition.Room.Items.Newest(50, null, new ItemFilter { Marked = MarkedAs.Unread }).Select(item => item.Id)];

    /// <summary>The mark is made once the page is on its way.</summary>
    private static async Task<List<long>> EventuallyUnreadAsync(EditionFixture edition, int count)
    {
        var marks = edition.Services.GetRequiredService<ReadingMarks>();
        for (var look = 0; look < 1000 && marks.CountUnread() != count; look++)
            await Task.Delay(20, TestContext.Current.CancellationToken);
        return Unread(edition);
    }
}
