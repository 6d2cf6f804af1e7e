using Firstwire.Newsroom.Items;
using Firstwire.Newsroom.Origins;
using Firstwire.Tracing.Copies;
using Firstwire.Tracing.Sources;

namespace Firstwire.Tests.Server.Pages.Charts;

/// <summary>Made-up items that took from one another.</summary>
internal static class MadeForest
{
    private static readonly DateTimeOffset Start = new(2031, 3, 14, 8, 0, 0, TimeSpan.Zero);

    private static readonly string[] Names =
        ["Harbour Post", "Echo", "The Evening Star of Skarvoy and the Islands around it, Founded in a Bad Winter",
            "صحيفة الميناء", "港口晚报", "Βραδινά Νέα", "बंदरगाह समाचार"];

    public static ShownItem Item(
        long id, double minutes, string? outlet = null, SourceLevel level = SourceLevel.Unknown)
    {
        var time = Start.AddMinutes(minutes);
        return new ShownItem(
            id, $"Night ferry {id}", $"https://paper-{id}.example/ferry",
            new ShownOutlet(id, outlet ?? Names[id % Names.Length], $"paper-{id}.example"), [], null, time,
            new ListPosition(time.ToUnixTimeMilliseconds(), id), "en", null, null, null,
            PrimarySource.Unknown with { Level = level });
    }

    public static TakenItem Root(long id, double minutes) => new(Item(id, minutes), null);

    public static TakenItem Copy(
        long id, long source, double minutes, SourceLevel level = SourceLevel.Likely,
        RelationKind kind = RelationKind.Edited) =>
        new(Item(id, minutes), new Taking(source, kind, level, 0.9));

    /// <summary>Some trees of some items; a few state times before their source's.</summary>
    public static CopyForest Random(int seed)
    {
        var random = new Random(seed);
        var items = new List<TakenItem>();
        for (var id = 1; id <= 1 + random.Next(90); id++)
        {
            var minutes = Math.Pow(10, random.NextDouble() * 4.3);
            var level = (SourceLevel)random.Next(1, 5);
            items.Add(id == 1 || random.Next(4) == 0 ? Root(id, minutes) : Copy(
                id, random.Next(1, id), minutes, level, (RelationKind)random.Next(6)));
        }

        var roots = items.Where(item => item.Taken is null).ToList();
        var named = roots.Where(_ => random.Next(3) == 0).Select(item => (item.Item.Id, SourceLevel.Credited)).ToList();
        OutsideOrigin[] origins = named.Count == 0
            ? []
            : [new OutsideOrigin(
                new PrimarySource(SourceLevel.Credited, OriginKind.Text, null, "Meridian Wire", []), named)];
        return new CopyForest(
            [.. items.OrderBy(item => item.Item.Position.Listed).ThenBy(item => item.Item.Id)], origins);
    }
}
