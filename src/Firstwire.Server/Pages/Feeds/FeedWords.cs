using Firstwire.Newsroom.Health;
using Firstwire.Newsroom.Health.Trends;
using Firstwire.Newsroom.Scheduling;
using Firstwire.Server.Wording;

namespace Firstwire.Server.Pages.Feeds;

/// <summary>How feeds are doing, in plain words: the same on pages, in JSON and in the terminal.</summary>
internal static class FeedWords
{
    public static string Of(Texts texts, FeedStatus feed) => feed.State switch
    {
        FeedState.Failing when feed.Failures > 1 =>
            texts["feed-failing", ("outcome", texts.Of(feed.LastOutcome!.Value)), ("count", feed.Failures)],
        FeedState.Quarantined => texts["feed-quarantined"],
        FeedState.Quiet => texts["feed-quiet"],
        FeedState.Waiting => texts["feed-state-waiting"],
        FeedState.Stopped => texts["feed-stopped", ("reason", texts.Of(feed.Reason))],
        FeedState.Archived => texts["feed-archived"],
        _ => texts.Of(feed.LastOutcome!.Value),
    };

    /// <summary>Why the next poll comes when it does, or comes no more; to follow "because".</summary>
    public static string Why(Texts texts, FeedStatus feed) => feed.WaitsForItsSite
        ? texts[feed.Unit.IsDown ? "feed-host-rests" : "feed-site-waits"]
        : texts.Of(feed.Reason);

    /// <summary>How an answer ended, its status told once.</summary>
    public static string Answer(Texts texts, PastRequest request)
    {
        var words = texts.Of(request.Outcome);
        return request.Status is not { } status || words.Contains($"{status}", StringComparison.Ordinal)
            ? words
            : texts["requests-status", ("status", $"{status}"), ("outcome", words)];
    }

    /// <summary>What happened, to follow the name of one feed or site, or of several.</summary>
    public static string Of(Texts texts, AnnouncementKind kind, PollReason? reason) => (kind, reason) switch
    {
        (AnnouncementKind.Stopped, PollReason.Retired) => texts["told-retired"],
        (AnnouncementKind.Stopped, { } why) => texts["told-stopped", ("reason", texts.Of(why))],
        _ => texts.Of(kind),
    };

    /// <summary>What has changed in how a site's pages read, with the figures lately and before.</summary>
    public static string Of(Texts texts, ChangedSite site)
    {
        var (lately, before) = (site.Lately, site.Before);
        var words = new List<string>();
        if (site.Conditions.HasFlag(ReadingConditions.Empty))
        {
            words.Add(Shares("site-empty", lately.Empty, before.Empty));
        }

        if (site.Conditions.HasFlag(ReadingConditions.Undated))
        {
            words.Add(Shares("site-undated", lately.Undated, before.Undated));
        }

        if (site.Conditions.HasFlag(ReadingConditions.Anonymous))
        {
            words.Add(Shares("site-anonymous", lately.Anonymous, before.Anonymous));
        }

        if (site.Conditions.HasFlag(ReadingConditions.Doubtful))
        {
            words.Add(Shares("site-doubtful", lately.Doubt, before.Doubt));
        }

        if (site.Conditions.HasFlag(ReadingConditions.Shorter) || site.Conditions.HasFlag(ReadingConditions.Longer))
            words.Add(texts["site-length", ("lately", (long)Math.Round((double)lately.Length)),
                ("before", (long)Math.Round((double)before.Length))]);
        return string.Join(texts["list-semicolon"], words);

        string Shares(string key, double now, double then) =>
            texts[key, ("lately", texts.Percent(now)), ("before", texts.Percent(then))];
    }

    /// <summary>"about 6 a day", from entries an hour.</summary>
    public static string Rate(Texts texts, double anHour) => anHour switch
    {
        >= 1.5 => texts["rate-hour", ("count", Whole(anHour))],
        >= 1.5 / 24 => texts["rate-day", ("count", Whole(anHour * 24))],
        >= 1.5 / (24 * 7) => texts["rate-week", ("count", Whole(anHour * 24 * 7))],
        >= 1.5 / (24 * 30) => texts["rate-month", ("count", Whole(anHour * 24 * 30))],
        _ => texts["rate-less"],
    };

    /// <summary>What else there is to know of a feed, a sentence each.</summary>
    /// <param name="time">How a time is written.</param>
    public static IReadOnlyList<string> Notes(Texts texts, FeedStatus feed, Func<DateTimeOffset, string> time)
    {
        var notes = new List<string>();
        if (feed.Missed > 0) notes.Add(texts["feed-missed", ("count", feed.Missed)]);
        if (feed.WasCutShort) notes.Add(texts["feed-cut-short"]);
        if (feed.HeldUntil is { } held) notes.Add(texts["feed-held", ("time", time(held))]);
        if (feed.PushedUntil is { } pushed) notes.Add(texts["feed-pushed", ("time", time(pushed))]);
        if (feed.ArchivePages > 0) notes.Add(texts["feed-older-parts", ("count", feed.ArchivePages)]);
        notes.AddRange(Notes(texts, feed.Unit));
        return notes;
    }

    /// <summary>What a site's answers taught, a sentence each.</summary>
    public static IReadOnlyList<string> Notes(Texts texts, UnitStanding unit)
    {
        var notes = new List<string>();
        if (unit.IsDown) notes.Add(texts["unit-down", ("count", unit.Outages)]);
        if (unit.Gap > TimeSpan.Zero) notes.Add(texts["unit-gap", ("span", Saying.Span(texts, unit.Gap))]);
        if (unit.Scope == PoliteScope.Group) notes.Add(texts["unit-group"]);
        if (unit.Scope == PoliteScope.Feed) notes.Add(texts["unit-feed"]);
        if (unit.CrawlDelay > TimeSpan.Zero)
        {
            notes.Add(texts["unit-crawl-delay", ("span", Saying.Span(texts, unit.CrawlDelay))]);
        }

        return notes;
    }

    private static long Whole(double number) => (long)Math.Round(number, MidpointRounding.AwayFromZero);
}
