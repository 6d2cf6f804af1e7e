using CsCheck;
using Firstwire.Newsroom.Items;
using Firstwire.Newsroom.Takedown.Execution;

namespace Firstwire.Tests.Newsroom.Takedown.Execution;

/// <summary>
/// Random articles, taken down by every scope: what is in it is gone from everywhere, what is not is as it was.
/// </summary>
public sealed class ScopeTests
{
    private static readonly string[] Stores =
        ["archive.db item.sealed_url", "archive.db version.sealed_body", "archive.db version.sealed_head", "search.db"];

    /// <summary>A scope, and the articles of the town that are in it.</summary>
    public static TheoryData<string> Scopes => ["item", "url", "prefix", "author", "domain", "text", "text-everywhere"];

    [Theory]
    [MemberData(nameof(Scopes))]
    public async Task What_is_in_the_scope_is_gone_from_every_store_and_the_rest_is_intact(string kind)
    {
        for (var seed = 1; seed <= 3; seed++)
        {
            await using var town = await FillAsync(seed);
            var (scope, taken) = Scope(town, kind);
            var words = town.Words([.. taken]);
            Assert.All(words, one => Assert.Superset(Stores.ToHashSet(), town.Probe([one]).Found.ToHashSet()));
            Assert.NotEmpty(town.FilesWith(Indexed(taken[0])));

            var progress = await town.TakeDownAsync(scope);

            Assert.Equal((ExecutionStep.Done, taken.Count), (progress.Step, (int)progress.Items));
            Assert.Empty(progress.FoundIn);
            Assert.Empty(town.Probe(words).Found);
            Assert.All(taken, article => Assert.IsType<ItemLookup.Erased>(town.Room.Items.Find(article.Id)));
            Assert.All(taken, article => Assert.Empty(town.FilesWith(Indexed(article))));
            Assert.All(town.Articles.Except(taken), town.AssertIntact);
            Assert.True(new Firstwire.Newsroom.Archive.Verification(town.Room.Archive).Run(
                cancellation: TestContext.Current.CancellationToken).IsClean);
        }
    }

    [Theory]
    [MemberData(nameof(Scopes))]
    public async Task What_was_taken_down_does_not_come_back_by_polling_or_under_another_address(string kind)
    {
        await using var town = await FillAsync(seed: 4);
        var (scope, taken) = Scope(town, kind);
        var words = town.Words([.. taken]);
        await town.TakeDownAsync(scope);

        foreach (var article in taken)
        {
            Assert.Null(await town.FileAsync(article));
            if (kind is not "author") Assert.Null(await town.FileAsync(article with { Url = $"{article.Url}-moved" }));
        }

        town.Follow();
        Assert.Empty(town.Probe(words).Found);
    }

    [Theory]
    [MemberData(nameof(Scopes))]
    public async Task An_earlier_backup_beside_todays_keys_holds_nothing_of_it_and_all_of_the_rest(string kind)
    {
        await using var town = await FillAsync(seed: 5);
        var (scope, taken) = Scope(town, kind);
        var words = town.Words([.. taken]);
        var backup = await town.BackUpAsync();
        await town.TakeDownAsync(scope);

        await town.PutBackAsync(backup);

        Assert.Empty(town.Probe(words).Found);
        Assert.All(taken, article => Assert.IsType<ItemLookup.Erased>(town.Room.Items.Find(article.Id)));
        Assert.All(town.Articles.Except(taken), town.AssertIntact);
    }

    [Fact]
    public void A_text_is_recognised_with_words_added_and_another_is_not() => Gen.Int[1, 1_000_000].Sample(
        seed =>
        {
            var town = new TakedownTown(seed);
            using var room = new TemporaryRoom(town);
            var (one, other) = (Prose(seed), Prose(seed + 1));
            var fingerprint = TextRuns.Fingerprint(town.Room.Archive.Hashes, one);
            Assert.InRange(fingerprint.Hashes.Count, 8, 64);
            Assert.Equal(fingerprint, TextFingerprint.FromBytes(fingerprint.ToBytes()));
            Assert.Empty(TextRuns.Fingerprint(town.Room.Archive.Hashes, other).Hashes.Intersect(fingerprint.Hashes));
        },
        iter: 5);

    private static string Prose(int seed)
    {
        var random = new Random(seed);
        return string.Join(' ', Enumerable.Range(0, 120).Select(_ => $"word{random.Next(100_000)}"));
    }

    private static (TakedownScope Scope, List<TownArticle> Taken) Scope(TakedownTown town, string kind)
    {
        var first = town.Articles[0];
        var onHost = town.Articles.Where(
            article => article.Url.Contains("harbour-post.example", StringComparison.Ordinal)).ToList();
        return kind switch
        {
            "item" => (new TakedownScope.Item(first.Id), [first]),
            "url" => (new TakedownScope.Url($"{first.Url}?utm_source=letter"), [first]),
            "prefix" => (new TakedownScope.UrlPrefix("https://harbour-post.example/sport/"),
                [.. onHost.Where(article => article.Url.Contains("/sport/", StringComparison.Ordinal))]),
            "author" => (new TakedownScope.Author("mirela  PELLAGRIN", "harbour-post.example"),
                [.. onHost.Where(article => article.Author == "Mirela Pellagrin")]),
            "domain" => (new TakedownScope.WholeDomain("Harbour-Post.example"), onHost),
            "text" =>
                (new TakedownScope.Text(
                    TextRuns.Fingerprint(town.Room.Archive.Hashes, first.Text), "harbour-post.example"), [first]),
            "text-everywhere" =>
                (new TakedownScope.Text(TextRuns.Fingerprint(town.Room.Archive.Hashes, first.Text), null),
                [.. town.Articles.Where(article => article.Text == first.Text)]),
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };
    }

    /// <summary>Two outlets, a host below one of them, and an author who signs on both.</summary>
    private static async Task<TakedownTown> FillAsync(int seed)
    {
        var town = new TakedownTown(seed);
        await town.PublishAsync("harbour-post.example");
        for (var i = 0; i < 3; i++)
        {
            await town.PublishAsync("harbour-post.example", path: "sport/cup");
            await town.PublishAsync("harbour-post.example", author: "Mirela Pellagrin");
            await town.PublishAsync("blogs.harbour-post.example");
            await town.PublishAsync("valley-echo.example", author: "Mirela Pellagrin");
            await town.PublishAsync("valley-echo.example", path: "sport/cup");
        }

        town.Follow();
        return town;
    }

    /// <summary>A piece of a text as the index has it.</summary>
    private static string Indexed(TownArticle article) => string.Join(' ', article.Text.Split(' ')[1..6]);

    private sealed class TemporaryRoom(TakedownTown town) : IDisposable
    {
        public void Dispose() => town.DisposeAsync().AsTask().GetAwaiter().GetResult();
    }
}
