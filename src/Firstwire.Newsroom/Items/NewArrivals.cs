using Dapper;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Stories;

namespace Firstwire.Newsroom.Items;

/// <summary>What may be shown of what came after an item.</summary>
/// <param name="Newest">The highest number that was looked at.</param>
/// <param name="Stories">Those that began since.</param>
/// <param name="IsMore">There are more than were counted.</param>
public sealed record Arrivals(long Newest, int Items, int Stories, bool IsMore);

/// <summary>Counts what came in, for pages that stay open.</summary>
public sealed class NewArrivals(NewsArchive archive, ItemReads items)
{
    /// <summary>Nobody reads a count of news beyond this, and it bounds what is opened for it.</summary>
    public const int Most = 99;

    /// <param name="since">The number of the newest item that a page knew.</param>
    public Arrivals Since(long since)
    {
        List<long> ids;
        using (var read = archive.Read())
        {
            ids = read.Archive.Query<long>(
                "select id from item where id > @since and same_as is null and erased is null and hidden is null "
                    + "order by id desc limit @Most + 1",
                new { since, Most }).AsList();
        }

        var shown = items.ByIds([.. ids.Take(Most)]);
        return new Arrivals(ids.Count == 0 ? since : ids[0], shown.Count, Stories(since, shown), ids.Count > Most);
    }

    /// <summary>A story bears the number of the item that founded it.</summary>
    private int Stories(long since, IReadOnlyList<ShownItem> shown)
    {
        using var read = archive.Read();
        return read.Stories.ExecuteScalar<int>(
            "select count(distinct story_id) from account where item_id in @ids and story_id > @since "
                + "and story_id < @FirstOwnNumber",
            new { ids = shown.Select(item => item.Id), since, StoryRows.FirstOwnNumber });
    }

    /// <summary>Waits until something is filed, or some time has passed.</summary>
    public Task WaitAsync(TimeSpan atMost, CancellationToken cancellation) =>
        archive.WaitForChangeAsync(atMost, cancellation);
}
