using System.Text;
using Firstwire.Reading.Sanitizing;
using Firstwire.Reading.Tree;

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
        return Append(mark, text) ? FoldedText.Fold(text) : null;
    }

    private static bool Append(HtmlElement element, StringBuilder text)
    {
        foreach (var child in element.ChildNodes)
        {
            if (child is HtmlElement inner)
            {
                if (!inner.IsInline) text.Append(' ');
                if (!Append(inner, text)) return false;
                if (!inner.IsInline) text.Append(' ');
            }

            if (child is not HtmlText { Span: { IsEmpty: false } piece }) continue;
            if (text.Length + piece.Length > Longest) return false;
            if (text.Length > 0 && IsApart(text[^1], piece[0])) text.Append(' ');
            foreach (var c in piece)
                if (c != SoftHyphen) text.Append(c);
        }
        return true;
    }

    /// <summary>True where the last letter of one element and the first of the next are of two words.</summary>
    public static bool IsApart(char last, char next) =>
        (char.IsLower(last) && char.IsUpper(next)) || (char.IsDigit(last) && char.IsDigit(next));
}
