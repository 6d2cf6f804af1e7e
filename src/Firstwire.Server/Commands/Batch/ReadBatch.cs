using System.Text.Json;
using Firstwire.Reading;

namespace Firstwire.Server.Commands.Batch;

/// <summary><c>firstwire read --jsonl</c>: the articles of pages.</summary>
internal static class ReadBatch
{
    /// <summary>
    /// The limits bound the work of a page to well below this, so what it stops is a fault worth seeing.
    /// </summary>
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(30);

    public static int Run(TextReader input, TextWriter output, TextWriter error) =>
        JsonLines.Run(input, output, error, Answer);

    private static string? Answer(JsonElement given, Utf8JsonWriter answer)
    {
        if (JsonLines.ReadFile(given, ArticleExtractor.MaximumBytes, out var bytes) is { } problem) return problem;
        using var deadline = new CancellationTokenSource(Deadline);
        try
        {
            var url = JsonLines.Text(given, "url") ?? "";
            switch (ArticleExtractor.Read(bytes, url, JsonLines.Text(given, "content_type"), deadline.Token))
            {
                case ReadResult.Read(var article):
                    Write(answer, url, article);
                    return null;
                case ReadResult.Failed(var reason):
                    return reason;
                default:
                    throw new InvalidOperationException("Reading has no third outcome.");
            }
        }
        catch (OperationCanceledException)
        {
            return $"The page was not read within {Deadline.TotalSeconds} seconds.";
        }
    }

    private static void Write(Utf8JsonWriter answer, string url, Article article)
    {
        Field(answer, "url", url);
        Field(answer, "canonical_url", article.CanonicalUrl);
        Field(answer, "title", article.Title);
        if (article.Authors.Count > 0)
        {
            answer.WriteStartArray("authors");
            foreach (var author in article.Authors) answer.WriteStringValue(author);
            answer.WriteEndArray();
        }

        Field(answer, "published", article.Published?.ToString());
        Field(answer, "modified", article.Modified?.ToString());
        Field(answer, "language", article.Language);
        Field(answer, "site_name", article.SiteName);
        Field(answer, "description", article.Description);
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
        answer.WriteBoolean("is_article", article.IsArticle);
    }

    private static void Field(Utf8JsonWriter answer, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value)) answer.WriteString(name, value);
    }
}
