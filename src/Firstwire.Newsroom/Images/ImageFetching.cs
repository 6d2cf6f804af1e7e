using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Fetching;
using Firstwire.Newsroom.Pipeline;
using Firstwire.Newsroom.Scheduling;
using Firstwire.Newsroom.Wishes;
using Firstwire.Rights;
using Firstwire.Text.Urls;

namespace Firstwire.Newsroom.Images;

/// <summary>What came of asking for a picture.</summary>
/// <param name="Image">Null where there is none to be shown.</param>
/// <param name="Holds">How long that stands.</param>
internal sealed record FetchedImage(ShrunkImage? Image, TimeSpan Holds);

/// <summary>
/// Asks for a picture as for everything else: through the guarded fetcher, after the robots.txt of its own host, in its
/// turn. What that host's files and the answer's header fields say of pictures is obeyed beside what the article's page
/// said.
/// </summary>
internal sealed class ImageFetching(
    NewsArchive archive, GuardedFetcher fetcher, RobotsGate robots, NewsroomOptions options) : IDisposable
{
    /// <summary>
    /// Pictures hardly ever change under their address; what their publisher takes back is noticed by then.
    /// </summary>
    private static readonly TimeSpan Kept = TimeSpan.FromDays(30);

    private static readonly TimeSpan AskAgain = TimeSpan.FromDays(1);
    private static readonly TimeSpan AskAgainSoon = TimeSpan.FromMinutes(20);

    /// <summary>What a site that was asked for too much is left alone, where it names no time.</summary>
    private static readonly TimeSpan Rest = TimeSpan.FromMinutes(10);

    private readonly ImageTurns turns = new(options, archive.Time);
    private readonly SemaphoreSlim decoding = new(1);

    /// <summary>
    /// Asks for a picture, unless its site's turn does not come soon enough, or it is not wanted any more when it does.
    /// </summary>
    /// <param name="isWanted">Asked when it is the site's turn: somebody else may have asked meanwhile.</param>
    /// <param name="keep">
    /// Given what came of it before the turn ends, so that whoever waits for the same picture finds it.
    /// </param>
    public async Task FetchAsync(
        long itemId, WebUrl url, Func<bool> isWanted, Action<FetchedImage> keep, CancellationToken cancellation)
    {
        using var turn = await turns.TakeAsync(url, cancellation);
        if (turn is not null && isWanted()) keep(await FetchAsync(itemId, url, turn, cancellation));
    }

    public void Dispose()
    {
        turns.Dispose();
        decoding.Dispose();
    }

    private async Task<FetchedImage> FetchAsync(
        long itemId, WebUrl url, ImageTurns.Turn turn, CancellationToken cancellation)
    {
        var verdict = await robots.AskAsync(url, cancellation);
        if (verdict.CrawlDelay > options.UnitGap) turn.Rest = verdict.CrawlDelay;
        if (verdict.Answer == RobotsAnswer.Unknown) return new FetchedImage(null, AskAgainSoon);
        if (verdict.Answer == RobotsAnswer.Disallowed || !Permits(verdict.Signals))
        {
            return new FetchedImage(null, AskAgain);
        }

        var result = await fetcher.FetchAsync(
            new FetchRequest(url, FetchPurpose.Image) { MayFollow = MayFollowAsync }, cancellation);
        using var held = result as FetchResult.Fetched;
        var outcome = held is null ? Judgement.Of(result, archive.Time.GetUtcNow()) : null;
        await archive.WriteAsync(
            write =>
            {
                RequestLog.Add(write, new LoggedRequest(
                    PoliteUnits.Ensure(write, url), FetchPurpose.Image, PollReason.Picture, outcome?.Outcome
                        ?? PollOutcome.Changed,
                    result.StatusCode, held?.WireBytes ?? 0, ItemId: itemId));
                return true;
            },
            cancellation);
        if (outcome is not null)
        {
            if (outcome.Outcome is PollOutcome.TooManyRequests or PollOutcome.ServerError)
            {
                turn.Rest = outcome.Wishes.Wait ?? Rest;
            }

            return new FetchedImage(null, IsPassing(outcome.Outcome) ? AskAgainSoon : AskAgain);
        }

        if (!Permits([.. verdict.Signals, .. HeaderSignals.Of(held!.Headers, held.FinalUrl)]))
        {
            return new FetchedImage(null, AskAgain);
        }

        var image = await ShrinkAsync(held.Body, cancellation);
        return new FetchedImage(image, image is null ? AskAgain : Kept);

        async Task<bool> MayFollowAsync(WebUrl target, CancellationToken token)
        {
            var asked = await robots.AskAsync(target, token);
            return asked.Answer == RobotsAnswer.Allowed && Permits(asked.Signals);
        }
    }

    /// <summary>What the picture's own host says; whether its article may show it was decided before.</summary>
    private bool Permits(IReadOnlyList<RightsSignal> signals)
    {
        if (signals.Count == 0) return true;
        var decision = RightsPolicy.Decide(new RightsSignals(signals), options.Edition, RightsStage.BeforeFetch);
        return decision is { MayFetch: true, MayShowImage: true, MayKeepText: true }
            && !(decision.Expires <= archive.Time.GetUtcNow());
    }

    private static bool IsPassing(PollOutcome outcome) =>
        outcome is PollOutcome.TimedOut or PollOutcome.Unreachable or PollOutcome.TooManyRequests
            or PollOutcome.ServerError;

    /// <summary>One at a time: its pixels are the largest thing in memory.</summary>
    private async Task<ShrunkImage?> ShrinkAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellation)
    {
        await decoding.WaitAsync(cancellation);
        try
        {
            return ImageShrinker.Shrink(bytes);
        }
        finally
        {
            decoding.Release();
        }
    }
}
