using System.Text.Json;
using Firstwire.Reading;

namespace Firstwire.Server.Commands.Batch;

/// <summary>An article as <c>read</c> answers it; absent values are left out.</summary>
internal static class ArticleJson
{
    /// <summary>Writes the members into the object that is open.</summary>
    public static void Write(Utf8JsonWriter answer, string url, Article article)
    {
        Field(answer, "url", url);
        Field(answer, "canonical_url", article.CanonicalUrl);
        Field(answer, "title", article.Title);
        List(answer, "authors", article.Authors);
        Field(answer, "published", article.Published?.ToString());
        Field(answer, "modified", article.Modified?.ToString());
        Field(answer, "language", article.Language);
        Field(answer, "site_name", article.SiteName);
        Field(answer, "description", article.Description);
        Field(answer, "dek", article.Dek);
        if (article.Dateline is { } dateline)
        {
            answer.WriteStartObject("dateline");
            Field(answer, "printed", dateline.Printed);
            Field(answer, "place", dateline.Place);
            Field(answer, "agency", dateline.Agency);
            answer.WriteEndObject();
        }

        List(answer, "agencies", article.Agencies);
        List(answer, "sections", article.Sections);
        List(answer, "tags", article.Tags);
        List(answer, "corrections", article.Corrections);
        Field(answer, "image", article.ImageUrl);
        Field(answer, "text", article.Text);
        Field(answer, "html", article.Html);
        answer.WriteStartArray("links");
        foreach (var link in article.Links)
        {
            answer.WriteStartObject();
            answer.WriteString("url", link.Url);
            Field(answer, "text", link.Text);
            answer.WriteEndObject();
        }

        answer.WriteEndArray();
        Field(answer, "license", article.License);
        answer.WriteNumber("confidence", article.Confidence);
        Field(answer, "rights", article.Rights);
        Field(answer, "rights_holder", article.RightsHolder);
        if (article.IsFree is { } isFree) answer.WriteBoolean("is_free", isFree);
        List(answer, "paid_parts", article.PaidParts);
        answer.WriteBoolean("is_article", article.IsArticle);
        answer.WriteString("kind", KindName(article.Kind));
    }

    private static string KindName(PageKind kind) => kind switch
    {
        PageKind.LiveBlog => "live-blog",
        _ => kind.ToString().ToLowerInvariant(),
    };

    private static void List(Utf8JsonWriter answer, string name, IReadOnlyList<string> values)
    {
        if (values.Count == 0) return;
        answer.WriteStartArray(name);
        foreach (var value in values) answer.WriteStringValue(value);
        answer.WriteEndArray();
    }

    private static void Field(Utf8JsonWriter answer, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value)) answer.WriteString(name, value);
    }
}
