using System.Threading.Channels;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Archive.Filing;
using Firstwire.Newsroom.Fetching;
using Firstwire.Newsroom.Origins;
using Firstwire.Newsroom.Scheduling;
using Firstwire.Newsroom.Sources;
using Microsoft.Extensions.Logging;

namespace Firstwire.Newsroom.Pipeline;

/// <summary>
/// The way of news into the archive: claim → fetch → read → file. Bounded channels join the stages, so a slow stage
/// slows the claiming, and they carry only work that the archive hands out again should this process die.
/// </summary>
internal sealed partial class Ingest(
    NewsArchive archive,
    Ownership ownership,
    FeedPoller feeds,
    PageReader pages,
    ArchiveReader archives,
    SourceExplorer explorer,
    SourceVerifier verifier,
    NewsroomOptions options,
    IngestCounts counts,
    ILogger<Ingest> logger)
{
    /// <summary>
    /// Answers that wait to be read: enough to keep the readers busy, few enough to bound memory by their largest
    /// bodies.
    /// </summary>
    private const int WaitingAnswers = 8;

    /// <summary>
    /// Answers being read and filed at once: most wait for the archive, which commits as one what many filed.
    /// </summary>
    private const int Readers = 16;

    /// <summary>How soon work that another process filed is noticed.</summary>
    private static readonly TimeSpan LongestSleep = TimeSpan.FromSeconds(1);

    /// <summary>How soon to look again for units that wait for their neighbours on one server.</summary>
    private static readonly TimeSpan NeighbourSleep = TimeSpan.FromMilliseconds(100);

    private int underWay;

    /// <summary>Where no pages are to be read, those that were to be are not waited for any more.</summary>
    private bool isRidOfPages;

    /// <summary>
    /// Runs until cancelled; then gives back what was not begun, files what was fetched, and returns.
    /// </summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        var claimed = Channel.CreateBounded<Assignment>(options.Fetchers);
        var answers = Channel.CreateBounded<Answer>(WaitingAnswers);
        var reading = Enumerable.Range(0, Readers).Select(_ => ReadAsync(answers.Reader)).ToArray();
        var fetching = Enumerable.Range(0, options.Fetchers).Select(
            _ => FetchAsync(claimed.Reader, answers.Writer, cancellation)).ToArray();
        await ClaimAsync(claimed.Writer, cancellation);
        await Task.WhenAll(fetching);
        answers.Writer.Complete();
        await Task.WhenAll(reading);
    }

    private async Task ClaimAsync(ChannelWriter<Assignment> claimed, CancellationToken cancellation)
    {
        try
        {
            while (!cancellation.IsCancellationRequested)
            {
                var sleep = await ClaimDueAsync(claimed);
                if (sleep > TimeSpan.Zero) await archive.WaitForChangeAsync(sleep, cancellation);
            }
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // Asked to stop while waiting.
        }
        finally
        {
            claimed.Complete();
        }
    }

    /// <summary>Hands out what is due; returns how long to sleep when there is nothing, or no fetcher free.</summary>
    private async Task<TimeSpan> ClaimDueAsync(ChannelWriter<Assignment> claimed)
    {
        try
        {
            if (!options.ReadPages && !isRidOfPages) await archive.WriteAsync(PagesToRead.Drop, CancellationToken.None);
            isRidOfPages = true;
            var now = archive.Now;
            var free = options.Fetchers - Volatile.Read(ref underWay);
            if (free <= 0) return LongestSleep;
            var due = ownership.NextDue();
            if (due > now) return TimeSpan.FromMilliseconds(Math.Min(due - now, LongestSleep.TotalMilliseconds));
            var assignments = await ownership.ClaimAsync(free, CancellationToken.None);
            foreach (var assignment in assignments)
            {
                Interlocked.Increment(ref underWay);
                await claimed.WriteAsync(assignment, CancellationToken.None);
            }

            // What is due and was not claimed shares a server with what is under way.
            return assignments.Count == 0 ? NeighbourSleep : TimeSpan.Zero;
        }
#pragma warning disable CA1031 // A full disk or a locked file must not end the newsroom: it tries again.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            Log.ClaimFailed(logger, failure);
            return LongestSleep;
        }
    }

    private async Task FetchAsync(
        ChannelReader<Assignment> claimed, ChannelWriter<Answer> answers, CancellationToken cancellation)
    {
        await foreach (var assignment in claimed.ReadAllAsync(CancellationToken.None))
        {
            try
            {
                cancellation.ThrowIfCancellationRequested();
                var answer = assignment switch
                {
                    Assignment.PollFeed poll => await feeds.FetchAsync(poll, cancellation),
                    Assignment.ReadPage page => await pages.FetchAsync(page, cancellation),
                    Assignment.ReadArchive archivePage => await archives.FetchAsync(archivePage, cancellation),
                    Assignment.Explore explore => await explorer.FetchAsync(explore, cancellation),
                    Assignment.VerifySource verify => await verifier.FetchAsync(verify, cancellation),
                    _ => throw new InvalidOperationException("unknown assignment"),
                };
                await answers.WriteAsync(answer, CancellationToken.None);
            }
            catch (OperationCanceledException)
            {
                await ReleaseAsync(assignment.Lease);
            }
#pragma warning disable CA1031 // A failure of our own must not end the fetcher; it is stored like a server's.
            catch (Exception failure)
#pragma warning restore CA1031
            {
                Log.Failed(logger, failure, assignment.Lease.UnitId);
                await answers.WriteAsync(
                    new Answer(assignment, new FetchResult.Unreachable(Judgement.OurFailure)), CancellationToken.None);
            }
        }
    }

    private async Task ReleaseAsync(Lease lease)
    {
        try
        {
            await ownership.ReleaseAsync(lease);
        }
#pragma warning disable CA1031 // What was fetched before is filed all the same; this lease runs out.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            Log.Failed(logger, failure, lease.UnitId);
        }

        Interlocked.Decrement(ref underWay);
    }

    private async Task ReadAsync(ChannelReader<Answer> answers)
    {
        await foreach (var answer in answers.ReadAllAsync(CancellationToken.None))
        {
            // Off the fetchers' threads: parsing is long work for a processor.
            await Task.Yield();
            await FileAsync(answer);
            (answer.Result as IDisposable)?.Dispose();
            Interlocked.Decrement(ref underWay);
        }
    }

    /// <summary>Files an answer. A failure of our own is logged and stored on the row, and the rest goes on.</summary>
    private async Task FileAsync(Answer answer)
    {
        try
        {
            await FileAsync(answer, answer.Assignment switch
            {
                Assignment.PollFeed poll => feeds.FileAsync(poll, answer),
                Assignment.ReadPage page => pages.FileAsync(page, answer),
                Assignment.ReadArchive archivePage => archives.FileAsync(archivePage, answer),
                Assignment.Explore explore => explorer.FileAsync(explore, answer),
                Assignment.VerifySource verify => verifier.FileAsync(verify, answer),
                _ => throw new InvalidOperationException("unknown assignment"),
            });
        }
        catch (LeaseLostException)
        {
            Log.LeaseLost(logger, answer.Assignment.Lease.UnitId);
        }
#pragma warning disable CA1031 // The loop's one catch.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            Log.Failed(logger, failure, answer.Assignment.Lease.UnitId);
            await GiveUpAsync(answer);
        }
    }

    private async Task FileAsync(Answer answer, Task<Filed> filing)
    {
        var filed = await filing;
        counts.Count(answer.Assignment, filed);
        LogFiled(answer.Assignment, filed);
    }

    private async Task GiveUpAsync(Answer answer)
    {
        try
        {
            await FileAsync(answer, answer.Assignment switch
            {
                Assignment.PollFeed poll => feeds.GiveUpAsync(poll, answer),
                Assignment.ReadPage page => pages.GiveUpAsync(page, answer),
                Assignment.ReadArchive archivePage => archives.GiveUpAsync(archivePage, answer),
                Assignment.Explore explore => explorer.GiveUpAsync(explore, answer),
                Assignment.VerifySource verify => verifier.GiveUpAsync(verify, answer),
                _ => throw new InvalidOperationException("unknown assignment"),
            });
        }
#pragma warning disable CA1031 // The archive itself fails: the lease runs out, and the work is handed out again.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            Log.Failed(logger, failure, answer.Assignment.Lease.UnitId);
        }
    }

    private void LogFiled(Assignment assignment, Filed filed)
    {
        switch (assignment)
        {
            case Assignment.PollFeed poll:
                Log.Polled(logger, poll.FeedId, filed.Outcome, filed.NewItems, filed.ChangedItems);
                break;
            case Assignment.ReadPage page:
                Log.PageRead(logger, page.ItemId, filed.Outcome);
                break;
            case Assignment.ReadArchive archivePage:
                Log.ArchiveRead(logger, archivePage.FeedId, filed.Outcome, filed.NewItems);
                break;
            case Assignment.Explore explore:
                Log.Explored(logger, explore.CandidateId, explore.Kind, filed.Outcome);
                break;
            case Assignment.VerifySource verify:
                Log.Verified(logger, verify.ItemId, filed.Outcome);
                break;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Debug, "Feed {FeedId} polled: {Outcome}, {NewItems} new, {ChangedItems} changed")]
        public static partial void Polled(
            ILogger logger, long feedId, PollOutcome outcome, int newItems, int changedItems);

        [LoggerMessage(2, LogLevel.Debug, "Page of item {ItemId} read: {Outcome}")]
        public static partial void PageRead(ILogger logger, long itemId, PollOutcome outcome);

        [LoggerMessage(6, LogLevel.Debug, "A page of the archive of feed {FeedId} read: {Outcome}, {NewItems} new")]
        public static partial void ArchiveRead(ILogger logger, long feedId, PollOutcome outcome, int newItems);

        [LoggerMessage(7, LogLevel.Debug, "{Kind} of candidate {CandidateId} looked at: {Outcome}")]
        public static partial void Explored(
            ILogger logger, long candidateId, ExplorationKind kind, PollOutcome outcome);

        [LoggerMessage(8, LogLevel.Debug, "The page that item {ItemId} declares as its source looked at: {Outcome}")]
        public static partial void Verified(ILogger logger, long itemId, PollOutcome outcome);

        [LoggerMessage(
            3, LogLevel.Warning, "The lease of unit {UnitId} ran out before its work was filed; it is done again")]
        public static partial void LeaseLost(ILogger logger, long unitId);

        [LoggerMessage(4, LogLevel.Error, "Work of unit {UnitId} failed")]
        public static partial void Failed(ILogger logger, Exception failure, long unitId);

        [LoggerMessage(5, LogLevel.Error, "Work that is due cannot be claimed; it is tried again")]
        public static partial void ClaimFailed(ILogger logger, Exception failure);
    }
}
