using System.Buffers;

namespace Firstwire.Reading.Sanitizing;

internal enum TagReaderPiece
{
    Text,
    StartTag,
    EndTag,
    RawText,
}

/// <summary>
/// Cuts markup into text and tags in one linear pass, without building anything: comments and declarations are left
/// out, and what stands in script, style and their like comes as one piece of raw text (HTML Living Standard §13.2.5,
/// simplified).
/// </summary>
internal ref struct TagReader(ReadOnlySpan<char> markup)
{
    private static readonly SearchValues<char> TagNameEnd = SearchValues.Create(" \t\r\n\f/>");

    private readonly ReadOnlySpan<char> markup = markup;
    private int position;
    private ReadOnlySpan<char> rawElement;

    public TagReaderPiece Kind { get; private set; }

    /// <summary>The text, or the tag's name as written.</summary>
    public ReadOnlySpan<char> Value { get; private set; }

    public bool Read()
    {
        if (!rawElement.IsEmpty) return ReadRawText();
        while (position < markup.Length)
        {
            var rest = markup[position..];
            if (rest[0] != '<') return Take(TagReaderPiece.Text, TextLength(rest));
            if (rest.Length == 1) return Take(TagReaderPiece.Text, 1);
            if (char.IsAsciiLetter(rest[1])) return ReadTag(rest, TagReaderPiece.StartTag, 1);
            if (rest[1] == '/' && rest.Length > 2 && char.IsAsciiLetter(rest[2]))
                return ReadTag(rest, TagReaderPiece.EndTag, 2);
            if (rest[1] is not ('!' or '?' or '/')) return Take(TagReaderPiece.Text, 1 + TextLength(rest[1..]));
            position += DeclarationLength(rest);
        }
        return false;
    }

    private bool Take(TagReaderPiece kind, int length)
    {
        Kind = kind;
        Value = markup.Slice(position, length);
        position += length;
        return true;
    }

    private static int TextLength(ReadOnlySpan<char> rest)
    {
        var end = rest.IndexOf('<');
        return end < 0 ? rest.Length : Math.Max(end, 1);
    }

    private static int DeclarationLength(ReadOnlySpan<char> rest)
    {
        if (rest.StartsWith("<!--") && !rest.StartsWith("<!-->") && !rest.StartsWith("<!--->"))
        {
            var close = rest[4..].IndexOf("-->");
            return close < 0 ? rest.Length : close + 7;
        }
        var end = rest.IndexOf('>');
        return end < 0 ? rest.Length : end + 1;
    }

    private bool ReadTag(ReadOnlySpan<char> rest, TagReaderPiece kind, int nameAt)
    {
        var named = rest[nameAt..];
        var nameLength = named.IndexOfAny(TagNameEnd);
        if (nameLength < 0) nameLength = named.Length;
        var end = TagEnd(rest, nameAt + nameLength);
        Kind = kind;
        Value = named[..nameLength];
        position += Math.Min(end + 1, rest.Length);
        if (kind == TagReaderPiece.StartTag && IsRaw(Value)) rawElement = Value;
        return true;
    }

    /// <summary>The closing bracket of a tag; one inside a quoted value does not count.</summary>
    public static int TagEnd(ReadOnlySpan<char> rest, int from)
    {
        for (var at = from; at < rest.Length; at++)
        {
            var next = rest[at..].IndexOfAny('>', '=');
            if (next < 0) return rest.Length;
            at += next;
            if (rest[at] == '>') return at;
            var value = at + 1;
            while (value < rest.Length && char.IsWhiteSpace(rest[value])) value++;
            if (value >= rest.Length || rest[value] is not ('"' or '\'')) continue;
            var close = rest[(value + 1)..].IndexOf(rest[value]);
            if (close < 0) return rest.Length;
            at = value + 1 + close;
        }
        return rest.Length;
    }

    private bool ReadRawText()
    {
        var rest = markup[position..];
        var length = 0;
        while (true)
        {
            var close = rest[length..].IndexOf("</");
            if (close < 0)
            {
                length = rest.Length;
                break;
            }
            length += close;
            var name = rest[(length + 2)..];
            if (name.StartsWith(rawElement, StringComparison.OrdinalIgnoreCase)
                && (name.Length == rawElement.Length || TagNameEnd.Contains(name[rawElement.Length]))) break;
            length += 2;
        }
        rawElement = default;
        return Take(TagReaderPiece.RawText, length);
    }

    private static bool IsRaw(ReadOnlySpan<char> name) => name.Length is >= 3 and <= 9 && (
        name.Equals("script", StringComparison.OrdinalIgnoreCase)
            || name.Equals("style", StringComparison.OrdinalIgnoreCase)
        || name.Equals("textarea", StringComparison.OrdinalIgnoreCase)
            || name.Equals("title", StringComparison.OrdinalIgnoreCase)
        || name.Equals("iframe", StringComparison.OrdinalIgnoreCase)
            || name.Equals("noembed", StringComparison.OrdinalIgnoreCase)
        || name.Equals("noframes", StringComparison.OrdinalIgnoreCase)
            || name.Equals("xmp", StringComparison.OrdinalIgnoreCase));
}
