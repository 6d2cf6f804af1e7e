namespace Firstwire.Formats.Opml;

/// <summary>A feed that a subscription list names.</summary>
/// <param name="Categories">The folders and categories that it is filed under, each as the path from the
/// outermost.</param>
public sealed record OpmlFeed(
    string Url, string? Title, string? HomePageUrl, IReadOnlyList<IReadOnlyList<string>> Categories)
{
    /// <summary>The language that the list states of the feed, as written there.</summary>
    public string? Language { get; init; }
}

/// <summary>A subscription list (opml.org/spec2.opml).</summary>
public sealed record OpmlDocument
{
    public string? Title { get; init; }

    /// <summary>Each feed once, in the order of the list.</summary>
    public IReadOnlyList<OpmlFeed> Feeds { get; init; } = [];

    /// <summary>Other lists that this one includes or points to.</summary>
    public IReadOnlyList<string> OpmlUrls { get; init; } = [];

    /// <summary>The list ended before its end: what stood further on is not known.</summary>
    public bool IsTruncated { get; init; }

    /// <summary>What was malformed, in plain words.</summary>
    public IReadOnlyList<string> Recovered { get; init; } = [];
}

/// <summary>What came of reading bytes as OPML.</summary>
public abstract record OpmlResult
{
    private OpmlResult()
    {
    }

    /// <summary>A list was read, perhaps an empty one.</summary>
    public sealed record Parsed(OpmlDocument Document) : OpmlResult;

    /// <summary>The bytes are no OPML, or break a limit; <paramref name="Reason"/> is one clear sentence.</summary>
    public sealed record Failed(string Reason) : OpmlResult;
}
