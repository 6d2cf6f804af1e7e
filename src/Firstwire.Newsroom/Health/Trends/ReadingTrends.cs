using Dapper;
using Firstwire.Newsroom.Archive;

namespace Firstwire.Newsroom.Health.Trends;

/// <summary>A site whose pages read differently from how they did.</summary>
/// <param name="Lately">Of the latest dozen pages, the shares without an article, a time and a byline.</param>
/// <param name="Before">The same over a long time.</param>
public sealed record ChangedSite(
    string Domain, ReadingConditions Conditions, ReadingShares Lately, ReadingShares Before);

/// <summary>Shares of pages, from 0 to 1, and the length of a typical body in characters.</summary>
public sealed record ReadingShares(double Empty, double Undated, double Anonymous, double Doubt, double Length);

/// <summary>The trends of all sites.</summary>
internal static class ReadingTrends
{
    private const string Columns =
        """
        trend.unit_id as UnitId, trend.pages, trend.told, trend.lately_empty as LatelyEmpty,
        trend.lately_undated as LatelyUndated, trend.lately_anonymous as LatelyAnonymous,
        trend.lately_doubt as LatelyDoubt, trend.lately_length as LatelyLength, trend.before_empty as BeforeEmpty,
        trend.before_undated as BeforeUndated, trend.before_anonymous as BeforeAnonymous,
        trend.before_doubt as BeforeDoubt, trend.before_length as BeforeLength, trend.length_variance as LengthVariance
        """;

    /// <summary>Notes how a page of a polite unit read.</summary>
    public static void Note(WriteSession write, long unitId, PageReading page)
    {
        var known = write.Archive.QuerySingleOrDefault<Row>(
            $"select {Columns} from reading_trend trend where unit_id = @unitId", new { unitId });
        var trend = (known?.Trend ?? ReadingTrend.None).With(page);
        write.Archive.Execute(
            """
            insert into reading_trend (unit_id, pages, lately_empty, lately_undated, lately_anonymous, lately_doubt,
              lately_length, before_empty, before_undated, before_anonymous, before_doubt, before_length,
              length_variance)
            values (@unitId, @Pages, @LatelyEmpty, @LatelyUndated, @LatelyAnonymous, @LatelyDoubt, @LatelyLength,
              @BeforeEmpty, @BeforeUndated, @BeforeAnonymous, @BeforeDoubt, @BeforeLength, @LengthVariance)
            on conflict do update set pages = excluded.pages, lately_empty = excluded.lately_empty,
              lately_undated = excluded.lately_undated, lately_anonymous = excluded.lately_anonymous,
              lately_doubt = excluded.lately_doubt, lately_length = excluded.lately_length,
              before_empty = excluded.before_empty, before_undated = excluded.before_undated,
              before_anonymous = excluded.before_anonymous, before_doubt = excluded.before_doubt,
              before_length = excluded.before_length, length_variance = excluded.length_variance
            """,
            new
            {
                unitId,
                trend.Pages,
                LatelyEmpty = trend.Lately.Empty,
                LatelyUndated = trend.Lately.Undated,
                LatelyAnonymous = trend.Lately.Anonymous,
                LatelyDoubt = trend.Lately.Doubt,
                LatelyLength = trend.Lately.Length,
                BeforeEmpty = trend.Before.Empty,
                BeforeUndated = trend.Before.Undated,
                BeforeAnonymous = trend.Before.Anonymous,
                BeforeDoubt = trend.Before.Doubt,
                BeforeLength = trend.Before.Length,
                trend.LengthVariance,
            });
    }

    /// <summary>The sites of which something else holds than was told.</summary>
    public static IReadOnlyList<ReadingChange> Changes(ReadSession read) =>
        [.. Rows(read, "where trend.pages >= @least").Select(row =>
            new ReadingChange(row.UnitId, row.Conditions, row.Trend.Judge(row.Conditions)))
            .Where(change => change.Told != change.Holds)];

    /// <summary>
    /// The sites of which it was told that their pages read differently; each is looked up as it is taken.
    /// </summary>
    public static IEnumerable<ChangedSite> Told(ReadSession read) =>
        Rows(read, "where trend.told <> 0 order by trend.unit_id")
            .Select(row => (row, Domain: SiteRefusals.DomainOf(read, row.UnitId)))
            .Where(named => named.Domain is not null)
            .Select(named => new ChangedSite(
                named.Domain!, named.row.Conditions, Shares(named.row.Trend.Lately), Shares(named.row.Trend.Before)));

    private static IEnumerable<Row> Rows(ReadSession read, string where) => read.Archive.Query<Row>(
        $"select {Columns} from reading_trend trend {where}", new { least = ReadingTrend.LeastPages });

    private static ReadingShares Shares(ReadingMeans means) =>
        new(means.Empty, means.Undated, means.Anonymous, means.Doubt,
            means.Length == 0 ? 0 : Math.Round(Math.Exp(means.Length)));

    private sealed record Row
    {
        public long UnitId { get; init; }
        public long Pages { get; init; }
        public long Told { get; init; }
        public double LatelyEmpty { get; init; }
        public double LatelyUndated { get; init; }
        public double LatelyAnonymous { get; init; }
        public double LatelyDoubt { get; init; }
        public double LatelyLength { get; init; }
        public double BeforeEmpty { get; init; }
        public double BeforeUndated { get; init; }
        public double BeforeAnonymous { get; init; }
        public double BeforeDoubt { get; init; }
        public double BeforeLength { get; init; }
        public double LengthVariance { get; init; }

        public ReadingConditions Conditions => (ReadingConditions)Told;

        public ReadingTrend Trend => new(
            Pages,
            new ReadingMeans(LatelyEmpty, LatelyUndated, LatelyAnonymous, LatelyDoubt, LatelyLength),
            new ReadingMeans(BeforeEmpty, BeforeUndated, BeforeAnonymous, BeforeDoubt, BeforeLength),
            LengthVariance);
    }
}

/// <summary>What was told of a site's pages, and what holds.</summary>
internal sealed record ReadingChange(long UnitId, ReadingConditions Told, ReadingConditions Holds)
{
    private static readonly (ReadingConditions Condition, AnnouncementKind Kind)[] Begun =
    [
        (ReadingConditions.Empty, AnnouncementKind.PagesReadEmpty),
        (ReadingConditions.Undated, AnnouncementKind.PagesReadUndated),
        (ReadingConditions.Anonymous, AnnouncementKind.PagesReadAnonymous),
        (ReadingConditions.Doubtful, AnnouncementKind.PagesReadDoubtfully),
        (ReadingConditions.Shorter, AnnouncementKind.PagesReadShorter),
        (ReadingConditions.Longer, AnnouncementKind.PagesReadLonger),
    ];

    public IEnumerable<AnnouncementKind> Kinds() => Holds == ReadingConditions.None
        ? [AnnouncementKind.PagesReadAsBefore]
        : Begun.Where(
            begun => Holds.HasFlag(begun.Condition) && !Told.HasFlag(begun.Condition)).Select(begun => begun.Kind);
}
