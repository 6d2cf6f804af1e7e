using System.Text;
using System.Text.Unicode;
using Firstwire.Text.Charsets;

namespace Firstwire.Reading.Pages;

/// <summary>
/// A page's bytes as text. Bytes that are valid UTF-8 are UTF-8, whatever a label says: letters of other encodings
/// hardly ever fall so, while systems that store or proxy pages convert the bytes and leave the label.
/// </summary>
internal static class PageText
{
    private const byte Escape = 0x1B;

    public static string Of(ReadOnlySpan<byte> bytes, string? contentType) =>
        // ISO-2022-JP is ASCII to the eye, but for its escape sequences.
        Utf8.IsValid(bytes) && !bytes.Contains(Escape) ? Encoding.UTF8.GetString(bytes)
            : HtmlDecoder.Decode(bytes, contentType).Text;
}
