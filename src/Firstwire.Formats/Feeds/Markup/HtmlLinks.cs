using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using Firstwire.Text.Urls;

namespace Firstwire.Formats.Feeds.Markup;

/// <summary>Makes the addresses in a piece of HTML absolute, and leaves every other character as it was.</summary>
internal static class HtmlLinks
{
    /// <summary>A longer base is not applied: repeated before each link it would multiply the document.</summary>
    public const int MaxBaseLength = 512;

    /// <summary>
    /// What absolute addresses may add to one piece, in multiples of its length; links beyond stay as they were.
    /// </summary>
    private const int MaxGrowth = 2;

    private static readonly FrozenSet<string> UrlAttributes = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "action", "background", "cite", "data", "formaction", "href", "longdesc", "poster", "src", "usemap");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        UrlAttributes.GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool IsUrlAttribute(ReadOnlySpan<char> name) => Lookup.Contains(name);

    public static string MakeAbsolute(string html, WebUrl? baseUrl)
    {
        if (baseUrl is null || baseUrl.Href.Length > MaxBaseLength || !html.Contains('<')) return html;
        StringBuilder? rewritten = null;
        var copied = 0;
        var scan = new TagScan();
        var limit = (long)html.Length * (1 + MaxGrowth) + (8 * MaxBaseLength);
        var sign = -1;
        for (var at = html.IndexOf('<'); at >= 0; at = at < html.Length ? html.IndexOf('<', at) : -1)
        {
            // Searched for once, however many signs stand before it.
            if (sign < at)
            {
                var behind = html.AsSpan(at).IndexOfAny('>', '=');
                if (behind < 0) break;
                sign = at + behind;
            }

            if (html[sign] == '>')
            {
                at = sign + 1;
                continue;
            }

            var length = HtmlText.TagLength(html.AsSpan(at), ref scan, out _);
            if (length > 0) Rewrite(html, at, at + length, baseUrl, limit, ref copied, ref rewritten);
            at += Math.Max(length, 1);
        }

        return rewritten is null ? html : rewritten.Append(html, copied, html.Length - copied).ToString();
    }

    private static void Rewrite(
        string html, int start, int end, WebUrl baseUrl, long limit, ref int copied, ref StringBuilder? rewritten)
    {
        for (var at = start; (at = html.IndexOf('=', at, end - at)) >= 0;)
        {
            var nameEnd = at;
            while (nameEnd > start && char.IsWhiteSpace(html[nameEnd - 1])) nameEnd--;
            var nameStart = nameEnd;
            while (nameStart > start && char.IsAsciiLetter(html[nameStart - 1])) nameStart--;
            var isWhole = nameStart > start
                && (char.IsWhiteSpace(html[nameStart - 1]) || html[nameStart - 1] is '"' or '\'' or '/');
            var (valueStart, valueEnd) = ValueAfter(html, at + 1, end);
            at = Math.Min(Math.Max(valueEnd, at + 1), end);
            if (!isWhole || !IsUrlAttribute(html.AsSpan(nameStart, nameEnd - nameStart))) continue;
            var value = html[valueStart..valueEnd];
            if (IsAbsolute(value) || Resolve(value, baseUrl) is not { } absolute) continue;
            rewritten ??= new StringBuilder(html.Length + 256);
            if (rewritten.Length > limit) return;
            rewritten.Append(html, copied, valueStart - copied).Append(absolute);
            copied = valueEnd;
        }
    }

    private static (int Start, int End) ValueAfter(string html, int at, int end)
    {
        while (at < end && char.IsWhiteSpace(html[at])) at++;
        if (at < end && html[at] is '"' or '\'')
        {
            var close = html.IndexOf(html[at], at + 1, end - at - 1);
            return close < 0 ? (at + 1, end - 1) : (at + 1, close);
        }

        var start = at;
        while (at < end && !char.IsWhiteSpace(html[at]) && html[at] != '>') at++;
        return (start, at);
    }

    private static bool IsAbsolute(ReadOnlySpan<char> value) =>
        value.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            || value.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    private static string? Resolve(string value, WebUrl baseUrl) =>
        Absolute(HtmlText.DecodeReferences(value), baseUrl)
            ?.Replace("&", "&amp;").Replace("\"", "%22").Replace("'", "%27");

    /// <summary>
    /// The absolute form of an address; null where it has none, or points into the text that it stands in. Letters
    /// that its author wrote stay letters.
    /// </summary>
    public static string? Absolute(string address, WebUrl? baseUrl)
    {
        if (address.StartsWith('#')) return null;
        var absolute = WebUrl.Parse(address, baseUrl)?.Href;
        return absolute is null || Ascii.IsValid(address) ? absolute : WithLetters(absolute);
    }

    private static string WithLetters(string href)
    {
        var text = new StringBuilder(href.Length);
        Span<byte> bytes = stackalloc byte[4];
        for (var at = 0; at < href.Length;)
        {
            var count = 0;
            while (count < bytes.Length && EscapedByte(href, at + 3 * count) is { } escaped and >= 0x80)
            {
                bytes[count++] = escaped;
            }

            if (count > 0 && Rune.DecodeFromUtf8(bytes[..count], out var rune, out var length) == OperationStatus.Done
                && Rune.IsLetterOrDigit(rune))
            {
                text.Append(rune);
                at += 3 * length;
            }
            else
            {
                text.Append(href[at++]);
            }
        }

        return text.ToString();
    }

    private static byte? EscapedByte(string href, int at)
    {
        if (at + 2 >= href.Length || href[at] != '%') return null;
        var digits = href.AsSpan(at + 1, 2);
        return byte.TryParse(digits, NumberStyles.AllowHexSpecifier, null, out var value) ? value : null;
    }
}
