using Dapper;
using Firstwire.Formats.Feeds;
using Firstwire.Newsroom.Origins;
using Firstwire.Newsroom.Stories;
using Firstwire.Reading;
using Firstwire.Text.Dates;

namespace Firstwire.Tests.Newsroom.Stories;

/// <summary>Fills a newsroom with accounts of events and lets origins and stories follow.</summary>
internal sealed class StoryRoom(NewsroomFixture room)
{
    public StoryReads Reads => new(room.Archive, room.Items);

    public StoryRelations Relations => new(room.Archive, room.Options, Reads);

    public StoryDesk Desk => new(room.Archive);

    /// <summary>An item with its page's text, published some hours after the day before the start.</summary>
    public async Task<long> FileAsync(
        string outlet, string title, string text, double hours = 0, string language = "en")
    {
        var home = $"https://{outlet}";
        var feed = await room.AddFeedAsync($"{home}/feed.xml");
        await room.FileAsync(feed, $"{home}/feed.xml", new Entry
        {
            Id = $"tag:{outlet},2031:{title}",
            Url = $"{home}/{Uri.EscapeDataString(title)}",
            Title = title,
            Published = new(NewsroomFixture.Start.AddHours(hours - 24), TimePrecision.Instant, true),
        });
        var item =
            (await room.Archive.PublishAsync(write => write.Archive.Query<long>("select max(id) from item"))).Single();
        await ReadAsync(item, outlet, title, text, language);
        return item;
    }

    public Task<bool> ReadAsync(long item, string outlet, string title, string text, string language = "en") =>
        room.FilePageAsync(
            item, $"https://{outlet}/{Uri.EscapeDataString(title)}",
            new Article
            {
                Text = text,
                Html = string.Concat(text.Split("\n\n").Select(paragraph => $"<p>{paragraph}</p>")),
                Language = language,
                IsArticle = true,
            });

    public StoryProjection Projection() => new(room.Archive, room.Options);

    public void Follow()
    {
        using var stories = Projection();
        Follow(stories);
    }

    public void Follow(StoryProjection stories)
    {
        using var origins = new OriginProjection(room.Archive, room.Options);
        origins.CatchUp(CancellationToken.None);
        room.IndexAll();
        stories.CatchUp(CancellationToken.None);
    }

    public ShownStory Story(long id) => Assert.IsType<StoryLookup.Found>(Reads.Find(id)).Story;
}
