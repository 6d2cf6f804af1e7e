using System.Diagnostics;
using Dapper;
using Firstwire.Newsroom.Archive;
using Firstwire.Press;
using Firstwire.Tests.Newsroom.Pipeline;

namespace Firstwire.Tests.Newsroom.Stories;

/// <summary>The real program, killed while it places items into stories, and started again.</summary>
public sealed class StoryKillTests
{
    private const int Kills = 5;

    [Fact]
    public async Task Killed_while_it_follows_the_archive_every_item_tells_one_story_and_is_held_once()
    {
        using var folder = new TemporaryFolder();
        var cancellation = TestContext.Current.CancellationToken;
        await using var press = await PressServer.StartAsync(
            new PressOptions { Outlets = 40, EntriesPerFeed = 20 }, TimeProvider.System, cancellation);
        await File.WriteAllTextAsync(folder["feeds.opml"], press.ToOpml(), cancellation);
        await KillTests.RunToEndAsync(folder, "import", folder["feeds.opml"]);
        await KillTests.RunToEndAsync(folder, "poll");
        await using (var archive = NewsArchive.Open(folder["archive"], TimeProvider.System))
        {
            await archive.WriteAsync(write => write.Archive.Execute(
                "update feed set due = 1e15; update unit set due = 1e15; update page set due = null"), cancellation);
        }

        var random = new Random(2);
        for (var kill = 0; kill < Kills; kill++) await FollowAndKillAsync(folder, random.Next(200));
        await FollowAndKillAsync(folder, milliseconds: 0, toTheEnd: true);

        await using var reopened = NewsArchive.Open(folder["archive"], TimeProvider.System);
        using var read = reopened.Read();
        var items = read.Archive.Query<long>("select id from item where same_as is null order by id").AsList();
        Assert.Equal(items, read.Stories.Query<long>("select item_id from account order by item_id"));
        Assert.Equal(items, read.Stories.Query<long>("select item_id from held where story >= 0 order by item_id"));
    }

    /// <summary>Starts the newsroom, waits until the stories have come further, and kills it so much later.</summary>
    private static async Task FollowAndKillAsync(TemporaryFolder folder, int milliseconds, bool toTheEnd = false)
    {
        var before = Followed(folder);
        using var process = KillTests.Start(folder, "serve", "--urls", "http://127.0.0.1:0");
        var patience = Stopwatch.StartNew();
        while (!process.HasExited && patience.Elapsed < TimeSpan.FromSeconds(60)
            && (toTheEnd ? !IsAtEnd(folder) : Followed(folder) == before && !IsAtEnd(folder)))
        {
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }

        await Task.Delay(milliseconds, TestContext.Current.CancellationToken);
        process.Kill();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    private static long Followed(TemporaryFolder folder)
    {
        using var stories = new ArchiveFiles(folder["archive"]).OpenStories();
        return stories.ExecuteScalar<long?>("select max(seq) from progress") ?? 0;
    }

    private static bool IsAtEnd(TemporaryFolder folder)
    {
        using var archive = new ArchiveFiles(folder["archive"]).OpenArchive();
        return Followed(folder) == archive.ExecuteScalar<long>("select max(seq) from change");
    }
}
