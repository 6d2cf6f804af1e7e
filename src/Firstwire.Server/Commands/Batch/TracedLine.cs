using System.Globalization;
using System.Text;
using System.Text.Json;
using Firstwire.Reading;
using Firstwire.Tracing.Credits;
using Firstwire.Tracing.Sources;

namespace Firstwire.Server.Commands.Batch;

/// <summary>A line of input to <c>trace</c>.</summary>
/// <param name="Id">As JSON.</param>
/// <param name="Problem">Why there is no document.</param>
internal sealed record TracedLine(string Id, TracedDocument Document, string? Problem)
{
    public static TracedLine Read(JsonElement given)
    {
        var (url, title) = (JsonLines.Text(given, "url"), JsonLines.Text(given, "title"));
        var (text, byline) = (JsonLines.Text(given, "text"), JsonLines.Text(given, "byline"));
        string? problem = null;
        if (text is null && JsonLines.Text(given, "html") is { } html)
        {
            switch (ArticleExtractor.Read(Encoding.UTF8.GetBytes(html), url ?? "", "text/html; charset=utf-8", CancellationToken.None))
            {
                case ReadResult.Read(var article):
                    text = article.Text;
                    byline ??= string.Join(", ", article.Authors.Concat(article.Agencies));
                    break;
                case ReadResult.Failed(var reason):
                    problem = reason;
                    break;
            }
        }

        var id = given.TryGetProperty("id", out var value) ? value.GetRawText() : "null";
        var document = new TracedDocument(new CreditedDocument(url, title, text, byline), Time(given, "published"), Time(given, "seen"));
        return new TracedLine(id, document, problem);
    }

    private static DateTimeOffset? Time(JsonElement given, string name) => DateTimeOffset.TryParse(
        JsonLines.Text(given, name), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? time : null;
}
