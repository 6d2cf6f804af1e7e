using System.Net;
using System.Text.Encodings.Web;
using System.Text.Json;
using Firstwire.Reading;
using Firstwire.Reading.Markdown;
using Firstwire.Server.Commands.Batch;

namespace Firstwire.Server.Commands;

internal enum ArticleFormat
{
    Markdown,
    Json,
    Html,
    Text,
}

/// <summary>
/// An article for a person's terminal or a program's pipe: its headline, who wrote it and when, its address, its words.
/// </summary>
internal static class ArticlePrint
{
    private static readonly JsonWriterOptions Indented =
        new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="url">Where the page was read from.</param>
    public static string Of(Article article, string url, ArticleFormat format) => format switch
    {
        ArticleFormat.Json => Json(article, url),
        ArticleFormat.Html => Html(article),
        ArticleFormat.Text =>
            Visible(string.Join("\n\n", Parts(article.Title, Facts(article), article.CanonicalUrl, article.Text))),
        _ => Visible(string.Join("\n\n", Parts(
            article.Title is null ? null : $"# {MarkdownText.Escape(article.Title)}",
            MarkdownText.Escape(Facts(article)),
            article.CanonicalUrl is null ? null : $"<{article.CanonicalUrl}>",
            MarkdownText.From(article.Html)))),
    };

    private static string Json(Article article, string url)
    {
        using var bytes = new MemoryStream();
        using (var writer = new Utf8JsonWriter(bytes, Indented))
        {
            writer.WriteStartObject();
            ArticleJson.Write(writer, url, article);
            writer.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }

    private static string Html(Article article)
    {
        var title = article.Title is null ? "" : $"<h1>{WebUtility.HtmlEncode(article.Title)}</h1>\n";
        var facts = Facts(article) is { Length: > 0 } stated ? $"<p>{WebUtility.HtmlEncode(stated)}</p>\n" : "";
        var source = article.CanonicalUrl is { } url
            ? $"<p><a href=\"{WebUtility.HtmlEncode(url)}\">{WebUtility.HtmlEncode(url)}</a></p>\n"
            : "";
        return $"<article>\n{title}{facts}{source}{article.Html}\n</article>";
    }

    private static string Facts(Article article) => string.Join(
        " · ", Parts(string.Join(", ", article.Authors), article.SiteName, article.Published?.ToString(),
            article.Language, article.License));

    private static IEnumerable<string> Parts(params string?[] parts) =>
        parts.OfType<string>().Where(static part => part.Length > 0);

    /// <summary>Foreign text moves nobody's cursor.</summary>
    private static string Visible(string text) =>
        string.Concat(text.Select(static character =>
            char.IsControl(character) && character is not ('\n' or '\t') ? ' ' : character));
}
