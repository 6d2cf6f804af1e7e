using Firstwire.Newsroom.Items;
using Firstwire.Newsroom.Pipeline;
using Firstwire.Server.Wording;

namespace Firstwire.Server.Pages.Reader;

/// <summary>What pages are told while they stay open, in words.</summary>
internal static class LiveSaying
{
    /// <summary>"3 new stories", or of items where none of them began a story.</summary>
    public static string Of(Texts texts, Arrivals arrivals) => arrivals switch
    {
        { IsMore: true } => texts["news-many", ("count", NewArrivals.Most)],
        { Stories: > 0 } => texts["news-stories", ("count", arrivals.Stories)],
        _ => texts["news-items", ("count", arrivals.Items)],
    };

    /// <summary>"Search index: 12,000 of 80,000, 3 minutes left".</summary>
    public static string Of(Texts texts, WorkAhead work)
    {
        (string, object?)[] values = [("work", texts.Of(work.Kind)), ("done", work.Done), ("total", work.Total)];
        return work.Left is { } left
            ? texts["work-left", [.. values, ("left", Saying.Span(texts, left))]]
            : texts["work", values];
    }
}
