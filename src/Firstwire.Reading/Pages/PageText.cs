using System.Buffers;
using System.Text.Unicode;
using Firstwire.Text.Charsets;

namespace Firstwire.Reading.Pages;

/// <summary>
/// A page's bytes as text. Bytes that are valid UTF-8 are UTF-8, whatever a label says: letters of other encodings
/// hardly ever fall so, while systems that store or proxy pages convert the bytes and leave the label. The text lies in
/// an array that the next page has again once this one is disposed of.
/// </summary>
internal sealed class PageText : IDisposable
{
    private const byte Escape = 0x1B;

    private char[]? rented;

    private PageText(char[] rented, int length)
    {
        this.rented = rented;
        Characters = rented.AsMemory(0, length);
    }

    private PageText(string text) => Characters = text.AsMemory();

    public ReadOnlyMemory<char> Characters { get; }

    public static PageText Of(ReadOnlySpan<byte> bytes, string? contentType)
    {
        // ISO-2022-JP is ASCII to the eye, but for its escape sequences.
        if (!bytes.Contains(Escape))
        {
            var characters = ArrayPool<char>.Shared.Rent(bytes.Length);
            if (Utf8.ToUtf16(bytes, characters, out _, out var length, replaceInvalidSequences: false)
                == OperationStatus.Done)
            {
                return new PageText(characters, length);
            }

            ArrayPool<char>.Shared.Return(characters);
        }

        return new PageText(HtmlDecoder.Decode(bytes, contentType).Text);
    }

    public void Dispose()
    {
        if (rented is null) return;
        ArrayPool<char>.Shared.Return(rented);
        rented = null;
    }
}
