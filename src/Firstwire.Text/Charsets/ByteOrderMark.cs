using System.Text;

namespace Firstwire.Text.Charsets;

/// <summary>The mark that UTF encodings may begin with.</summary>
internal static class ByteOrderMark
{
    public static (Encoding Encoding, int Length)? Find(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (Encoding.UTF8, 3),
        [0x00, 0x00, 0xFE, 0xFF, ..] => (WebEncodings.Utf32BigEndian, 4),
        [0xFF, 0xFE, 0x00, 0x00, ..] => (Encoding.UTF32, 4),
        [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
        [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
        _ => null,
    };
}
