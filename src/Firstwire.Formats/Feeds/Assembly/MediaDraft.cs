namespace Firstwire.Formats.Feeds.Assembly;

/// <summary>An object of Media RSS while it is being read, or what is said of all objects of an entry.</summary>
internal sealed class MediaDraft
{
    /// <summary>What the object's own attributes say.</summary>
    public MediaObject Object { get; init; } = new();

    public string? PlayerUrl { get; set; }

    public string? Title { get; set; }

    public string? Description { get; set; }

    public string? ThumbnailUrl { get; set; }

    public string? Credit { get; set; }

    public string? Rights { get; set; }

    public string? License { get; set; }

    public MediaObject ToMedia(MediaDraft? defaults) => Object with
    {
        PlayerUrl = PlayerUrl ?? defaults?.PlayerUrl,
        Title = Title ?? defaults?.Title,
        Description = Description ?? defaults?.Description,
        ThumbnailUrl = ThumbnailUrl ?? defaults?.ThumbnailUrl,
        Credit = Credit ?? defaults?.Credit,
        Rights = Rights ?? defaults?.Rights,
        License = License ?? defaults?.License,
    };
}
