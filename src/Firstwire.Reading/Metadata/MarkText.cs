using System.Text;
using Firstwire.Reading.Metadata.Authorship;
using Firstwire.Reading.Tree;
using Firstwire.Text.Words;

namespace Firstwire.Reading.Metadata;

/// <summary>
/// The words of a marked byline or date. Pages set its parts apart by style alone ("By" "Anna Berg" "Follow", "23"
/// "2026"), so a capital that follows a small letter across two elements begins a word of its own, and a figure that
/// follows a figure a number of its own.
/// </summary>
internal static class MarkText
{
    /// <summary>Characters of an element that marks an author; more is a box that holds one.</summary>
    private const int Longest = 600;

    private const char SoftHyphen = '\u00AD';

    /// <summary>
    /// The text, white space folded and soft hyphens dropped; null where it is too long for a byline.
    /// </summary>
    public static string? Of(HtmlElement mark)
    {
        var text = new StringBuilder();
        return Append(mark, text) ? WhiteSpace.Fold(text) : null;
    }

    private static bool Append(HtmlElement element, StringBuilder text)
    {
        foreach (var child in element.ChildNodes)
        {
            if (child is HtmlElement inner)
            {
                if (!inner.IsInline) text.Append(' ');
                if (inner.LocalName == "br") EndLine(text);
                if (!Append(inner, text)) return false;
                if (!inner.IsInline) text.Append(' ');
            }

            if (child is not HtmlText { Span: { IsEmpty: false } piece }) continue;
            if (text.Length + piece.Length > Longest) return false;
            if (text.Length > 0 && (IsApart(text[^1], piece[0]) || IsBehindCapitals(text, piece))) text.Append(' ');
            foreach (var c in piece)
                if (c != SoftHyphen) text.Append(c);
        }
        return true;
    }

    /// <summary>
    /// What stands in the line below a whole name is said apart: "By Anna Berg", "Harbour Correspondent". A word alone
    /// goes on: "By Anna", "Berg".
    /// </summary>
    private static void EndLine(StringBuilder text)
    {
        while (text.Length > 0 && char.IsWhiteSpace(text[^1])) text.Length--;
        if (text.Length == 0) return;
        var all = text.ToString();
        var line = BylineOpenings.Stripped(all[(all.LastIndexOf(',') + 1)..].TrimStart());
        var isWhole = line.Contains(' ') || NameShape.IsUnspaced(line);
        text.Append(isWhole && char.IsLetterOrDigit(all[^1]) ? ", " : " ");
    }

    /// <summary>True for "BERG" and "Follow": a word behind one in capitals.</summary>
    private static bool IsBehindCapitals(StringBuilder text, ReadOnlySpan<char> next) =>
        text.Length > 1 && char.IsUpper(text[^2]) && char.IsUpper(text[^1])
        && next.Length > 1 && char.IsUpper(next[0]) && WordRunes.IsSmall(next[1]);

    /// <summary>True where the last letter of one element and the first of the next are of two words.</summary>
    public static bool IsApart(char last, char next) =>
        (WordRunes.IsSmall(last) && char.IsUpper(next)) || (char.IsDigit(last) && char.IsDigit(next));
}
