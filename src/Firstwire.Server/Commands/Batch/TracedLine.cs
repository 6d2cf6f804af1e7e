using System.Text;
using System.Text.Json;
using Firstwire.Reading;
using Firstwire.Text.Dates;
using Firstwire.Tracing.Credits;
using Firstwire.Tracing.Evidence;
using Firstwire.Tracing.Sources;

namespace Firstwire.Server.Commands.Batch;

/// <summary>A line of input to <c>trace</c>.</summary>
/// <param name="Id">As JSON.</param>
/// <param name="Language">As given (BCP 47); null where it was not.</param>
/// <param name="Problem">Why there is no document.</param>
internal sealed record TracedLine(string Id, TracedDocument Document, string? Language, string? Problem)
{
    public static TracedLine Read(JsonElement given)
    {
        var credited = new CreditedDocument(
            JsonLines.Text(given, "url"), JsonLines.Text(given, "title"), JsonLines.Text(given, "text"),
            JsonLines.Text(given, "byline"))
        {
            Links = Links(given),
        };
        string? problem = null;
        OriginStatements? statements = null;
        if (credited.Text is null && JsonLines.Text(given, "html") is { } html)
        {
            (var article, problem) = TimedReading.Read(
                Encoding.UTF8.GetBytes(html), credited.Url ?? "", "text/html; charset=utf-8");
            if (article is not null) (credited, statements) = OfArticle(credited, article);
        }

        var id = given.TryGetProperty("id", out var value) ? value.GetRawText() : "null";
        var document = new TracedDocument(credited, Time(given, "published"), Time(given, "seen"))
        {
            Statements = statements,
        };
        return new TracedLine(id, document, JsonLines.Text(given, "language"), problem);
    }

    private static (CreditedDocument Credited, OriginStatements Statements) OfArticle(
        CreditedDocument document, Article article)
    {
        var statements = new OriginStatements(document.Url, article.CanonicalUrl, null, null)
        {
            Sources =
                [.. article.Sources.Select(static source => new StatedSource(source.Term, source.Url, source.Name))],
        };
        var credited = document with
        {
            Title = document.Title ?? article.Title,
            Text = article.Text,
            Byline = document.Byline ?? string.Join(", ", article.Authors.Concat(article.Agencies)),
            Links =
            [
                .. DeclaredOrigin.DocumentsOf(statements),
                .. article.Links.Select(static link => new DocumentLink(link.Url, link.Text)),
            ],
        };
        return (credited, statements);
    }

    /// <summary>As <c>read</c> answers them.</summary>
    private static DocumentLink[] Links(JsonElement given) =>
        given.TryGetProperty("links", out var links) && links.ValueKind == JsonValueKind.Array
            ? [.. links.EnumerateArray().Where(static link => link.ValueKind == JsonValueKind.Object)
                .Select(static link => (Url: JsonLines.Text(link, "url"), Text: JsonLines.Text(link, "text")))
                .Where(static link => link.Url is not null)
                .Select(static link => new DocumentLink(link.Url!, link.Text ?? ""))]
            : [];

    private static DateTimeOffset? Time(JsonElement given, string name) =>
        WrittenTimeParser.Parse(JsonLines.Text(given, name))?.Value;
}
