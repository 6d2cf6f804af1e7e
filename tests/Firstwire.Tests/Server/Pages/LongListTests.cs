using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Dapper;
using Firstwire.Newsroom.Outlets;
using Firstwire.Tests.Server.Takedown;

namespace Firstwire.Tests.Server.Pages;

/// <summary>Lists of more than a page holds.</summary>
public sealed partial class LongListTests
{
    private const int Feeds = 105;

    private const int Cases = 205;

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

    [Fact]
    public async Task The_list_of_outlets_goes_on_behind_one_that_has_its_name_from_its_second_domain()
    {
        await using var edition = await EditionFixture.StartAsync();
        for (var number = 1; number <= Feeds; number++)
            await edition.Room.AddFeedAsync($"https://paper-{number:000}.example/feed.xml");
        await edition.Room.Archive.PublishAsync(write =>
        {
            OutletStore.NameIfUnnamed(write, Feeds, "paper-100s");
            return true;
        }, Cancellation);
        await new OutletRegister(edition.Room.Archive).MergeAsync(1, Feeds, Cancellation);
        var first = await edition.ReadAsync("/outlets");

        var second = await edition.ReadAsync(Address(first, "next")!);

        Assert.Equal(Numbers(1, 100), Linked(first, "outlet"));
        Assert.Equal(Numbers(101, Feeds - 1), Linked(second, "outlet"));
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

    [Theory]
    [InlineData(null)]
    [InlineData(1_930_000_000_000)]
    public async Task Every_request_for_removal_is_on_some_page(long? closed)
    {
        await using var takedown = await TakedownEdition.StartAsync();
        await takedown.FileAsync();
        await takedown.Edition.Room.Archive.WriteAsync(write => write.Archive.Execute(
            """
            with recursive number(n) as (select 1000 union all select n + 1 from number where n < 1000 + @more)
            insert into takedown_case (id, code, token_hash, source, state, scope, received, closed)
            select n, 'made-' || n, randomblob(16), 1, 1, 1, n / 3, @closed + n / 3 from number
            """,
            new { more = Cases - 2, closed }), Cancellation);
        var found = new HashSet<string>();
        var pages = 0;
        for (var path = "/cases"; path is not null; pages++)
        {
            var page = await takedown.Edition.ReadAsync(path);
            found.UnionWith(Codes().Matches(page).Select(match => match.Groups["code"].Value));
            path = Address(page, "next");
        }

        Assert.Equal((Cases, 2), (found.Count, pages));
    }

    [Theory]
    [InlineData("/cases?open=1999999999999-1")]
    [InlineData("/cases?closed=0-0")]
    [InlineData("/cases?open=0-0&closed=0-0")]
    public async Task Where_no_further_request_follows_the_list_is_shown_from_its_beginning(string path)
    {
        await using var takedown = await TakedownEdition.StartAsync();
        await takedown.FileAsync();

        using var answer = await takedown.Edition.GetAsync(path);

        Assert.Equal((HttpStatusCode.Found, "/cases"), (answer.StatusCode, answer.Headers.Location?.OriginalString));
    }

    private static HashSet<int> Numbers(int from, int to) => [.. Enumerable.Range(from, to - from + 1)];

    private static HashSet<int> Linked(string page, string kind) =>
    [
        .. Regex.Matches(page, $"href=\"/{kind}/(?<id>\\d+)\"", RegexOptions.None, TimeSpan.FromSeconds(1))
            .Select(match => int.Parse(match.Groups["id"].Value, CultureInfo.InvariantCulture)),
    ];

    private static string? Address(string page, string rel) =>
        Regex.Match(page, $"rel=\"{rel}\" href=\"(?<to>[^\"]+)\"", RegexOptions.None, TimeSpan.FromSeconds(1))
            is { Success: true } match ? WebUtility.HtmlDecode(match.Groups["to"].Value) : null;

    [GeneratedRegex(
        """href="/cases/(?<code>[^"?]+)\u0022""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Codes();
}
