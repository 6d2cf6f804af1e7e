using Dapper;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Items;
using Firstwire.Newsroom.Takedown.Execution;
using Firstwire.Newsroom.Takedown.Proof;

namespace Firstwire.Tests.Newsroom.Takedown.Execution;

/// <summary>
/// A crash at every point of an execution: after the next start it is done once, proved once, and nothing is left.
/// </summary>
public sealed class CrashTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Wherever_it_crashes_it_is_completed_once_after_the_next_start()
    {
        var points = await PointsAsync();
        Assert.True(points.Count >= 20, $"{points.Count} points");
        foreach (var point in points)
        {
            await using var town = await FillAsync();
            var words = town.Words([.. town.Articles.Take(3)]);
            await town.Execution().ExecuteAsync(
                town.Order(new TakedownScope.WholeDomain("harbour-post.example")), Cancellation);
            await CrashAsync(town, point);

            await town.Room.ReopenAsync();
            var execution = town.Execution();
            await execution.WakeAsync(Cancellation);
            await execution.WorkAsync(Cancellation);

            Assert.Equal(ExecutionStep.Done, execution.Find("c-1")!.Step);
            Assert.Empty(town.Probe(words).Found);
            town.AssertIntact(town.Articles[3]);
            AssertLedger(town);
            AssertNothingLeft(town);
        }
    }

    [Fact]
    public async Task Crashing_at_every_point_in_turn_it_is_still_done_once()
    {
        await using var town = await FillAsync();
        var words = town.Words([.. town.Articles.Take(3)]);
        await town.Execution().ExecuteAsync(
            town.Order(new TakedownScope.WholeDomain("harbour-post.example")), Cancellation);

        for (var crash = 0; crash < 40 && town.Execution().Find("c-1")!.Step != ExecutionStep.Done; crash++)
        {
            await CrashAsync(town, point: 2);
            await town.Room.ReopenAsync();
        }

        await town.Execution().WorkAsync(Cancellation);
        Assert.Empty(town.Probe(words).Found);
        AssertLedger(town);
    }

    /// <summary>
    /// Keys are committed before the archive: a power cut may leave the one a step ahead of the other.
    /// </summary>
    [Fact]
    public async Task Keys_that_are_a_step_ahead_of_the_archive_do_no_harm()
    {
        foreach (var point in (await PointsAsync()).SkipLast(1))
        {
            await using var town = await FillAsync();
            var words = town.Words([.. town.Articles.Take(3)]);
            await town.Execution().ExecuteAsync(
                town.Order(new TakedownScope.WholeDomain("harbour-post.example")), Cancellation);
            await CrashAsync(town, point);
            await town.Room.ReopenAsync();
            var before = await File.ReadAllBytesAsync(town.Room.Folder["archive.db"], Cancellation);
            await CrashAsync(town, point: 2);
            await town.Room.Archive.DisposeAsync();
            await File.WriteAllBytesAsync(town.Room.Folder["archive.db"], before, Cancellation);
            await town.Room.ReopenAsync();

            await town.Execution().WorkAsync(Cancellation);

            Assert.Equal(ExecutionStep.Done, town.Execution().Find("c-1")!.Step);
            Assert.Empty(town.Probe(words).Found);
            town.AssertIntact(town.Articles[3]);
            Assert.All(
                town.Articles.Take(3), article => Assert.IsType<ItemLookup.Erased>(town.Room.Items.Find(article.Id)));
            AssertLedger(town);
        }
    }

    [Fact]
    public async Task A_clock_that_is_set_back_leaves_no_order_waiting()
    {
        await using var town = await FillAsync();
        await PutOffAsync(town, TimeSpan.FromDays(365));

        await town.Execution().WorkAsync(Cancellation);

        Assert.Equal(ExecutionStep.Done, town.Execution().Find("c-1")!.Step);
    }

    [Fact]
    public async Task What_was_put_off_goes_on_at_a_restart()
    {
        await using var town = await FillAsync();
        await PutOffAsync(town, TimeSpan.FromMinutes(50));
        await town.Execution().WorkAsync(Cancellation);
        Assert.Equal(ExecutionStep.Refuse, town.Execution().Find("c-1")!.Step);

        await town.Execution().WakeAsync(Cancellation);
        await town.Execution().WorkAsync(Cancellation);

        Assert.Equal(ExecutionStep.Done, town.Execution().Find("c-1")!.Step);
    }

    [Fact]
    public async Task The_hours_count_while_nothing_runs()
    {
        await using var town = await FillAsync();
        await town.Execution().ExecuteAsync(town.Order(new TakedownScope.Item(1)), Cancellation);
        town.Room.Time.Advance(TimeSpan.FromHours(25));
        await town.Room.ReopenAsync();

        await town.Execution().WorkAsync(Cancellation);

        var figures = new TransparencyReport(new TransparencyLedger(town.Room.Archive)).Figures();
        Assert.Single(figures.Breaches);
        Assert.Equal(TimeSpan.FromHours(25), figures.Longest);
    }

    private static void AssertLedger(TakedownTown town)
    {
        var ledger = new TransparencyLedger(town.Room.Archive);
        Assert.Equal("c-1", Assert.Single(ledger.Entries()).Leaf.Case);
        using var file = new MemoryStream(ledger.WriteFile());
        Assert.Empty(LedgerCheck.Run(file).Problems);
    }

    private static void AssertNothingLeft(TakedownTown town)
    {
        using var read = town.Room.Archive.Read();
        Assert.Equal(0, read.Archive.ExecuteScalar<long>("select count(*) from takedown_words"));
        Assert.Equal(0, read.Archive.ExecuteScalar<long>("select count(*) from takedown_hidden"));
        Assert.Equal(3, read.Keys.ExecuteScalar<long>("select count(*) from tombstone"));
        Assert.Equal(3, read.Archive.ExecuteScalar<long>("select count(*) from change where kind = 3"));
        Assert.Equal(1, read.Keys.ExecuteScalar<long>("select count(*) from item_key"));
        Assert.Equal(0, read.Keys.ExecuteScalar<long>(
            "select count(*) from takedown_order where key is not null or sealed_scope is not null"));
        Assert.True(new Verification(town.Room.Archive).Run(cancellation: Cancellation).IsClean);
        Assert.All(
            town.Articles.Take(3), article => Assert.IsType<ItemLookup.Erased>(town.Room.Items.Find(article.Id)));
    }

    /// <summary>How many points an undisturbed execution passes.</summary>
    private static async Task<List<int>> PointsAsync()
    {
        await using var town = await FillAsync();
        var passed = 0;
        await town.TakeDownAsync(
            new TakedownScope.WholeDomain("harbour-post.example"), execution: town.Execution(reached: _ => passed++));
        return [.. Enumerable.Range(1, passed)];
    }

    /// <summary>An order that is put off by a clock that now shows so much less.</summary>
    private static async Task PutOffAsync(TakedownTown town, TimeSpan by)
    {
        await town.Execution().ExecuteAsync(
            town.Order(new TakedownScope.Item(1)) with { ReceivedAt = town.Room.Time.GetUtcNow() + by }, Cancellation);
        await town.Room.Archive.WriteAsync(
            write => write.Keys.Execute(
                "update takedown_order set due = @due", new { due = write.Now + (long)by.TotalMilliseconds }),
            Cancellation);
    }

    private static async Task CrashAsync(TakedownTown town, int point)
    {
        var passed = 0;
        var execution = town.Execution(reached: _ =>
        {
            if (++passed == point) throw new SimulatedCrashException();
        });
        try
        {
            await execution.WorkAsync(Cancellation);
        }
        catch (SimulatedCrashException)
        {
        }
    }

    private static async Task<TakedownTown> FillAsync()
    {
        var town = new TakedownTown();
        for (var i = 0; i < 3; i++) await town.PublishAsync("harbour-post.example");
        await town.PublishAsync("valley-echo.example");
        town.Follow();
        return town;
    }
}
