namespace Firstwire.Server.Pages;

/// <summary>The time as pages tell it: of the place where the edition runs.</summary>
public sealed class PageClock(TimeProvider time)
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

    /// <summary>"12 minutes ago", "in 3 hours", "14:05", "3 November 2026": as exact as somebody who glances at it needs.</summary>
    public string Glance(DateTimeOffset at)
    {
        var (now, local) = (Now, Local(at));
        var ago = now - local;
        if (ago.Duration() < TimeSpan.FromMinutes(1)) return "just now";
        if (ago > TimeSpan.Zero && ago < TimeSpan.FromHours(1)) return $"{Saying.Span(ago)} ago";
        if (ago < TimeSpan.Zero) return $"in {Saying.Span(-ago)}";
        return local.Date == now.Date ? $"{local:HH:mm}"
            : local.Date == now.Date.AddDays(-1) ? $"yesterday, {local:HH:mm}"
            : local.Year == now.Year ? $"{local:d MMM, HH:mm}"
            : $"{local:d MMM yyyy}";
    }

    /// <summary>"Today", "Yesterday", "Sunday, 22 November 2026".</summary>
    public string Day(DateOnly day) => (DateOnly.FromDateTime(Now.Date).DayNumber - day.DayNumber) switch
    {
        0 => "Today",
        1 => "Yesterday",
        _ => $"{day:dddd, d MMMM yyyy}",
    };

    public string Full(DateTimeOffset at) => $"{Local(at):dddd, d MMMM yyyy, HH:mm}";
}
