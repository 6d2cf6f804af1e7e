using System.Globalization;
using System.Text.RegularExpressions;
using Firstwire.Newsroom.Outlets;

namespace Firstwire.Tests.Server.Pages;

/// <summary>Lists of more than a page holds.</summary>
public sealed class LongListTests
{
    private const int Feeds = 105;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/outlets", "outlet")]
    [InlineData("/feeds", "feed")]
    public async Task A_list_that_changes_between_two_pages_skips_nobody(string path, string kind)
    {
        await using var edition = await EditionFixture.StartAsync();
        for (var number = 1; number <= Feeds; number++)
            await edition.Room.AddFeedAsync($"https://paper-{number:000}.example/feed.xml");
        var first = await edition.ReadAsync(path);
        await new FeedStops(edition.Room.Archive).StopAsync(1, Cancellation);

        var second = await edition.ReadAsync(Address(first, "next")!);

        Assert.Equal(Numbers(1, 100), Linked(first, kind));
        Assert.Subset(Linked(second, kind), Numbers(101, Feeds));
        Assert.Null(Address(first, "prev"));
        Assert.Null(Address(second, "next"));
        Assert.Subset(Linked(await edition.ReadAsync(Address(second, "prev")!), kind), Numbers(2, 100));
    }

    [Theory]
    [InlineData("/feeds?after=x")]
    [InlineData("/feeds?after=3-999")]
    [InlineData("/outlets?before=999")]
    public async Task From_what_is_not_there_a_list_begins_at_its_beginning(string path)
    {
        await using var edition = await EditionFixture.StartAsync();
        await edition.Room.AddFeedAsync();

        Assert.Contains("harbour-post.example", await edition.ReadAsync(path), StringComparison.Ordinal);
    }

    private static HashSet<int> Numbers(int from, int to) => [.. Enumerable.Range(from, to - from + 1)];

    private static HashSet<int> Linked(string page, string kind) =>
    [
        .. Regex.Matches(page, $"href=\"/{kind}/(?<id>\\d+)\"", RegexOptions.None, TimeSpan.FromSeconds(1))
            .Select(match => int.Parse(match.Groups["id"].Value, CultureInfo.InvariantCulture)),
    ];

    private static string? Address(string page, string rel) =>
        Regex.Match(page, $"rel=\"{rel}\" href=\"(?<to>[^\"]+)\"", RegexOptions.None, TimeSpan.FromSeconds(1))
            is { Success: true } match ? System.Net.WebUtility.HtmlDecode(match.Groups["to"].Value) : null;
}
