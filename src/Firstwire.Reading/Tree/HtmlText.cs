using AngleSharp.Common;

namespace Firstwire.Reading.Tree;

/// <summary>A run of text: nothing is copied out of the page before it is asked for.</summary>
internal sealed class HtmlText(StringOrMemory text) : HtmlNode
{
    private StringOrMemory text = text;
    private string? data;

    public string Data => data ??= text.ToString();

    public override string TextContent => Data;

    protected override string Name => "#text";

    public void Append(StringOrMemory more) => data = Data + more.ToString();

    public void Prepend(StringOrMemory more) => data = more.ToString() + Data;
}
