using Dapper;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Items;
using Firstwire.Newsroom.Outlets;
using Firstwire.Newsroom.Stories;
using Firstwire.Tracing.Copies;

namespace Firstwire.Newsroom.Coverage;

/// <summary>How much was published when, from where and in which languages: numbers of items that may be shown.</summary>
public sealed class CoverageReads(NewsArchive archive, ItemReads items)
{
    /// <summary>Days that the edition's coverage looks back.</summary>
    public const int Days = 30;

    /// <summary>Counting a month of a large edition takes a second or two, and changes little within this.</summary>
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(5);

    /// <summary>As far beyond a coverage, and once its length, gaps are told: pictures begin and end at whole steps.</summary>
    private static readonly TimeSpan Beyond = TimeSpan.FromHours(3);

    private const long QuarterOfAnHour = 15 * 60 * 1000;

    /// <summary>Fewer than a statement of SQLite takes values.</summary>
    private const int MostAtOnce = 10_000;

    private const string MayBeShown =
        "item.same_as is null and item.erased is null and item.hidden is null and (item.expires is null or item.expires > @now) and item.listed between @since and @now";

    private readonly Lock counting = new();
    private EditionCoverage? edition;

    /// <summary>The items of a story that its page lists.</summary>
    public TimeCoverage OfStory(ShownStory story)
    {
        ArgumentNullException.ThrowIfNull(story);
        var firsts = story.Accounts.GroupBy(account => account.Lead.Outlet.Id)
            .Select(own => own.MinBy(account => (account.Lead.Position.Listed, account.Lead.Id))!.Lead.Id).ToHashSet();
        return Of(story.Accounts.SelectMany(account => account.Copies.Prepend(account.Lead)), firsts.Contains);
    }

    /// <summary>Items that were found by their words; independent are those whose text is from no other item.</summary>
    public TimeCoverage OfItems(IReadOnlyList<long> ids)
    {
        using var read = archive.Read();
        var derived = Derived(read, ids);
        return Of(items.ByIds(ids), id => !derived.Contains(id));
    }

    /// <summary>The last <see cref="Days"/> days, counted at most every five minutes.</summary>
    public EditionCoverage OfEdition()
    {
        lock (counting)
        {
            var now = archive.Time.GetUtcNow();
            return edition is { } counted && now - counted.AsOf < Kept && now >= counted.AsOf ? counted : edition = Count(now);
        }
    }

    private TimeCoverage Of(IEnumerable<ShownItem> shown, Func<long, bool> isIndependent)
    {
        List<CoverageCount> counts =
        [
            .. shown.OrderBy(item => item.Position.Listed).ThenBy(item => item.Id)
                .Select(item => new CoverageCount(Time(item.Position.Listed), isIndependent(item.Id) ? 1 : 0, 1)),
        ];
        var now = archive.Time.GetUtcNow();
        var (from, to) = counts.Count == 0 ? (now, now) : (counts[0].Time, counts[^1].Time);
        using var read = archive.Read();
        return Of(read, from, to, counts, now);
    }

    private static TimeCoverage Of(ReadSession read, DateTimeOffset from, DateTimeOffset to, IReadOnlyList<CoverageCount> counts, DateTimeOffset now)
    {
        var beyond = to - from + Beyond;
        return new TimeCoverage(from, to, counts, CollectionLog.Gaps(read, from - beyond, to + beyond, now));
    }

    private EditionCoverage Count(DateTimeOffset now)
    {
        var from = now.AddDays(-Days);
        var since = from.ToUnixTimeMilliseconds();
        using var read = archive.Read();
        var first = read.Archive.ExecuteScalar<long?>($"select min(id) from item where {MayBeShown}", Range()) ?? long.MaxValue;
        var derived = read.Origins.Query<long>(
            "select item_id from derivation where item_id >= @first and is_primary = 1 and kind <> @version", new { first, version = (int)RelationKind.Version }).AsList();
        var times = CountBy<long>($"item.listed / {QuarterOfAnHour}").OrderBy(row => row.Key)
            .Select(row => new CoverageCount(Time(row.Key * QuarterOfAnHour), row.Value.Independent, row.Value.Articles));
        var countries = new Dictionary<long, string?>();
        return new EditionCoverage(
            now,
            Of(read, from, now, [.. times], now),
            Shares(CountBy<long>("(select coalesce(outlet.same_as, outlet.id) from outlet where outlet.id = item.outlet_id)"), outlet => OutletRegister.CountryOf(read, outlet)),
            Shares(CountBy<string>("coalesce(item.language, '')"), language => language.Length == 0 ? null : language));

        object Range() => new { since, now = now.ToUnixTimeMilliseconds() };

        Dictionary<TKey, (long Independent, long Articles)> CountBy<TKey>(string key)
            where TKey : notnull
        {
            var all = read.Archive.Query<(TKey Key, long Count)>($"select {key}, count(*) from item where {MayBeShown} group by 1", Range());
            var copies = derived.Chunk(MostAtOnce).SelectMany(some => read.Archive.Query<(TKey Key, long Count)>(
                    $"select {key}, count(*) from item where item.id in @some and {MayBeShown} group by 1", new { some, since, now = now.ToUnixTimeMilliseconds() }))
                .GroupBy(row => row.Key, row => row.Count).ToDictionary(row => row.Key, row => row.Sum());
            return all.ToDictionary(row => row.Key, row => (row.Count - copies.GetValueOrDefault(row.Key), row.Count));
        }
    }

    private static List<CoverageShare> Shares<TKey>(Dictionary<TKey, (long Independent, long Articles)> counts, Func<TKey, string?> of)
        where TKey : notnull =>
    [
        .. counts.GroupBy(row => of(row.Key), row => row.Value)
            .Select(share => new CoverageShare(share.Key, share.Sum(row => row.Independent), share.Sum(row => row.Articles)))
            .OrderByDescending(share => share.Articles).ThenBy(share => share.Of, StringComparer.Ordinal),
    ];

    private static HashSet<long> Derived(ReadSession read, IReadOnlyList<long> ids) =>
    [
        .. ids.Chunk(MostAtOnce).SelectMany(some => read.Origins.Query<long>(
            "select item_id from derivation where item_id in @some and is_primary = 1 and kind <> @version", new { some, version = (int)RelationKind.Version })),
    ];

    private static DateTimeOffset Time(long milliseconds) => DateTimeOffset.FromUnixTimeMilliseconds(milliseconds);
}
