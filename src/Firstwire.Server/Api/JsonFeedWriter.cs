using System.Text.Encodings.Web;
using System.Text.Json;
using Firstwire.Newsroom.Items;
using Firstwire.Server.Pages;
using Firstwire.Server.Wording;

namespace Firstwire.Server.Api;

/// <summary>JSON Feed 1.1 (jsonfeed.org/version/1.1).</summary>
internal static class JsonFeedWriter
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Write(FrontFeed feed)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            json.WriteString("version", "https://jsonfeed.org/version/1.1");
            json.WriteString("title", feed.Title);
            json.WriteString("home_page_url", feed.Site + feed.Page);
            json.WriteString("feed_url", feed.Self);
            if (feed.Hub is { } hub) Hub(json, hub);
            json.WriteStartArray("items");
            foreach (var item in feed.Items) Item(json, feed, item);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return bytes.ToArray();
    }

    private static void Hub(Utf8JsonWriter json, string url)
    {
        json.WriteStartArray("hubs");
        json.WriteStartObject();
        json.WriteString("type", "WebSub");
        json.WriteString("url", url);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void Item(Utf8JsonWriter json, FrontFeed feed, ShownItem item)
    {
        json.WriteStartObject();
        json.WriteString("id", FrontFeed.IdOf(item));
        json.WriteString("url", item.Url);
        if (item.Primary.Url is { } primary) json.WriteString("external_url", primary);
        json.WriteString("title", item.Title ?? Texts.English["no-headline"]);

        // The version demands one of content_text and content_html; an item without an excerpt has an empty one.
        json.WriteString("content_text", item.Excerpt ?? "");
        if (FrontFeed.Published(item) is { } published) json.WriteString("date_published", published);
        json.WriteString("date_modified", item.Changed);
        if (Tongue.Of(item.Language).Tag is { } language) json.WriteString("language", language);
        json.WriteStartArray("authors");
        foreach (var author in item.Authors.DefaultIfEmpty(item.Outlet.Name))
        {
            json.WriteStartObject();
            json.WriteString("name", author);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartObject("_firstwire");
        json.WriteString("about", $"{feed.Site}/bot");
        json.WriteString("outlet", item.Outlet.Name);
        json.WriteString("domain", item.Outlet.Domain);
        json.WriteString("item_url", $"{feed.Site}/item/{item.Id}");
        if ((item.License ?? item.Terms?.Url) is { } license) json.WriteString("license", license);
        if (item.Terms is { } terms) json.WriteString("license_name", terms.Name);
        if (item.MustCredit) json.WriteBoolean("credit_required", true);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
