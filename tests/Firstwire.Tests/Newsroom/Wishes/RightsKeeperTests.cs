using Dapper;
using Firstwire.Formats.Feeds;
using Firstwire.Newsroom.Archive.Erasing;
using Firstwire.Newsroom.Archive.Filing;
using Firstwire.Newsroom.Archive.Sealing;
using Firstwire.Newsroom.Items;
using Firstwire.Newsroom.Search;
using Firstwire.Newsroom.Wishes;
using Firstwire.Reading;
using Firstwire.Rights;
using Firstwire.Tests.Newsroom.Archive;

namespace Firstwire.Tests.Newsroom.Wishes;

/// <summary>What a publisher wishes later than we read is done by itself.</summary>
public sealed class RightsKeeperTests : IAsyncDisposable
{
    private const string Url = "https://harbour-post.example/night-ferry";
    private static readonly Article Story = new()
    {
        Title = "Night ferry",
        Text = "The quartermaster sailed.",
        Html = "<p>The quartermaster sailed.</p>",
        IsArticle = true
    };

    private readonly NewsroomFixture room = new(ArchiveEngine.Sqlite);

    public ValueTask DisposeAsync() => room.DisposeAsync();

    [Fact]
    public async Task A_page_that_now_forbids_copies_loses_its_text_from_every_file()
    {
        var id = await FileAsync();
        room.IndexAll();
        var before = Scalar<byte[]>("select sealed_body from version where item_id = @id and kind = 2", id)!;
        Assert.NotEmpty(new ItemSearch(room.Archive).Find("quartermaster", 10));

        await room.FilePageAsync(id, Url, Story, "noarchive");
        room.IndexAll();
        await Keeper.LookAsync(TestContext.Current.CancellationToken);
        await Keeper.LookAsync(TestContext.Current.CancellationToken);

        Assert.Equal(
            0, Scalar<long>("select count(*) from version where item_id = @id and sealed_body is not null", id));
        Assert.Empty(new ItemSearch(room.Archive).Find("quartermaster", 10));
        Assert.Null(Found(id).Body);
        Assert.NotNull(Found(id).Item.Title);
        var piece = before.AsSpan(before.Length / 2, 16).ToArray();
        Assert.All(
            Directory.GetFiles(room.Folder.Path, "*", SearchOption.AllDirectories),
            file => Assert.False(Holds(file, piece), file));
    }

    [Fact]
    public async Task A_page_that_now_stays_out_of_indexes_leaves_the_search()
    {
        var id = await FileAsync();
        room.IndexAll();

        await room.FilePageAsync(id, Url, Story, "noindex");
        room.IndexAll();

        Assert.Empty(new ItemSearch(room.Archive).Find("ferry", 10));
        Assert.NotNull(Found(id).Body);
    }

    [Fact]
    public async Task A_feed_that_now_forbids_search_by_its_terms_takes_the_text_away()
    {
        var id = await FileAsync();

        await room.FileAsync(1, NewsroomFixture.Ferry() with
        {
            Statements =
                [new FeedStatement("RSL", "<content><license><prohibits>search</prohibits></license></content>")],
        });

        Assert.Equal(
            0, Scalar<long>("select count(*) from version where item_id = @id and sealed_body is not null", id));
        Assert.Equal(0, Found(id).Rights.ExcerptLength);
    }

    [Fact]
    public async Task What_is_available_no_longer_is_erased_on_time()
    {
        var id = await FileAsync("unavailable_after: 15 Mar 2031 08:00:00 GMT");
        Assert.Equal(0, await Keeper.LookAsync(TestContext.Current.CancellationToken));

        room.Time.Advance(TimeSpan.FromHours(24));

        Assert.Equal(1, await Keeper.LookAsync(TestContext.Current.CancellationToken));
        Assert.IsType<ItemLookup.Erased>(room.Items.Find(id));
        await room.FileAsync(1, NewsroomFixture.Ferry("Night ferry, again"));
        Assert.IsType<ItemLookup.Erased>(room.Items.Find(id));
    }

    [Fact]
    public async Task It_is_not_shown_from_that_moment_and_erased_at_the_next_start()
    {
        var id = await FileAsync("unavailable_after: 15 Mar 2031 08:00:00 GMT");
        room.Time.Advance(TimeSpan.FromDays(3));

        Assert.IsType<ItemLookup.Missing>(room.Items.Find(id));
        await room.ReopenAsync();
        await Keeper.LookAsync(TestContext.Current.CancellationToken);

        Assert.IsType<ItemLookup.Erased>(room.Items.Find(id));
    }

    [Fact]
    public async Task What_an_older_policy_decided_is_decided_again()
    {
        var id = await FileAsync("unavailable_after: 15 Mar 2031 08:00:00 GMT, noarchive");
        await room.Archive.WriteAsync(
            write => write.Archive.Execute(
                "update item set rights_method = 1, expires = null; update version set sealed_body = x'00' "
                    + "where kind = 1; delete from rights_decision"),
            TestContext.Current.CancellationToken);

        await Keeper.LookAsync(TestContext.Current.CancellationToken);

        Assert.NotNull(Scalar<long?>("select expires from item where id = @id", id));
        Assert.Equal(RightsPolicy.Version, Scalar<long>("select rights_method from item where id = @id", id));
        Assert.Equal(0, Scalar<long>("select count(*) from version where sealed_body is not null", id));
        Assert.Equal(1, Scalar<long>("select count(*) from rights_decision where item_id = @id", id));
        Assert.Equal(0, await Keeper.LookAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Each_decision_is_noted_with_its_signals_sealed_until_the_item_goes()
    {
        var id = await FileAsync("noindex");
        await room.FilePageAsync(id, Url, Story with { Title = "Night ferry!" }, "noindex");
        await room.FilePageAsync(id, Url, Story, "noindex, nosnippet");

        var (may, excerpt, content) = Row<(long, long?, byte[])>(
            "select private_may, private_excerpt, sealed from rights_decision "
                + "where item_id = @id and number = (select max(number) from rights_decision)", id);
        using (var read = room.Archive.Read())
        using (var key = read.KeyOf(Subject.Item, id)!)
        {
            Assert.Contains(
                new RightsSignal(SignalNames.RobotsTag, SignalPlace.Header, "noindex, nosnippet"),
                key.Open(content, Sealed.Json.DecisionContent, Place.Decision(2)).Signals);
        }

        Assert.Equal(2, Scalar<long>("select count(*) from rights_decision where item_id = @id", id));
        Assert.False(((Allowed)may).HasFlag(Allowed.Index));
        Assert.Equal(0, excerpt);
        await new ItemErasure(room.Archive).EraseAsync(id, TestContext.Current.CancellationToken);
        Assert.Equal(0, Scalar<long>("select count(*) from rights_decision where item_id = @id", id));
    }

    [Fact]
    public async Task Words_that_stand_in_no_snippet_are_not_kept()
    {
        var id = await FileAsync();
        var article = Story with
        {
            Text = "The ferry sailed.\n\nThe second key lies under the third plank.",
            Html = "<p>The ferry sailed.</p><p>The second key lies under the third plank.</p>",
            Statements = [new PageStatement("data-nosnippet", "The second key lies under the third plank.")],
        };

        await room.FilePageAsync(id, Url, article);

        Assert.Equal("<p>The ferry sailed.</p>", Found(id).Body?.Html);
    }

    [Fact]
    public async Task A_page_that_may_not_be_asked_for_leaves_headline_and_link()
    {
        var id = await FileAsync();

        await room.Archive.PublishAsync(
            write =>
            {
                ArticleFiling.FileRefusal(
                    write, id, [new RightsSignal(SignalNames.RobotsTxt, SignalPlace.Site, "Disallow")]);
                return true;
            },
            TestContext.Current.CancellationToken);

        Assert.True(Found(id) is { Body: null, Item: { Excerpt: null, Title: not null, Url: Url } });
    }

    private RightsKeeper Keeper => field ??= new RightsKeeper(room.Archive);

    private async Task<long> FileAsync(params string[] headers)
    {
        await room.FileAsync(
            await room.AddFeedAsync(),
            NewsroomFixture.Ferry() with { ContentHtml = "<p>The night ferry sails, said the quartermaster.</p>" });
        var id = room.Items.Newest(1)[0].Id;
        await room.FilePageAsync(id, Url, Story, headers);
        return id;
    }

    private ItemDetails Found(long id) => Assert.IsType<ItemLookup.Found>(room.Items.Find(id)).Details;

    private T? Scalar<T>(string sql, long id)
    {
        using var read = room.Archive.Read();
        return read.Archive.ExecuteScalar<T>(sql, new { id });
    }

    private T Row<T>(string sql, long id)
    {
        using var read = room.Archive.Read();
        return read.Archive.QuerySingle<T>(sql, new { id });
    }

    private static bool Holds(string file, byte[] piece)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes.AsSpan().IndexOf(piece) >= 0;
    }
}
