using Firstwire.Text.Dates;

namespace Firstwire.Formats.Feeds;

/// <summary>What a news sitemap says of an article (developers.google.com/search/docs, "news sitemaps").</summary>
public sealed record NewsFacts(
    string? Name, string? Language, WrittenTime? PublicationDate, string? Title, IReadOnlyList<string> Keywords);

/// <summary>The entry or page that an entry answers (RFC 4685).</summary>
/// <param name="Id">The identity of what is answered.</param>
/// <param name="Url">Its page.</param>
/// <param name="SourceUrl">The feed that holds it.</param>
public sealed record ReplyTarget(string? Id, string? Url, string? SourceUrl);

/// <summary>A place that an entry is about: GeoRSS, W3C Geo, <c>podcast:location</c>.</summary>
/// <param name="Shape">The word of GeoRSS: point, line, polygon or box.</param>
/// <param name="Coordinates">Latitude and longitude in degrees (WGS 84), pair after pair.</param>
public sealed record GeoPlace(string Shape, IReadOnlyList<double> Coordinates, string? Name = null);

/// <summary>The iTunes podcast fields of an episode.</summary>
public sealed record ItunesFacts
{
    public string? Title { get; init; }
    public string? Author { get; init; }
    public string? Subtitle { get; init; }
    public string? Summary { get; init; }
    public string? ImageUrl { get; init; }
    public double? DurationInSeconds { get; init; }
    public bool? IsExplicit { get; init; }
    public int? Season { get; init; }
    public int? Episode { get; init; }

    /// <summary><c>full</c>, <c>trailer</c> or <c>bonus</c>, as written.</summary>
    public string? EpisodeType { get; init; }
}

/// <summary>A file of the podcast namespace: a transcript, the chapters.</summary>
public sealed record PodcastFile(string Url, string? MimeType, string? Language);

/// <summary>Someone credited in an episode.</summary>
public sealed record PodcastPerson(string Name, string? Role, string? Group, string? Url, string? ImageUrl);

/// <summary>The fields of the podcast namespace (github.com/Podcastindex-org/podcast-namespace).</summary>
public sealed record PodcastFacts
{
    public IReadOnlyList<PodcastFile> Transcripts { get; init; } = [];
    public PodcastFile? Chapters { get; init; }
    public IReadOnlyList<PodcastPerson> Persons { get; init; } = [];
    public double? Season { get; init; }
    public string? SeasonName { get; init; }
    public double? Episode { get; init; }
    public string? Location { get; init; }
}

/// <summary>One object of Media RSS (rssboard.org/media-rss), its group's words applied to it.</summary>
public sealed record MediaObject
{
    public string? Url { get; init; }
    public string? PlayerUrl { get; init; }
    public string? MimeType { get; init; }

    /// <summary>image, audio, video, document or executable, as written.</summary>
    public string? Medium { get; init; }

    public long? SizeInBytes { get; init; }
    public double? DurationInSeconds { get; init; }
    public int? Width { get; init; }
    public int? Height { get; init; }
    public string? Title { get; init; }
    public string? Description { get; init; }
    public string? ThumbnailUrl { get; init; }
    public string? Credit { get; init; }
    public string? Rights { get; init; }
    public string? License { get; init; }
}
