using Firstwire.Text.Dates;

namespace Firstwire.Formats.Feeds;

public enum FeedFormat
{
    Unknown,
    Rss090,
    Rss091,
    Rss092,
    Rss10,
    Rss20,
    Atom03,
    Atom10,
    Cdf,
    JsonFeed10,
    JsonFeed11,
    Sitemap,
    NewsSitemap,
    Opml,
}

/// <summary>A person or body as a feed names it.</summary>
public sealed record Person(string? Name, string? Url = null, string? Email = null, string? Avatar = null);

/// <summary>A WebSub hub or another push service that a feed announces.</summary>
public sealed record Hub(string Type, string Url);

/// <summary>
/// One feed document as it stated itself. URLs are absolute where a base was known; absent values are null.
/// </summary>
public sealed record Feed
{
    public required FeedFormat Format { get; init; }
    public string? Title { get; init; }
    public string? HomePageUrl { get; init; }
    public string? FeedUrl { get; init; }
    public string? NextUrl { get; init; }
    public string? Description { get; init; }
    public string? Language { get; init; }
    public IReadOnlyList<Person> Authors { get; init; } = [];
    public string? IconUrl { get; init; }
    public string? FaviconUrl { get; init; }
    public string? ImageUrl { get; init; }
    public string? Rights { get; init; }
    public string? License { get; init; }
    public string? Generator { get; init; }
    public string? Publisher { get; init; }
    public WrittenTime? Updated { get; init; }

    /// <summary>The longest of what <c>ttl</c> and <c>sy:updatePeriod</c> ask readers to wait between polls.</summary>
    public TimeSpan? MinimumInterval { get; init; }

    public IReadOnlyList<Hub> Hubs { get; init; } = [];
    public IReadOnlyList<Entry> Entries { get; init; } = [];

    /// <summary>What was malformed and how it was read all the same, in plain words.</summary>
    public IReadOnlyList<string> Recovered { get; init; } = [];
}
