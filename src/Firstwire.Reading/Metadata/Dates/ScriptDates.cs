using System.Buffers;
using Firstwire.Reading.Tree;

namespace Firstwire.Reading.Metadata.Dates;

/// <summary>
/// What the data in a page's scripts state of its publication, for pages that scripts alone write: the values of
/// members such as <c>"published_at"</c>, in JSON, in JSON within a string and in objects of JavaScript.
/// </summary>
internal static class ScriptDates
{
    /// <summary>A longer value is no time.</summary>
    private const int LongestValue = 40;

    /// <summary>Characters of scripts; the data of the page itself come early.</summary>
    private const int MostRead = 4 * 1024 * 1024;

    private static readonly SearchValues<string> Names = SearchValues.Create(
        ["datepublished", "publishedat", "published_at", "publisheddate", "published_date", "publishdate",
            "publish_date", "publishingdate", "publicationdate", "publication_date", "publishedtime", "published_time",
            "publishtime", "publish_time", "pubdate", "pub_date", "firstpublished", "first_published",
            "first_publish_date", "display_date", "displaydate"],
        StringComparison.OrdinalIgnoreCase);

    public static IEnumerable<string> Of(IEnumerable<HtmlElement> scripts)
    {
        var values = new List<string>();
        var read = 0;
        foreach (var script in scripts)
        {
            var text = script.TextContent;
            if ((read += text.Length) > MostRead) break;
            for (var from = 0; from < text.Length;)
            {
                var at = text.AsSpan(from).IndexOfAny(Names);
                if (at < 0) break;
                from += at + 1;
                if (Value(text.AsSpan(from)) is { } value) values.Add(value);
            }
        }
        return values;
    }

    /// <summary>The quoted value after the rest of a member's name and a colon.</summary>
    private static string? Value(ReadOnlySpan<char> text)
    {
        var end = 0;
        while (end < text.Length && (char.IsAsciiLetter(text[end]) || text[end] == '_')) end++;
        text = text[end..].TrimStart("\\\"' ");
        if (text is not [':' or '=', ..]) return null;
        text = text[1..].TrimStart(' ');
        var quoted = text.TrimStart("\\\"'");
        if (quoted.Length == text.Length) return null;
        var close = quoted[..Math.Min(quoted.Length, LongestValue)].IndexOfAny("\\\"'");
        return close > 0 ? quoted[..close].ToString() : null;
    }
}
