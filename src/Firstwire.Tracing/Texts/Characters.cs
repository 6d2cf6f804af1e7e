using System.Text;

namespace Firstwire.Tracing.Texts;

/// <summary>What stands within words, and what ends sentences.</summary>
internal static class Characters
{
    public static bool IsApostrophe(Rune rune) => rune.Value is '\'' or 0x2019 or 0x2BC;

    /// <summary>Soft hyphen, joiners, tatweel: inside a word, and none of its letters.</summary>
    public static bool IsJoiner(Rune rune) => rune.Value is 0xAD or 0x200C or 0x200D or 0x640;

    /// <summary>Ends a sentence where white space follows.</summary>
    public static bool IsSentenceEnd(int code) => code is '.' or '!' or '?' or 0x2026 or 0x61F or 0x6D4;

    /// <summary>Ends a sentence wherever it stands.</summary>
    public static bool IsFullStop(int code) =>
        code is 0x3002 or 0xFF01 or 0xFF1F or 0xFF0E or 0x964 or 0x965 or 0x104B or 0x17D4 or 0x1362;
}
