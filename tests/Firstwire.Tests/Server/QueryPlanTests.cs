using Dapper;
using Firstwire.Newsroom.Archive;
using Firstwire.Tests.Newsroom.Stories;
using Firstwire.Tests.Tracing.Stories;
using Microsoft.Data.Sqlite;

namespace Firstwire.Tests.Server;

/// <summary>What a page costs does not grow with the archive: nothing that it asks walks over a whole table.</summary>
public sealed class QueryPlanTests
{
    /// <summary>
    /// What there is of each feed, site, request for removal or reader, and parts of a statement that are named there.
    /// </summary>
    private static readonly HashSet<string> Small =
    [
        "(subquery-1)", "feed", "feed_key", "ledger", "outlet", "outlet_key", "person", "refusal", "refused_text",
        "takedown_case", "told", "trend", "watched", "wish",
    ];

    /// <summary>
    /// Begins what takes one row from the end of a table; what checks references from other tables only where one was
    /// broken before; and the count of all feeds' entries for programs, 7 ms for 200,000.
    /// </summary>
    private static readonly string[] Exempt =
    [
        "select recorded from change order by seq desc limit 1", "insert into unit (domain_hash, ",
        "select feed_id, count(*) from entry group by feed_id",
    ];

    /// <summary>Where fewer statements are found, they were not looked for where they are.</summary>
    private const int Fewest = 150;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task No_page_and_nothing_that_files_an_item_walks_over_a_table_that_grows()
    {
        await using var edition = await EditionFixture.StartAsync();
        var stories = new StoryRoom(edition.Room);
        var number = 0;
        foreach (var (_, document) in FictionalNews.Of(6, seed: 3))
            await stories.FileAsync($"paper-{number++ % 5}.example", document.Title!, document.Text!);
        stories.Follow();
        foreach (var route in edition.RoutesThatTake(HttpMethod.Get).Where(
            static route => !route.Contains("events", StringComparison.Ordinal)).Distinct())
        {
            foreach (var query in new[] { "", "?q=ferry&page=1" })
            {
                using var answer = await edition.GetAsync(Addressed(route) + query);
            }
        }

        var asked = new List<(string File, string Text)>();
        List<ReadSession> readers = [.. Enumerable.Range(0, 8).Select(_ => edition.Room.Archive.Read())];
        foreach (var reader in readers)
        {
            foreach (var connection in new[]
                { reader.Archive, reader.Keys, reader.Search, reader.Origins, reader.Stories, reader.Images })
                asked.AddRange(Asked(connection));
            reader.Dispose();
        }

        asked.AddRange(await edition.Room.Archive.WriteAsync(
            static write => Asked(write.Archive).Concat(Asked(write.Keys)).ToList(), Cancellation));
        Assert.InRange(asked.Distinct().Count(), Fewest, int.MaxValue);
        Assert.Empty(asked.Distinct().SelectMany(static query => Walks(query.File, query.Text)).Order());
    }

    private static string Addressed(string route) =>
        string.Join('/', route.Split('/').Select(static part => part.Contains('{', StringComparison.Ordinal)
            ? part[..part.IndexOf('{', StringComparison.Ordinal)] + "1" + part[(part.LastIndexOf('}') + 1)..]
            : part));

    private static IEnumerable<(string File, string Text)> Asked(SqliteConnection connection) =>
        ((PreparingConnection)connection).Statements.SelectMany(static text => text.Split(';'))
        .Where(static text =>
            text.TrimStart().Split(' ', '\n')[0] is "select" or "with" or "insert" or "update" or "delete")
        .Select(text => (connection.DataSource, text.Trim()));

    /// <summary>Where a statement reads the whole of a growing table, row by row.</summary>
    private static IEnumerable<string> Walks(string file, string text)
    {
        if (Exempt.Any(start => text.StartsWith(start, StringComparison.Ordinal))) return [];
        using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        return [.. connection.Query<(long, long, long, string Detail)>($"explain query plan {text}", Values(text))
            .Where(step => step.Detail.Split(' ') switch
            {
                ["SCAN", var table] => !Small.Contains(table),
                ["SCAN", var table, "USING", "COVERING", ..] =>
                    !Small.Contains(table) && !text.Contains("limit", StringComparison.Ordinal),
                _ => false,
            })
            .Select(step => $"{step.Detail}: {text}")];
    }

    private static DynamicParameters Values(string text)
    {
        var values = new DynamicParameters();
        foreach (var name in text.Split('@').Skip(1).Select(static rest => string.Concat(rest.TakeWhile(
            static letter => char.IsLetterOrDigit(letter) || letter == '_'))).Distinct()) values.Add(name, 1);
        return values;
    }
}
