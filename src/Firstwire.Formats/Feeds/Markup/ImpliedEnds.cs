namespace Firstwire.Formats.Feeds.Markup;

/// <summary>What a start tag closes in a broken document, because it cannot stand inside what is open.</summary>
internal static class ImpliedEnds
{
    /// <summary>How many open elements end before an element called <paramref name="name"/> begins.</summary>
    public static int Before(ReadOnlySpan<char> name, OpenElements open)
    {
        if (open.Count == 0) return 0;
        if (IsEntry(name)) return open.CountTo(name);
        var top = open.NameAt(0);
        if (IsLeaf(top) && IsField(name)) return 1;
        return IsListMember(name) && name.Equals(top, StringComparison.OrdinalIgnoreCase) ? 1 : 0;
    }

    /// <summary>True for elements of HTML that have no content, where they stand in a text.</summary>
    public static bool IsVoid(ReadOnlySpan<char> name, OpenElements open) =>
        open.Count > 1 && Lower(name, stackalloc char[MaxName]) is "br" or "hr" or "img" or "input" or "wbr" or "area" or "col" or "embed" or "param" or "meta";

    private const int MaxName = 16;

    private static bool IsEntry(ReadOnlySpan<char> name) =>
        Lower(name, stackalloc char[MaxName]) is "item" or "entry" or "atom:entry" or "url";

    /// <summary>Fields that hold a line of text and nothing else.</summary>
    private static bool IsLeaf(ReadOnlySpan<char> name) => Lower(name, stackalloc char[MaxName]) is
        "title" or "link" or "guid" or "pubdate" or "comments" or "category" or "dc:creator" or "dc:date" or "language" or "copyright" or "id"
        or "published" or "updated" or "lastbuilddate" or "loc" or "lastmod";

    /// <summary>Fields that begin only in an entry or a feed.</summary>
    private static bool IsField(ReadOnlySpan<char> name) => Lower(name, stackalloc char[MaxName]) is
        "title" or "link" or "guid" or "pubdate" or "comments" or "category" or "dc:creator" or "dc:date" or "language" or "copyright" or "id"
        or "published" or "updated" or "lastbuilddate" or "loc" or "lastmod" or "description" or "summary" or "content" or "content:encoded"
        or "author" or "enclosure" or "source" or "item" or "entry" or "image";

    private static bool IsListMember(ReadOnlySpan<char> name) =>
        Lower(name, stackalloc char[MaxName]) is "p" or "li" or "td" or "tr" or "option" or "dt" or "dd";

    private static ReadOnlySpan<char> Lower(ReadOnlySpan<char> name, Span<char> lower)
    {
        if (name.Length > lower.Length) return [];
        name.ToLowerInvariant(lower);
        return lower[..name.Length];
    }
}
