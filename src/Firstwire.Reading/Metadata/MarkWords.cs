using System.Buffers;

namespace Firstwire.Reading.Metadata;

/// <summary>Names by which pages mark an author or a date.</summary>
internal static class MarkWords
{
    private static readonly SearchValues<string> Author = SearchValues.Create(
        ["author", "byline", "by-line", "writer", "autor", "auteur", "verfasser", "redakteur"], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> Date = SearchValues.Create(
        ["date", "datum", "publish", "posted", "pubtime", "timestamp", "entry-time", "fecha", "byline", "meta", "datetime", "time"],
        StringComparison.OrdinalIgnoreCase);

    public static bool IsAuthor(string? property, string? rel, string? classes, string? id) =>
        Has(property, Author) || rel == "author" || Has(classes, Author) || Has(id, Author);

    public static bool IsDate(string? property, string? classes, string? id) =>
        Has(property, Date) || Has(classes, Date) || Has(id, Date);

    private static bool Has(string? text, SearchValues<string> words) => text is not null && text.AsSpan().ContainsAny(words);
}
