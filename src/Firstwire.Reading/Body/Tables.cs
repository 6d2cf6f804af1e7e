using Firstwire.Reading.Tree;

namespace Firstwire.Reading.Body;

/// <summary>Tells tables of data from tables that only lay out a page.</summary>
internal static class Tables
{
    public static bool HoldsData(PageNode table) => table.HoldsData ??= Judge(table);

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
