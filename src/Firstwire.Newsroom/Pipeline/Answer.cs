using Firstwire.Newsroom.Fetching;
using Firstwire.Newsroom.Scheduling;

namespace Firstwire.Newsroom.Pipeline;

/// <summary>What a request brought, on its way to be read.</summary>
/// <param name="Result">Null where robots.txt forbade the request.</param>
internal sealed record Answer(Assignment Assignment, FetchResult? Result);

/// <summary>How the newsroom judges an answer.</summary>
/// <param name="Trouble">One sentence for a person; null where there is none.</param>
internal sealed record Judgement(PollOutcome Outcome, PublisherWishes Wishes, string? Trouble)
{
    public const string OurFailure = "Firstwire itself failed on this answer; its log says how.";

    /// <summary>The judgement of an answer that brought no document.</summary>
    public static Judgement Of(FetchResult result) => result switch
    {
        FetchResult.NotModified notModified => new(PollOutcome.NotModified, Wish(notModified.Headers), null),
        FetchResult.Gone => new(PollOutcome.Gone, new(), result.Sentence),
        FetchResult.Refused => new(PollOutcome.Refused, new(), result.Sentence),
        FetchResult.TooLarge => new(PollOutcome.TooLarge, new(), result.Sentence),
        FetchResult.TimedOut => new(PollOutcome.TimedOut, new(), result.Sentence),
        FetchResult.Unreachable => new(PollOutcome.Unreachable, new(), result.Sentence),
        FetchResult.Failed failed => new(OfStatus(failed.Status), Wish(failed.Headers), result.Sentence),
        _ => throw new ArgumentOutOfRangeException(nameof(result)),
    };

    public static PublisherWishes Wish(FetchHeaders headers, TimeSpan? feedInterval = null) => new(headers.MaxAge, headers.RetryAfter, feedInterval);

    private static PollOutcome OfStatus(int status) => status switch
    {
        404 => PollOutcome.NotFound,
        401 or 402 or 403 => PollOutcome.Forbidden,
        429 => PollOutcome.TooManyRequests,
        451 => PollOutcome.Gone,
        >= 500 => PollOutcome.ServerError,
        _ => PollOutcome.OtherStatus,
    };
}
