using Dapper;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Items;
using Firstwire.Tracing.Copies;
using Firstwire.Tracing.Sources;

namespace Firstwire.Newsroom.Origins;

/// <summary>Who took from whom, as it may be shown.</summary>
public sealed class OriginTrees(NewsArchive archive, ItemReads items, OriginReads origins)
{
    /// <summary>A source of a source of a source: beyond this many hands nobody is looked for.</summary>
    private const int MostHands = 8;

    /// <summary>Texts that took from nobody known here and are asked whom they name; each is opened for it.</summary>
    private const int MostAsked = 12;

    /// <summary>The trees that items stand in, with the sources that are not among them.</summary>
    /// <param name="given">Items that may be shown.</param>
    public CopyForest Of(IReadOnlyList<ShownItem> given)
    {
        ArgumentNullException.ThrowIfNull(given);
        var shown = given.ToDictionary(item => item.Id);
        var takings = new Dictionary<long, Taking>();
        var open = shown.Keys.ToList();
        using (var read = archive.Read())
        {
            for (var hand = 0; hand < MostHands && open.Count > 0; hand++)
            {
                foreach (var (item, taking) in Takings(read, open)) takings.Add(item, taking);
                var sources = open.Where(takings.ContainsKey).Select(
                    item => takings[item].SourceId).Where(id => !shown.ContainsKey(id));
                var further = items.ByIds([.. sources.Distinct()]);
                foreach (var source in further) shown.Add(source.Id, source);
                open = [.. further.Select(source => source.Id)];
            }
        }

        var taken = new Dictionary<long, TakenItem>();
        foreach (var item in shown.Values)
        {
            var isTold = takings.TryGetValue(item.Id, out var taking)
                && shown.ContainsKey(taking.SourceId)
                && !ComesRound(item.Id, takings);
            taken.Add(item.Id, new TakenItem(item, isTold ? taking : null));
        }

        List<TakenItem> ordered = [.. taken.Values.OrderBy(node => node.Item.Position.Listed).ThenBy(node =>
            node.Item.Id)];
        return new CopyForest(ordered, Named(ordered));
    }

    private List<OutsideOrigin> Named(List<TakenItem> ordered)
    {
        var copies = ordered.Where(item => item.Taken is not null).CountBy(item => item.Taken!.SourceId).ToDictionary();
        var asked = ordered.Where(item => item.Taken is null)
            .OrderByDescending(item => copies.GetValueOrDefault(item.Item.Id)).Take(MostAsked)
            .OrderBy(item => item.Item.Position.Listed).ThenBy(item => item.Item.Id)
            .Select(item => (item.Item.Id, Source: origins.Of(item.Item).Primary));
        return
        [
            .. asked
                .Where(
                    item => item.Source is { ItemId: null, Level: SourceLevel.Declared or SourceLevel.Credited } source
                    && (source.Name ?? source.Url) is not null)
                .GroupBy(item => item.Source.Name ?? item.Source.Url!, StringComparer.OrdinalIgnoreCase)
                .Select(named =>
                    new OutsideOrigin(named.First().Source, [.. named.Select(item => (item.Id, item.Source.Level))]))
                .OrderByDescending(origin => origin.Items.Count),
        ];
    }

    private static IEnumerable<(long Item, Taking Taking)> Takings(ReadSession read, List<long> ids) => read.Origins
        .Query<(long Item, long Source, long Kind, long Level, double Share)>(
            "select item_id, source_id, kind, level, share from derivation where item_id in @ids and is_primary = 1",
            new { ids })
        .Select(row => (row.Item, new Taking(row.Source, (RelationKind)row.Kind, (SourceLevel)row.Level, row.Share)));

    /// <summary>
    /// Whether the way from an item to its sources leads back to it, and it is the lowest number on that way: there it
    /// is cut.
    /// </summary>
    private static bool ComesRound(long item, Dictionary<long, Taking> takings)
    {
        var lowest = item;
        var at = item;
        for (var steps = 0; steps <= takings.Count && takings.TryGetValue(at, out var taking); steps++)
        {
            at = taking.SourceId;
            if (at == item) return lowest == item;
            lowest = Math.Min(lowest, at);
        }

        return false;
    }
}
