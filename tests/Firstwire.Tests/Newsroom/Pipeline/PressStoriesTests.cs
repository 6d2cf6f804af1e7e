using Firstwire.Newsroom.Items;
using Firstwire.Newsroom.Origins;
using Firstwire.Newsroom.Stories;
using Firstwire.Press;
using Firstwire.Press.Worlds;
using Firstwire.Tracing.Stories;

namespace Firstwire.Tests.Newsroom.Pipeline;

/// <summary>The stories that the fictional press tells, as its own desk knows them.</summary>
public sealed class PressStoriesTests
{
    private const int Worlds = 12;
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
    public void An_event_and_the_like_of_it_in_another_town_are_two_stories()
    {
        var (alike, parted) = (new List<PressArticle>(), 0);
        foreach (var stream in Streams())
        {
            var stories = Told(stream, repaired: false);
            var pairs = stream.Where(article => article.Kind == ArticleKind.LookAlike)
                .Where(article => stories.ContainsKey(article.Other!.Url)).ToList();
            parted += pairs.Count(article => stories[article.Url] != stories[article.Other!.Url]);
            alike.AddRange(pairs);
        }

        Assert.Contains(alike, article => article.Language == "ar");
        Assert.True(parted >= alike.Count * 0.9, $"{parted} of {alike.Count} pairs are two stories");
    }

    [Fact]
    public void An_event_is_often_one_story_in_Arabic_and_in_English_and_others_are_seldom_mixed_with_it()
    {
        var (told, joined, mixed, right) = (0, 0, 0, 0);
        foreach (var stream in Streams())
        {
            var stories = Told(stream, repaired: true);
            var english = stream.Where(article => article.Language == "en")
                .ToLookup(article => stories[article.Url], article => article.EventId);
            var arabic = stream.Where(article => article.Language == "ar").ToList();
            var translations = arabic
                .Where(article => article is { Kind: ArticleKind.Translation, Other.Language: "en" }).ToList();
            told += translations.Count;
            joined += translations.Count(article => english[stories[article.Url]].Contains(article.EventId));
            foreach (var story in arabic.GroupBy(article => stories[article.Url]).Where(story => english.Contains(story.Key)))
            {
                mixed++;
                if (story.Any(article => english[story.Key].Contains(article.EventId))) right++;
            }
        }

        Assert.True(joined >= told * 0.4, $"{joined} of {told} are one story with an English account of their event");
        Assert.True(right >= mixed * 0.75, $"{right} of {mixed} stories in both languages tell one event");
    }

    /// <summary>All that the press of several worlds has published of late, in its order.</summary>
    private static IEnumerable<IReadOnlyList<PressArticle>> Streams() => Enumerable.Range(1, Worlds).Select(seed =>
    {
        var options = new PressOptions { Outlets = 120, EntriesPerFeed = 20, Seed = seed };
        var world = new World(options, Morning) { Port = 80 };
        return world.Outlets.SelectMany(outlet => outlet.ArticlesAt(Morning))
            .OrderBy(article => article.Published).ThenBy(article => article.Url, StringComparer.Ordinal).ToList();
    });

    private static Dictionary<string, int> Told(IReadOnlyList<PressArticle> stream, bool repaired)
    {
        var tracker = new StoryTracker(1 << 15);
        var atArrival = stream.Select(article => tracker.Add(Document(article))).ToList();
        if (repaired) tracker.Repair();
        return stream.Index().ToDictionary(
            article => article.Item.Url,
            article => repaired ? tracker.StoryOf(article.Index) : atArrival[article.Index]);
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
