using System.Text;
using AngleSharp.Dom;
using Firstwire.Reading.Sanitizing;

namespace Firstwire.Reading.Body;

/// <summary>
/// The text of a body: one paragraph for each block, white space folded. Captions of pictures are left to
/// the markup. Where something was taken out of the middle of a line the paragraph is parted, so that each one is a piece of the page as
/// it stood.
/// </summary>
internal sealed class BodyText
{
    private readonly StringBuilder paragraph = new();
    private readonly List<string> paragraphs = [];

    public static IReadOnlyList<string> Paragraphs(IEnumerable<PageNode> roots)
    {
        var text = new BodyText();
        foreach (var root in roots)
        {
            text.Add(root);
            text.Flush();
        }
        return text.paragraphs;
    }

    private void Add(PageNode node)
    {
        if (node.IsText)
        {
            paragraph.Append(((IText)node.Source!).Data);
            return;
        }
        if (Clutter.IsCaption(node))
        {
            Flush();
            return;
        }
        if (node.Name == "br")
        {
            if (paragraph.Length > 0 && paragraph[^1] == '\n') Flush();
            else paragraph.Append('\n');
            return;
        }
        var inline = InlineElements.Contains(node.Name);
        if (!inline) Flush();
        INode? last = null;
        foreach (var child in node.Children)
        {
            if (last is not null && child.Source is not null && IsParted(last, child.Source)) Flush();
            Add(child);
            last = child.Source;
        }
        if (!inline) Flush();
    }

    private static bool IsParted(INode last, INode next)
    {
        for (var between = last.NextSibling; between is not null && between != next; between = between.NextSibling)
            if (between is IElement element && !string.IsNullOrWhiteSpace(element.TextContent)) return true;
        return false;
    }

    private void Flush()
    {
        var text = FoldedText.Fold(paragraph.ToString());
        paragraph.Clear();
        if (text.Length > 0) paragraphs.Add(text);
    }
}
