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

    /// <summary>A page that lists articles, read as a feed.</summary>
    ListPage,
}

/// <summary>A person or body as a feed names it.</summary>
public sealed record Person(string? Name, string? Url = null, string? Email = null, string? Avatar = null);

/// <summary>A WebSub hub or another push service that a feed announces.</summary>
public sealed record Hub(string Type, string Url);

/// <summary>One of the sitemaps that a sitemap index lists, and when it last changed.</summary>
public sealed record ChildSitemap(string Url, WrittenTime? Modified);

/// <summary>
/// One feed document as it stated itself. URLs are absolute where a base was known; absent values are null.
/// </summary>
public sealed record Feed
{
    public required FeedFormat Format { get; init; }
    public string? Title { get; init; }
    public string? HomePageUrl { get; init; }
    public string? FeedUrl { get; init; }

    /// <summary>The page of the feed that holds its next older entries (RFC 5005 §3, JSON Feed).</summary>
    public string? NextUrl { get; init; }

    /// <summary>The archive document with the entries before these, which never changes again (RFC 5005 §4).</summary>
    public string? PreviousArchiveUrl { get; init; }

    /// <summary>
    /// True where the document says that it is an archive: it need not be polled again (RFC 5005 §4).
    /// </summary>
    public bool IsArchive { get; init; }

    /// <summary>
    /// True where the document says that it holds all entries: what is missing is gone (RFC 5005 §2).
    /// </summary>
    public bool IsComplete { get; init; }

    public string? Description { get; init; }
    public string? Language { get; init; }
    public IReadOnlyList<Person> Authors { get; init; } = [];
    public string? IconUrl { get; init; }
    public string? FaviconUrl { get; init; }
    public string? ImageUrl { get; init; }
    public string? Rights { get; init; }
    public string? License { get; init; }

    /// <summary>What else the feed says about the use of its entries.</summary>
    public IReadOnlyList<FeedStatement> Statements { get; init; } = [];
    public string? Generator { get; init; }
    public string? Publisher { get; init; }
    public WrittenTime? Updated { get; init; }

    /// <summary>The longest of what <c>ttl</c> and <c>sy:updatePeriod</c> ask readers to wait between polls.</summary>
    public TimeSpan? MinimumInterval { get; init; }

    /// <summary>
    /// The moment that the periods of <c>sy:updatePeriod</c> are counted from (<c>sy:updateBase</c>).
    /// </summary>
    public WrittenTime? UpdateBase { get; init; }

    /// <summary>The hours, 0 to 23 in GMT, in which the feed asks not to be polled; ascending.</summary>
    public IReadOnlyList<int> SkipHours { get; init; } = [];

    /// <summary>The days, in GMT, on which the feed asks not to be polled; Sunday first.</summary>
    public IReadOnlyList<DayOfWeek> SkipDays { get; init; } = [];

    public IReadOnlyList<Hub> Hubs { get; init; } = [];
    public IReadOnlyList<Entry> Entries { get; init; } = [];

    /// <summary>What a sitemap index lists; such a document has no entries.</summary>
    public IReadOnlyList<ChildSitemap> Sitemaps { get; init; } = [];

    /// <summary>True where the document broke off: its last entry may lack something, later ones are missing.</summary>
    public bool IsTruncated { get; init; }

    /// <summary>What was malformed and how it was read all the same, in plain words.</summary>
    public IReadOnlyList<string> Recovered { get; init; } = [];
}
