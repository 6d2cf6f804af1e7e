using Dapper;
using Firstwire.Newsroom.Archive;

namespace Firstwire.Newsroom.Scheduling;

/// <summary>
/// Brings back what a clock that ran ahead planned: no wait of the schedules is as long as that. What lies nearer is
/// left alone, and comes within that wait. Requests are spread, looks take their places in the budget anew, and the
/// pace of each polite unit holds as ever.
/// </summary>
internal static class Replanning
{
    /// <summary>
    /// Longer than any wait of a feed, of a first reading and of a unit: a week at a server's word or of a dormant
    /// feed, its random share, and a week of quiet times.
    /// </summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromDays(15);

    /// <summary>Of a young page's next look; an old one's is never further off than twice its age.</summary>
    private static readonly TimeSpan LongestLook = TimeSpan.FromDays(120);

    /// <summary>A site's rules are asked for again within a week.</summary>
    private static readonly TimeSpan LongestRules = TimeSpan.FromDays(8);

    /// <summary>A look that is so late is given a new place in the budget (<see cref="PageClaims"/>).</summary>
    private static readonly TimeSpan Overdue = TimeSpan.FromHours(2);

    /// <summary>Rows of one transaction: the writer has others waiting.</summary>
    private const int Batch = 500;

    private static readonly (string Table, string Key, string Column)[] Waits =
    [
        ("feed", "id", "due"), ("feed", "id", "archive_due"), ("page", "item_id", "due"),
        ("declared_source", "item_id", "due"), ("candidate", "id", "due"),
    ];

    /// <returns>How much was planned anew.</returns>
    public static async Task<int> RunAsync(
        NewsArchive archive, NewsroomOptions options, CancellationToken cancellation)
    {
        var count = await FreeAsync(archive, options, cancellation);
        foreach (var (table, key, column) in Waits)
        {
            count += await BringBackAsync(
                archive, $"select {key} from {table} where {column} > @late",
                $"""
                update {table} set {column} = @now + {key} * 7919 % 1000 * @step
                where {key} in @ids and {column} > @late returning unit_id
                """,
                LongestWait, options, cancellation);
        }

        return count + await BringBackAsync(
            archive,
            """
            select page.item_id from page join item on item.id = page.item_id
            where again > @late and again > @now + 2 * max(0, @now - listed)
            """,
            "update page set again = @overdue where item_id in @ids and again > @late returning unit_id",
            LongestLook, options, cancellation);
    }

    /// <summary>
    /// Units that rest, or are held by somebody who died, beyond what either may last; and rules that would be believed
    /// too long.
    /// </summary>
    private static Task<int> FreeAsync(
        NewsArchive archive, NewsroomOptions options, CancellationToken cancellation) => archive.PublishAsync(
        write =>
        {
            var now = write.Now;
            var units = write.Archive.Query<long>(
                """
                update unit set ready = min(ready, @now), quiet = min(quiet, @now),
                  due = case when owner is not null then min(due, @lease) else due end
                where ready > @late or quiet > @late or (owner is not null and due > @late)
                returning id
                """,
                new { now, late = now + Length(LongestWait), lease = now + Length(options.Lease) }).AsList();
            foreach (var unit in units) PoliteUnits.Plan(write, unit);
            return units.Count + write.Archive.Execute(
                "update robots set until = @now where until > @late", new { now, late = now + Length(LongestRules) });
        },
        cancellation);

    private static async Task<int> BringBackAsync(
        NewsArchive archive, string find, string plan, TimeSpan longest, NewsroomOptions options,
        CancellationToken cancellation)
    {
        var now = archive.Now;
        var late = now + Length(longest);
        List<long> found;
        using (var read = archive.Read()) found = read.Archive.Query<long>(find, new { now, late }).AsList();
        foreach (var ids in found.Chunk(Batch))
        {
            await archive.PublishAsync(
                write =>
                {
                    var step = Length(options.PollInterval) / 1000;
                    var units = write.Archive.Query<long?>(
                        plan, new { ids, now, late, step, overdue = now - Length(Overdue) }).AsList();
                    foreach (var unit in units.OfType<long>().Distinct()) PoliteUnits.Plan(write, unit);
                    return true;
                },
                cancellation);
        }

        return found.Count;
    }

    private static long Length(TimeSpan time) => (long)time.TotalMilliseconds;
}
