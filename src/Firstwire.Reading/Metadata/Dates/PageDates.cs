using System.Buffers;
using Firstwire.Reading.Metadata.Scripts;
using Firstwire.Reading.Tree;
using Firstwire.Text.Dates;
using Firstwire.Text.Urls;
using Firstwire.Text.Words;

namespace Firstwire.Reading.Metadata.Dates;

/// <summary>
/// When the article was published and changed. What machines are told (linked data, meta elements, marked times, the
/// address) is held against the day that the page shows its readers: of several statements the one that agrees with it
/// counts.
/// </summary>
internal sealed class PageDates
{
    /// <summary>Characters around the headline within which a clock may be the article's.</summary>
    private const int After = 700;

    private const int Before = 250;

    /// <summary>What names of classes say of the time of a change.</summary>
    private static readonly SearchValues<string> ChangeWords = SearchValues.Create(
        ["updated", "modifi", "actualiz", "atualiz", "aktualis", "aggiorn"], StringComparison.OrdinalIgnoreCase);

    private const int LongestDateline = 100;

    /// <summary>An element that tells a date among other particulars.</summary>
    private const int LongestMark = 200;

    /// <summary>Of the oldest newspaper's first year; what is older was counted otherwise, or by nobody.</summary>
    private const int FirstYear = 1605;

    private static readonly TimeSpan Moved = TimeSpan.FromDays(2);

    private readonly PageFacts facts;
    private readonly int headlineAt;
    private readonly bool monthFirst;
    private readonly DateInAddress? address;
    private readonly ShownDates shown;
    private readonly Lazy<ScriptArticle> scripted;

    public PageDates(PageFacts facts, WebUrl? url, string? language, string? title, int headlineAt,
        Lazy<ScriptArticle> scripted)
    {
        (this.facts, this.headlineAt, this.scripted) = (facts, headlineAt, scripted);
        monthFirst = DayOrder.IsMonthFirst(facts, language, url);
        address = DateInAddress.Of(url?.Path ?? "");
        shown = new ShownDates(facts, title, headlineAt, monthFirst, DateInAddress.Year(url?.Path ?? ""));
    }

    /// <summary>
    /// As machines are told, else as a time near the headline is marked, or a line there says. What is shown before the
    /// publication is of something else.
    /// </summary>
    /// <param name="published">When it was published; null where that is not known.</param>
    public WrittenTime? Modified(WrittenTime? published) => AsKnown(
        LastChange() ?? NotBefore(published, MarkedChange()) ?? NotBefore(published, shown.Changed));

    public WrittenTime? Published() => AsKnown(FirstPublication());

    /// <summary>
    /// A time whose zone nothing states as the day that it names: taken for UTC it would be hours from the truth.
    /// </summary>
    private static WrittenTime? AsKnown(WrittenTime? time) =>
        time is { Precision: TimePrecision.Instant, OffsetStated: false, Value: var value }
            ? new WrittenTime(new DateTimeOffset(value.Date, TimeSpan.Zero), TimePrecision.Day, false) : time;

    private WrittenTime? LastChange() =>
        First(LinkedData.Strings(facts.Data.Article?["dateModified"])) ?? First(DateMetas.OfChange(facts));

    private WrittenTime? MarkedChange()
    {
        foreach (var mark in facts.Times.Concat(facts.DateMarks))
            if (!mark.Aside && IsBelow(mark) && IsChange(mark.Element) && Of(mark.Element) is { } time) return time;
        return null;
    }

    private static WrittenTime? NotBefore(WrittenTime? published, WrittenTime? change) =>
        published is { } first && change?.Value.Date < first.Value.Date ? null : change;

    private WrittenTime? FirstPublication()
    {
        if (Stated() is not var (time, isVague)) return Timed(Unstated());
        var stated = InLocalTime(time);
        if (shown.Overruling is { } day && !shown.IsNear(stated))
        {
            if (InDay(stated, day) is { } moved) return moved;
            foreach (var other in Statements())
                if (Statement(other) is { } agreeing && IsSameDay(agreeing, day)) return agreeing;
            if (shown.IsLabelled || isVague) return day;
            // Some pages show the day of their last change, and nothing that says so.
            if (LastChange() is { } modified && IsSameDay(modified, day) && modified.Value > stated.Value)
                return modified;
        }
        // An address keeps the day on which it was made; a site that moves gives its old articles new times. A day
        // later than what is stated is of what the article tells.
        if (address is { IsFiled: true, Day: var made } && !shown.IsNear(stated))
        {
            if (InDay(stated, made) is { } moved) return moved;
            if (stated.Value - made.Value > Moved) return made;
        }
        return stated;
    }

    private (WrittenTime Time, bool IsVague)? Stated()
    {
        if (First(LinkedData.Strings(facts.Data.Article?["datePublished"])) is { } linked) return (linked, false);
        WrittenTime? vague = null;
        foreach (var (value, isVague) in DateMetas.Weighed(facts))
        {
            if (isVague && vague is not null) continue;
            if (Statement(value) is not { } time) continue;
            if (!isVague) return (time, false);
            vague = time;
        }
        if (Marked(facts.Times.Concat(facts.DateMarks), static m => !m.Aside && IsPublication(m.Element)) is { } marked)
            return (marked, false);
        if (Marked(facts.Times, m => IsBelow(m) && IsPublication(m.Element)) is { } aside) return (aside, false);
        if (First(facts.Data.Objects.SelectMany(static o => LinkedData.Strings(o["datePublished"]))) is { } other)
            return (other, false);
        vague ??= First(DateMetas.OfUnknownName(facts));
        // A time above the headline may be what day it is, where the article opens with a day of its own.
        if (address is not { IsFiled: true })
        {
            var opens = shown.Opening() is not null;
            vague ??= Marked(facts.Times, m => !m.Aside && (!opens || m.Offset >= headlineAt)
                && (!shown.IsBeyondOverruling(m.Offset)
                    || (Of(m.Element) is { } time && IsNextTo(time, shown.Overruling!.Value))));
        }
        return vague is { } found ? (found, true) : null;
    }

    /// <summary>A day with the time of it that the data of the page's scripts state.</summary>
    private WrittenTime? Timed(WrittenTime? day) => day is { Precision: TimePrecision.Day } shownDay
        && Statement(scripted.Value.Published) is { Precision: TimePrecision.Instant, OffsetStated: true } time
        && IsSameDay(time, shownDay) ? time : day;

    private WrittenTime? Unstated() =>
        (address is { IsFiled: true } filed ? filed.Day : (WrittenTime?)null)
        ?? shown.Overruling
        ?? (shown.Day is null ? null : shown.Opening())
        ?? (shown.Day is null ? null : shown.Particular)
        ?? shown.Day
        ?? address?.Day
        ?? Marked(facts.DateMarks, static m => !m.Aside)
        ?? shown.Opening()
        ?? Marked(facts.Times, IsBelow)
        ?? Marked(facts.DateMarks, IsBelow)
        ?? shown.ChangeOfPage()
        ?? shown.Told()
        ?? shown.Anywhere()
        ?? Statement(scripted.Value.Published)
        ?? Agreed(facts.Times.Concat(facts.DateMarks).Select(m => Of(m.Element)))
        ?? First(facts.Data.Objects.SelectMany(static o => LinkedData.Strings(o["uploadDate"])))
        ?? First(facts.Data.Objects.SelectMany(static o => LinkedData.Strings(o["dateCreated"])))
        ?? Agreed(ScriptDates.Of(facts.Scripts).Select(Statement))
        ?? shown.Changed
        ?? LastChange()
        ?? shown.InCopyright();

    private bool IsBelow(PageMark mark) => mark.Offset >= headlineAt && mark.Offset < headlineAt + After;

    private IEnumerable<string> Statements() => DateMetas.OfPublication(facts)
        .Concat(facts.Data.Objects.SelectMany(static o => LinkedData.Strings(o["datePublished"])))
        .Concat(facts.Times.Where(static t => !t.Aside && !IsChange(t.Element))
            .Select(static t => t.Element.GetAttribute("datetime") ?? ""));

    private static bool IsSameDay(WrittenTime one, WrittenTime other) => one.Value.Date == other.Value.Date;

    /// <summary>The same day somewhere on earth.</summary>
    private static bool IsNextTo(WrittenTime one, WrittenTime other) =>
        Math.Abs((one.Value.Date - other.Value.Date).TotalDays) <= 1;

    /// <summary>
    /// How far local time is taken to be from UTC where only a day tells it: from California to Japan.
    /// </summary>
    private const int MostHours = 9;

    /// <summary>
    /// An instant told in the whole hour nearest to UTC in which it falls into a day; null where none can. Where that
    /// is midnight, the day alone: a machine wrote it as an instant.
    /// </summary>
    private static WrittenTime? InDay(WrittenTime instant, WrittenTime day)
    {
        if (instant.Precision == TimePrecision.Day || instant.Value.Offset != TimeSpan.Zero) return null;
        if (IsSameDay(instant, day)) return null;
        var (start, now) = (day.Value.UtcDateTime, instant.Value.UtcDateTime);
        var hours = now < start ? (int)Math.Ceiling((start - now).TotalHours)
            : -(int)Math.Floor((now - start.AddDays(1)).TotalHours) - 1;
        if (Math.Abs(hours) > MostHours) return null;
        return !instant.OffsetStated || now.AddHours(hours) == start
            ? day : instant with { Value = instant.Value.ToOffset(TimeSpan.FromHours(hours)) };
    }

    /// <summary>
    /// The same instant as the page states it elsewhere with the offset of its place, which tells the day that its
    /// readers saw; the instant as it is where no such statement stands.
    /// </summary>
    private WrittenTime InLocalTime(WrittenTime stated)
    {
        if (stated.Precision == TimePrecision.Day || stated.Value.Offset != TimeSpan.Zero) return stated;
        var others = DateMetas.OfPublication(facts)
            .Concat(facts.Data.Objects.SelectMany(static o => LinkedData.Strings(o["datePublished"])))
            .Concat(facts.Times.Select(static t => t.Element.GetAttribute("datetime") ?? ""));
        foreach (var other in others)
        {
            if (WrittenTimeParser.Parse(other) is { Precision: TimePrecision.Instant } local
                && local.Value.Offset != TimeSpan.Zero && (IsSameMinute(local.Value, stated.Value)
                || (!stated.OffsetStated && IsSameMinute(local.Value, At(stated, local.Value.Offset))))) return local;
        }
        return Offset(stated) is { } offset
            ? stated with { Value = stated.Value.ToOffset(offset), OffsetStated = true } : stated;
    }

    private static bool IsSameMinute(DateTimeOffset one, DateTimeOffset other) =>
        (one - other).Duration() < TimeSpan.FromMinutes(1);

    /// <summary>The clock that a time without zone shows, at a place of this offset.</summary>
    private static DateTimeOffset At(WrittenTime time, TimeSpan offset) => new(time.Value.DateTime, offset);

    /// <summary>
    /// How far the clock that the page shows beside the headline is from UTC: the same minute of an hour, some whole or
    /// half hours away. Null where no clock shows, or another time than this one.
    /// </summary>
    private TimeSpan? Offset(WrittenTime stated)
    {
        foreach (var line in facts.Lines)
        {
            if (line.Text.Length > LongestDateline) continue;
            if (line.Offset < headlineAt - Before || line.Offset > headlineAt + After) continue;
            if (ClockInText.MinutesIn(line.Text) is not { } minutes) continue;
            if (DateInText.Find(line.Text, monthFirst) is not { } day) continue;
            var offset = day.Value.AddMinutes(minutes) - Minute(stated.Value);
            if (offset.Ticks % TimeSpan.FromMinutes(30).Ticks == 0 && offset != TimeSpan.Zero
                && offset >= TimeSpan.FromHours(-11) && offset <= TimeSpan.FromHours(13)) return offset;
        }
        return null;
    }

    private static DateTimeOffset Minute(DateTimeOffset time) => time.AddTicks(-(time.Ticks % TimeSpan.TicksPerMinute));

    /// <summary>The marked time nearest to the headline, those below it before those above.</summary>
    private WrittenTime? Marked(IEnumerable<PageMark> marks, Func<PageMark, bool> fits)
    {
        foreach (var mark in marks.Where(m => fits(m) && !IsChange(m.Element))
            .OrderBy(m => ShownDates.Distance(m.Offset, headlineAt)))
            if (Of(mark.Element) is { } time) return time;
        return null;
    }

    /// <summary>
    /// The time that all statements agree on; null where they differ, as those of other articles would.
    /// </summary>
    private static WrittenTime? Agreed(IEnumerable<WrittenTime?> statements)
    {
        WrittenTime? agreed = null;
        foreach (var statement in statements)
        {
            if (statement is not { } time) continue;
            if (agreed is { } other && !IsSameDay(other, time)) return null;
            agreed ??= time;
        }
        return agreed;
    }

    private WrittenTime? Of(HtmlElement element)
    {
        if (Statement(element.GetAttribute("datetime") ?? element.GetAttribute("content")
            ?? element.GetAttribute("data-date")) is { } stated) return stated;
        if (MarkText.Of(element) is not { Length: <= LongestMark } text) return null;
        return Statement(element.GetAttribute("title")) ?? DateInText.Find(text, monthFirst);
    }

    /// <summary>What microdata or RDFa say that the element states.</summary>
    private static string? PropertyOf(HtmlElement element) =>
        element.GetAttribute("itemprop") ?? element.GetAttribute("property");

    private static bool IsPublication(HtmlElement element) =>
        element.HasAttribute("pubdate")
            || PropertyOf(element)?.Contains("datePublished", StringComparison.OrdinalIgnoreCase) == true
        || (element.LocalName == "time" && element.ClassName is { } names
            && (names.Contains("published", StringComparison.OrdinalIgnoreCase)
            || names.Contains("entry-date", StringComparison.OrdinalIgnoreCase)));

    private static bool IsChange(HtmlElement element) => !IsPublication(element)
        && (PropertyOf(element)?.Contains("dateModified", StringComparison.OrdinalIgnoreCase) == true
            || (element.LocalName == "time" && element.ClassName?.AsSpan().ContainsAny(ChangeWords) == true));

    private WrittenTime? First(IEnumerable<string> statements)
    {
        foreach (var statement in statements)
            if (Statement(statement) is { } time) return time;
        return null;
    }

    private WrittenTime? Statement(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        if (WrittenTimeParser.Parse(text) is not { } time) return Ambiguous(WhiteSpace.Fold(text));
        var (year, month, day) = (time.Value.Year, time.Value.Month, time.Value.Day);
        if (Calendars.IsPersianYear(year) || Calendars.IsLunarYear(year) || Calendars.Gregorian(year) != year)
            return DateInText.Find($"{year}-{month}-{day}", monthFirst);
        // What a machine writes for no time at all.
        return year < FirstYear || (year, month, day) is (1970, 1, 1) ? null : time;
    }

    /// <summary>The date that can be read in two orders: in the one that another date on the page bears out.</summary>
    private WrittenTime? Ambiguous(string text)
    {
        var usual = DateInText.Find(text, monthFirst);
        if (usual is not { } day || DateInText.Find(text, !monthFirst) is not { } turned || IsSameDay(day, turned))
            return usual;
        return shown.Holds(turned) && !shown.Holds(day) ? turned : usual;
    }
}
