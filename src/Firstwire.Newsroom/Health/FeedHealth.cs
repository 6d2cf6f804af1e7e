using System.Runtime.InteropServices;
using Dapper;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Archive.Filing;
using Firstwire.Newsroom.Archive.Sealing;
using Firstwire.Newsroom.Items;
using Firstwire.Newsroom.Outlets;
using Firstwire.Newsroom.Scheduling;

namespace Firstwire.Newsroom.Health;

/// <summary>One page of feeds, those in trouble first, then by name.</summary>
/// <param name="Counts">How many feeds there are of each state.</param>
/// <param name="Total">How many the whole list has.</param>
/// <param name="Before">Up to which the page before leads; null on the first.</param>
/// <param name="After">From which the next page goes on; null on the last.</param>
public sealed record FeedList(
    IReadOnlyDictionary<FeedState, int> Counts, int Total, IReadOnlyList<FeedStatus> Feeds, ListPosition? Before,
    ListPosition? After);

/// <summary>The feeds and how they are doing.</summary>
public sealed class FeedHealth(NewsArchive archive)
{
    private static readonly long[] Successes =
        [.. Enum.GetValues<PollOutcome>().Where(outcome => !PollSchedule.IsFailure(outcome)).Select(outcome =>
            (long)outcome)];

    /// <summary>All feeds, by name.</summary>
    public IReadOnlyList<FeedStatus> All()
    {
        using var read = archive.Read();
        var now = archive.Time.GetUtcNow();
        var items = read.Archive.Query<(long Feed, long Count)>("select feed_id, count(*) from entry group by feed_id")
            .ToDictionary(row => row.Feed, row => row.Count);
        var keys = KeyStore.All(read.Keys, Subject.Feed);
        var feeds = new List<FeedStatus>();
        foreach (var row in Rows(read, "", new { now = now.ToUnixTimeMilliseconds() }))
        {
            if (!keys.TryGetValue(row.Id, out var bytes)) continue;
            using var key = new SealingKey(bytes);
            feeds.Add(row.Open(key, items.GetValueOrDefault(row.Id), now));
        }

        return [.. feeds.OrderBy(feed => feed.Title ?? feed.Url, StringComparer.OrdinalIgnoreCase)];
    }

    /// <summary>
    /// A page of a long list: only the names of what it is taken from are opened, which are what it is ordered by.
    /// </summary>
    /// <param name="state">Null for all.</param>
    /// <param name="after">
    /// A page's <see cref="FeedList.After"/>; from the beginning where it is null or no feed's, as with
    /// <paramref name="before"/>.
    /// </param>
    public FeedList List(FeedState? state, int size, ListPosition? after = null, ListPosition? before = null)
    {
        using var read = archive.Read();
        var now = archive.Time.GetUtcNow();
        var keys = KeyStore.All(read.Keys, Subject.Feed);
        var counts = new Dictionary<FeedState, int>();
        var places = new List<NamePlace>();
        var glances = read.Archive.Query<FeedGlance>(
            $"select {FeedGlance.Columns} from feed", new { now = now.ToUnixTimeMilliseconds() }, buffered: false);
        foreach (var row in glances)
        {
            if (!keys.TryGetValue(row.Id, out var bytes)) continue;
            var held = row.State(now);
            CollectionsMarshal.GetValueRefOrAddDefault(counts, held, out _)++;
            if (state is not null && held != state) continue;
            using var key = new SealingKey(bytes);
            var content = key.Open(row.Sealed, Sealed.Json.FeedContent, Place.FeedContent);
            places.Add(new NamePlace((int)held, NameOf(content), row.Id));
        }

        places.Sort(NamePlace.Order);
        var (start, count) = NamePlace.Page(places, PlaceOf(read, after), PlaceOf(read, before), size);
        var page = places.GetRange(start, count);
        var shown = page.ConvertAll(feed => feed.Id);
        var opened = Rows(read, "where feed.id in @shown", new { shown, now = now.ToUnixTimeMilliseconds() })
            .ToDictionary(row => row.Id, row => Open(read, row, now)!);
        return new FeedList(
            counts, places.Count, [.. shown.Select(id => opened[id])],
            start > 0 ? PositionOf(page[0]) : null,
            start + count < places.Count ? PositionOf(page[^1]) : null);
    }

    private static string NameOf(FeedContent content) => content.Title ?? content.Url;

    private static ListPosition PositionOf(NamePlace place) => new(place.Group, place.Id);

    /// <summary>A feed's place as it was, whatever its state is now.</summary>
    private static NamePlace? PlaceOf(ReadSession read, ListPosition? position) =>
        position is { } at && FeedFacts.Find(read, at.Id) is { } content
            ? new NamePlace((int)at.Listed, NameOf(content), at.Id)
            : null;

    public long Count()
    {
        using var read = archive.Read();
        return read.Archive.ExecuteScalar<long>("select count(*) from feed");
    }

    /// <summary>Null where there is no such feed.</summary>
    public FeedStatus? Find(long id)
    {
        using var read = archive.Read();
        var now = archive.Time.GetUtcNow();
        return Rows(
            read, "where feed.id = @id", new { id, now = now.ToUnixTimeMilliseconds() }).SingleOrDefault() is { } row
            ? Open(read, row, now)
            : null;
    }

    /// <summary>All feeds that are asked, in a few numbers.</summary>
    public FeedSummary Summary()
    {
        using var read = archive.Read();
        var row = read.Archive.QuerySingle<SummaryRow>(
            """
            select count(*) filter (where due is not null) as Feeds,
              count(distinct case when due is not null
                then (select coalesce(same_as, id) from outlet where outlet.id = feed.outlet_id) end) as Outlets,
              count(*) filter (where due is not null and failures > 0 and last_outcome not in @Successes) as Failing,
              count(*) filter (where due is not null and last_polled is null) as Waiting,
              max(last_success) as LastSuccess
            from feed
            """,
            new { Successes });
        return new FeedSummary(row.Feeds, row.Outlets, row.Failing, row.Waiting, StoredTime.Of(row.LastSuccess));
    }

    private static FeedStatus? Open(ReadSession read, FeedRow row, DateTimeOffset now)
    {
        using var key = read.KeyOf(Subject.Feed, row.Id);
        if (key is null) return null;
        var items = read.Archive.ExecuteScalar<long>("select count(*) from entry where feed_id = @Id", new { row.Id });
        return row.Open(key, items, now);
    }

    private static IEnumerable<FeedRow> Rows(
        ReadSession read, string where, object parameters) => read.Archive.Query<FeedRow, UnitRow, FeedRow>(
        $"select {FeedRow.Columns} from feed join unit on unit.id = feed.unit_id {where}",
        static (feed, unit) => feed with { Unit = unit }, parameters, splitOn: nameof(UnitRow.Gap));

    private sealed record SummaryRow
    {
        public long Feeds { get; init; }
        public long Outlets { get; init; }
        public long Failing { get; init; }
        public long Waiting { get; init; }
        public long? LastSuccess { get; init; }
    }
}
