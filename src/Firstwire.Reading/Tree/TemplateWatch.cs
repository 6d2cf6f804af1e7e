using System.Collections.Frozen;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;

namespace Firstwire.Reading.Tree;

/// <summary>
/// Stops tree construction where it tells templates and tables by the type of its own nodes: at the parts of a table
/// within a template, at a template within a list of options, which may hold such parts too, and at one that is a
/// shadow tree. All else it does with them, it does by their names.
/// </summary>
internal sealed class TemplateWatch
{
    private static readonly FrozenSet<string> Tables =
        new[] { "table", "caption", "colgroup", "col", "tbody", "thead", "tfoot", "tr", "td", "th" }.ToFrozenSet();

    private int open;
    private bool inSelect;

    /// <summary>True where the page needs those nodes.</summary>
    public bool HasStopped { get; private set; }

    public TokenConsumptionResult Pass(ref StructHtmlToken token, TokenConsumer next)
    {
        if (token.IsTag) Note(ref token);
        if (HasStopped) return TokenConsumptionResult.Stop;
        next(ref token);
        return TokenConsumptionResult.Continue;
    }

    private void Note(ref StructHtmlToken token)
    {
        var isStart = token.Type == HtmlTokenType.StartTag;
        if (token.Name == "template")
        {
            if (isStart) open++;
            else if (open > 0) open--;
            HasStopped = inSelect || token.GetAttribute("shadowrootmode").Length > 0;
        }
        else if (token.Name == "select") inSelect = isStart;
        else if (open > 0)
            HasStopped = Tables.GetAlternateLookup<ReadOnlySpan<char>>().Contains(token.Name.Memory.Span);
    }
}
