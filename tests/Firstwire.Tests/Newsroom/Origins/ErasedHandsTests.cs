using Dapper;
using Firstwire.Formats.Feeds;
using Firstwire.Newsroom.Archive.Erasing;
using Firstwire.Newsroom.Origins;
using Firstwire.Reading;
using Firstwire.Tests.Newsroom.Archive;
using Firstwire.Tests.Tracing.Copies;
using Firstwire.Text.Dates;

namespace Firstwire.Tests.Newsroom.Origins;

/// <summary>
/// What is known of who has whose text, after items have gone, is what a newsroom finds that never had them.
/// </summary>
public sealed class ErasedHandsTests : IAsyncDisposable
{
    private const int Papers = 9;

    /// <summary>As many as a new text is compared with.</summary>
    private const int Compared = 6;

    private const int Events = 40;

    private readonly NewsroomFixture room = new(ArchiveEngine.Sqlite);

    public ValueTask DisposeAsync() => room.DisposeAsync();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Copies_that_had_only_erased_ones_in_common_are_compared_with_each_other(bool anotherProcess)
    {
        var items = new List<long>();
        for (var paper = 0; paper < Papers; paper++)
            items.Add(await room.FileTextAsync($"paper-{paper}", HarbourTexts.Original, hours: paper));
        var projection = new OriginProjection(room.Archive, room.Options);
        projection.CatchUp(Cancellation);

        var erasure = new ItemErasure(room.Archive);
        foreach (var item in items[..Compared]) await erasure.EraseAsync(item, Cancellation);
        if (anotherProcess)
        {
            projection.Dispose();
            projection = new OriginProjection(room.Archive, room.Options);
        }

        projection.CatchUp(Cancellation);
        projection.Dispose();

        var left = items[Compared..];
        Assert.Equal(
            [null, left[0], left[0]], room.Items.ByIds(left).Select(item => item.Primary.ItemId));
        using var read = room.Archive.Read();
        Assert.Equal(
            left, read.Origins.Query<long>("select item_id from tied where turn > 0 and item_id > 0 order by item_id"));
        Assert.Empty(read.Origins.Query<long>("select item_id from tied where turn = 0"));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task After_arrivals_removals_and_mergers_in_any_order_nothing_differs_from_a_newsroom_that_begins_anew(
        int seed)
    {
        var projection = new OriginProjection(room.Archive, room.Options);
        try
        {
            var chance = new Random(seed);
            var there = new List<(long Item, string Outlet)>();
            for (var i = 0; i < Events; i++)
            {
                room.Time.Advance(TimeSpan.FromMinutes(chance.Next(1, 200)));
                switch (chance.Next(8))
                {
                    case 0 when there.Count > 0:
                        var gone = there[chance.Next(there.Count)];
                        there.Remove(gone);
                        await new ItemErasure(room.Archive).EraseAsync(gone.Item, Cancellation);
                        break;
                    case 1 when there.Count > 0:
                        await MergeAsync(there[chance.Next(there.Count)].Outlet, $"{i}", chance);
                        break;
                    case 2:
                        projection.Dispose();
                        projection = new OriginProjection(room.Archive, room.Options);
                        break;
                    case 3 or 4:
                        projection.CatchUp(Cancellation);
                        break;
                    default:
                        there.Add((await FileAsync($"paper-{i}", "ferry", chance), $"paper-{i}"));
                        break;
                }
            }

            projection.CatchUp(Cancellation);
        }
        finally
        {
            projection.Dispose();
        }

        var settled = Graph();
        using (var origins = room.Archive.Files.OpenOrigins(write: true))
        {
            origins.Execute("delete from derivation; delete from tied; delete from progress;");
        }

        room.FollowOrigins();
        Assert.NotEmpty(settled);
        Assert.Equal(Graph(), settled);
    }

    /// <summary>A second item of an outlet, whose page then names the first one's address as its own.</summary>
    private async Task MergeAsync(string outlet, string page, Random chance)
    {
        var item = await FileAsync(outlet, page, chance);
        room.FollowOrigins();
        await ReadAsync(item, outlet, page, HarbourTexts.Original, $"https://{outlet}.example/ferry");
    }

    private async Task<long> FileAsync(string outlet, string page, Random chance)
    {
        var (home, url) = ($"https://{outlet}.example", $"https://{outlet}.example/{page}");
        await room.FileAsync(await room.AddFeedAsync($"{home}/feed.xml"), $"{home}/feed.xml", new Entry
        {
            Id = url,
            Url = url,
            Title = $"Night ferry, by {outlet}",
            Published = new(NewsroomFixture.Start.AddMinutes(-chance.Next(10_000)), TimePrecision.Instant, true),
        });
        var item = (await room.Archive.PublishAsync(
            static write => write.Archive.Query<long>("select max(id) from item"))).Single();
        var text = chance.Next(2) == 0 ? HarbourTexts.Original : HarbourTexts.Spun;
        if (chance.Next(6) > 0) await ReadAsync(item, outlet, page, text, canonical: null);
        return item;
    }

    [Fact]
    public async Task The_count_of_changes_does_not_go_back_when_what_changed_last_is_erased()
    {
        using var projection = new OriginProjection(room.Archive, room.Options);
        var items = new List<long>();
        var counts = new List<long>();
        foreach (var text in new[] { HarbourTexts.Original, HarbourTexts.Unrelated })
        {
            for (var paper = 0; paper < 2; paper++)
                items.Add(await room.FileTextAsync($"paper-{items.Count}", text, hours: items.Count));
            projection.CatchUp(Cancellation);
            counts.Add(Count());
        }

        var erasure = new ItemErasure(room.Archive);
        foreach (var item in items[2..]) await erasure.EraseAsync(item, Cancellation);
        projection.CatchUp(Cancellation);

        Assert.True(counts[0] < counts[1]);
        Assert.True(Count() >= counts[1], $"{Count()} after {string.Join(", ", counts)}");
    }

    private long Count()
    {
        using var read = room.Archive.Read();
        return read.Origins.ExecuteScalar<long>("select max(turn) from tied");
    }

    private Task<bool> ReadAsync(long item, string outlet, string page, string text, string? canonical) =>
        room.FilePageAsync(item, $"https://{outlet}.example/{page}", new Article
        {
            Text = text,
            Html = $"<p>{text}</p>",
            Language = "en",
            IsArticle = true,
            CanonicalUrl = canonical,
        });

    /// <summary>Who has a text with whom, and whose it is; nothing of items that are gone.</summary>
    private List<string> Graph()
    {
        using var read = room.Archive.Read();
        var gone = read.Archive.Query<long>("select id from item where same_as is not null or erased is not null");
        Assert.Empty(read.Origins.Query<long>(
            "select item_id from derivation union select source_id from derivation union select item_id from tied")
            .Intersect(gone));
        var items = read.Archive.Query<long>("select id from item where same_as is null and erased is null").AsList();
        return
        [
            .. CopyRoots.Folds(read.Origins, items).Select(fold => string.Join(", ", fold)).Order(),
            .. read.Origins.Query<string>(
                "select item_id || ' is from ' || source_id || ' as ' || level from derivation where is_primary = 1 "
                    + "order by item_id"),
        ];
    }
}
