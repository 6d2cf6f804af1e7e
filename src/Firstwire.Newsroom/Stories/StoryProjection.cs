using Dapper;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Archive.Projections;
using Firstwire.Newsroom.Archive.Sealing;
using Firstwire.Newsroom.Origins;
using Firstwire.Rights;
using Firstwire.Tracing.Stories;
using Microsoft.Data.Sqlite;

namespace Firstwire.Newsroom.Stories;

/// <summary>
/// Keeps the stories where the archive is: follows the sequence of changes, places each new text among the stories of
/// the latest ones, and notes how far it came and what the tracker holds in the same transaction: after a restart it
/// goes on as if there had been none. Repairs have their place in the sequence too. What an editor placed stays there.
/// </summary>
internal sealed class StoryProjection : RememberingProjection
{
    /// <summary>Raised when the answers come out differently: all is placed anew then.</summary>
    private const int Method = 22;

    /// <summary>Items whose texts are looked back upon.</summary>
    private const int Window = 1 << 19;

    /// <summary>
    /// Items whose origins changed and whose stories are told so in one transaction, or a few more.
    /// </summary>
    private const int MostTied = 10_000;

    /// <summary>Changes of one step where a model is asked about each: it holds the file's lock meanwhile.</summary>
    private const int EmbeddedAtOnce = 16;

    /// <summary>
    /// Between the changes that were recorded in one interval and those of the next, stories are repaired.
    /// </summary>
    private static readonly TimeSpan RepairEvery = TimeSpan.FromMinutes(3);

    /// <summary>New items wait meanwhile; after a first pass every story waits to be counted.</summary>
    private static readonly TimeSpan LongestCounting = TimeSpan.FromSeconds(2);

    /// <summary>A change may be seen so long after it was recorded.</summary>
    private static readonly TimeSpan Slowest = TimeSpan.FromSeconds(10);

    private readonly NewsArchive archive;
    private readonly NewsroomOptions options;
    private readonly SqliteConnection stories;
    private readonly TrackerMemory memory;

    private LiveStories live = new(0);
    private StoryTracker? tracker;

    public StoryProjection(NewsArchive archive, NewsroomOptions options)
        : this(archive, options, archive.Files.OpenStories(write: true))
    {
    }

    private StoryProjection(NewsArchive archive, NewsroomOptions options, SqliteConnection stories)
        : base(archive, stories, Cursor(options), options.PagePatience) =>
        (this.archive, this.options, this.stories, memory) = (archive, options, stories, new TrackerMemory(stories));

    private static string Cursor(NewsroomOptions options)
    {
        var cursor = $"stories-{Method}-rights-{RightsPolicy.Version}-{options.Edition}";
        return options.Embedder is { } embedder ? $"{cursor}-{DocumentEmbedding.NameOf(embedder)}" : cursor;
    }

    /// <summary>What the tracker repairs; tests look on here.</summary>
    internal Func<StoryTracker, IReadOnlyList<StoryChange>> Repairs { get; set; } = static tracker => tracker.Repair();

    private StoryTracker? Tracker => Remembers ? tracker : null;

    public override int CatchUp(CancellationToken cancellation)
    {
        var steps = base.CatchUp(cancellation);
        var interval = Interval(Now - (long)Slowest.TotalMilliseconds);

        // What was repaired at a time to come was so by a clock that ran ahead.
        if (interval > memory.Repaired() || memory.Repaired() > Interval(Now)) Repair(interval);

        Settle(cancellation);
        return steps;
    }

    /// <summary>Does at once what is otherwise done every few minutes.</summary>
    public void Repair() => Repair(memory.Repaired());

    private void Repair(long interval)
    {
        if (Tracker is null) return;
        using var read = archive.Read();
        InTransaction(() => Repair(read, interval));
    }

    /// <summary>Within a transaction.</summary>
    /// <param name="interval">All changes before this have been followed.</param>
    private int Repair(ReadSession read, long interval)
    {
        // What was erased just now is known here no more from the next step on.
        if (memory.Erased().Count > 0) return 0;
        var changes = Repairs(tracker!);
        var repair = new StoryRepair(stories, read, live, Tracker, memory, Document, Now);
        foreach (var change in changes) repair.Apply(change);
        memory.Repaired(interval);
        memory.Note(tracker!, Window);
        return changes.Count;
    }

    private static long Interval(long time) => time / (long)RepairEvery.TotalMilliseconds;

    /// <summary>Gathers and counts what changed, for good, once the copies among it are known.</summary>
    private void Settle(CancellationToken cancellation)
    {
        using var read = archive.Read();
        if (FollowedSequence.Furthest(read.Origins) < FollowedSequence.Furthest(stories)) return;
        while (InTransaction(() => FollowOrigins(read)) > 0) archive.Erasures.GiveWay(cancellation);
        var counted = StoryCounts.StoriesAtOnce;
        var began = archive.Time.GetTimestamp();
        while (counted == StoryCounts.StoriesAtOnce && !cancellation.IsCancellationRequested
            && archive.Time.GetElapsedTime(began) < LongestCounting)
        {
            archive.Erasures.GiveWay(cancellation);
            counted = InTransaction(() =>
            {
                new StoryRepair(stories, read, live, Tracker, memory, Document, Now).Gather();
                if (Tracker is { } held) memory.Note(held, Window);
                return StoryCounts.Count(stories, read, final: true);
            });
        }
    }

    /// <summary>The stories of items whose origins have changed are counted again.</summary>
    private int FollowOrigins(ReadSession read)
    {
        var turn = read.Origins.ExecuteScalar<long?>("select max(turn) from tied") ?? 0;

        // Where the file is another, its count begins again.
        var from = memory.Tied() is var followed && followed <= turn ? followed : 0;
        if (from == turn) return 0;
        turn = read.Origins.ExecuteScalar<long?>(
            "select turn from tied where turn > @from order by turn limit 1 offset @MostTied",
            new { from, MostTied }) ?? turn;
        var items = read.Origins.Query<long>(
            "select item_id from tied where turn > @from and turn <= @turn", new { from, turn }).AsList();
        foreach (var some in items.Chunk(CopyRoots.MostAtOnce)) StoryRows.CountAgain(stories, some);
        memory.Tied(turn);
        return items.Count;
    }

    protected override void Recall(ReadSession read, long seq, CancellationToken cancellation)
    {
        try
        {
            (tracker, live) = seq == 0 ? (new StoryTracker(Window), new LiveStories(Window)) : memory.Restore(Window);
        }
        catch (InvalidDataException)
        {
            // What is kept is damaged: the next step places all anew.
            stories.Execute("delete from progress");
            throw;
        }
    }

    protected override bool ClearPiece() => StoryRows.ClearPiece(stories);

    /// <summary>
    /// What was erased leaves the tracker, which then stands as one that is restored from what is kept.
    /// </summary>
    protected override IReadOnlyCollection<int> Forget()
    {
        var erased = memory.Erased();
        foreach (var number in erased) live.Forget(number);
        if (erased.Count > 0) tracker!.Erase(erased);
        return erased;
    }

    protected override void Forgot(IReadOnlyCollection<int> erased)
    {
        if (erased.Count > 0) memory.FiledAll(tracker!, erased);

        // Of what was erased since, the places in the indexes go with the next step.
        foreach (var number in memory.Erased())
        {
            live.Forget(number);
            tracker!.Forget(number);
        }
    }

    protected override int Follow(ReadSession read, IReadOnlyList<FollowedChange> changes)
    {
        var interval = Interval(changes[0].Recorded);
        if (interval > memory.Repaired()) Repair(read, interval);
        var most = options.Embedder is null ? changes.Count : EmbeddedAtOnce;
        var first = changes.Take(most).TakeWhile(change => Interval(change.Recorded) <= interval).ToList();
        var count = FollowEach(first, itemId => Follow(read, itemId));
        memory.Note(tracker!, Window);
        StoryCounts.Count(stories, read, final: false);
        return count;
    }

    private void Follow(ReadSession read, long itemId)
    {
        if (live.Remove(itemId, out var held))
        {
            tracker!.Forget(held.Value);
            memory.Forget(held.Value);
        }

        var document = Document(read, itemId);

        // Nothing stays that was made from words which are gone.
        if (document is null || KeyStore.TextWasTaken(read.Keys, itemId)) TrackerMemory.Erase(stories, itemId);
        else if (document.Text is null) TrackerMemory.Erase(stories, itemId, least: 1);
        if (document is null)
        {
            StoryRows.Remove(stories, itemId);
            return;
        }

        var before = StoryRows.StoryOf(stories, itemId);
        var decided = StoryDecisions.Of(read, itemId);

        // What is known of a text that has changed since says nothing of it.
        var placed = decided ?? (OriginProjection.HasFollowed(read, options, itemId)
            ? StoryRows.OfCopies(stories, read, itemId)
            : null);

        // Where all is placed anew, the one that an editor placed others with finds them there.
        if (placed is null && before is null && StoryDecisions.IsFounder(read, itemId)) placed = itemId;
        live.Vacate();
        var (id, number) = placed is { } known ? Recall(document, known) : Add(read, document, itemId, before);
        memory.Keep(tracker!, itemId, document.Text is not null);
        live.Hold(itemId, id, number);
        StoryRows.Put(stories, itemId, id, document.Time, Now);
        if (before is not { } left || left == id) return;
        var emptied = StoryRows.Leave(stories, left, id);
        if (decided is null)
        {
            StoryRows.Log(stories, emptied ? StoryChangeKind.Merged : StoryChangeKind.Moved, emptied ? null : itemId,
                left, id, null, Now);
        }
    }

    private (long Id, int Number) Recall(StoryDocument document, long storyId)
    {
        var number = live.NumberOf(storyId);
        tracker!.Recall(document, number);
        StoryRows.Number(stories, storyId, number);
        return (storyId, number);
    }

    private (long Id, int Number) Add(ReadSession read, StoryDocument document, long itemId, long? before)
    {
        var number = tracker!.Add(document);
        if (live.TryStory(number, out var known)) return (known, number);

        // A new text of the only item of a story founds no other.
        var isAlone = before is not null
            && stories.ExecuteScalar<long>(
            "select count(*) from account where story_id = @before", new { before }) == 1;
        var id = isAlone ? before!.Value : StoryRows.IdFor(stories, read, itemId);
        StoryRows.Number(stories, id, number);
        return (id, number);
    }

    private StoryDocument? Document(ReadSession read, long itemId) =>
        StoryItem.Open(read, itemId, options.Edition, archive.Time.GetUtcNow()) is { } document
            ? options.Embedder?.Embed(document) ?? document
            : null;
}
