using Firstwire.Reading.Body;
using Firstwire.Reading.Metadata.Dates;
using Firstwire.Reading.Metadata.Headlines;
using Firstwire.Reading.Tree;
using Firstwire.Text.Words;

namespace Firstwire.Reading.Metadata.Authorship;

/// <summary>
/// Lines that open or read as bylines do, near the headline and at the foot of the article; each with what it states,
/// and whether a lone word of it is a name too.
/// </summary>
internal sealed class AuthorLines(
    PageFacts facts, string? title, int headlineAt, IReadOnlyList<string> paragraphs)
{
    /// <summary>Characters around the headline within which a line may be the byline.</summary>
    private const int Near = 600;

    /// <summary>A byline with its roles and dates; a longer line is a paragraph that mentions somebody.</summary>
    public const int LongestByline = 140;

    /// <summary>A line that signs an article at its foot holds the name and little else.</summary>
    public const int LongestSignature = 60;

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

    /// <summary>Characters from the headline to the text, with captions and boxes between.</summary>
    private const int FarthestText = 2500;

    /// <summary>Where the text begins below the headline; −1 where that is too far.</summary>
    private readonly Lazy<int> textAt = new(() => facts.Lines.FindIndex(
        line => paragraphs is [var first, ..] && line.Text == first)
        is >= 0 and var at && facts.Lines[at].Offset - headlineAt < FarthestText ? facts.Lines[at].Offset : -1);

    private readonly string? lastParagraph = paragraphs is [.., var last] ? last : null;

    private int? commentsAt, lastOfText;

    /// <summary>The page's language without its country: "by" is a word of many meanings in others.</summary>
    public string? Language { get; } = PageLanguage.Of(facts)?.Split('-')[0].ToLowerInvariant();

    /// <summary>As the page's title element has it.</summary>
    public string PageTitle { get; } = WhiteSpace.Fold(facts.TitleElement ?? "");

    /// <summary>Characters from the headline; those above it are twice as far.</summary>
    public int Distance(int offset) => offset >= headlineAt ? offset - headlineAt : (headlineAt - offset) * 2;

    public bool IsNear(int offset) => Distance(offset) < Near;

    /// <summary>Near, or between the headline and the first paragraph of the text.</summary>
    private bool IsAboveText(int offset) => IsNear(offset) || (offset > headlineAt && offset <= textAt.Value);

    public IEnumerable<(IEnumerable<string> Statements, bool Lone)> NearHeadline()
    {
        for (var at = 0; at < facts.Lines.Count; at++)
        {
            var line = facts.Lines[at];
            if (!IsAboveText(line.Offset) || IsHeadline(line.Text)) continue;
            if (line.Offset >= headlineAt && ReporterLines.Names(line.Text) is { } reporters)
                yield return ([reporters], true);
            if (line.Text.Length > LongestByline || !IsNear(line.Offset)) continue;
            if (BylineLines.BeforeOffice(line.Text) is { } reporter) yield return ([reporter], true);
            else if (BylineLines.OfReport(line.Text) is { } report) yield return ([report], false);
            else if (BylineLines.BehindPreposition(line.Text, Language) is { } names) yield return ([names], false);
            else if (line.Text.Length < LongestSignature && ChineseBylines.Names(line.Text) is not null)
                yield return ([line.Text], true);
            else if (Language is "sw" && line.Text.StartsWith("Na ", StringComparison.Ordinal))
                yield return ([line.Text], false);
            else if (BylineLines.BehindLabel(line.Text) is { } labelled) yield return ([labelled], true);
            else if (BylineOpenings.Opens(line.Text)) yield return ([line.Text], line.Text.Length < LongestSignature);
            else if (BylineLines.AfterDate(line.Text) is { } byline)
                yield return byline.IndexOf(" | ", StringComparison.Ordinal) is > 0 and < LongestSignature and var end
                    ? ([byline[..end]], true) : ([byline], line.Text.Length < LongestSignature);
            else if (OfficeLines.Names(line.Text, IsOfTitle) is { } office && !IsOfHeadline(office))
                yield return ([office], false);
            else if (BylineLines.BesideAgency(line.Text) is { } persons) yield return ([persons], false);
            else if ((BareBylines.WithAddress(line.Text) ?? (line.Offset > headlineAt ? AboveAddress(at) : null))
                is { } addressed
                && !IsOfHeadline(addressed))
                yield return ([addressed], false);
            else if (line.Offset > headlineAt && BareBylines.BesidePlace(line.Text, IsPlace) is { } placed
                && !IsOfHeadline(placed) && !IsTopic(placed))
                yield return ([placed], false);
            else if (!IsOfMasthead(at) && BylineLines.BesideDate(line.Text) is { } beside
                && !facts.AsideLines.Contains(beside))
                yield return ([beside], false);
            else if (at > 0 && IsLabel(facts.Lines[at - 1])) yield return ([line.Text], true);
        }
    }

    /// <summary>Whom the line right above the text names beside a place; null where it names nobody.</summary>
    /// <param name="isHouse">Whether words name the outlet.</param>
    public string? AboveText(Func<string, bool> isHouse)
    {
        var text = facts.Lines.FindIndex(l => l.Offset > headlineAt && NameShape.IsParagraph(l.Text));
        return text > 0 && facts.Lines[text - 1] is var line && line.Offset > headlineAt
            ? OpeningLines.Name(line.Text, line.Style is { LocalName: "b" or "strong" }, IsPlace, isHouse) : null;
    }

    /// <summary>
    /// True above the headline, but for the line right above it: there pages tell what day it is, the weather, what
    /// else there is.
    /// </summary>
    private bool IsOfMasthead(int at) => facts.Lines[at].Offset < headlineAt
        && (at + 1 >= facts.Lines.Count || facts.Lines[at + 1].Offset < headlineAt
            || facts.Lines[at].Element?.Named("a").Count > 0);

    /// <summary>The full name below which where to write to stands and nothing else; null where it does not.</summary>
    private string? AboveAddress(int at) => at + 1 < facts.Lines.Count && NameShape.IsFullName(facts.Lines[at].Text)
        && BareBylines.IsAddressOf(facts.Lines[at + 1].Text, facts.Lines[at].Text) ? facts.Lines[at].Text : null;

    /// <summary>The name below which the outlet stands, alone or with a place; null where it does not.</summary>
    private string? AboveOutlet(int at)
    {
        if (at + 1 >= facts.Lines.Count || facts.Lines[at].Offset <= headlineAt) return null;
        var below = facts.Lines[at + 1].Text.Split([", ", "، "], StringSplitOptions.None);
        return below.Length <= 2 && NameShape.IsBareName(facts.Lines[at].Text)
            && SiteTitle.Parts(PageTitle) is { Length: > 1 } parts && parts[^1] == below[0]
                ? facts.Lines[at].Text : null;
    }

    /// <summary>
    /// The name of a line below the headline that goes on with the outlet's, and at most a day; null where it does not.
    /// </summary>
    private string? BesideOutlet(int at)
    {
        var (line, offset) = (facts.Lines[at].Text, facts.Lines[at].Offset);
        if (offset <= headlineAt || line.Length > LongestByline) return null;
        if (DateInText.From(line, 0, monthFirst: false) is { Start: > 0 } date)
            line = line[..date.Start].TrimEnd(' ', '|', ',', '-', '–', '—', '·', '(');
        return WithoutSite(line) is { } name && NameShape.IsBareName(name) ? name : null;
    }

    /// <summary>Right below the last paragraph, or all of it: under a label stands whom to ask.</summary>
    private bool SignsText(int at) => LastOfText >= 0 && (at == LastOfText || at == LastOfText + 1);

    /// <summary>The name in a mark that sets a place beside it; null where none is.</summary>
    public string? BesidePlace(string mark) => OpeningLines.InMark(mark, IsPlace)
        ?? (OpeningLines.InMark(mark, words => IsTold(words, HasArticle(words) ? 0 : 1)) is { } name
            && !IsTold(name, 0) ? name : null);

    /// <summary>
    /// Whether the text names this oftener than <paramref name="times"/>: it tells of a place, not of who wrote it.
    /// </summary>
    public bool IsTold(string words, int times)
    {
        foreach (var paragraph in paragraphs)
            for (var at = paragraph.IndexOf(words, StringComparison.Ordinal); at >= 0;
                at = paragraph.IndexOf(words, at + words.Length, StringComparison.Ordinal))
                if (--times < 0) return true;
        return false;
    }

    /// <summary>With the Arabic article, as names of places begin and given names do not.</summary>
    private static bool HasArticle(string words) => words.StartsWith("ال", StringComparison.Ordinal);

    /// <summary>What the lines that sign the text say, where they open as bylines do.</summary>
    public IEnumerable<(IEnumerable<string> Statements, bool Lone)> BelowText()
    {
        var text = LastOfText;
        var comments = CommentsAt;
        for (var at = text; at >= 0 && at <= text + MostBelow && at < facts.Lines.Count; at++)
        {
            if (facts.Lines[at] is not { Text: { Length: < LongestSignature } line }
                || facts.Lines[at].Offset >= comments)
                continue;
            if (BylineLines.BeforeOffice(line) is { } reporter) yield return ([reporter], true);
            else if (facts.Lines[at].Style is not null && BylineOpenings.OpensPlainly(line))
                yield return ([line], false);
        }
    }

    /// <summary>The full names below the headline beside which a day stands and nothing else.</summary>
    /// <param name="names">The persons that a line names.</param>
    public List<string>? ByDate(Func<string, List<string>> names)
    {
        for (var at = 1; at + 1 < facts.Lines.Count; at++)
        {
            var line = facts.Lines[at];
            if (line.Offset <= headlineAt || !IsNear(line.Offset)) continue;
            if (WithoutSite(line.Text) is { } named && BareBylines.IsBesideDate(named, facts.Lines[at + 1].Text)
                && names(named) is { Count: 1 } only && !IsPlace(only[0]) && !IsTopic(only[0])) return only;
            if (BareBylines.ByDate(
                line, facts.Lines[at - 1].Text, facts.Lines[at + 1].Text, isJapanese: Language is "ja") is { } bare
                && names(bare) is { Count: > 0 } persons
                && persons.TrueForAll(name => !IsPlace(name) && !IsTopic(name))) return persons;
        }
        return null;
    }

    /// <summary>What stands before the site's name, with which the page's title ends; null where none does.</summary>
    private string? WithoutSite(string line)
    {
        if (line.Length > LongestSignature) return null;
        foreach (var sign in (ReadOnlySpan<string>)[" - ", " – ", " — ", " | ", ", ", "/"])
            if (line.LastIndexOf(sign, StringComparison.Ordinal) is > 0 and var at
                && line[(at + sign.Length)..] is { Length: > 0 } house
                && (PageTitle.EndsWith(house, StringComparison.OrdinalIgnoreCase)
                    || house.StartsWith("www.", StringComparison.OrdinalIgnoreCase)))
                return line[..at];
        return null;
    }

    /// <summary>
    /// The full name in italics behind the last sentence of the text, whom the text does not tell of; null
    /// where none is.
    /// </summary>
    public string? Closing()
    {
        for (var at = LastOfText; at >= 0 && at > LastOfText - MostBoxes; at--)
            if (ClosingOf(facts.Lines[at]) is { } name && !IsTold(name, 1) && !IsPlace(name)) return name;
        return null;
    }

    /// <summary>
    /// Who is named in brackets behind the last sentence of the text, beside a date or behind a word that says so:
    /// "(Anna Berg, 23.11.2026)", "(Por Ana Lima, especial para …)". Null where nobody is.
    /// </summary>
    public string? ClosingInBrackets()
    {
        const int longest = 100;
        if (lastParagraph is not [.., ')'] || lastParagraph.LastIndexOf('(') is not (> 0 and var open)
            || lastParagraph.Length - open > longest
            || lastParagraph.AsSpan(0, open).TrimEnd() is not [.., '.' or '!' or '?' or '…'])
            return null;
        var inside = lastParagraph[(open + 1)..^1];
        var label = BylineOpenings.LengthOf(inside);
        var comma = inside.IndexOf(',') is > 0 and var at ? at : inside.Length;
        var name = inside[label..Math.Max(label, comma)].Trim();
        var isDated = comma < inside.Length
            && DateInText.From(inside, comma + 1, monthFirst: false) is { } date && date.Start <= comma + 2;
        var isOfPaper = comma < inside.Length && !inside.AsSpan(comma).ContainsAnyInRange('0', '9');
        return (label > 0 ? isOfPaper : isDated) && NameShape.IsFullName(name) && !IsTold(name, 1) && !IsPlace(name)
            ? name : null;
    }

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
    /// Whom the page sets as authors are set, without a word that says so: by the outlet's name or above an address, in
    /// capitals or at the right edge below the text. A place or a heading may be set so too.
    /// </summary>
    public IEnumerable<(IEnumerable<string> Statements, bool Lone)> Unlabelled()
    {
        for (var at = 0; at < facts.Lines.Count; at++)
        {
            if (!IsNear(facts.Lines[at].Offset)) continue;
            if ((AboveAddress(at) ?? AboveOutlet(at) ?? BesideOutlet(at)) is { } name && !IsOfHeadline(name)
                && !IsPlace(name) && !IsTold(name, 1))
                yield return ([name], false);
        }

        var comments = CommentsAt;
        var text = LastOfText;
        for (var at = text; at > 0 && at <= text + MostBelow && at < facts.Lines.Count; at++)
        {
            var line = facts.Lines[at];
            if (line.Offset >= comments) continue;
            if (BareBylines.ReachedAt(line.Text) is { } reached) yield return ([reached], false);
            else if (at <= text + 1 && (Signatures.IsInCapitals(line.Text) || IsNameAtRight(line)))
                yield return ([line.Text], false);
        }
    }

    public IEnumerable<(IEnumerable<string> Statements, bool Lone)> AtFoot()
    {
        var end = facts.Lines.Count == 0 ? 0 : facts.Lines[^1].Offset;
        var middle = headlineAt + ((end - headlineAt) / 2);
        var comments = CommentsAt;
        foreach (var at in FromTextOn())
        {
            if (facts.Lines[at].Offset <= middle || facts.Lines[at].Offset >= comments) continue;
            var line = facts.Lines[at].Text;
            if (line.Length > LongestByline) continue;
            if (BylineLines.BeforeOffice(line) is { } reporter) yield return ([reporter], true);
            else if (Signatures.ForDesk(line) is { } writer) yield return ([writer], true);
            else if ((BareBylines.WithAddress(line) ?? (SignsText(at) ? AboveAddress(at) : null)) is { } addressed)
                yield return ([addressed], false);
            else if (BylineLines.AfterDate(line) is { } byline)
                yield return ([byline], line.Length < LongestSignature || FollowsDate(line, byline));
            else if (BylineOpenings.OpensWithLabel(line)
                || (BylineOpenings.OpensPlainly(line) && DateInText.Find(line, monthFirst: false) is not null)
                || (line.Length < LongestSignature
                    && (BylineOpenings.Opens(line) || BylineOpenings.IsLabel(facts.Lines[at - 1].Text)
                        || IsSignature(at))))
                yield return ([line], line.Length < LongestSignature && BylineOpenings.OpensPlainly(line));
        }
    }

    /// <summary>What heads a row of a table tells of the thing that the table is about.</summary>
    private static bool IsLabel(PageLine line) =>
        line.Element is not { LocalName: "th" } && BylineOpenings.IsLabel(line.Text);

    /// <summary>Where a heading of comments stands below the headline: each of them names who wrote it.</summary>
    private int CommentsAt => commentsAt ??= FirstComments();

    /// <summary>The line that is the text's last paragraph; below 0 where none is.</summary>
    public int LastOfText => lastOfText ??=
        lastParagraph is null ? -1 : facts.Lines.FindLastIndex(l => l.Text == lastParagraph);

    private int FirstComments()
    {
        foreach (var line in facts.Lines)
            if (line.Offset > headlineAt && line.Element is { LocalName: "h2" or "h3" or "h4" or "h5" or "h6" }
                && CommentSections.IsHeading(line.Text)) return line.Offset;
        return int.MaxValue;
    }

    /// <summary>
    /// True where hardly a word parts the byline from the date before it: "(last edited 2026-11-23 by …".
    /// </summary>
    private static bool FollowsDate(string line, string byline)
    {
        var before = line.AsSpan(0, line.Length - byline.Length);
        return before[(before.LastIndexOfAnyInRange('0', '9') + 1)..].Length <= LongestBetween;
    }

    /// <summary>
    /// The lines at the foot: those nearest to the end of the text, which sign it; then the others from the last one
    /// up, among which are comments and other articles.
    /// </summary>
    private IEnumerable<int> FromTextOn()
    {
        var text = LastOfText;
        if (text > 0)
            for (var at = text; at <= text + MostBelow && at < facts.Lines.Count; at++) yield return at;
        for (var at = facts.Lines.Count - 1; at > 0; at--) yield return at;
    }

    /// <summary>
    /// True for a last line all in italics or bold, in brackets or behind a dash, which is how articles are signed.
    /// </summary>
    private bool IsSignature(int at)
    {
        var (line, _, _, style) = facts.Lines[at];
        var (above, below) = (facts.Lines[at - 1].Text, at + 1 < facts.Lines.Count ? facts.Lines[at + 1].Text : "");
        if (line == lastParagraph || above == lastParagraph)
            if (Signatures.Signs(line)) return true;
        if (style is not { } first || Cues.Of(line) is not Cue.None) return false;
        // The last line of the body, or the one below it: a signature is none of its text.
        var signs = line == lastParagraph || above == lastParagraph || (above.Length > LongestByline
            && below.Length < LongestByline && (first.LocalName is "em" or "i" || first.Named("em", "i").Count > 0));
        return signs && (!HeadsLinks(first) || (Language is "vi" && IsSetRight(first.Parent))) && !StandsBeside(first);
    }

    private bool IsNameAtRight(PageLine line) => line.Element is { } block && IsSetRight(block) && !HeadsLinks(block)
        && NameShape.IsFullName(line.Text) && Signatures.IsOfLetters(line.Text)
        && !IsTold(line.Text, 1) && !IsPlace(line.Text);

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
            if (WhiteSpace.Fold(cell.TextContent).Contains(lastParagraph ?? "", StringComparison.Ordinal)) return false;
            if (row.Children.First() != cell) return true;
        }

        return false;
    }

    /// <summary>True where a word of it is a section or a tag of the page: labels are set side by side too.</summary>
    private bool IsTopic(string name) => Topics.Sections(facts).Concat(Topics.Tags(facts))
        .Any(name.Split(' ').ToHashSet(StringComparer.OrdinalIgnoreCase).Contains);

    public bool IsPlace(string name) => WorldNames.In(name, Language ?? "en")
        .Any(place => place.Start == 0 && place.End == name.Length);

    /// <summary>Whom the headline names is the news, and stands below a picture.</summary>
    private bool IsOfHeadline(string name) => title?.Contains(name, StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>The page's title ends in the name of the paper.</summary>
    private bool IsOfTitle(string word) =>
        PageTitle.EndsWith(" " + word, StringComparison.OrdinalIgnoreCase) && !IsOfHeadline(word);

    /// <summary>"By the light of the moon" opens as a byline does.</summary>
    private bool IsHeadline(string line) =>
        line.Length > PageTitle.Length / 2 && PageTitle.Contains(line, StringComparison.OrdinalIgnoreCase);
}
