using System.Globalization;
using System.Text;
using System.Text.Json;
using Firstwire.Reading;
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
    /// <summary>No page that people read takes a machine longer; what does is reported.</summary>
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(30);

    public static TracedLine Read(JsonElement given)
    {
        var credited = new CreditedDocument(
            JsonLines.Text(given, "url"), JsonLines.Text(given, "title"), JsonLines.Text(given, "text"),
            JsonLines.Text(given, "byline"))
        {
            Links = Links(given),
        };
        string? problem = null;
        if (credited.Text is null && JsonLines.Text(given, "html") is { } html)
        {
            (credited, problem) = OfPage(credited, Encoding.UTF8.GetBytes(html));
        }

        var id = given.TryGetProperty("id", out var value) ? value.GetRawText() : "null";
        var document = new TracedDocument(credited, Time(given, "published"), Time(given, "seen"));
        return new TracedLine(id, document, JsonLines.Text(given, "language"), problem);
    }

    private static (CreditedDocument Credited, string? Problem) OfPage(CreditedDocument document, byte[] page)
    {
        using var deadline = new CancellationTokenSource(Deadline);
        try
        {
            return ArticleExtractor.Read(page, document.Url ?? "", "text/html; charset=utf-8", deadline.Token) switch
            {
                ReadResult.Read(var article) => (
                    document with
                    {
                        Title = document.Title ?? article.Title,
                        Text = article.Text,
                        Byline = document.Byline ?? string.Join(", ", article.Authors.Concat(article.Agencies)),
                        Links = [.. article.Links.Select(static link => new DocumentLink(link.Url, link.Text))],
                    },
                    null),
                ReadResult.Failed(var reason) => (document, reason),
                _ => throw new InvalidOperationException("Reading has no third outcome."),
            };
        }
        catch (OperationCanceledException)
        {
            return (document, $"The page was not read within {Deadline.TotalSeconds} seconds.");
        }
    }

    /// <summary>As <c>read</c> answers them.</summary>
    private static DocumentLink[] Links(JsonElement given) =>
        given.TryGetProperty("links", out var links) && links.ValueKind == JsonValueKind.Array
            ? [.. links.EnumerateArray().Where(static link => link.ValueKind == JsonValueKind.Object)
                .Select(static link => (Url: JsonLines.Text(link, "url"), Text: JsonLines.Text(link, "text")))
                .Where(static link => link.Url is not null)
                .Select(static link => new DocumentLink(link.Url!, link.Text ?? ""))]
            : [];

    private static DateTimeOffset? Time(JsonElement given, string name) => DateTimeOffset.TryParse(
        JsonLines.Text(given, name), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time)
        ? time
        : null;
}
