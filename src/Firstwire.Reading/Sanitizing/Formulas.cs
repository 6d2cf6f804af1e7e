using System.Text;
using Firstwire.Reading.Tree;

namespace Firstwire.Reading.Sanitizing;

/// <summary>
/// Formulas in a line of text (MathML): what their elements show is read as words, what annotates them is not.
/// </summary>
internal static class Formulas
{
    /// <summary>Those of MathML Core that hold what readers see.</summary>
    public static readonly string[] Elements =
    [
        "math", "semantics", "menclose", "merror", "mfenced", "mfrac", "mi", "mmultiscripts", "mn", "mo", "mover",
        "mpadded", "mphantom", "mroot", "mrow", "ms", "mspace", "msqrt", "mstyle", "msub", "msubsup", "msup", "mtable",
        "mtd", "mtext", "mtr", "munder", "munderover",
    ];

    /// <summary>The text of the formula's own elements: what HTML stands within them could act.</summary>
    public static string Text(HtmlElement formula)
    {
        var text = new StringBuilder();
        Append(formula);
        return text.ToString();

        void Append(HtmlElement element)
        {
            if (element.IsHtml || !Elements.Contains(element.LocalName)) return;
            foreach (var node in element.ChildNodes)
            {
                if (node is HtmlText run) text.Append(run.Span);
                else if (node is HtmlElement child) Append(child);
            }
        }
    }
}
