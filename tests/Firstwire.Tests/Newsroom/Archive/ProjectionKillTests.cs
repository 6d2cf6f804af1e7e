using System.Diagnostics;
using Dapper;
using Firstwire.Newsroom;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Archive.Erasing;
using Firstwire.Newsroom.Archive.Filing;
using Firstwire.Newsroom.Items;
using Firstwire.Press;
using Firstwire.Reading;
using Firstwire.Rights;
using Firstwire.Tests.Newsroom.Pipeline;
using Firstwire.Tests.Tracing.Stories;
using Firstwire.Text.Urls;

namespace Firstwire.Tests.Newsroom.Archive;

/// <summary>The real program, killed while search, origins and stories follow the archive, and started again.</summary>
public sealed class ProjectionKillTests
{
    private const int Kills = 5;
    private const int Each = 30;

    private static readonly NewsroomOptions Options = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Killed_while_they_follow_news_changes_and_removals_they_answer_as_if_they_had_run_through()
    {
        using var folder = new TemporaryFolder();
        using var undisturbed = new TemporaryFolder();
        await using (var press = await PressServer.StartAsync(
            new PressOptions { Outlets = 40, EntriesPerFeed = 6 }, TimeProvider.System, Cancellation))
        {
            await File.WriteAllTextAsync(folder["feeds.opml"], press.ToOpml(), Cancellation);
            await KillTests.RunToEndAsync(folder, "import", folder["feeds.opml"]);
            await KillTests.RunToEndAsync(folder, "poll");
        }

        await WriteAsync(folder, "update feed set due = 1e15; update unit set due = 1e15; update page set due = null");
        Directory.CreateDirectory(undisturbed["archive"]);
        foreach (var file in new ArchiveFiles(folder["archive"]).All)
            File.Copy(file, Path.Combine(undisturbed["archive"], Path.GetFileName(file)));

        var random = new Random(2);
        for (var kill = 0; kill < Kills; kill++)
        {
            await FollowAndKillAsync(folder, random.Next(200));
            await ChangeAsync(folder, kill);
            await ChangeAsync(undisturbed, kill);
        }

        await FollowAndKillAsync(folder, milliseconds: 0, toTheEnd: true);
        await FollowAndKillAsync(undisturbed, milliseconds: 0, toTheEnd: true);

        Assert.Equal(await AnswersAsync(undisturbed), await AnswersAsync(folder));
    }

    /// <summary>Some items are withdrawn, and others tell something else from now on.</summary>
    private static async Task ChangeAsync(TemporaryFolder folder, int round)
    {
        await using var archive = NewsArchive.Open(folder["archive"], TimeProvider.System);
        List<long> items;
        using (var read = archive.Read())
        {
            items = read.Archive.Query<long>(
                "select id from item where same_as is null and erased is null order by id").AsList();
        }

        await new ItemErasure(archive).EraseAsync([.. items.Where(item => item % Each == round)], Cancellation);
        var news = FictionalNews.Of(items.Count, seed: 9);
        var changing = new ItemReads(archive, Options).ByIds([.. items.Where(item => item % Each == Kills + round)]);
        foreach (var item in changing)
        {
            var document = news[item.Id].Document;
            await archive.PublishAsync(write => ArticleFiling.File(
                write, item.Id, WebUrl.Parse(item.Url)!,
                new Article
                {
                    Title = document.Title,
                    Text = document.Text!,
                    Html = $"<p>{document.Text}</p>",
                    Language = "en",
                    IsArticle = true
                },
                [], Edition.Private));
        }

        Assert.NotEmpty(changing);
    }

    /// <summary>What each projection says of each item, in one line.</summary>
    private static async Task<List<string>> AnswersAsync(TemporaryFolder folder)
    {
        await using var archive = NewsArchive.Open(folder["archive"], TimeProvider.System);
        using var read = archive.Read();
        var items = read.Archive.Query<long>(
            "select id from item where same_as is null and erased is null order by id").AsList();
        Assert.Equal(items, read.Stories.Query<long>("select item_id from account order by item_id"));
        Assert.Equal(items, read.Stories.Query<long>("select item_id from held where story >= 0 order by item_id"));
        Assert.Empty(read.Stories.Query<long>(
            """
            select id from story where items <> (select count(*) from account where story_id = story.id)
              or (same_as is not null and items > 0)
            """));
        return
        [
            .. read.Search.Query<string>("select rowid || ' ' || title || ' ' || body from item_words order by rowid"),
            .. read.Origins.Query<string>(
                "select item_id || ' is from ' || source_id || ', ' || kind from derivation where is_primary = 1 "
                    + "order by item_id"),
        ];
    }

    /// <summary>Starts the newsroom, waits until it has come further, and kills it so much later.</summary>
    private static async Task FollowAndKillAsync(TemporaryFolder folder, int milliseconds, bool toTheEnd = false)
    {
        var before = Followed(folder);
        using var process = KillTests.Start(folder, "serve", "--urls", "http://127.0.0.1:0");
        var patience = Stopwatch.StartNew();
        while (!process.HasExited && patience.Elapsed < TimeSpan.FromSeconds(90)
            && (toTheEnd ? !IsAtEnd(folder) : Followed(folder) == before && !IsAtEnd(folder)))
        {
            await Task.Delay(20, Cancellation);
        }

        await Task.Delay(milliseconds, Cancellation);
        process.Kill();
        await process.WaitForExitAsync(Cancellation);
        await WriteAsync(folder, "update ownership set due = 0");
    }

    private static async Task WriteAsync(TemporaryFolder folder, string statement)
    {
        await using var archive = NewsArchive.Open(folder["archive"], TimeProvider.System);
        await archive.WriteAsync(write => write.Archive.Execute(statement), Cancellation);
    }

    /// <summary>How far the one has come that has come least far.</summary>
    private static long Followed(TemporaryFolder folder)
    {
        var files = new ArchiveFiles(folder["archive"]);
        return new[] { files.OpenSearch(), files.OpenOrigins(), files.OpenStories() }.Min(static file =>
        {
            using (file) return file.ExecuteScalar<long?>("select max(seq) from progress") ?? 0;
        });
    }

    private static bool IsAtEnd(TemporaryFolder folder)
    {
        var files = new ArchiveFiles(folder["archive"]);
        using var archive = files.OpenArchive();
        using var origins = files.OpenOrigins();
        using var stories = files.OpenStories();
        return Followed(folder) == archive.ExecuteScalar<long>("select max(seq) from change")
            && origins.ExecuteScalar<long>("select count(*) from tied where turn <= 0") == 0
            && stories.ExecuteScalar<long>("select count(*) from story where counted <> 2") == 0;
    }
}
