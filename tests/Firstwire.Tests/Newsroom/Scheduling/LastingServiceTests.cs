using Dapper;
using Firstwire.Newsroom.Fetching;
using Firstwire.Newsroom.Scheduling;
using Firstwire.Newsroom.Takedown.Execution;
using Firstwire.Newsroom.Takedown.Proof;
using Firstwire.Tests.Newsroom.Archive;
using Firstwire.Text.Urls;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Firstwire.Tests.Newsroom.Scheduling;

/// <summary>
/// The host ends with the first of its services that fails: none may, whatever becomes of the archive's files.
/// </summary>
public sealed class LastingServiceTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Takedowns_go_on_after_a_failure_at_the_start()
    {
        await using var room = new NewsroomFixture(ArchiveEngine.Sqlite);
        var execution = new TakedownExecution(
            room.Archive, room.Options, new Prober(room.Archive, room.Options, []),
            NullLogger<TakedownExecution>.Instance);
        await room.Archive.DisposeAsync();

        await AssertLastsAsync<TakedownService>(
            logger => new TakedownService(room.Archive, execution, room.Ownership, logger));
    }

    [Fact]
    public async Task Old_requests_are_forgotten_after_a_failure_too()
    {
        await using var room = new NewsroomFixture(ArchiveEngine.Sqlite);
        await room.Archive.DisposeAsync();

        await AssertLastsAsync<ArchiveUpkeep>(
            logger => new ArchiveUpkeep(room.Archive, room.Ownership, logger));
    }

    [Fact]
    public async Task A_program_that_runs_for_minutes_forgets_old_requests_as_well()
    {
        await using var room = new NewsroomFixture(ArchiveEngine.Sqlite);
        await room.AddFeedAsync();
        await room.Archive.WriteAsync(
            write => write.Archive.Execute(
                """
                insert into request (at, unit_id, purpose, reason, outcome, bytes)
                values (@old, 1, 0, 1, 1, 0), (@Now, 1, 0, 1, 1, 0)
                """,
                new { write.Now, old = write.Now - (long)TimeSpan.FromDays(31).TotalMilliseconds }),
            Cancellation);
        using var upkeep = new ArchiveUpkeep(
            room.Archive, room.Ownership, NullLogger<ArchiveUpkeep>.Instance);

        await upkeep.StartAsync(Cancellation);
        while (Times().Count > 1) await Task.Delay(TimeSpan.FromMilliseconds(10), Cancellation);
        await upkeep.StopAsync(Cancellation);

        Assert.Equal([room.Time.GetUtcNow().ToUnixTimeMilliseconds()], Times());

        List<long> Times()
        {
            using var read = room.Archive.Read();
            return read.Archive.Query<long>("select at from request").AsList();
        }
    }

    [Fact]
    public async Task Rules_of_a_site_that_nobody_asks_any_more_are_forgotten_when_they_are_too_old_to_go_on()
    {
        await using var room = new NewsroomFixture(ArchiveEngine.Sqlite);
        var (now, left) = (room.Time.GetUtcNow(), WebUrl.Parse("https://harbour-post.example/")!);
        var asked = WebUrl.Parse("https://valley-echo.example/")!;
        await room.Archive.WriteAsync(
            write =>
            {
                RobotsStore.Keep(write, left, "User-agent: *"u8.ToArray(), now.AddDays(-31));
                RobotsStore.Keep(write, asked, "User-agent: *"u8.ToArray(), now.AddDays(-29));
                return true;
            },
            Cancellation);
        using var upkeep = new ArchiveUpkeep(room.Archive, room.Ownership, NullLogger<ArchiveUpkeep>.Instance);

        await upkeep.StartAsync(Cancellation);
        while (IsKept(left)) await Task.Delay(TimeSpan.FromMilliseconds(10), Cancellation);
        await upkeep.StopAsync(Cancellation);

        Assert.True(IsKept(asked));

        bool IsKept(WebUrl url)
        {
            using var read = room.Archive.Read();
            return RobotsStore.Find(read, url) is not null;
        }
    }

    /// <summary>Whether a failure is logged, and the service not over by it.</summary>
    private static async Task AssertLastsAsync<T>(Func<ILogger<T>, BackgroundService> make)
    {
        var failed = new FailureLog<T>();
        using var service = make(failed);
        await service.StartAsync(Cancellation);

        Assert.Same(failed.First, await Task.WhenAny(failed.First, service.ExecuteTask!));
    }

    private sealed class FailureLog<T> : ILogger<T>
    {
        private readonly TaskCompletionSource first = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task First => first.Task;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception,
            Func<TState, Exception?, string> formatter)
        {
            if (exception is not null) first.TrySetResult();
        }
    }
}
