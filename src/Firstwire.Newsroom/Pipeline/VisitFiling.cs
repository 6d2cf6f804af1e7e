using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Fetching;
using Firstwire.Newsroom.Scheduling;
using Firstwire.Text.Urls;

namespace Firstwire.Newsroom.Pipeline;

/// <summary>The end of a request, whatever it was for: it is logged, and its polite unit is handed back.</summary>
internal sealed class VisitFiling(GuardedFetcher fetcher, NewsroomOptions options, Chance chance)
{
    /// <param name="wait">How long the server asks to be left alone.</param>
    /// <exception cref="LeaseLostException">Another worker has the unit by now; nothing is filed.</exception>
    public void End(
        WriteSession write, Answer answer, FetchPurpose purpose, PollReason reason, PollOutcome outcome,
        TimeSpan? wait, long? feedId = null, long? itemId = null)
    {
        var lease = answer.Assignment.Lease;
        var bytes = answer.Result is FetchResult.Fetched fetched ? fetched.WireBytes : 0;
        RequestLog.Add(write, new LoggedRequest(
            lease.UnitId, purpose, reason, outcome, answer.Result?.StatusCode, bytes, feedId, itemId));
        var address = WebUrl.Parse(answer.Assignment.Url) is { } url ? fetcher.AddressOf(url.Host) : null;
        var visit = new CompletedVisit(new Visit(outcome, wait), feedId, address, answer.CrawlDelay);
        if (!PoliteUnits.Complete(write, lease, visit, options, chance.Next())) throw new LeaseLostException();
    }
}
