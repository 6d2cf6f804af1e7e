using System.Text;
using AngleSharp.Common;

namespace Firstwire.Reading.Tree;

/// <summary>A run of text: nothing is copied out of the page before it is asked for.</summary>
internal sealed class HtmlText(StringOrMemory text) : HtmlNode
{
    private string? data;

    /// <summary>Only where the run came in several pieces: broken markup comes in one a character.</summary>
    private StringBuilder? pieces;

    public string Data => data ??= pieces?.ToString() ?? text.ToString();

    /// <summary>As <see cref="Data"/>, for whoever looks at it once.</summary>
    public ReadOnlySpan<char> Span => data is null && pieces is null ? text.Memory.Span : Data;

    public override string TextContent => Data;

    protected override StringOrMemory Name => "#text";

    public void Append(StringOrMemory more) => Pieces().Append(more.Memory.Span);

    public void Prepend(StringOrMemory more) => Pieces().Insert(0, more.Memory.Span);

    private StringBuilder Pieces()
    {
        data = null;
        return pieces ??= new StringBuilder().Append(text.Memory.Span);
    }
}
