namespace Firstwire.Formats.Feeds;

/// <summary>What came of reading bytes as a feed.</summary>
public abstract record FeedParseResult
{
    private FeedParseResult()
    {
    }

    /// <summary>A feed was read, perhaps with repairs (<see cref="Feed.Recovered"/>).</summary>
    public sealed record Parsed(Feed Feed) : FeedParseResult;

    /// <summary>The bytes are no feed, or break a limit; <paramref name="Reason"/> is one clear sentence.</summary>
    public sealed record Failed(string Reason) : FeedParseResult;
}
