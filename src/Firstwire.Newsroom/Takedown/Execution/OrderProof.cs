using System.Text.Json;
using Dapper;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Archive.Erasing;
using Firstwire.Newsroom.Archive.Sealing;
using Firstwire.Newsroom.Takedown.Proof;
using Firstwire.Text.Words;
using Microsoft.Data.Sqlite;

namespace Firstwire.Newsroom.Takedown.Execution;

/// <summary>Looks whether anything of an order's items is left, and enters what it found into the ledger.</summary>
/// <param name="uses">Whether an eraser does its work; tests leave one out.</param>
internal sealed class OrderProof(NewsArchive archive, Prober prober, Func<Eraser, bool> uses)
{
    /// <summary>Between two attempts after something was still found.</summary>
    private static readonly TimeSpan Again = TimeSpan.FromHours(1);

    public async Task ProbeAsync(Order order, CancellationToken cancellation)
    {
        var report = Probe(order, cancellation);
        if (!report.IsClean && uses(Eraser.FileRewritten))
        {
            await RewriteAsync(report, cancellation);
            report = Probe(order, cancellation);
        }

        var probe = JsonSerializer.Serialize(report, LedgerJson.Own.ProbeReport);
        await archive.WriteAsync(
            write => write.Keys.Execute(
                "update takedown_order set probe = @probe where id = @Id", new { probe, order.Id }), cancellation);
    }

    private ProbeReport Probe(Order order, CancellationToken cancellation)
    {
        using var read = archive.Read();
        using var key = order.OpenKey();
        var ids = OrderItems.Ids(read, order.Id);
        return prober.Run(
            () => ids.Select(id => OrderItems.Words(read.Archive, key, order.Id, id)).OfType<TakenWords>(),
            order.Scope == ScopeKind.Image ? [] : ids,
            cancellation,
            order.Scope == ScopeKind.Image ? order.OpenScope().Url : null);
    }

    /// <summary>
    /// SQLite's secure_delete zeroes what is freed; rows that were moved when pages were balanced can leave a copy in
    /// the gap of a page. Written anew, the file has none.
    /// </summary>
    private async Task RewriteAsync(ProbeReport report, CancellationToken cancellation)
    {
        using var first = archive.Erasures.Take();
        foreach (var (name, open) in new (string, Func<SqliteConnection>)[]
        {
            ("keys.db", () => archive.Files.OpenKeys(write: true)),
            ("archive.db", () => archive.Files.OpenArchive(write: true)),
            ("search.db", () => archive.Files.OpenSearch(write: true)),
            ("origins.db", () => archive.Files.OpenOrigins(write: true)),
            ("stories.db", () => archive.Files.OpenStories(write: true)),
            ("images.db", () => archive.Files.OpenImages(write: true)),
        })
        {
            if (!report.Found.Any(store => store.StartsWith(name, StringComparison.Ordinal))) continue;
            using var connection = open();
            connection.Execute("vacuum");
        }

        await WriteAheadLogs.FoldAsync(archive, cancellation);
    }

    /// <summary>
    /// The proof into the ledger; of a probe that found something, once, and then the order goes through its steps
    /// again until it is clean. True where the order is done.
    /// </summary>
    public bool Record(WriteSession write, Order order)
    {
        var current = Orders.Get(write.Keys, order.Id);
        // Another process was faster.
        if (current.Step != ExecutionStep.Record) return current.Step == ExecutionStep.Done;
        var report = JsonSerializer.Deserialize(current.Probe!, LedgerJson.Own.ProbeReport)!;
        var items = write.Archive.ExecuteScalar<long>("select count(*) from takedown_item where order_id = @Id", order);
        if (report.IsClean || current.Ledger is null)
        {
            var number = TransparencyLedger.Append(write, Leaf(write, current, report, items));
            write.Keys.Execute("update takedown_order set ledger = @number where id = @Id", new { number, order.Id });
        }

        return report.IsClean ? Finish(write, order) : Repeat(write, order);
    }

    private bool Finish(WriteSession write, Order order) =>
        write.Keys.Execute(
            "update takedown_order set step = @step, done = @now, "
                + $"due = null{(uses(Eraser.OrderKey) ? ", key = null, sealed_scope = null" : "")} where id = @Id",
            new { step = (int)ExecutionStep.Done, now = write.Now, order.Id }) == 1;

    private static bool Repeat(WriteSession write, Order order)
    {
        write.Archive.Execute("update takedown_item set destroyed = null where order_id = @Id", order);
        write.Keys.Execute(
            "update takedown_order set step = @step, due = @due, attempts = attempts + 1 where id = @Id",
            new { step = (int)ExecutionStep.Destroy, due = write.Now + (long)Again.TotalMilliseconds, order.Id });
        return false;
    }

    private static LedgerLeaf Leaf(WriteSession write, Order order, ProbeReport report, long items)
    {
        var scope = order.OpenScope();
        return new LedgerLeaf(
            order.CaseId,
            KebabCase.Of(order.Scope),
            Convert.ToHexStringLower(
                write.Hashes.Refused($"scope\n{JsonSerializer.Serialize(scope, Sealed.Json.ScopeContent)}")),
            KebabCase.Of(order.Basis),
            KebabCase.Of(order.Claimant),
            StoredTime.Of(order.Received),
            StoredTime.Of(order.Decided),

            // A clock that was set back makes no takedown earlier than its notice.
            StoredTime.Of(Math.Max(write.Now, Math.Max(order.Decided, order.Filed))),
            items)
        {
            Domain = order.Proof is null ? null : order.Domain,
            Proof = order.Proof,
            Stores = report.Stores,
            Found = report.Found,
            Pieces = report.Pieces,
            Bytes = report.Bytes,
        };
    }
}
