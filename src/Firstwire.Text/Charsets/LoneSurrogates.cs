using System.Buffers.Text;

namespace Firstwire.Text.Charsets;

/// <summary>
/// JSON may escape half a surrogate pair (RFC 8259 §8.2), which is no text: readers throw on it, in names as in values.
/// </summary>
public static class LoneSurrogates
{
    private const int EscapeLength = 6;

    /// <summary>
    /// <paramref name="json"/> with each escape of half a pair made the replacement character, U+FFFD; the very same
    /// memory where there is none.
    /// </summary>
    public static ReadOnlyMemory<byte> Mend(ReadOnlyMemory<byte> json)
    {
        byte[]? mended = null;
        var at = 0;
        while (NextEscape(json.Span, at) is var escape and >= 0)
        {
            var unit = Unit(json.Span, escape);
            var isPair = char.IsHighSurrogate(unit) && char.IsLowSurrogate(Unit(json.Span, escape + EscapeLength));
            if (char.IsSurrogate(unit) && !isPair)
            {
                mended ??= json.ToArray();
                "\\ufffd"u8.CopyTo(mended.AsSpan(escape));
            }

            at = escape + (isPair ? 2 * EscapeLength : unit == '\0' ? 2 : EscapeLength);
        }

        return mended ?? json;
    }

    /// <summary>Where the next <c>\u</c> stands that is not itself escaped; -1 where none is left.</summary>
    private static int NextEscape(ReadOnlySpan<byte> json, int at)
    {
        while (at < json.Length)
        {
            var backslash = json[at..].IndexOf((byte)'\\');
            if (backslash < 0 || at + backslash + 1 >= json.Length) return -1;
            at += backslash;
            if (json[at + 1] == 'u') return at;
            at += 2;
        }

        return -1;
    }

    /// <summary>The UTF-16 unit that is escaped at <paramref name="at"/>; NUL where no escape stands there.</summary>
    private static char Unit(ReadOnlySpan<byte> json, int at) =>
        at + EscapeLength <= json.Length && json[at] == '\\' && json[at + 1] == 'u'
            && Utf8Parser.TryParse(json.Slice(at + 2, 4), out uint unit, out var read, 'X') && read == 4
            ? (char)unit
            : '\0';
}
