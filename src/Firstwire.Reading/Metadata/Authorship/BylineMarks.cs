using Firstwire.Reading.Tree;

namespace Firstwire.Reading.Metadata.Authorship;

/// <summary>How surely an element that names an author by its attributes does so.</summary>
internal static class BylineMarks
{
    /// <summary>What the classes of a name alone end in: "c-byline__author-name".</summary>
    private static readonly string[] NameClasses =
        ["author-name", "author__name", "author_name", "authorname", "journalist-name", "journalist_name"];

    /// <summary>Marked by microdata or a link for nothing but an author.</summary>
    public static bool IsStrong(HtmlElement element) =>
        element.GetAttribute("itemprop")?.Contains("author", StringComparison.Ordinal) == true
        || element.GetAttribute("rel")?.Contains("author", StringComparison.Ordinal) == true;

    /// <summary>Marked by microformats as an author's card: "vcard author".</summary>
    public static bool IsCard(HtmlElement element) =>
        Words(element.ClassName) is var words && words.Contains("vcard") && words.Contains("author");

    /// <summary>Marked as the name alone, by microdata, a link or the classes of microformats.</summary>
    public static bool IsName(HtmlElement element) => element.GetAttribute("itemprop") == "name"
        || Words(element.GetAttribute("rel")).Contains("author")
        || Words(element.ClassName).Any(static word => word is "fn" || Array.Exists(NameClasses, word.EndsWith));

    private static string[] Words(string? value) =>
        value?.Split([' ', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries) ?? [];
}
