namespace Firstwire.Newsroom.Scheduling;

/// <summary>
/// Hours of the day and days of the week, in GMT, in which a feed asks not to be polled (RSS <c>skipHours</c>,
/// <c>skipDays</c>).
/// </summary>
internal sealed record QuietTimes(IReadOnlyList<int> Hours, IReadOnlyList<DayOfWeek> Days)
{
    public static QuietTimes None { get; } = new([], []);

    /// <summary>
    /// The first time from <paramref name="due"/> on that is not quiet, not at the hour's very beginning but within its
    /// first <paramref name="spread"/>; <paramref name="due"/> itself where the feed would leave no time at all.
    /// </summary>
    public DateTimeOffset Next(DateTimeOffset due, TimeSpan spread)
    {
        var at = due.ToUniversalTime();
        for (var hour = 0; hour < PostingRhythm.HoursAWeek; hour++)
        {
            if (!IsQuiet(at)) return hour == 0 ? due : at + spread;
            at = at.AddTicks(TimeSpan.TicksPerHour - (at.Ticks % TimeSpan.TicksPerHour));
        }

        return due;
    }

    private bool IsQuiet(DateTimeOffset utc) => Hours.Contains(utc.Hour) || Days.Contains(utc.DayOfWeek);
}
