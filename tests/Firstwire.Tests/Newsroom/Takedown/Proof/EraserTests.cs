using Dapper;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Archive.Erasing;
using Firstwire.Newsroom.Archive.Sealing;
using Firstwire.Newsroom.Takedown.Execution;
using Firstwire.Newsroom.Takedown.Proof;

namespace Firstwire.Tests.Newsroom.Takedown.Proof;

/// <summary>An eraser that does not do its work is caught by the probe, told in the ledger, and tried again.</summary>
public sealed class EraserTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(nameof(Eraser.ItemKey), "keys.db item_key")]
    [InlineData(nameof(Eraser.RowDeleted), "archive.db rows")]
    [InlineData(nameof(Eraser.SearchRow), "search.db item_words")]
    [InlineData(nameof(Eraser.ProjectedRow), "origins.db derivation")]
    [InlineData(nameof(Eraser.ImageRow), "images.db image")]
    [InlineData(nameof(Eraser.QueueDropped), "archive.db push_delivery.sealed_body")]
    [InlineData(nameof(Eraser.LogFolded), "keys.db-wal")]
    [InlineData(nameof(Eraser.FileRewritten), "search.db")]
    public async Task An_eraser_that_is_left_out_is_found_by_the_probe(string name, string store)
    {
        var left = Enum.Parse<Eraser>(name);
        await using var town = await FillAsync();
        if (left == Eraser.FileRewritten) LeaveRemnant(town);

        // What one eraser leaves, writing a file anew may take along.
        var execution = town.Execution(uses: eraser => eraser != left && eraser != Eraser.FileRewritten);
        var progress = await town.TakeDownAsync(new TakedownScope.Item(town.Articles[0].Id), execution: execution);

        Assert.Contains(store, progress.FoundIn);
        Assert.NotEqual(ExecutionStep.Done, progress.Step);
        var breach = Assert.Single(
            new TransparencyReport(new TransparencyLedger(town.Room.Archive)).Figures().Breaches);
        Assert.Contains(store, breach.Leaf.Found);

        town.Room.Time.Advance(TimeSpan.FromHours(2));
        await town.Execution().WorkAsync(Cancellation);

        Assert.Equal(
            (ExecutionStep.Done, 1), (town.Execution().Find("c-1")!.Step, town.Execution().Find("c-1")!.LedgerEntry));
        Assert.Empty(town.Execution().Find("c-1")!.FoundIn);
        Assert.Equal(2, new TransparencyLedger(town.Room.Archive).Entries().Count);
    }

    [Fact]
    public async Task An_orders_key_that_stays_is_found_by_the_check_of_the_archive()
    {
        await using var town = await FillAsync();
        var execution = town.Execution(uses: static eraser => eraser != Eraser.OrderKey);
        Assert.Equal(
            ExecutionStep.Done,
            (await town.TakeDownAsync(new TakedownScope.Item(town.Articles[0].Id), execution: execution)).Step);
        Assert.Contains(
            "still have the key",
            Assert.Single(new Verification(town.Room.Archive).Run(cancellation: Cancellation).Problems),
            StringComparison.Ordinal);

        Assert.Equal(
            ExecutionStep.Done, (await town.TakeDownAsync(new TakedownScope.Item(town.Articles[1].Id), "c-2")).Step);
        Assert.Single(new Verification(town.Room.Archive).Run(cancellation: Cancellation).Problems);
    }

    /// <summary>
    /// Each eraser that a takedown uses has a run above; memory, which forgets when an erasure is followed, is seen
    /// beside a run that forgets nothing where the tracers are tested. The others hold nothing of an item.
    /// </summary>
    [Fact]
    public void Every_eraser_of_foreign_words_is_left_out_once()
    {
        Eraser[] leftOut =
        [
            Eraser.ItemKey, Eraser.RowDeleted, Eraser.SearchRow, Eraser.ProjectedRow, Eraser.ImageRow,
            Eraser.QueueDropped, Eraser.LogFolded, Eraser.FileRewritten, Eraser.OrderKey, Eraser.MemoryForgets,
        ];
        Eraser[] ofNoItem = [Eraser.FeedKey, Eraser.OutletKey, Eraser.SubscriberKey, Eraser.ClaimKey,
            Eraser.MemoryExpires, Eraser.OurOwn];

        Assert.Equal(Enum.GetValues<Eraser>().Order(), leftOut.Concat(ofNoItem).Order());
    }

    /// <summary>
    /// As where a page's rows were moved and the gap kept a copy: bytes of the text in the file that no row holds.
    /// </summary>
    private static void LeaveRemnant(TakedownTown town)
    {
        using var search = town.Room.Archive.Files.OpenSearch(write: true);
        search.Execute("pragma secure_delete = off; create table moved (words text); ");
        search.Execute("insert into moved (words) select body from item_words where rowid = @Id", town.Articles[0]);
        search.Execute("drop table moved");
    }

    /// <summary>An article, a copy of it that derives from it, and a delivery that waits.</summary>
    private static async Task<TakedownTown> FillAsync()
    {
        var town = new TakedownTown();
        var article = await town.PublishAsync("harbour-post.example");
        await town.PublishAsync("valley-echo.example");
        town.Follow();
        using (var origins = town.Room.Archive.Files.OpenOrigins(write: true))
        {
            origins.Execute(
                "insert into derivation (item_id, source_id, kind, share, derived, level, is_primary) "
                    + "values (2, 1, 1, 1, 1, 1, 1)");
        }

        using (var images = town.Room.Archive.Files.OpenImages(write: true))
        {
            images.Execute("insert into image (item_id, url_hash, until, used, bytes) values (1, x'00', 1, 1, 0)");
        }

        await town.Room.Archive.WriteAsync(
            write =>
            {
                using var key = write.KeyOf(Subject.Feed, 1)!;
                return write.Archive.Execute(
                    "insert into push_delivery (feed_id, recorded, due, sealed_type, sealed_body) "
                        + "values (1, 0, 0, @type, @body)",
                    new
                    {
                        type = key.Seal("{}"u8, Place.DeliveryType),
                        body = key.Seal(System.Text.Encoding.UTF8.GetBytes(article.Text), Place.DeliveryBody)
                    });
            },
            Cancellation);
        return town;
    }
}
