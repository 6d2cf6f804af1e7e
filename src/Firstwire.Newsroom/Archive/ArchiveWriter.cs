using System.Threading.Channels;
using Dapper;
using Firstwire.Newsroom.Archive.Erasing;
using Firstwire.Newsroom.Archive.Sealing;
using Microsoft.Data.Sqlite;
using SQLitePCL;

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

    /// <summary>A reader may hold a log for long; what waits to be written does not wait with it.</summary>
    private const int FoldingMilliseconds = 200;

    private readonly Channel<Request> channel = Channel.CreateBounded<Request>(
        new BoundedChannelOptions(Waiting) { SingleReader = true });
    private readonly WriteSession session;
    private readonly Task loop;

    public ArchiveWriter(ArchiveFiles files, KeyedHashes hashes, TimeProvider time)
    {
        session = new WriteSession(files.OpenArchive(write: true), files.OpenKeys(write: true), hashes, time);
        loop = Task.Factory.StartNew(
            Run, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    /// <summary>
    /// Runs <paramref name="work"/> in a transaction; completes once it is durable, fails alone if it throws.
    /// </summary>
    public async Task<T> WriteAsync<T>(Func<WriteSession, T> work, CancellationToken cancellation = default)
    {
        var piece = new Work<T>(work);
        await channel.Writer.WriteAsync(piece, cancellation);
        return await piece.Done;
    }

    /// <summary>
    /// Folds both write-ahead logs between two batches: whoever else asks for the lock in which that is done may wait
    /// for as long as there is something to write. False where a reader holds one.
    /// </summary>
    public async Task<bool> FoldAsync()
    {
        var folding = new Folding();
        await channel.Writer.WriteAsync(folding);
        return await folding.Done;
    }

    public async ValueTask DisposeAsync()
    {
        channel.Writer.TryComplete();
        await loop;
        await session.Archive.DisposeAsync();
        await session.Keys.DisposeAsync();
    }

    /// <summary>
    /// On a thread of its own, which waits for the disk: one of the pool would be missing where pages are answered.
    /// </summary>
    private void Run()
    {
        var batch = new List<Work>(BatchSize);
        while (channel.Reader.WaitToReadAsync().AsTask().GetAwaiter().GetResult())
        {
            batch.Clear();
            Folding? folding = null;
            while (batch.Count < BatchSize && folding is null && channel.Reader.TryRead(out var request))
            {
                if (request is Work work) batch.Add(work);
                else folding = (Folding)request;
            }

            if (batch.Count > 0) Commit(batch);
            if (folding is not null) Fold(folding);
        }
    }

    private void Fold(Folding folding)
    {
        try
        {
            var folded = true;
            foreach (var connection in new[] { session.Keys, session.Archive })
            {
                connection.Execute($"pragma busy_timeout = {FoldingMilliseconds}");
                folded &= WriteAheadLogs.Fold(connection);
                connection.Execute($"pragma busy_timeout = {ArchiveFiles.BusyTimeoutMilliseconds}");
            }

            folding.Answer(folded);
        }
        catch (SqliteException failure)
        {
            folding.Fail(failure);
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
            session.Keys.RollBack();
            session.Archive.RollBack();
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
            when (failure is not SqliteException || (IsOpen(session.Keys) && IsOpen(session.Archive)))
#pragma warning restore CA1031
        {
            session.Keys.Execute("rollback to work");
            session.Archive.Execute("rollback to work");
            work.Fail(failure);
        }

        session.Keys.Execute("release work");
        session.Archive.Execute("release work");
    }

    /// <summary>False after a fault such as a full disk, at which SQLite itself rolls the whole batch back.</summary>
    private static bool IsOpen(SqliteConnection connection) => raw.sqlite3_get_autocommit(connection.Handle) == 0;

    private abstract class Request
    {
        public abstract void Fail(Exception failure);
    }

    private sealed class Folding : Request
    {
        private readonly TaskCompletionSource<bool> done = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task<bool> Done => done.Task;

        public void Answer(bool folded) => done.TrySetResult(folded);

        public override void Fail(Exception failure) => done.TrySetException(failure);
    }

    private abstract class Work : Request
    {
        public abstract void Run(WriteSession session);

        public abstract void Answer();
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
