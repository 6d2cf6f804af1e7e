using System.Diagnostics;
using System.Net;
using Dapper;
using Firstwire.Newsroom;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Items;
using Firstwire.Newsroom.Outlets;
using Firstwire.Tests.Servers;

namespace Firstwire.Tests.Server.WebSub;

/// <summary>kill -9 while a hub delivers: what was answered is filed, once.</summary>
public sealed class KillTests
{
    private const int Kills = 5;

    [Fact]
    public async Task Rule_49_What_was_answered_survives_kill_9_at_random_moments()
    {
        await using var hub = await ScriptedHub.StartAsync();
        using var folder = new TemporaryFolder();
        var port = ServerProgram.FreePort();
        await using (var archive = NewsArchive.Open(folder["archive"], TimeProvider.System))
        {
            await new FeedSubscriptions(archive).SubscribeAsync(
                [new FeedRequest(hub.FeedUrl)], TestContext.Current.CancellationToken);
        }

        var random = new Random(1);
        var accepted = new List<string>();
        for (var kill = 0; kill <= Kills; kill++)
        {
            using var process = Start(folder, port);
            try
            {
                if (kill == 0) await SubscribeAsync(hub);
                await DeliverAsync(hub, accepted, $"run {kill}", killer: process, random.Next(300));
            }
            finally
            {
                process.Kill();
                await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            }
        }

        using (var last = Start(folder, port))
        {
            await DeliverAsync(hub, accepted, "the end", killer: null, 0);
            await FiledAsync(folder);
            last.Kill();
            await last.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        await using var truth = NewsArchive.Open(folder["archive"], TimeProvider.System);
        var titles = new ItemReads(truth, new NewsroomOptions()).Newest(10_000).Select(item => item.Title).ToList();
        Assert.Equal(titles.Count, titles.Distinct().Count());
        Assert.Empty(accepted.Except(titles));
        Assert.True(accepted.Count >= Kills);
        Assert.Empty(new Verification(truth).Run(cancellation: TestContext.Current.CancellationToken).Problems);
    }

    private static async Task SubscribeAsync(ScriptedHub hub)
    {
        while (hub.Asked.Count == 0) await Task.Delay(20, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, (await hub.VerifyAsync(hub.Asked[0])).Status);
    }

    /// <summary>
    /// Delivers until the program is killed, some moments after its first answer; or once, where it is not.
    /// </summary>
    private static async Task DeliverAsync(
        ScriptedHub hub, List<string> accepted, string run, Process? killer, int moments)
    {
        Task? killing = null;
        for (var i = 0; killing is null || !killing.IsCompleted; i++)
        {
            try
            {
                var title = $"Sailing {i} of {run}";
                if (await hub.DeliverAsync(hub.Asked[0], ScriptedHub.Atom(title)) != HttpStatusCode.Accepted)
                {
                    await Task.Delay(20, TestContext.Current.CancellationToken);
                    continue;
                }

                accepted.Add(title);
                if (killer is null) return;
                killing ??= KillAsync(killer, moments);
            }
            catch (HttpRequestException)
            {
                // It starts, or was just killed.
                await Task.Delay(20, TestContext.Current.CancellationToken);
            }
        }
    }

    /// <summary>Waits, as another process on the same archive, until nothing waits to be filed.</summary>
    private static async Task FiledAsync(TemporaryFolder folder)
    {
        await using var archive = NewsArchive.Open(folder["archive"], TimeProvider.System);
        using var read = archive.Read();
        while (read.Archive.ExecuteScalar<long>("select count(*) from push_delivery") > 0)
            await Task.Delay(50, TestContext.Current.CancellationToken);
    }

    private static async Task KillAsync(Process process, int moments)
    {
        await Task.Delay(moments, TestContext.Current.CancellationToken);
        process.Kill();
    }

    private static Process Start(TemporaryFolder folder, int port)
    {
        var address = $"http://127.0.0.1:{port}";
        return FirstwireProgram.Start(
            ["serve", "--urls", address, "--data", folder["archive"]],
            ("FIRSTWIRE_PUBLICURL", address), ("FIRSTWIRE_ALLOWEDNETWORKS", "127.0.0.0/8"));
    }
}
