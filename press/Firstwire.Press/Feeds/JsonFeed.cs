using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Firstwire.Press.Feeds;

/// <summary>JSON Feed 1.1.</summary>
internal static class JsonFeed
{
    private static readonly JsonSerializerOptions Plain = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Write(FeedView feed)
    {
        var outlet = feed.Outlet;
        return new JsonObject
        {
            ["version"] = "https://jsonfeed.org/version/1.1",
            ["title"] = feed.Title,
            ["home_page_url"] = outlet.HomeUrl,
            ["feed_url"] = feed.Url,
            ["description"] = outlet.Tagline,
            ["language"] = outlet.Language,
            ["icon"] = outlet.HomeUrl + "favicon.svg",
            ["authors"] = new JsonArray(new JsonObject { ["name"] = outlet.Name }),
            ["items"] = new JsonArray([.. feed.Articles.Select(article => Item(feed, article))]),
        }.ToJsonString(Plain);
    }

    private static JsonObject Item(FeedView feed, PressArticle article)
    {
        var item = new JsonObject
        {
            ["id"] = article.Url,
            ["url"] = feed.Link(article),
            ["title"] = article.Title,
            ["summary"] = article.ParagraphsAt(feed.Now)[0],
            ["content_html"] = feed.Outlet.FullTextFeed
                ? feed.Html(article)
                : $"<p>{Markup.Escape(article.ParagraphsAt(feed.Now)[0])}</p>",
            ["image"] = $"{feed.Outlet.HomeUrl}img/{article.Index}.png",
            ["date_published"] = Date(article.Published),
            ["date_modified"] = Date(article.ModifiedAt(feed.Now)),
            ["tags"] = new JsonArray(Languages.Words(article.Language).Sections[article.Section]),
            ["language"] = article.Language,
        };
        if (article.Byline is { } byline)
        {
            item["authors"] = new JsonArray(new JsonObject { ["name"] = byline });
        }

        return item;
    }

    private static string Date(DateTimeOffset instant) => instant.ToString("yyyy-MM-ddTHH:mm:ssZ");
}
