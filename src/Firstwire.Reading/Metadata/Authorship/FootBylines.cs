using Firstwire.Reading.Body;
using Firstwire.Reading.Metadata.Dates;
using Firstwire.Reading.Tree;
using Firstwire.Text.Words;

namespace Firstwire.Reading.Metadata.Authorship;

/// <summary>
/// Lines at the foot of the article that sign it; each with what it states, and whether a lone word of it is a name too.
/// </summary>
internal sealed class FootBylines(PageFacts facts, int headlineAt, ArticleLines lines)
{
    /// <summary>Characters from a date to the byline behind it: " Uhr von ".</summary>
    private const int LongestBetween = 12;

    /// <summary>Breaks and pictures between a label and the first of its links.</summary>
    private const int MostBreaks = 4;

    /// <summary>Characters of a link to an article; those to tags are shorter.</summary>
    private const int ShortestHeadline = 20;

    /// <summary>Lines below the text among which the one that signs it stands.</summary>
    private const int MostBelow = 4;

    /// <summary>Lines of a box that may stand behind the text: its heading and its paragraphs.</summary>
    private const int MostBoxes = 4;

    /// <summary>What the lines that sign the text say, where they open as bylines do.</summary>
    public IEnumerable<(IEnumerable<string> Statements, bool Lone)> BelowText()
    {
        var text = lines.LastOfText;
        var comments = lines.CommentsAt;
        for (var at = text; at >= 0 && at <= text + MostBelow && at < facts.Lines.Count; at++)
        {
            if (facts.Lines[at] is not { Text: { Length: < ArticleLines.LongestSignature } line }
                || facts.Lines[at].Offset >= comments)
                continue;
            if (BylineLines.BeforeOffice(line) is { } reporter) yield return ([reporter], true);
            else if (facts.Lines[at].Style is not null && BylineOpenings.OpensPlainly(line))
                yield return ([line], false);
        }
    }

    /// <summary>
    /// What the lines in the second half of the page say, those at the end of the text first: comments name people too.
    /// </summary>
    public IEnumerable<(IEnumerable<string> Statements, bool Lone)> All()
    {
        var end = facts.Lines.Count == 0 ? 0 : facts.Lines[^1].Offset;
        var middle = headlineAt + ((end - headlineAt) / 2);
        var comments = lines.CommentsAt;
        foreach (var at in FromTextOn())
        {
            if (facts.Lines[at].Offset <= middle || facts.Lines[at].Offset >= comments) continue;
            var line = facts.Lines[at].Text;
            if (line.Length > ArticleLines.LongestByline) continue;
            if (BylineLines.BeforeOffice(line) is { } reporter) yield return ([reporter], true);
            else if (Signatures.ForDesk(line) is { } writer) yield return ([writer], true);
            else if ((BareBylines.WithAddress(line) ?? (SignsText(at) ? lines.AboveAddress(at) : null)) is { } addressed)
                yield return ([addressed], false);
            else if (BylineLines.AfterDate(line) is { } byline)
                yield return ([byline], line.Length < ArticleLines.LongestSignature || FollowsDate(line, byline));
            else if (BylineOpenings.OpensWithLabel(line)
                || (BylineOpenings.OpensPlainly(line) && DateInText.Find(line, monthFirst: false) is not null)
                || (line.Length < ArticleLines.LongestSignature
                    && (BylineOpenings.Opens(line) || BylineOpenings.IsLabel(facts.Lines[at - 1].Text)
                        || IsSignature(at))))
                yield return ([line], line.Length < ArticleLines.LongestSignature && BylineOpenings.OpensPlainly(line));
        }
    }

    /// <summary>
    /// The full name in italics behind the last sentence of the text, whom the text does not tell of; null
    /// where none is.
    /// </summary>
    public string? Closing()
    {
        for (var at = lines.LastOfText; at >= 0 && at > lines.LastOfText - MostBoxes; at--)
            if (ClosingOf(facts.Lines[at]) is { } name && !lines.IsTold(name, 1) && !lines.IsPlace(name)) return name;
        return null;
    }

    /// <summary>
    /// Who is named in brackets behind the last sentence of the text, beside a date or behind a word that says so:
    /// "(Anna Berg, 23.11.2026)", "(Por Ana Lima, especial para …)". Null where nobody is.
    /// </summary>
    public string? ClosingInBrackets()
    {
        const int longest = 100;
        if (lines.LastParagraph is not [.., ')'] || lines.LastParagraph.LastIndexOf('(') is not (> 0 and var open)
            || lines.LastParagraph.Length - open > longest
            || lines.LastParagraph.AsSpan(0, open).TrimEnd() is not [.., '.' or '!' or '?' or '…'])
            return null;
        var inside = lines.LastParagraph[(open + 1)..^1];
        var label = BylineOpenings.LengthOf(inside);
        var comma = inside.IndexOf(',') is > 0 and var at ? at : inside.Length;
        var name = inside[label..Math.Max(label, comma)].Trim();
        var isDated = comma < inside.Length
            && DateInText.From(inside, comma + 1, monthFirst: false) is { } date && date.Start <= comma + 2;
        var isOfPaper = comma < inside.Length && !inside.AsSpan(comma).ContainsAnyInRange('0', '9');
        return (label > 0 ? isOfPaper : isDated) && NameShape.IsFullName(name) && !lines.IsTold(name, 1) && !lines.IsPlace(name)
            ? name : null;
    }

    /// <summary>Those without a word that says so: in capitals, at the right edge, beside an address.</summary>
    public IEnumerable<(IEnumerable<string> Statements, bool Lone)> Unlabelled()
    {
        var comments = lines.CommentsAt;
        var text = lines.LastOfText;
        for (var at = text; at > 0 && at <= text + MostBelow && at < facts.Lines.Count; at++)
        {
            var line = facts.Lines[at];
            if (line.Offset >= comments) continue;
            if (BareBylines.ReachedAt(line.Text) is { } reached) yield return ([reached], false);
            else if (at <= text + 1 && (Signatures.IsInCapitals(line.Text) || IsNameAtRight(line)))
                yield return ([line.Text], false);
        }
    }

    /// <summary>
    /// The lines at the foot: those nearest to the end of the text, which sign it; then the others from the last one
    /// up, among which are comments and other articles.
    /// </summary>
    private IEnumerable<int> FromTextOn()
    {
        var text = lines.LastOfText;
        if (text > 0)
            for (var at = text; at <= text + MostBelow && at < facts.Lines.Count; at++) yield return at;
        for (var at = facts.Lines.Count - 1; at > 0; at--) yield return at;
    }

    /// <summary>Right below the last paragraph, or all of it: under a label stands whom to ask.</summary>
    private bool SignsText(int at) => lines.LastOfText >= 0 && (at == lines.LastOfText || at == lines.LastOfText + 1);

    private static string? ClosingOf(PageLine line)
    {
        if (line.Element?.ChildNodes.LastOrDefault(
            static node => node is not HtmlText loose || !loose.Span.IsWhiteSpace())
            is not HtmlElement { LocalName: "i" or "em" } last || line.Element.Children.Count() > 1) return null;
        var name = WhiteSpace.Fold(last.TextContent);
        return line.Text.Length > name.Length + ShortestHeadline && line.Text.EndsWith(name, StringComparison.Ordinal)
            && line.Text[..^name.Length].TrimEnd() is [.., '.' or '!' or '?' or '…']
            && NameShape.IsFullName(name) && !name.Contains(':') ? name : null;
    }

    /// <summary>
    /// True for a last line all in italics or bold, in brackets or behind a dash, which is how articles are signed.
    /// </summary>
    private bool IsSignature(int at)
    {
        var (line, _, _, style) = facts.Lines[at];
        var (above, below) = (facts.Lines[at - 1].Text, at + 1 < facts.Lines.Count ? facts.Lines[at + 1].Text : "");
        if (line == lines.LastParagraph || above == lines.LastParagraph)
            if (Signatures.Signs(line)) return true;
        if (style is not { } first || Cues.Of(line) is not Cue.None) return false;
        // The last line of the body, or the one below it: a signature is none of its text.
        var signs = line == lines.LastParagraph || above == lines.LastParagraph || (above.Length > ArticleLines.LongestByline
            && below.Length < ArticleLines.LongestByline && (first.LocalName is "em" or "i" || first.Named("em", "i").Count > 0));
        return signs && (!HeadsLinks(first) || (lines.Language is "vi" && IsSetRight(first.Parent))) && !StandsBeside(first);
    }

    private bool IsNameAtRight(PageLine line) => line.Element is { } block && IsSetRight(block) && !HeadsLinks(block)
        && NameShape.IsFullName(line.Text) && Signatures.IsOfLetters(line.Text)
        && !lines.IsTold(line.Text, 1) && !lines.IsPlace(line.Text);

    /// <summary>True for what is set at the right edge, as signatures are.</summary>
    private static bool IsSetRight(HtmlElement? block) => block is not null
        && (block.GetAttribute("align") is "right"
            || block.GetAttribute("style")?.Replace(" ", "")
                .Contains("text-align:right", StringComparison.Ordinal) == true);

    /// <summary>True for a label of links to other articles, as far as what stands between is no text.</summary>
    private static bool HeadsLinks(HtmlElement label)
    {
        var next = label.NextElement;
        if (next is null && label.Parent is { } block && block.Children.First() == label) next = block.NextElement;
        for (var step = 0; next is { LocalName: "br" or "img" } && step < MostBreaks; step++) next = next.NextElement;
        return next is not null && (next.LocalName == "a" ? next : next.Named("a").FirstOrDefault()) is { } link
            && next.LocalName is "a" or "ul" or "ol" && WhiteSpace.Fold(link.TextContent).Length >= ShortestHeadline;
    }

    /// <summary>In a table of columns what stands in the one beside the text heads a box.</summary>
    private bool StandsBeside(HtmlElement line)
    {
        for (var cell = line.Closest("td"); cell is { Parent: { } row }; cell = row.Closest("td"))
        {
            if (WhiteSpace.Fold(cell.TextContent).Contains(lines.LastParagraph ?? "", StringComparison.Ordinal)) return false;
            if (row.Children.First() != cell) return true;
        }

        return false;
    }

    /// <summary>
    /// True where hardly a word parts the byline from the date before it: "(last edited 2026-11-23 by …".
    /// </summary>
    private static bool FollowsDate(string line, string byline)
    {
        var before = line.AsSpan(0, line.Length - byline.Length);
        return before[(before.LastIndexOfAnyInRange('0', '9') + 1)..].Length <= LongestBetween;
    }
}
