using System.Collections.Frozen;
using System.Globalization;
using Firstwire.Formats.Feeds.Assembly;

namespace Firstwire.Formats.Feeds.Elements;

/// <summary>When readers are asked to stay away (rssboard.org/skip-hours-days).</summary>
internal static class SkipTimes
{
    private static readonly string[] DayNames = CultureInfo.InvariantCulture.DateTimeFormat.DayNames;

    public static FrozenDictionary<string, Element> Hours { get; } = Element.Table(new()
    {
        ["hour"] = Element.Text(EndHour),
    });

    public static FrozenDictionary<string, Element> Days { get; } = Element.Table(new()
    {
        ["day"] = Element.Text(EndDay),
    });

    /// <summary>RSS 0.91 counted midnight as the hour 24, RSS 2.0 counts it as 0.</summary>
    private static void EndHour(FeedAssembly feed, Frame frame, string text)
    {
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var hour) && hour <= 24)
        {
            feed.Feed.SkipHours |= 1u << (hour % 24);
        }
    }

    private static void EndDay(FeedAssembly feed, Frame frame, string text)
    {
        var day = Array.FindIndex(DayNames, name => name.Equals(text, StringComparison.OrdinalIgnoreCase));
        if (day >= 0) feed.Feed.SkipDays |= 1u << day;
    }
}
