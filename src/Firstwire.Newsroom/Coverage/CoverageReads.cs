using Dapper;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Items;
using Firstwire.Newsroom.Outlets;
using Firstwire.Newsroom.Stories;
using Firstwire.Tracing.Copies;

namespace Firstwire.Newsroom.Coverage;

/// <summary>
/// How much was published when, from where and in which languages: numbers of items that may be shown.
/// </summary>
public sealed class CoverageReads(NewsArchive archive, ItemReads items)
{
    /// <summary>Days that the edition's coverage looks back.</summary>
    private const int Days = 30;

    /// <summary>Of an edition that is younger than that, days before it began.</summary>
    private const int DaysBefore = 6;

    /// <summary>Counting half a million items takes seconds, and a month changes little within this.</summary>
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(10);

    /// <summary>
    /// As far beyond a coverage, and once its length, gaps are told: pictures begin and end at whole steps.
    /// </summary>
    private static readonly TimeSpan Beyond = TimeSpan.FromHours(3);

    private const long QuarterOfAnHour = 15 * 60 * 1000;

    /// <summary>Fewer than a statement of SQLite takes values.</summary>
    private const int MostAtOnce = 10_000;

    private readonly Lock counting = new();
    private volatile EditionCoverage? edition;

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

    /// <summary>
    /// The last thirty days, or since the edition began and its oldest article, with a few days before; counted at most
    /// every ten minutes: while one counts, others are told what was.
    /// </summary>
    public EditionCoverage OfEdition()
    {
        var counted = edition;
        if (counted is not null && IsFresh(counted)) return counted;
        if (!counting.TryEnter())
        {
            if (counted is not null) return counted;
            counting.Enter();
        }

        try
        {
            return edition is { } meanwhile && IsFresh(meanwhile)
                ? meanwhile
                : edition = Count(archive.Time.GetUtcNow());
        }
        finally
        {
            counting.Exit();
        }
    }

    private bool IsFresh(EditionCoverage counted) =>
        archive.Time.GetUtcNow() - counted.AsOf is var age && age >= TimeSpan.Zero && age < Kept;

    private TimeCoverage Of(IEnumerable<ShownItem> shown, Func<long, bool> isIndependent)
    {
        List<CoverageCount> counts =
        [
            .. shown.OrderBy(item => item.Position.Listed).ThenBy(item => item.Id)
                .Select(item => new CoverageCount(
                    StoredTime.Of(item.Position.Listed), isIndependent(item.Id) ? 1 : 0, 1)),
        ];
        var now = archive.Time.GetUtcNow();
        var (from, to) = counts.Count == 0 ? (now, now) : (counts[0].Time, counts[^1].Time);
        using var read = archive.Read();
        return Of(read, from, to, counts, now);
    }

    private static TimeCoverage Of(ReadSession read, DateTimeOffset from, DateTimeOffset to,
        IReadOnlyList<CoverageCount> counts, DateTimeOffset now)
    {
        var beyond = to - from + Beyond;
        return new TimeCoverage(from, to, counts, CollectionLog.Gaps(read, from - beyond, to + beyond, now));
    }

    private EditionCoverage Count(DateTimeOffset now)
    {
        var from = now.AddDays(-Days);
        var (times, outlets, languages) = (new Tally<long>(), new Tally<long>(), new Tally<string>());
        using var read = archive.Read();
        var began = CollectionLog.Beginning(read)?.AddDays(-DaysBefore) ?? from;
        foreach (var some in Listed(read, from, now).Chunk(MostAtOnce))
        {
            var derived = Derived(read, [.. some.Select(row => row.Id)]);
            foreach (var (id, listed, outlet, language) in some)
            {
                var isIndependent = !derived.Contains(id);
                times.Add(listed / QuarterOfAnHour, isIndependent);
                outlets.Add(outlet, isIndependent);
                languages.Add(language ?? "", isIndependent);
            }
        }

        var counts = times.OrderBy(row => row.Key)
            .Select(
                row => new CoverageCount(
                    StoredTime.Of(row.Key * QuarterOfAnHour), row.Value.Independent, row.Value.Articles)).ToList();
        if (counts is [var oldest, ..] && oldest.Time < began) began = oldest.Time;
        return new EditionCoverage(
            now, Of(read, began > from ? began : from, now, counts, now),
            Shares(outlets, outlet => OutletRegister.CountryOf(read, outlet)),
            Shares(languages, language => language.Length == 0 ? null : language));
    }

    /// <summary>One by one, since a month of a large edition is more than memory should hold.</summary>
    private static IEnumerable<(long Id, long Listed, long Outlet, string? Language)> Listed(
        ReadSession read, DateTimeOffset from, DateTimeOffset to) =>
        read.Archive.Query<(long Id, long Listed, long Outlet, string? Language)>(
            """
            select item.id, item.listed, coalesce(outlet.same_as, outlet.id), item.language
            from item join outlet on outlet.id = item.outlet_id
            where item.same_as is null and item.erased is null and item.hidden is null
              and (item.expires is null or item.expires > @now)
              and item.listed between @since and @now
            """,
            new { since = from.ToUnixTimeMilliseconds(), now = to.ToUnixTimeMilliseconds() }, buffered: false);

    private static List<CoverageShare> Shares<TKey>(Tally<TKey> counts, Func<TKey, string?> of)
        where TKey : notnull =>
    [
        .. counts.GroupBy(row => of(row.Key), row => row.Value)
            .Select(share =>
                new CoverageShare(share.Key, share.Sum(row => row.Independent), share.Sum(row => row.Articles)))
            .OrderByDescending(share => share.Articles).ThenBy(share => share.Of, StringComparer.Ordinal),
    ];

    private static HashSet<long> Derived(ReadSession read, IReadOnlyList<long> ids) =>
    [
        .. ids.Chunk(MostAtOnce).SelectMany(some => read.Origins.Query<long>(
            "select item_id from derivation where item_id in @some and is_primary = 1 and kind <> @version",
            new { some, version = (int)RelationKind.Version })),
    ];

    /// <summary>Counts by a key.</summary>
    private sealed class Tally<TKey> : Dictionary<TKey, (long Independent, long Articles)>
        where TKey : notnull
    {
        public void Add(TKey key, bool isIndependent)
        {
            var (independent, articles) = this.GetValueOrDefault(key);
            this[key] = (independent + (isIndependent ? 1 : 0), articles + 1);
        }
    }
}
