using Dapper;
using Firstwire.Newsroom.Archive;
using Firstwire.Tests.Newsroom.Pipeline;

namespace Firstwire.Tests.Newsroom.Import;

/// <summary>The real program, killed in the middle of an import, and told to import again.</summary>
public sealed class ImportKillTests
{
    private const int Kills = 8;
    private const int Pages = 1500;

    [Fact]
    public async Task Killed_at_random_moments_an_import_ends_as_if_it_had_run_once()
    {
        using var folder = new TemporaryFolder();
        using var undisturbed = new TemporaryFolder();
        var warc = new WrittenWarc();
        for (var page = 0; page < Pages; page++)
        {
            var captured = NewsroomFixture.Start.AddYears(-8).AddMinutes(page);
            var origin = $"https://gazette-{page % 40}.example";
            if (page % 50 == 0)
                warc.Feed(
                    $"{origin}/feed", captured, ($"/{page}", $"Letter {page}"),
                    ($"/{page + 40}", $"Letter {page + 40}"));
            warc.Page($"{origin}/{page}", captured, $"Letter {page}");
        }

        await File.WriteAllBytesAsync(folder["old.warc.gz"], warc.Bytes, TestContext.Current.CancellationToken);
        var random = new Random(1);
        for (var kill = 0; kill < Kills; kill++)
        {
            using var process = KillTests.Start(folder, "import", folder["old.warc.gz"]);
            await Task.Delay(400 + random.Next(900), TestContext.Current.CancellationToken);
            process.Kill();
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        await KillTests.RunToEndAsync(folder, "import", folder["old.warc.gz"]);
        await KillTests.RunToEndAsync(undisturbed, "import", folder["old.warc.gz"]);

        var facts = await FactsAsync(folder);
        Assert.Equal(await FactsAsync(undisturbed), facts);
        Assert.Equal(Pages, facts.Articles);
    }

    private static async Task<(long Items, long Entries, long Articles, long Feeds)> FactsAsync(TemporaryFolder folder)
    {
        await using var archive = NewsArchive.Open(folder["archive"], TimeProvider.System);
        Assert.Empty(new Verification(archive).Run(cancellation: TestContext.Current.CancellationToken).Problems);
        using var read = archive.Read();
        return read.Archive.QuerySingle<(long, long, long, long)>(
            """
            select (select count(*) from item), (select count(*) from version where kind = 1),
              (select count(*) from version where kind = 2), (select count(*) from feed)
            """);
    }
}
