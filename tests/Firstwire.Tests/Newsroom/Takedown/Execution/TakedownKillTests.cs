using System.Diagnostics;
using Dapper;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Takedown.Proof;
using Firstwire.Tests.Newsroom.Import;
using Firstwire.Tests.Newsroom.Pipeline;

namespace Firstwire.Tests.Newsroom.Takedown.Execution;

/// <summary>The real program, killed in the middle of a takedown, and started again.</summary>
public sealed class TakedownKillTests
{
    private const int Kills = 6;
    private const int Pages = 400;

    [Fact]
    public async Task Killed_at_random_moments_a_takedown_is_completed_and_proved_once()
    {
        using var folder = new TemporaryFolder();
        var warc = new WrittenWarc();
        for (var page = 0; page < Pages; page++)
        {
            warc.Page(
                $"https://{(page % 2 == 0 ? "gazette" : "courier")}.example/{page}",
                NewsroomFixture.Start.AddYears(-8).AddMinutes(page), $"Letter {page}");
        }

        await File.WriteAllBytesAsync(folder["old.warc.gz"], warc.Bytes, TestContext.Current.CancellationToken);
        await KillTests.RunToEndAsync(folder, "import", folder["old.warc.gz"]);
        Assert.Equal(Pages, Imported(folder));
        var random = new Random(1);
        for (var kill = 0; kill < Kills; kill++)
        {
            using var process = KillTests.Start(folder, "takedown", "--domain", "gazette.example");
            await UntilFiledAsync(folder, process, orders: kill + 1);
            await Task.Delay(random.Next(500), TestContext.Current.CancellationToken);
            process.Kill();
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        await KillTests.RunToEndAsync(folder, "takedown", "--prefix", "https://courier.example/1");

        await using var archive = NewsArchive.Open(folder["archive"], TimeProvider.System);
        Assert.Empty(new Verification(archive).Run(cancellation: TestContext.Current.CancellationToken).Problems);
        using var read = archive.Read();
        Assert.Equal(0, read.Keys.ExecuteScalar<long>("select count(*) from takedown_order where done is null"));
        Assert.Equal(0, read.Archive.ExecuteScalar<long>("select count(*) from takedown_words"));
        var left = Enumerable.Range(0, Pages).Count(page => page % 2 == 1 && !$"{page}".StartsWith('1'));
        Assert.Equal(left, read.Archive.ExecuteScalar<long>("select count(*) from item where erased is null"));
        Assert.Equal(left, read.Keys.ExecuteScalar<long>("select count(*) from item_key"));
        Assert.Equal(Pages - left, read.Archive.ExecuteScalar<long>("select count(*) from change where kind = 3"));
        var entries = new TransparencyLedger(archive).Entries();
        Assert.Equal(entries.Count, entries.Select(entry => entry.Leaf.Case).Distinct().Count());
        Assert.Equal(entries.Count, read.Keys.ExecuteScalar<long>("select count(*) from takedown_order"));
        Assert.All(entries, entry => Assert.Empty(entry.Leaf.Found));
    }

    private static int Imported(TemporaryFolder folder)
    {
        using var read = new ArchiveFiles(folder["archive"]).OpenArchive();
        return read.ExecuteScalar<int>("select count(*) from item");
    }

    /// <summary>Until the program has filed its order: from there on nothing that kills it may undo it.</summary>
    private static async Task UntilFiledAsync(TemporaryFolder folder, Process process, int orders)
    {
        using var keys = new ArchiveFiles(folder["archive"]).OpenKeys();
        while (!process.HasExited && keys.ExecuteScalar<int>("select count(*) from takedown_order") < orders)
        {
            await Task.Delay(10, TestContext.Current.CancellationToken);
        }
    }
}
