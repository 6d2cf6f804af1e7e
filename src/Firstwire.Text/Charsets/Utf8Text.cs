using System.Buffers;
using System.Text;

namespace Firstwire.Text.Charsets;

/// <summary>Tells UTF-8 from other bytes.</summary>
internal static class Utf8Text
{
    /// <summary>
    /// True where the bytes are UTF-8, or are broken in fewer places than they have whole sequences: text that was cut in the middle of a
    /// character, not another encoding.
    /// </summary>
    public static bool IsLikely(ReadOnlySpan<byte> bytes)
    {
        if (System.Text.Unicode.Utf8.IsValid(bytes)) return true;
        int whole = 0, broken = 0;
        while (bytes.Length > 0)
        {
            var plain = bytes.IndexOfAnyInRange((byte)0x80, (byte)0xFF);
            if (plain < 0) break;
            bytes = bytes[plain..];
            if (Rune.DecodeFromUtf8(bytes, out _, out var length) == OperationStatus.Done) whole++;
            else broken++;
            bytes = bytes[length..];
        }

        return whole > broken;
    }
}
