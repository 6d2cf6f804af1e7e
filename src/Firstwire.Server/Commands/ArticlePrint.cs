using System.Globalization;
using System.Net;
using System.Text.Encodings.Web;
using System.Text.Json;
using Firstwire.Reading;
using Firstwire.Reading.Markdown;
using Firstwire.Server.Commands.Batch;
using Firstwire.Text.Dates;
using Firstwire.Text.Languages;
using Firstwire.Text.Words;

namespace Firstwire.Server.Commands;

internal enum ArticleFormat
{
    Markdown,
    Json,
    Html,
    Text,
}

/// <summary>
/// An article for a person's terminal or a program's pipe: its headline and dek, who wrote it, where and when, its
/// address, its words.
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
        ArticleFormat.Text => Visible(string.Join("\n\n", Parts(
            article.Title, article.Dek, string.Join('\n', Facts(article).Append(article.CanonicalUrl ?? "")).TrimEnd(),
            article.Text))),
        _ => Visible(string.Join("\n\n", Parts(
            article.Title is null ? null : $"# {MarkdownText.Escape(article.Title)}",
            article.Dek is null ? null : $"**{MarkdownText.Escape(article.Dek)}**",
            string.Join("\\\n", Facts(article).Select(MarkdownText.Escape)),
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
        var dek = article.Dek is null ? "" : $"<p><strong>{WebUtility.HtmlEncode(article.Dek)}</strong></p>\n";
        var facts = string.Concat(Facts(article).Select(static fact => $"<p>{WebUtility.HtmlEncode(fact)}</p>\n"));
        var source = article.CanonicalUrl is { } url
            ? $"<p><a href=\"{WebUtility.HtmlEncode(url)}\">{WebUtility.HtmlEncode(url)}</a></p>\n"
            : "";
        return $"<article>\n{title}{dek}{facts}{source}{article.Html}\n</article>";
    }

    /// <summary>
    /// Two lines, each left out where nothing of it is known: by whom; where, when and in which language.
    /// </summary>
    private static IEnumerable<string> Facts(Article article) => Parts(
        Byline(article),
        string.Join(" · ", Parts(
            article.SiteName, Time(article.Published), Change(article), Language(article.Language), article.License,
            article.IsArticle ? null : $"no article but: {KebabCase.Of(article.Kind)}")));

    private static string? Byline(Article article) => article.Authors switch
    {
        [] => article.Agencies.Count > 0 ? string.Join(", ", article.Agencies) : null,
        [var alone] => $"By {alone}{Agencies(article)}",
        [.., var last] => $"By {string.Join(", ", article.Authors.SkipLast(1))} and {last}{Agencies(article)}",
    };

    private static string Agencies(Article article) =>
        string.Concat(article.Agencies.Except(article.Authors).Select(static agency => $", {agency}"));

    /// <summary>Another day than that of publication; the hour of a correction tells a reader nothing.</summary>
    private static string? Change(Article article) =>
        article.Modified is { } change && change.Value.Date != article.Published?.Value.Date
            ? $"changed {Day(change)}" : null;

    private static string? Time(WrittenTime? time) => time switch
    {
        null => null,
        { Precision: TimePrecision.Day } day => Day(day),
        { Value: var instant } => instant.ToString(
            instant.Offset == TimeSpan.Zero ? "d MMMM yyyy, HH:mm 'UTC'" : "d MMMM yyyy, HH:mm 'UTC'zzz",
            CultureInfo.InvariantCulture),
    };

    private static string Day(WrittenTime time) => time.Value.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    private static string? Language(string? tag) => tag is null ? null : LanguageNames.Find(tag)?.Name ?? tag;

    private static IEnumerable<string> Parts(params string?[] parts) =>
        parts.OfType<string>().Where(static part => part.Length > 0);

    /// <summary>Foreign text moves nobody's cursor.</summary>
    private static string Visible(string text) =>
        string.Concat(text.Select(static character =>
            char.IsControl(character) && character is not ('\n' or '\t') ? ' ' : character));
}
