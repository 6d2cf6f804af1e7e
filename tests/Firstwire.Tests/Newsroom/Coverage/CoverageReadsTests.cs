using Firstwire.Newsroom.Archive.Erasing;
using Firstwire.Newsroom.Coverage;
using Firstwire.Tests.Newsroom.Archive;
using Firstwire.Tests.Newsroom.Stories;
using Firstwire.Tests.Tracing.Copies;

namespace Firstwire.Tests.Newsroom.Coverage;

public sealed class CoverageReadsTests : IAsyncDisposable
{
    private const string Title = "Night ferry to Skarvoy returns";

    private readonly NewsroomFixture room = new(ArchiveEngine.Sqlite);
    private readonly StoryRoom stories;

    public CoverageReadsTests() => stories = new StoryRoom(room);

    private CoverageReads Coverage => new(room.Archive, room.Items);

    public ValueTask DisposeAsync() => room.DisposeAsync();

    [Fact]
    public async Task A_storys_coverage_counts_each_item_once_and_an_outlet_and_a_text_as_one_account()
    {
        var story = await FillAsync();

        var coverage = Coverage.OfStory(stories.Story(story));

        Assert.Equal(
            (stories.Story(story).Summary.Accounts, 3),
            (coverage.Counts.Sum(count => count.Independent), coverage.Counts.Sum(count => count.Articles)));
        Assert.Equal([1L, 0L, 0L], coverage.Counts.Select(count => count.Independent));
        Assert.Equal(NewsroomFixture.Start.AddHours(-24), coverage.From);
    }

    [Fact]
    public async Task An_editions_coverage_counts_by_time_country_and_language_and_parts_copies_from_texts_of_their_own()
    {
        await FillAsync();
        await stories.FileAsync("phare-du-nord.fr", "Les cartes du ciel", HarbourTexts.Unrelated, 3, "fr");
        stories.Follow();

        var coverage = Coverage.OfEdition();

        Assert.Equal((2, 4),
            (coverage.Time.Counts.Sum(count => count.Independent), coverage.Time.Counts.Sum(count => count.Articles)));
        Assert.Equal(
            [(null, 1L, 3L), ("FR", 1L, 1L)],
            coverage.Countries.Select(share => (share.Of, share.Independent, share.Articles)));
        Assert.Equal(
            [("en", 1L, 3L), ("fr", 1L, 1L)],
            coverage.Languages.Select(share => (share.Of, share.Independent, share.Articles)));
    }

    [Fact]
    public async Task A_young_edition_looks_back_to_a_few_days_before_it_began()
    {
        Assert.Equal(30, Coverage.OfEdition().Days);
        var began = room.Time.GetUtcNow();
        await room.Archive.WriteAsync(CollectionLog.Note, TestContext.Current.CancellationToken);
        room.Time.Advance(TimeSpan.FromHours(2));

        var coverage = Coverage.OfEdition();

        Assert.Equal((began.AddDays(-6), 7), (coverage.Time.From, coverage.Days));
    }

    [Fact]
    public async Task What_is_erased_or_older_is_not_counted()
    {
        var story = await FillAsync();
        await new ItemErasure(room.Archive).EraseAsync(story, TestContext.Current.CancellationToken);

        Assert.Equal(2, Coverage.OfEdition().Time.Counts.Sum(count => count.Articles));
        room.Time.Advance(TimeSpan.FromDays(40));
        Assert.Empty(Coverage.OfEdition().Time.Counts);
    }

    [Fact]
    public async Task What_was_counted_is_told_for_a_while_and_then_counted_again()
    {
        var coverage = Coverage;
        Assert.Empty(coverage.OfEdition().Time.Counts);
        await FillAsync();

        Assert.Empty(coverage.OfEdition().Time.Counts);
        room.Time.Advance(TimeSpan.FromMinutes(11));
        Assert.NotEmpty(coverage.OfEdition().Time.Counts);
    }

    [Fact]
    public async Task Items_that_were_found_are_counted_where_they_may_be_shown()
    {
        var story = await FillAsync();

        var coverage = Coverage.OfItems([story, story + 1, 4711]);

        Assert.Equal((1, 2), (coverage.Counts.Sum(count => count.Independent), coverage.Counts.Count));
    }

    /// <summary>One text at three outlets.</summary>
    private async Task<long> FillAsync()
    {
        var first = await stories.FileAsync("harbour-post.example", Title, HarbourTexts.Original);
        await stories.FileAsync("fresh-clicks.example", Title, HarbourTexts.Original, 1);
        await stories.FileAsync("echo-daily.example", Title, HarbourTexts.Original, 2);
        stories.Follow();
        return first;
    }
}
