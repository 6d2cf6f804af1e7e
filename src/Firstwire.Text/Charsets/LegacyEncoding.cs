using System.Text;

namespace Firstwire.Text.Charsets;

/// <summary>
/// Guesses the encoding of text that names none and is not UTF-8, from what its bytes alone make probable: the
/// multi-byte encodings of East Asia by their structure and their commonest characters, those of single bytes by their
/// commonest letters.
/// </summary>
internal static class LegacyEncoding
{
    /// <summary>So much text decides as well as all of it.</summary>
    private const int Window = 64 * 1024;

    /// <summary>Fewer characters of two bytes prove nothing.</summary>
    private const int MinPairs = 4;

    /// <summary>What of the characters may be damaged.</summary>
    private const double MaxDamage = 0.05;

    public static Encoding Guess(ReadOnlySpan<byte> bytes)
    {
        bytes = bytes[..Math.Min(bytes.Length, Window)];
        return OtherThanLatin(bytes) ?? Named(Alphabets.LatinScript(bytes)) ?? WebEncodings.Windows1252;
    }

    /// <summary>The encoding of bytes that are plainly of another script than Latin; null where they are not.</summary>
    public static Encoding? OtherThanLatin(ReadOnlySpan<byte> bytes)
    {
        bytes = bytes[..Math.Min(bytes.Length, Window)];
        return Named(Alphabets.OtherScript(bytes)) ?? EastAsian(bytes);
    }

    /// <summary>
    /// True where the bytes switch between ASCII and the Japanese character sets by escapes (RFC 1468): they are ASCII
    /// throughout, and UTF-8 as well.
    /// </summary>
    public static bool IsIso2022(ReadOnlySpan<byte> bytes)
    {
        var escape = bytes.IndexOf((byte)0x1B);
        if (escape < 0 || !Ascii.IsValid(bytes)) return false;
        return bytes[escape..].IndexOf("\u001b$B"u8) >= 0 || bytes[escape..].IndexOf("\u001b$@"u8) >= 0;
    }

    private static Encoding? Named(string? label) => label is null ? null : WebEncodings.Find(label);

    private static Encoding? EastAsian(ReadOnlySpan<byte> bytes)
    {
        var euc = new PairCount(bytes, (0xA1, 0xFE), trail => trail is >= 0xA1 and <= 0xFE);
        if (euc.IsPlausible)
        {
            // Kana are a third of Japanese text and rare in Chinese; Hangul fills rows B0 to C8, Chinese goes on to D7.
            if (euc.Share(0xA4, 0xA5) > 0.15) return WebEncodings.Find("euc-jp");
            return euc.Share(0xB0, 0xC8) > 0.85 ? WebEncodings.Find("euc-kr") : WebEncodings.Find("gb18030");
        }

        var shiftJis = new PairCount(
            bytes,
            (0x81, 0xFC),
            trail => trail is >= 0x40 and <= 0xFC and not 0x7F,
            single => single is >= 0xA1 and <= 0xDF);
        if (shiftJis.IsPlausible && shiftJis.Share(0x82, 0x83) > 0.15) return WebEncodings.Find("shift_jis");

        // The commoner half of Big5's characters, and its punctuation, begin with A1 to C6.
        var big5 = new PairCount(bytes, (0xA1, 0xF9), trail => trail is >= 0x40 and <= 0x7E or >= 0xA1 and <= 0xFE);
        return big5.IsPlausible && big5.Share(0xA1, 0xC6) > 0.8 ? WebEncodings.Find("big5") : null;
    }

    /// <summary>How the bytes look when read as characters of two bytes.</summary>
    private sealed class PairCount
    {
        private readonly int[] byLead = new int[256];
        private readonly int pairs;
        private readonly int damaged;

        public PairCount(
            ReadOnlySpan<byte> bytes,
            (int First, int Last) leads,
            Func<byte, bool> isTrail,
            Func<byte, bool>? isSingle = null)
        {
            for (var i = 0; i < bytes.Length; i++)
            {
                if (bytes[i] < 0x80 || isSingle?.Invoke(bytes[i]) == true) continue;
                if (bytes[i] >= leads.First && bytes[i] <= leads.Last && i + 1 < bytes.Length && isTrail(bytes[i + 1]))
                {
                    byLead[bytes[i]]++;
                    pairs++;
                    i++;
                }
                else
                {
                    damaged++;
                }
            }
        }

        public bool IsPlausible => pairs >= MinPairs && damaged <= pairs * MaxDamage;

        public double Share(int firstLead, int lastLead) =>
            byLead.AsSpan(firstLead, lastLead - firstLead + 1).ToArray().Sum() / (double)pairs;
    }
}
