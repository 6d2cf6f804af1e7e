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

    public HtmlElement Create(HtmlTree document, StringOrMemory localName, StringOrMemory prefix = default, NodeFlags flags = NodeFlags.None)
    {
        document.Count();
        var name = KnownNames.OfHtml(localName);
        return name.Local switch
        {
            "form" => new FormElement(name),
            "frame" => new FrameElement(name),
            "meta" => new MetaElement(name),
            "script" => new ScriptElement(name),
            "table" => new TableElement(name, document),
            _ => new HtmlElement(name),
        };
    }

    public HtmlElement CreateNoScript(HtmlTree document, bool scripting) => Create(document, "noscript");

    public HtmlElement CreateUnknown(HtmlTree document, StringOrMemory tagName) => Create(document, tagName);

    public IConstructableNode CreateDocumentType(
        HtmlTree document, StringOrMemory name, StringOrMemory publicIdentifier, StringOrMemory systemIdentifier) => new HtmlText(default);

    public IConstructableMathElement CreateMath(HtmlTree document, StringOrMemory name = default)
    {
        document.Count();
        return new MathElement(KnownNames.OfMathMl(name));
    }

    public IConstructableSvgElement CreateSvg(HtmlTree document, StringOrMemory name = default)
    {
        document.Count();
        return new SvgElement(KnownNames.OfSvg(name));
    }

    public IConstructableMetaElement CreateMeta(HtmlTree document) => (MetaElement)Create(document, "meta");

    public IConstructableScriptElement CreateScript(HtmlTree document, bool parserInserted, bool started) =>
        (ScriptElement)Create(document, "script");

    public IConstructableFrameElement CreateFrame(HtmlTree document) => (FrameElement)Create(document, "frame");

    /// <summary>Never asked for: see <see cref="TreeParser"/>.</summary>
    public IConstructableTemplateElement CreateTemplate(HtmlTree document) => throw new NotSupportedException("a template");

    public IConstructableFormElement CreateForm(HtmlTree document) => (FormElement)Create(document, "form");

    // Tree construction tells these apart by their types; none of them does anything here.
    private sealed class FormElement(ElementName name) : HtmlElement(name), IConstructableFormElement;

    private sealed class FrameElement(ElementName name) : HtmlElement(name), IConstructableFrameElement;

    private sealed class MathElement(ElementName name) : HtmlElement(name), IConstructableMathElement;

    private sealed class SvgElement(ElementName name) : HtmlElement(name), IConstructableSvgElement;

    private sealed class MetaElement(ElementName name) : HtmlElement(name), IConstructableMetaElement
    {
        void IConstructableMetaElement.Handle()
        {
        }
    }

    private sealed class ScriptElement(ElementName name) : HtmlElement(name), IConstructableScriptElement
    {
        Task IConstructableScriptElement.RunAsync(CancellationToken cancelToken) => Task.CompletedTask;

        bool IConstructableScriptElement.Prepare(IConstructableDocument document) => false;
    }

    private sealed class TableElement : HtmlElement
    {
        private readonly HtmlTree page;

        public TableElement(ElementName name, HtmlTree page)
            : base(name)
        {
            this.page = page;
            page.Open(this);
        }

        protected override void Closed() => page.Close(this);
    }
}
