using Dapper;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Archive.Erasing;
using Firstwire.Newsroom.Archive.Filing;
using Firstwire.Newsroom.Archive.Sealing;
using Firstwire.Newsroom.Images;
using Firstwire.Newsroom.Search;
using Firstwire.Newsroom.Takedown.Proof;

namespace Firstwire.Newsroom.Takedown.Execution;

/// <summary>
/// One order from the step that it has reached to its proof. Every step may be done again from its beginning; that it
/// is over is noted in a transaction after its own (<see cref="Orders.Advance"/>).
/// </summary>
/// <param name="reached">Told the name of every point at which a crash must do no harm.</param>
internal sealed class OrderRun(NewsArchive archive, Prober prober, Func<Eraser, bool> uses, Action<string> reached)
{
    /// <summary>Items of one transaction: the writer has others waiting.</summary>
    private const int Batch = 50;

    /// <summary>From so many on, merging the whole search index is less work than searching it for each.</summary>
    internal const int Many = 500;

    private readonly ItemErasure erasure = new(archive);
    private readonly OrderProof proof = new(archive, prober, uses);

    public async Task RunAsync(long orderId, CancellationToken cancellation)
    {
        while (true)
        {
            var order = Get(orderId);
            if (order.Step == ExecutionStep.Done) break;
            reached($"before {order.Step}");
            var next = await StepAsync(order, cancellation);
            reached($"after {order.Step}");
            if (next is null) return;
            await archive.WriteAsync(write => Orders.Advance(write, orderId, order.Step, next.Value), cancellation);
        }

        await TidyAsync(orderId, cancellation);
    }

    /// <summary>What a crash after the proof left: sealed words without a key.</summary>
    public async Task TidyAsync(CancellationToken cancellation)
    {
        List<long> orders;
        using (var read = archive.Read())
        {
            orders = read.Archive.Query<long>("select distinct order_id from takedown_words").Where(
                id => Orders.Get(read.Keys, id).Key is null).ToList();
        }

        foreach (var id in orders) await TidyAsync(id, cancellation);
    }

    /// <summary>Does a step; the one that comes then, or null where the order has to wait.</summary>
    private async Task<ExecutionStep?> StepAsync(Order order, CancellationToken cancellation)
    {
        switch (order.Step)
        {
            case ExecutionStep.Refuse:
                await archive.WriteAsync(write => OrderRefusals.AddScope(write, order), cancellation);
                return ExecutionStep.Resolve;
            case ExecutionStep.Resolve:
                await ResolveAsync(order, cancellation);
                return ExecutionStep.Destroy;
            case ExecutionStep.Destroy:
                await DestroyAsync(order, cancellation);
                return ExecutionStep.Project;
            case ExecutionStep.Project:
                Project(order, cancellation);
                return ExecutionStep.Drop;
            case ExecutionStep.Drop:
                await archive.PublishAsync(write => Drop(write, order), cancellation);
                return ExecutionStep.Fold;
            case ExecutionStep.Fold:
                if (uses(Eraser.LogFolded)) await WriteAheadLogs.FoldAsync(archive, cancellation);
                return ExecutionStep.Probe;
            case ExecutionStep.Probe:
                await proof.ProbeAsync(order, cancellation);
                return ExecutionStep.Record;
            case ExecutionStep.Record:
                return await archive.WriteAsync(write => proof.Record(write, order), cancellation)
                    ? ExecutionStep.Done
                    : null;
            default:
                throw new InvalidOperationException($"Order {order.Id} is at {order.Step}.");
        }
    }

    private async Task ResolveAsync(Order order, CancellationToken cancellation)
    {
        using var read = archive.Read();
        var scope = order.OpenScope();
        foreach (var page in new ScopeResolver(read, scope).Pages())
        {
            foreach (var ids in page.Chunk(Batch))
            {
                var words = ids.Select(
                    id => scope.Kind == ScopeKind.Image ? new TakenWords(id, scope.Address!) : TakenWords.Of(read, id))
                    .OfType<TakenWords>().ToList();
                await archive.PublishAsync(write => Note(write, order, ids, words), cancellation);
                reached("within Resolve");
            }
        }

        await archive.WriteAsync(
            write => write.Archive.Execute(
                "delete from takedown_copy where order_id = @Id "
                    + "and item_id in (select item_id from takedown_item where order_id = @Id)", order),
            cancellation);
    }

    private static bool Note(WriteSession write, Order order, IReadOnlyList<long> ids, List<TakenWords> words)
    {
        using var key = order.OpenKey();
        foreach (var id in ids)
        {
            write.Archive.Execute(
                "insert into takedown_item (order_id, item_id) values (@order, @id) on conflict do nothing",
                new { order = order.Id, id });

            // No change is told: the erasure that follows will be, and whoever follows would be in its way.
            if (order.Scope == ScopeKind.Image) continue;
            write.Archive.Execute(
                """
                update item set hidden = coalesce(hidden, @now) where id = @id and erased is null;
                insert into takedown_hidden (case_id, item_id) select @CaseId, id from item
                where id = @id and erased is null on conflict do nothing;
                """,
                new { order.CaseId, id, now = write.Now });
        }

        foreach (var taken in words)
        {
            write.Archive.Execute(
                "insert into takedown_words (order_id, item_id, sealed) values (@order, @ItemId, @sealedWords) "
                    + "on conflict do nothing",
                new
                {
                    order = order.Id,
                    taken.ItemId,
                    sealedWords = key.Seal(taken, Sealed.Json.TakenWords, Place.TakenWords(taken.ItemId))
                });
        }

        return true;
    }

    private async Task DestroyAsync(Order order, CancellationToken cancellation)
    {
        if (order.Scope != ScopeKind.Image) await NoteCopiesAsync(order, cancellation);
        RemoveIndexed(order, cancellation);
        while (await archive.PublishAsync(write => DestroySome(write, order), cancellation) > 0)
        {
            reached("within Destroy");
            cancellation.ThrowIfCancellationRequested();
        }
    }

    /// <summary>
    /// Many items leave the index before anybody follows their erasure one by one; they are hidden, so nobody puts them
    /// back.
    /// </summary>
    private void RemoveIndexed(Order order, CancellationToken cancellation)
    {
        using var read = archive.Read();
        var ids = OrderItems.Ids(read, order.Id);
        if (ids.Count < Many || order.Scope == ScopeKind.Image || !uses(Eraser.SearchRow)) return;
        using var first = archive.Erasures.Take();
        using var search = archive.Files.OpenSearch(write: true);
        SearchIndex.RemoveMany(search, ids, cancellation);
    }

    private async Task NoteCopiesAsync(Order order, CancellationToken cancellation)
    {
        using var read = archive.Read();
        foreach (var ids in OrderItems.Ids(read, order.Id).Chunk(500))
        {
            var copies = read.Origins.Query<long>(
                "select item_id from derivation where source_id in @ids union select source_id from derivation "
                    + "where item_id in @ids",
                new { ids }).AsList();
            await archive.WriteAsync(
                write => copies.Sum(copy => write.Archive.Execute(
                    """
                    insert into takedown_copy (order_id, item_id) select @Id, @copy
                    where not exists (select 1 from takedown_item where order_id = @Id and item_id = @copy)
                    on conflict do nothing
                    """,
                    new { order.Id, copy })),
                cancellation);
        }
    }

    private int DestroySome(WriteSession write, Order order)
    {
        var ids = write.Archive.Query<long>(
            "select item_id from takedown_item where order_id = @Id and destroyed is null "
                + "order by item_id limit @Batch",
            new { order.Id, Batch }).AsList();
        using var key = order.OpenKey();
        var image = order.Scope == ScopeKind.Image ? order.OpenScope().Url : null;
        foreach (var id in ids)
        {
            if (image is not null)
            {
                TakenImages.Cut(write, id, image);
            }
            else
            {
                if (OrderItems.Words(write.Archive, key, order.Id, id) is { } words)
                {
                    OrderRefusals.AddItem(write, order, words);
                }

                ItemErasure.Erase(write, id, order.Id, uses);
            }

            write.Archive.Execute("update takedown_item set destroyed = @now where order_id = @Id and item_id = @id",
                new { now = write.Now, order.Id, id });
        }

        return ids.Count;
    }

    private void Project(Order order, CancellationToken cancellation)
    {
        if (order.Scope == ScopeKind.Image)
        {
            EraseImage(order);
            return;
        }

        using var read = archive.Read();
        foreach (var ids in OrderItems.Ids(read, order.Id).Chunk(Batch))
        {
            cancellation.ThrowIfCancellationRequested();
            erasure.RemoveProjected(ids, uses);
            reached("within Project");
        }
    }

    /// <summary>
    /// Also where an item shows it no longer. Its other sizes are known to the items that showed them: what these may
    /// still show is fetched when somebody looks.
    /// </summary>
    private void EraseImage(Order order)
    {
        if (!uses(Eraser.ImageRow) || order.OpenScope().Url is not { } url) return;
        using var read = archive.Read();
        using var images = archive.Files.OpenImages(write: true);
        ImageRows.EraseAddress(images, ItemAddresses.Hash(archive.Hashes, url));
        foreach (var id in OrderItems.Ids(read, order.Id)) ImageRows.Erase(images, id);
    }

    /// <summary>
    /// Deliveries that wait may hold what was just destroyed, under their feed's key: they go, and the feed is asked
    /// again. What is queued for subscribers keeps no words, and is written anew.
    /// </summary>
    private bool Drop(WriteSession write, Order order)
    {
        if (!uses(Eraser.QueueDropped)) return true;
        var feeds = write.Archive.Query<long>(
            """
            select distinct feed_id from push_delivery where feed_id in (
              select entry.feed_id from entry join takedown_item on takedown_item.item_id = entry.item_id
              where order_id = @Id
              union select item.feed_id from item join takedown_item on takedown_item.item_id = item.id
              where order_id = @Id)
            """,
            order).AsList();
        foreach (var feedId in feeds)
        {
            write.Archive.Execute(
                """
                delete from push_delivery where feed_id = @feedId;
                update feed set pushed_until = null, due = min(due, @now) where id = @feedId and due is not null;
                """,
                new { feedId, now = write.Now });
        }

        return true;
    }

    /// <summary>The probed words are nobody's any more: their key is gone; the rows and old pages follow.</summary>
    private async Task TidyAsync(long orderId, CancellationToken cancellation)
    {
        await archive.WriteAsync(
            write => write.Archive.Execute("delete from takedown_words where order_id = @orderId", new { orderId }),
            cancellation);
        reached("within Tidy");
        await WriteAheadLogs.FoldAsync(archive, cancellation);
    }

    private Order Get(long orderId)
    {
        using var read = archive.Read();
        return Orders.Get(read.Keys, orderId);
    }
}
