using Firstwire.Reading.Tree;

namespace Firstwire.Reading.Body;

/// <summary>
/// Text that a page holds for readers without scripts, where a script would write the same: some blogs give their posts
/// in no other way.
/// </summary>
internal static class ScriptlessText
{
    /// <summary>Characters below which it could be a body, and a body is so short that it may be elsewhere.</summary>
    public const int Shortest = 500;

    /// <summary>It must be so many times longer than what the page shows.</summary>
    public const int MuchLonger = 3;

    public static bool IsIn(HtmlTree page) => page.Body?.Named("noscript").Any(static element =>
        element.TextContent is { Length: >= Shortest } text
            && text.Contains("<p", StringComparison.OrdinalIgnoreCase)) == true;
}
