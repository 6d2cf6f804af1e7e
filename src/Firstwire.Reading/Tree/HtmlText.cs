using System.Text;
using AngleSharp.Common;

namespace Firstwire.Reading.Tree;

/// <summary>A run of text: nothing is copied out of the page before it is asked for.</summary>
internal sealed class HtmlText(StringOrMemory text) : HtmlNode
{
    private readonly ReadOnlyMemory<char> written = text.Memory;

    /// <summary>
    /// The run as a string once it was asked for, or its pieces where it came in several: broken markup comes in one a
    /// character.
    /// </summary>
    private object? made;

    public string Data
    {
        get
        {
            if (made is string data) return data;
            data = made?.ToString() ?? written.ToString();
            made = data;
            return data;
        }
    }

    /// <summary>As <see cref="Data"/>, for whoever looks at it once.</summary>
    public ReadOnlySpan<char> Span => made is null ? written.Span : Data;

    public override string TextContent => Data;

    protected override StringOrMemory Name => "#text";

    public void Append(StringOrMemory more) => Pieces().Append(more.Memory.Span);

    public void Prepend(StringOrMemory more) => Pieces().Insert(0, more.Memory.Span);

    private StringBuilder Pieces()
    {
        if (made is StringBuilder pieces) return pieces;
        pieces = new StringBuilder().Append(Span);
        made = pieces;
        return pieces;
    }
}
