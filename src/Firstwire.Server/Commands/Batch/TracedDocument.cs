using System.Text;
using System.Text.Json;
using Firstwire.Reading;
using Firstwire.Tracing.Credits;

namespace Firstwire.Server.Commands.Batch;

/// <summary>
/// A line of input to <c>trace</c>; where it has a page instead of a text, the page's article is read.
/// </summary>
/// <param name="Problem">Why there is no document.</param>
internal sealed record TracedDocument(CreditedDocument Credited, string? Problem)
{
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(30);

    public static TracedDocument Read(JsonElement given)
    {
        var document = new CreditedDocument(
            JsonLines.Text(given, "url"), JsonLines.Text(given, "title"), JsonLines.Text(given, "text"),
                JsonLines.Text(given, "byline"));
        return document.Text is null && JsonLines.Text(given, "html") is { } html
            ? OfPage(document, Encoding.UTF8.GetBytes(html))
            : new TracedDocument(document, null);
    }

    private static TracedDocument OfPage(CreditedDocument document, byte[] page)
    {
        using var deadline = new CancellationTokenSource(Deadline);
        try
        {
            return ArticleExtractor.Read(page, document.Url ?? "", "text/html; charset=utf-8", deadline.Token) switch
            {
                ReadResult.Read(var article) => new TracedDocument(
                    document with
                    {
                        Title = document.Title ?? article.Title,
                        Text = article.Text,
                        Byline = document.Byline ?? string.Join(", ", article.Authors.Concat(article.Agencies)),
                    },
                    null),
                ReadResult.Failed(var reason) => new TracedDocument(document, reason),
                _ => throw new InvalidOperationException("Reading has no third outcome."),
            };
        }
        catch (OperationCanceledException)
        {
            return new TracedDocument(document, $"The page was not read within {Deadline.TotalSeconds} seconds.");
        }
    }
}
