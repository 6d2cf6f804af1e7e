using System.Text.RegularExpressions;
using Firstwire.Reading.Metadata.Authorship;
using Firstwire.Text.Words;

namespace Firstwire.Reading.Body;

/// <summary>
/// Lines below a text that tell facts by a form and end without a mark: results of matches, when and where something
/// is, how many came. They stand in runs and hold no link, as tags, credits and addresses do.
/// </summary>
internal static partial class FactLines
{
    private const int FewestResults = 2;

    private const int FewestFacts = 3;

    /// <summary>Where each says its label in bold, or a number.</summary>
    private const int FewestPlainFacts = 2;

    private const int LongestHeading = 40;

    private enum Form
    {
        None,
        Result,
        Fact,
    }

    /// <summary>Those of some lines that are such, with the line that heads them.</summary>
    public static HashSet<PageNode> Among(List<PageNode> lines)
    {
        var found = new HashSet<PageNode>();
        for (int at = 0, end; at < lines.Count; at = end)
        {
            var form = FormOf(lines[at]);
            end = at + 1;
            while (form != Form.None && end < lines.Count && FormOf(lines[end]) == form) end++;
            if (!IsRun(lines, at, end, form)) continue;
            found.UnionWith(lines[(at > 0 && Heads(lines[at - 1]) ? at - 1 : at)..end]);
        }

        return found;
    }

    private static bool IsRun(List<PageNode> lines, int start, int end, Form form) => form switch
    {
        Form.Result => end - start >= FewestResults,
        Form.Fact => end - start >= FewestFacts
            || (end - start >= FewestPlainFacts && lines[start..end].TrueForAll(IsPlain)),
        _ => false,
    };

    /// <summary>"Results", above them.</summary>
    private static bool Heads(PageNode line)
    {
        var text = WhiteSpace.Fold(line.TextContent());
        return line.LinkLength == 0 && text.Length <= LongestHeading && Cues.Of(text) == Cue.None
            && !BylineOpenings.Opens(text);
    }

    private static bool IsPlain(PageNode line) => line.Children[0].Name is "b" or "strong"
        || line.TextContent().AsSpan().ContainsAnyInRange('0', '9');

    private static Form FormOf(PageNode line)
    {
        if (line.LinkLength > 0 || line.Children.Count == 0) return Form.None;
        var text = WhiteSpace.Fold(line.TextContent());
        if (Result().IsMatch(text)) return Form.Result;
        return Fact().IsMatch(text) && !BylineOpenings.OpensWithLabel(text) && !PictureCredits.Ends(text)
            && Cues.Of(text) == Cue.None ? Form.Fact : Form.None;
    }

    /// <summary>"Port Alder 3-1 Tidewater", "Port Alder - Tidewater 3:1".</summary>
    [GeneratedRegex(
        @"^\p{L}[\p{L}\p{M} .'’&]{1,30} (\d{1,3} ?[-–:] ?\d{1,3} \p{L}[\p{L}\p{M} .'’&]{1,30}|[-–] \p{L}[\p{L}\p{M} .'’&]{1,30} \d{1,3} ?[-–:] ?\d{1,3})$",
        RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Result();

    /// <summary>A label of a few words, and what it is of: no address, no sentence.</summary>
    [GeneratedRegex(
        @"^\p{Lu}[\p{L}\p{M}]{1,20}( [\p{L}\p{M}]{1,20}){0,2}: [^@:/|]{1,300}[^@:/|.!?…。]$",
        RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Fact();
}
