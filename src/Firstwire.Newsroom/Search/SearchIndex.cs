using System.Text.Json;
using Dapper;
using Firstwire.Newsroom.Archive;
using Firstwire.Text.Words;
using Microsoft.Data.Sqlite;

namespace Firstwire.Newsroom.Search;

/// <summary>One find.</summary>
/// <param name="Score">Higher is better; comparable within one answer only.</param>
public sealed record SearchHit(long Id, double Score);

/// <summary>The words of items, ranked by BM25 with titles counting more than bodies.</summary>
internal static class SearchIndex
{
    /// <summary>A title word weighs as much as this many in the body: titles are short and chosen.</summary>
    public const double TitleWeight = 4;

    /// <summary>The first hundred relevant items are nearly always among so many.</summary>
    private const int RankedByReading = 500;

    /// <summary>Characters of a body that are read to rank it: a long report.</summary>
    private const int LongestRead = 60_000;

    /// <summary>Others wait for the index meanwhile: a fraction of a second.</summary>
    private const int RemovedAtOnce = 200;
    private const int PagesMergedAtOnce = 500;

    /// <summary>Adds an item whose words are not in the index, or not any more.</summary>
    public static void Put(SqliteConnection search, long id, string? title, string? body) =>
        search.Execute(
            "insert into item_words (rowid, title, body) values (@id, @title, @body)",
            new { id, title = Join(title), body = Join(body) });

    public static void Remove(SqliteConnection search, long id) =>
        search.Execute("delete from item_words where rowid = @id", new { id });

    /// <summary>
    /// Takes many items out. One by one their words are looked for in every segment, 40 ms an item of 220 words in an
    /// index of 200,000; here each leaves a mark, and merging all segments to one takes marks and words out together.
    /// Work done twice, after a crash, does no harm.
    /// </summary>
    public static void RemoveMany(SqliteConnection search, IReadOnlyList<long> ids, CancellationToken cancellation)
    {
        foreach (var some in ids.Chunk(RemovedAtOnce))
        {
            cancellation.ThrowIfCancellationRequested();
            search.InTransaction(() => Mark(search, some));
        }

        Merge(search, -PagesMergedAtOnce);
        while (Merge(search, PagesMergedAtOnce) > 1) cancellation.ThrowIfCancellationRequested();
    }

    /// <summary>
    /// Takes out a piece of all that the index holds, within a transaction: some items, and once all have left a mark,
    /// some of these. False where nothing was left.
    /// </summary>
    public static bool RemovePiece(SqliteConnection search) => search.Query<long>(
        "select rowid from item_words limit @RemovedAtOnce", new { RemovedAtOnce }).AsList() is { Count: > 0 } some
        ? Mark(search, some) > 0
        : Merge(search, -PagesMergedAtOnce) > 1;

    /// <summary>
    /// Takes items out by marks, within a transaction: wherever the process ends, nobody else's words are left to be
    /// merged.
    /// </summary>
    private static int Mark(SqliteConnection search, IReadOnlyCollection<long> ids)
    {
        SecureDelete(search, isOn: false);
        foreach (var id in ids) Remove(search, id);
        SecureDelete(search, isOn: true);
        return ids.Count;
    }

    /// <summary>
    /// Rows changed; below 2 nothing was left to merge (FTS5's own measure). A negative number begins with all
    /// segments.
    /// </summary>
    private static long Merge(SqliteConnection search, int pages)
    {
        var before = search.ExecuteScalar<long>("select total_changes()");
        search.Execute("insert into item_words (item_words, rank) values ('merge', @pages)", new { pages });
        return search.ExecuteScalar<long>("select total_changes()") - before;
    }

    private static void SecureDelete(SqliteConnection search, bool isOn) =>
        search.Execute("insert into item_words (item_words, rank) values ('secure-delete', @isOn)", new { isOn });

    /// <summary>
    /// Items that answer the query, best first: all that hold what is asked for, or to a question in words those that
    /// hold some of its words.
    /// </summary>
    public static IReadOnlyList<SearchHit> Find(SqliteConnection search, string query, int limit)
    {
        if (SearchQuery.ToQuestion(query) is { } question) return Answers(search, question, limit);
        return SearchQuery.ToFullTextQuery(query) is { } everyWord ? Match(search, everyWord, limit) : [];
    }

    /// <summary>The likeliest are read and ranked with more care; the others follow as they are.</summary>
    private static List<SearchHit> Answers(SqliteConnection search, Question question, int limit)
    {
        var hits = Match(search, question.ToFullTextQuery(), Math.Max(limit, RankedByReading));
        var likeliest = hits.Take(RankedByReading).Select(static hit => hit.Id).ToList();
        var ranked = new QuestionRanking(question).Rank(Texts(search, likeliest));
        var floor = ranked is [.., var last] ? last.Score : 0;
        return [.. ranked
            .Concat(hits.Skip(RankedByReading).Select(hit => hit with { Score = Math.Min(hit.Score, floor) }))
            .Take(limit)];
    }

    private static List<IndexedText> Texts(SqliteConnection search, List<long> ids) =>
        [.. search.Query<(long Id, string Title, string Body)>(
            $"""
            select rowid as Id, title as Title, substr(body, 1, {LongestRead}) as Body from item_words
            where rowid in (select value from json_each(@ids))
            """,
            new { ids = JsonSerializer.Serialize(ids) })
            .Select(static text => new IndexedText(text.Id, text.Title, text.Body))];

    /// <summary>Some of the items that hold a phrase, in no order: ranking walks over all of them.</summary>
    /// <param name="goesOn">Whether its last word may go on, with an ending.</param>
    public static IReadOnlyList<long> Holding(
        SqliteConnection search, string phrase, int limit, bool goesOn = false) =>
        SearchQuery.ToFullTextQuery($"\"{phrase.Replace('"', ' ')}\"") is { } fullText
            ? search.Query<long>(
                "select rowid from item_words where item_words match @words limit @limit",
                new { words = goesOn ? $"{fullText} *" : fullText, limit }).AsList()
            : [];

    private static List<SearchHit> Match(SqliteConnection search, string fullText, int limit) =>
        [.. search.Query<(long Id, double Score)>(
            $"""
            select rowid as Id, -bm25(item_words, {TitleWeight}, 1.0) as Score from item_words
            where item_words match @fullText order by Score desc, rowid desc limit @limit
            """,
            new { fullText, limit }).Select(hit => new SearchHit(hit.Id, hit.Score))];

    private static string Join(string? text) => text is null ? "" : string.Join(' ', Tokenizer.Words(text));
}

/// <summary>Search over the archive's items.</summary>
public sealed class ItemSearch(NewsArchive archive)
{
    public IReadOnlyList<SearchHit> Find(string query, int limit)
    {
        using var read = archive.Read();
        return SearchIndex.Find(read.Search, query, limit);
    }

    /// <summary>How many changes of the archive are in no answer yet.</summary>
    public long Behind(NewsroomOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        using var read = archive.Read();
        return SearchProjection.Behind(read, options);
    }
}

/// <summary>An index in memory, for trying rankings on documents that are in no archive.</summary>
public sealed class MemorySearch : IDisposable
{
    private readonly SqliteConnection connection = new("Data Source=:memory:");

    public MemorySearch()
    {
        connection.Open();
        Migrations.Apply(connection, "search");
    }

    public void Put(long id, string? title, string? body)
    {
        SearchIndex.Remove(connection, id);
        SearchIndex.Put(connection, id, title, body);
    }

    public IReadOnlyList<SearchHit> Find(string query, int limit) => SearchIndex.Find(connection, query, limit);

    public void Dispose() => connection.Dispose();
}
