using Firstwire.Newsroom.Items;
using Firstwire.Newsroom.Origins;
using Firstwire.Newsroom.Stories;
using Firstwire.Press;

namespace Firstwire.Tests.Newsroom.Pipeline;

/// <summary>The stories that the fictional press tells, as its own desk knows them.</summary>
public sealed class PressStoriesTests
{
    [Fact]
    public async Task The_copies_of_one_agencys_text_are_folded_under_it()
    {
        await using var run = await PressRun.StartAsync(new PressOptions { Outlets = 240, EntriesPerFeed = 3, Bulletin = true });
        var agency = run.Press.Outlets.First(outlet => outlet is { Role: OutletRole.Agency, Language: "en" });
        var papers = run.Press.Outlets.Skip(40).Where(outlet => outlet is { Language: "en", RobotsMeta: null, Disallowed: null }).Take(40).ToList();
        Assert.Equal(40, papers.Count);
        await run.SubscribeAsync(papers.Prepend(agency).SelectMany(outlet => outlet.FeedUrls));
        await run.RunUntilIdleAsync();
        Follow(run);

        var items = new ItemReads(run.Archive, PressRun.Options);
        var bulletin = items.Newest(500).Select(item => (Item: item, Article: run.Press.Find(item.Url)))
            .Where(pair => pair.Article?.Outlet == agency).OrderBy(pair => pair.Article!.Index).First().Item;
        var reads = new StoryReads(run.Archive, items);
        var shown = Assert.IsType<StoryLookup.Found>(reads.Find(reads.StoryOf(bulletin.Id)!.Value)).Story;
        var wide = shown.Accounts.MaxBy(account => account.Copies.Count)!;

        Assert.Equal(bulletin.Id, wide.Lead.Id);
        Assert.Equal(40, wide.Copies.Count);
        Assert.Equal(1, shown.Summary.Accounts);
    }

    private static void Follow(PressRun run)
    {
        using var origins = new OriginProjection(run.Archive, PressRun.Options);
        origins.CatchUp(TestContext.Current.CancellationToken);
        using var stories = new StoryProjection(run.Archive, PressRun.Options);
        stories.CatchUp(TestContext.Current.CancellationToken);
    }
}
