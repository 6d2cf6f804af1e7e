using System.Collections.Frozen;
using System.Text;

namespace Firstwire.Formats.Feeds.Markup;

/// <summary>
/// HTML of feeds turned into plain text, and plain text into HTML. For fields that hold one line or a teaser, not for
/// articles.
/// </summary>
internal static class HtmlText
{
    private static readonly FrozenSet<string> Tags = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "a", "abbr", "acronym", "address", "area", "article", "aside", "audio", "b", "base", "bdi", "bdo", "big",
        "blink", "blockquote",
        "body", "br", "button", "canvas", "caption", "center", "cite", "code", "col", "colgroup", "data", "dd", "del",
        "details", "dfn",
        "dialog", "dir", "div", "dl", "dt", "em", "embed", "fieldset", "figcaption", "figure", "font", "footer",
        "form", "frame",
        "frameset", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hr", "html", "i", "iframe", "img", "input",
        "ins", "kbd",
        "label", "legend", "li", "link", "main", "map", "mark", "marquee", "menu", "meta", "nav", "nobr", "noscript",
        "object", "ol",
        "optgroup", "option", "p", "param", "picture", "pre", "q", "rp", "rt", "ruby", "s", "samp", "script",
        "section", "select",
        "small", "source", "span", "strike", "strong", "style", "sub", "summary", "sup", "svg", "table", "tbody", "td",
        "template",
        "textarea", "tfoot", "th", "thead", "time", "title", "tr", "track", "tt", "u", "ul", "var", "video", "wbr");

    private static readonly FrozenSet<string> Blocks = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "address", "article", "aside", "blockquote", "br", "dd", "div", "dl", "dt", "figcaption", "figure", "footer",
        "form", "h1", "h2",
        "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "nav", "ol", "p", "pre", "section", "table", "td", "th",
        "tr", "ul");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> TagLookup =
        Tags.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> BlockLookup =
        Blocks.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>
    /// The text of <paramref name="html"/>, white space folded. What only looks like a tag (<c>a &lt; b</c>,
    /// <c>&lt;sigh&gt;</c>) is text.
    /// </summary>
    public static string ToPlain(string html)
    {
        if (html.AsSpan().IndexOfAny('<', '&') < 0) return Fold(html);
        var text = new StringBuilder(html.Length);
        var rest = html.AsSpan();
        var scan = new TagScan();
        while (rest.Length > 0)
        {
            var next = rest.IndexOfAny('<', '&');
            if (next < 0)
            {
                text.Append(rest);
                break;
            }

            text.Append(rest[..next]);
            rest = rest[next..];
            var length = rest[0] == '&' ? ReadReference(rest, text) : ReadTag(rest, ref scan, text);
            if (length == 0) text.Append(rest[0]);
            rest = rest[Math.Max(length, 1)..];
        }

        return Fold(text.ToString());
    }

    /// <summary><paramref name="text"/> with its character references read, tags untouched.</summary>
    public static string DecodeReferences(string text)
    {
        if (!text.Contains('&')) return text;
        var decoded = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length;)
        {
            var length = text[at] == '&' ? ReadReference(text.AsSpan(at), decoded) : 0;
            if (length == 0) decoded.Append(text[at]);
            at += Math.Max(length, 1);
        }

        return decoded.ToString();
    }

    /// <summary>True where a tag of HTML or a character reference stands in <paramref name="text"/>.</summary>
    public static bool LooksLikeHtml(string text)
    {
        var scan = new TagScan();
        for (var at = text.AsSpan().IndexOfAny('<', '&'); at >= 0;)
        {
            var rest = text.AsSpan(at);
            if (rest[0] == '&' ? CharacterReferences.Read(rest, out _) > 0 : TagLength(rest, ref scan, out _) > 0)
            {
                return true;
            }

            var next = rest[1..].IndexOfAny('<', '&');
            at = next < 0 ? -1 : at + 1 + next;
        }

        return false;
    }

    /// <summary>White space runs become one space; those at the ends go.</summary>
    public static string Fold(string text)
    {
        var span = text.AsSpan();
        var isFolded = span.Length == 0 || (!char.IsWhiteSpace(span[0]) && !char.IsWhiteSpace(span[^1]));
        for (var i = 1; isFolded && i < span.Length; i++)
        {
            isFolded = !char.IsWhiteSpace(span[i]) || (span[i] == ' ' && span[i - 1] != ' ');
        }

        if (isFolded) return text;
        var folded = new StringBuilder(text.Length);
        var spaceIsDue = false;
        foreach (var character in span)
        {
            if (char.IsWhiteSpace(character))
            {
                spaceIsDue = folded.Length > 0;
                continue;
            }

            if (spaceIsDue) folded.Append(' ');
            spaceIsDue = false;
            folded.Append(character);
        }

        return folded.ToString();
    }

    private static int ReadReference(ReadOnlySpan<char> rest, StringBuilder text)
    {
        var length = CharacterReferences.Read(rest, out var value);
        if (length > 0) text.Append(value);
        return length;
    }

    private static int ReadTag(ReadOnlySpan<char> rest, ref TagScan scan, StringBuilder text)
    {
        if (rest.StartsWith("<!--"))
        {
            var close = rest.IndexOf("-->");
            return close < 0 ? rest.Length : close + 3;
        }

        var length = TagLength(rest, ref scan, out var name);
        if (length == 0) return 0;
        if (BlockLookup.Contains(name)) text.Append(' ');
        var hidesText = name.Equals("script", StringComparison.OrdinalIgnoreCase)
            || name.Equals("style", StringComparison.OrdinalIgnoreCase);
        if (rest[1] == '/' || !hidesText) return length;

        var end = rest[length..].IndexOf(string.Concat("</", name), StringComparison.OrdinalIgnoreCase);
        return end < 0 ? rest.Length : length + end;
    }

    /// <summary>
    /// The length of the HTML tag at the start of <paramref name="rest"/>, or 0 where none stands there.
    /// </summary>
    internal static int TagLength(ReadOnlySpan<char> rest, ref TagScan scan, out ReadOnlySpan<char> name)
    {
        var start = rest.Length > 1 && rest[1] == '/' ? 2 : 1;
        var at = start;
        while (at < rest.Length && char.IsAsciiLetterOrDigit(rest[at])) at++;
        name = rest[start..at];
        if (name.Length == 0 || at == rest.Length || !(char.IsWhiteSpace(rest[at]) || rest[at] is '>' or '/')
            || !TagLookup.Contains(name))
        {
            return 0;
        }

        return scan.EndOf(rest, at);
    }
}
