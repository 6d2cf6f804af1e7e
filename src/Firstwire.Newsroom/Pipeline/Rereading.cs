using Dapper;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Archive.Filing;
using Firstwire.Newsroom.Scheduling;
using Firstwire.Text.Urls;

namespace Firstwire.Newsroom.Pipeline;

/// <summary>What was planned.</summary>
/// <param name="Pages">How many pages are to be read again.</param>
/// <param name="Until">When the last of them is to be asked for; null where there is none.</param>
public readonly record struct RereadPlan(int Pages, DateTimeOffset? Until);

/// <summary>
/// Has pages that were read before read again: all that an earlier edition read, as this one reads better, or single
/// ones. Their publishers are asked for them whole, as politely as for any page.
/// </summary>
public sealed class Rereading(NewsArchive archive, NewsroomOptions options)
{
    /// <summary>Pages that are planned in one transaction: polling goes on beside it.</summary>
    private const int PlannedAtOnce = 500;

    /// <summary>
    /// Of a page that was read by an earlier edition, is still shown, and is not to be read anyway.
    /// </summary>
    private const string ReadByEarlier =
        """
        from page join item on item.id = page.item_id
          join version on version.item_id = item.id and version.number = item.article_number
        where version.method < @Method and page.reread = 0 and page.due is null
          and item.erased is null and item.same_as is null and item.id < @before
        """;

    /// <summary>How many pages an earlier edition read.</summary>
    public int Count()
    {
        using var read = archive.Read();
        return read.Archive.ExecuteScalar<int>(
            $"select count(*) {ReadByEarlier}", new { ArticleFiling.Method, before = long.MaxValue });
    }

    /// <summary>
    /// Plans what an earlier edition read, the latest items first, within <see cref="NewsroomOptions.LooksPerHour"/>.
    /// </summary>
    /// <param name="report">Told how many are planned so far.</param>
    /// <exception cref="InvalidOperationException">That setting allows none.</exception>
    public async Task<RereadPlan> PlanAllAsync(Action<int>? report, CancellationToken cancellation)
    {
        if (options.LooksPerHour == 0) throw new InvalidOperationException("No page may be looked at again.");
        var now = archive.Now;
        var plan = default(RereadPlan);
        for (var (before, booked) = (long.MaxValue, now); ;)
        {
            (var pages, before, booked) = await archive.PublishAsync(
                write => PlanSome(write, now, before, booked), cancellation);
            if (pages == 0) return plan;
            plan = new RereadPlan(plan.Pages + pages, StoredTime.Of(booked));
            report?.Invoke(plan.Pages);
        }
    }

    /// <summary>Plans one item's page, before all others that were read.</summary>
    /// <returns>False where the item has no page that could be read, or is gone.</returns>
    public Task<bool> PlanAsync(long itemId, CancellationToken cancellation) =>
        archive.PublishAsync(write => Plan(write, itemId), cancellation);

    /// <summary>The same for the item that an address leads to.</summary>
    public Task<bool> PlanAsync(WebUrl page, CancellationToken cancellation) => archive.PublishAsync(
        write => ItemAddresses.Find(write, page) is { } itemId && Plan(write, itemId), cancellation);

    private static bool Plan(WriteSession write, long itemId)
    {
        var isThere = write.Archive.ExecuteScalar<long>(
            "select exists (select 1 from item where id = @itemId and erased is null and same_as is null)",
            new { itemId }) == 1;
        if (!isThere || PagesToRead.Reread(write, itemId, at: null) is not { } unit) return false;
        PoliteUnits.Plan(write, unit);
        return true;
    }

    /// <param name="before">Only items with lower numbers.</param>
    /// <param name="booked">When the last one before them is asked for.</param>
    private (int Pages, long Last, long Booked) PlanSome(WriteSession write, long now, long before, long booked)
    {
        var items = write.Archive.Query<long>(
            $"select item.id {ReadByEarlier} order by item.id desc limit @PlannedAtOnce",
            new { ArticleFiling.Method, before, PlannedAtOnce }).AsList();
        var units = new HashSet<long>();
        foreach (var item in items)
        {
            // The last digits of its number are as good as random, and the same after a crash.
            booked = LookBudget.Book(write, now, options.LooksPerHour, item % 1000 / 1000.0, booked);
            if (PagesToRead.Reread(write, item, booked) is { } unit) units.Add(unit);
        }

        foreach (var unit in units) PoliteUnits.Plan(write, unit);
        return (items.Count, items.Count == 0 ? before : items[^1], booked);
    }
}
