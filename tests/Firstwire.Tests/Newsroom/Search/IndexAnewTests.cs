using System.Text;
using Dapper;
using Firstwire.Newsroom.Search;
using Firstwire.Tests.Newsroom.Archive;
using Microsoft.Data.Sqlite;

namespace Firstwire.Tests.Newsroom.Search;

/// <summary>An index that was made otherwise goes before a new one comes, and keeps nobody waiting.</summary>
public sealed class IndexAnewTests
{
    private const int Old = 900;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_old_index_goes_a_piece_at_a_time_and_an_erasure_passes_between_two()
    {
        await using var room = await FilledAsync();
        using var search = room.Archive.Files.OpenSearch(write: true);
        var erasure = room.Archive.Erasures.Take();
        var following = Task.Run(room.IndexAll, Cancellation);
        while (Count(search) == Old) await Task.Delay(10, Cancellation);
        await Task.Delay(200, Cancellation);

        Assert.InRange(Count(search), Old / 2, Old - 1);
        search.Execute("begin immediate; rollback;");
        Assert.False(following.IsCompleted);

        erasure.Dispose();
        await following;
        AssertNew(room, search);
    }

    [Fact]
    public async Task A_process_that_ends_in_the_middle_leaves_the_rest_to_the_next()
    {
        await using var room = await FilledAsync();
        using var search = room.Archive.Files.OpenSearch(write: true);
        using (room.Archive.Erasures.Take())
        using (var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(300)))
        using (var ended = new SearchProjection(room.Archive, room.Options))
        {
            Assert.Throws<OperationCanceledException>(() => ended.CatchUp(stop.Token));
        }

        Assert.InRange(Count(search), Old / 2, Old - 1);
        Assert.Equal(
            1, search.ExecuteScalar<long>("select v from item_words_config where k = 'secure-delete'"));
        room.IndexAll();

        AssertNew(room, search);
    }

    /// <summary>One item, and an index of others that an earlier program made.</summary>
    private static async Task<NewsroomFixture> FilledAsync()
    {
        var room = new NewsroomFixture(ArchiveEngine.Sqlite);
        await room.FileAsync(await room.AddFeedAsync(), NewsroomFixture.Ferry());
        using var search = room.Archive.Files.OpenSearch(write: true);
        search.Execute("begin immediate; insert into progress (name, seq, recorded) values ('words-0', 1, 1);");
        for (var id = 1; id <= Old; id++) SearchIndex.Put(search, id, $"Lantern {id}", "A lantern in every window");
        search.Execute("commit");
        return room;
    }

    private static long Count(SqliteConnection search) =>
        search.ExecuteScalar<long>("select count(*) from item_words");

    /// <summary>The one item is found, and no word of the others is left in any part of the index.</summary>
    private static void AssertNew(NewsroomFixture room, SqliteConnection search)
    {
        Assert.Empty(new ItemSearch(room.Archive).Find("lantern", 10));
        Assert.Equal(1, Assert.Single(new ItemSearch(room.Archive).Find("ferry", 10)).Id);
        Assert.Equal(0, search.ExecuteScalar<long>(
            "select count(*) from item_words_data where instr(block, cast('lantern' as blob)) > 0"));
        search.Execute("insert into item_words (item_words) values ('integrity-check')");
        Assert.DoesNotContain("lantern", Encoding.Latin1.GetString(File.ReadAllBytes($"{search.DataSource}-wal")));
    }
}
