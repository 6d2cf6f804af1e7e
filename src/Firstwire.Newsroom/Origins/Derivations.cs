using Dapper;
using Firstwire.Tracing.Copies;
using Firstwire.Tracing.Sources;
using Microsoft.Data.Sqlite;

namespace Firstwire.Newsroom.Origins;

/// <summary>
/// Which items' texts derive from which others', as it is stored; and which items' relations have changed.
/// </summary>
internal sealed class Derivations(SqliteConnection projections)
{
    /// <summary>
    /// Of a text, the share that has to stand in another before a reader is told so. Texts of one mould share half of
    /// their sentences, copies nearly all; what lies between is left to <c>compare</c> and <c>trace</c>: a false
    /// accusation is worse than a miss.
    /// </summary>
    public const double LeastShare = 0.8;

    /// <summary>Items of one piece: others wait for the file meanwhile.</summary>
    private const int ClearedAtOnce = 2_000;

    /// <summary>The row that has the count where that of the item which changed last is gone or is another.</summary>
    private const long CountRow = 0;

    private readonly HashSet<long> changed = [];

    /// <summary>Items that are of one text with one of those that changed since this was written last.</summary>
    public IEnumerable<List<long>> ChangedFolds() => CopyRoots.Folds(projections, changed);

    public List<long> SourcesOf(long itemId) =>
        projections.Query<long>("select source_id from derivation where item_id = @itemId", new { itemId }).AsList();

    /// <summary>Some of those that were found to be from an item.</summary>
    public List<long> CopiesOf(long itemId, int most) => projections.Query<long>(
        "select item_id from derivation where source_id = @itemId order by item_id limit @most", new { itemId, most })
        .AsList();

    /// <summary>
    /// All relations from some items to their sources; <c>Derived</c>: the probability that it is one.
    /// </summary>
    public ILookup<long, (long Source, bool IsPrimary, double Derived)> Of(
        IReadOnlyCollection<long> items) => items.Chunk(CopyRoots.MostAtOnce)
        .SelectMany(some => projections.Query<(long Item, long Source, bool IsPrimary, double Derived)>(
            "select item_id, source_id, is_primary, derived from derivation where item_id in @some", new { some }))
        .ToLookup(row => row.Item, row => (row.Source, row.IsPrimary, row.Derived));

    /// <returns>Whether so much of the text is the source's that it is stored.</returns>
    public bool Put(long itemId, long sourceId, Relation relation)
    {
        if (sourceId == 0 || relation.Share < LeastShare) return false;
        Note(itemId, sourceId);
        projections.Execute(
            """
            insert into derivation (item_id, source_id, kind, share, derived, level, is_primary)
            values (@itemId, @sourceId, @kind, @Share, @Derived, @level, 0)
            on conflict do update set kind = excluded.kind, share = excluded.share, derived = excluded.derived
            """,
            new
            {
                itemId,
                sourceId,
                kind = (int)relation.Kind,
                relation.Share,
                relation.Derived,
                level = (int)SourceLevel.Likely
            });
        return true;
    }

    /// <summary>Of an item's sources none is the first hand of its text.</summary>
    public void ClearPrimary(long itemId)
    {
        if (projections.Execute(
            "update derivation set is_primary = 0 where item_id = @itemId and is_primary = 1", new { itemId }) > 0)
            Note(itemId);
    }

    /// <summary>
    /// The one of its sources that is the first hand of an item's text; what the other may have from the item is
    /// forgotten.
    /// </summary>
    /// <param name="altered">Quotations whose words differ; null where they were not counted.</param>
    public void PutPrimary(long itemId, long sourceId, SourceLevel level, int? altered, CreditGiven credit)
    {
        Note(itemId, sourceId);
        projections.Execute(
            """
            update derivation set is_primary = (source_id = @sourceId) where item_id = @itemId;
            update derivation set level = @level, altered_quotes = @altered, credit = @credit
            where item_id = @itemId and source_id = @sourceId;
            delete from derivation where item_id = @sourceId and source_id = @itemId;
            """,
            new { itemId, sourceId, level = (int)level, altered, credit = (int)credit });
    }

    /// <summary>Forgets what an item was found to be from.</summary>
    public void RemoveSources(long itemId)
    {
        var sources = SourcesOf(itemId);
        projections.Execute("delete from derivation where item_id = @itemId", new { itemId });
        if (sources.Count > 0) Note([itemId, .. sources]);
    }

    /// <summary>An item's relations, to both sides. Those that lose one are followed again.</summary>
    public static void Remove(SqliteConnection projections, long itemId) => projections.Execute(
        """
        insert into tied (item_id, turn)
        select source_id, 0 from derivation where item_id = @itemId union select item_id, 0 from derivation
        where source_id = @itemId
        on conflict do update set turn = 0;
        delete from derivation where item_id = @itemId or source_id = @itemId;
        delete from tied where item_id = @itemId;
        """,
        new { itemId });

    /// <summary>An item's text is another: nobody is from it any more.</summary>
    public void Lose(long itemId)
    {
        Remove(projections, itemId);
        Note(itemId);
    }

    /// <summary>
    /// Forgets what some items were found to be from, of which it is thought again then; false where none was left.
    /// </summary>
    /// <inheritdoc cref="WriteChanged"/>
    public bool ClearPiece(long now)
    {
        var items = projections.Query<long>(
            "select distinct item_id from derivation order by item_id limit @ClearedAtOnce", new { ClearedAtOnce })
            .AsList();
        foreach (var item in items) RemoveSources(item);
        WriteChanged(now);
        return items.Count > 0;
    }

    public void Note(params IEnumerable<long> items) => changed.UnionWith(items);

    /// <summary>An item is gone: nothing is written of it.</summary>
    public void Forget(long itemId) => changed.Remove(itemId);

    /// <summary>Notes an item that comes in anew, where others have its text or one that had it was erased.</summary>
    public void NoteTied(long itemId)
    {
        if (projections.ExecuteScalar<bool>(
            """
            select exists (select 1 from derivation where source_id = @itemId)
              or exists (select 1 from tied where item_id = @itemId and turn = 0)
            """,
            new { itemId })) Note(itemId);
    }

    /// <summary>Those that lost a relation when an item was erased, and were not followed since.</summary>
    public List<long> Bereft(int most) => projections.Query<long>(
        "select item_id from tied where turn = 0 order by item_id limit @most", new { most }).AsList();

    /// <summary>Notes items whose first hand is looked for in a later step.</summary>
    public void Leave(IEnumerable<long> items) => projections.Execute(
        "insert into tied (item_id, turn) values (@item, -1) on conflict do update set turn = -1 where turn <> 0",
        items.Select(static item => new { item }));

    /// <summary>Some of those whose first hand there was no time for.</summary>
    public List<long> Unsettled(int most) => projections.Query<long>(
        "select item_id from tied where turn = -1 order by item_id limit @most", new { most }).AsList();

    /// <summary>Writes which items' relations have changed.</summary>
    /// <param name="now">The count is no lower, so that it goes on where the file is made anew.</param>
    public void WriteChanged(long now)
    {
        if (changed.Count == 0) return;
        var turn = NextTurn(now);
        projections.Execute(
            "insert into tied (item_id, turn) values (@item, @turn) on conflict do update set turn = excluded.turn",
            changed.Append(CountRow).Select(item => new { item, turn }));
        changed.Clear();
    }

    private long NextTurn(long now) => projections.ExecuteScalar<long>(
        "select max(@now, coalesce(max(turn), 0) + 1) from tied", new { now });
}
