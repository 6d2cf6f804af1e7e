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
    /// For each item a number that those of them share which have one text, and no other. Who else has it is looked up
    /// as far as it parts them: never all who have the text of most.
    /// </summary>
    public static Dictionary<long, long> Of(ReadSession read, IEnumerable<long> items)
    {
        var asked = items.ToHashSet();
        var parents = asked.ToDictionary(item => item, item => item);
        var open = asked.Union(Join(parents, Sources(read.Origins, asked))).ToHashSet();
        for (var hand = 0; hand < MostHands; hand++)
        {
            // What all others do not lead to is a text of its own, however many have it.
            var others = open.GroupBy(item => Root(parents, item)).OrderByDescending(fold => fold.Count()).Skip(1)
                .SelectMany(fold => fold).ToList();
            if (others.Count == 0) break;
            open.ExceptWith(others);
            open.UnionWith(Join(parents, Relations(read.Origins, others)));
        }

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
        for (var hand = 0; hand < MostHands && open.Count > 0; hand++) open = Join(parents, Relations(origins, open));
        return parents;
    }

    private static IEnumerable<(long Item, long Source)> Sources(SqliteConnection origins, IEnumerable<long> items) =>
        items.Chunk(MostAtOnce).SelectMany(some => origins.Query<(long Item, long Source)>(
            "select item_id, source_id from derivation where item_id in @some", new { some }));

    /// <summary>To what some items are from, and to what is from them.</summary>
    private static IEnumerable<(long Item, long Source)> Relations(SqliteConnection origins, IEnumerable<long> items) =>
        items.Chunk(MostAtOnce).SelectMany(some => origins.Query<(long Item, long Source)>(
            """
            select item_id, source_id from derivation where item_id in @some
            union select item_id, source_id from derivation where source_id in @some
            """,
            new { some }));

    /// <summary>Ties the items of some relations together.</summary>
    /// <returns>Those that were met for the first time.</returns>
    private static List<long> Join(Dictionary<long, long> parents, IEnumerable<(long Item, long Source)> relations)
    {
        var met = new List<long>();
        foreach (var (item, source) in relations)
        {
            if (parents.TryAdd(item, item)) met.Add(item);
            if (parents.TryAdd(source, source)) met.Add(source);
            var (one, other) = (Root(parents, item), Root(parents, source));
            parents[Math.Max(one, other)] = Math.Min(one, other);
        }

        return met;
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
