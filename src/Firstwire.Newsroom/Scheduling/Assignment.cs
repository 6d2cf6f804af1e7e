using Firstwire.Newsroom.Archive.Sealing;

namespace Firstwire.Newsroom.Scheduling;

/// <summary>The right to send requests to one polite unit until its deadline; the fence refuses whoever lost it.</summary>
internal sealed record Lease(long UnitId, long Fence);

/// <summary>One request to make under a lease.</summary>
internal abstract record Assignment(Lease Lease)
{
    /// <summary>A feed whose time has come.</summary>
    internal sealed record PollFeed(Lease Lease, long FeedId, FeedContent Feed, PollingContent Polling, int Failures) : Assignment(Lease);

    /// <summary>An item whose page is to be read.</summary>
    internal sealed record ReadPage(Lease Lease, long ItemId, string Url, int Attempts) : Assignment(Lease);
}
