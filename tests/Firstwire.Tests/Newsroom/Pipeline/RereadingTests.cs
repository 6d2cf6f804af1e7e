using Dapper;
using Firstwire.Newsroom;
using Firstwire.Newsroom.Items;
using Firstwire.Newsroom.Pipeline;
using Firstwire.Newsroom.Scheduling;
using Firstwire.Tests.Newsroom.Politeness;
using Firstwire.Text.Urls;
using static Firstwire.Tests.Newsroom.Politeness.ScriptedPublisher;

namespace Firstwire.Tests.Newsroom.Pipeline;

/// <summary>A page that an earlier edition read can be read again, whole, without waiting until it changes.</summary>
public sealed class RereadingTests
{
    private static readonly CancellationToken Cancellation = TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_page_that_an_earlier_edition_read_is_asked_for_whole_and_once()
    {
        await using var reader = await ReadAsync();
        await PretendEarlierAsync(reader);
        var rereading = Rereading(reader);
        Assert.Equal(1, rereading.Count());

        var plan = await rereading.PlanAllAsync(null, Cancellation);
        await reader.PassAsync(TimeSpan.FromMinutes(10));

        Assert.Equal(1, plan.Pages);
        Assert.Equal([null, null], Looks(reader).Select(line => line["If-None-Match"]));
        Assert.Equal(1, Count(reader, PollReason.Reread));
        Assert.Equal(1, reader.Ask<long>("select count(*) from version where kind = 2"));
        Assert.Equal(0, rereading.Count());
        Assert.Equal(0, (await rereading.PlanAllAsync(null, Cancellation)).Pages);
    }

    [Fact]
    public async Task From_then_on_it_is_looked_at_by_its_validators_as_before()
    {
        await using var reader = await ReadAsync();
        await PretendEarlierAsync(reader);
        await Rereading(reader).PlanAllAsync(null, Cancellation);
        await reader.PassAsync(TimeSpan.FromHours(12));

        Assert.Equal([null, null, "\"page\""], Looks(reader).Take(3).Select(line => line["If-None-Match"]));
        Assert.Equal(1, Count(reader, PollReason.Reread));
    }

    [Fact]
    public async Task What_it_says_by_now_is_a_new_version()
    {
        await using var reader = await ReadAsync();
        await PretendEarlierAsync(reader);
        reader.Publisher.At("/ferry", Saying(Page("Ferry returns late"), "text/html", "ETag: \"page\""));
        await Rereading(reader).PlanAllAsync(null, Cancellation);
        await reader.PassAsync(TimeSpan.FromMinutes(10));

        Assert.Equal(2, reader.Ask<long>("select count(*) from version where kind = 2"));
        Assert.Equal(0, Rereading(reader).Count());
    }

    [Fact]
    public async Task A_page_that_does_not_answer_is_tried_again()
    {
        await using var reader = await ReadAsync();
        await PretendEarlierAsync(reader);
        reader.Publisher.At("/ferry", Status(503));
        await Rereading(reader).PlanAllAsync(null, Cancellation);
        await reader.PassAsync(TimeSpan.FromMinutes(10));
        reader.Publisher.At("/ferry", Same());
        await reader.PassAsync(TimeSpan.FromHours(6));

        Assert.Equal([null, null, null], Looks(reader).Take(3).Select(line => line["If-None-Match"]));
        Assert.Equal(0, Rereading(reader).Count());
    }

    [Fact]
    public async Task All_together_keep_to_the_number_of_looks_an_hour()
    {
        await using var reader = await ReadAsync(new NewsroomOptions { Seed = 1, LooksPerHour = 2 }, pages: 7);
        await PretendEarlierAsync(reader);
        var plan = await Rereading(reader).PlanAllAsync(null, Cancellation);
        await reader.PassAsync(TimeSpan.FromHours(6));

        Assert.Equal(7, plan.Pages);
        Assert.True(plan.Until - reader.Time.GetUtcNow() < TimeSpan.Zero);
        var hours = reader.Publisher.Log.Skip(9)
            .Where(line => line.Target.StartsWith("/ferry", StringComparison.Ordinal))
            .GroupBy(line => line.At.ToUnixTimeSeconds() / 3600);
        Assert.All(hours, hour => Assert.InRange(hour.Count(), 1, 3));
    }

    [Fact]
    public async Task What_this_edition_read_is_left_alone_unless_it_is_named()
    {
        await using var reader = await ReadAsync();
        var rereading = Rereading(reader);
        Assert.Equal(0, (await rereading.PlanAllAsync(null, Cancellation)).Pages);

        Assert.True(await rereading.PlanAsync(WebUrl.Parse(reader.Publisher.Url("/ferry"))!, Cancellation));
        await reader.PassAsync(TimeSpan.FromMinutes(10));
        Assert.Equal([null, null], Looks(reader).Select(line => line["If-None-Match"]));

        var item = new ItemReads(reader.Archive, reader.Options).Newest(1).Single().Id;
        Assert.True(await rereading.PlanAsync(item, Cancellation));
        await reader.PassAsync(TimeSpan.FromMinutes(10));
        Assert.Equal(3, Looks(reader).Count);
        Assert.Equal(2, Count(reader, PollReason.Reread));
    }

    [Fact]
    public async Task What_is_not_there_cannot_be_read_again()
    {
        await using var reader = await ReadAsync();

        Assert.False(await Rereading(reader).PlanAsync(4711, Cancellation));
        Assert.False(await Rereading(reader).PlanAsync(WebUrl.Parse("https://nobody.example/")!, Cancellation));
    }

    private static Rereading Rereading(PoliteReader reader) => new(reader.Archive, reader.Options);

    private static Task<int> PretendEarlierAsync(PoliteReader reader) => reader.Archive.WriteAsync(
        write => write.Archive.Execute("update version set method = 1 where kind = 2"), Cancellation);

    private static long Count(PoliteReader reader, PollReason reason) =>
        reader.Ask<long>($"select count(*) from request where reason = {(int)reason}");

    private static string Page(string title) =>
        $"<html><head><title>{title}</title></head><body><article><h1>{title}</h1>"
        + "<p>The night ferry between Port Alder and the outer islands sails again from Monday, the harbour office "
        + "said on Friday.</p><p>Repairs to the slipway took eleven weeks, four more than planned, and cost the town nearly "
        + "twice what its council had set aside.</p></article></body></html>";

    private static Microsoft.AspNetCore.Http.RequestDelegate Same() => context =>
        context.Request.Headers.IfNoneMatch == "\"page\""
            ? Status(304, "ETag: \"page\"")(context)
            : Saying(Page("Ferry returns"), "text/html", "ETag: \"page\"")(context);

    /// <summary>A reader that has read the feed and its pages for the first time.</summary>
    private static async Task<PoliteReader> ReadAsync(NewsroomOptions? options = null, int pages = 1)
    {
        var reader = await PoliteReader.StartAsync(options);
        string[] paths = [.. Enumerable.Range(1, pages).Select(number => number == 1 ? "/ferry" : $"/ferry{number}")];
        foreach (var path in paths) reader.Publisher.At(path, Same());
        reader.Publisher.Feed(
            "<rss version=\"2.0\"><channel><title>Post</title>"
                + string.Concat(paths.Select(
                    path => $"<item><title>Ferry returns</title><link>{reader.Publisher.Url(path)}</link></item>"))
                + "</channel></rss>",
            "Cache-Control: max-age=86400");
        await reader.AddAsync();
        await reader.PassAsync(TimeSpan.FromMinutes(5));
        return reader;
    }

    private static List<PublisherLine> Looks(PoliteReader reader) =>
        [.. reader.Publisher.Log.Where(line => line.Target == "/ferry")];
}
