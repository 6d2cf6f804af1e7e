using System.Security.Cryptography;
using System.Text;
using CsCheck;
using Dapper;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Archive.Erasing;
using Firstwire.Newsroom.Archive.Filing;
using Firstwire.Newsroom.Archive.Sealing;
using Firstwire.Newsroom.Items;
using Firstwire.Newsroom.Pipeline;
using Firstwire.Newsroom.Scheduling;
using Firstwire.Newsroom.Search;
using Firstwire.Reading;

namespace Firstwire.Tests.Newsroom.Archive;

/// <summary>What is stored, how it is sealed, and how it vanishes.</summary>
public abstract class SealingSuite(ArchiveEngine engine)
{
    [Fact]
    public async Task The_archive_file_tells_no_word_of_what_it_holds()
    {
        await using var room = new NewsroomFixture(engine);
        await FillAsync(room);
        await room.ReopenAsync();

        Assert.DoesNotContain("archive.db", FilesThatHold(room, "ferry"));
        Assert.DoesNotContain("archive.db", FilesThatHold(room, "harbour-post"));
        Assert.Contains("search.db", FilesThatHold(room, "ferry"));
    }

    [Fact]
    public async Task An_erased_item_leaves_no_word_in_any_file()
    {
        await using var room = new NewsroomFixture(engine);
        await FillAsync(room);
        Assert.NotEmpty(FilesThatHold(room, "quayside"));

        Assert.True(await new ItemErasure(room.Archive).EraseAsync(1, TestContext.Current.CancellationToken));

        Assert.Empty(FilesThatHold(room, "quayside"));
        Assert.IsType<ItemLookup.Erased>(room.Items.Find(1));
        Assert.Empty(new ItemSearch(room.Archive).Find("quayside", 10));
        Assert.True(new Verification(room.Archive).Run(cancellation: TestContext.Current.CancellationToken).IsClean);
    }

    [Fact]
    public async Task An_erased_item_does_not_come_back_by_polling_or_rebuilding()
    {
        await using var room = new NewsroomFixture(engine);
        var feed = await FillAsync(room);
        await new ItemErasure(room.Archive).EraseAsync(1, TestContext.Current.CancellationToken);

        await room.FileAsync(feed, NewsroomFixture.Ferry("Night ferry at the quayside again"));
        await room.FilePageAsync(
            1, "https://harbour-post.example/night-ferry",
            new Article { Text = "quayside", Html = "<p>quayside</p>", IsArticle = true });
        room.IndexAll();

        Assert.Empty(room.Items.Newest(10));
        Assert.Empty(FilesThatHold(room, "quayside"));
    }

    [Fact]
    public async Task Erasing_an_item_erases_what_was_found_to_be_the_same()
    {
        await using var room = new NewsroomFixture(engine);
        var feed = await FillAsync(room);
        await room.FileAsync(
            feed, NewsroomFixture.Ferry() with
            {
                Id = "b",
                Url = "https://harbour-post.example/story?id=7",
                Summary = "Quayside twin."
            });
        await room.FilePageAsync(2, "https://harbour-post.example/story?id=7", Twin);
        Assert.Equal(new ItemLookup.SameAs(1), room.Items.Find(2));

        await new ItemErasure(room.Archive).EraseAsync(2, TestContext.Current.CancellationToken);

        Assert.IsType<ItemLookup.Erased>(room.Items.Find(1));
        using var read = room.Archive.Read();
        Assert.Equal(0, read.Keys.ExecuteScalar<long>("select count(*) from item_key"));
        Assert.Equal(0, read.Archive.ExecuteScalar<long>("select count(*) from version"));
    }

    [Fact]
    public async Task An_erased_item_does_not_come_back_under_another_address()
    {
        await using var room = new NewsroomFixture(engine);
        var feed = await FillAsync(room);
        await new ItemErasure(room.Archive).EraseAsync(1, TestContext.Current.CancellationToken);

        await room.FileAsync(
            feed, NewsroomFixture.Ferry() with { Id = "b", Url = "https://harbour-post.example/story?id=7" });
        await room.FilePageAsync(2, "https://harbour-post.example/story?id=7", Twin);
        room.IndexAll();

        Assert.Empty(room.Items.Newest(10));
    }

    [Fact]
    public async Task A_page_that_was_under_way_when_its_item_was_erased_is_not_asked_again()
    {
        await using var room = new NewsroomFixture(engine);
        await FillAsync(room);
        await new ItemErasure(room.Archive).EraseAsync(1, TestContext.Current.CancellationToken);

        await room.Archive.WriteAsync(
            write =>
            {
                PagesToRead.Ended(
                    write, 1, PollOutcome.TimedOut, attempts: 1, due: write.Now,
                    new PageStanding(NewsroomFixture.Start), again: write.Now);
                return true;
            },
            TestContext.Current.CancellationToken);

        Assert.Equal(0, new Backlog(room.Archive, room.Options).Count().Pages);
    }

    [Fact]
    public async Task An_index_that_followed_another_archive_is_built_anew()
    {
        await using var room = new NewsroomFixture(engine);
        var feed = await room.AddFeedAsync();
        await room.ReopenAsync();
        var backup = await File.ReadAllBytesAsync(room.Folder["archive.db"], TestContext.Current.CancellationToken);
        await room.FileAsync(feed, NewsroomFixture.Ferry());
        room.IndexAll();
        await room.Archive.DisposeAsync();
        await File.WriteAllBytesAsync(room.Folder["archive.db"], backup, TestContext.Current.CancellationToken);
        await room.ReopenAsync();
        room.Time.Advance(TimeSpan.FromMinutes(1));

        await room.FileAsync(feed, NewsroomFixture.Ferry("Council passes budget"));
        room.IndexAll();

        Assert.Empty(new ItemSearch(room.Archive).Find("ferry returns", 10));
        Assert.Single(new ItemSearch(room.Archive).Find("council", 10));
    }

    [Fact]
    public async Task An_older_archive_beside_the_newest_keys_shows_nothing_of_an_erased_item()
    {
        await using var room = new NewsroomFixture(engine);
        await FillAsync(room);
        await room.ReopenAsync();
        var backup = await File.ReadAllBytesAsync(room.Folder["archive.db"], TestContext.Current.CancellationToken);
        await new ItemErasure(room.Archive).EraseAsync(1, TestContext.Current.CancellationToken);
        await room.Archive.DisposeAsync();
        await File.WriteAllBytesAsync(room.Folder["archive.db"], backup, TestContext.Current.CancellationToken);
        File.Delete(room.Folder["search.db"]);

        await room.ReopenAsync();
        room.IndexAll();

        Assert.Empty(room.Items.Newest(10));
        Assert.Empty(FilesThatHold(room, "quayside"));
    }

    [Fact]
    public async Task An_id_is_never_given_twice_even_after_an_older_archive_is_put_back()
    {
        await using var room = new NewsroomFixture(engine);
        var feed = await room.AddFeedAsync();
        await room.ReopenAsync();
        var backup = await File.ReadAllBytesAsync(room.Folder["archive.db"], TestContext.Current.CancellationToken);
        await room.FileAsync(feed, NewsroomFixture.Ferry());
        await room.Archive.DisposeAsync();
        await File.WriteAllBytesAsync(room.Folder["archive.db"], backup, TestContext.Current.CancellationToken);
        await room.ReopenAsync();

        await room.FileAsync(feed, NewsroomFixture.Ferry());

        Assert.Equal(2, Assert.Single(room.Items.Newest(10)).Id);
    }

    [Fact]
    public async Task An_archive_without_its_keys_says_what_to_do()
    {
        await using var room = new NewsroomFixture(engine);
        await room.Archive.DisposeAsync();
        File.Delete(room.Folder["keys.db"]);

        var failure = await Assert.ThrowsAsync<ArchiveException>(room.ReopenAsync);

        Assert.Contains("keys.db", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_archive_of_a_newer_version_is_left_alone()
    {
        await using var room = new NewsroomFixture(engine);
        await room.Archive.DisposeAsync();
        using (var connection = new ArchiveFiles(room.Folder.Path)
            .OpenArchive(write: true)) connection.Execute("pragma user_version = 99");

        var failure = await Assert.ThrowsAsync<ArchiveException>(room.ReopenAsync);

        Assert.Contains("schema 99", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_column_that_could_hold_foreign_words_names_its_eraser()
    {
        await using var room = new NewsroomFixture(engine);
        using var read = room.Archive.Read();
        var columns = new[] { ("archive", read.Archive), ("keys", read.Keys), ("search", read.Search),
            ("origins", read.Origins), ("stories", read.Stories), ("images", read.Images) }
            .SelectMany(database => database.Item2.Query<(string Table, string Name, string Type)>(
                    """
                    select t.name, c.name, upper(c.type) from sqlite_schema t join pragma_table_info(t.name) c
                    where t.type = 'table' and t.name not like 'sqlite_%' and t.name not like 'item_words_%' and upper(c.type) not in ('INTEGER', 'REAL')
                    """)
                .Where(column => column.Name is not ("item_words" or "rank"))
                .Select(column => $"{database.Item1}.{column.Table}.{column.Name}"));

        Assert.Equal(
            columns.Order(),
            Erasers.All.Select(held => held.Place).Where(place => place.Count(c => c == '.') == 2).Order());
    }

    [Fact]
    public async Task Every_file_in_the_data_folder_names_its_eraser()
    {
        await using var room = new NewsroomFixture(engine);
        await FillAsync(room);

        var files = Directory.EnumerateFileSystemEntries(room.Folder.Path)
            .Select(file => Path.GetFileName(file)
                .Replace("-wal", "", StringComparison.Ordinal).Replace("-shm", "", StringComparison.Ordinal))
            .Distinct();

        Assert.Empty(files.Except(Erasers.All.Select(held => held.Place)));
    }

    [Fact]
    public async Task A_changed_byte_is_found_by_verification()
    {
        await using var room = new NewsroomFixture(engine);
        await FillAsync(room);
        using (var connection = room.Archive.Files.OpenArchive(write: true))
        {
            var head = connection.QuerySingle<byte[]>("select sealed_head from version where number = 1 and item_id = 1");
            head[^1] ^= 1;
            connection.Execute("update version set sealed_head = @head where number = 1 and item_id = 1", new { head });
        }

        var report = new Verification(room.Archive).Run(cancellation: TestContext.Current.CancellationToken);

        Assert.Contains(report.Problems, problem => problem.Contains("item 1", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_sealed_opens_to_the_same_bytes_and_nowhere_else() =>
        Gen.Byte.Array[0, 3000].Sample(content =>
        {
            using var key = new SealingKey(SealingKey.NewBytes());
            using var other = new SealingKey(SealingKey.NewBytes());
            var sealedValue = key.Seal(content, "here");
            Assert.Equal(content, key.Open(sealedValue, "here"));
            Assert.ThrowsAny<CryptographicException>(() => key.Open(sealedValue, "there"));
            Assert.ThrowsAny<CryptographicException>(() => other.Open(sealedValue, "here"));
        });

    private static Article Twin { get; } = new()
    {
        Title = "Night ferry returns to Port Alder",
        CanonicalUrl = "https://harbour-post.example/night-ferry",
        Text = "Quayside twin.",
        Html = "<p>Quayside twin.</p>",
        IsArticle = true,
    };

    private static async Task<long> FillAsync(NewsroomFixture room)
    {
        var feed = await room.AddFeedAsync();
        await room.FileAsync(feed, NewsroomFixture.Ferry());
        await room.FilePageAsync(1, "https://harbour-post.example/night-ferry", new Article
        {
            Title = "Night ferry returns to Port Alder",
            Text = "Crowds stood at the quayside.",
            Html = "<p>Crowds stood at the quayside.</p>",
            IsArticle = true,
        });
        room.IndexAll();
        return feed;
    }

    private static List<string> FilesThatHold(NewsroomFixture room, string word) =>
        [.. Directory.EnumerateFiles(room.Folder.Path)
            .Where(file =>
                Contains(file, Encoding.UTF8.GetBytes(word)) || Contains(file, Encoding.Unicode.GetBytes(word)))
            .Select(file => Path.GetFileName(file))];

    private static bool Contains(string file, byte[] word)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray().AsSpan().IndexOf(word) >= 0;
    }
}

public sealed class SqliteSealingTests() : SealingSuite(ArchiveEngine.Sqlite);
