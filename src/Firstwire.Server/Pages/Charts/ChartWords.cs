using Firstwire.Newsroom.Coverage;
using Firstwire.Server.Pages.Stories;
using Firstwire.Server.Wording;
using Firstwire.Tracing.Copies;
using Firstwire.Tracing.Sources;

namespace Firstwire.Server.Pages.Charts;

/// <summary>What charts say in the reader's language.</summary>
public sealed class ChartWords(Texts texts, PageClock clock)
{
    /// <summary>A coverage in sentences, for those who do not see it.</summary>
    /// <param name="what">What its independent articles are called.</param>
    internal string OverTime(CoverageColumns coverage, string what) =>
        texts["chart-over-time",
            ("count", coverage.Articles), ("from", clock.Moment(coverage.Steps.Start)), ("to",
                clock.Moment(coverage.Steps.End)),
            ("what", what), ("independent", coverage.Independent)]
        + (coverage.Columns.MaxBy(static column => column.Articles) is { Articles: > 0 } most
            ? texts["chart-most", ("count", most.Articles), ("from", clock.Moment(most.From)),
                ("to", clock.Moment(most.To))]
            : "")
        + string.Concat(coverage.Gaps.Select(gap => " " + GapAt(gap.From, gap.To)));

    internal string GapsIn(CoverageColumns coverage) =>
        texts[coverage.Gaps.Count == 0 ? "chart-always" : "chart-shaded"];

    internal string GapAt(DateTime from, DateTime to) =>
        texts["chart-gap-at", ("from", clock.Moment(from)), ("to", clock.Moment(to)),
            ("span", Saying.Span(texts, to - from))];

    internal string Column(CoverageColumn column, string what) =>
        texts["chart-column", ("time", clock.Moment(column.From)), ("count", column.Articles), ("what", what),
            ("independent", column.Independent)];

    internal string OnTheMap(WorldMapDrawing map) =>
        texts["chart-map", ("count", map.Countries.Count)]
            + (map.Elsewhere > 0 ? texts["chart-elsewhere", ("count", map.Elsewhere)] : "");

    internal string OnePlace(CoverageShare share) =>
        texts["chart-place", ("place", StorySaying.Country(texts, share.Of)), ("count", share.Articles)];

    internal string OneLanguage(LanguageBar bar) =>
        texts["chart-place", ("place", LanguageOf(bar)), ("count", bar.Share.Articles)];

    internal string LanguageOf(LanguageBar bar) =>
        bar.Others > 0
            ? texts["chart-other-languages", ("count", bar.Others)]
            : StorySaying.Language(texts, bar.Share.Of);

    internal string Class(MapSteps steps, int step) => steps.Bounds[step - 1] is var first && steps.LastOf(
        step) is var last && first == last
        ? texts.Number(first)
        : $"{texts.Number(first)}–{texts.Number(last)}";

    internal string WhoTook(CopyTreeRows tree) =>
        texts["chart-tree"] + (tree.Further > 0 ? texts["chart-not-drawn", ("count", tree.Further)] : "");

    internal string TitleOf(CopyTreeRows tree) =>
        texts["chart-tree-title", ("count", tree.Rows.Count(static row => row.Parent is not null))];

    /// <summary>Of a column of the tree.</summary>
    internal string Within(TimeSpan? end) => end switch
    {
        null => texts["chart-named"],
        { TotalDays: > 7 } => texts["chart-later"],
        { } span => Brief(span),
    };

    internal RowLabel LabelOf(CopyTreeRows tree, int at)
    {
        var row = tree.Rows[at];
        return row.Entry switch
        {
            TreeEntry.Origin origin => new RowLabel(NameOf(origin.Source), OriginNote(origin.Source)),
            TreeEntry.Folded folded =>
                new RowLabel(texts["chart-more", ("count", folded.Items.Count)], texts["chart-more-note"]),
            TreeEntry.Article article => new RowLabel(article.Taken.Item.Outlet.Name, Note(tree, row, article)),
            _ => throw new InvalidOperationException("unknown entry"),
        };
    }

    internal static string NameOf(PrimarySource source) => source.Name ?? Saying.Site(source.Url) ?? source.Url ?? "";

    internal string OriginNote(PrimarySource source) =>
        texts[source.Kind == OriginKind.Evidence ? "chart-document" : "chart-source"];

    /// <summary>Shorter than the words that stand in sentences.</summary>
    internal string Of(RelationKind kind) => kind switch
    {
        RelationKind.Verbatim => texts["chart-kind-verbatim"],
        RelationKind.Edited => texts["chart-kind-edited"],
        RelationKind.Excerpt => texts["chart-kind-excerpt"],
        RelationKind.Spun => texts["chart-kind-spun"],
        RelationKind.Translation => texts["chart-kind-translation"],
        RelationKind.Version => texts["chart-kind-version"],
        _ => texts["chart-kind-same-event"],
    };

    internal string Of(SourceLevel level) => level switch
    {
        SourceLevel.Own => texts["chart-level-own"],
        SourceLevel.Declared => texts["chart-level-declared"],
        SourceLevel.Credited => texts["chart-level-credited"],
        SourceLevel.Corroborated => texts["chart-level-corroborated"],
        SourceLevel.Likely => texts["chart-level-likely"],
        _ => texts["chart-level-unknown"],
    };

    private string Note(CopyTreeRows tree, TreeRow row, TreeEntry.Article article)
    {
        var item = article.Taken.Item;
        var when = ("when", (object?)clock.ShortMoment(clock.Local(StoryItems.TimeOf(item)).DateTime));
        if (row.Parent is not { } parent)
        {
            return texts[item.Primary.Level == SourceLevel.Own ? "chart-first-own" : "chart-first", when];
        }

        return tree.Rows[parent].Entry is TreeEntry.Article source && article.Taken.Taken is { } taken
            ? texts["chart-taken",
                ("when", Later(StoryItems.TimeOf(item) - StoryItems.TimeOf(source.Taken.Item))),
                ("kind", Of(taken.Kind)), ("level", Of(taken.Level))]
            : texts["chart-names", when, ("level", Of(row.Level))];
    }

    private string Later(TimeSpan after) => after switch
    {
        { TotalMinutes: <= -1 } => texts["chart-before", ("span", Brief(-after))],
        { TotalMinutes: < 1 } => texts["chart-at-once"],
        _ => texts["chart-after", ("span", Brief(after))],
    };

    private string Brief(TimeSpan span) => span switch
    {
        { TotalHours: < 1 } => texts["chart-minutes", ("count", (long)span.TotalMinutes)],
        { TotalDays: < 1 } => texts["chart-hours", ("count", (long)span.TotalHours)],
        _ => texts["span-days", ("count", (long)span.TotalDays)],
    };
}
