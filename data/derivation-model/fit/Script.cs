using System.Text;
using Firstwire.Tracing.Copies;

namespace Firstwire.Fit;

/// <summary>
/// Writes an English text as other kinds of scripts would write it, so that pairs known in English tell of pairs in
/// those. A word becomes the same signs in every text, and what such scripts do not write is left out: capitals,
/// articles, stops behind abbreviations, spaces.
/// </summary>
internal static class Script
{
    private const int LongestAbbreviation = 3;

    public static string Write(string text, Lettering lettering) => lettering switch
    {
        Lettering.Caseless => Write(text, Letters.Append, static mark => mark),
        Lettering.Unspaced => Write(text, Ideographs.Append, Ideographs.Mark),
        _ => text,
    };

    /// <param name="append">Appends a word, given as it stands.</param>
    /// <param name="mark">What stands for a sign or a blank; '\0' where nothing does.</param>
    private static string Write(string text, Action<ReadOnlySpan<char>, StringBuilder> append, Func<char, char> mark)
    {
        var written = new StringBuilder(text.Length);
        var at = 0;
        while (at < text.Length)
        {
            var end = at;
            while (end < text.Length && IsOfWord(text, at, end)) end++;
            if (end > at)
            {
                append(text.AsSpan(at, end - at), written);
                at = IsAbbreviated(text, at, end) ? end + 1 : end;
                continue;
            }

            var isInside = text[at] == '.' && at + 1 < text.Length && char.IsAsciiLetterOrDigit(text[at + 1]);
            var sign = isInside ? '·' : mark(text[at]);
            if (sign != '\0') written.Append(sign);
            at++;
        }

        return written.ToString();
    }

    /// <summary>Letters and apostrophes between them, or digits and what stands between them.</summary>
    private static bool IsOfWord(string text, int start, int at)
    {
        var isNumber = char.IsAsciiDigit(text[start]);
        var unit = text[at];
        if (isNumber ? char.IsAsciiDigit(unit) : char.IsLetter(unit)) return true;
        if (at == start || at + 1 >= text.Length) return false;
        return isNumber
            ? unit is '.' or ',' && char.IsAsciiDigit(text[at + 1])
            : unit is '\'' or '’' or '.' && char.IsLetter(text[at + 1]);
    }

    /// <summary>"Mr." and "U.S.": a capital and few letters.</summary>
    private static bool IsAbbreviated(string text, int start, int end) =>
        end < text.Length && text[end] == '.' && char.IsUpper(text[start])
            && (end - start <= LongestAbbreviation || text.AsSpan(start, end - start).Contains('.'));
}
