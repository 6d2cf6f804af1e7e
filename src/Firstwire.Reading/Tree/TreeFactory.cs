using AngleSharp;
using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Text;

namespace Firstwire.Reading.Tree;

/// <summary>Makes the nodes that tree construction asks for.</summary>
internal sealed class TreeFactory : IDomConstructionElementFactory<HtmlTree, HtmlElement>
{
    public HtmlTree CreateDocument(TextSource source, IBrowsingContext? context = null) => new(source);

    public HtmlElement Create(
        HtmlTree document, StringOrMemory localName, StringOrMemory prefix = default, NodeFlags flags = NodeFlags.None)
    {
        document.Count();
        var name = KnownNames.OfHtml(localName);
        if (name.Local == "script") return new ScriptElement(name);
        var element = new HtmlElement(name);
        if (element.LocalName == "table") document.Open(element);
        return element;
    }

    public HtmlElement CreateNoScript(HtmlTree document, bool scripting) => Create(document, "noscript");

    public HtmlElement CreateUnknown(HtmlTree document, StringOrMemory tagName) => Create(document, tagName);

    public IConstructableNode CreateDocumentType(
        HtmlTree document, StringOrMemory name, StringOrMemory publicIdentifier, StringOrMemory systemIdentifier) =>
        new HtmlText(default);

    public IConstructableMathElement CreateMath(HtmlTree document, StringOrMemory name = default)
    {
        document.Count();
        return new HtmlElement(KnownNames.OfMathMl(name));
    }

    public IConstructableSvgElement CreateSvg(HtmlTree document, StringOrMemory name = default)
    {
        document.Count();
        return new HtmlElement(KnownNames.OfSvg(name));
    }

    public IConstructableMetaElement CreateMeta(HtmlTree document) => Create(document, "meta");

    public IConstructableScriptElement CreateScript(HtmlTree document, bool parserInserted, bool started) =>
        (ScriptElement)Create(document, "script");

    public IConstructableFrameElement CreateFrame(HtmlTree document) => Create(document, "frame");

    public IConstructableTemplateElement CreateTemplate(HtmlTree document)
    {
        document.Count();
        return new TemplateElement();
    }

    public IConstructableFormElement CreateForm(HtmlTree document) => Create(document, "form");

    /// <summary>What ends a script ends no element within SVG: tree construction tells the two apart by type.</summary>
    private sealed class ScriptElement(ElementName name) : HtmlElement(name), IConstructableScriptElement
    {
        Task IConstructableScriptElement.RunAsync(CancellationToken cancelToken) => Task.CompletedTask;

        bool IConstructableScriptElement.Prepare(IConstructableDocument document) => false;
    }

    /// <summary>What a template holds is no part of the page.</summary>
    private sealed class TemplateElement() : HtmlElement(KnownNames.OfHtml("template")), IConstructableTemplateElement
    {
        void IConstructableTemplateElement.PopulateFragment() => Clear();
    }
}
