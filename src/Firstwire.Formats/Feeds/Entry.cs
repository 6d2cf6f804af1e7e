using Firstwire.Text.Dates;

namespace Firstwire.Formats.Feeds;

/// <summary>The feed that an entry was taken from, as the entry says (RSS <c>source</c>, Atom <c>source</c>).</summary>
public sealed record EntrySource(string? Title, string? Url, string? FeedUrl);

/// <summary>A file that comes with an entry.</summary>
public sealed record Attachment(
    string Url, string? MimeType, long? SizeInBytes, double? DurationInSeconds, string? Title);

/// <summary>One item of a feed as the feed stated it. HTML is unsanitised here; absent values are null.</summary>
public sealed record Entry
{
    /// <summary>What the feed calls the entry's identity (guid, atom:id, JSON Feed id).</summary>
    public string? Id { get; init; }

    /// <summary>The publisher's page.</summary>
    public string? Url { get; init; }

    /// <summary>The page that a link-blog entry is about.</summary>
    public string? ExternalUrl { get; init; }

    public string? Title { get; init; }
    public string? Summary { get; init; }
    public string? ContentHtml { get; init; }
    public string? ContentText { get; init; }
    public string? ImageUrl { get; init; }
    public WrittenTime? Published { get; init; }
    public WrittenTime? Modified { get; init; }
    public IReadOnlyList<Person> Authors { get; init; } = [];
    public IReadOnlyList<string> Tags { get; init; } = [];
    public string? Language { get; init; }
    public IReadOnlyList<Attachment> Attachments { get; init; } = [];
    public string? Rights { get; init; }
    public string? License { get; init; }

    /// <summary>What else the entry says about its use.</summary>
    public IReadOnlyList<FeedStatement> Statements { get; init; } = [];
    public EntrySource? Source { get; init; }

    /// <summary>The page that what the entry tells is from (RFC 4287 §4.2.7.2, <c>via</c>).</summary>
    public string? ViaUrl { get; init; }

    /// <summary>The page that the entry is derived from (<c>dc:source</c>), where it gives an address.</summary>
    public string? DerivedFromUrl { get; init; }

    /// <summary>The page where readers answer.</summary>
    public string? CommentsUrl { get; init; }

    /// <summary>The feed of those answers.</summary>
    public string? CommentsFeedUrl { get; init; }

    /// <summary>How many answers there are, as of the feed's writing.</summary>
    public int? CommentCount { get; init; }

    /// <summary>
    /// True where the guid of an RSS item is its address: it says so, and no link says another. Null where there is no
    /// guid.
    /// </summary>
    public bool? GuidIsPermalink { get; init; }

    public string? Publisher { get; init; }
    public IReadOnlyList<Person> Contributors { get; init; } = [];
    public GeoPlace? Place { get; init; }
    public ReplyTarget? InReplyTo { get; init; }
    public ItunesFacts? Itunes { get; init; }
    public PodcastFacts? Podcast { get; init; }
    public IReadOnlyList<MediaObject> Media { get; init; } = [];
    public NewsFacts? News { get; init; }

    /// <summary>When the feed says the entry was withdrawn (RFC 6721); null for an entry that stands.</summary>
    public WrittenTime? Deleted { get; init; }
}
