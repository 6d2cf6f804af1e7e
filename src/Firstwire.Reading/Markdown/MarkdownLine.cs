using System.Text;
using Firstwire.Reading.Tree;
using Firstwire.Text.Words;

namespace Firstwire.Reading.Markdown;

/// <summary>A line of text with its emphasis, links and pictures (CommonMark 0.31 §6).</summary>
internal static class MarkdownLine
{
    private const string Active = "\\`*_[]<>~|&";

    public static string Of(IEnumerable<HtmlNode> nodes)
    {
        var line = new StringBuilder();
        foreach (var node in nodes) Write(node, line);
        return Finish(line.ToString());
    }

    /// <summary>Text in which no character begins anything.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (Active.Contains(character)) escaped.Append('\\');
            escaped.Append(character);
        }

        return escaped.ToString();
    }

    /// <summary>Folds white space and keeps the line from opening a heading, a quotation, a list or a rule.</summary>
    public static string Finish(string line)
    {
        var rows = line.Split('\n').Select(WhiteSpace.Fold).ToList();
        while (rows.Count > 0 && rows[^1] is "" or "\\") rows.RemoveAt(rows.Count - 1);
        while (rows.Count > 0 && rows[0] is "" or "\\") rows.RemoveAt(0);
        if (rows.Count > 0)
        {
            rows[^1] = rows[^1].EndsWith('\\') && !rows[^1].EndsWith("\\\\", StringComparison.Ordinal)
                ? rows[^1][..^1].TrimEnd()
                : rows[^1];
        }

        return string.Join('\n', rows.Select(KeepFromOpening));
    }

    private static string KeepFromOpening(string row)
    {
        if (row.Length == 0) return row;
        var marks = row.AsSpan().IndexOfAnyExcept(row[0]);
        if (marks < 0) marks = row.Length;
        if (row[0] is '#' && Ends(marks)) return "\\" + row;
        if (row[0] is '+' or '-' && Ends(1)) return "\\" + row;
        if (row[0] is '=' or '-' && marks == row.Length) return "\\" + row;
        var digits = row.TakeWhile(char.IsAsciiDigit).Count();
        return digits > 0 && digits < row.Length && row[digits] is '.' or ')' && Ends(digits + 1)
            ? $"{row[..digits]}\\{row[digits..]}"
            : row;

        bool Ends(int at) => at >= row.Length || row[at] == ' ';
    }

    private static void Write(HtmlNode node, StringBuilder line)
    {
        switch (node)
        {
            case HtmlText text:
                line.Append(Escape(text.Data.ReplaceLineEndings(" ")));
                break;
            case HtmlElement element:
                Write(element, line);
                break;
        }
    }

    private static void Write(HtmlElement element, StringBuilder line)
    {
        switch (element.LocalName)
        {
            case "br":
                line.Append("\\\n");
                break;
            case "img":
                if (element.GetAttribute("src") is { } source)
                {
                    line.Append($"![{Inner(element.GetAttribute("alt"))}](<{Address(source)}>)");
                }

                break;
            case "a" when element.GetAttribute("href") is { } target:
                Around(element, line, "[", $"](<{Address(target)}>)");
                break;
            case "b" or "strong":
                Around(element, line, "**", "**");
                break;
            case "i" or "em" or "cite" or "dfn" or "var":
                Around(element, line, "*", "*");
                break;
            case "s" or "del":
                Around(element, line, "~~", "~~");
                break;
            case "code" or "kbd" or "samp":
                line.Append(Code(element.TextContent));
                break;
            default:
                foreach (var child in element.ChildNodes) Write(child, line);
                break;
        }
    }

    /// <summary>Delimiters bind to the words within; white space at their edges is moved out.</summary>
    private static void Around(HtmlElement element, StringBuilder line, string before, string after)
    {
        var content = new StringBuilder();
        foreach (var child in element.ChildNodes) Write(child, content);
        var text = content.ToString();
        var inner = text.Trim();
        if (inner.Length == 0)
        {
            line.Append(text);
            return;
        }

        if (char.IsWhiteSpace(text[0])) line.Append(' ');
        line.Append(before).Append(inner.Replace("\\\n", " ")).Append(after);
        if (char.IsWhiteSpace(text[^1])) line.Append(' ');
    }

    private static string Code(string text)
    {
        var fence = "`";
        while (text.Contains(fence, StringComparison.Ordinal)) fence += "`";
        var isEdged = text.StartsWith('`') || text.EndsWith('`');
        return text.Trim().Length == 0 ? text : isEdged ? $"{fence} {text} {fence}" : $"{fence}{text}{fence}";
    }

    private static string Inner(string? text) => WhiteSpace.Fold(Escape(text ?? ""));

    private static string Address(string url) => url.Replace("<", "%3C").Replace(">", "%3E").Replace(" ", "%20");
}
