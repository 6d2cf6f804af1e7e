using Firstwire.Formats.Opml;

namespace Firstwire.Newsroom.Outlets;

/// <summary>The feeds that an OPML file asks for, each in the folder of its first category.</summary>
public static class OpmlSubscriptions
{
    /// <summary>The requests, or one sentence on why there are none.</summary>
    public static (IReadOnlyList<FeedRequest> Requests, string? Problem) Read(
        ReadOnlyMemory<byte> bytes) => OpmlReader.Read(bytes, url: null) switch
        {
            OpmlResult.Parsed { Document.Feeds.Count: 0 } => ([], "The OPML file lists no feeds."),
            OpmlResult.Parsed { Document: var document } => ([.. document.Feeds.Select(Request)], null),
            OpmlResult.Failed failed => ([], failed.Reason),
            _ => throw new InvalidOperationException("unknown OPML result"),
        };

    private static FeedRequest Request(OpmlFeed feed) =>
        new(feed.Url, feed.Title, feed.HomePageUrl,
            feed.Categories is [{ Count: > 0 } path, ..] ? string.Join('/', path) : null);
}
