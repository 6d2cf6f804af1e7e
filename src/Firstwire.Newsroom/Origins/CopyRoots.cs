using Dapper;
using Firstwire.Newsroom.Archive;

namespace Firstwire.Newsroom.Origins;

/// <summary>Which item had a text first, as far as that was found.</summary>
internal static class CopyRoots
{
    /// <summary>A copy of a copy of a copy: beyond this many hands no source is followed.</summary>
    private const int MostHands = 16;

    /// <summary>For each item the one at the end of its sources: itself, where it has none.</summary>
    public static Dictionary<long, long> Of(ReadSession read, IEnumerable<long> items)
    {
        var roots = items.Distinct().ToDictionary(item => item, item => item);
        var sources = new Dictionary<long, long>();
        var asked = new HashSet<long>();
        List<long> open = [.. roots.Keys];
        for (var hand = 0; hand < MostHands && open.Count > 0; hand++)
        {
            asked.UnionWith(open);
            var rows = read.Origins.Query<(long Item, long Source)>(
                "select item_id, source_id from derivation where item_id in @open and is_primary = 1 order by item_id, source_id", new { open });
            open = [];
            foreach (var (item, source) in rows)
            {
                if (sources.TryAdd(item, source) && !asked.Contains(source)) open.Add(source);
            }

            open = [.. open.Distinct()];
        }

        foreach (var item in roots.Keys)
        {
            var root = item;
            for (var hand = 0; hand < MostHands && sources.TryGetValue(root, out var source); hand++) root = source;
            roots[item] = root;
        }

        return roots;
    }
}
