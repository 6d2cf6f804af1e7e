using Firstwire.Newsroom.Coverage;
using Firstwire.Server.Pages;
using Firstwire.Server.Pages.Charts;
using Firstwire.Server.Wording;
using Microsoft.Extensions.Time.Testing;

namespace Firstwire.Tests.Server.Pages.Charts;

public sealed class ColumnChartTests
{
    private static readonly DateTimeOffset Start = new(2031, 3, 14, 8, 0, 0, TimeSpan.Zero);
    private static readonly PageClock Clock = new(new FakeTimeProvider(Start), Texts.English);

    /// <summary>
    /// The narrowest window that is tested: 320 pixels less the page's margins; and the one from which on all
    /// labels are shown.
    /// </summary>
    private static readonly double[] Widths = [288, 600];

    private const double LabelSize = 12.5;

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    [InlineData("es")]
    [InlineData("zh")]
    [InlineData("ar")]
    public void Every_mark_is_in_the_chart_and_no_label_meets_another(string language)
    {
        var clock = new PageClock(new FakeTimeProvider(Start), Texts.In(language));
        var fromTheRight = language == "ar";
        for (var seed = 0; seed < 400; seed++)
        {
            var coverage = CoverageColumns.Of(Made(seed), Clock);
            var chart = ColumnChart.Of(coverage, fromTheRight);

            Assert.All(
                chart.Columns.SelectMany(column => new[] { column.Lower, column.Upper }).Concat(chart.Gaps), IsInside);
            Assert.All(chart.Columns, column => Assert.Equal(column.Lower.Y, column.Upper.Bottom, 6));
            foreach (var width in Widths)
            {
                var labels = chart.Times.Where(tick => !tick.IsMinor || width == Widths[1])
                    .Select(tick =>
                        (At: tick.At * width, Width: TextWidth.Of(clock.Tick(tick.Value, chart.TickStep), LabelSize)))
                    .Select(label => fromTheRight ? (From: label.At - label.Width, To: label.At) : (From: label.At,
                        To: label.At + label.Width))
                    .OrderBy(label => label.From).ToList();
                Assert.All(labels.Zip(labels.Skip(1)), pair => Assert.True(
                    pair.First.To < pair.Second.From, $"{seed}: {pair}"));
                Assert.All(
                    labels, label => Assert.True(label.From >= -1e-6 && label.To <= width + 1e-6, $"{seed}: {label}"));
            }
        }
    }

    [Fact]
    public void The_columns_count_what_the_coverage_counts_and_their_heights_are_in_its_proportion()
    {
        for (var seed = 0; seed < 400; seed++)
        {
            var made = Made(seed);
            var coverage = CoverageColumns.Of(made, Clock);
            var chart = ColumnChart.Of(coverage, fromTheRight: false);

            Assert.Equal(made.Counts.Sum(count => count.Articles), coverage.Articles);
            Assert.Equal(made.Counts.Sum(count => count.Independent), coverage.Independent);
            Assert.Equal(coverage.Articles, chart.Columns.Sum(column => column.Count.Articles));
            var unit = chart.Columns[0].Lower.Height + chart.Columns[0].Upper.Height;
            Assert.All(chart.Columns, column => Assert.Equal(
                (double)column.Count.Articles / chart.Columns[0].Count.Articles,
                (column.Lower.Height + column.Upper.Height) / unit, tolerance: 1e-6));
            Assert.All(coverage.Columns, column => Assert.InRange(column.Collected, 0, 1));
        }
    }

    [Fact]
    public void From_the_right_it_is_the_same_chart_mirrored()
    {
        var coverage = CoverageColumns.Of(Made(7), Clock);

        var left = ColumnChart.Of(coverage, fromTheRight: false);
        var right = ColumnChart.Of(coverage, fromTheRight: true);

        Assert.Equal(
            left.Columns.Select(column => 1 - column.Lower.X - column.Lower.Width),
            right.Columns.Select(column => column.Lower.X));
        Assert.Equal(left.Counts, right.Counts);
    }

    [Fact]
    public void A_gap_is_cut_at_the_charts_ends_and_takes_its_share_of_the_steps_it_is_in()
    {
        var coverage = CoverageColumns.Of(
            new TimeCoverage(Start, Start.AddHours(12), [new(Start, 1, 1), new(Start.AddHours(12), 1, 1)],
                [new(Start.AddDays(-9), Start.AddMinutes(20))]), Clock);

        Assert.Equal((coverage.Steps.Start, Start.AddMinutes(20).DateTime), Assert.Single(coverage.Gaps));
        Assert.Equal(2.0 / 3, coverage.Columns.Single(column => column.From == Start.DateTime).Collected, 6);
        Assert.Equal(1, coverage.Columns[^1].Collected);
    }

    private static void IsInside(Mark mark)
    {
        Assert.InRange(mark.X, -1e-9, 1);
        Assert.InRange(mark.X + mark.Width, 0, 1 + 1e-9);
        Assert.InRange(mark.Y, ColumnChart.Top - 1e-9, ColumnChart.Bottom);
        Assert.InRange(mark.Bottom, ColumnChart.Top - 1e-9, ColumnChart.Bottom + 1e-9);
        Assert.True(mark is { Width: >= -1e-9, Height: >= -1e-9 });
    }

    private static TimeCoverage Made(int seed)
    {
        var random = new Random(seed);
        var minutes = Math.Pow(10, random.NextDouble() * 6.5);
        var from = Start.AddMinutes(-minutes);
        var counts = Enumerable.Range(0, 1 + random.Next(60))
            .Select(_ => from.AddMinutes(random.NextDouble() * minutes)).Order().Select(time =>
        {
            var articles = 1 + random.Next(random.Next(1, 400));
            return new CoverageCount(time, random.Next(articles + 1), articles);
        }).ToList();
        var gaps = Enumerable.Range(0, random.Next(3)).Select(at => new CollectionGap(
            from.AddMinutes(minutes * at / 3), from.AddMinutes(minutes * (at + random.NextDouble()) / 3)));
        return new TimeCoverage(counts[0].Time, counts[^1].Time, counts, [.. gaps]);
    }
}
