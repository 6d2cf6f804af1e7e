using Firstwire.Newsroom.Items;
using Firstwire.Newsroom.Origins;
using Firstwire.Newsroom.Stories;
using Firstwire.Press;
using Firstwire.Tracing.Stories;

namespace Firstwire.Tests.Newsroom.Pipeline;

/// <summary>The stories that the fictional press tells, as its own desk knows them.</summary>
public sealed class PressStoriesTests
{
    private static readonly DateTimeOffset Morning = new(2025, 3, 14, 8, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task The_copies_of_one_agencys_text_are_folded_under_it()
    {
        await using var run = await PressRun.StartAsync(
            new PressOptions { Outlets = 240, EntriesPerFeed = 3, Bulletin = true });
        var agency = run.Press.Outlets.First(outlet => outlet is { Role: OutletRole.Agency, Language: "en" });
        var papers = run.Press.Outlets.Skip(40)
            .Where(outlet => outlet is { Language: "en", RobotsMeta: null, Disallowed: null }).Take(40).ToList();
        Assert.Equal(40, papers.Count);
        await run.SubscribeAsync(papers.Prepend(agency).SelectMany(outlet => outlet.FeedUrls));
        await run.RunUntilIdleAsync();
        Follow(run);

        var items = new ItemReads(run.Archive, PressRun.Options);
        var bulletin = items.Newest(500).Select(item => (Item: item, Article: run.Press.Find(item.Url)))
            .Where(pair => pair.Article?.Outlet == agency).OrderBy(pair => pair.Article!.Index).First().Item;
        var reads = new StoryReads(run.Archive, items);
        var shown = Assert.IsType<StoryLookup.Found>(reads.Find(reads.StoryOf(bulletin.Id)!.Value)).Story;
        var account = Assert.Single(shown.Accounts);
        Assert.Equal((bulletin.Id, 40), (account.Lead.Id, account.Copies.Count));
        Assert.Equal((1, 41), (shown.Summary.Accounts, shown.Summary.Items));
    }

    [Fact]
    public async Task An_event_and_the_like_of_it_in_another_town_are_two_stories()
    {
        await using var run = await PressRun.StartAsync(new PressOptions { Outlets = 120, EntriesPerFeed = 20 });
        var articles = run.Press.Outlets.SelectMany(outlet => outlet.ArticlesAt(Morning))
            .OrderBy(article => article.Published).ToList();
        var tracker = new StoryTracker(4096);
        var stories = articles.ToDictionary(article => article.Url, article => tracker.Add(Document(article)));

        var alike = articles.Where(
            article => article.Kind == ArticleKind.LookAlike && stories.ContainsKey(article.Other!.Url)).ToList();
        var parted = alike.Count(article => stories[article.Url] != stories[article.Other!.Url]);

        Assert.Contains(alike, article => article.Language == "ar");
        Assert.True(parted >= alike.Count * 0.85, $"{parted} of {alike.Count} pairs are two stories");
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 0.6)]
    public async Task In_the_whole_stream_an_event_is_one_story_in_Arabic_and_in_English(int seed, double share)
    {
        await using var run = await PressRun.StartAsync(
            new PressOptions { Outlets = 120, EntriesPerFeed = 20, Seed = seed });
        var articles = run.Press.Outlets.SelectMany(outlet => outlet.ArticlesAt(Morning))
            .OrderBy(article => article.Published).ThenBy(article => article.Url).ToList();
        var tracker = new StoryTracker(1 << 15);
        foreach (var article in articles) tracker.Add(Document(article));
        tracker.Repair();
        var stories = articles.Index().ToDictionary(
            article => article.Item.Url, article => tracker.StoryOf(article.Index));

        var translations = articles.Where(
            article => article is { Language: "ar", Kind: ArticleKind.Translation, Other.Language: "en" }).ToList();
        var told = articles.Where(article => article.Language == "en")
            .Select(article => (stories[article.Url], article.EventId)).ToHashSet();
        var joined = translations.Count(article => told.Contains((stories[article.Url], article.EventId)));
        Assert.True(
            joined >= translations.Count * share,
            $"{joined} of {translations.Count} are one story with an English account of their event");

        var mixed = articles.GroupBy(article => stories[article.Url]).Select(story => (
            Arabic: story.Where(article => article.Language == "ar").Select(article => article.EventId).ToHashSet(),
            English: story.Where(article => article.Language == "en").Select(article => article.EventId).ToHashSet()))
            .Where(story => story.Arabic.Count > 0 && story.English.Count > 0);
        Assert.All(mixed, story => Assert.True(story.Arabic.Overlaps(story.English)));
    }

    private static StoryDocument Document(PressArticle article) =>
        new(article.Title, string.Join("\n\n", article.Paragraphs), article.Language, article.Published);

    private static void Follow(PressRun run)
    {
        using var origins = new OriginProjection(run.Archive, PressRun.Options);
        origins.CatchUp(TestContext.Current.CancellationToken);
        using var stories = new StoryProjection(run.Archive, PressRun.Options);
        stories.CatchUp(TestContext.Current.CancellationToken);
    }
}
