using Firstwire.Reading.Tree;

namespace Firstwire.Reading.Body;

/// <summary>Tells tables of data from tables that only lay out a page.</summary>
internal static class Tables
{
    public static bool HoldsData(PageNode table) => table.HoldsData ??= Judge(table);

    /// <summary>True where a node stands in a table of data.</summary>
    public static bool AreAround(PageNode node)
    {
        for (var above = node.Parent; above is not null; above = above.Parent)
            if (above.Name == "table" && HoldsData(above)) return true;
        return false;
    }

    /// <summary>
    /// True where it holds no data and no row has two cells, or other tables stand in it: it is a box.
    /// </summary>
    public static bool IsBox(PageNode table) => !HoldsData(table) && (table.Holds("table")
        || table.Named("tr").TrueForAll(static row => row.Children.Count(static cell => !IsEmpty(cell)) <= 1));

    private static bool IsEmpty(PageNode cell) => cell.Length == 0 && !cell.Holds("img");

    private static bool Judge(PageNode table)
    {
        if (table.Source is not HtmlElement element) return false;
        if (element.GetAttribute("role") == "presentation" || element.GetAttribute("datatable") == "0") return false;
        if (!string.IsNullOrEmpty(element.GetAttribute("summary"))) return true;
        var rows = 0;
        var columns = 0;
        foreach (var below in table.Descendants())
        {
            switch (below.Name)
            {
                case "table": return false;
                case "caption" when below.Children.Count > 0: return true;
                case "col" or "colgroup" or "tfoot" or "thead" or "th": return true;
                case "tr":
                    rows++;
                    columns = Math.Max(columns, below.Children.Count(static c => c.Name is "td" or "th"));
                    break;
            }
        }
        if (rows <= 1 || columns <= 1) return false;
        return rows >= 10 || columns > 4 || rows * columns > 10;
    }
}
