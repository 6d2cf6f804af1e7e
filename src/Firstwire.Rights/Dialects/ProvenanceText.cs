using System.Text;

namespace Firstwire.Rights.Dialects;

/// <summary>
/// Finds a C2PA manifest that a text carries: behind U+FEFF as variation selectors, a byte each, from the magic
/// <c>C2PATXT\0</c> on (C2PA 2.4 §A.8), or in an armoured block (§A.9).
/// </summary>
public static class ProvenanceText
{
    private const string Armour = "-----BEGIN C2PA MANIFEST-----";

    private static ReadOnlySpan<byte> Magic => "C2PATXT\0"u8;

    /// <summary>What was found, in few words; null where there is nothing.</summary>
    public static string? Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Contains(Armour, StringComparison.Ordinal)) return "an armoured manifest";
        for (var at = text.IndexOf('\uFEFF'); at >= 0; at = text.IndexOf('\uFEFF', at + 1))
        {
            if (StartsManifest(text.AsSpan(at + 1))) return "a manifest in variation selectors";
        }

        return null;
    }

    private static bool StartsManifest(ReadOnlySpan<char> text)
    {
        foreach (var expected in Magic)
        {
            if (Rune.DecodeFromUtf16(text, out var rune, out var length) != System.Buffers.OperationStatus.Done
                || ByteOf(rune.Value) != expected) return false;
            text = text[length..];
        }

        return true;
    }

    /// <summary>U+FE00 to U+FE0F stand for 0 to 15, U+E0100 to U+E01EF for 16 to 255.</summary>
    private static int ByteOf(int rune) => rune switch
    {
        >= 0xFE00 and <= 0xFE0F => rune - 0xFE00,
        >= 0xE0100 and <= 0xE01EF => rune - 0xE0100 + 16,
        _ => -1,
    };
}
