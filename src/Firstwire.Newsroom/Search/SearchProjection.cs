using System.Diagnostics;
using System.Security.Cryptography;
using Dapper;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Archive.Erasing;
using Firstwire.Newsroom.Archive.Projections;
using Firstwire.Newsroom.Archive.Sealing;
using Firstwire.Newsroom.Takedown.Desk;
using Firstwire.Rights;
using Firstwire.Text.Words;
using Microsoft.Data.Sqlite;

namespace Firstwire.Newsroom.Search;

/// <summary>
/// Keeps the search index where the archive is: follows the sequence of changes and notes how far it came in the same
/// transaction as the words. Begins anew when the tokenizer has changed. What is indexed and taken out again costs more
/// than all else: an item whose page is about to be read is left until then.
/// </summary>
internal sealed class SearchProjection(NewsArchive archive, NewsroomOptions options) : IDisposable
{
    /// <summary>Each step leaves a segment of the index that has to be merged later; larger ones make fewer.</summary>
    private const int ChangesPerStep = 1_000;

    /// <summary>A takedown waits for the index meanwhile; what is taken out takes longer than what is put in.</summary>
    private static readonly TimeSpan LongestStep = TimeSpan.FromSeconds(2);

    private readonly SqliteConnection search = archive.Files.OpenSearch(write: true);

    private bool isAnyGone;

    private AwaitedPages Awaited => field ??= new AwaitedPages(search, options.PagePatience);

    private FollowedSequence Followed => field ??= new FollowedSequence(search, Cursor(options));

    /// <summary>
    /// Brings the index up to date with the archive as it stands; returns how many changes were followed.
    /// </summary>
    public int CatchUp(CancellationToken cancellation)
    {
        var count = 0;
        while (!cancellation.IsCancellationRequested && Step(ref count)) archive.Erasures.GiveWay(cancellation);
        return count;
    }

    /// <summary>How many changes of the archive are not in the index yet.</summary>
    public static long Behind(ReadSession read, NewsroomOptions options) =>
        (read.Archive.ExecuteScalar<long?>("select max(seq) from change") ?? 0) - FollowedSequence.Position(
            read.Search, Cursor(options)) + AwaitedPages.Count(read.Search);

    public void Dispose() => search.Dispose();

    /// <summary>
    /// The cursor's name carries what the index was made with: another tokenizer, another edition, another cursor.
    /// </summary>
    private static string Cursor(NewsroomOptions options) =>
        $"words-{Tokenizer.Version}-rights-{RightsPolicy.Version}-{options.Edition}";

    /// <summary>False where nothing was left to do.</summary>
    private bool Step(ref int count)
    {
        using var read = archive.Read();
        search.Execute("begin immediate");
        try
        {
            var from = Followed.Position();
            if (from == 0 || !Followed.Stands(read, from))
            {
                if (StartAnew())
                {
                    search.Execute("commit");
                    return true;
                }

                from = 0;
            }

            var changes = FollowedSequence.Changes(read, from, ChangesPerStep);
            var began = Stopwatch.GetTimestamp();
            var done = Follow(read, changes, began);
            if (done > 0) Followed.Note(changes[done - 1]);
            var late = done < changes.Count ? 0 : TakeInLate(read, began);

            search.Execute("commit");
            if (isAnyGone) isAnyGone = !WriteAheadLogs.Fold(search); // Old pages in the log hold its words.
            count += done + late;
            return done + late > 0;
        }
        catch
        {
            search.RollBack();
            throw;
        }
    }

    /// <summary>How many changes were followed before the step's time was over.</summary>
    private int Follow(ReadSession read, List<FollowedChange> changes, long began)
    {
        var now = archive.Now;
        var met = new HashSet<long>();
        for (var at = 0; at < changes.Count; at++)
        {
            var change = changes[at];
            if (met.Add(change.ItemId) && !Awaited.Leaves(change, now)) IndexWhatOpens(read, change.ItemId);
            if (Stopwatch.GetElapsedTime(began) > LongestStep) return at + 1;
        }

        return changes.Count;
    }

    /// <summary>How many items were indexed whose page was waited for in vain so far.</summary>
    private int TakeInLate(ReadSession read, long began)
    {
        var count = 0;
        foreach (var itemId in Awaited.Late(archive.Now, ChangesPerStep))
        {
            Awaited.TakenIn(itemId);
            IndexWhatOpens(read, itemId);
            count++;
            if (Stopwatch.GetElapsedTime(began) > LongestStep) break;
        }

        return count;
    }

    /// <summary>
    /// Lets go of what is in the index, a piece at a time: an erasure waits for this file. False where nothing is left.
    /// What is erased once it bears its mark keeps its words until this is through: a proof waits for it.
    /// </summary>
    private bool StartAnew()
    {
        search.Execute("delete from progress");
        Awaited.Clear();
        if (!SearchIndex.RemovePiece(search)) return false;
        isAnyGone = true;
        return true;
    }

    /// <summary>A damaged item is left out: verification tells of it, and the rest goes on.</summary>
    private void IndexWhatOpens(ReadSession read, long itemId)
    {
        try
        {
            Index(read, itemId);
        }
        catch (CryptographicException)
        {
            SearchIndex.Remove(search, itemId);
        }
    }

    private void Index(ReadSession read, long itemId)
    {
        SearchIndex.Remove(search, itemId);
        var item = read.Archive.Query<(long? Entry, long? Article, long Wishes)>(
            "select entry_number, article_number, wishes from item where id = @itemId and same_as is null "
                + "and erased is null and hidden is null",
            new { itemId }).AsList();
        if (item is not [var (entryNumber, articleNumber, wishes)]
            || PublishersWord.Wishes(wishes, PublisherWish.NoIndex))
        {
            isAnyGone = true;
            return;
        }

        using var key = read.KeyOf(Subject.Item, itemId);
        if (key is null) return;

        var entry = ItemVersions.Open(read, key, itemId, entryNumber);
        var article = ItemVersions.Open(read, key, itemId, articleNumber);
        var signals = ItemVersions.Signals(entry?.Head, article?.Head);
        var decision = RightsPolicy.Decide(signals, options.Edition);
        if (!decision.MayIndex || decision.Expires <= archive.Time.GetUtcNow()) return;
        var words = decision.MayKeepText ? ItemVersions.Words(entry, article) : null;
        SearchIndex.Put(search, itemId, ItemVersions.Title(entry?.Head, article?.Head), words);
    }
}
