using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Firstwire.Reading.Sanitizing;

namespace Firstwire.Reading.Tree;

/// <summary>A name of elements and what tree construction has to know of them.</summary>
internal sealed record ElementName(string Local, string NamespaceUri, NodeFlags Flags)
{
    /// <summary>The names in the form that tree construction asks for many times an element.</summary>
    public StringOrMemory LocalWritten { get; } = Local;

    public StringOrMemory NamespaceWritten { get; } = NamespaceUri;

    /// <summary>True for what stands within a line of text.</summary>
    public bool IsInline { get; } = InlineElements.Contains(Local);

    public SafeElement Role { get; } = SafeElements.RoleOf(Local, isHtml: NamespaceUri == NamespaceNames.HtmlUri);
}

/// <summary>The names that pages are full of, each made once; the flags of all are AngleSharp's.</summary>
internal static class KnownNames
{
    private static readonly NameTable<ElementName> Html = Names("""
        a abbr acronym address applet area article aside audio b base basefont bdi bdo bgsound big blink blockquote body
        br button canvas caption center cite code col colgroup command data datalist dd del details dfn dialog dir div
        dl dt em embed fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup
        hr html i iframe image img input ins isindex kbd keygen label legend li link listing main map mark marquee menu
        menuitem meta meter nav nobr noembed noframes noscript object ol optgroup option output p param picture
        plaintext pre progress q rb rp rt rtc ruby s samp script search section select selectedcontent slot small source
        span strike strong style sub summary sup table tbody td template textarea tfoot th thead time title tr track tt
        u ul var video wbr xmp
        """, NamespaceNames.HtmlUri);

    private static readonly NameTable<ElementName> Svg =
        Names("svg g path use circle rect line polygon polyline ellipse title desc foreignObject defs style",
            NamespaceNames.SvgUri);

    private static readonly NameTable<ElementName> MathMl =
        Names("math mi mo mn ms mtext mrow msup msub mfrac annotation-xml", NamespaceNames.MathMlUri);

    private static readonly NameTable<string> Attributes = new(Split("""
        abbr action alt aria-expanded aria-hidden aria-label async autocomplete border cellpadding cellspacing charset
        class color cols colspan content crossorigin data-id data-src datetime decoding defer dir fetchpriority for
        height hidden href http-equiv id integrity itemid itemprop itemscope itemtype lang loading media method name
        nonce onclick onerror onload placeholder poster property rel role rowspan sizes src srcset style tabindex target
        title type value width
        """), static name => name);

    public static ElementName OfHtml(StringOrMemory name) =>
        Of(Html, name, NamespaceNames.HtmlUri, NodeFlags.HtmlMember);

    public static ElementName OfSvg(StringOrMemory name) => Of(Svg, name, NamespaceNames.SvgUri, NodeFlags.SvgMember);

    public static ElementName OfMathMl(StringOrMemory name) =>
        Of(MathMl, name, NamespaceNames.MathMlUri, NodeFlags.MathMember);

    public static string Attribute(ReadOnlySpan<char> name) =>
        Attributes.Find(name) ?? name.ToString();

    private static ElementName Of(
        NameTable<ElementName> known, StringOrMemory name, string namespaceUri, NodeFlags flags) =>
        known.Find(name.Memory.Span) ?? new ElementName(name.ToString(), namespaceUri, flags);

    private static NameTable<ElementName> Names(string names, string namespaceUri)
    {
        using var page = new HtmlParser().ParseDocument(ReadOnlyMemory<char>.Empty);
        return new NameTable<ElementName>(
            Split(names), name => new ElementName(name, namespaceUri, page.CreateElement(namespaceUri, name).Flags));
    }

    /// <summary>
    /// Interned: the names that the readers ask for are then the same strings, which is seen at once.
    /// </summary>
    private static string[] Split(string names) =>
        [.. names.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Select(string.Intern)];
}
