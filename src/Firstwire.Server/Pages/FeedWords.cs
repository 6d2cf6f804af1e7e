using Firstwire.Newsroom.Fetching;
using Firstwire.Newsroom.Health;
using Firstwire.Newsroom.Health.Trends;
using Firstwire.Newsroom.Outlets;
using Firstwire.Newsroom.Scheduling;

namespace Firstwire.Server.Pages;

/// <summary>How feeds are doing, in plain words: the same on pages, in JSON and in the terminal.</summary>
internal static class FeedWords
{
    /// <summary>What a list of feeds in this state is called.</summary>
    public static string Group(FeedState state) => state switch
    {
        FeedState.Failing => "In trouble",
        FeedState.Quarantined => "Held back",
        FeedState.Quiet => "Gone quiet",
        FeedState.Waiting => "Not asked yet",
        FeedState.Stopped => "Not asked any more",
        FeedState.Archived => "From web archives only",
        _ => "Well",
    };

    public static string Of(FeedStatus feed) => feed.State switch
    {
        FeedState.Failing => feed.Failures > 1 ? $"{Of(feed.LastOutcome!.Value)}, {feed.Failures} times in a row" : Of(feed.LastOutcome!.Value),
        FeedState.Quarantined => "Gave all its entries new ids at once; what may be old is held back",
        FeedState.Quiet => "Nothing new for longer than its own rhythm explains",
        FeedState.Waiting => "Not asked yet",
        FeedState.Stopped => $"Not asked any more: {Why(feed.Reason)}",
        FeedState.Archived => "Brought in from a web archive; not asked",
        _ => Of(feed.LastOutcome!.Value),
    };

    public static string Of(PollOutcome outcome) => outcome switch
    {
        PollOutcome.Changed => "Read; something was new",
        PollOutcome.Unchanged => "Read; nothing was new",
        PollOutcome.NotModified => "Nothing new, by the publisher's word (304)",
        PollOutcome.Gone => "Gone for good, by its publisher's word (410)",
        PollOutcome.NotFound => "Not found at this address (404)",
        PollOutcome.Forbidden => "The publisher does not let us in (401, 402 or 403)",
        PollOutcome.TooManyRequests => "The publisher asks us to come less often (429)",
        PollOutcome.ServerError => "The publisher's server is in trouble (5xx)",
        PollOutcome.OtherStatus => "An answer that is no feed",
        PollOutcome.TimedOut => "No answer in time",
        PollOutcome.Unreachable => "No connection",
        PollOutcome.Refused => "Not asked: the address leads where Firstwire does not go",
        PollOutcome.TooLarge => "Larger than Firstwire reads",
        PollOutcome.Unreadable => "An answer that cannot be read",
        PollOutcome.Disallowed => "Not asked: the site's robots.txt says no",
        PollOutcome.LegallyBlocked => "Not available for legal reasons (451)",
        _ => "Unknown",
    };

    /// <summary>Why a request comes when it does, or comes no more; to follow "because".</summary>
    public static string Why(PollReason reason) => reason switch
    {
        PollReason.First => "somebody asked for it",
        PollReason.Rhythm => "its rhythm makes a new entry likely by then",
        PollReason.LeastInterval => "no feed is asked more often without its publisher's word",
        PollReason.Unconditional => "its server cannot answer 304, so each poll costs it the whole feed",
        PollReason.Freshness => "its publisher's Cache-Control or Expires says that nothing is new before",
        PollReason.FeedInterval => "the feed itself names this interval (ttl, sy:updatePeriod)",
        PollReason.SkippedTime => "the feed asks to be left alone in the hours before (skipHours, skipDays)",
        PollReason.Overflow => "later entries could push earlier ones off its list unseen",
        PollReason.Pushed => "a hub delivers what is new, and this poll is only the net below",
        PollReason.Dormant => "it has been silent for half a year or more",
        PollReason.LongestInterval => "no living feed is left alone for longer",
        PollReason.RetryAfter => "its server asked to wait until then (Retry-After)",
        PollReason.BackOff => "it failed, and each failure waits longer",
        PollReason.AfterOutage => "its host answers again after an outage, and its feeds are spread out",
        PollReason.NewEntry => "an entry that is new or has changed leads there",
        PollReason.Archive => "the feed names it as an older part of itself",
        PollReason.SiteRules => "a site's rules are read before its pages",
        PollReason.SecondLook => "the page was read before, and may have changed, or what its publisher wishes",
        PollReason.Exploration => "several outlets point to the site, and it may be a source",
        PollReason.Gone => "its publisher says that it is gone for good (410)",
        PollReason.LegallyBlocked => "it is not available for legal reasons (451)",
        PollReason.NotFound => "it was not found (404) for a month",
        PollReason.Forbidden => "access was refused again and again",
        PollReason.Retired => "it was a suggestion that never worked",
        PollReason.Replaced => "another address is followed in its place",
        PollReason.Imported => "it was read from a web archive, and nobody asked for it to be polled",
        _ => "of a reason that this Firstwire does not know",
    };

    /// <summary>Why the next poll comes when it does, or comes no more; to follow "because".</summary>
    public static string Why(FeedStatus feed) => feed.WaitsForItsSite
        ? feed.Unit.IsDown ? "nobody answers at its host, which rests until then" : "its site is asked nothing before"
        : Why(feed.Reason);

    public static string Of(FeedOrigin origin) => origin switch
    {
        FeedOrigin.StarterList => "Chosen from the starter list",
        FeedOrigin.Found => "Found by Firstwire itself",
        _ => "Added by a reader",
    };

    public static string Of(FetchPurpose purpose) => purpose switch
    {
        FetchPurpose.Feed => "feed",
        FetchPurpose.Page => "page",
        FetchPurpose.Robots => "robots.txt",
        FetchPurpose.Image => "picture",
        _ => "push",
    };

    /// <summary>How an answer ended, its status told once.</summary>
    public static string Answer(PastRequest request)
    {
        var words = Of(request.Outcome);
        return request.Status is not { } status || words.Contains($"({status})", StringComparison.Ordinal) ? words : $"{status}: {words}";
    }

    /// <summary>What happened, to follow the name of one feed or site, or of several.</summary>
    public static string Of(AnnouncementKind kind, PollReason? reason) => kind switch
    {
        AnnouncementKind.Failing => "began to fail",
        AnnouncementKind.Recovered => "recovered",
        AnnouncementKind.Quiet => "went quiet",
        AnnouncementKind.Resumed => "brought something new again",
        AnnouncementKind.Moved => "moved to another address for good",
        AnnouncementKind.Stopped when reason == PollReason.Retired => "retired: a suggestion that never worked",
        AnnouncementKind.Stopped => reason is null ? "will not be asked any more" : $"will not be asked any more: {Why(reason.Value)}",
        AnnouncementKind.Quarantined => "gave all entries new ids at once; what may be old is held back",
        AnnouncementKind.Released => "went on as before; nothing is held back any more",
        AnnouncementKind.SiteRefuses => "turned most of our requests away",
        AnnouncementKind.SiteAnswers => "let our requests in again",
        AnnouncementKind.PagesReadEmpty => "changed: no article is found on most pages any more",
        AnnouncementKind.PagesReadUndated => "changed: the time of publication is not found any more",
        AnnouncementKind.PagesReadAnonymous => "changed: no byline is found any more",
        AnnouncementKind.PagesReadDoubtfully => "changed: it has become doubtful which part of the page is the article",
        AnnouncementKind.PagesReadShorter => "changed: articles have become much shorter",
        AnnouncementKind.PagesReadLonger => "changed: articles have become much longer",
        AnnouncementKind.PagesReadAsBefore => "reads as before, or has kept its new ways",
        AnnouncementKind.RemovalWaits => "waits for your decision since six hours",
        AnnouncementKind.RemovalWaitsHalf => "waits for your decision since twelve hours",
        AnnouncementKind.RemovalWaitsLast => "waits for your decision since twenty hours; after 24 a machine decides",
        AnnouncementKind.RemovalUndecided => "was executed by machine, since nobody decided in 24 hours",
        AnnouncementKind.RemovalCountered => "is contested by a counter-notice",
        _ => "changed",
    };

    /// <summary>What has changed in how a site's pages read, with the figures lately and before.</summary>
    public static string Of(ChangedSite site)
    {
        var (lately, before) = (site.Lately, site.Before);
        var words = new List<string>();
        if (site.Conditions.HasFlag(ReadingConditions.Empty)) words.Add($"no article on {lately.Empty:0 %} of the latest pages, {before.Empty:0 %} before");
        if (site.Conditions.HasFlag(ReadingConditions.Undated)) words.Add($"no time on {lately.Undated:0 %}, {before.Undated:0 %} before");
        if (site.Conditions.HasFlag(ReadingConditions.Anonymous)) words.Add($"no byline on {lately.Anonymous:0 %}, {before.Anonymous:0 %} before");
        if (site.Conditions.HasFlag(ReadingConditions.Doubtful)) words.Add($"doubt about the article's bounds {lately.Doubt:0 %}, {before.Doubt:0 %} before");
        if (site.Conditions.HasFlag(ReadingConditions.Shorter) || site.Conditions.HasFlag(ReadingConditions.Longer))
            words.Add($"a typical article of {lately.Length:#,0} characters, {before.Length:#,0} before");
        return string.Join("; ", words);
    }

    /// <summary>"about 6 a day", from entries an hour.</summary>
    public static string Rate(double anHour) => anHour switch
    {
        >= 1.5 => $"about {anHour:#,0} an hour",
        >= 1.5 / 24 => $"about {anHour * 24:0} a day",
        >= 1.5 / (24 * 7) => $"about {anHour * 24 * 7:0} a week",
        >= 1.5 / (24 * 30) => $"about {anHour * 24 * 30:0} a month",
        _ => "one a month or fewer",
    };

    /// <summary>What else there is to know of a feed, a sentence each.</summary>
    /// <param name="time">How a time is written.</param>
    public static IReadOnlyList<string> Notes(FeedStatus feed, Func<DateTimeOffset, string> time)
    {
        var notes = new List<string>();
        if (feed.Missed > 0) notes.Add($"About {Saying.Count(feed.Missed, "entry", "entries")} may have scrolled away unseen.");
        if (feed.HeldUntil is { } held) notes.Add($"It gave all its entries new ids at once. Those that cannot be told from old ones are held back, until {time(held)} at most.");
        if (feed.PushedUntil is { } pushed) notes.Add($"A hub delivers what is new, until {time(pushed)} and longer where that is renewed.");
        if (feed.ArchivePages > 0) notes.Add($"{Saying.Count(feed.ArchivePages, "older part", "older parts")} of it still to be read, slowly.");
        notes.AddRange(Notes(feed.Unit));
        return notes;
    }

    /// <summary>What a site's answers taught, a sentence each.</summary>
    public static IReadOnlyList<string> Notes(UnitStanding unit)
    {
        var notes = new List<string>();
        if (unit.IsDown) notes.Add($"Nobody answered the last {unit.Outages} requests to its host, so the host rests.");
        if (unit.Gap > TimeSpan.Zero) notes.Add($"Its server lets one request through in {Saying.Span(unit.Gap)}, as its refusals taught.");
        if (unit.Scope == PoliteScope.Group) notes.Add("Its refusals hold for all sites of the same service or server.");
        if (unit.Scope == PoliteScope.Feed) notes.Add("Its refusals hold for single feeds, not for the whole site.");
        if (unit.CrawlDelay > TimeSpan.Zero) notes.Add($"Its robots.txt asks for {Saying.Span(unit.CrawlDelay)} between two requests.");
        return notes;
    }
}
