using Firstwire.Reading.Metadata.Dates;
using Firstwire.Reading.Metadata.Headlines;

namespace Firstwire.Reading.Metadata.Authorship;

/// <summary>
/// Lines near the headline that open or read as bylines do; each with what it states, and whether a lone word of it is a
/// name too.
/// </summary>
internal sealed class HeadBylines(PageFacts facts, int headlineAt, ArticleLines lines)
{
    public IEnumerable<(IEnumerable<string> Statements, bool Lone)> NearHeadline()
    {
        for (var at = 0; at < facts.Lines.Count; at++)
        {
            var line = facts.Lines[at];
            if (!lines.IsAboveText(line.Offset) || lines.IsHeadline(line.Text)) continue;
            if (line.Offset >= headlineAt && ReporterLines.Names(line.Text) is { } reporters)
                yield return ([reporters], true);
            if (line.Text.Length > ArticleLines.LongestByline || !lines.IsNear(line.Offset)) continue;
            if (BylineLines.BeforeOffice(line.Text) is { } reporter) yield return ([reporter], true);
            else if (BylineLines.OfReport(line.Text) is { } report) yield return ([report], false);
            else if (BylineLines.BehindPreposition(line.Text, lines.Language) is { } names) yield return ([names], false);
            else if (line.Text.Length < ArticleLines.LongestSignature && ChineseBylines.Names(line.Text) is not null)
                yield return ([line.Text], true);
            else if (lines.Language is "sw" && line.Text.StartsWith("Na ", StringComparison.Ordinal))
                yield return ([line.Text], false);
            else if (BylineLines.BehindLabel(line.Text) is { } labelled) yield return ([labelled], true);
            else if (BylineOpenings.Opens(line.Text)) yield return ([line.Text], line.Text.Length < ArticleLines.LongestSignature);
            else if (BylineLines.AfterDate(line.Text) is { } byline)
                yield return byline.IndexOf(" | ", StringComparison.Ordinal) is > 0 and < ArticleLines.LongestSignature and var end
                    ? ([byline[..end]], true) : ([byline], line.Text.Length < ArticleLines.LongestSignature);
            else if (OfficeLines.Names(line.Text, lines.IsOfTitle) is { } office && !lines.IsOfHeadline(office))
                yield return ([office], false);
            else if (BylineLines.BesideAgency(line.Text) is { } persons) yield return ([persons], false);
            else if ((BareBylines.WithAddress(line.Text) ?? (line.Offset > headlineAt ? lines.AboveAddress(at) : null))
                is { } addressed
                && !lines.IsOfHeadline(addressed))
                yield return ([addressed], false);
            else if (line.Offset > headlineAt && BareBylines.BesidePlace(line.Text, lines.IsPlace) is { } placed
                && !lines.IsOfHeadline(placed) && !lines.IsTopic(placed))
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
            ? OpeningLines.Name(line.Text, line.Style is { LocalName: "b" or "strong" }, lines.IsPlace, isHouse) : null;
    }

    /// <summary>The full names below the headline beside which a day stands and nothing else.</summary>
    /// <param name="names">The persons that a line names.</param>
    public List<string>? ByDate(Func<string, List<string>> names)
    {
        for (var at = 1; at + 1 < facts.Lines.Count; at++)
        {
            var line = facts.Lines[at];
            if (line.Offset <= headlineAt || !lines.IsNear(line.Offset)) continue;
            if (WithoutSite(line.Text) is { } named && BareBylines.IsBesideDate(named, facts.Lines[at + 1].Text)
                && names(named) is { Count: 1 } only && !lines.IsPlace(only[0]) && !lines.IsTopic(only[0])) return only;
            if (BareBylines.ByDate(
                line, facts.Lines[at - 1].Text, facts.Lines[at + 1].Text, isJapanese: lines.Language is "ja") is { } bare
                && names(bare) is { Count: > 0 } persons
                && persons.TrueForAll(name => !lines.IsPlace(name) && !lines.IsTopic(name))) return persons;
        }
        return null;
    }

    /// <summary>
    /// Whom the page sets as authors are set, without a word that says so: by the outlet's name or above an address. A
    /// place or a heading may be set so too.
    /// </summary>
    public IEnumerable<(IEnumerable<string> Statements, bool Lone)> Unlabelled()
    {
        for (var at = 0; at < facts.Lines.Count; at++)
        {
            if (!lines.IsNear(facts.Lines[at].Offset)) continue;
            if ((lines.AboveAddress(at) ?? AboveOutlet(at) ?? BesideOutlet(at)) is { } name && !lines.IsOfHeadline(name)
                && !lines.IsPlace(name) && !lines.IsTold(name, 1))
                yield return ([name], false);
        }
    }

    /// <summary>
    /// True above the headline, but for the line right above it: there pages tell what day it is, the weather, what
    /// else there is.
    /// </summary>
    private bool IsOfMasthead(int at) => facts.Lines[at].Offset < headlineAt
        && (at + 1 >= facts.Lines.Count || facts.Lines[at + 1].Offset < headlineAt
            || facts.Lines[at].Element?.Named("a").Count > 0);

    /// <summary>The name below which the outlet stands, alone or with a place; null where it does not.</summary>
    private string? AboveOutlet(int at)
    {
        if (at + 1 >= facts.Lines.Count || facts.Lines[at].Offset <= headlineAt) return null;
        var below = facts.Lines[at + 1].Text.Split([", ", "، "], StringSplitOptions.None);
        return below.Length <= 2 && NameShape.IsBareName(facts.Lines[at].Text)
            && SiteTitle.Parts(lines.PageTitle) is { Length: > 1 } parts && parts[^1] == below[0]
                ? facts.Lines[at].Text : null;
    }

    /// <summary>
    /// The name of a line below the headline that goes on with the outlet's, and at most a day; null where it does not.
    /// </summary>
    private string? BesideOutlet(int at)
    {
        var (line, offset) = (facts.Lines[at].Text, facts.Lines[at].Offset);
        if (offset <= headlineAt || line.Length > ArticleLines.LongestByline) return null;
        if (DateInText.From(line, 0, monthFirst: false) is { Start: > 0 } date)
            line = line[..date.Start].TrimEnd(' ', '|', ',', '-', '–', '—', '·', '(');
        return WithoutSite(line) is { } name && NameShape.IsBareName(name) ? name : null;
    }

    /// <summary>What stands before the site's name, with which the page's title ends; null where none does.</summary>
    private string? WithoutSite(string line)
    {
        if (line.Length > ArticleLines.LongestSignature) return null;
        foreach (var sign in (ReadOnlySpan<string>)[" - ", " – ", " — ", " | ", ", ", "/"])
            if (line.LastIndexOf(sign, StringComparison.Ordinal) is > 0 and var at
                && line[(at + sign.Length)..] is { Length: > 0 } house
                && (lines.PageTitle.EndsWith(house, StringComparison.OrdinalIgnoreCase)
                    || house.StartsWith("www.", StringComparison.OrdinalIgnoreCase)))
                return line[..at];
        return null;
    }

    /// <summary>What heads a row of a table tells of the thing that the table is about.</summary>
    private static bool IsLabel(PageLine line) =>
        line.Element is not { LocalName: "th" } && BylineOpenings.IsLabel(line.Text);
}
