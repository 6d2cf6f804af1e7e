namespace Firstwire.Server.Pages.Charts;

/// <summary>A time in equal steps, few enough to be told apart in a chart. All times are of one place.</summary>
/// <param name="Start">A multiple of <paramref name="Step"/>; weeks begin on Mondays.</param>
internal sealed record TimeSteps(DateTime Start, TimeSpan Step, int Count)
{
    public const int Most = 48;

    /// <summary>Fewer columns than these look like a wall.</summary>
    public const int Fewest = 8;

    private const int MostTicks = 6;

    private static readonly TimeSpan FourWeeks = TimeSpan.FromDays(28);

    private static readonly TimeSpan[] Steps =
    [
        TimeSpan.FromMinutes(15), TimeSpan.FromHours(1), TimeSpan.FromHours(
            3), TimeSpan.FromHours(6), TimeSpan.FromHours(12),
        TimeSpan.FromDays(1), TimeSpan.FromDays(7),
    ];

    private static readonly TimeSpan[] TickSteps =
    [
        TimeSpan.FromMinutes(15), TimeSpan.FromMinutes(30), TimeSpan.FromHours(
            1), TimeSpan.FromHours(2), TimeSpan.FromHours(3),
        TimeSpan.FromHours(6), TimeSpan.FromHours(12),
        TimeSpan.FromDays(1), TimeSpan.FromDays(2), TimeSpan.FromDays(7), TimeSpan.FromDays(14),
    ];

    public DateTime End => Start + (Step * Count);

    /// <summary>Between two ticks.</summary>
    public TimeSpan TickStep => TickSteps.FirstOrDefault(
        step => step >= Step && (End - Start) / step <= MostTicks,
        FourWeeks * Math.Ceiling((End - Start) / FourWeeks / MostTicks));

    /// <summary>In order.</summary>
    public IEnumerable<DateTime> Ticks
    {
        get
        {
            var step = TickStep;
            for (var tick = Floor(Start.AddTicks(step.Ticks - 1), step); tick < End; tick += step) yield return tick;
        }
    }

    /// <summary>The finest steps over a time that are not too many.</summary>
    /// <param name="latest">
    /// Now: where the time is short, steps are added after it up to this one, and before it.
    /// </param>
    public static TimeSteps Over(DateTime from, DateTime to, DateTime latest)
    {
        if (to < from) to = from;
        var step = Steps.FirstOrDefault(
            step => CountOf(from, to, step) <= Most,
            FourWeeks * Math.Max(1, Math.Ceiling((to - from) / FourWeeks / (Most - 1))));
        var (start, count) = (Floor(from, step), CountOf(from, to, step));
        var missing = Fewest - count;
        if (missing <= 0) return new TimeSteps(start, step, count);
        var after = Math.Clamp(
            (int)Math.Min(Fewest, (Floor(latest, step) - Floor(to, step)) / step), 0, (missing + 1) / 2);
        var before = (int)Math.Min(missing - after, (start - DateTime.MinValue) / step);
        return new TimeSteps(start - (step * before), step, count + after + before);
    }

    /// <summary>Which step a time is in; one outside is in the nearest.</summary>
    public int IndexOf(DateTime time) => (int)Math.Clamp(Math.Floor((time - Start) / Step), 0, Count - 1);

    public DateTime StartOf(int index) => Start + (Step * index);

    /// <summary>Where a time stands between start and end, in [0,1].</summary>
    public double At(DateTime time) => Math.Clamp((time - Start) / (End - Start), 0, 1);

    private static int CountOf(DateTime from, DateTime to, TimeSpan step) =>
        (int)Math.Min(int.MaxValue, ((Floor(to, step) - Floor(from, step)) / step) + 1);

    /// <summary>The first day of the calendar was a Monday.</summary>
    private static DateTime Floor(DateTime time, TimeSpan step) => time.AddTicks(-(time.Ticks % step.Ticks));
}
