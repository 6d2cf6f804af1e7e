using Firstwire.Newsroom.Items;
using Firstwire.Newsroom.Pipeline;

namespace Firstwire.Server.Pages;

/// <summary>What pages are told while they stay open, in words.</summary>
internal static class LiveSaying
{
    /// <summary>"3 new stories", or of items where none of them began a story.</summary>
    public static string Of(Arrivals arrivals) => arrivals switch
    {
        { IsMore: true } => $"More than {NewArrivals.Most} new items",
        { Stories: > 0 } => Saying.Count(arrivals.Stories, "new story", "new stories"),
        _ => Saying.Count(arrivals.Items, "new item", "new items"),
    };

    /// <summary>"Search index: 12,000 of 80,000, 3 minutes left".</summary>
    public static string Of(WorkAhead work)
    {
        var name = work.Kind switch
        {
            WorkKind.Feeds => "Feeds asked for the first time",
            WorkKind.Pages => "Pages read",
            WorkKind.Search => "Search index",
            WorkKind.Origins => "Origins",
            _ => "Stories",
        };
        return $"{name}: {work.Done:#,0} of {work.Total:#,0}{(work.Left is { } left ? $", {Saying.Span(left)} left" : "")}";
    }
}
