using Firstwire.Newsroom.Archive.Sealing;
using Firstwire.Newsroom.Fetching;
using Firstwire.Newsroom.Scheduling;
using Firstwire.Rights;

namespace Firstwire.Newsroom.Pipeline;

/// <summary>What a request brought, on its way to be read.</summary>
/// <param name="Result">Null where robots.txt, or another wish, forbade the request.</param>
/// <param name="CrawlDelay">What the site's robots.txt asks, where it was asked.</param>
internal sealed record Answer(Assignment Assignment, FetchResult? Result, TimeSpan? CrawlDelay = null)
{
    /// <summary>
    /// What the site's own files, and those that the page names, say about the use of what was asked for.
    /// </summary>
    public IReadOnlyList<RightsSignal> Signals { get; init; } = [];
}

/// <summary>How the newsroom judges an answer.</summary>
/// <param name="Trouble">One sentence for a person; null where there is none.</param>
internal sealed record Judgement(PollOutcome Outcome, PublisherWishes Wishes, string? Trouble)
{
    public const string OurFailure = "Firstwire itself failed on this answer; its log says how.";

    /// <summary>The judgement of an answer that brought no document.</summary>
    public static Judgement Of(FetchResult? result, DateTimeOffset now) => result switch
    {
        null => new(PollOutcome.Disallowed, new(), "The site's robots.txt asks not to."),
        FetchResult.NotModified notModified => new(PollOutcome.NotModified, Wish(notModified.Headers, now), null),
        FetchResult.Gone => new(PollOutcome.Gone, new(), result.Sentence),
        FetchResult.Refused => new(PollOutcome.Refused, new(), result.Sentence),
        FetchResult.TooLarge => new(PollOutcome.TooLarge, new(), result.Sentence),
        FetchResult.TimedOut => new(PollOutcome.TimedOut, new(), result.Sentence),
        FetchResult.Unreachable => new(PollOutcome.Unreachable, new(), result.Sentence),
        FetchResult.Failed failed =>
            new(OfStatus(failed.Status), new(RetryAfter: failed.Headers.RetryAfter), Say(failed)),
        _ => throw new ArgumentOutOfRangeException(nameof(result)),
    };

    /// <summary>
    /// What the header fields of an answer that worked ask for. Expires counts from the server's own clock (RFC 9111
    /// §4.2.1).
    /// </summary>
    public static PublisherWishes Wish(FetchHeaders headers, DateTimeOffset now) =>
        new(headers.MaxAge ?? (headers.Expires - (headers.Date ?? now)), headers.RetryAfter);

    /// <summary>With what the feed itself asked for when it was last read.</summary>
    public static PublisherWishes Wish(
        FetchHeaders headers, PollingContent polling, DateTimeOffset now) => Wish(headers, now) with
        {
            FeedInterval = polling.FeedInterval is { } seconds ? TimeSpan.FromSeconds(seconds) : null,
            Quiet = new QuietTimes(polling.SkipHours, polling.SkipDays),
        };

    private static string Say(FetchResult.Failed failed) => failed.Status switch
    {
        401 or 402 or 403 =>
            $"The server refuses access ({failed.Status}). Firstwire does not disguise itself; "
                + "the publisher can let it in.",
        404 => "There is nothing at this address any more (404).",
        429 => "The server asks for fewer requests (429).",
        451 => "The server may not show this for legal reasons (451).",
        _ => failed.Sentence,
    };

    private static PollOutcome OfStatus(int status) => status switch
    {
        404 => PollOutcome.NotFound,
        401 or 402 or 403 => PollOutcome.Forbidden,
        429 => PollOutcome.TooManyRequests,
        451 => PollOutcome.LegallyBlocked,
        >= 500 => PollOutcome.ServerError,
        _ => PollOutcome.OtherStatus,
    };
}
