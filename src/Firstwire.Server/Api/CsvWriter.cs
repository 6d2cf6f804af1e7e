using System.Globalization;
using System.Text;

namespace Firstwire.Server.Api;

/// <summary>Tables as CSV (RFC 4180) in UTF-8, safe to open in a spreadsheet.</summary>
internal static class CsvWriter
{
    public const string ContentType = "text/csv; charset=utf-8; header=present";

    /// <summary>
    /// What spreadsheets take for a formula or a command where it stands first, with the wide forms that some of them
    /// fold.
    /// </summary>
    private const string Dangerous = "=+-@\t\r\n＝＋－＠";

    /// <param name="rows">Cells are text, numbers, times, or null for empty.</param>
    public static byte[] Write(IReadOnlyList<string> header, IEnumerable<IReadOnlyList<object?>> rows)
    {
        var written = new StringBuilder();
        Line(written, header);
        foreach (var row in rows) Line(written, row);
        return Encoding.UTF8.GetBytes(written.ToString());
    }

    private static void Line(StringBuilder written, IReadOnlyList<object?> cells) =>
        written.AppendJoin(',', cells.Select(Cell)).Append("\r\n");

    private static string Cell(object? value) => value switch
    {
        null => "",
        string text => Quoted(Harmless(text)),
        DateTimeOffset time => time.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => Quoted(Harmless(value.ToString() ?? "")),
    };

    private static string Harmless(string text) =>
        text.TrimStart(' ') is [var first, ..] && Dangerous.Contains(first, StringComparison.Ordinal)
            ? $"'{text}"
            : text;

    private static string Quoted(string text) => text.AsSpan().IndexOfAny(
        ",\"\r\n") < 0 && text.Trim().Length == text.Length
        ? text
        : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
