using Firstwire.Newsroom.Items;
using Firstwire.Newsroom.Stories;
using Firstwire.Newsroom.Takedown.Execution;
using Firstwire.Reading;
using Firstwire.Tests.Newsroom.Archive;
using Firstwire.Tests.Newsroom.Origins;
using Firstwire.Tests.Newsroom.Stories;
using Firstwire.Tests.Tracing.Copies;

namespace Firstwire.Tests.Newsroom.Takedown.Execution;

/// <summary>What a case hides while it is decided is shown through nothing else either.</summary>
public sealed class HiddenItemTests : IAsyncDisposable
{
    private const string Title = "Night ferry to Skarvoy returns";
    private const string Case = "c-1";
    private const string Home = "https://harbour-post.example";

    private static readonly string Altered = HarbourTexts.Original.Replace(
        "between a doctor", "between a nurse", StringComparison.Ordinal);

    private readonly NewsroomFixture room = new(ArchiveEngine.Sqlite);
    private readonly StoryRoom stories;

    public HiddenItemTests() => stories = new StoryRoom(room);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => room.DisposeAsync();

    [Fact]
    public async Task A_hidden_original_leaves_its_story_to_the_copy_and_comes_back_with_the_cases_end()
    {
        var original = await stories.FileAsync("harbour-post.example", Title, HarbourTexts.Original);
        var copy = await stories.FileAsync("fresh-clicks.example", Title, HarbourTexts.Original, 3);
        using var projection = stories.Projection();
        stories.Follow(projection);

        await HideAsync(original);
        stories.Follow(projection);

        var summary = Assert.Single(stories.Reads.Ranked(10));
        Assert.Equal((copy, 1, 1), (summary.Central.Id, summary.Items, summary.Outlets));
        await UnhideAsync();
        stories.Follow(projection);
        Assert.Equal((original, 2), (stories.Reads.Ranked(10)[0].Central.Id, stories.Reads.Ranked(10)[0].Outlets));
    }

    [Fact]
    public async Task A_story_of_nothing_but_hidden_items_is_not_shown_also_when_all_is_placed_anew()
    {
        var only = await stories.FileAsync("harbour-post.example", Title, HarbourTexts.Original);
        stories.Follow();
        await HideAsync(only);
        stories.Follow();
        Assert.Empty(stories.Reads.Ranked(10));
        Assert.IsNotType<StoryLookup.Found>(stories.Reads.Find(only));

        await room.Archive.DisposeAsync();
        foreach (var file in Directory.EnumerateFiles(room.Folder.Path, "stories.db*")) File.Delete(file);
        await room.ReopenAsync();
        stories.Follow();

        Assert.Empty(stories.Reads.Ranked(10));
    }

    [Fact]
    public async Task No_words_of_a_hidden_source_stand_beside_its_copy()
    {
        var original = await room.FileTextAsync("harbour-post", HarbourTexts.Original);
        var copy = await room.FileTextAsync("fresh-clicks", Altered, hours: 3);
        room.FollowOrigins();
        Assert.Single(room.OriginsOf(copy).AlteredQuotes);

        await HideAsync(original);

        Assert.Empty(room.OriginsOf(copy).AlteredQuotes);
        Assert.Null(room.OriginsOf(copy).OriginalShare);
        Assert.Null(room.OriginReads().Beside(original, copy));
    }

    [Fact]
    public async Task An_item_that_is_found_to_be_a_hidden_one_is_hidden_with_it()
    {
        var feed = await room.AddFeedAsync();
        await room.FileAsync(
            feed, NewsroomFixture.Ferry(), NewsroomFixture.Ferry(url: $"{Home}/story?id=7") with { Id = "amp" });
        const long older = 1, newer = 2;
        await HideAsync(newer);

        await room.FilePageAsync(
            newer, $"{Home}/story?id=7", new Article { IsArticle = true, CanonicalUrl = $"{Home}/night-ferry" });

        Assert.IsType<ItemLookup.Hidden>(room.Items.Find(older));
        await UnhideAsync();
        Assert.IsType<ItemLookup.Found>(room.Items.Find(older));
    }

    private Task<bool> HideAsync(long item) => room.Archive.PublishAsync(
        write =>
        {
            HiddenItems.Hide(write, Case, item);
            return true;
        },
        Cancellation);

    private Task<bool> UnhideAsync() => room.Archive.PublishAsync(
        write =>
        {
            HiddenItems.Unhide(write, Case);
            return true;
        },
        Cancellation);
}
