namespace Firstwire.Server.Pages.Charts;

/// <summary>
/// A mark of a chart: across in shares of its width, which are the same at any width; down in units.
/// </summary>
internal readonly record struct Mark(double X, double Width, double Y, double Height)
{
    public double Bottom => Y + Height;

    /// <summary>As it stands in a chart that is read from the right.</summary>
    public Mark Mirror() => this with { X = 1 - X - Width };
}

/// <summary>A column of two counts: the lower part the independent ones, the upper the others.</summary>
internal readonly record struct StackedColumn(CoverageColumn Count, Mark Lower, Mark Upper);

/// <param name="At">Down, in units.</param>
internal readonly record struct CountTick(long Value, double At);

/// <param name="At">Across, in shares of the width.</param>
/// <param name="IsMinor">Its label is left out on a phone, where it has no room.</param>
internal readonly record struct TimeTick(DateTime Value, double At, bool IsMinor);

/// <summary>Coverage over time as columns. Nothing in it depends on the width at which it is shown.</summary>
internal sealed record ColumnChart(
    IReadOnlyList<StackedColumn> Columns, IReadOnlyList<Mark> Gaps, IReadOnlyList<TimeTick> Times,
    IReadOnlyList<CountTick> Counts, TimeSpan TickStep)
{
    public const int Height = 216;
    public const int Top = 18;
    public const int Bottom = 186;

    /// <summary>Where the labels of times stand.</summary>
    public const int TimesAt = 207;

    /// <summary>The share of the width that the columns have; beyond it are the labels of counts.</summary>
    public const double Plot = 0.9;

    /// <summary>A time later in the plot than this has no room for its label.</summary>
    private const double LastTick = 0.94;

    /// <summary>Nor, on a phone, one later than this.</summary>
    private const double LastOnPhone = 0.78;

    /// <summary>Of a step, so that columns stand apart.</summary>
    private const double ColumnShare = 0.78;

    public static ColumnChart Of(CoverageColumns coverage, bool fromTheRight)
    {
        var scale = CountScale.To(coverage.Columns.Max(static column => column.Articles));
        var step = Plot / coverage.Steps.Count;
        return new ColumnChart(
            [.. coverage.Columns.Select((count, at) => Column(count, at)).Where(static column =>
                column.Count.Articles > 0)],
            [.. coverage.Gaps.Select(Gap)],
            [.. coverage.Steps.Ticks.Where(tick => coverage.Steps.At(tick) <= LastTick).Select(Tick)],
            [.. scale.Ticks.Select(tick => new CountTick(tick, Level(tick)))],
            coverage.Steps.TickStep);

        StackedColumn Column(CoverageColumn count, int at)
        {
            var (left, width) = ((at + ((1 - ColumnShare) / 2)) * step, step * ColumnShare);
            var (middle, top) = (Level(count.Independent), Level(count.Articles));
            return new StackedColumn(count, Side(new Mark(left, width, middle, Bottom - middle)),
                Side(new Mark(left, width, top, middle - top)));
        }

        TimeTick Tick(DateTime time, int at) => new(
            time, Side(new Mark(coverage.Steps.At(time) * Plot, 0, 0, 0)).X,
            at % 2 == 1 || coverage.Steps.At(time) > LastOnPhone);

        Mark Gap((DateTime From, DateTime To) gap)
        {
            var from = coverage.Steps.At(gap.From) * Plot;
            return Side(new Mark(from, (coverage.Steps.At(gap.To) * Plot) - from, Top, Bottom - Top));
        }

        double Level(long count) => Bottom - (scale.Of(count) * (Bottom - Top));

        Mark Side(Mark mark) => fromTheRight ? mark.Mirror() : mark;
    }
}
