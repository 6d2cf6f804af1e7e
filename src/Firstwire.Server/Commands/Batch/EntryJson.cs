using System.Net;
using System.Text.Json;
using Firstwire.Formats.Feeds;

namespace Firstwire.Server.Commands.Batch;

/// <summary>One entry as an item of JSON Feed 1.1.</summary>
internal static class EntryJson
{
    public static void Write(Utf8JsonWriter json, Entry entry)
    {
        json.WriteStartObject();
        json.Field("id", entry.Id);
        json.Field("url", entry.Url);
        json.Field("external_url", entry.ExternalUrl);
        json.Field("via_url", entry.ViaUrl);
        json.Field("derived_from_url", entry.DerivedFromUrl);
        json.Field("title", entry.Title);
        json.Field("summary", entry.Summary);
        json.Field("content_html", entry.ContentHtml
            ?? (entry.ContentText is { } text ? WebUtility.HtmlEncode(text) : null));
        json.Field("content_text", entry.ContentText);
        json.Field("image", entry.ImageUrl);
        json.Field("date_published", entry.Published);
        json.Field("date_modified", entry.Modified);
        json.Field("authors", entry.Authors);
        json.Field("tags", entry.Tags);
        json.Field("language", entry.Language);
        json.List("attachments", entry.Attachments, (writer, attachment) =>
        {
            writer.Field("url", attachment.Url);
            writer.Field("mime_type", attachment.MimeType);
            writer.Field("title", attachment.Title);
            writer.Field("size_in_bytes", attachment.SizeInBytes);
            writer.Field("duration_in_seconds", attachment.DurationInSeconds);
        });
        WriteExtension(json, entry);
        json.WriteEndObject();
    }

    /// <summary>A sitemap that an index lists stands among its items, as a feed of its own.</summary>
    public static void Write(Utf8JsonWriter json, ChildSitemap sitemap) => Write(json, new Entry
    {
        Url = sitemap.Url,
        Modified = sitemap.Modified,
        Source = new EntrySource(null, null, sitemap.Url),
    });

    private static void WriteExtension(Utf8JsonWriter json, Entry entry)
    {
        json.WriteStartObject("_firstwire");
        json.Field("rights", entry.Rights);
        json.Field("license", entry.License);
        json.Field("comments_url", entry.CommentsUrl);
        json.Field("comments_feed_url", entry.CommentsFeedUrl);
        json.Field("comment_count", (long?)entry.CommentCount);
        json.Object("source", entry.Source, (writer, source) =>
        {
            writer.Field("title", source.Title);
            writer.Field("url", source.Url);
            writer.Field("feed_url", source.FeedUrl);
        });
        json.Field("guid_is_permalink", entry.GuidIsPermalink);
        json.Field("publisher", entry.Publisher);
        json.Field("contributors", entry.Contributors);
        json.Object("geo", entry.Place, WritePlace);
        json.Object("in_reply_to", entry.InReplyTo, (writer, target) =>
        {
            writer.Field("id", target.Id);
            writer.Field("url", target.Url);
            writer.Field("source_url", target.SourceUrl);
        });
        json.Object("itunes", entry.Itunes, EntryModulesJson.Write);
        json.Object("podcast", entry.Podcast, EntryModulesJson.Write);
        json.List("media", entry.Media, EntryModulesJson.Write);
        if (entry.Deleted is { } when)
        {
            json.WriteStartObject("deleted");
            json.Field("when", when);
            json.WriteEndObject();
        }

        json.Object("news", entry.News, EntryModulesJson.Write);
        json.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter json, GeoPlace place)
    {
        json.Field("name", place.Name);
        if (place.Coordinates.Count == 0) return;
        json.Field("shape", place.Shape);
        json.WriteStartArray("coordinates");
        foreach (var degree in place.Coordinates) json.WriteNumberValue(degree);
        json.WriteEndArray();
    }
}
