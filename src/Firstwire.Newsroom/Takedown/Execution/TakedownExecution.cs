using System.Text.Json;
using Dapper;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Archive.Erasing;
using Firstwire.Newsroom.Items;
using Firstwire.Newsroom.Takedown.Proof;
using Microsoft.Extensions.Logging;

namespace Firstwire.Newsroom.Takedown.Execution;

/// <summary>
/// Carries takedowns out. An order is durable work: once <see cref="ExecuteAsync"/> has returned it will be executed
/// and proved, whatever crashes in between, by whichever process works next (<see cref="WorkAsync"/>).
/// </summary>
public sealed partial class TakedownExecution
{
    /// <summary>After a failure of our own: a full disk, a reader that holds a file.</summary>
    private static readonly TimeSpan Retry = TimeSpan.FromMinutes(1);

    private readonly NewsArchive archive;
    private readonly NewsroomOptions options;
    private readonly ILogger<TakedownExecution> logger;
    private readonly OrderRun run;

    public TakedownExecution(
        NewsArchive archive, NewsroomOptions options, Prober prober, ILogger<TakedownExecution> logger)
        : this(archive, options, prober, logger, static _ => true, static _ => { })
    {
    }

    /// <param name="uses">
    /// Whether an eraser does its work: tests leave one out, to see that the probe finds what it would have erased.
    /// </param>
    /// <param name="reached">Told every point at which a crash must do no harm.</param>
    internal TakedownExecution(
        NewsArchive archive, NewsroomOptions options, Prober prober, ILogger<TakedownExecution> logger,
        Func<Eraser, bool> uses, Action<string> reached)
    {
        ArgumentNullException.ThrowIfNull(archive);
        (this.archive, this.options, this.logger) = (archive, options, logger);
        run = new OrderRun(archive, prober, uses, reached);
    }

    /// <summary>
    /// Hides what the scope names from every surface, until it is unhidden or erased. Repeating it is harmless.
    /// </summary>
    /// <returns>How many items the scope holds.</returns>
    public async Task<int> HideAsync(string caseId, TakedownScope scope, CancellationToken cancellation)
    {
        using var read = archive.Read();
        var count = 0;
        foreach (var page in new ScopeResolver(read, ScopeContent.Of(scope)).Pages())
        {
            if (page.Count == 0) continue;
            count += page.Count;
            await archive.PublishAsync(
                write =>
                {
                    foreach (var id in page) HiddenItems.Hide(write, caseId, id);
                    return true;
                },
                cancellation);
        }

        return count;
    }

    /// <summary>Shows again what the case hid, but for what another case hides or what was erased.</summary>
    public Task UnhideAsync(string caseId, CancellationToken cancellation) => archive.PublishAsync(
        write =>
        {
            HiddenItems.Unhide(write, caseId);
            return true;
        },
        cancellation);

    /// <summary>Files an order; a second one of the same case changes nothing but that it is proven since.</summary>
    public Task ExecuteAsync(TakedownOrder order, CancellationToken cancellation) => archive.PublishAsync(
        write =>
        {
            Orders.Add(write, order);
            return true;
        },
        cancellation);

    /// <summary>Null where the case has no order.</summary>
    public TakedownProgress? Find(string caseId)
    {
        using var read = archive.Read();
        if (Orders.Find(read.Keys, caseId) is not { } order) return null;
        var items = read.Archive.ExecuteScalar<long>("select count(*) from takedown_item where order_id = @Id", order);
        var found = order.Probe is null
            ? []
            : JsonSerializer.Deserialize(order.Probe, LedgerJson.Own.ProbeReport)!.Found;
        return new TakedownProgress(
            caseId, order.Step, items, StoredTime.Of(order.Done), order.Ledger, found);
    }

    /// <summary>
    /// Items of other hosts that have the text of what the case named: known from when it was resolved, so before
    /// anything is erased. They are listed, never touched.
    /// </summary>
    public IReadOnlyList<ShownItem> CopiesElsewhere(string caseId)
    {
        using var read = archive.Read();
        if (Orders.Find(read.Keys, caseId) is not { } order) return [];
        return new ItemReads(archive, options).ByIds(
            read.Archive.Query<long>(
                "select item_id from takedown_copy where order_id = @Id order by item_id", order).AsList());
    }

    /// <summary>
    /// From <paramref name="at"/> on, what the case refuses may be taken in again: fourteen days without proof, or a
    /// counter-notice.
    /// </summary>
    public Task LapseAsync(string caseId, DateTimeOffset at, CancellationToken cancellation) => archive.WriteAsync(
        write => write.Keys.Execute(
            "update takedown_order set lapses = @at where case_id = @caseId and lapsed is null",
            new { caseId, at = at.ToUnixTimeMilliseconds() }),
        cancellation);

    /// <summary>
    /// Executes what is due; returns when nothing is. What fails is logged, and tried again a minute later.
    /// </summary>
    public async Task WorkAsync(CancellationToken cancellation)
    {
        await archive.WriteAsync(Lapses.Apply, cancellation);
        await run.TidyAsync(cancellation);
        while (Next() is { } order)
        {
            cancellation.ThrowIfCancellationRequested();
            try
            {
                await run.RunAsync(order.Id, cancellation);
            }
            // One order that fails must not keep the others waiting.
            catch (Exception failure) when (failure is not (OperationCanceledException or SimulatedCrashException))
            {
                Log.Failed(logger, failure, order.Id, order.Step);
                await archive.WriteAsync(write => Orders.PutOff(write, order.Id, Retry), cancellation);
            }
        }
    }

    /// <summary>All that is unfinished is due at once, as after a restart or a change of the clock.</summary>
    public Task WakeAsync(CancellationToken cancellation) => archive.WriteAsync(Orders.Wake, cancellation);

    private Order? Next()
    {
        using var read = archive.Read();
        return Orders.Next(read.Keys, archive.Now);
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "Takedown order {OrderId} failed at {Step}; it is tried again")]
        public static partial void Failed(ILogger logger, Exception failure, long orderId, ExecutionStep step);
    }
}
