using Firstwire.Server.Wording;

namespace Firstwire.Server.Pages;

/// <summary>The time as pages tell it: of the place where the edition runs, in the reader's language.</summary>
public sealed class PageClock(TimeProvider time, Texts texts)
{
    public DateTimeOffset Now => Local(time.GetUtcNow());

    public string Zone
    {
        get
        {
            var offset = Now.Offset;
            return offset == TimeSpan.Zero ? "UTC" : $"UTC{(offset < TimeSpan.Zero ? '−' : '+')}{offset:hh\\:mm}";
        }
    }

    public DateTimeOffset Local(DateTimeOffset at) => TimeZoneInfo.ConvertTime(at, time.LocalTimeZone);

    /// <summary>A time of the place as an instant.</summary>
    public DateTimeOffset Stated(DateTime local) => new(local, time.LocalTimeZone.GetUtcOffset(local));

    /// <summary>
    /// "12 minutes ago", "in 3 hours", "14:05", "3 November 2026": as exact as somebody who glances at it needs.
    /// </summary>
    public string Glance(DateTimeOffset at)
    {
        var (now, local) = (Now, Local(at));
        var ago = now - local;
        if (ago.Duration() < TimeSpan.FromMinutes(1)) return texts[ago < TimeSpan.Zero ? "time-soon" : "time-now"];
        if (ago > TimeSpan.Zero && ago < TimeSpan.FromHours(1))
        {
            return texts["time-minutes-ago", ("count", (long)ago.TotalMinutes)];
        }

        if (ago < TimeSpan.Zero) return Ahead(-ago);
        return local.Date == now.Date ? Hour(at)
            : local.Date == now.Date.AddDays(-1) ? texts["time-yesterday", ("time", Hour(at))]
            : local.Year == now.Year ? texts["time-this-year",
                ("date", texts["date-short", Parts(DateOnly.FromDateTime(local.Date))]), ("time", Hour(at))]
            : texts["date-short-year", Parts(DateOnly.FromDateTime(local.Date))];
    }

    /// <summary>When something comes that may be due already: "now", "in a moment", "in 12 minutes".</summary>
    public string Next(DateTimeOffset at) => at <= Now ? texts["time-due"] : Glance(at);

    /// <summary>"Today", "Yesterday", "Sunday, 22 November 2026".</summary>
    public string Day(DateOnly day) => (DateOnly.FromDateTime(Now.Date).DayNumber - day.DayNumber) switch
    {
        0 => texts["today"],
        1 => texts["yesterday"],
        _ => Date(day),
    };

    public string Full(DateTimeOffset at) =>
        texts["date-and-time", ("date", Date(DateOnly.FromDateTime(Local(at).Date))), ("time", Hour(at))];

    /// <summary>"Sunday, 22 November 2026".</summary>
    public string Date(DateOnly day) => texts["date-full", Parts(day)];

    /// <summary>"22 November 2026".</summary>
    public string DayOfYear(DateOnly day) => texts["date-long", Parts(day)];

    /// <summary>"14:05".</summary>
    public string Hour(DateTimeOffset at) => $"{Local(at):HH:mm}";

    /// <summary>"22 Nov, 14:05:12".</summary>
    public string Seconds(DateTimeOffset at) =>
        texts["time-this-year", ("date", texts["date-short", Parts(DateOnly.FromDateTime(Local(at).Date))]),
            ("time", $"{Local(at):HH:mm:ss}")];

    /// <summary>"22 Nov 2026, 14:05" of a time of the place; at midnight the day alone.</summary>
    public string Moment(DateTime local)
    {
        var day = texts["date-short-year", Parts(DateOnly.FromDateTime(local))];
        return local.TimeOfDay == TimeSpan.Zero
            ? day
            : texts["time-this-year", ("date", day), ("time", $"{local:HH:mm}")];
    }

    /// <summary>"22 Nov, 14:05", where other words tell the year.</summary>
    public string ShortMoment(DateTime local) =>
        texts["time-this-year", ("date", texts["date-short", Parts(DateOnly.FromDateTime(local))]),
            ("time", $"{local:HH:mm}")];

    /// <summary>Short enough for an axis whose ticks are so far apart: "Nov 2026", "22 Nov", "14:05".</summary>
    public string Tick(DateTime local, TimeSpan step) => step >= TimeSpan.FromDays(
        28) ? texts["chart-month", Parts(DateOnly.FromDateTime(local))]
        : local.TimeOfDay == TimeSpan.Zero ? texts["date-short", Parts(DateOnly.FromDateTime(local))]
        : $"{local:HH:mm}";

    private string Ahead(TimeSpan span) => span switch
    {
        { TotalHours: < 1 } => texts["time-in-minutes", ("count", (long)span.TotalMinutes)],
        { TotalDays: < 1 } => texts["time-in-hours", ("count", (long)span.TotalHours)],
        _ => texts["time-in-days", ("count", (long)span.TotalDays)],
    };

    /// <summary>What a language makes a date of. The year is words: its digits are not grouped.</summary>
    private (string Name, object? Value)[] Parts(DateOnly day) =>
    [
        ("weekday", texts[$"weekday-{(int)day.DayOfWeek}"]),
        ("day", $"{day.Day}"),
        ("month", texts[$"month-{day.Month}"]),
        ("short", texts[$"month-short-{day.Month}"]),
        ("year", $"{day.Year}"),
    ];
}
