using System.Net;
using System.Text.Json;
using Dapper;
using Firstwire.Formats.Feeds;
using Firstwire.Server.Api;
using Firstwire.Tests.Newsroom;
using Firstwire.Text.Dates;

namespace Firstwire.Tests.Server.Api;

/// <summary>What an open page is told.</summary>
public sealed class EventTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_came_after_the_page_was_drawn_is_told_with_the_number_to_go_on_from()
    {
        await using var edition = await FilledAsync(2);
        using var events = await OpenAsync(edition, "?since=2");
        Assert.Equal("works", (await NextAsync(events)).Name);

        await edition.Room.FileAsync(1, Report(3), Report(4));
        var told = await NextAsync(events);

        Assert.Equal(("news", "4", 2), (told.Name, told.Id, told.Data.GetProperty("items").GetInt32()));
        Assert.Equal("2 new items", told.Data.GetProperty("text").GetString());
    }

    [Fact]
    public async Task What_rights_or_a_case_hide_is_not_told()
    {
        await using var edition = await FilledAsync(3);
        await edition.Room.Archive.WriteAsync(
            write => write.Archive.Execute("update item set hidden = 1 where id = 2"), Cancellation);
        using var events = await OpenAsync(edition, "?since=1");

        Assert.Equal(1, (await NextAsync(events)).Data.GetProperty("items").GetInt32());
    }

    [Fact]
    public async Task A_connection_that_broke_goes_on_after_what_it_was_told()
    {
        await using var edition = await FilledAsync(3);
        using var again = await OpenAsync(edition, "?since=1", ("Last-Event-ID", "3"));
        Assert.Equal("works", (await NextAsync(again)).Name);

        await edition.Room.FileAsync(1, Report(4));

        Assert.Equal(3, (await NextAsync(again)).Data.GetProperty("items").GetInt32()); // Since the page was drawn.
    }

    [Fact]
    public async Task Without_a_place_there_is_nothing_to_tell_and_too_many_windows_are_turned_away()
    {
        await using var edition = await FilledAsync(1);
        using var nowhere = await edition.GetAsync(EventStream.Path);
        Assert.Equal(HttpStatusCode.BadRequest, nowhere.StatusCode);

        var open = new List<StreamReader>();
        for (var window = 0; window < EventStream.MostClients; window++) open.Add(await OpenAsync(edition, "?since=1"));
        using var refused = await edition.GetAsync($"{EventStream.Path}?since=1");
        foreach (var window in open) window.Dispose();

        Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);
        Assert.NotNull(refused.Headers.RetryAfter);
    }

    private static async Task<EditionFixture> FilledAsync(int items)
    {
        var edition = await EditionFixture.StartAsync();
        await edition.Room.AddFeedAsync();
        foreach (var number in Enumerable.Range(1, items)) await edition.Room.FileAsync(1, Report(number));
        return edition;
    }

    private static Entry Report(int number) =>
        NewsroomFixture.Ferry($"Report {number}", $"https://harbour-post.example/{number}") with
        {
            Id = $"{number}",
            Published = new(NewsroomFixture.Start.AddMinutes(-number), TimePrecision.Instant, true),
        };

    private static async Task<StreamReader> OpenAsync(
        EditionFixture edition, string query, params (string Name, string Value)[] headers)
    {
        var answer = await edition.OpenAsync(EventStream.Path + query, headers);
        Assert.Equal("text/event-stream", answer.Content.Headers.ContentType!.MediaType);
        return new StreamReader(await answer.Content.ReadAsStreamAsync(Cancellation));
    }

    private static async Task<(string Name, string? Id, JsonElement Data)> NextAsync(StreamReader events)
    {
        string? name = null, id = null;
        while (await events.ReadLineAsync(Cancellation) is { } line)
        {
            if (line.StartsWith("event: ", StringComparison.Ordinal)) name = line[7..];
            if (line.StartsWith("id: ", StringComparison.Ordinal)) id = line[4..];
            if (line.StartsWith("data: ", StringComparison.Ordinal))
                return (name!, id, JsonDocument.Parse(line[6..]).RootElement);
        }

        throw new EndOfStreamException();
    }
}
