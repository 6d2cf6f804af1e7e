using Firstwire.Newsroom.Coverage;
using Firstwire.Newsroom.Health;
using Firstwire.Newsroom.Origins;
using Firstwire.Newsroom.Search;
using Firstwire.Newsroom.Stories;
using Firstwire.Server.Pages;
using Firstwire.Server.Pages.Charts;
using Firstwire.Server.Pages.Items;

namespace Firstwire.Server.Api;

/// <summary>What the edition gathers as a page, and the data of every chart as CSV.</summary>
internal static class ChartRoutes
{
    /// <summary>Matches of a query that its coverage counts, the best.</summary>
    public const int MostFound = 1_000;

    public static void MapCharts(this WebApplication app)
    {
        app.MapRead("/coverage", Page);
        app.MapRead("/coverage.csv", (string? q, CoverageReads coverages, ItemSearch search, PageClock clock) =>
            Times(Asked(q) is { } query ? Found(query, coverages, search) : coverages.OfEdition().Time, clock));
        app.MapRead(
            "/coverage/countries.csv", (CoverageReads coverages) => Shares("country", coverages.OfEdition().Countries));
        app.MapRead("/coverage/languages.csv", (CoverageReads coverages) =>
            Shares("language", coverages.OfEdition().Languages));
        app.MapRead(
            "/story/{id:long}/coverage.csv", (long id, StoryReads stories, CoverageReads coverages, PageClock clock) =>
            OfStory(stories, id, "coverage", story => Times(coverages.OfStory(story), clock)));
        app.MapRead("/story/{id:long}/countries.csv", (long id, StoryReads stories) =>
            OfStory(stories, id, "countries", story => Shares("country", StoryItems.Shares(story.Countries))));
        app.MapRead("/story/{id:long}/languages.csv", (long id, StoryReads stories) =>
            OfStory(stories, id, "languages", story => Shares("language", StoryItems.Shares(story.Languages))));
        app.MapRead("/story/{id:long}/tree.csv", (long id, StoryReads stories, OriginTrees trees) =>
            OfStory(stories, id, "tree", story => Tree(trees.Of(StoryItems.Of(story)))));
    }

    private static IResult Page(
        string? q, CoverageReads coverages, ItemSearch search, FeedHealth health) => Asked(q) is { } query
        ? PageRoutes.Page<QueryCoveragePage>(
            (nameof(QueryCoveragePage.Query), query),
            (nameof(QueryCoveragePage.Coverage), Found(query, coverages, search)))
        : PageRoutes.Page<CoveragePage>(
            (nameof(CoveragePage.Coverage), coverages.OfEdition()), (nameof(CoveragePage.Feeds), health.Summary()));

    private static string? Asked(string? q) => q?.Trim() is { Length: > 0 } query
        ? query.Length > SearchPage.LongestQuery ? query[..SearchPage.LongestQuery] : query
        : null;

    private static TimeCoverage Found(string query, CoverageReads coverages, ItemSearch search) =>
        coverages.OfItems([.. search.Find(query, MostFound).Select(hit => hit.Id)]);

    private static IResult OfStory(
        StoryReads stories, long id, string file, Func<ShownStory, IResult> write) => stories.Find(id) switch
        {
            StoryLookup.Found found => write(found.Story),
            StoryLookup.SameAs same => Results.LocalRedirect($"/story/{same.Id}/{file}.csv"),
            StoryLookup.Gone => Results.StatusCode(StatusCodes.Status410Gone),
            _ => Results.NotFound(),
        };

    private static TaggedAnswer Times(TimeCoverage coverage, PageClock clock) => Csv(
        ["from", "to", "independent", "articles", "collected"],
        CoverageColumns.Of(coverage, clock).Columns.Select(column => (object?[])
            [clock.Stated(column.From), clock.Stated(column.To), column.Independent, column.Articles,
                Math.Round(column.Collected, 4)]));

    private static TaggedAnswer Shares(string of, IReadOnlyList<CoverageShare> shares) => Csv(
        [of, "independent", "articles"],
        shares.Select(share => (object?[])[share.Of, share.Independent, share.Articles]));

    private static TaggedAnswer Tree(CopyForest forest)
    {
        var named = forest.Origins.SelectMany(
            origin => origin.Items.Select(item => (item.Id, item.Level, origin.Source)))
            .ToDictionary(item => item.Id);
        return Csv(
            ["item", "published", "outlet", "headline", "address", "took_from", "origin", "relation", "level", "share"],
            forest.Items.Select(node => (object?[])
            [
                node.Item.Id, StoryItems.TimeOf(node.Item), node.Item.Outlet.Name, node.Item.Title, node.Item.Url,
                node.Taken?.SourceId,
                named.TryGetValue(node.Item.Id, out var origin) ? origin.Source.Name ?? origin.Source.Url : null,
                node.Taken is { } taken ? taken.Kind.ToString().ToLowerInvariant() : null,
                (node.Taken?.Level ?? (origin.Source is null ? null : origin.Level))?.ToString().ToLowerInvariant(),
                node.Taken is { } from ? Math.Round(from.Share, 4) : null,
            ]));
    }

    private static TaggedAnswer Csv(IReadOnlyList<string> header, IEnumerable<object?[]> rows) =>
        new(CsvWriter.Write(header, rows), CsvWriter.ContentType);
}
