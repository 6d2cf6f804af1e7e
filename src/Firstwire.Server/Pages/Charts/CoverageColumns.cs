using Firstwire.Newsroom.Coverage;

namespace Firstwire.Server.Pages.Charts;

/// <summary>Counts of one step of time.</summary>
/// <param name="Collected">The share of it in which news was collected, in [0,1].</param>
internal readonly record struct CoverageColumn(
    DateTime From, DateTime To, long Independent, long Articles, double Collected);

/// <summary>A coverage in steps of local time.</summary>
internal sealed record CoverageColumns(
    TimeSteps Steps, IReadOnlyList<CoverageColumn> Columns, IReadOnlyList<(DateTime From, DateTime To)> Gaps)
{
    public long Articles => Columns.Sum(static column => column.Articles);

    public long Independent => Columns.Sum(static column => column.Independent);

    public static CoverageColumns Of(TimeCoverage coverage, PageClock clock)
    {
        var steps = TimeSteps.Over(Local(coverage.From), Local(coverage.To), clock.Now.DateTime);
        var (independent, articles) = (new long[steps.Count], new long[steps.Count]);
        foreach (var count in coverage.Counts)
        {
            var at = steps.IndexOf(Local(count.Time));
            independent[at] += count.Independent;
            articles[at] += count.Articles;
        }

        List<(DateTime From, DateTime To)> gaps =
        [
            .. coverage.Gaps.Select(gap => (From: Max(Local(gap.From), steps.Start), To: Min(Local(gap.To), steps.End)))
                .Where(static gap => gap.To > gap.From),
        ];
        return new CoverageColumns(
            steps,
            [.. Enumerable.Range(0, steps.Count).Select(at => Column(at, steps.StartOf(at), steps.StartOf(at + 1)))],
            gaps);

        DateTime Local(DateTimeOffset time) => clock.Local(time).DateTime;

        CoverageColumn Column(int at, DateTime from, DateTime to)
        {
            var missed = gaps.Sum(gap => Math.Max(0, (Min(gap.To, to) - Max(gap.From, from)) / (to - from)));
            return new CoverageColumn(from, to, independent[at], articles[at], Math.Clamp(1 - missed, 0, 1));
        }
    }

    private static DateTime Min(DateTime one, DateTime other) => one < other ? one : other;

    private static DateTime Max(DateTime one, DateTime other) => one > other ? one : other;
}
