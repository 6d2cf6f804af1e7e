using System.Collections.Frozen;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;

namespace Firstwire.Reading.Tree;

/// <summary>
/// Stops tree construction where it would tell templates and tables by the type of its own nodes: on a page that has
/// both, and at a template that is a shadow tree. All else it does with templates, it does by their names.
/// </summary>
internal sealed class TemplateWatch
{
    private static readonly FrozenSet<string> Tables =
        new[] { "table", "caption", "colgroup", "col", "tbody", "thead", "tfoot", "tr", "td", "th" }.ToFrozenSet();

    private bool hasTemplate;
    private bool hasTable;

    /// <summary>True where the page needs those nodes.</summary>
    public bool HasStopped { get; private set; }

    public TokenConsumptionResult Pass(ref StructHtmlToken token, TokenConsumer next)
    {
        if (token.Type == HtmlTokenType.StartTag) Note(ref token);
        if (HasStopped) return TokenConsumptionResult.Stop;
        next(ref token);
        return TokenConsumptionResult.Continue;
    }

    private void Note(ref StructHtmlToken token)
    {
        var name = token.Name.Memory.Span;
        hasTable |= Tables.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name);
        if (name is "template")
        {
            hasTemplate = true;
            HasStopped = token.GetAttribute("shadowrootmode").Length > 0;
        }

        HasStopped |= hasTemplate && hasTable;
    }
}
