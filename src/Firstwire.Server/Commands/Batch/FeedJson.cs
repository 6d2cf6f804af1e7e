using System.Text.Json;
using Firstwire.Formats.Feeds;

namespace Firstwire.Server.Commands.Batch;

/// <summary>
/// A feed as JSON Feed 1.1 (jsonfeed.org/version/1.1); what that format has no word for goes into <c>_firstwire</c>.
/// </summary>
internal static class FeedJson
{
    public static void Write(Utf8JsonWriter json, Feed feed)
    {
        json.WriteStartObject();
        json.WriteString("version", "https://jsonfeed.org/version/1.1");
        json.Field("title", feed.Title);
        json.Field("home_page_url", feed.HomePageUrl);
        json.Field("feed_url", feed.FeedUrl);
        json.Field("next_url", feed.NextUrl);
        json.Field("description", feed.Description);
        json.Field("language", feed.Language);
        json.Field("icon", feed.IconUrl);
        json.Field("favicon", feed.FaviconUrl);
        json.Field("authors", feed.Authors);
        json.List("hubs", feed.Hubs, (writer, hub) =>
        {
            writer.Field("type", hub.Type);
            writer.Field("url", hub.Url);
        });
        WriteExtension(json, feed);
        json.WriteStartArray("items");
        foreach (var entry in feed.Entries) EntryJson.Write(json, entry);
        foreach (var sitemap in feed.Sitemaps) EntryJson.Write(json, sitemap);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteExtension(Utf8JsonWriter json, Feed feed)
    {
        json.WriteStartObject("_firstwire");
        json.Field("format", Name(feed.Format));
        json.Field("rights", feed.Rights);
        json.Field("license", feed.License);
        json.Field("generator", feed.Generator);
        json.Field("publisher", feed.Publisher);
        json.Field("ttl_minutes", (long?)feed.MinimumInterval?.TotalMinutes);
        json.Field("updated", feed.Updated);
        json.Field("image", feed.ImageUrl);
        json.Field("next_url", feed.NextUrl);
        json.Field("previous_archive_url", feed.PreviousArchiveUrl);
        if (feed.IsArchive) json.WriteBoolean("archive", true);
        if (feed.IsComplete) json.WriteBoolean("complete", true);
        json.Field("skip_hours", feed.SkipHours, (writer, hour) => writer.WriteNumberValue(hour));
        json.Field("skip_days", feed.SkipDays, (writer, day) => writer.WriteStringValue(day.ToString()));
        if (feed.IsTruncated) json.WriteBoolean("truncated", true);
        json.Field("recovered", feed.Recovered);
        json.WriteEndObject();
    }

    private static string? Name(FeedFormat format) => format switch
    {
        FeedFormat.Rss090 => "rss-0.90",
        FeedFormat.Rss091 => "rss-0.91",
        FeedFormat.Rss092 => "rss-0.92",
        FeedFormat.Rss10 => "rss-1.0",
        FeedFormat.Rss20 => "rss-2.0",
        FeedFormat.Atom03 => "atom-0.3",
        FeedFormat.Atom10 => "atom-1.0",
        FeedFormat.Cdf => "cdf",
        FeedFormat.JsonFeed10 => "json-feed-1.0",
        FeedFormat.JsonFeed11 => "json-feed-1.1",
        FeedFormat.Sitemap => "sitemap",
        FeedFormat.NewsSitemap => "news-sitemap",
        FeedFormat.Opml => "opml",
        FeedFormat.ListPage => "list-page",
        _ => null,
    };
}
