using Firstwire.Formats.Feeds.Markup;
using Firstwire.Text.Urls;

namespace Firstwire.Formats.Feeds.Assembly;

/// <summary>One open element. Frames are used again by the elements that follow at the same depth.</summary>
internal sealed class Frame
{
    /// <summary>Null in an element that is passed over, or that is markup inside another's text.</summary>
    public Element? Element { get; private set; }

    /// <summary>The element's name where it is written out again as markup; null where it is not.</summary>
    public string? MarkupName { get; set; }

    /// <summary>Where this element's text begins.</summary>
    public int TextStart { get; private set; }

    public WebUrl? Base { get; set; }

    public string? Language { get; set; }

    public TextKind TextKind { get; set; }

    /// <summary>True once the collected text is markup, so that further characters are escaped.</summary>
    public bool HasMarkup { get; set; }

    /// <summary>True while the <c>div</c> that XHTML content is wrapped in may still come.</summary>
    public bool AwaitsWrapper { get; set; }

    /// <summary>What the start noted for the end.</summary>
    public string? Note { get; set; }

    /// <summary>True where the element's text is to be left alone: content of a type that no reader shows.</summary>
    public bool IsOpaque { get; set; }

    public void Open(Element? element, int textStart, WebUrl? baseUrl, string? language)
    {
        Element = element;
        TextStart = textStart;
        Base = baseUrl;
        Language = language;
        MarkupName = Note = null;
        TextKind = TextKind.Unstated;
        HasMarkup = AwaitsWrapper = IsOpaque = false;
    }

    /// <summary>
    /// The absolute form of an address that stands in this element; the text itself where it cannot be resolved.
    /// </summary>
    public string? Resolve(string? address)
    {
        if (string.IsNullOrWhiteSpace(address)) return null;
        address = address.Trim();
        return WebUrl.HrefOf(address, Base) ?? address;
    }

    public RichText? Rich(string text) => text.Length == 0 ? null : new RichText(text, TextKind, Base);

    public string? Plain(string text) => text.Length == 0 ? null : Rich(text)!.ToPlain();
}
