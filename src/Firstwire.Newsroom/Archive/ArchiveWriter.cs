using System.Threading.Channels;
using Dapper;
using Firstwire.Newsroom.Archive.Sealing;
using Microsoft.Data.Sqlite;

namespace Firstwire.Newsroom.Archive;

/// <summary>
/// The one writer. What waits in the channel is written as one batch: each piece of work under a savepoint of its own,
/// keys committed (and synced) first, then the archive, then every caller is answered. A crash between the two commits
/// leaves keys that seal nothing.
/// </summary>
internal sealed class ArchiveWriter : IAsyncDisposable
{
    /// <summary>Back-pressure: as many callers as this wait in the channel, the rest wait to enter it.</summary>
    private const int Waiting = 256;

    /// <summary>Bounds how long another process waits for the write lock.</summary>
    private const int BatchSize = 64;

    private readonly Channel<Work> channel = Channel.CreateBounded<Work>(new BoundedChannelOptions(Waiting) { SingleReader = true });
    private readonly WriteSession session;
    private readonly Task loop;

    public ArchiveWriter(ArchiveFiles files, KeyedHashes hashes, TimeProvider time)
    {
        session = new WriteSession(files.OpenArchive(write: true), files.OpenKeys(write: true), hashes, time);
        loop = Task.Factory.StartNew(RunAsync, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default).Unwrap();
    }

    /// <summary>Runs <paramref name="work"/> in a transaction; completes once it is durable, fails alone if it throws.</summary>
    public async Task<T> WriteAsync<T>(Func<WriteSession, T> work, CancellationToken cancellation = default)
    {
        var piece = new Work<T>(work);
        await channel.Writer.WriteAsync(piece, cancellation);
        return await piece.Done;
    }

    public async ValueTask DisposeAsync()
    {
        channel.Writer.TryComplete();
        await loop;
        await session.Archive.DisposeAsync();
        await session.Keys.DisposeAsync();
    }

    private async Task RunAsync()
    {
        var batch = new List<Work>(BatchSize);
        while (await channel.Reader.WaitToReadAsync())
        {
            batch.Clear();
            while (batch.Count < BatchSize && channel.Reader.TryRead(out var work)) batch.Add(work);
            Commit(batch);
        }
    }

    private void Commit(List<Work> batch)
    {
        try
        {
            session.Keys.Execute("begin immediate");
            session.Archive.Execute("begin immediate");
            foreach (var work in batch) RunOne(work);
            session.Keys.Execute("commit");
            session.Archive.Execute("commit");
        }
        catch (SqliteException failure)
        {
            RollBack(session.Keys);
            RollBack(session.Archive);
            foreach (var work in batch) work.Fail(failure);
            return;
        }

        foreach (var work in batch) work.Answer();
    }

    private void RunOne(Work work)
    {
        session.Keys.Execute("savepoint work");
        session.Archive.Execute("savepoint work");
        try
        {
            work.Run(session);
        }
#pragma warning disable CA1031 // The failure is the caller's answer; the batch goes on without it.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            session.Keys.Execute("rollback to work");
            session.Archive.Execute("rollback to work");
            work.Fail(failure);
        }

        session.Keys.Execute("release work");
        session.Archive.Execute("release work");
    }

    private static void RollBack(SqliteConnection connection)
    {
        try
        {
            connection.Execute("rollback");
        }
        catch (SqliteException)
        {
            // No transaction was open on this one.
        }
    }

    private abstract class Work
    {
        public abstract void Run(WriteSession session);

        public abstract void Answer();

        public abstract void Fail(Exception failure);
    }

    private sealed class Work<T>(Func<WriteSession, T> work) : Work
    {
        private readonly TaskCompletionSource<T> done = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private T? result;

        public Task<T> Done => done.Task;

        public override void Run(WriteSession session) => result = work(session);

        public override void Answer() => done.TrySetResult(result!);

        public override void Fail(Exception failure) => done.TrySetException(failure);
    }
}
