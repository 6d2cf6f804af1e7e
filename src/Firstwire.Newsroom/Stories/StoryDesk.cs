using Dapper;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Archive.Filing;

namespace Firstwire.Newsroom.Stories;

/// <summary>
/// An editor's corrections. They are filed in the archive, item by item, and stories follow them as they follow its
/// other changes: no repair takes an item from where an editor placed it, and a rebuilt projection places it there
/// again.
/// </summary>
public sealed class StoryDesk(NewsArchive archive)
{
    /// <summary>Lets one item tell another story. False where there is no such item or story.</summary>
    public async Task<bool> MoveAsync(long itemId, long storyId, CancellationToken cancellation)
    {
        using var read = archive.Read();
        return Live(read, storyId) is { } to && StoryRows.StoryOf(read.Stories, itemId) is { } from && from != to
            && await PlaceAsync([new(itemId, from, to, StoryDecisionKind.Moved)], cancellation);
    }

    /// <summary>
    /// Makes two stories one: the older number stays, the other leads to it. False where they are one, or one does not
    /// exist.
    /// </summary>
    public async Task<bool> MergeAsync(long one, long other, CancellationToken cancellation)
    {
        using var read = archive.Read();
        if (Live(read, one) is not { } first || Live(read, other) is not { } second || first == second) return false;
        var (stays, leads) = (Math.Min(first, second), Math.Max(first, second));
        return await PlaceAsync(
            [.. Items(read, leads).Select(item => new Placement(item, leads, stays, StoryDecisionKind.Merged))],
            cancellation);
    }

    /// <summary>
    /// Gives some items of a story one of their own, and keeps the rest where they are. Returns its number; null where
    /// not all of them tell that story, or none would be left.
    /// </summary>
    public async Task<long?> SplitAsync(long storyId, IReadOnlyList<long> itemIds, CancellationToken cancellation)
    {
        using var read = archive.Read();
        if (Live(read, storyId) is not { } from) return null;
        var told = Items(read, from);
        var parted = itemIds.Distinct().Order().ToList();
        if (parted.Count == 0 || parted.Count >= told.Count || parted.Exists(item => !told.Contains(item))) return null;
        var to = NumberFor(read, parted[0]);
        await PlaceAsync(
            [
                .. parted.Select(item => new Placement(item, from, to, StoryDecisionKind.Split)),
                .. told.Except(parted).Select(item => new Placement(item, from, from, StoryDecisionKind.Kept)),
            ],
            cancellation);
        return to;
    }

    private Task<bool> PlaceAsync(
        IReadOnlyList<Placement> placements, CancellationToken cancellation) => archive.PublishAsync(
        write =>
        {
            foreach (var placement in placements)
            {
                write.Archive.Execute(
                    "insert into story_decision (recorded, kind, item_id, from_id, story_id) "
                        + "values (@Now, @kind, @ItemId, @From, @To)",
                    new { write.Now, kind = (int)placement.Kind, placement.ItemId, placement.From, placement.To });
                Changes.Append(write, ChangeKind.Placed, placement.ItemId);
            }

            return placements.Count > 0;
        },
        cancellation);

    private static List<long> Items(ReadSession read, long storyId) =>
        read.Stories.Query<long>(
            "select item_id from account where story_id = @storyId order by item_id", new { storyId }).AsList();

    /// <summary>Where a story's number leads; null where nothing tells it.</summary>
    private static long? Live(ReadSession read, long storyId) => read.Stories.ExecuteScalar<long?>(
        """
        select id from story where id = coalesce((select same_as from story where id = @storyId), @storyId)
        and exists (select 1 from account where story_id = story.id)
        """,
        new { storyId });

    /// <summary>
    /// The item's, where no story has it or had it; decisions that no projection has followed yet count.
    /// </summary>
    private static long NumberFor(ReadSession read, long itemId)
    {
        var isTaken = read.Stories.ExecuteScalar<long>(
            "select count(*) from story where id = @itemId", new { itemId }) > 0
            || read.Archive.ExecuteScalar<long>(
            "select count(*) from story_decision where story_id = @itemId", new { itemId }) > 0;
        if (!isTaken) return itemId;
        var highest = read.Stories.ExecuteScalar<long?>("select max(id) from story") ?? 0;
        return Math.Max(Math.Max(highest, StoryDecisions.Highest(read)) + 1, StoryRows.FirstOwnNumber);
    }

    private sealed record Placement(long ItemId, long From, long To, StoryDecisionKind Kind);
}
