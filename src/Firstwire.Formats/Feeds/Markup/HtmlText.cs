using System.Buffers;
using System.Collections.Frozen;
using System.Text;
using Firstwire.Text.Words;

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
        if (html.AsSpan().IndexOfAny('<', '&') < 0) return WhiteSpace.Fold(html);
        // What is written is never longer than what it was read from.
        var buffer = ArrayPool<char>.Shared.Rent(html.Length);
        var length = 0;
        var rest = html.AsSpan();
        var scan = new TagScan();
        while (rest.Length > 0)
        {
            var next = rest.IndexOfAny('<', '&');
            var words = next < 0 ? rest : rest[..next];
            words.CopyTo(buffer.AsSpan(length));
            length += words.Length;
            if (next < 0) break;
            rest = rest[next..];
            string written;
            var read = rest[0] == '&'
                ? CharacterReferences.Read(rest, out written)
                : ReadTag(rest, ref scan, out written);
            if (read == 0) buffer[length++] = rest[0];
            written.CopyTo(buffer.AsSpan(length));
            length += written.Length;
            rest = rest[Math.Max(read, 1)..];
        }

        var folded = buffer.AsSpan(0, WhiteSpace.FoldInPlace(buffer.AsSpan(0, length)));
        var text = folded.SequenceEqual(html) ? html : folded.ToString();
        ArrayPool<char>.Shared.Return(buffer);
        return text;
    }

    /// <summary><paramref name="text"/> with its character references read, tags untouched.</summary>
    public static string DecodeReferences(string text)
    {
        if (!text.Contains('&')) return text;
        var decoded = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length;)
        {
            var value = "";
            var length = text[at] == '&' ? CharacterReferences.Read(text.AsSpan(at), out value) : 0;
            if (length == 0) decoded.Append(text[at]);
            decoded.Append(value);
            at += Math.Max(length, 1);
        }

        return decoded.ToString();
    }

    private static int ReadTag(ReadOnlySpan<char> rest, ref TagScan scan, out string written)
    {
        written = "";
        if (rest.StartsWith("<!--"))
        {
            var close = rest.IndexOf("-->");
            return close < 0 ? rest.Length : close + 3;
        }

        var length = TagLength(rest, ref scan, out var name);
        if (length == 0) return 0;
        if (BlockLookup.Contains(name)) written = " ";
        if (rest[1] == '/' || !HidesText(name)) return length;

        var end = rest[length..].IndexOf(string.Concat("</", name), StringComparison.OrdinalIgnoreCase);
        return end < 0 ? rest.Length : length + end;
    }

    private static bool HidesText(ReadOnlySpan<char> name) =>
        name.Equals("script", StringComparison.OrdinalIgnoreCase)
            || name.Equals("style", StringComparison.OrdinalIgnoreCase);

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
