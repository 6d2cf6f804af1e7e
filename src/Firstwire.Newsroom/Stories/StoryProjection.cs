using Dapper;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Archive.Projections;
using Firstwire.Rights;
using Firstwire.Tracing.Stories;
using Microsoft.Data.Sqlite;

namespace Firstwire.Newsroom.Stories;

/// <summary>
/// Keeps the stories where the archive is: follows the sequence of changes, places each new text among the stories of the
/// latest ones, and notes how far it came in the same transaction. After a restart the latest texts are taken in again first,
/// each under the story that it is known to tell. What an editor placed stays there.
/// </summary>
internal sealed class StoryProjection(NewsArchive archive, NewsroomOptions options) : IDisposable
{
    /// <summary>Raised when the answers come out differently: all is placed anew then.</summary>
    private const int Method = 3;

    /// <summary>Items whose texts are looked back upon.</summary>
    private const int Window = 1 << 17;

    private const int ChangesPerStep = 200;

    private static readonly TimeSpan RepairEvery = TimeSpan.FromMinutes(3);

    private readonly SqliteConnection stories = archive.Files.OpenStories(write: true);

    private FollowedSequence Followed => field ??= new FollowedSequence(stories, $"stories-{Method}-rights-{RightsPolicy.Version}-{options.Edition}");

    private LiveStories live = new(Window);
    private StoryTracker? tracker;

    /// <summary>The change up to which the tracker knows the archive.</summary>
    private long reached = -1;

    private DateTimeOffset repaired = archive.Time.GetUtcNow();

    /// <summary>Brings the stories up to date with the archive as it stands; returns how many changes were followed.</summary>
    public int CatchUp(CancellationToken cancellation)
    {
        var steps = 0;
        while (!cancellation.IsCancellationRequested)
        {
            var step = Step(cancellation);
            steps += step;
            if (step < ChangesPerStep) break;
        }

        if (archive.Time.GetUtcNow() - repaired >= RepairEvery) Repair();
        Settle(cancellation);
        return steps;
    }

    /// <summary>Does at once what is otherwise done every few minutes.</summary>
    public void Repair()
    {
        repaired = archive.Time.GetUtcNow();
        if (tracker is null) return;
        var changes = Repairs(tracker);
        if (changes.Count == 0) return;
        using var read = archive.Read();
        InTransaction(() =>
        {
            var repair = new StoryRepair(stories, read, live, tracker, Document, Now);
            foreach (var change in changes) repair.Apply(change);
            return true;
        });
    }

    /// <summary>Gathers and counts what changed, for good, once the copies among it are known.</summary>
    private void Settle(CancellationToken cancellation)
    {
        using var read = archive.Read();
        if (FollowedSequence.Furthest(read.Origins) < FollowedSequence.Furthest(stories)) return;
        var counted = StoryCounts.StoriesAtOnce;
        while (counted == StoryCounts.StoriesAtOnce && !cancellation.IsCancellationRequested)
        {
            counted = InTransaction(() =>
            {
                new StoryRepair(stories, read, live, tracker, Document, Now).Gather();
                return StoryCounts.Count(stories, read, final: true);
            });
        }
    }

    public void Dispose() => stories.Dispose();

    /// <summary>Forgets what is held in memory: who follows next begins from what is stored.</summary>
    public void LetGo() => tracker = null;

    /// <summary>What the tracker repairs; tests look on here.</summary>
    internal Func<StoryTracker, IReadOnlyList<StoryChange>> Repairs { get; set; } = static tracker => tracker.Repair();

    private long Now => archive.Time.GetUtcNow().ToUnixTimeMilliseconds();

    private int Step(CancellationToken cancellation)
    {
        using var read = archive.Read();
        var from = Followed.Position();
        if (from == 0 && read.Archive.ExecuteScalar<long?>("select max(seq) from change") is null) return 0;
        var stands = from > 0 && Followed.Stands(read, from);
        if (!stands) from = 0;

        // Before the lock is taken: the latest texts of a large archive take long, and an erasure writes to this file too.
        if (tracker is null || reached != from) (tracker, reached) = (Recall(read, from, cancellation), from);
        return InTransaction(() =>
        {
            // Another process has followed since: the next step begins from there.
            if (stands && Followed.Position() != from) return ChangesPerStep;

            if (!stands) StoryRows.Clear(stories);
            var changes = FollowedSequence.Changes(read, from, ChangesPerStep);
            foreach (var itemId in changes.Select(change => change.ItemId).Distinct()) Follow(read, itemId);
            if (changes.Count > 0) Followed.Note(changes[^1]);
            StoryCounts.Count(stories, read, final: false);
            reached = changes.Count > 0 ? changes[^1].Seq : from;
            return changes.Count;
        });
    }

    private T InTransaction<T>(Func<T> work)
    {
        stories.Execute("begin immediate");
        try
        {
            var result = work();
            stories.Execute("commit");
            return result;
        }
        catch
        {
            tracker = null;
            Followed.RollBack();
            throw;
        }
    }

    /// <summary>A tracker that knows the latest texts up to <paramref name="seq"/> and which stories they tell.</summary>
    private StoryTracker Recall(ReadSession read, long seq, CancellationToken cancellation)
    {
        live = new LiveStories(Window);
        var recalled = new StoryTracker(Window);
        if (seq == 0) return recalled;
        var latest = read.Archive.Query<long>(
            "select item_id from change where seq <= @seq group by item_id order by max(seq) desc limit @Window", new { seq, Window }).AsList();
        latest.Reverse();
        foreach (var itemId in latest)
        {
            cancellation.ThrowIfCancellationRequested();
            var known = stories.Query<(long Id, long Number)>(
                "select story.id, number from account join story on story.id = story_id where item_id = @itemId", new { itemId }).AsList();
            if (known is not [var story] || Document(read, itemId) is not { } document) continue;
            live.Vacate();
            recalled.Recall(document, (int)story.Number);
            live.Hold(itemId, story.Id, (int)story.Number);
        }

        return recalled;
    }

    private void Follow(ReadSession read, long itemId)
    {
        if (live.Remove(itemId, out var held)) tracker!.Forget(held.Value);
        if (Document(read, itemId) is not { } document)
        {
            StoryRows.Remove(stories, itemId);
            return;
        }

        var before = StoryRows.StoryOf(stories, itemId);
        var decided = StoryDecisions.Of(read, itemId);
        var placed = decided ?? StoryRows.OfCopies(stories, read, itemId);
        live.Vacate();
        var (id, number) = placed is { } known ? Recall(document, known) : Add(document, itemId, before);
        live.Hold(itemId, id, number);
        StoryRows.Put(stories, itemId, id, document.Time, Now);
        if (before is not { } left || left == id) return;
        var emptied = StoryRows.Leave(stories, left, id);
        if (decided is null) StoryRows.Log(stories, emptied ? StoryChangeKind.Merged : StoryChangeKind.Moved, emptied ? null : itemId, left, id, null, Now);
    }

    private (long Id, int Number) Recall(StoryDocument document, long storyId)
    {
        var number = live.NumberOf(storyId);
        tracker!.Recall(document, number);
        StoryRows.Number(stories, storyId, number);
        return (storyId, number);
    }

    private (long Id, int Number) Add(StoryDocument document, long itemId, long? before)
    {
        var number = tracker!.Add(document);
        if (live.TryStory(number, out var known)) return (known, number);

        // A new text of the only item of a story founds no other.
        var isAlone = before is not null
            && stories.ExecuteScalar<long>("select count(*) from account where story_id = @before", new { before }) == 1;
        var id = isAlone ? before!.Value : StoryRows.IdFor(stories, itemId);
        StoryRows.Number(stories, id, number);
        return (id, number);
    }

    private StoryDocument? Document(ReadSession read, long itemId) =>
        StoryItem.Open(read, itemId, options.Edition, archive.Time.GetUtcNow());
}
