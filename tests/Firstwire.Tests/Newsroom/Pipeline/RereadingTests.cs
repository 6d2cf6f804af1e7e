using Dapper;
using Firstwire.Newsroom;
using Firstwire.Newsroom.Items;
using Firstwire.Newsroom.Pipeline;
using Firstwire.Newsroom.Scheduling;
using Firstwire.Tests.Newsroom.Politeness;
using Firstwire.Text.Urls;
using static Firstwire.Tests.Newsroom.Pipeline.FerryPages;
using static Firstwire.Tests.Newsroom.Politeness.ScriptedPublisher;

namespace Firstwire.Tests.Newsroom.Pipeline;

/// <summary>A page that an earlier edition read can be read again, whole, without waiting until it changes.</summary>
public sealed class RereadingTests
{
    private static readonly CancellationToken Cancellation = TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_page_that_an_earlier_edition_read_is_asked_for_whole_and_once()
    {
        await using var reader = await ReadAsync(Same());
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
        await using var reader = await ReadAsync(Same());
        await PretendEarlierAsync(reader);
        await Rereading(reader).PlanAllAsync(null, Cancellation);
        await reader.PassAsync(TimeSpan.FromHours(12));

        Assert.Equal([null, null, "\"page\""], Looks(reader).Take(3).Select(line => line["If-None-Match"]));
        Assert.Equal(1, Count(reader, PollReason.Reread));
    }

    [Fact]
    public async Task What_it_says_by_now_is_a_new_version()
    {
        await using var reader = await ReadAsync(Same());
        await PretendEarlierAsync(reader);
        reader.Publisher.At("/ferry", Saying(Page("<p>Tickets are sold from noon.</p>"), "text/html", "ETag: \"page\""));
        await Rereading(reader).PlanAllAsync(null, Cancellation);
        await reader.PassAsync(TimeSpan.FromMinutes(10));

        Assert.Equal(2, reader.Ask<long>("select count(*) from version where kind = 2"));
        Assert.Equal(0, Rereading(reader).Count());
    }

    [Fact]
    public async Task A_page_that_does_not_answer_is_tried_again()
    {
        await using var reader = await ReadAsync(Same());
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
        await using var reader = await ReadAsync(Same(), new NewsroomOptions { Seed = 1, LooksPerHour = 2 }, pages: 7);
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
        await using var reader = await ReadAsync(Same());
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
        await using var reader = await ReadAsync(Same());

        Assert.False(await Rereading(reader).PlanAsync(4711, Cancellation));
        Assert.False(await Rereading(reader).PlanAsync(WebUrl.Parse("https://nobody.example/")!, Cancellation));
    }

    private static Rereading Rereading(PoliteReader reader) => new(reader.Archive, reader.Options);

    private static Task<int> PretendEarlierAsync(PoliteReader reader) => reader.Archive.WriteAsync(
        write => write.Archive.Execute("update version set method = 1 where kind = 2"), Cancellation);

    private static long Count(PoliteReader reader, PollReason reason) =>
        reader.Ask<long>($"select count(*) from request where reason = {(int)reason}");
}
