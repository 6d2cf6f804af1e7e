using System.Text;
using Firstwire.Reading.Sanitizing;
using Firstwire.Reading.Tree;
using Firstwire.Text.Words;

namespace Firstwire.Reading.Body;

/// <summary>
/// The text of a body: one paragraph for each block, white space folded. Captions of pictures are left to the markup.
/// Where something was taken out of the middle of a line the paragraph is parted, so that each one is a piece of the
/// page as it stood.
/// </summary>
internal sealed class BodyText
{
    /// <summary>Pictures of a gallery, at least.</summary>
    private const int LeastPictures = 5;

    /// <summary>Characters that tell more than what a picture shows.</summary>
    private const int ShortestStory = 80;

    private readonly StringBuilder paragraph = new();
    private readonly List<string> paragraphs = [];
    private readonly bool isGallery;

    private BodyText(bool isGallery) => this.isGallery = isGallery;

    public static IReadOnlyList<string> Paragraphs(IReadOnlyList<PageNode> roots)
    {
        var text = new BodyText(IsGallery(roots));
        foreach (var root in roots)
        {
            text.Add(root);
            text.Flush();
        }
        return text.paragraphs;
    }

    /// <summary>
    /// True where most of the prose stands below pictures: they are shown one by one, and told of there.
    /// </summary>
    private static bool IsGallery(IReadOnlyList<PageNode> roots)
    {
        var captions = roots.SelectMany(static r => r.Named("figcaption"))
            .Where(static c => c.Length >= ShortestStory && Clutter.IsCaption(c)).ToList();
        return captions.Count >= LeastPictures && captions.Sum(static c => c.Length)
            > roots.Sum(static r => r.Prose) - captions.Sum(static c => c.Prose);
    }

    private void Add(PageNode node)
    {
        if (node.IsText)
        {
            var words = ((HtmlText)node.Source!).Span;
            // Behind a break an indented line is a new paragraph, as Chinese and Japanese set it.
            if (paragraph.Length > 0 && paragraph[^1] == '\n' && words.TrimStart(" \t\r\n") is ['\u3000', ..]) Flush();
            paragraph.Append(words);
            return;
        }
        if (Clutter.IsCaption(node) && !(isGallery && node.Length >= ShortestStory))
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
        if (InlineElements.Contains(node.Name) && node.Source is HtmlElement element) AddInline(node, element);
        else AddBlock(node);
    }

    private void AddBlock(PageNode node)
    {
        Flush();
        PageNode? last = null;
        foreach (var child in node.Children)
        {
            if (last is not null && child.Source is not null && IsParted(last, child)) Flush();
            Add(child);
            last = child.Source is null ? null : child;
        }
        Flush();
    }

    /// <summary>The children of an inline element are those of the page, less what was taken out.</summary>
    private void AddInline(PageNode node, HtmlElement element)
    {
        var next = 0;
        foreach (var child in element.ChildNodes)
        {
            if (next < node.Children.Count && node.Children[next].Source == child) Add(node.Children[next++]);
            else if (child is HtmlElement gone && Parts(gone)) Flush();
        }
    }

    private static bool IsParted(PageNode last, PageNode next)
    {
        if (next.Ordinal - last.Ordinal <= 1 || next.Source!.Parent is not { } parent) return false;
        // By number: asking a node for its next sibling searches all of them.
        for (var between = last.Ordinal + 1; between < next.Ordinal; between++)
            if (parent.ChildNodes[between] is HtmlElement element && Parts(element)) return true;
        return false;
    }

    /// <summary>True where taking the element out leaves a gap between two words of the page.</summary>
    public static bool Parts(HtmlElement element) =>
        element.LocalName
            is not ("script" or "style" or "template" or "link" or "meta" or "annotation" or "annotation-xml"
                or "rt" or "rp")
        && (!element.IsInline || !string.IsNullOrWhiteSpace(element.TextContent));

    private void Flush()
    {
        var text = WhiteSpace.Fold(paragraph);
        paragraph.Clear();
        if (text.Length > 0) paragraphs.Add(text);
    }
}
