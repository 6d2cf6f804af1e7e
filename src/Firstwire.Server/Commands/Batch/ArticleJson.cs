using System.Text.Json;
using Firstwire.Reading;
using Firstwire.Text.Words;

namespace Firstwire.Server.Commands.Batch;

/// <summary>An article as <c>read</c> answers it; absent values are left out.</summary>
internal static class ArticleJson
{
    /// <summary>Writes the members into the object that is open.</summary>
    public static void Write(Utf8JsonWriter answer, string url, Article article)
    {
        answer.Field("url", url);
        answer.Field("canonical_url", article.CanonicalUrl);
        answer.Field("title", article.Title);
        answer.Field("authors", article.Authors);
        answer.Field("published", article.Published);
        answer.Field("modified", article.Modified);
        answer.Field("language", article.Language);
        answer.Field("site_name", article.SiteName);
        answer.Field("description", article.Description);
        answer.Field("dek", article.Dek);
        answer.Object("dateline", article.Dateline, static (json, dateline) =>
        {
            json.Field("printed", dateline.Printed);
            json.Field("place", dateline.Place);
            json.Field("agency", dateline.Agency);
        });
        answer.Field("agencies", article.Agencies);
        answer.Field("sections", article.Sections);
        answer.Field("tags", article.Tags);
        answer.Field("corrections", article.Corrections);
        answer.Field("image", article.ImageUrl);
        answer.Field("image_caption", article.ImageCaption);
        answer.Field("text", article.Text);
        answer.Field("html", article.Html);
        answer.WriteStartArray("links");
        foreach (var link in article.Links)
        {
            answer.WriteStartObject();
            answer.WriteString("url", link.Url);
            answer.Field("text", link.Text);
            answer.WriteEndObject();
        }

        answer.WriteEndArray();
        answer.WriteStartArray("sources");
        foreach (var source in article.Sources)
        {
            answer.WriteStartObject();
            answer.WriteString("term", source.Term);
            answer.WriteString("url", source.Url);
            answer.Field("name", source.Name);
            answer.WriteEndObject();
        }

        answer.WriteEndArray();
        answer.Field("license", article.License);
        answer.WriteNumber("confidence", article.Confidence);
        answer.Field("rights", article.Rights);
        answer.Field("rights_holder", article.RightsHolder);
        answer.Field("is_free", article.IsFree);
        answer.Field("paid_parts", article.PaidParts);
        answer.WriteBoolean("is_article", article.IsArticle);
        answer.WriteString("kind", KebabCase.Of(article.Kind));
    }
}
