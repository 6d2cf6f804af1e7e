namespace Firstwire.Text.Tables;

/// <summary>
/// A table of data/ as an assembly carries it: a line that names the columns, then a line a row, cells parted by tabs.
/// </summary>
public static class EmbeddedTable
{
    /// <summary>The cells of each row, in order.</summary>
    /// <param name="owner">A type of the assembly that carries the table.</param>
    /// <param name="name">The resource's name.</param>
    public static IEnumerable<string[]> Rows(Type owner, string name)
    {
        ArgumentNullException.ThrowIfNull(owner);
        using var stream = owner.Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        reader.ReadLine();
        while (reader.ReadLine() is { } row) yield return row.Split('\t');
    }

    /// <summary>What a cell lists, parted by semicolons.</summary>
    public static string[] List(string cell)
    {
        ArgumentNullException.ThrowIfNull(cell);
        return cell.Split(';', StringSplitOptions.RemoveEmptyEntries);
    }
}
