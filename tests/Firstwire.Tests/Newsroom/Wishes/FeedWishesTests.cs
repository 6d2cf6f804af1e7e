using Firstwire.Newsroom.Items;
using Firstwire.Newsroom.Wishes;
using Firstwire.Tests.Newsroom.Politeness;

namespace Firstwire.Tests.Newsroom.Wishes;

/// <summary>A wish of a whole feed reaches what the feed brought before.</summary>
public sealed class FeedWishesTests
{
    private const string Forbids =
        "<rsl xmlns=\"https://rslstandard.org/rsl\"><content url=\"/\"><license>"
            + "<prohibits type=\"usage\">search</prohibits></license></content></rsl>";

    [Fact]
    public async Task Items_that_the_feed_lists_no_longer_lose_their_texts_by_its_new_wish()
    {
        await using var reader = await ReadAsync("harbour-post.example");
        Assert.All(reader.Titles, title => Assert.NotEqual(0, Details(reader, title!).Rights.ExcerptLength));

        reader.Publisher.Feed(Feed(reader, "Ferry returns", Forbids), "Cache-Control: max-age=86400");
        await reader.PassAsync(TimeSpan.FromDays(2));
        Assert.Equal(1, Texts(reader));
        await reader.RestartAsync();
        await new RightsKeeper(reader.Archive).LookAsync(TestContext.Current.CancellationToken);

        Assert.Equal(0, Texts(reader));
        Assert.All(reader.Titles, title => Assert.False(Details(reader, title!).Rights.MayIndex));
        Assert.Equal(2, reader.Titles.Count);
        Assert.Equal(0, await new RightsKeeper(reader.Archive).LookAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_feed_that_takes_its_wish_back_gives_nothing_back_and_adds_no_versions()
    {
        await using var reader = await ReadAsync("harbour-post.example");
        foreach (var channel in new[] { Forbids, "", Forbids })
        {
            reader.Publisher.Feed(Feed(reader, "Ferry returns", channel), "Cache-Control: max-age=86400");
            await reader.PassAsync(TimeSpan.FromDays(2));
            await new RightsKeeper(reader.Archive).LookAsync(TestContext.Current.CancellationToken);
        }

        Assert.Equal(2, Details(reader, "Council votes").Versions.Count);
        Assert.False(Details(reader, "Council votes").Rights.MayIndex);
    }

    [Fact]
    public async Task A_feed_forbids_nothing_on_another_publishers_page()
    {
        await using var reader = await ReadAsync("inland-courier.example");
        reader.Publisher.Feed(Feed(reader, "Ferry returns", Forbids), "Cache-Control: max-age=86400");
        await reader.PassAsync(TimeSpan.FromDays(2));
        await new RightsKeeper(reader.Archive).LookAsync(TestContext.Current.CancellationToken);

        Assert.True(Details(reader, "Council votes").Rights.MayIndex);
    }

    /// <summary>Two entries with texts, of which the feed goes on to list the first alone.</summary>
    private static async Task<PoliteReader> ReadAsync(string secondHost)
    {
        var reader = await PoliteReader.StartAsync(new() { Seed = 1, ReadPages = false });
        var both = Feed(reader, "Ferry returns", "").Replace(
            "</channel>", Item(reader, "Council votes", secondHost) + "</channel>", StringComparison.Ordinal);
        reader.Publisher.Feed(both, "Cache-Control: max-age=86400");
        await reader.AddAndPollAsync();
        Assert.Equal(2, Texts(reader));
        return reader;
    }

    private static string Feed(PoliteReader reader, string title, string channel) =>
        "<rss version=\"2.0\"><channel>"
            + $"<title>The Harbour Post</title>{channel}{Item(reader, title, "harbour-post.example")}</channel></rss>";

    private static string Item(PoliteReader reader, string title, string host) =>
        $"<item><title>{title}</title><link>{reader.Publisher.Url($"/{title.Replace(' ', '-')}", host)}</link>"
        + $"<content:encoded xmlns:content=\"http://purl.org/rss/1.0/modules/content/\">&lt;p&gt;{title}, the harbour "
        + "office said.&lt;/p&gt;</content:encoded></item>";

    private static long Texts(PoliteReader reader) =>
        reader.Ask<long>("select count(*) from version where sealed_body is not null");

    private static ItemDetails Details(PoliteReader reader, string title)
    {
        var items = new ItemReads(reader.Archive, reader.Options);
        return Assert.IsType<ItemLookup.Found>(
            items.Find(items.Newest(10).Single(item => item.Title == title).Id)).Details;
    }
}
