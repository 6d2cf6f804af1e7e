using Firstwire.Formats.Opml;

namespace Firstwire.Newsroom.Outlets;

/// <summary>The feeds that an OPML file asks for.</summary>
/// <param name="Requests">Each in the folder of its first category.</param>
/// <param name="Problem">One sentence on why there are none; null where there are some.</param>
/// <param name="BreaksOff">The file ends within its list: feeds may be missing.</param>
public sealed record OpmlSubscriptions(IReadOnlyList<FeedRequest> Requests, string? Problem, bool BreaksOff)
{
    public static OpmlSubscriptions Read(ReadOnlyMemory<byte> bytes) => OpmlReader.Read(bytes, url: null) switch
    {
        OpmlResult.Parsed { Document.Feeds.Count: 0 } => None("The OPML file lists no feeds."),
        OpmlResult.Parsed { Document: var document } =>
            new([.. document.Feeds.Select(Request)], null, document.IsTruncated),
        OpmlResult.Failed failed => None(failed.Reason),
        _ => throw new InvalidOperationException("unknown OPML result"),
    };

    public static OpmlSubscriptions None(string problem) => new([], problem, false);

    private static FeedRequest Request(OpmlFeed feed) =>
        new(feed.Url, feed.Title, feed.HomePageUrl,
            feed.Categories is [{ Count: > 0 } path, ..] ? string.Join('/', path) : null);
}
