using Dapper;
using Firstwire.Formats.Feeds;
using Firstwire.Newsroom.Archive.Filing;
using Firstwire.Newsroom.Origins;
using Firstwire.Reading;
using Firstwire.Rights;
using Firstwire.Text.Dates;

namespace Firstwire.Tests.Newsroom.Origins;

/// <summary>Files articles of outlets that are given by name, and traces them.</summary>
internal static class TracedTexts
{
    public static async Task<long> FileTextAsync(
        this NewsroomFixture room, string outlet, string text, int hours = 0, string? directives = null,
        params ArticleLink[] links)
    {
        var item = await room.FileEntryAsync(outlet, hours);
        await room.ReadTextAsync(item, outlet, text, directives, links);
        return item;
    }

    /// <summary>What a feed alone says: a headline.</summary>
    public static async Task<long> FileEntryAsync(
        this NewsroomFixture room, string outlet, int hours = 0, EntrySource? source = null)
    {
        var home = $"https://{outlet}.example";
        var feed = await room.AddFeedAsync($"{home}/feed.xml");
        var published = NewsroomFixture.Start.AddHours(hours - 24);
        var filed = await room.FileAsync(feed, $"{home}/feed.xml", new Entry
        {
            Id = $"tag:{outlet}.example,2031:ferry",
            Url = $"{home}/ferry",
            Title = $"Night ferry, by {outlet}",
            Published = new(published, TimePrecision.Instant, true),
            Source = source,
        });
        Assert.Equal(1, filed.New);
        return (await room.Archive.PublishAsync(
            write => write.Archive.Query<long>("select max(id) from item"))).Single();
    }

    /// <summary>One of several pages of an outlet, which all have one publication time.</summary>
    public static async Task<long> FilePageOfAsync(this NewsroomFixture room, string outlet, string page, string text)
    {
        var (home, url) = ($"https://{outlet}.example", $"https://{outlet}.example/{page}");
        var feed = await room.AddFeedAsync($"{home}/feed.xml");
        await room.FileAsync(feed, $"{home}/feed.xml", new Entry
        {
            Id = url,
            Url = url,
            Title = $"The {page}, by {outlet}",
            Published = new(NewsroomFixture.Start.AddHours(-12), TimePrecision.Instant, true),
        });
        var item =
            (await room.Archive.PublishAsync(write => write.Archive.Query<long>("select max(id) from item"))).Single();
        await room.ReadPageAsync(item, outlet, page, text);
        return item;
    }

    public static Task<bool> ReadPageAsync(
        this NewsroomFixture room, long item, string outlet, string page, string text) =>
        room.FilePageAsync(
            item, $"https://{outlet}.example/{page}",
            new Article { Text = text, Html = $"<p>{text}</p>", Language = "en", IsArticle = true });

    public static Task<bool> ReadTextAsync(
        this NewsroomFixture room, long item, string outlet, string text, string? directives = null,
        params ArticleLink[] links) => room.FilePageAsync(
        item, $"https://{outlet}.example/ferry",
        new Article
        {
            Text = text,
            Html = string.Concat(text.Split("\n\n").Select(paragraph => $"<p>{paragraph}</p>")),
            Language = "en",
            IsArticle = true,
            Links = links,
        },
        directives is null ? [] : [directives]);

    /// <summary>What an answer without the page says about its use.</summary>
    public static Task<bool> HearAsync(this NewsroomFixture room, long item, RightsSignal signal) =>
        room.Archive.PublishAsync(write => ArticleFiling.Hear(write, item, [signal], room.Options.Edition));

    public static void FollowOrigins(this NewsroomFixture room)
    {
        using var projection = new OriginProjection(room.Archive, room.Options);
        projection.CatchUp(CancellationToken.None);
    }

    public static ItemOrigins OriginsOf(this NewsroomFixture room, long item) =>
        room.OriginReads().Of(room.Items.ByIds([item]).Single());

    public static OriginReads OriginReads(this NewsroomFixture room) => new(room.Archive, room.Options, room.Items);
}
