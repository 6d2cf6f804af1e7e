using System.Buffers;
using System.Text.Json;
using System.Text.Unicode;

namespace Firstwire.Server.Commands.Batch;

/// <summary>
/// Writes the text of an article as a JSON string. <see cref="Utf8JsonWriter"/> goes on character by character from the
/// first that it escapes, which in HTML is near; here all that lies between two of them is copied at once.
/// </summary>
internal static class JsonText
{
    /// <summary>A longer text would take more memory than the time is worth.</summary>
    public const int MaxLength = 256 * 1024;

    /// <summary>The longest escape is <c>\u001f</c>: five bytes more than the character.</summary>
    private const int MaxGrowth = 5;

    private static readonly SearchValues<byte> Escaped = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Select(control => (byte)control), (byte)'"', (byte)'\\']);

    public static void Write(Utf8JsonWriter json, ReadOnlySpan<char> text)
    {
        var pool = ArrayPool<byte>.Shared;
        var utf8 = pool.Rent(text.Length * 3);
        Utf8.FromUtf16(text, utf8, out _, out var length);
        var raw = utf8.AsSpan(0, length);
        var escaped = pool.Rent(length + MaxGrowth * Count(raw) + 2);
        json.WriteRawValue(escaped.AsSpan(0, Escape(raw, escaped)), skipInputValidation: true);
        pool.Return(escaped);
        pool.Return(utf8);
    }

    private static int Count(ReadOnlySpan<byte> raw)
    {
        var count = 0;
        for (var at = raw.IndexOfAny(Escaped); at >= 0; at = raw.IndexOfAny(Escaped))
        {
            count++;
            raw = raw[(at + 1)..];
        }

        return count;
    }

    private static int Escape(ReadOnlySpan<byte> raw, Span<byte> escaped)
    {
        var rest = escaped;
        rest[0] = (byte)'"';
        rest = rest[1..];
        while (true)
        {
            var length = raw.IndexOfAny(Escaped);
            var run = length < 0 ? raw : raw[..length];
            run.CopyTo(rest);
            rest = rest[run.Length..];
            if (length < 0) break;
            rest = rest[EscapeOne(raw[length], rest)..];
            raw = raw[(length + 1)..];
        }

        rest[0] = (byte)'"';
        return escaped.Length - rest.Length + 1;
    }

    private static int EscapeOne(byte sign, Span<byte> written)
    {
        written[0] = (byte)'\\';
        var letter = sign switch
        {
            (byte)'\n' => (byte)'n',
            (byte)'\r' => (byte)'r',
            (byte)'\t' => (byte)'t',
            < 0x20 => (byte)'u',
            _ => sign,
        };
        written[1] = letter;
        if (letter != 'u') return 2;
        "00"u8.CopyTo(written[2..]);
        written[4] = (byte)('0' + (sign >> 4));
        written[5] = (byte)"0123456789abcdef"[sign & 15];
        return 6;
    }
}
