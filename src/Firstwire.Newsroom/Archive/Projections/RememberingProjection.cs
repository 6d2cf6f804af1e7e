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

    /// <summary>Empties the projection: the archive is another than the one followed so far.</summary>
    protected abstract void Clear();

    /// <summary>Items that are to be followed once more though they did not change.</summary>
    protected virtual List<long> Again(int most) => [];

    /// <summary>Follows changes, or the first of them; returns how many.</summary>
    protected abstract int Follow(ReadSession read, IReadOnlyList<FollowedChange> changes);

    protected long Now => archive.Now;

    /// <summary>Of changes the items that are followed now, each once; the others wait for their pages.</summary>
    protected IEnumerable<long> ToFollow(IEnumerable<FollowedChange> changes)
    {
        var now = Now;
        foreach (var change in changes.DistinctBy(static change => change.ItemId))
        {
            if (!awaited.Leaves(change, now)) yield return change.ItemId;
        }
    }

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

    private int Step(CancellationToken cancellation)
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
        }

        return InTransaction(() =>
        {
            // Another process has followed since: the next step begins from there.
            if (stands && followed.Position() != from) return ChangesPerStep;

            if (!stands)
            {
                Clear();
                awaited.Clear();
            }

            var changes = FollowedSequence.Changes(read, from, ChangesPerStep);
            if (changes.Count == 0) changes = Late(read, from);
            reached = from;
            var count = changes.Count == 0 ? 0 : Follow(read, changes);
            if (count > 0) followed.Note(changes[count - 1]);
            reached = count > 0 ? changes[count - 1].Seq : from;
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
