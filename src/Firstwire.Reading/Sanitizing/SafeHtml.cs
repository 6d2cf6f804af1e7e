using Firstwire.Reading.Tree;
using Firstwire.Text.Urls;

namespace Firstwire.Reading.Sanitizing;

/// <summary>
/// The sanitiser: every foreign byte that reaches a page goes through it. What it writes is made anew from an
/// allow-list, never copied: headings, paragraphs, lists, quotes, tables, figures with captions, code, emphasis, links
/// (http, https, mailto) and images (http, https), with no style, class, id or handler; well-formed, and read alike by
/// every parser.
/// </summary>
public static class SafeHtml
{
    /// <summary>
    /// <paramref name="html"/> made safe; relative addresses are resolved against <paramref name="baseUrl"/> and
    /// dropped where there is none. Markup that breaks a limit (depth, number of elements) is given as its plain text.
    /// </summary>
    public static string From(string html, string? baseUrl)
    {
        ArgumentNullException.ThrowIfNull(html);
        if (string.IsNullOrWhiteSpace(html)) return "";
        if (TreeParser.Fragment(html) is not { } nodes) return $"<p>{SafeHtmlWriter.Escaped(PlainText.From(html))}</p>";
        return From(nodes, WebUrl.Parse(baseUrl), KeptNodes.All);
    }

    /// <summary>What is kept of the given nodes, and of those below them, made safe.</summary>
    internal static string From(IEnumerable<HtmlNode> nodes, WebUrl? baseUrl, KeptNodes kept)
    {
        var writer = new SafeHtmlWriter(baseUrl, kept);
        foreach (var node in nodes) writer.Write(node);
        return writer.ToString();
    }

    /// <summary>Paragraphs of plain text as markup.</summary>
    internal static string FromText(IEnumerable<string> paragraphs) =>
        string.Concat(paragraphs.Select(static p => $"<p>{SafeHtmlWriter.Escaped(p)}</p>"));
}
