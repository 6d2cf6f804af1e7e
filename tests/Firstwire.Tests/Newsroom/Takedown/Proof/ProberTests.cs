using System.Text;
using Dapper;
using Firstwire.Newsroom.Search;
using Firstwire.Newsroom.Takedown.Execution;
using Firstwire.Newsroom.Takedown.Proof;
using Microsoft.Data.Sqlite;

namespace Firstwire.Tests.Newsroom.Takedown.Proof;

/// <summary>What the probe meets, and where.</summary>
public sealed class ProberTests
{
    [Fact]
    public async Task A_sealed_column_that_nobody_opens_is_found_by_this_test()
    {
        await using var town = new TakedownTown();
        using var read = town.Room.Archive.Read();
        var columns = read.Archive.Query<string>(
            """
            select t.name || '.' || c.name from sqlite_schema t join pragma_table_info(t.name) c
            where t.type = 'table' and c.name like 'sealed%' and t.name <> 'takedown_words'
            """);

        Assert.Equal(columns.Order(), SealedStores.All.Select(store => store.Column).Order());
    }

    [Fact]
    public async Task Words_are_met_in_any_file_of_the_folder_in_any_of_their_pieces()
    {
        await using var town = new TakedownTown();
        var article = await town.PublishAsync("harbour-post.example");
        var words = town.Words(article);
        await town.TakeDownAsync(new TakedownScope.Item(article.Id));
        for (var at = 0; at + 60 < article.Text.Length; at += 37)
        {
            var piece = article.Text.Substring(at, PieceSet.Length);
            await File.WriteAllTextAsync(
                town.Room.Folder["left.txt"], new string('x', (1 << 20) - 7) + piece + "y",
                TestContext.Current.CancellationToken);
            Assert.Equal(["left.txt"], town.Probe(words).Found);
        }

        await File.WriteAllTextAsync(
            town.Room.Folder["left.txt"], article.Text[..(PieceSet.Length - 1)], TestContext.Current.CancellationToken);
        Assert.Empty(town.Probe(words).Found);
    }

    [Fact]
    public async Task Files_that_were_searched_stay_locked_and_another_process_leaves_their_logs()
    {
        await using var town = new TakedownTown();
        var article = await town.PublishAsync("harbour-post.example");
        await town.TakeDownAsync(new TakedownScope.Item(article.Id));

        await FirstwireProgram.RunAsync(0, "outlets", "--data", town.Room.Folder.Path);

        Assert.All(
            town.Room.Archive.Files.All.Take(2), file => Assert.True(File.Exists($"{file}-wal"), $"{file}-wal"));
    }

    [Fact]
    public async Task Words_are_met_in_each_of_the_archives_databases_that_were_searched_before()
    {
        await using var town = new TakedownTown();
        var article = await town.PublishAsync("harbour-post.example");
        var words = town.Words(article);
        await town.TakeDownAsync(new TakedownScope.Item(article.Id));
        Assert.Empty(town.Probe(words).Found);
        var files = town.Room.Archive.Files;

        foreach (var file in files.All)
        {
            using var database = new SqliteConnection($"Data Source={file};Pooling=False");
            database.Open();
            database.Execute("create table note (text)");
            database.Execute("insert into note values (@Text)", new { article.Text });
            database.Execute("pragma wal_checkpoint(full)");
        }

        Assert.Subset(
            town.Probe(words).Found.ToHashSet(), files.All.Select(file => Path.GetFileName(file)).ToHashSet());
    }

    [Fact]
    public async Task A_strangers_database_in_the_folder_is_searched_as_it_stands_each_time()
    {
        await using var town = new TakedownTown();
        var article = await town.PublishAsync("harbour-post.example");
        var words = town.Words(article);
        await town.TakeDownAsync(new TakedownScope.Item(article.Id));
        var file = town.Room.Folder["notes.db"];
        await File.WriteAllTextAsync(file, "nothing of it", TestContext.Current.CancellationToken);
        Assert.Empty(town.Probe(words).Found);

        File.Delete(file);
        await File.WriteAllTextAsync(file, article.Text, TestContext.Current.CancellationToken);

        Assert.Equal(["notes.db"], town.Probe(words).Found);
    }

    [Fact]
    public async Task A_piece_that_a_live_item_has_as_well_is_no_find()
    {
        await using var town = new TakedownTown();
        var article = await town.PublishAsync("harbour-post.example");
        await town.PublishAsync("valley-echo.example", text: article.Text);
        town.Follow();
        var words = town.Words(article);

        var progress = await town.TakeDownAsync(new TakedownScope.Item(article.Id));

        Assert.Equal(ExecutionStep.Done, progress.Step);
        Assert.Empty(town.Probe(words).Found);
        Assert.NotEmpty(town.FilesWith(string.Join(' ', article.Text.Split(' ')[1..6])));
    }

    [Fact]
    public async Task A_feed_that_links_a_live_page_of_the_site_that_a_removed_text_linked_holds_nothing_of_it()
    {
        await using var town = new TakedownTown();
        var live = await town.PublishAsync("valley-echo.example");
        var article = await town.PublishAsync(
            "harbour-post.example",
            text: "They heard it <a href=\"https://valley-echo.example/the-quay-at-night\">from the valley</a> alone.");
        var words = town.Words(article);
        await town.TakeDownAsync(new TakedownScope.Item(article.Id));

        Assert.Empty(FoundWhereFeedLinks(live.Url));
        Assert.Equal(
            ["surface /feed.atom"], FoundWhereFeedLinks("https://valley-echo.example/the-quay-at-night"));

        IReadOnlyList<string> FoundWhereFeedLinks(string url) => new Prober(
            town.Room.Archive, town.Room.Options,
            [new ProbedSurface("/feed.atom", () => Encoding.UTF8.GetBytes($"<entry><link href=\"{url}\"/></entry>"))])
            .Run(() => words, [article.Id], TestContext.Current.CancellationToken).Found;
    }

    [Fact]
    public async Task Where_a_live_rows_headline_and_body_meet_no_word_of_another_is_found()
    {
        await using var town = new TakedownTown();
        var article = await town.PublishAsync(
            "harbour-post.example", text: "Harbour masters weatherproof lanterns at every quay");
        using (var search = town.Room.Archive.Files.OpenSearch(write: true)) SearchIndex.Put(
            search, 77, "harbour masters weather", "proof lanterns at every quay");

        Assert.Equal(ExecutionStep.Done, (await town.TakeDownAsync(new TakedownScope.Item(article.Id))).Step);
    }

    /// <summary>
    /// SQLite writes a text's length before it (13 + 2 × length, in sevens of bits): here its last byte is an "s".
    /// </summary>
    [Fact]
    public async Task A_live_rows_length_that_reads_as_a_letter_completes_no_word_of_another()
    {
        await using var town = new TakedownTown();
        var article = await town.PublishAsync(
            "harbour-post.example", text: "Swell harbour masters weatherproof every lantern");
        var body = string.Join(' ', Enumerable.Repeat("lantern", 14)) + " dry";
        using (var search = town.Room.Archive.Files.OpenSearch(write: true)) SearchIndex.Put(
            search, 77, "well harbour masters weatherproof", body);
        Assert.NotEmpty(town.FilesWith("swell harbour masters weatherproof"));

        Assert.Equal(ExecutionStep.Done, (await town.TakeDownAsync(new TakedownScope.Item(article.Id))).Step);
    }

    [Fact]
    public async Task Many_items_leave_the_index_at_once_and_no_term_leads_to_them()
    {
        await using var town = new TakedownTown();
        using var search = town.Room.Archive.Files.OpenSearch(write: true);
        for (var id = 1; id <= 1000; id++)
            SearchIndex.Put(search, id, $"headline {id} alpha{id % 7}", $"omega{id} common words of a body {id % 13}");
        var gone = Enumerable.Range(1, 1000).Where(id => id % 2 == 0).Select(id => (long)id).ToList();

        SearchIndex.RemoveMany(search, gone, TestContext.Current.CancellationToken);

        search.Execute("create virtual table temp.walk using fts5vocab (main, item_words, instance)");
        Assert.Equal(500, search.ExecuteScalar<long>("select count(distinct doc) from temp.walk"));
        Assert.Equal(0, search.ExecuteScalar<long>("select count(*) from temp.walk where doc % 2 = 0"));
        search.Execute("pragma wal_checkpoint(truncate)");
        Assert.Empty(town.FilesWith("omega500 "));
        Assert.Empty(town.FilesWith("omega500"));
        Assert.NotEmpty(SearchIndex.Find(search, "omega501", 10));
        SearchIndex.Remove(search, 501);
        Assert.Equal(1, search.ExecuteScalar<long>("select v from item_words_config where k = 'secure-delete'"));
    }
}
