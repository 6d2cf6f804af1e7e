using System.Buffers;
using Firstwire.Reading.Body;
using Firstwire.Reading.Sanitizing;
using Firstwire.Reading.Tree;

namespace Firstwire.Reading.Metadata;

/// <summary>
/// Whom the data in a page's scripts name as the author, for pages that scripts alone write: the value of a member such
/// as <c>"byline"</c>, or the name in the object or the list that is its value. The data that state the page's title
/// tell of its article first.
/// </summary>
internal static class ScriptAuthors
{
    /// <summary>Characters of an author's object before the name: an id, an address, a portrait.</summary>
    private const int LongestObject = 600;

    private const int LongestName = 120;

    private const int ShortestTitle = 10;

    /// <summary>Characters of scripts.</summary>
    private const int MostRead = 4 * 1024 * 1024;

    private static readonly SearchValues<string> Members = SearchValues.Create(
        ["\"author\"", "\"authors\"", "\"byline\"", "\"bylines\"", "\"authorname\"", "\"author_name\"", "\"writers\"",
            "\"journalists\""],
        StringComparison.OrdinalIgnoreCase);

    public static IReadOnlyList<string> Of(IEnumerable<HtmlElement> scripts, string title)
    {
        var read = 0;
        foreach (var script in scripts)
        {
            var data = script.TextContent;
            if ((read += data.Length) > MostRead) break;
            if (title.Length < ShortestTitle || !data.Contains(title, StringComparison.OrdinalIgnoreCase)) continue;
            for (var from = 0; data.AsSpan(from).IndexOfAny(Members) is >= 0 and var found;)
            {
                from += found + 1;
                if (Names(data, from) is { Count: > 0 } names) return names;
            }
        }
        return [];
    }

    /// <summary>The names in the value of the member whose name begins at a place.</summary>
    private static List<string> Names(string data, int member)
    {
        var value = data.AsSpan(member);
        value = value[(value.IndexOf('"') + 1)..].TrimStart();
        if (value is not [':', ..]) return [];
        value = value[1..].TrimStart();
        if (value is ['"', ..]) return Read(value, anyMember: true);
        if (value is not ['{' or '[', ..]) return [];
        var end = value[..Math.Min(value.Length, LongestObject)].IndexOf(value[0] == '[' ? ']' : '}');
        return Read(end < 0 ? value[..Math.Min(value.Length, LongestObject)] : value[..end], anyMember: false);
    }

    private static List<string> Read(ReadOnlySpan<char> value, bool anyMember)
    {
        var names = new List<string>();
        foreach (var (name, written) in ScriptStrings.Of(value[..Math.Min(value.Length, LongestObject)].ToString()))
        {
            if (written.Length > LongestName) continue;
            if (anyMember || name is "" or "name" or "fullName" or "full_name" or "displayName" or "display_name"
                or "byline")
                names.AddRange(Bylines.Names(FoldedText.Fold(written), lone: false));
            if (anyMember) break;
        }
        return names;
    }
}
