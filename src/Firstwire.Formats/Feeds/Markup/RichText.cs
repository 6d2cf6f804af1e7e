using Firstwire.Text.Urls;
using Firstwire.Text.Words;

namespace Firstwire.Formats.Feeds.Markup;

internal enum TextKind
{
    /// <summary>Characters that mean themselves.</summary>
    Plain,

    /// <summary>HTML.</summary>
    Html,

    /// <summary>Formats that never said which: HTML where it looks so.</summary>
    Unstated,
}

/// <summary>The text of an element with its kind and the base of its links.</summary>
internal sealed record RichText(string Value, TextKind Kind, WebUrl? Base)
{
    public string? ToPlain()
    {
        var plain = Kind == TextKind.Plain ? WhiteSpace.Fold(Value) : HtmlText.ToPlain(Value);
        return plain.Length == 0 ? null : plain;
    }

    public string ToHtml() => HtmlLinks.MakeAbsolute(Value, Base);
}
