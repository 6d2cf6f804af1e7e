using Dapper;
using Firstwire.Formats.Feeds;
using Firstwire.Newsroom.Archive.Erasing;
using Firstwire.Newsroom.Archive.Filing;
using Firstwire.Newsroom.Archive.Sealing;
using Firstwire.Newsroom.Sources;
using Firstwire.Reading;
using Firstwire.Tests.Newsroom.Archive;
using Firstwire.Text.Urls;

namespace Firstwire.Tests.Newsroom.Sources;

/// <summary>Who counts as pointing to an outlet, without a network.</summary>
public sealed class CandidateTests
{
    private static readonly string[] Papers = ["alder-post", "wend-courier", "sarn-times", "odel-voice"];

    [Fact]
    public async Task Many_articles_of_one_outlet_count_as_one_outlet()
    {
        await using var room = new NewsroomFixture(ArchiveEngine.Sqlite);
        for (var i = 0; i < 6; i++) await PublishAsync(room, Papers[0], i, "https://tolm-observer.example/story");

        var seen = Assert.Single(Suggested(room).In(CandidateState.Seen));

        Assert.Equal((6L, 1L), (seen.Items, seen.Outlets));
    }

    [Fact]
    public async Task The_same_article_read_again_counts_once()
    {
        await using var room = new NewsroomFixture(ArchiveEngine.Sqlite);
        await PublishAsync(room, Papers[0], 1, "https://tolm-observer.example/story");
        await PublishAsync(
            room, Papers[0], 1, "https://tolm-observer.example/story", "https://tolm-observer.example/another");

        Assert.Equal(1, Assert.Single(Suggested(room).In(CandidateState.Seen)).Items);
    }

    [Fact]
    public async Task What_an_outlet_links_from_nearly_every_article_is_its_furniture()
    {
        await using var room = new NewsroomFixture(ArchiveEngine.Sqlite);
        foreach (var paper in Papers[..2]) await PublishAsync(room, paper, 0, "https://tolm-observer.example/story");
        for (var i = 0; i < 8; i++) await PublishAsync(room, Papers[2], i, "https://quiz-corner.example/today");
        foreach (var paper in Papers[..2]) await PublishAsync(room, paper, 1, "https://quiz-corner.example/today");

        Assert.DoesNotContain(
            Suggested(room).In(CandidateState.Exploring), candidate => candidate.Name == "quiz-corner.example");

        await PublishAsync(room, Papers[3], 0, "https://quiz-corner.example/today");

        Assert.Equal("quiz-corner.example", Assert.Single(Suggested(room).In(CandidateState.Exploring)).Name);
    }

    [Fact]
    public async Task Entries_that_name_a_source_or_lead_to_another_outlet_point_to_it()
    {
        await using var room = new NewsroomFixture(ArchiveEngine.Sqlite);
        var feed = await room.AddFeedAsync();
        await room.FileAsync(
            feed,
            NewsroomFixture.Ferry() with
            {
                Source = new EntrySource("Tolm Observer", "https://tolm-observer.example/rss", null)
            },
            NewsroomFixture.Ferry("Lamps are dark", "https://odel-voice.example/lamps") with { Id = "lamps" });

        var seen = Suggested(room).In(CandidateState.Seen).ToDictionary(
            candidate => candidate.Name, candidate => candidate.Reasons.Single().Reason);

        Assert.Equal(PointerReason.NamedAsSource, seen["tolm-observer.example"]);
        Assert.Equal(PointerReason.Listed, seen["odel-voice.example"]);
    }

    [Fact]
    public async Task A_source_that_is_named_alone_is_known_by_a_name_that_one_outlet_bears()
    {
        await using var room = new NewsroomFixture(ArchiveEngine.Sqlite);
        var feed = await room.AddFeedAsync();
        await room.FileAsync(
            feed, NewsroomFixture.Ferry("Lamps are dark", "https://odel-voice.example/lamps") with { Id = "lamps" });
        await room.FilePageAsync(
            1, "https://odel-voice.example/lamps", new Article
            {
                SiteName = "The Voice of Odel",
                Title = "Lamps are dark",
                Text = "Dark.",
                Html = "<p>Dark.</p>",
                IsArticle = true
            });

        await room.FileAsync(
            feed, NewsroomFixture.Ferry() with { Source = new EntrySource("The Voice of Odel", null, null) });

        Assert.Contains(
            (PointerReason.CreditedByName, 1L), Assert.Single(Suggested(room).In(CandidateState.Seen)).Reasons);
    }

    [Fact]
    public async Task An_erased_item_points_to_nobody()
    {
        await using var room = new NewsroomFixture(ArchiveEngine.Sqlite);
        await PublishAsync(room, Papers[0], 1, "https://tolm-observer.example/story");

        await new ItemErasure(room.Archive).EraseAsync(1, TestContext.Current.CancellationToken);

        Assert.Equal(0, Assert.Single(Suggested(room).In(CandidateState.Seen)).Items);
    }

    [Fact]
    public async Task Of_too_many_candidates_the_weakest_are_forgotten_with_their_keys()
    {
        await using var room = new NewsroomFixture(ArchiveEngine.Sqlite);
        await PublishAsync(room, Papers[0], 1, "https://tolm-observer.example/story");
        await PublishAsync(room, Papers[1], 1, "https://tolm-observer.example/story");
        await room.Archive.WriteAsync(
            write =>
            {
                for (var i = 0; i < 20_500; i++)
                    CandidateStore.Point(
                        write, WebUrl.Parse($"https://paper-{i}.example/")!, 1, 1, PointerReason.Linked);
                return true;
            },
            TestContext.Current.CancellationToken);

        using var read = room.Archive.Read();
        Assert.InRange(read.Archive.ExecuteScalar<long>("select count(*) from candidate"), 15_000, 20_300);
        Assert.InRange(read.Keys.ExecuteScalar<long>("select count(*) from outlet_key"), 15_000, 20_310);
        Assert.Equal(2, Suggested(room).In(CandidateState.Seen, 1)[0].Outlets);
    }

    private static SuggestedSources Suggested(NewsroomFixture room) => new(room.Archive);

    /// <summary>An outlet of its own publishes an article that links these addresses.</summary>
    private static async Task PublishAsync(NewsroomFixture room, string paper, int number, params string[] linked)
    {
        var (home, url) = ($"https://{paper}.example/", $"https://{paper}.example/story-{number}");
        var feed = await room.AddFeedAsync($"{home}feed.xml");
        var entry = NewsroomFixture.Ferry($"Story {number}", url) with { Id = $"{paper}-{number}" };
        var document = PreparedDocument.Of(
            room.Archive, feed, new FeedContent($"{home}feed.xml"),
            new Feed { Format = FeedFormat.Rss20, HomePageUrl = home, Entries = [entry] });
        await room.Archive.PublishAsync(write => EntryFiling.File(write, feed, document, readsPages: true));
        using var read = room.Archive.Read();
        var item = read.Archive.QuerySingle<long>(
            "select item_id from entry where feed_id = @feed order by id desc limit 1", new { feed });
        await room.FilePageAsync(item, url, new Article
        {
            Title = $"Story {number}",
            Text = string.Join(' ', linked),
            Html = "<p>Story.</p>",
            IsArticle = true,
            Links = [.. linked.Select(address => new ArticleLink(address, "there"))],
        });
    }
}
