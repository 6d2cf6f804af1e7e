using Firstwire.Newsroom.Stories;
using Firstwire.Tests.Newsroom.Archive;

namespace Firstwire.Tests.Newsroom.Stories;

/// <summary>Stories of the same people and places lead to each other, with the names that both have.</summary>
public sealed class StoryRelationsTests : IAsyncDisposable
{
    private const string Sinking =
        "The trawler Halla Brim sank off Orvik on Tuesday. Skipper Tove Lindqvar and four others were taken from a "
            + "raft by the coastguard.";

    private readonly NewsroomFixture room = new(ArchiveEngine.Sqlite);
    private readonly StoryRoom stories;

    public StoryRelationsTests() => stories = new StoryRoom(room);

    public ValueTask DisposeAsync() => room.DisposeAsync();

    [Fact]
    public async Task An_earlier_and_a_later_story_of_the_same_people_are_related_by_the_names_that_both_have()
    {
        var (sinking, trial) = await FillAsync();

        var later = Assert.Single(Of(sinking));
        var earlier = Assert.Single(Of(trial));

        Assert.Equal((trial, StoryChapter.Later), (later.Story.Id, later.Chapter));
        Assert.Equal((sinking, StoryChapter.Earlier), (earlier.Story.Id, earlier.Chapter));
        Assert.Equal(["Halla Brim", "Tove Lindqvar"], later.Names.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task In_Chinese_too_stories_are_related_by_the_names_that_both_have()
    {
        var sinking = await stories.FileAsync(
            "orvik-cn.example", "渔船在维尔玛尔岛附近沉没，船长约纳斯·埃文斯鲁德获救",
            "周二，一艘渔船在维尔玛尔岛附近沉没。船长约纳斯·埃文斯鲁德和另外四人被海岸警卫队救起。", -300, "zh");
        var trial = await stories.FileAsync(
            "court-cn.example", "保险公司须向埃文斯鲁德支付赔款",
            "地方法院周五裁定，保险公司必须就维尔玛尔岛的事故向约纳斯·埃文斯鲁德赔偿，舱盖在一周前刚检查过。", 0, "zh");
        stories.Follow();
        var (first, second) = (stories.Reads.StoryOf(sinking)!.Value, stories.Reads.StoryOf(trial)!.Value);
        Assert.NotEqual(first, second);

        var later = Assert.Single(Of(first));

        Assert.Equal((second, StoryChapter.Later), (later.Story.Id, later.Chapter));
        Assert.Contains("约纳斯·埃文斯鲁德", later.Names);
    }

    [Fact]
    public async Task A_story_with_one_name_in_common_is_not_related()
    {
        var (sinking, _) = await FillAsync();
        var choir = await stories.FileAsync(
            "orvik-echo.example", "A choir sings for Tove Lindqvar",
            "The women of Sund sang in the chapel. Nobody had rehearsed, said Dagny Rask.", 6);
        stories.Follow();

        Assert.DoesNotContain(Of(sinking), other => other.Story.Id == choir);
    }

    [Fact]
    public async Task One_name_in_two_scripts_is_one_name_also_where_no_sound_tells_it()
    {
        var ice = await TellTwiceAsync(
            "Ice closes the harbour of Tarsholm", "Лёд закрыл гавань города Тарсхольм", -300);
        var choir = await TellTwiceAsync(
            "A choir sings on the quay of Tarsholm", "Хор поёт на набережной города Тарсхольм", 0);
        Assert.NotEqual(ice, choir);

        Assert.Empty(Of(ice));
    }

    [Fact]
    public async Task A_copy_of_an_account_is_no_related_story()
    {
        var (sinking, _) = await FillAsync();
        var copy = await stories.FileAsync("clipper.example", "Halla Brim sinks: Tove Lindqvar rescued", Sinking, -298);
        stories.Follow();
        if (stories.Reads.StoryOf(copy) == sinking)
            await stories.Desk.SplitAsync(sinking, [copy], TestContext.Current.CancellationToken);
        stories.Follow();

        Assert.DoesNotContain(Of(sinking), other => other.Story.Central.Id == copy);
    }

    /// <summary>A story with an account in English and one in Russian.</summary>
    private async Task<long> TellTwiceAsync(string english, string russian, double hours)
    {
        var first = await stories.FileAsync("orvik-post.example", english, $"{english}.", hours);
        var second = await stories.FileAsync("vestnik.example", russian, $"{russian}.", hours, "ru");
        stories.Follow();
        var story = stories.Reads.StoryOf(first)!.Value;
        if (stories.Reads.StoryOf(second) != story)
            await stories.Desk.MoveAsync(second, story, TestContext.Current.CancellationToken);
        stories.Follow();
        return story;
    }

    private async Task<(long Sinking, long Trial)> FillAsync()
    {
        var sinking = await stories.FileAsync(
            "orvik-post.example", "Trawler Halla Brim sinks, skipper Tove Lindqvar rescued", Sinking, -300);
        var trial = await stories.FileAsync(
            "court-notes.example", "Insurer must pay Tove Lindqvar for the Halla Brim",
            "The district court found for Tove Lindqvar on Friday: "
                + "the hatch of the Halla Brim had been inspected a week before, the judge Ivar Moen said.", 0);
        await stories.FileAsync(
            "garden.example", "How to prune a quince",
            "Prune in March, said Berit Holm, and leave the spurs alone.", 3);
        stories.Follow();
        Assert.NotEqual(stories.Reads.StoryOf(sinking), stories.Reads.StoryOf(trial));
        return (stories.Reads.StoryOf(sinking)!.Value, stories.Reads.StoryOf(trial)!.Value);
    }

    private IReadOnlyList<RelatedStory> Of(long story) => stories.Relations.Of(stories.Story(story));
}
