using Firstwire.Reading.Tree;

namespace Firstwire.Reading.Markdown;

/// <summary>A table of lines as GitHub Flavored Markdown (§4.10) writes it.</summary>
internal static class MarkdownTable
{
    /// <summary>More columns than a person reads in plain text; bounds what short rows are filled up to.</summary>
    private const int MostColumns = 40;

    /// <summary>
    /// Null where its cells hold more than lines of text, or it has one column: then it is laid out, no table.
    /// </summary>
    public static string? Of(HtmlElement table)
    {
        var rows = table.Named("tr")
            .Select(static row => row.Children.Where(static cell => cell.LocalName is "td" or "th").ToList())
            .Where(static row => row.Count > 0)
            .ToList();
        var columns = rows.Count == 0 ? 0 : rows.Max(static row => row.Count);
        if (columns is < 2 or > MostColumns || rows.Any(static row => row.Exists(HoldsBlocks))) return null;
        var lines = rows.Select(row => $"| {string.Join(" | ", Cells(row, columns))} |").ToList();
        lines.Insert(1, $"|{string.Concat(Enumerable.Repeat(" --- |", columns))}");
        return string.Join('\n', lines);
    }

    private static IEnumerable<string> Cells(List<HtmlElement> row, int columns) =>
        row.Select(static cell => MarkdownLine.Of(cell.ChildNodes).Replace("\\\n", " ")).Concat(
            Enumerable.Repeat("", columns - row.Count));

    private static bool HoldsBlocks(HtmlElement cell) =>
        cell.Named("ul", "ol", "table", "blockquote", "pre", "h1", "h2", "h3", "h4", "h5", "h6").Count > 0
            || cell.Named("p").Count > 1;
}
