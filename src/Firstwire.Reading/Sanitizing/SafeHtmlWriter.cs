using System.Buffers;
using System.Text;
using Firstwire.Reading.Tree;
using Firstwire.Text.Urls;
using Firstwire.Text.Words;

namespace Firstwire.Reading.Sanitizing;

/// <summary>
/// Writes nodes as markup from an allow-list. Containers (div, section, …) leave no element behind: a run of text
/// within one becomes a paragraph, so that the result has blocks and lines and nothing else.
/// </summary>
internal sealed class SafeHtmlWriter(WebUrl? baseUrl, KeptNodes kept)
{
    /// <summary>Elements within each other in what is written; deeper ones leave their text.</summary>
    private const int MaximumDepth = 64;

    private static readonly SearchValues<char> NotItself = SearchValues.Create(
        [.. "&<>\"'", .. Enumerable.Range(0, 0xA0).Select(static code => (char)code)
            .Where(static c => char.IsControl(c) && c is not ('\n' or '\t'))]);

    private readonly StringBuilder html = new();
    private readonly SafeAttributes attributes = new(baseUrl);
    private int depth;
    private bool paragraphOpen;
    private bool inLink;

    /// <summary>The innermost open cell or frame: what an item that is written next would stand in.</summary>
    private string? innermost;

    /// <summary>True where text needs a paragraph of its own.</summary>
    private bool inContainer = true;

    public override string ToString()
    {
        EndParagraph();
        return html.ToString();
    }

    public void Write(HtmlNode node)
    {
        if (!kept.Holds(node)) return;
        if (kept.OpensParagraph(node)) EndParagraph();
        switch (node)
        {
            case HtmlText text:
                WriteText(text.Span);
                break;
            case HtmlElement element:
                WriteElement(element);
                break;
        }
    }

    private void WriteText(ReadOnlySpan<char> text)
    {
        if (inContainer && !paragraphOpen)
        {
            if (text.IsWhiteSpace()) return;
            BeginParagraph();
        }
        AppendText(html, text);
    }

    private void WriteElement(HtmlElement element)
    {
        switch (element.Role)
        {
            case SafeElement.Cell or SafeElement.Frame when IsOnlyBox(element):
                WriteContainer(element);
                break;
            case SafeElement.Gone:
                break;
            case SafeElement.Formula:
                WriteText(Formulas.Text(element));
                break;
            case SafeElement.Image:
                if (attributes.Image(element) is { } image) WriteInline(image);
                break;
            case SafeElement.Break:
                if (!inContainer || paragraphOpen) html.Append("<br>");
                break;
            case SafeElement.Rule:
                EndParagraph();
                html.Append("<hr>");
                break;
            case var _ when depth >= MaximumDepth:
                WriteText(WhiteSpace.Fold(element.TextContent));
                break;
            case SafeElement.Link:
                WriteLink(element);
                break;
            case SafeElement.Transparent:
            case SafeElement.Inline when HasBlocks(element):
                WriteChildren(element);
                break;
            case SafeElement.Inline:
                WriteTagged(element, element.LocalName, "", container: false);
                break;
            case SafeElement.Line when !HasBlocks(element) && !EndsOpenItem(element):
                EndParagraph();
                WriteLine(element);
                break;
            case SafeElement.Cell when !EndsOpenItem(element):
                EndParagraph();
                WriteTagged(element, element.LocalName, SafeAttributes.Of(element),
                    container: HasBlocks(element, listsToo: false));
                break;
            case SafeElement.Frame:
                EndParagraph();
                WriteTagged(element, element.LocalName, SafeAttributes.Of(element), container: true);
                break;
            default:
                WriteContainer(element);
                break;
        }
    }

    /// <summary>A paragraph or heading; nothing where it would be empty.</summary>
    private void WriteLine(HtmlElement element)
    {
        var start = html.Length;
        var direction = SafeAttributes.Direction(element);
        WriteTagged(element, element.LocalName, direction, container: false);
        var emptyLength = (2 * element.LocalName.Length) + direction.Length + "<></>".Length;
        if (html.Length - start == emptyLength) html.Length = start;
    }

    private void WriteLink(HtmlElement element)
    {
        // A link within a link would be torn apart by the next parser.
        if (inLink || attributes.Link(element) is not { } link)
        {
            if (HasBlocks(element)) WriteContainer(element);
            else WriteChildren(element);
            return;
        }
        inLink = true;
        if (HasBlocks(element)) WriteBlockLink(element, link);
        else WriteTagged(element, "a", link, container: false);
        inLink = false;
    }

    /// <summary>A link around blocks; one around nothing is a line's link.</summary>
    private void WriteBlockLink(HtmlElement element, string link)
    {
        EndParagraph();
        var start = html.Length;
        WriteTagged(element, "a", link, container: true);
        if (html.Length - start != link.Length + "<a></a>".Length) return;
        html.Length = start;
        WriteInline($"<a{link}></a>");
    }

    /// <summary>An element and its content; the paragraph that was open around an inline element stays open.</summary>
    private void WriteTagged(HtmlElement element, string name, string attributeText, bool container)
    {
        var role = element.Role;
        var inline = role is SafeElement.Inline or SafeElement.Link && !container;
        if (inline && inContainer && !paragraphOpen) BeginParagraph();
        var outer = inContainer;
        var outerInnermost = innermost;
        if (!inline || !inContainer) inContainer = container;
        if (role is SafeElement.Cell or SafeElement.Frame) innermost = name;
        html.Append('<').Append(name).Append(attributeText).Append('>');
        depth++;
        WriteChildren(element);
        depth--;
        if (!inline) EndParagraph();
        html.Append("</").Append(name).Append('>');
        inContainer = outer;
        innermost = outerInnermost;
    }

    /// <summary>
    /// An item that stood within another with only a box between them: the next parser, which does not see the box,
    /// would end the outer one there (HTML, 13.2.6.4.7, "in body": li, dd and dt).
    /// </summary>
    private bool EndsOpenItem(HtmlElement element) => element.LocalName switch
    {
        "li" => innermost is "li",
        "dd" or "dt" => innermost is "dd" or "dt",
        _ => false,
    };

    /// <summary>
    /// A table that is only a box, or a part of one that is not written: old pages set their text in a cell.
    /// </summary>
    private bool IsOnlyBox(HtmlElement element) => element.LocalName switch
    {
        "table" => kept.IsBox(element),
        "td" or "th" => innermost is not "tr",
        "tr" => innermost is not ("table" or "thead" or "tbody" or "tfoot"),
        "thead" or "tbody" or "tfoot" => innermost is not "table",
        _ => false,
    };

    private void WriteContainer(HtmlElement element)
    {
        EndParagraph();
        var outer = inContainer;
        inContainer = true;
        WriteChildren(element);
        EndParagraph();
        inContainer = outer;
    }

    private void WriteChildren(HtmlElement element)
    {
        foreach (var child in element.ChildNodes) Write(child);
    }

    private void WriteInline(string markup)
    {
        if (inContainer && !paragraphOpen) BeginParagraph();
        html.Append(markup);
    }

    private void BeginParagraph()
    {
        html.Append("<p>");
        paragraphOpen = true;
    }

    private void EndParagraph()
    {
        if (!paragraphOpen) return;
        html.Append("</p>");
        paragraphOpen = false;
    }

    private bool HasBlocks(HtmlElement element, bool listsToo = true) =>
        kept.HoldsParagraphs(element) || HoldsBlocks(element, listsToo);

    private static bool HoldsBlocks(HtmlElement element, bool listsToo)
    {
        foreach (var node in element.ChildNodes)
        {
            if (node.Element is not { } child) continue;
            if (!listsToo && child.LocalName is ("ul" or "ol")) continue;
            if (SafeElements.IsBlock(child) || HoldsBlocks(child, listsToo: true)) return true;
        }
        return false;
    }

    /// <summary>
    /// Text that no parser can take for markup; control characters, which no text needs, are left out.
    /// </summary>
    public static string Escaped(string text)
    {
        if (!text.AsSpan().ContainsAny(NotItself)) return text;
        var escaped = new StringBuilder(text.Length + 16);
        AppendText(escaped, text);
        return escaped.ToString();
    }

    private static void AppendText(StringBuilder into, ReadOnlySpan<char> rest)
    {
        while (rest.IndexOfAny(NotItself) is >= 0 and var at)
        {
            into.Append(rest[..at]).Append(Written(rest[at]));
            rest = rest[(at + 1)..];
        }

        into.Append(rest);
    }

    /// <summary>What is written for a character that does not stand for itself.</summary>
    private static string Written(char c) => c switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        '\'' => "&#39;",
        '\r' => "\n",
        _ => "",
    };
}
