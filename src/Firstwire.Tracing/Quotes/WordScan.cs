using System.Globalization;
using Firstwire.Text.Words;

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

    /// <summary>
    /// Whether a phrase has a name that is no part of a longer word: Ana, but not in Anabel. Letters without case may
    /// stand beside a name, as scripts without spaces have them.
    /// </summary>
    public static bool Has(ReadOnlySpan<char> phrase, ReadOnlySpan<char> name)
    {
        for (var from = 0; phrase[from..].IndexOf(name, StringComparison.Ordinal) is >= 0 and var found;)
        {
            var (at, past) = (from + found, from + found + name.Length);
            if ((at == 0 || !HasCase(phrase[at - 1])) && (past == phrase.Length || !HasCase(phrase[past]))) return true;
            from = at + 1;
        }

        return false;
    }

    private static bool HasCase(char sign) => WordRunes.IsSmall(sign) || char.IsUpper(sign);

    private static bool IsPart(char sign) => sign < 0x80
        ? char.IsAsciiLetterOrDigit(sign) || sign == '_'
        : char.IsLetterOrDigit(sign) || char.IsSurrogate(sign) || sign is '\u00AD' or '\u200C' or '\u200D'
            || char.GetUnicodeCategory(sign) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsInner(char sign) =>
        sign is '\'' or '\u2019' or '-' or '.' or '\u2010' or '\u2011' or '\u05F3' or '\u05F4' or '"';
}
