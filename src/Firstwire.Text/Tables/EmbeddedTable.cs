namespace Firstwire.Text.Tables;

/// <summary>A table of data/ as an assembly carries it: a line a row, cells parted by tabs.</summary>
public static class EmbeddedTable
{
    /// <summary>The cells of each row, in order, of a table whose first line names its columns.</summary>
    /// <inheritdoc cref="Lines"/>
    public static IEnumerable<string[]> Rows(Type owner, string name)
    {
        ArgumentNullException.ThrowIfNull(owner);
        return Lines(owner, name).Skip(1).Select(static row => row.Split('\t'));
    }

    /// <summary>Its lines, without remarks (<c>#</c>); none where the assembly has no such table.</summary>
    /// <param name="owner">A type of the assembly that carries the table.</param>
    /// <param name="name">The resource's name.</param>
    public static IEnumerable<string> Lines(Type owner, string name)
    {
        ArgumentNullException.ThrowIfNull(owner);
        using var stream = owner.Assembly.GetManifestResourceStream(name);
        if (stream is null) yield break;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith('#')) yield return line;
        }
    }

    /// <summary>What a cell lists, parted by semicolons.</summary>
    public static string[] List(string cell)
    {
        ArgumentNullException.ThrowIfNull(cell);
        return cell.Split(';', StringSplitOptions.RemoveEmptyEntries);
    }
}
