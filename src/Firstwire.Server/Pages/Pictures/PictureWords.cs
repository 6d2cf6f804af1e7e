using Firstwire.Newsroom.Coverage;
using Firstwire.Server.Pages.Stories;
using Firstwire.Server.Wording;
using Firstwire.Tracing.Copies;
using Firstwire.Tracing.Sources;

namespace Firstwire.Server.Pages.Pictures;

/// <summary>What pictures say in the reader's language.</summary>
public sealed class PictureWords(Texts texts, PageClock clock)
{
    /// <summary>A coverage in sentences, for those who do not see it.</summary>
    /// <param name="what">What its independent articles are called.</param>
    internal string OverTime(CoverageColumns coverage, string what) =>
        texts["picture-over-time",
            ("count", coverage.Articles), ("from", clock.Moment(coverage.Steps.Start)), ("to",
                clock.Moment(coverage.Steps.End)),
            ("what", what), ("independent", coverage.Independent)]
        + (coverage.Columns.MaxBy(static column => column.Articles) is { Articles: > 0 } most
            ? texts["picture-most", ("count", most.Articles), ("from", clock.Moment(most.From)),
                ("to", clock.Moment(most.To))]
            : "")
        + string.Concat(coverage.Gaps.Select(gap => " " + GapAt(gap.From, gap.To)));

    internal string GapsIn(CoverageColumns coverage) =>
        texts[coverage.Gaps.Count == 0 ? "picture-always" : "picture-shaded"];

    internal string GapAt(DateTime from, DateTime to) =>
        texts["picture-gap-at", ("from", clock.Moment(from)), ("to", clock.Moment(to)),
            ("span", Saying.Span(texts, to - from))];

    internal string Column(CoverageColumn column, string what) =>
        texts["picture-column", ("time", clock.Moment(column.From)), ("count", column.Articles), ("what", what),
            ("independent", column.Independent)];

    internal string OnTheMap(WorldMapDrawing map) =>
        texts["picture-map", ("count", map.Countries.Count)]
            + (map.Elsewhere > 0 ? texts["picture-elsewhere", ("count", map.Elsewhere)] : "");

    internal string OnePlace(CoverageShare share) =>
        texts["picture-place", ("place", StorySaying.Country(texts, share.Of)), ("count", share.Articles)];

    internal string OneLanguage(LanguageBar bar) =>
        texts["picture-place", ("place", LanguageOf(bar)), ("count", bar.Share.Articles)];

    internal string LanguageOf(LanguageBar bar) =>
        bar.Others > 0
            ? texts["picture-other-languages", ("count", bar.Others)]
            : StorySaying.Language(texts, bar.Share.Of);

    internal string Class(MapSteps steps, int step) => steps.Bounds[step - 1] is var first && steps.LastOf(
        step) is var last && first == last
        ? texts.Number(first)
        : $"{texts.Number(first)}–{texts.Number(last)}";

    internal string WhoTook(CopyTreeRows tree) =>
        texts["picture-tree"] + (tree.Further > 0 ? texts["picture-not-drawn", ("count", tree.Further)] : "");

    internal string TitleOf(CopyTreeRows tree) =>
        texts["picture-tree-title", ("count", tree.Rows.Count(static row => row.Parent is not null))];

    /// <summary>Of a column of the tree.</summary>
    internal string Within(TimeSpan? end) => end switch
    {
        null => texts["picture-named"],
        { TotalDays: > 7 } => texts["picture-later"],
        { } span => Brief(span),
    };

    internal RowLabel LabelOf(CopyTreeRows tree, int at)
    {
        var row = tree.Rows[at];
        return row.Entry switch
        {
            TreeEntry.Origin origin => new RowLabel(NameOf(origin.Source), OriginNote(origin.Source)),
            TreeEntry.Folded folded =>
                new RowLabel(texts["picture-more", ("count", folded.Items.Count)], texts["picture-more-note"]),
            TreeEntry.Article article => new RowLabel(article.Taken.Item.Outlet.Name, Note(tree, row, article)),
            _ => throw new InvalidOperationException("unknown entry"),
        };
    }

    internal static string NameOf(PrimarySource source) => source.Name ?? Saying.Site(source.Url) ?? source.Url ?? "";

    internal string OriginNote(PrimarySource source) =>
        texts[source.Kind == OriginKind.Evidence ? "picture-document" : "picture-source"];

    /// <summary>Shorter than the words that stand in sentences.</summary>
    internal string Of(RelationKind kind) => kind switch
    {
        RelationKind.Verbatim => texts["picture-kind-verbatim"],
        RelationKind.Edited => texts["picture-kind-edited"],
        RelationKind.Excerpt => texts["picture-kind-excerpt"],
        RelationKind.Spun => texts["picture-kind-spun"],
        RelationKind.Translation => texts["picture-kind-translation"],
        RelationKind.Version => texts["picture-kind-version"],
        _ => texts["picture-kind-same-event"],
    };

    internal string Of(SourceLevel level) => level switch
    {
        SourceLevel.Own => texts["picture-level-own"],
        SourceLevel.Declared => texts["picture-level-declared"],
        SourceLevel.Credited => texts["picture-level-credited"],
        SourceLevel.Corroborated => texts["picture-level-corroborated"],
        SourceLevel.Likely => texts["picture-level-likely"],
        _ => texts["picture-level-unknown"],
    };

    private string Note(CopyTreeRows tree, TreeRow row, TreeEntry.Article article)
    {
        var item = article.Taken.Item;
        var when = ("when", (object?)clock.ShortMoment(clock.Local(StoryItems.TimeOf(item)).DateTime));
        if (row.Parent is not { } parent)
        {
            return texts[item.Primary.Level == SourceLevel.Own ? "picture-first-own" : "picture-first", when];
        }

        return tree.Rows[parent].Entry is TreeEntry.Article source && article.Taken.Taken is { } taken
            ? texts["picture-taken",
                ("when", Later(StoryItems.TimeOf(item) - StoryItems.TimeOf(source.Taken.Item))),
                ("kind", Of(taken.Kind)), ("level", Of(taken.Level))]
            : texts["picture-names", when, ("level", Of(row.Level))];
    }

    private string Later(TimeSpan after) => after switch
    {
        { TotalMinutes: <= -1 } => texts["picture-before", ("span", Brief(-after))],
        { TotalMinutes: < 1 } => texts["picture-at-once"],
        _ => texts["picture-after", ("span", Brief(after))],
    };

    private string Brief(TimeSpan span) => span switch
    {
        { TotalHours: < 1 } => texts["picture-minutes", ("count", (long)span.TotalMinutes)],
        { TotalDays: < 1 } => texts["picture-hours", ("count", (long)span.TotalHours)],
        _ => texts["span-days", ("count", (long)span.TotalDays)],
    };
}
