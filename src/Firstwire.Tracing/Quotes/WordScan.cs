using System.Globalization;

namespace Firstwire.Tracing.Quotes;

/// <summary>
/// Where a word ends: apostrophes, hyphens and points within it belong to it (O’Hara, well-known, U.S.).
/// </summary>
internal static class WordScan
{
    /// <summary>A longer run is no word; scripts without spaces make such runs.</summary>
    private const int Longest = 200;

    public static int End(ReadOnlySpan<char> text, int start, int end)
    {
        end = Math.Min(end, start + Longest);
        var at = start + 1;
        while (at < end && (
            IsPart(text[at]) || (IsInner(text[at]) && at + 1 < end && char.IsLetterOrDigit(text[at + 1]))))
        {
            at++;
        }

        return at < text.Length && char.IsLowSurrogate(text[at]) && char.IsHighSurrogate(text[at - 1]) ? at + 1 : at;
    }

    private static bool IsPart(char sign) => sign < 0x80
        ? char.IsAsciiLetterOrDigit(sign) || sign == '_'
        : char.IsLetterOrDigit(sign) || char.IsSurrogate(sign) || sign is '\u00AD' or '\u200C' or '\u200D'
            || char.GetUnicodeCategory(sign) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsInner(char sign) =>
        sign is '\'' or '\u2019' or '-' or '.' or '\u2010' or '\u2011' or '\u05F3' or '\u05F4' or '"';
}
