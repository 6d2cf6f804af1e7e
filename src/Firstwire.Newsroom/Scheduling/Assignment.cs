using Firstwire.Newsroom.Archive.Sealing;
using Firstwire.Newsroom.Fetching;
using Firstwire.Newsroom.Outlets;
using Firstwire.Newsroom.Sources;

namespace Firstwire.Newsroom.Scheduling;

/// <summary>
/// The right to send requests to one polite unit until its deadline; the fence refuses whoever lost it.
/// </summary>
internal sealed record Lease(long UnitId, long Fence);

/// <summary>One request to make under a lease.</summary>
/// <param name="Url">What is asked for.</param>
internal abstract record Assignment(Lease Lease, string Url)
{
    /// <summary>A feed whose time has come.</summary>
    /// <param name="Reason">Why now.</param>
    /// <param name="Newest">The latest time that an entry of it stated so far, in Unix milliseconds.</param>
    /// <param name="Readers">How many people follow it.</param>
    internal sealed record PollFeed(
        Lease Lease, long FeedId, FeedContent Feed, PollingContent Polling, FeedStanding Standing, PollReason Reason,
        long? Newest, long Readers)
        : Assignment(Lease, Feed.Url)
    {
        /// <summary>How its answers are read.</summary>
        public FeedKind Kind { get; init; }
    }

    /// <summary>A page of a feed's archive (RFC 5005), or a sitemap of its index.</summary>
    internal sealed record ReadArchive(
        Lease Lease, long FeedId, FeedContent Feed, FeedOrigin Origin, string Url, long Readers)
        : Assignment(Lease, Url);

    /// <summary>An item whose page is to be read.</summary>
    internal sealed record ReadPage(Lease Lease, long ItemId, string Url, Validators? Validators, int Attempts,
        PageStanding Standing) : Assignment(Lease, Url)
    {
        /// <summary>It was read before, and nothing but time asks for it.</summary>
        public bool IsSecondLook { get; init; }

        /// <summary>It was read before, and is to be read again whatever it says: it is asked for whole.</summary>
        public bool IsReread { get; init; }

        public bool WasReadBefore => IsSecondLook || IsReread;
    }

    /// <summary>A page that an item declares as its source.</summary>
    internal sealed record VerifySource(Lease Lease, long ItemId, string Url, int Attempts)
        : Assignment(Lease, Url);

    /// <summary>A step of the exploration of a site that outlets point to.</summary>
    internal sealed record Explore(
        Lease Lease, long CandidateId, ExplorationKind Kind, string Url, int Attempts) : Assignment(Lease, Url);
}
