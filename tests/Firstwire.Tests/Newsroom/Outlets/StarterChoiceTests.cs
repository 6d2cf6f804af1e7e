using Firstwire.Newsroom.Outlets;

namespace Firstwire.Tests.Newsroom.Outlets;

public sealed class StarterChoiceTests
{
    private static readonly IReadOnlyList<StarterFeed> List =
    [
        Feed("harbour-post", "SY", "ar"),
        Feed("inland-courier", "IQ", "ckb"),
        Feed("two-rivers", "IQ", "ar", "Science"),
        Feed("north-gazette", "TW", "zh-Hant", isInSmallWorld: true),
        Feed("south-gazette", "CN", "zh-Hans"),
    ];

    [Theory]
    [InlineData("SY,IQ", "", "", "harbour-post inland-courier two-rivers")]
    [InlineData("sy", "", "", "harbour-post")]
    [InlineData("Syria", "", "", "harbour-post")]
    [InlineData("SY,IQ", "ar", "", "harbour-post two-rivers")]
    [InlineData("", "ku", "", "inland-courier")]
    [InlineData("", "Chinese", "", "north-gazette south-gazette")]
    [InlineData("", "zh-hant", "", "north-gazette")]
    [InlineData("IQ", "", "science", "two-rivers")]
    [InlineData("TD", "", "", "")]
    [InlineData("", "", "", "harbour-post inland-courier two-rivers north-gazette south-gazette")]
    public void Of_each_kind_any_and_all_kinds_together(
        string countries, string languages, string topics, string chosen)
    {
        var (choice, problem) = StarterChoice.Read(Parts(countries), Parts(languages), Parts(topics));

        Assert.Null(problem);
        Assert.Equal(chosen, string.Join(' ', choice!.Of(List).Select(feed => feed.Title)));
    }

    [Fact]
    public void The_small_world_can_be_narrowed() =>
        Assert.Equal(
            "north-gazette",
            Assert.Single(StarterChoice.Read([], [], [], smallWorldOnly: true).Choice!.Of(List)).Title);

    [Theory]
    [InlineData("Irak", "IQ (Iraq)")]
    [InlineData("Cote d'Ivoire", "CI (Côte d’Ivoire)")]
    [InlineData("korea", "KR (South Korea)")]
    public void An_unknown_country_is_answered_with_near_names(string written, string near) =>
        Assert.Contains(near, StarterChoice.Read([written], [], []).Problem, StringComparison.Ordinal);

    [Fact]
    public void What_is_near_to_nothing_is_unknown()
    {
        Assert.Equal(
            "\"Atlantis-under-the-sea\" is no country that Firstwire knows.",
            StarterChoice.Read(["Atlantis-under-the-sea"], [], []).Problem);
        Assert.Contains("no language", StarterChoice.Read([], ["qqqqqq"], []).Problem, StringComparison.Ordinal);
        Assert.Contains(
            "Did you mean Sport?", StarterChoice.Read([], [], ["Sports"]).Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Feeds_come_into_the_folder_of_their_country_as_unverified()
    {
        var request = StarterChoice.Requests(List)[0];

        Assert.Equal(
            ("Syria", FeedOrigin.StarterList, TimeSpan.Zero),
            (request.Folder, request.Origin, request.FirstPollWithin));
    }

    [Fact]
    public async Task The_first_polls_of_many_are_spread_and_those_of_few_are_not()
    {
        await using var room = new NewsroomFixture(Archive.ArchiveEngine.Sqlite);
        List<StarterFeed> many = [.. Enumerable.Range(0, 400).Select(number => Feed($"gazette-{number}", "SY", "ar"))];

        await new FeedSubscriptions(room.Archive).SubscribeAsync(
            StarterChoice.Requests(many), TestContext.Current.CancellationToken);

        var waits = new Firstwire.Newsroom.Health.FeedHealth(room.Archive)
            .All().Select(feed => feed.NextPoll!.Value - NewsroomFixture.Start).ToList();
        var spread = StarterChoice.Spread(many.Count);
        Assert.All(waits, wait => Assert.InRange(wait, TimeSpan.Zero, spread));
        Assert.InRange(waits.Count(wait => wait < spread / 2), 150, 250);
        Assert.InRange(waits.GroupBy(wait => (int)wait.TotalSeconds / 10).Max(group => group.Count()), 1, 15);
        Assert.InRange(spread, TimeSpan.FromMinutes(5), TimeSpan.FromHours(1));
        Assert.Equal(TimeSpan.Zero, StarterChoice.Spread(StarterList.SmallWorld.Count));
        Assert.InRange(StarterChoice.Spread(StarterList.All.Count), TimeSpan.FromMinutes(30), TimeSpan.FromHours(1));
    }

    [Fact]
    public async Task What_is_known_before_is_told_apart()
    {
        await using var room = new NewsroomFixture(Archive.ArchiveEngine.Sqlite);
        var subscriptions = new FeedSubscriptions(room.Archive);
        await room.AddFeedAsync(List[1].Url);

        Assert.Equal([List[1].Url], subscriptions.Known(List.Select(feed => feed.Url)));
        var results = await subscriptions.SubscribeAsync(
            StarterChoice.Requests(List), TestContext.Current.CancellationToken);
        Assert.Equal([false, true, false, false, false], results.Select(result => result is SubscribeResult.Known));
    }

    private static string[] Parts(string written) => written.Split(',', StringSplitOptions.RemoveEmptyEntries);

    private static StarterFeed Feed(
        string name, string country, string language, string topic = StarterFeed.General,
        bool isInSmallWorld = false) =>
        new(
            $"https://{name}.example/feed", name, $"https://{name}.example/", Countries.Find(country)!,
            language, topic, isInSmallWorld);
}
