using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;

namespace Firstwire.Reading.Tree;

/// <summary>
/// A page. Its texts lie in one array as long as its markup, which the next page has again once this one is disposed
/// of: nothing may be asked of the nodes after that.
/// </summary>
internal sealed class HtmlTree(TextSource source) : HtmlNode, IConstructableDocument, IDisposable
{
    /// <summary>Elements of one page: half a second's work. Long live blogs stay under 30,000.</summary>
    public const int MaximumElements = 150_000;

    private readonly List<HtmlElement> openTables = [];
    private IDisposable? builder;
    private int elements;

    /// <summary>The <c>html</c> element; every page has one, written or not.</summary>
    public HtmlElement DocumentElement => Find(this, "html")!;

    /// <summary>Null for a page of frames.</summary>
    public HtmlElement? Body => Find(DocumentElement, "body");

    public override string TextContent => DocumentElement.TextContent;

    TextSource IConstructableDocument.Source => source;

    IDisposable? IConstructableDocument.Builder
    {
        get => builder;
        set => builder = value;
    }

    QuirksMode IConstructableDocument.QuirksMode { get; set; }

    IConstructableElement? IConstructableDocument.Head => Find(this, "html") is { } html ? Find(html, "head") : null;

    IConstructableElement IConstructableDocument.DocumentElement => Find(this, "html")!;

    bool IConstructableDocument.IsLoading => false;

    protected override StringOrMemory Name => "#document";

    void IConstructableDocument.PerformMicrotaskCheckpoint()
    {
    }

    void IConstructableDocument.ProvideStableState()
    {
    }

    void IConstructableDocument.AddComment(ref StructHtmlToken token)
    {
    }

    void IConstructableDocument.TrackError(Exception exception)
    {
    }

    Task IConstructableDocument.WaitForReadyAsync(CancellationToken cancelToken) => Task.CompletedTask;

    Task IConstructableDocument.FinishLoadingAsync() => Task.CompletedTask;

    void IConstructableDocument.ApplyManifest()
    {
    }

    void IConstructableDocument.Clear() => Clear();

    public void Dispose() => builder?.Dispose();

    /// <summary>Notes one more element.</summary>
    /// <exception cref="LimitBroken">There are too many.</exception>
    public void Count()
    {
        if (++elements > MaximumElements) throw TooMany();
    }

    public static LimitBroken TooMany() => new($"The page has more than {MaximumElements} elements.");

    /// <summary>A table has begun.</summary>
    public void Open(HtmlElement table)
    {
        table.OpenIn = this;
        openTables.Add(table);
    }

    /// <summary>A table has ended.</summary>
    public void Close(HtmlElement table) => openTables.Remove(table);

    /// <summary>
    /// An element that a table cannot hold stands before the table (§13.2.6.1, foster parenting). Tree construction
    /// knows no tables but its own nodes', and gives such elements to the page.
    /// </summary>
    protected internal override void Add(HtmlNode node)
    {
        if (node is not HtmlElement || Find(this, "html") is not { } root) base.Add(node);
        else if (openTables.FindLast(held => held != node) is { Parent: { } around } table) around.AddBefore(
            table, node);
        else root.Add(node);
    }

    private static HtmlElement? Find(HtmlNode above, string name)
    {
        foreach (var node in above.ChildNodes)
            if (node is HtmlElement element && element.LocalName == name) return element;
        return null;
    }
}
