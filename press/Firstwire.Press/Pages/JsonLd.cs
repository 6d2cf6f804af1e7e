using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;

namespace Firstwire.Press.Pages;

/// <summary>schema.org NewsArticle as a script element.</summary>
internal static class JsonLd
{
    private static readonly JsonSerializerOptions Plain = new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    public static string NewsArticle(PressArticle article, DateTimeOffset now)
    {
        var outlet = article.Outlet;
        var data = new JsonObject
        {
            ["@context"] = "https://schema.org",
            ["@type"] = "NewsArticle",
            ["mainEntityOfPage"] = article.Url,
            ["headline"] = article.Title,
            ["description"] = article.ParagraphsAt(now)[0],
            ["datePublished"] = ArticlePage.Iso(article.Published),
            ["dateModified"] = ArticlePage.Iso(article.ModifiedAt(now)),
            ["inLanguage"] = article.Language,
            ["image"] = $"{outlet.HomeUrl}img/{article.Index}.png",
            ["publisher"] = new JsonObject
            {
                ["@type"] = "NewsMediaOrganization",
                ["name"] = outlet.Name,
                ["url"] = outlet.HomeUrl,
            },
        };
        if (article.Byline is { } byline)
        {
            var type = article.Kind == ArticleKind.WireReprintCredited ? "Organization" : "Person";
            data["author"] = new JsonObject { ["@type"] = type, ["name"] = byline };
        }

        if (outlet.Licence is { } licence)
        {
            data["license"] = licence;
        }

        return $"<script type=\"application/ld+json\">{data.ToJsonString(Plain)}</script>\n";
    }
}
