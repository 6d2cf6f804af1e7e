using Firstwire.Reading.Sanitizing;
using Firstwire.Reading.Tree;

namespace Firstwire.Reading.Markdown;

/// <summary>
/// Sanitised markup as CommonMark 0.31, with tables and strikethrough as GitHub writes them. What has no form there
/// (underlining, small print, the rows and columns that a cell spans) is written as its text.
/// </summary>
public static class MarkdownText
{
    /// <param name="html">As <see cref="SafeHtml"/> gives it; any other markup is sanitised first.</param>
    public static string From(string html)
    {
        ArgumentNullException.ThrowIfNull(html);
        return TreeParser.Fragment(SafeHtml.From(html, null)) is { } nodes
            ? string.Join("\n\n", Blocks(nodes))
            : MarkdownLine.Escape(PlainText.From(html));
    }

    /// <summary>A line of plain text; nothing in it is read as Markdown.</summary>
    public static string Escape(string text) => MarkdownLine.Finish(MarkdownLine.Escape(text));

    private static List<string> Blocks(IEnumerable<HtmlNode> nodes)
    {
        var blocks = new List<string>();
        var line = new List<HtmlNode>();
        foreach (var node in nodes)
        {
            if (node is not HtmlElement element || !SafeElements.IsBlock(element))
            {
                line.Add(node);
                continue;
            }

            EndLine();
            blocks.AddRange(Block(element));
        }

        EndLine();
        return blocks;

        void EndLine()
        {
            if (MarkdownLine.Of(line) is { Length: > 0 } text) blocks.Add(text);
            line.Clear();
        }
    }

    private static IEnumerable<string> Block(HtmlElement element) => element.LocalName switch
    {
        "p" or "figcaption" or "caption" or "dd" => Blocks(element.ChildNodes),
        ['h', >= '1' and <= '6'] => Heading(element),
        "dt" => MarkdownLine.Of(element.ChildNodes) is { Length: > 0 } term ? [$"**{term}**"] : [],
        "pre" => [Fenced(element.TextContent)],
        "hr" => ["---"],
        "blockquote" => Blocks(element.ChildNodes) is { Count: > 0 } quoted
            ? [Indent(string.Join("\n\n", quoted), "> ", "> ")]
            : [],
        "ul" or "ol" => Items(element) is { Count: > 0 } items ? [string.Join('\n', items)] : [],
        "table" => MarkdownTable.Of(element) is { } table
            ? [.. element.Children.Where(static c => c.LocalName == "caption").SelectMany(Block), table]
            : Blocks(CellsOf(element).SelectMany(static cell => cell.ChildNodes)),
        _ => Blocks(element.ChildNodes),
    };

    /// <summary>Not those of a table within a cell.</summary>
    private static IEnumerable<HtmlElement> CellsOf(HtmlElement table) => table.Children.SelectMany(
        static part => part.LocalName switch
    {
        "caption" => [part],
        "tr" => part.Children,
        _ => part.Children.SelectMany(static row => row.Children),
    });

    private static string[] Heading(HtmlElement element)
    {
        var text = MarkdownLine.Of(element.ChildNodes).Replace("\\\n", " ");
        return text.Length == 0 ? [] : [$"{new string('#', element.LocalName[1] - '0')} {text}"];
    }

    private static List<string> Items(HtmlElement list)
    {
        var items = new List<string>();
        var number = 1;
        foreach (var item in list.Children)
        {
            if (item.LocalName != "li") continue;
            var marker = list.LocalName == "ol" ? $"{number++}. " : "- ";
            items.Add(Indent(string.Join("\n\n", Blocks(item.ChildNodes)), marker, new string(' ', marker.Length)));
        }

        return items;
    }

    private static string Fenced(string text)
    {
        var fence = "```";
        while (text.Contains(fence, StringComparison.Ordinal)) fence += "`";
        return $"{fence}\n{text.Trim('\n')}\n{fence}";
    }

    private static string Indent(string block, string first, string others) =>
        first + string.Join('\n', block.Split('\n').Select((line, at) => at == 0 ? line : (others + line).TrimEnd()));
}
