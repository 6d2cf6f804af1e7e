using System.Security.Cryptography;
using System.Text.Json;
using Dapper;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Items;
using Firstwire.Rights;
using Firstwire.Tracing.Sources;
using Microsoft.Data.Sqlite;

namespace Firstwire.Newsroom.Origins;

/// <summary>
/// Keeps the relations between items where the archive is: follows the sequence of changes, traces each new text among the
/// latest ones, and notes how far it came in the same transaction. After a restart the latest texts are taken in again first.
/// </summary>
internal sealed class OriginProjection(NewsArchive archive, NewsroomOptions options) : IDisposable
{
    /// <summary>Raised when the answers come out differently: relations made with an older method are made anew.</summary>
    private const int Method = 1;

    /// <summary>Items whose texts are looked back upon.</summary>
    private const int Window = 1 << 17;

    private const int ChangesPerStep = 200;

    /// <summary>
    /// Of a text, the share that has to stand in another before a reader is told so. Texts of one mould share half of their
    /// sentences, copies nearly all; what lies between is left to <c>compare</c> and <c>trace</c>: a false accusation is worse than
    /// a miss.
    /// </summary>
    private const double LeastShare = 0.8;

    /// <summary>Characters at a text's head and foot in which it credits its source.</summary>
    private const int CreditLength = 200;

    /// <summary>A shorter name stands in other words.</summary>
    private const int ShortestName = 4;

    private readonly string cursor = $"origins-{Method}-rights-{RightsPolicy.Version}-{options.Edition}";

    private readonly SqliteConnection projections = archive.Files.OpenSearch(write: true);

    /// <summary>Item by number of the tracer, in a ring; 0 where it was forgotten or traced anew since.</summary>
    private readonly long[] ring = new long[Window];

    private readonly Dictionary<long, int> numbers = [];

    private readonly ItemReads items = new(archive, options);

    private Tracer? tracer;
    private int count;

    /// <summary>Brings the relations up to date with the archive as it stands; returns how many changes were followed.</summary>
    public int CatchUp(CancellationToken cancellation)
    {
        var followed = 0;
        while (!cancellation.IsCancellationRequested)
        {
            var step = Step();
            followed += step;
            if (step < ChangesPerStep) break;
        }

        return followed;
    }

    public void Dispose() => projections.Dispose();

    private int Step()
    {
        using var read = archive.Read();
        projections.Execute("begin immediate");
        try
        {
            var from = Position();
            if (from == 0 || !Stands(read, from))
            {
                StartAnew();
                from = 0;
            }

            tracer ??= Recall(read, from);
            var changes = read.Archive.Query<(long Seq, long ItemId, long Kind, long Recorded)>(
                "select seq, item_id, kind, recorded from change where seq > @from order by seq limit @ChangesPerStep", new { from, ChangesPerStep }).AsList();
            foreach (var itemId in changes.Select(change => change.ItemId).Distinct()) Follow(read, itemId);
            if (changes.Count > 0)
            {
                projections.Execute(
                    "insert into progress (name, seq, recorded) values (@cursor, @Seq, @Recorded) on conflict do update set seq = excluded.seq, recorded = excluded.recorded",
                    new { cursor, changes[^1].Seq, changes[^1].Recorded });
            }

            projections.Execute("commit");
            return changes.Count;
        }
        catch
        {
            projections.Execute("rollback");
            tracer = null;
            throw;
        }
    }

    private long Position() => projections.ExecuteScalar<long?>("select seq from progress where name = @cursor", new { cursor }) ?? 0;

    /// <inheritdoc cref="Search.SearchProjection.Stands"/>
    private bool Stands(ReadSession read, long from) =>
        read.Archive.ExecuteScalar<long?>("select recorded from change where seq = @from", new { from })
            == projections.ExecuteScalar<long?>("select recorded from progress where name = @cursor", new { cursor });

    private void StartAnew()
    {
        projections.Execute("delete from derivation; delete from progress where name like 'origins-%';");
        tracer = null;
    }

    /// <summary>A tracer that knows the latest texts up to <paramref name="seq"/> and what was found of them.</summary>
    private Tracer Recall(ReadSession read, long seq)
    {
        Array.Clear(ring);
        numbers.Clear();
        count = 0;
        var recalled = new Tracer(Window, number => ring[number % Window] is not 0 and var item ? Document(item) : null);
        if (seq == 0) return recalled;
        var latest = read.Archive.Query<long>(
            "select item_id from change where seq <= @seq group by item_id order by max(seq) desc limit @Window", new { seq, Window }).AsList();
        latest.Reverse();
        foreach (var itemId in latest)
        {
            if (Open(read, itemId) is not { } document) continue;
            var source = projections.ExecuteScalar<long?>("select source_id from derivation where item_id = @itemId and is_primary = 1", new { itemId });
            recalled.Recall(document, source is { } known && numbers.TryGetValue(known, out var number) ? number : null);
            Number(itemId);
        }

        return recalled;
    }

    private void Follow(ReadSession read, long itemId)
    {
        Remove(projections, itemId);
        if (numbers.Remove(itemId, out var before))
        {
            ring[before % Window] = 0;
            tracer!.Forget(before);
        }

        if (Open(read, itemId) is not { } document) return;
        var number = count;
        ring[number % Window] = 0;
        var answer = tracer!.Add(document);
        Number(itemId);
        foreach (var derivation in answer.Derivations)
        {
            var sourceId = ItemOf(derivation.Document);
            Put(itemId, sourceId, derivation.Relation, LevelOf(document, sourceId, answer.Primary.Level), derivation.Document == answer.Primary.Document);
        }

        var copies = answer.Copies.Select(copy => ItemOf(copy.Document)).ToHashSet();
        foreach (var copy in answer.Copies) TakeBefore(ItemOf(copy.Document), itemId, copy.Relation, copies);
    }

    /// <summary>
    /// An item that was there first came in after its copy: it is the copy's source, unless the copy has another that does not
    /// derive from this one.
    /// </summary>
    private void TakeBefore(long copyId, long itemId, Tracing.Copies.Relation relation, HashSet<long> copies)
    {
        var primary = projections.ExecuteScalar<long?>("select source_id from derivation where item_id = @copyId and is_primary = 1", new { copyId });
        var takes = relation.Share >= LeastShare && (primary is null || copies.Contains(primary.Value));
        if (takes) projections.Execute("update derivation set is_primary = 0 where item_id = @copyId", new { copyId });
        if (takes && Document(copyId) is { } copy) Put(copyId, itemId, relation, LevelOf(copy, itemId, SourceLevel.Likely), takes);
        else Put(copyId, itemId, relation, SourceLevel.Likely, isPrimary: false);
    }

    /// <summary>Credited where the text's head or foot, or its byline, names the source's outlet.</summary>
    private SourceLevel LevelOf(TracedDocument document, long sourceId, SourceLevel found)
    {
        if (items.ByIds([sourceId]) is not [{ Outlet.Name: { Length: >= ShortestName } name }]) return found;
        var text = document.Credited.Text ?? "";
        return Names(text[..Math.Min(text.Length, CreditLength)], name)
            || Names(text[^Math.Min(text.Length, CreditLength)..], name)
            || Names(document.Credited.Byline ?? "", name)
            ? SourceLevel.Credited
            : found;
    }

    private static bool Names(string words, string name) => words.Contains(name, StringComparison.OrdinalIgnoreCase);

    private long ItemOf(int number) => ring[number % Window];

    private void Number(long itemId)
    {
        if (numbers.TryGetValue(itemId, out var before)) ring[before % Window] = 0;
        var slot = count % Window;
        if (ring[slot] != 0) numbers.Remove(ring[slot]);
        ring[slot] = itemId;
        numbers[itemId] = count++;
    }

    private void Put(long itemId, long sourceId, Tracing.Copies.Relation relation, SourceLevel level, bool isPrimary)
    {
        if (sourceId == 0 || relation.Share < LeastShare) return;
        projections.Execute(
            """
            insert into derivation (item_id, source_id, kind, share, derived, level, is_primary)
            values (@itemId, @sourceId, @kind, @Share, @Derived, @level, @isPrimary)
            on conflict do update set kind = excluded.kind, share = excluded.share, derived = excluded.derived, level = excluded.level
            """,
            new { itemId, sourceId, kind = (int)relation.Kind, relation.Share, relation.Derived, level = (int)level, isPrimary });
    }

    /// <summary>An item's relations, to both sides.</summary>
    internal static void Remove(SqliteConnection projections, long itemId) =>
        projections.Execute("delete from derivation where item_id = @itemId or source_id = @itemId", new { itemId });

    private TracedDocument? Document(long itemId)
    {
        using var read = archive.Read();
        return Open(read, itemId);
    }

    /// <summary>Null where the item is gone, damaged, or its text may not be kept.</summary>
    private TracedDocument? Open(ReadSession read, long itemId)
    {
        try
        {
            return TracedItem.Open(read, itemId, options.Edition, archive.Time.GetUtcNow());
        }
        catch (Exception failure) when (failure is CryptographicException or JsonException)
        {
            return null;
        }
    }
}
