using Firstwire.Newsroom.Health;
using Firstwire.Newsroom.Scheduling;
using Firstwire.Text.Urls;
using Firstwire.Tracing.Sources;

namespace Firstwire.Server.Pages;

/// <summary>Facts in plain words.</summary>
internal static class Saying
{
    public const string NoHeadline = "Without a headline";

    public static string Count(long count, string one, string many) => count == 1 ? $"1 {one}" : $"{count:#,0} {many}";

    public static string Of(FeedStatus feed) => feed switch
    {
        { Stopped: true, LastOutcome: PollOutcome.Gone } => "Gone for good, by its publisher's word; not asked again",
        { Stopped: true, LastOutcome: null } => "Brought in from an archive; not asked",
        { Stopped: true } => "Not asked any more",
        { LastOutcome: null } => "Not asked yet",
        { LastOutcome: { } outcome } => Of(outcome),
    };

    private static string Of(PollOutcome outcome) => outcome switch
    {
        PollOutcome.Changed => "Read; something was new",
        PollOutcome.Unchanged => "Read; nothing was new",
        PollOutcome.NotModified => "Nothing new, by the publisher's word (304)",
        PollOutcome.Gone => "Gone for good, by its publisher's word",
        PollOutcome.NotFound => "Not found at this address (404)",
        PollOutcome.Forbidden => "The publisher does not let us in (401, 402 or 403)",
        PollOutcome.TooManyRequests => "The publisher asks us to come less often (429)",
        PollOutcome.ServerError => "The publisher's server is in trouble (5xx)",
        PollOutcome.OtherStatus => "An answer that is no feed",
        PollOutcome.TimedOut => "No answer in time",
        PollOutcome.Unreachable => "No connection",
        PollOutcome.Refused => "Not asked: the address leads where Firstwire does not go",
        PollOutcome.TooLarge => "Larger than Firstwire reads",
        PollOutcome.Unreadable => "An answer that cannot be read as a feed",
        PollOutcome.Disallowed => "Not asked: the site's robots.txt says no",
        _ => "Unknown",
    };

    public static string Of(SourceLevel level) => level switch
    {
        SourceLevel.Own => "this page itself, by its own word",
        SourceLevel.Declared => "declared by the publisher",
        SourceLevel.Credited => "credited in the text",
        SourceLevel.Corroborated => "found by several signs that agree",
        SourceLevel.Likely => "likely",
        _ => "unknown",
    };

    public static string Of(OriginKind kind) => kind switch
    {
        OriginKind.Text => "whose sentences these are",
        OriginKind.Information => "who reported it first",
        _ => "the document itself",
    };

    /// <summary>The host of an address as a reader knows a site, without <c>www.</c>; null where it is no address to follow.</summary>
    public static string? Site(string? url) => WebUrl.Parse(url) is { IsHttp: true } address
        ? address.Host.StartsWith("www.", StringComparison.Ordinal) ? address.Host[4..] : address.Host
        : null;

    public static string Span(TimeSpan span) => span switch
    {
        { TotalSeconds: < 1 } => "less than a second",
        { TotalMinutes: < 1 } => Count((long)span.TotalSeconds, "second", "seconds"),
        { TotalHours: < 1 } => Count((long)span.TotalMinutes, "minute", "minutes"),
        { TotalDays: < 1 } => Count((long)span.TotalHours, "hour", "hours"),
        _ => Count((long)span.TotalDays, "day", "days"),
    };
}
