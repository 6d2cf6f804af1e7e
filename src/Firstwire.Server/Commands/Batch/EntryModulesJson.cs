using System.Text.Json;
using Firstwire.Formats.Feeds;

namespace Firstwire.Server.Commands.Batch;

/// <summary>What the modules of podcasts, Media RSS and news sitemaps say of an entry.</summary>
internal static class EntryModulesJson
{
    public static void Write(Utf8JsonWriter json, ItunesFacts itunes)
    {
        json.Field("title", itunes.Title);
        json.Field("author", itunes.Author);
        json.Field("subtitle", itunes.Subtitle);
        json.Field("summary", itunes.Summary);
        json.Field("image", itunes.ImageUrl);
        json.Field("duration_in_seconds", itunes.DurationInSeconds);
        json.Field("explicit", itunes.IsExplicit);
        json.Field("season", (long?)itunes.Season);
        json.Field("episode", (long?)itunes.Episode);
        json.Field("episode_type", itunes.EpisodeType);
    }

    public static void Write(Utf8JsonWriter json, PodcastFacts podcast)
    {
        json.List("transcripts", podcast.Transcripts, Write);
        json.Object("chapters", podcast.Chapters, Write);
        json.List("persons", podcast.Persons, (writer, person) =>
        {
            writer.Field("name", person.Name);
            writer.Field("role", person.Role);
            writer.Field("group", person.Group);
            writer.Field("url", person.Url);
            writer.Field("image", person.ImageUrl);
        });
        json.Field("season", podcast.Season);
        json.Field("season_name", podcast.SeasonName);
        json.Field("episode", podcast.Episode);
        json.Field("location", podcast.Location);
    }

    public static void Write(Utf8JsonWriter json, MediaObject media)
    {
        json.Field("url", media.Url);
        json.Field("player_url", media.PlayerUrl);
        json.Field("mime_type", media.MimeType);
        json.Field("medium", media.Medium);
        json.Field("size_in_bytes", media.SizeInBytes);
        json.Field("duration_in_seconds", media.DurationInSeconds);
        json.Field("width", (long?)media.Width);
        json.Field("height", (long?)media.Height);
        json.Field("title", media.Title);
        json.Field("description", media.Description);
        json.Field("thumbnail", media.ThumbnailUrl);
        json.Field("credit", media.Credit);
        json.Field("rights", media.Rights);
        json.Field("license", media.License);
    }

    public static void Write(Utf8JsonWriter json, NewsFacts news)
    {
        json.Field("name", news.Name);
        json.Field("language", news.Language);
        json.Field("publication_date", news.PublicationDate);
        json.Field("title", news.Title);
        json.Field("keywords", news.Keywords);
    }

    private static void Write(Utf8JsonWriter json, PodcastFile file)
    {
        json.Field("url", file.Url);
        json.Field("mime_type", file.MimeType);
        json.Field("language", file.Language);
    }
}
