using Dapper;
using Firstwire.Newsroom.Archive;
using Microsoft.Data.Sqlite;

namespace Firstwire.Newsroom.Origins;

/// <summary>
/// Which items have one text, as far as that was found: they are tied together by every relation, not by the chosen
/// sources alone.
/// </summary>
internal static class CopyRoots
{
    /// <summary>A copy of a copy of a copy: beyond this many hands nobody is looked for.</summary>
    private const int MostHands = 8;

    /// <summary>Fewer than a statement of SQLite takes values.</summary>
    public const int MostAtOnce = 10_000;

    /// <summary>
    /// For each item the lowest number among those that have its text: itself, where it has it alone.
    /// </summary>
    public static Dictionary<long, long> Of(ReadSession read, IEnumerable<long> items)
    {
        var asked = items.ToHashSet();
        var parents = Tie(read.Origins, asked);
        return asked.ToDictionary(item => item, item => Root(parents, item));
    }

    /// <summary>
    /// Every item that has the text of one of these, they themselves included, as far as <see cref="MostHands"/> lead.
    /// </summary>
    public static IReadOnlyCollection<long> AllOf(ReadSession read, IEnumerable<long> items) =>
        AllOf(read.Origins, items);

    /// <inheritdoc cref="AllOf(ReadSession, IEnumerable{long})"/>
    public static IReadOnlyCollection<long> AllOf(SqliteConnection origins, IEnumerable<long> items) =>
        Tie(origins, items.ToHashSet()).Keys;

    /// <summary>Every item that has the text of one of these, a list for each text that several have.</summary>
    public static IEnumerable<List<long>> Folds(SqliteConnection origins, IEnumerable<long> items)
    {
        var parents = Tie(origins, items.ToHashSet());
        return parents.Keys.GroupBy(item => Root(parents, item)).Select(
            fold => fold.Order().ToList()).Where(fold => fold.Count > 1);
    }

    private static Dictionary<long, long> Tie(SqliteConnection origins, HashSet<long> asked)
    {
        var parents = asked.ToDictionary(item => item, item => item);
        List<long> open = [.. asked];
        for (var hand = 0; hand < MostHands && open.Count > 0; hand++)
        {
            var rows = open.Chunk(MostAtOnce).SelectMany(some => origins.Query<(long Item, long Source)>(
                """
                select item_id, source_id from derivation where item_id in @some
                union select item_id, source_id from derivation where source_id in @some
                """,
                new { some })).ToList();
            open = [];
            foreach (var (item, source) in rows)
            {
                if (parents.TryAdd(item, item)) open.Add(item);
                if (parents.TryAdd(source, source)) open.Add(source);
                var (one, other) = (Root(parents, item), Root(parents, source));
                parents[Math.Max(one, other)] = Math.Min(one, other);
            }
        }

        return parents;
    }

    /// <summary>
    /// Those of some items that others were found to be from, and that are from none themselves: they lead who has
    /// their text.
    /// </summary>
    public static HashSet<long> Primaries(ReadSession read, IEnumerable<long> items) =>
    [
        .. items.Distinct().Chunk(MostAtOnce).SelectMany(some => read.Origins.Query<long>(
            """
            select distinct source_id from derivation where source_id in @some and is_primary = 1
            and not exists (select 1 from derivation its where its.item_id = derivation.source_id
              and its.is_primary = 1)
            """,
            new { some })),
    ];

    private static long Root(Dictionary<long, long> parents, long item)
    {
        while (parents[item] is var parent && parent != item)
        {
            parents[item] = parents[parent];
            item = parents[item];
        }

        return item;
    }
}
