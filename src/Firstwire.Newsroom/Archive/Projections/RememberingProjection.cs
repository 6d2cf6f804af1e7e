using System.Diagnostics;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Firstwire.Newsroom.Archive.Projections;

/// <summary>
/// A projection that holds in memory what it looks back upon: it follows the sequence of changes step by step, and
/// notes how far it came in the transaction of each. What is held is taken in first, and anew whenever it may be out of
/// date.
/// </summary>
/// <param name="file">The projection's own, which is closed with it.</param>
/// <param name="cursor">Carries what the projection is made with: another begins from nothing.</param>
/// <param name="patience">How long an item's page is waited for.</param>
internal abstract class RememberingProjection(
    NewsArchive archive, SqliteConnection file, string cursor, TimeSpan patience) : IDisposable
{
    private const int ChangesPerStep = 200;

    private readonly FollowedSequence followed = new(file, cursor);
    private readonly AwaitedPages awaited = new(file, patience);

    /// <summary>The change up to which memory knows the archive; −1 where it holds nothing.</summary>
    private long reached = -1;

    /// <summary>
    /// In which a step follows changes: an erasure waits for the file meanwhile, and for what comes after them.
    /// </summary>
    internal TimeSpan LongestStep { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Whether what is held in memory is up to date.</summary>
    protected bool Remembers => reached >= 0;

    /// <summary>
    /// Brings the projection up to date with the archive as it stands; returns how many changes were followed.
    /// </summary>
    public virtual int CatchUp(CancellationToken cancellation)
    {
        var steps = 0;
        while (!cancellation.IsCancellationRequested && Step(cancellation) is > 0 and var step)
        {
            steps += step;
            archive.Erasures.GiveWay(cancellation);
        }

        return steps;
    }

    /// <summary>Forgets what is held in memory: who follows next begins from what is stored.</summary>
    public void LetGo() => reached = -1;

    public void Dispose() => file.Dispose();

    /// <summary>Takes in what is looked back upon, up to a change; 0 for nothing.</summary>
    protected abstract void Recall(ReadSession read, long seq, CancellationToken cancellation);

    /// <summary>
    /// Takes out a piece of all that the projection holds, how far it had followed with the first: the archive is
    /// another than the one followed so far. False where nothing was left.
    /// </summary>
    protected abstract bool ClearPiece();

    /// <summary>Lets go in memory of what was erased from the file; before the file's lock is taken.</summary>
    protected virtual IReadOnlyCollection<int> Forget() => [];

    /// <summary>
    /// Notes what memory has forgotten. What was erased since is no reason to begin again: others erase for hours.
    /// </summary>
    protected virtual void Forgot(IReadOnlyCollection<int> erased)
    {
    }

    /// <summary>Items that are to be followed once more though they did not change.</summary>
    protected virtual List<long> Again(int most) => [];

    /// <summary>Follows changes, or the first of them; returns how many.</summary>
    protected abstract int Follow(ReadSession read, IReadOnlyList<FollowedChange> changes);

    /// <summary>Does what earlier steps had no time for, where nothing else is left; returns how much.</summary>
    protected virtual int GoOn() => 0;

    protected long Now => archive.Now;

    /// <summary>
    /// Follows the items of changes, each once, but for those that wait for their pages; returns of how many changes
    /// before the step's time was over.
    /// </summary>
    protected int FollowEach(IReadOnlyList<FollowedChange> changes, Action<long> follow)
    {
        var (now, began) = (Now, Stopwatch.GetTimestamp());
        var met = new HashSet<long>();
        for (var at = 0; at < changes.Count; at++)
        {
            var change = changes[at];
            if (met.Add(change.ItemId) && !awaited.Leaves(change, now)) follow(change.ItemId);
            if (IsOver(began)) return at + 1;
        }

        return changes.Count;
    }

    /// <summary>Whether what began then has taken a step's time.</summary>
    protected bool IsOver(long began) => Stopwatch.GetElapsedTime(began) > LongestStep;

    protected T InTransaction<T>(Func<T> work)
    {
        try
        {
            return file.InTransaction(work);
        }
        catch
        {
            LetGo();
            throw;
        }
    }

    /// <summary>Follows some changes; 0 where nothing was left.</summary>
    internal int Step(CancellationToken cancellation)
    {
        using var read = archive.Read();
        var from = followed.Position();
        if (from == 0 && read.Archive.ExecuteScalar<long?>("select max(seq) from change") is null) return 0;
        var stands = from > 0 && followed.Stands(read, from);
        if (!stands) from = 0;

        // Before the lock is taken: what a large archive has takes long, and an erasure writes to this file too.
        if (reached != from)
        {
            LetGo();
            Recall(read, from, cancellation);
            reached = from;
        }

        var erased = Forget();
        return InTransaction(() =>
        {
            // Another process has followed since: the next step begins from there.
            if (stands && followed.Position() != from) return ChangesPerStep;
            Forgot(erased);

            if (!stands)
            {
                awaited.Clear();
                if (ClearPiece()) return ChangesPerStep;
            }

            var changes = FollowedSequence.Changes(read, from, ChangesPerStep);
            if (changes.Count == 0) changes = Late(read, from);
            if (changes.Count == 0) return GoOn();
            var count = Follow(read, changes);
            followed.Note(changes[count - 1]);
            reached = changes[count - 1].Seq;
            return count;
        });
    }

    /// <summary>
    /// Items whose page was waited for in vain so far, then those that are followed again, as if they had changed where
    /// the archive was followed to.
    /// </summary>
    private List<FollowedChange> Late(ReadSession read, long from)
    {
        var late = awaited.Late(Now, ChangesPerStep);
        if (late.Count == 0) late = Again(ChangesPerStep);
        return late.Count > 0 && FollowedSequence.Find(read, from) is { } last
            ? late.ConvertAll(itemId => last with { ItemId = itemId })
            : [];
    }
}
