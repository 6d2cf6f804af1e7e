using System.Buffers;
using System.Text;

namespace Firstwire.Text.Charsets;

/// <summary>Tells UTF-8 from other bytes.</summary>
internal static class Utf8Text
{
    /// <summary>So many whole sequences do not come about by accident in text of single bytes.</summary>
    private const int ProvingSequences = 3;

    /// <summary>In text of two bytes a character, lead and trail can come about so more easily.</summary>
    private const int ProvingSequencesOfPairs = 10;

    private const int MaxPooled = 1024 * 1024;

    /// <summary>
    /// True where the bytes are valid UTF-8 and hold characters enough beyond ASCII that they can be nothing else.
    /// </summary>
    public static bool IsCertain(ReadOnlySpan<byte> bytes, bool isSingleByte)
    {
        if (!System.Text.Unicode.Utf8.IsValid(bytes)) return false;
        for (var found = 0; found < (isSingleByte ? ProvingSequences : ProvingSequencesOfPairs); found++)
        {
            var lead = bytes.IndexOfAnyInRange((byte)0xC0, (byte)0xFF);
            if (lead < 0) return false;
            bytes = bytes[(lead + 1)..];
        }

        return true;
    }

    /// <summary>
    /// The text; null where the bytes are not UTF-8 throughout. In one pass up to a size that no memory is short of:
    /// most documents are below.
    /// </summary>
    public static string? Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > MaxPooled)
        {
            return System.Text.Unicode.Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes) : null;
        }

        var characters = ArrayPool<char>.Shared.Rent(bytes.Length);
        var status = System.Text.Unicode.Utf8.ToUtf16(
            bytes, characters, out _, out var length, replaceInvalidSequences: false);
        var text = status == OperationStatus.Done ? new string(characters, 0, length) : null;
        ArrayPool<char>.Shared.Return(characters);
        return text;
    }

    /// <summary>
    /// True where the bytes are UTF-8, or are broken in fewer places than they have whole sequences: text that was cut
    /// in the middle of a character, not another encoding.
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
