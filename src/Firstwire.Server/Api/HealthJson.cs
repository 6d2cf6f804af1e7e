using Firstwire.Newsroom.Health;
using Firstwire.Server.Pages.Feeds;
using Firstwire.Server.Wording;

namespace Firstwire.Server.Api;

/// <summary>How feeds are doing, for programs: facts by their names, each with its plain words.</summary>
internal static class HealthJson
{
    public static object Of(FeedStatus feed) => new
    {
        feed.Id,
        feed.Url,
        feed.Title,
        feed.HomePageUrl,
        feed.State,
        StateInWords = FeedWords.Of(Texts.English, feed),
        feed.Origin,
        feed.Added,
        feed.LastPolled,
        feed.LastSuccess,
        feed.LastNew,
        feed.LastOutcome,
        feed.Trouble,
        feed.Failures,
        feed.FailingSince,
        feed.Stopped,
        feed.NextPoll,
        feed.Reason,
        Why = FeedWords.Why(Texts.English, feed),
        feed.Polls,
        feed.NotModified,
        NotModifiedShare = feed.NotModifiedShare is { } share ? Math.Round(share, 3) : (double?)null,
        feed.Bytes,
        feed.Items,
        EntriesADay = feed.Rate is { } rate ? Math.Round(rate * 24, 2) : (double?)null,
        feed.Missed,
        feed.MovedTo,
        feed.PushedUntil,
        feed.HeldUntil,
        SiteGapSeconds = feed.Unit.Gap.TotalSeconds,
        SiteScope = feed.Unit.Scope,
        Notes = FeedWords.Notes(Texts.English, feed, at => $"{at:u}"),
    };

    public static object Of(Announcement told) => new
    {
        told.Id,
        told.At,
        told.Kind,
        told.FeedId,
        told.Name,
        told.CaseCode,
        told.Reason,
        Words = FeedWords.Of(Texts.English, told.Kind, told.Reason),
    };

    public static object Of(HostRequests history) => new
    {
        history.Domain,
        Pace = history.Unit is { } unit
            ? new
            {
                GapSeconds = unit.Gap.TotalSeconds,
                CrawlDelaySeconds = unit.CrawlDelay.TotalSeconds,
                unit.Scope,
                unit.LastRefused,
                unit.Ready,
                Notes = FeedWords.Notes(Texts.English, unit),
            }
            : null,
        history.Days,
        Requests = history.Requests.Select(request => new
        {
            request.At,
            request.Address,
            request.Purpose,
            request.Reason,
            Why = Texts.English.Of(request.Reason),
            request.Status,
            request.Outcome,
            request.Bytes,
        }),
        history.Older,
    };
}
