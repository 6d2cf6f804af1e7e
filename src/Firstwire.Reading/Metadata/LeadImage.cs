using System.Text.Json.Nodes;
using Firstwire.Reading.Metadata.Scripts;

namespace Firstwire.Reading.Metadata;

/// <summary>The address of the picture with which a page wants to be shown, as written.</summary>
internal static class LeadImage
{
    public static string? Of(PageFacts facts) =>
        facts.Meta("og:image:secure_url", "og:image", "og:image:url", "twitter:image", "twitter:image:src",
            "parsely-image-url")
        ?? Linked(facts.Data.Article?["image"], 0) ?? Linked(facts.Data.Article?["thumbnailUrl"], 0)
        ?? facts.Links.GetValueOrDefault("image_src") ?? facts.Meta("thumbnail", "image");

    /// <summary>The page's words for those who do not see it.</summary>
    public static string? AltOf(PageFacts facts) =>
        facts.Meta("og:image:alt", "twitter:image:alt") is { } alt && !string.IsNullOrWhiteSpace(alt)
            ? alt.Trim()
            : null;

    private static string? Linked(JsonNode? image, int depth) => image switch
    {
        JsonArray array when depth < 3 => array.Select(i => Linked(i, depth + 1))
            .FirstOrDefault(static i => i is not null),
        JsonObject value => LinkedData.Text(value["url"]) ?? LinkedData.Text(value["contentUrl"]),
        _ => LinkedData.Text(image),
    };
}
