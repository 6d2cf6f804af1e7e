using Firstwire.Reading.Sanitizing;
using Firstwire.Reading.Tree;
using Firstwire.Text.Dates;
using Firstwire.Text.Urls;

namespace Firstwire.Reading.Metadata;

/// <summary>
/// When the article was published and changed, by the most trustworthy statement of the page: linked data, meta
/// elements, marked times, the address, what is written beside the headline.
/// </summary>
internal sealed class PageDates(PageFacts facts, WebUrl? url, string? language, int headlineAt)
{
    /// <summary>Characters after the headline within which a date is the article's.</summary>
    private const int After = 700;

    private const int Before = 250;

    private const int LongestDateline = 100;

    /// <summary>Of the oldest newspaper's first year; what is older was counted otherwise, or by nobody.</summary>
    private const int FirstYear = 1605;

    private static readonly string[] PublishedMetas =
    [
        "article:published_time", "article:published", "og:published_time", "og:article:published_time",
        "datepublished", "cxenseparse:recs:publishtime", "cxenseparse:publishtime", "parsely-pub-date", "sailthru.date",
        "dc.date.issued", "dcterms.issued", "dcterms.created", "dc.date.created", "dc.created", "pubdate",
        "publishdate", "publish-date", "publish_date", "publication_date", "article.published", "article_date_original",
        "originalpublicationdate", "citation_publication_date", "date", "dc.date", "dcterms.date", "datecreated",
        "created", "article:created_time", "release_date", "pub_date", "publish_time", "publish-time", "pubtime",
        "publicationdate", "sailthru.pub_date", "citation_date", "citation_online_date", "dcterms.available",
        "dc:date", "dcterm:date", "dc:created", "dcterm:created", "dcterm:issued", "og:pubdate", "article.created",
        "article_date", "displaydate", "weibo:article:create_at", "bt:pubdate", "rnews:datepublished",
        "article:publicationdate", "article:original_publish_date", "firstpublished", "date_published", "ptime",
    ];

    private static readonly string[] ModifiedMetas =
    [
        "article:modified_time", "og:updated_time", "og:modified_time", "article:modified", "datemodified",
        "dateupdate", "dcterms.modified", "dc.date.modified", "dc.modified", "lastmod", "last-modified", "modified",
        "revised",
    ];

    private readonly bool monthFirst = language is "en" or "en-US" or "en-us" or "en-PH";

    public WrittenTime? Published()
    {
        if (Stated() is not { } stated) return null;
        // An address keeps the day on which it was made; a site that moves gives its old articles new times.
        return DateInText.InPath(url?.Path ?? "") is { } made
            && (made.Value - stated.Value).Duration() > TimeSpan.FromDays(2) ? made : InLocalTime(stated);
    }

    private WrittenTime? Stated() =>
        First(LinkedData.Strings(facts.Data.Article?["datePublished"]))
        ?? First(PublishedMetas.SelectMany(facts.Metas))
        ?? Marked(facts.Times.Concat(facts.DateMarks), static m => IsPublication(m.Element))
        ?? First(facts.Data.Objects.SelectMany(static o => LinkedData.Strings(o["datePublished"])))
        ?? DateInText.InPath(url?.Path ?? "")
        ?? Marked(facts.Times, static _ => true)
        ?? Written()
        ?? Marked(facts.DateMarks, static _ => true)
        ?? WrittenAlone()
        ?? First(facts.Data.Objects.SelectMany(static o => LinkedData.Strings(o["uploadDate"])))
        ?? First(facts.Data.Objects.SelectMany(static o => LinkedData.Strings(o["dateCreated"])))
        ?? Modified();

    public WrittenTime? Modified() =>
        First(LinkedData.Strings(facts.Data.Article?["dateModified"])) ?? First(ModifiedMetas.SelectMany(facts.Metas));

    /// <summary>
    /// The same instant as the page states it elsewhere with the offset of its place, which tells the day that its
    /// readers saw; the instant as it is where no such statement stands.
    /// </summary>
    private WrittenTime InLocalTime(WrittenTime stated)
    {
        if (stated.Precision == TimePrecision.Day || stated.Value.Offset != TimeSpan.Zero) return stated;
        var others = PublishedMetas.SelectMany(facts.Metas)
            .Concat(facts.Data.Objects.SelectMany(static o => LinkedData.Strings(o["datePublished"])))
            .Concat(facts.Times.Select(static t => t.Element.GetAttribute("datetime") ?? ""));
        foreach (var other in others)
        {
            if (WrittenTimeParser.Parse(other) is { Precision: TimePrecision.Instant } local
                && local.Value.Offset != TimeSpan.Zero
                && (local.Value - stated.Value).Duration() < TimeSpan.FromMinutes(1)) return local;
        }
        return Offset(stated) is { } offset ? stated with { Value = stated.Value.ToOffset(offset) } : stated;
    }

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
            if (DateInText.MinutesIn(line.Text) is not { } minutes) continue;
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
        foreach (var mark in marks.Where(fits).OrderBy(m => m.Aside).ThenBy(m => Distance(m.Offset)))
            if (Of(mark.Element) is { } time) return time;
        return null;
    }

    private int Distance(int offset) => offset >= headlineAt ? offset - headlineAt : (headlineAt - offset) * 3;

    private WrittenTime? Of(HtmlElement element)
    {
        if (Statement(element.GetAttribute("datetime") ?? element.GetAttribute("content")) is { } stated) return stated;
        var text = element.TextContent;
        if (text.Length > 200) return null;
        return Statement(element.GetAttribute("title")) ?? DateInText.Find(FoldedText.Fold(text), monthFirst);
    }

    private static bool IsPublication(HtmlElement element) =>
        element.HasAttribute("pubdate")
            || element.GetAttribute("itemprop")?.Contains("datePublished", StringComparison.OrdinalIgnoreCase) == true
        || (element.LocalName == "time" && element.ClassName is { } names
            && (names.Contains("published", StringComparison.OrdinalIgnoreCase)
            || names.Contains("entry-date", StringComparison.OrdinalIgnoreCase)));

    /// <summary>The date written nearest to the headline.</summary>
    private WrittenTime? Written()
    {
        WrittenTime? nearest = null;
        var least = int.MaxValue;
        foreach (var line in facts.Lines)
        {
            if (line.Offset < headlineAt - Before || line.Offset > headlineAt + After) continue;
            var distance = Distance(line.Offset);
            if (distance >= least || DateInText.Find(line.Text, monthFirst) is not { } date) continue;
            nearest = date;
            least = distance;
        }
        return nearest;
    }

    /// <summary>Anywhere on the page, a short line with a date: a byline at the foot of the article.</summary>
    private WrittenTime? WrittenAlone()
    {
        var shortLines = facts.Lines.Where(static l => l.Text.Length <= LongestDateline);
        foreach (var line in shortLines.OrderBy(l => Distance(l.Offset)))
            if (DateInText.Find(line.Text, monthFirst) is { } date) return date;
        return null;
    }

    private WrittenTime? First(IEnumerable<string> statements)
    {
        foreach (var statement in statements)
            if (Statement(statement) is { } time) return time;
        return null;
    }

    private WrittenTime? Statement(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        if (WrittenTimeParser.Parse(text) is not { } time) return DateInText.Find(FoldedText.Fold(text), monthFirst);
        var (year, month, day) = (time.Value.Year, time.Value.Month, time.Value.Day);
        if (Calendars.IsPersianYear(year) || Calendars.Gregorian(year) != year)
            return DateInText.Find($"{year}-{month}-{day}", monthFirst);
        // What a machine writes for no time at all.
        return year < FirstYear || (year, month, day) is (1970, 1, 1) ? null : time;
    }
}
