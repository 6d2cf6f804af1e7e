using Firstwire.Text.Dates;
using Firstwire.Text.Words;

namespace Firstwire.Reading.Metadata.Dates;

/// <summary>What a page says that a date is of.</summary>
internal enum DateLabel
{
    None,
    Publication,
    Change,
}

/// <summary>
/// The days that a page shows its readers, told apart by the words before them: of publication, of a change, or bare.
/// </summary>
/// <param name="year">The year of dates that are written without one; null where it is not known.</param>
internal sealed class ShownDates(PageFacts facts, string? title, int headlineAt, bool monthFirst, int? year)
{
    /// <summary>Characters after the headline within which a date is the article's.</summary>
    private const int After = 700;

    private const int Before = 250;

    /// <summary>Characters above the headline: a kicker with its date.</summary>
    private const int RightAbove = 50;

    /// <summary>Farther than all that stands near below the headline.</summary>
    private const int FarBelow = After + 1;

    /// <summary>A line of date, place and names; in a longer one the date may be of what is told.</summary>
    private const int LongestDateline = 100;

    /// <summary>A line outside of the article that tells all of its title, date and section.</summary>
    private const int LongestAside = 200;

    /// <summary>An element that holds a date, its label and little else.</summary>
    private const int LongestMark = 60;

    /// <summary>Characters before the date of a dateline: its place.</summary>
    private const int LongestOpening = 40;

    /// <summary>An article is read within days; an earlier date beside it is of a picture or of what is told.</summary>
    private static readonly TimeSpan Lately = TimeSpan.FromDays(7);

    /// <summary>Beside a date that is all of its line but for a clock's word and initials.</summary>
    private const int FewLetters = 9;

    /// <summary>A line that is but the label of the next.</summary>
    private const int LongestLabel = 30;

    private readonly List<Shown> near = Near(facts, title, headlineAt, monthFirst, year);

    private List<Shown>? all;

    /// <summary>True where the page says that <see cref="Day"/> is that of publication.</summary>
    public bool IsLabelled => Nearest(near, DateLabel.Publication) is not null;

    /// <summary>The day that readers take for that of publication, in a short line near the headline.</summary>
    public WrittenTime? Day => Nearest(near, DateLabel.Publication) ?? Unlabelled();

    /// <summary>
    /// The day that a table of the article's particulars, or a line in brackets, says to be that of publication.
    /// </summary>
    public WrittenTime? Particular => Nearest(All.FindAll(static s => s.IsParticular), DateLabel.Publication);

    /// <summary>
    /// <see cref="Day"/> where it stands below the headline or right above it; higher up, pages show what day it is.
    /// </summary>
    public WrittenTime? Overruling => Day is { } day && DistanceOf(day) < FarBelow ? day : null;

    /// <summary>True for a place farther from the headline than the day that overrules.</summary>
    public bool IsBeyondOverruling(int offset) => Overruling is { } day
        && Distance(offset, headlineAt) > DistanceOf(day)
        && near.Exists(s => s.Day == day && (s.Label == DateLabel.Publication || s.IsAlone));

    private int DistanceOf(WrittenTime day)
    {
        var least = int.MaxValue;
        foreach (var date in near)
            if (date.Day == day && date.Label != DateLabel.Change) least = Math.Min(least, date.Distance);
        return least;
    }

    /// <summary>The day of the change that is shown near the headline.</summary>
    public WrittenTime? Changed => Nearest(near, DateLabel.Change);

    private List<Shown> All => all ??= Everywhere();

    /// <summary>The day with which a paragraph near the headline opens: "(23 November 2026) The lamp …".</summary>
    public WrittenTime? Opening() => NearestTold(opens: true);

    /// <summary>The nearest day in a paragraph near the headline.</summary>
    public WrittenTime? Told() => NearestTold(opens: false);

    private WrittenTime? NearestTold(bool opens)
    {
        WrittenTime? nearest = null;
        var least = int.MaxValue;
        foreach (var line in facts.Lines)
        {
            if (line.Text.Length <= LongestDateline || !IsWithin(line.Offset, headlineAt)) continue;
            var distance = Distance(line.Offset, headlineAt);
            if (distance >= least || DateInText.From(line.Text, 0, monthFirst) is not { } found) continue;
            if (opens && !IsPlace(line.Text.AsSpan(0, found.Start).TrimEnd())) continue;
            nearest = found.Date;
            least = distance;
        }
        return nearest;
    }

    /// <summary>True for what stands before the date of a dateline: nothing, or a place and a comma.</summary>
    private static bool IsPlace(ReadOnlySpan<char> text) => text.Length <= LongestOpening
        && (text.IsEmpty || text[^1] is '(' or '[' or ',' or '-' or '–' or '—' or '|' or ':'
            || text.EndsWith(", den", StringComparison.Ordinal));

    /// <summary>The day in a short line anywhere on the page, as in a byline at the foot of the article.</summary>
    public WrittenTime? Anywhere() => Nearest(All, DateLabel.Publication) ?? InAside() ?? Nearest(All, DateLabel.None)
        ?? Nearest(All, DateLabel.Change);

    /// <summary>
    /// What the foot of the page or a line outside of the article says of its last change: "This page was last edited
    /// on 23 November 2026".
    /// </summary>
    public WrittenTime? ChangeOfPage() => Nearest(All, DateLabel.Publication) is null && InAside() is null
        ? Nearest(All, DateLabel.Change) ?? InAside(DateLabel.Change) : null;

    /// <summary>What a line outside of the article says of its publication: "Published: 23.11.2026".</summary>
    private WrittenTime? InAside(DateLabel label = DateLabel.Publication)
    {
        for (var at = 0; at < facts.AsideLines.Count; at++)
        {
            var line = facts.AsideLines[at];
            if (line.Length > LongestAside || DateInText.From(line, 0, monthFirst) is not { } found) continue;
            var before = found.Start < 3 && at > 0 && IsLabel(facts.AsideLines[at - 1])
                ? facts.AsideLines[at - 1] : line.AsSpan(0, found.Start);
            if (DateLabels.Before(before) == label || DateLabels.After(line.AsSpan(found.End)) == label)
                return found.Date;
        }
        return null;
    }

    /// <summary>
    /// The nearest day that nothing is said of. Above the headline may stand what day it is: an earlier one below is
    /// the article's.
    /// </summary>
    private WrittenTime? Unlabelled()
    {
        if (Nearest(near, DateLabel.None) is not { } nearest) return null;
        var below = near.FindAll(static s => !s.IsAbove);
        if (below.Count == 0) below = Timed(nearest);
        return below.Exists(s => s.Day == nearest) || Nearest(below, DateLabel.None) is not { } other
            || other.Value > nearest.Value || nearest.Value - other.Value > Lately ? nearest : other;
    }

    /// <summary>
    /// The one day that is shown with its time of day below the text, where above the headline a day stands alone: what
    /// day it is. None where several are, as of comments.
    /// </summary>
    private List<Shown> Timed(WrittenTime above)
    {
        if (!near.TrueForAll(s => s.IsAlone && s.Day == above && s.Distance >= FarBelow)) return [];
        var timed = All.FindAll(static s => s.IsTimed && !s.IsAbove && s.Label == DateLabel.None);
        return timed.Select(static s => s.Day).Distinct().Count() == 1 ? timed : [];
    }

    /// <summary>True where the page shows this day near the headline, and not as that of a change.</summary>
    public bool IsNear(WrittenTime day) =>
        near.Exists(s => s.Label != DateLabel.Change && s.Day.Value.Date == day.Value.Date);

    /// <summary>True where the page shows this day in a short line.</summary>
    public bool Holds(WrittenTime day) => All.Exists(s => s.Day.Value.Date == day.Value.Date);

    /// <summary>
    /// Characters below the headline; what stands right above it counts thrice, higher up as the last.
    /// </summary>
    public static int Distance(int offset, int headlineAt) => offset >= headlineAt ? offset - headlineAt
        : ((headlineAt - offset) * 3) + (headlineAt - offset > RightAbove ? FarBelow : 0);

    private static bool IsWithin(int offset, int headlineAt) =>
        offset >= headlineAt - Before && offset <= headlineAt + After;

    private static WrittenTime? Nearest(List<Shown> shown, DateLabel label)
    {
        WrittenTime? nearest = null;
        var least = int.MaxValue;
        foreach (var date in shown)
        {
            if (date.Label != label || date.Distance >= least) continue;
            nearest = date.Day;
            least = date.Distance;
        }
        return nearest;
    }

    private static List<Shown> Near(PageFacts facts, string? title, int headlineAt, bool monthFirst, int? year)
    {
        var shown = new List<Shown>();
        ReadNear(null);
        if (shown.Exists(static s => !s.IsLunar)) shown.RemoveAll(static s => s.IsLunar);
        if (shown.Count > 0) return shown;
        // A marked date at the end of a long line.
        foreach (var mark in facts.DateMarks)
        {
            if (mark.Aside || mark.Hidden || !IsWithin(mark.Offset, headlineAt)) continue;
            if (mark.Element.TextContent is not { Length: > 5 and <= LongestMark } text) continue;
            if (DateInText.From(text, 0, monthFirst) is not { } found) continue;
            var label = DateLabels.Before(text.AsSpan(..found.Start));
            shown.Add(new Shown(found.Date, Distance(mark.Offset, headlineAt), label));
        }
        if (shown.Count == 0 && year is not null) ReadNear(year);
        if (shown.Count == 0 && Beside(facts, headlineAt, monthFirst) is { } beside) shown.Add(beside);
        if (shown.Count == 0 && BesideTitle(facts, title, monthFirst) is { } day)
            shown.Add(new Shown(day, After, DateLabel.None));
        return shown;

        void ReadNear(int? unwritten)
        {
            for (var at = 0; at < facts.Lines.Count; at++)
                if (IsWithin(facts.Lines[at].Offset, headlineAt))
                    Read(facts, at, headlineAt, monthFirst, unwritten, shown);
        }
    }

    /// <summary>
    /// The day of the first time elements below the headline that stand in an aside, as a column of the article's
    /// particulars; null where they tell several, as beside the titles of other articles.
    /// </summary>
    private static Shown? Beside(PageFacts facts, int headlineAt, bool monthFirst)
    {
        Shown? first = null;
        foreach (var mark in facts.Times)
        {
            if (mark.Hidden || mark.Offset < headlineAt || !IsWithin(mark.Offset, headlineAt)) continue;
            if (mark.Element.TextContent is not { Length: > 5 and <= LongestMark } text) continue;
            if (DateInText.From(text, 0, monthFirst) is not { } found) continue;
            var distance = Distance(mark.Offset, headlineAt);
            if (first is { } other && (other.Distance < distance || other.Day == found.Date)) continue;
            if (first is not null) return null;
            first = new Shown(found.Date, distance, DateLabels.Before(text.AsSpan(..found.Start)));
        }
        return first;
    }

    /// <summary>
    /// The day that the title element tells beside the headline: "The lamp | 23/11/2026 | Tidewater Courier".
    /// </summary>
    private static WrittenTime? BesideTitle(PageFacts facts, string? title, bool monthFirst)
    {
        if (title is null || facts.TitleElement is not { } element) return null;
        var text = WhiteSpace.Fold(element);
        var at = text.IndexOf(title, StringComparison.OrdinalIgnoreCase);
        if (at < 0) return null;
        return DateInText.Find(text[(at + title.Length)..], monthFirst) ?? DateInText.Find(text[..at], monthFirst);
    }

    /// <summary>The day in a notice of copyright: "© 23.11.2026 Tidewater Courier".</summary>
    public WrittenTime? InCopyright()
    {
        foreach (var line in facts.Lines.Select(static l => l.Text).Concat(facts.AsideLines))
        {
            if (line.Length > LongestAside || DateInText.From(line, 0, monthFirst) is not { } found) continue;
            var before = line.AsSpan(0, found.Start).TrimEnd();
            if (before.EndsWith("©") || before.EndsWith("copyright", StringComparison.OrdinalIgnoreCase)
                || before.EndsWith("(c)", StringComparison.OrdinalIgnoreCase)) return found.Date;
        }
        return null;
    }

    private List<Shown> Everywhere()
    {
        var shown = new List<Shown>();
        for (var at = 0; at < facts.Lines.Count; at++) Read(facts, at, headlineAt, monthFirst, null, shown);
        return shown;
    }

    /// <summary>The dates of one short line, each with what the words before it say.</summary>
    private static void Read(
        PageFacts facts, int at, int headlineAt, bool monthFirst, int? year, List<Shown> shown)
    {
        var line = facts.Lines[at];
        if (line.Text.Length > LongestDateline) return;
        for (var start = 0; DateInText.From(line.Text, start, monthFirst, year) is { } found; start = found.End)
        {
            ReadOnlySpan<char> before = line.Text.AsSpan(start..found.Start);
            var label = DateLabels.Before(before);
            if (label == DateLabel.None && found.Start < 3 && at > 0 && IsLabel(facts.Lines[at - 1].Text))
            {
                before = facts.Lines[at - 1].Text;
                label = DateLabels.Before(before);
            }
            if (label == DateLabel.None && (DateLabels.IsOfJoining(before) || IsSentence(line.Text, found)
                || (year is not null && before.Contains(':')))) continue; // "When: Friday 12 July".
            shown.Add(new Shown(found.Date, Distance(line.Offset, headlineAt), label, found.IsLunar,
                IsAbove: line.Offset < headlineAt,
                IsAlone: IsAtStart(line.Text, found.Start) && line.Text[found.End..].Count(char.IsLetter) < FewLetters,
                IsParticular: line.Element is { LocalName: "td" or "dd" } || line.Text is ['(', .., ')'],
                IsTimed: ClockInText.MinutesIn(line.Text[found.End..]) is not null));
        }
    }

    /// <summary>True where nothing stands before the date but its weekday.</summary>
    private static bool IsAtStart(string line, int start) =>
        start < 3 || Weekdays.Has(line.AsSpan(0, start).Trim(" ,."));

    /// <summary>
    /// True where the date stands amid the words of a sentence, which tells of that day, or opens one of a script that
    /// is written without spaces.
    /// </summary>
    private static bool IsSentence(string line, DateAt date) =>
        (line[^1] is '。' && line.Length - date.End > LongestOpening / 2
            && DateLabels.After(line.AsSpan(date.End)) == DateLabel.None) || IsAmid(line, date);

    private static bool IsAmid(string line, DateAt date) => line[^1] is '.' or '!' or '?' or '。' or '।' or '؟'
        && date.Start > LongestOpening / 2 && line.Length - date.End > LongestOpening / 4;

    private static bool IsLabel(string line) => line.Length <= LongestLabel && !line.Any(char.IsDigit);

    private readonly record struct Shown(WrittenTime Day, int Distance, DateLabel Label, bool IsLunar = false,
        bool IsAbove = false, bool IsParticular = false, bool IsAlone = false, bool IsTimed = false);
}
