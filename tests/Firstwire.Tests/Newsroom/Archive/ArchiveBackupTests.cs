using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Items;
using Firstwire.Newsroom.Takedown.Execution;
using Firstwire.Tests.Newsroom.Takedown;

namespace Firstwire.Tests.Newsroom.Archive;

/// <summary>A backup brings back what was there, but for what was erased since.</summary>
public sealed class ArchiveBackupTests
{
    [Fact]
    public async Task What_was_taken_down_since_the_backup_stays_gone_and_the_rest_comes_back()
    {
        await using var town = new TakedownTown();
        using var elsewhere = new TemporaryFolder();
        var taken = await town.PublishAsync("harbour-post.example");
        var kept = await town.PublishAsync("valley-echo.example");
        town.Follow();
        var words = town.Words(taken);
        ArchiveBackup.Write(town.Room.Archive, elsewhere["archive.db"], elsewhere["keys.db"]);
        await town.TakeDownAsync(new TakedownScope.Item(taken.Id));
        var later = await town.PublishAsync("valley-echo.example");

        await town.Room.Archive.DisposeAsync();
        ArchiveBackup.Restore(town.Room.Folder.Path, elsewhere["archive.db"], elsewhere["keys.db"], replace: true);
        await town.Room.ReopenAsync();
        town.Follow();

        Assert.Empty(town.Probe(words).Found);
        Assert.IsType<ItemLookup.Erased>(town.Room.Items.Find(taken.Id));
        Assert.Null(await town.FileAsync(taken));
        town.AssertIntact(kept);
        Assert.NotNull(await town.FileAsync(later));
        Assert.True(
            new Verification(town.Room.Archive).Run(cancellation: TestContext.Current.CancellationToken).IsClean);
    }

    [Fact]
    public async Task A_backup_is_restored_where_there_is_nothing_and_not_over_an_archive_unasked()
    {
        await using var town = new TakedownTown();
        using var elsewhere = new TemporaryFolder();
        var article = await town.PublishAsync("harbour-post.example");
        ArchiveBackup.Write(town.Room.Archive, elsewhere["copy.db"], elsewhere["copy-keys.db"]);
        Assert.Throws<ArchiveException>(
            () => ArchiveBackup.Restore(town.Room.Folder.Path, elsewhere["copy.db"], null, replace: false));
        Assert.Throws<ArchiveException>(
            () => ArchiveBackup.Restore(elsewhere["new"], elsewhere["copy.db"], null, replace: false));

        ArchiveBackup.Restore(elsewhere["new"], elsewhere["copy.db"], elsewhere["copy-keys.db"], replace: false);

        await using var restored = NewsArchive.Open(elsewhere["new"], town.Room.Time);
        Assert.Equal(article.Url, Assert.Single(new ItemReads(restored, town.Room.Options).Newest(10)).Url);
    }

    [Fact]
    public async Task What_is_no_copy_of_an_archive_replaces_none()
    {
        await using var town = new TakedownTown();
        using var elsewhere = new TemporaryFolder();
        var article = await town.PublishAsync("harbour-post.example");
        var folder = town.Room.Folder.Path;
        await File.WriteAllTextAsync(elsewhere["notes.txt"], "Ferry at noon.", TestContext.Current.CancellationToken);
        await File.WriteAllBytesAsync(elsewhere["empty.db"], [], TestContext.Current.CancellationToken);
        await town.Room.Archive.DisposeAsync();

        foreach (var other in new[]
        {
            elsewhere["notes.txt"], elsewhere["empty.db"], Path.Combine(folder, "search.db"),
            Path.Combine(folder, "archive.db"),
        })
        {
            Assert.Throws<ArchiveException>(() => ArchiveBackup.Restore(folder, other, null, replace: true));
        }

        await town.Room.ReopenAsync();
        Assert.Equal(article.Url, Assert.Single(new ItemReads(town.Room.Archive, town.Room.Options).Newest(10)).Url);
    }

    [Fact]
    public async Task An_archive_in_use_is_not_replaced()
    {
        await using var town = new TakedownTown();
        using var elsewhere = new TemporaryFolder();
        await town.PublishAsync("harbour-post.example");
        ArchiveBackup.Write(town.Room.Archive, elsewhere["archive.db"], elsewhere["keys.db"]);
        var later = await town.PublishAsync("valley-echo.example");

        var refused = Assert.Throws<ArchiveException>(() => ArchiveBackup.Restore(
            town.Room.Folder.Path, elsewhere["archive.db"], null, replace: true));

        Assert.Contains("stop Firstwire first", refused.Message, StringComparison.Ordinal);
        town.AssertIntact(later);
    }

    [Fact]
    public async Task A_damaged_archive_is_replaced()
    {
        await using var town = new TakedownTown();
        using var elsewhere = new TemporaryFolder();
        var article = await town.PublishAsync("harbour-post.example");
        ArchiveBackup.Write(town.Room.Archive, elsewhere["archive.db"], elsewhere["keys.db"]);
        await town.Room.Archive.DisposeAsync();
        await File.WriteAllTextAsync(
            Path.Combine(town.Room.Folder.Path, "archive.db"), new string('x', 8192),
            TestContext.Current.CancellationToken);

        ArchiveBackup.Restore(town.Room.Folder.Path, elsewhere["archive.db"], null, replace: true);

        await town.Room.ReopenAsync();
        Assert.Equal(article.Url, Assert.Single(new ItemReads(town.Room.Archive, town.Room.Options).Newest(10)).Url);
    }

    [Fact]
    public async Task What_is_no_copy_of_keys_is_not_put_in_their_place()
    {
        await using var town = new TakedownTown();
        using var elsewhere = new TemporaryFolder();
        var article = await town.PublishAsync("harbour-post.example");
        ArchiveBackup.Write(town.Room.Archive, elsewhere["archive.db"], elsewhere["keys.db"]);
        await File.WriteAllTextAsync(elsewhere["notes.txt"], "Ferry at noon.", TestContext.Current.CancellationToken);

        foreach (var other in new[] { elsewhere["notes.txt"], elsewhere["archive.db"] })
        {
            Assert.Throws<ArchiveException>(
                () => ArchiveBackup.Restore(elsewhere["new"], elsewhere["archive.db"], other, replace: false));
        }

        ArchiveBackup.Restore(elsewhere["new"], elsewhere["archive.db"], elsewhere["keys.db"], replace: false);
        await using var restored = NewsArchive.Open(elsewhere["new"], town.Room.Time);
        Assert.Equal(article.Url, Assert.Single(new ItemReads(restored, town.Room.Options).Newest(10)).Url);
    }

    [Fact]
    public async Task What_a_crash_left_of_lost_keys_is_not_read_into_their_copy()
    {
        await using var town = new TakedownTown();
        using var elsewhere = new TemporaryFolder();
        var article = await town.PublishAsync("harbour-post.example");
        ArchiveBackup.Write(town.Room.Archive, elsewhere["archive.db"], elsewhere["keys.db"]);
        await using (var other = new NewsroomFixture(ArchiveEngine.Sqlite))
        {
            await other.AddFeedAsync();
            Directory.CreateDirectory(elsewhere["new"]);
            File.Copy(other.Folder["keys.db-wal"], Path.Combine(elsewhere["new"], "keys.db-wal"));
        }

        ArchiveBackup.Restore(elsewhere["new"], elsewhere["archive.db"], elsewhere["keys.db"], replace: false);

        await using var restored = NewsArchive.Open(elsewhere["new"], town.Room.Time);
        Assert.Equal(article.Url, Assert.Single(new ItemReads(restored, town.Room.Options).Newest(10)).Url);
    }

    [Fact]
    public async Task A_copy_never_takes_the_place_of_what_it_is_copied_from()
    {
        await using var town = new TakedownTown();
        using var elsewhere = new TemporaryFolder();
        var article = await town.PublishAsync("harbour-post.example");

        foreach (var own in new[] { "archive.db", "keys.db", "search.db" })
        {
            var file = Path.Combine(town.Room.Folder.Path, own);
            Assert.Throws<ArchiveException>(
                () => ArchiveBackup.Write(town.Room.Archive, file, elsewhere["keys.db"]));
            Assert.Throws<ArchiveException>(
                () => ArchiveBackup.Write(town.Room.Archive, elsewhere["archive.db"], file));
        }

        Assert.Empty(Directory.GetFiles(elsewhere.Path));
        town.AssertIntact(article);
    }

    [Fact]
    public async Task A_backup_that_fails_leaves_no_copy_of_the_keys()
    {
        await using var town = new TakedownTown();
        using var elsewhere = new TemporaryFolder();
        await town.PublishAsync("harbour-post.example");
        Directory.CreateDirectory(elsewhere["keys.db"]);

        Assert.Throws<ArchiveException>(
            () => ArchiveBackup.Write(town.Room.Archive, elsewhere["archive.db"], elsewhere["keys.db"]));

        Assert.Throws<ArchiveException>(() => ArchiveBackup.Write(
            town.Room.Archive, Path.Combine(elsewhere["none"], "archive.db"), elsewhere["other-keys.db"]));
        Assert.Empty(Directory.GetFiles(elsewhere.Path));
    }

    [Fact]
    public async Task A_restored_folder_is_its_users_alone()
    {
        if (OperatingSystem.IsWindows()) return;
        await using var town = new TakedownTown();
        using var elsewhere = new TemporaryFolder();
        ArchiveBackup.Write(town.Room.Archive, elsewhere["archive.db"], elsewhere["keys.db"]);
        File.SetUnixFileMode(elsewhere["keys.db"], (UnixFileMode)0b110_100_100);

        ArchiveBackup.Restore(elsewhere["new"], elsewhere["archive.db"], elsewhere["keys.db"], replace: false);

        Assert.Equal(
            UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute,
            File.GetUnixFileMode(elsewhere["new"]));
        Assert.Equal(
            UnixFileMode.UserRead | UnixFileMode.UserWrite,
            File.GetUnixFileMode(Path.Combine(elsewhere["new"], "keys.db")));
    }
}
