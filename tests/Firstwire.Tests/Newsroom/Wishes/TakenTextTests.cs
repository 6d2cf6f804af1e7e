using Dapper;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Archive.Erasing;
using Firstwire.Newsroom.Archive.Sealing;
using Firstwire.Newsroom.Items;
using Firstwire.Newsroom.Search;
using Firstwire.Reading;
using Firstwire.Tests.Newsroom.Archive;

namespace Firstwire.Tests.Newsroom.Wishes;

/// <summary>
/// A text that its publisher takes back, while the headline stays, is closed in every copy of the archive.
/// </summary>
public sealed class TakenTextTests : IAsyncDisposable
{
    private const string Url = "https://harbour-post.example/night-ferry";
    private static readonly Article Story = new()
    {
        Title = "Night ferry",
        Text = "The quartermaster sailed.",
        Html = "<p>The quartermaster sailed.</p>",
        IsArticle = true
    };

    private readonly NewsroomFixture room = new(ArchiveEngine.Sqlite);
    private readonly TemporaryFolder elsewhere = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask DisposeAsync()
    {
        await room.DisposeAsync();
        elsewhere.Dispose();
    }

    [Fact]
    public async Task No_key_of_today_opens_it_in_an_older_backup()
    {
        var id = await FileAsync();
        ArchiveBackup.Write(room.Archive, elsewhere["archive.db"], elsewhere["keys.db"]);
        var (number, body) = Row(id);
        Assert.Equal(Story.Text, Open(id, number, body)!.Text);

        await room.FilePageAsync(id, Url, Story, "noarchive");

        Assert.Null(Open(id, number, body));
        await room.Archive.DisposeAsync();
        ArchiveBackup.Restore(room.Folder.Path, elsewhere["archive.db"], elsewhere["keys.db"], replace: true);
        await room.ReopenAsync();
        Assert.Equal(0, Texts(id));
        Assert.Null(Found(id).Body);
        Assert.Equal("Night ferry", Found(id).Item.Title);
        Assert.True(new Verification(room.Archive).Run(cancellation: Cancellation).IsClean);
    }

    [Fact]
    public async Task What_the_publisher_allows_again_later_is_kept_and_opens()
    {
        var id = await FileAsync();
        await room.FilePageAsync(id, Url, Story, "noarchive");

        await room.FilePageAsync(id, Url,
            Story with { Text = "The quartermaster sailed again.", Html = "<p>The quartermaster sailed again.</p>" });

        Assert.Equal("<p>The quartermaster sailed again.</p>", Found(id).Body?.Html);
        await room.ReopenAsync();
        Assert.Equal("<p>The quartermaster sailed again.</p>", Found(id).Body?.Html);
    }

    [Fact]
    public async Task A_crash_between_the_keys_and_the_archive_is_made_good_at_the_next_start()
    {
        var id = await FileAsync();
        room.IndexAll();
        await room.Archive.WriteAsync(
            write =>
            {
                var before = write.Archive.ExecuteScalar<long>("select number from followed_destruction");
                DestroyedKeys.DestroyText(write, id);
                return write.Archive.Execute("update followed_destruction set number = @before", new { before });
            },
            Cancellation);
        Assert.Null(Found(id).Body);

        await room.ReopenAsync();
        room.IndexAll();

        Assert.Equal(0, Texts(id));
        Assert.Empty(new ItemSearch(room.Archive).Find("quartermaster", 10));
        Assert.True(new Verification(room.Archive).Run(cancellation: Cancellation).IsClean);
    }

    [Fact]
    public async Task A_lost_half_is_made_good_also_after_another_destruction()
    {
        var id = await FileAsync();
        await room.FileAsync(
            1, NewsroomFixture.Ferry("Day ferry", "https://harbour-post.example/day-ferry") with { Id = "day" });
        await room.Archive.WriteAsync(
            write =>
            {
                DestroyedKeys.DestroyText(write, id);
                return write.Archive.Execute("update followed_destruction set number = 0");
            },
            Cancellation);

        await new ItemErasure(room.Archive).EraseAsync(2, Cancellation);
        await room.ReopenAsync();

        Assert.Equal(0, Texts(id));
        Assert.IsType<ItemLookup.Erased>(room.Items.Find(2));
    }

    [Fact]
    public async Task Texts_of_items_from_before_there_was_a_key_of_texts_still_open()
    {
        var id = await FileAsync();
        var (number, body) = Row(id);
        await room.Archive.WriteAsync(
            write =>
            {
                using var key = write.KeyOf(Subject.Item, id)!;
                var own = key.Seal(key.OpenBody(body, number)!, Sealed.Json.VersionBody, Place.Body(number));
                write.Keys.Execute("update item_key set text = x'' where id = @id", new { id });
                return write.Archive.Execute(
                    "update version set sealed_body = @own where item_id = @id and number = @number",
                    new { own, id, number });
            },
            Cancellation);

        Assert.Equal(Story.Html, Found(id).Body?.Html);
        await room.FilePageAsync(id, Url, Story, "noarchive");
        Assert.Equal(0, Texts(id));
    }

    private async Task<long> FileAsync()
    {
        var feed = await room.AddFeedAsync();
        await room.FileAsync(feed, NewsroomFixture.Ferry());
        await room.FilePageAsync(1, Url, Story);
        return 1;
    }

    private ItemDetails Found(long id) => Assert.IsType<ItemLookup.Found>(room.Items.Find(id)).Details;

    private VersionBody? Open(long id, long number, byte[] body)
    {
        using var read = room.Archive.Read();
        using var key = read.KeyOf(Subject.Item, id)!;
        return key.OpenBody(body, number);
    }

    private (long Number, byte[] Body) Row(long id)
    {
        using var read = room.Archive.Read();
        return read.Archive.QuerySingle<(long, byte[])>(
            "select number, sealed_body from version where item_id = @id and kind = 2", new { id });
    }

    private long Texts(long id)
    {
        using var read = room.Archive.Read();
        return read.Archive.ExecuteScalar<long>(
            "select count(*) from version where item_id = @id and sealed_body is not null", new { id });
    }
}
