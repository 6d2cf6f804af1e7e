using System.Threading.Channels;
using Firstwire.Newsroom.Archive.Erasing;
using Firstwire.Newsroom.Archive.Projections;
using Firstwire.Newsroom.Archive.Sealing;
using Firstwire.Newsroom.Takedown.Proof;

namespace Firstwire.Newsroom.Archive;

/// <summary>
/// The truth of one data directory: <c>archive.db</c> (numbers, keyed hashes, sealed values), <c>keys.db</c> (their
/// keys), the projections <c>search.db</c>, <c>origins.db</c> and <c>stories.db</c>, and pictures in <c>images.db</c>.
/// One writer, many readers; several processes may open the same directory.
/// </summary>
public sealed class NewsArchive : IAsyncDisposable
{
    /// <summary>Readers that are kept open while nobody reads: each holds schemas, statements and pages.</summary>
    private const int MostIdle = 8;

    private readonly ArchiveFiles files;
    private readonly KeyedHashes hashes;
    private readonly ArchiveWriter writer;
    private readonly Channel<ReadSession> idle = Channel.CreateBounded<ReadSession>(MostIdle);
    private TaskCompletionSource changed = NewSignal();

    private NewsArchive(ArchiveFiles files, KeyedHashes hashes, TimeProvider time)
    {
        this.files = files;
        this.hashes = hashes;
        Time = time;
        Scan = new FileScan(files.All);
        writer = new ArchiveWriter(files, hashes, time);
    }

    public string Directory => files.Directory;

    internal ArchiveFiles Files => files;

    internal KeyedHashes Hashes => hashes;

    internal TimeProvider Time { get; }

    /// <summary>Unix milliseconds UTC.</summary>
    internal long Now => StoredTime.Now(Time);

    internal ErasurePrecedence Erasures { get; } = new();

    /// <summary>Reads the files as they are on the disk.</summary>
    internal FileScan Scan { get; }

    /// <summary>
    /// Opens the archive in <paramref name="directory"/>, makes it where there is none, and brings its schema up to
    /// date.
    /// </summary>
    /// <exception cref="ArchiveException">The directory holds an archive that this Firstwire cannot use.</exception>
    public static NewsArchive Open(string directory, TimeProvider time)
    {
        var opened = new ArchiveFiles(Path.GetFullPath(directory));
        opened.CreateDirectory();
        if (File.Exists(opened.Archive) && !File.Exists(opened.Keys))
        {
            throw new ArchiveException(
                $"{opened.Archive} is there but its keys are not: put back keys.db from your newest backup, nothing "
                    + "can be read without it.");
        }

        KeyedHashes lookup;
        using (var keys = opened.OpenKeys(write: true))
        {
            Migrations.Apply(keys, "keys");
            lookup = new KeyedHashes(KeyStore.Secret(keys, "lookup"));
        }

        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(opened.Keys, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }

        using (var archive = opened.OpenArchive(write: true))
        {
            Migrations.Apply(archive, "archive");
            RestoredArchive.Reconcile(opened, archive, lookup, time);
        }

        using (var search = opened.OpenSearch(write: true)) Migrations.Apply(search, "search");
        using (var origins = opened.OpenOrigins(write: true)) Migrations.Apply(origins, "origins");
        using (var stories = opened.OpenStories(write: true)) Migrations.Apply(stories, "stories");
        using (var images = opened.OpenImages(write: true)) Migrations.Apply(images, "images");
        return new NewsArchive(opened, lookup, time);
    }

    /// <summary>Runs <paramref name="work"/> in the writer's transaction; completes once it is durable.</summary>
    internal Task<T> WriteAsync<T>(Func<WriteSession, T> work, CancellationToken cancellation = default) =>
        writer.WriteAsync(work, cancellation);

    /// <summary>As <see cref="WriteAsync"/>, and wakes all who wait for a change.</summary>
    internal async Task<T> PublishAsync<T>(Func<WriteSession, T> work, CancellationToken cancellation = default)
    {
        var result = await writer.WriteAsync(work, cancellation);
        Interlocked.Exchange(ref changed, NewSignal()).TrySetResult();
        return result;
    }

    /// <summary>
    /// Folds the write-ahead logs of the archive and its keys between two batches; false where a reader holds one.
    /// </summary>
    internal Task<bool> FoldAsync() => writer.FoldAsync();

    internal ReadSession Read() =>
        idle.Reader.TryRead(out var session) ? session : new ReadSession(files, hashes, GiveBack);

    /// <summary>
    /// Waits until something is published, or <paramref name="atMost"/> has passed (another process may have written).
    /// </summary>
    internal async Task WaitForChangeAsync(TimeSpan atMost, CancellationToken cancellation)
    {
        using var sleep = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        await Task.WhenAny(Volatile.Read(ref changed).Task, Task.Delay(atMost, Time, sleep.Token));
        await sleep.CancelAsync();
        cancellation.ThrowIfCancellationRequested();
    }

    public async ValueTask DisposeAsync()
    {
        await writer.DisposeAsync();
        idle.Writer.TryComplete();
        while (idle.Reader.TryRead(out var session)) session.Close();
        Erasures.Dispose();
        Scan.Dispose();
    }

    private void GiveBack(ReadSession session)
    {
        if (!idle.Writer.TryWrite(session)) session.Close();
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
