using System.Text;
using System.Text.Json;
using Firstwire.Reading;
using Firstwire.Tracing.Credits;

namespace Firstwire.Server.Commands.Batch;

/// <summary>A line of input to <c>trace</c>.</summary>
/// <param name="Problem">Why there is no document.</param>
internal sealed record TracedDocument(CreditedDocument Credited, string? Problem)
{
    public static TracedDocument Read(JsonElement given)
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

        return new TracedDocument(new CreditedDocument(url, title, text, byline), problem);
    }
}
