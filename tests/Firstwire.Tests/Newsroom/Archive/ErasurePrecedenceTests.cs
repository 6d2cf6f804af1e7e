using Dapper;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Archive.Erasing;
using Firstwire.Newsroom.Archive.Projections;

namespace Firstwire.Tests.Newsroom.Archive;

/// <summary>However much there is to write and to follow, an erasure gets its turn.</summary>
public sealed class ErasurePrecedenceTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_projection_stands_still_until_the_last_erasure_is_over()
    {
        using var erasures = new ErasurePrecedence();
        var (first, second) = (erasures.Take(), erasures.Take());
        var waiting = Task.Run(() => erasures.GiveWay(Cancellation), Cancellation);

        first.Dispose();
        first.Dispose();
        Assert.NotSame(waiting, await Task.WhenAny(waiting, Task.Delay(200, Cancellation)));

        second.Dispose();
        await waiting.WaitAsync(TimeSpan.FromSeconds(20), Cancellation);
        erasures.GiveWay(Cancellation);
    }

    [Fact]
    public void A_projection_that_stands_still_can_be_stopped()
    {
        using var erasures = new ErasurePrecedence();
        using var taken = erasures.Take();
        using var stop = new CancellationTokenSource(50);
        Assert.Throws<OperationCanceledException>(() => erasures.GiveWay(stop.Token));
    }

    /// <summary>Each lets go of the lock for a moment only, as a projection does that has much to follow.</summary>
    [Fact]
    public async Task The_logs_are_folded_while_everybody_has_something_to_write()
    {
        using var folder = new TemporaryFolder();
        await using var archive = NewsArchive.Open(folder.Path, TimeProvider.System);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        var writer = Task.WhenAll(Enumerable.Range(0, 8).Select(_ => WriteAsync(archive, stop.Token)));
        var projection = Task.Run(() => Project(archive, stop.Token), Cancellation);

        for (var i = 0; i < 5; i++) await WriteAheadLogs.FoldAsync(archive, Cancellation);

        Assert.False(writer.IsCompleted || projection.IsCompleted);
        await stop.CancelAsync();
        await Task.WhenAll(writer, projection);
        await WriteAheadLogs.FoldAsync(archive, Cancellation);
        foreach (var log in Directory.GetFiles(folder.Path, "*-wal")) Assert.Equal(0, new FileInfo(log).Length);
    }

    [Fact]
    public async Task Another_process_opens_the_archive_while_a_projection_is_filled()
    {
        using var folder = new TemporaryFolder();
        await using var archive = NewsArchive.Open(folder.Path, TimeProvider.System);
        using var stories = archive.Files.OpenStories(write: true);
        stories.Execute("begin immediate transaction");

        await using var another = NewsArchive.Open(folder.Path, TimeProvider.System);

        stories.Execute("commit transaction");
    }

    [Fact]
    public async Task A_reader_in_the_middle_of_a_page_keeps_nobody_from_writing()
    {
        using var folder = new TemporaryFolder();
        await using var archive = NewsArchive.Open(folder.Path, TimeProvider.System);
        await archive.WriteAsync(
            static write => write.Archive.Execute("create table turned (number integer)"), Cancellation);
        using (var reader = archive.Files.OpenArchive())
        {
            reader.Execute("begin transaction");
            reader.ExecuteScalar<long>("select count(*) from turned");
            await archive.WriteAsync(
                static write => write.Archive.Execute("insert into turned values (1)"), Cancellation);
            Assert.False(await WriteAheadLogs.TryFoldAsync(archive));
            await archive.WriteAsync(
                static write => write.Archive.Execute("insert into turned values (2)"), Cancellation);
            reader.Execute("commit transaction");
        }

        Assert.True(await WriteAheadLogs.TryFoldAsync(archive));
    }

    private static async Task WriteAsync(NewsArchive archive, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            await archive.WriteAsync(
                static write => write.Archive.Execute("update unit set ready = ready"), CancellationToken.None);
        }
    }

    private static void Project(NewsArchive archive, CancellationToken stop)
    {
        using var stories = archive.Files.OpenStories(write: true);
        while (!stop.IsCancellationRequested)
        {
            stories.Execute(
                "begin immediate; delete from progress; insert into progress (name, seq, recorded) values "
                    + "('busy', 1, 1);");
            Thread.Sleep(20);
            stories.Execute("commit");
            archive.Erasures.GiveWay(CancellationToken.None);
        }
    }
}
