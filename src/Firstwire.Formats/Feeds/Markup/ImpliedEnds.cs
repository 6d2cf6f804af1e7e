using System.Collections.Frozen;

namespace Firstwire.Formats.Feeds.Markup;

/// <summary>What a start tag closes in a broken document, because it cannot stand inside what is open.</summary>
internal static class ImpliedEnds
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Entries = Names(
        "item", "entry", "atom:entry", "url");

    /// <summary>Fields that hold a line of text and nothing else.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Leaves = Names(
        "title", "link", "guid", "pubdate", "comments", "category", "dc:creator", "dc:date", "language", "copyright",
        "id", "published", "updated", "lastbuilddate", "loc", "lastmod");

    /// <summary>Fields that begin only in an entry or a feed.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Fields = Names(
        "title", "link", "guid", "pubdate", "comments", "category", "dc:creator", "dc:date", "language", "copyright",
        "id", "published", "updated", "lastbuilddate", "loc", "lastmod", "description", "summary", "content",
        "content:encoded", "author", "enclosure", "source", "item", "entry", "image");

    /// <summary>Elements of HTML that end where the next of their kind begins.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Members = Names(
        "p", "li", "td", "tr", "option", "dt", "dd");

    /// <summary>Elements of HTML without content, but for those that feeds have as fields.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Voids = Names(
        "br", "hr", "img", "input", "wbr", "area", "col", "embed", "param", "meta");

    /// <summary>How many open elements end before an element called <paramref name="name"/> begins.</summary>
    public static int Before(ReadOnlySpan<char> name, OpenElements open)
    {
        if (open.Count == 0) return 0;
        if (Entries.Contains(name)) return open.CountTo(name);
        var top = open.NameAt(0);
        if (Leaves.Contains(top) && Fields.Contains(name)) return 1;
        return Members.Contains(name) && name.Equals(top, StringComparison.OrdinalIgnoreCase) ? 1 : 0;
    }

    /// <summary>True for elements of HTML that have no content, where they stand in a text.</summary>
    public static bool IsVoid(ReadOnlySpan<char> name, OpenElements open) => open.Count > 1 && Voids.Contains(name);

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Names(params string[] names) =>
        names.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
