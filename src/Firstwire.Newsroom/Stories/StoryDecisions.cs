using Dapper;
using Firstwire.Newsroom.Archive;

namespace Firstwire.Newsroom.Stories;

/// <summary>What an editor did. Stored by number: never renumber.</summary>
public enum StoryDecisionKind
{
    /// <summary>One item went to another story.</summary>
    Moved = 1,

    /// <summary>All items of a story went to an older one.</summary>
    Merged = 2,

    /// <summary>Some items went to a story of their own.</summary>
    Split = 3,

    /// <summary>The items that stayed when others were split off.</summary>
    Kept = 4,
}

/// <summary>An editor's word on items, the latest of which counts.</summary>
internal static class StoryDecisions
{
    /// <summary>The story that an editor placed an item in; null where none did.</summary>
    public static long? Of(ReadSession read, long itemId) => read.Archive.QuerySingleOrDefault<long?>(
        "select story_id from story_decision where item_id = @itemId order by id desc limit 1", new { itemId });

    /// <summary>Whether the story that the item founded is one that an editor placed others in.</summary>
    public static bool IsFounder(ReadSession read, long itemId) => read.Archive.ExecuteScalar<bool>(
        """
        select exists (
          select 1 from story_decision placed where story_id = @itemId and not exists (
            select 1 from story_decision later where later.item_id = placed.item_id and later.id > placed.id))
        """,
        new { itemId });

    /// <summary>The highest number of a story that an editor placed anything in; 0 for none.</summary>
    public static long Highest(ReadSession read) =>
        read.Archive.ExecuteScalar<long?>("select max(story_id) from story_decision") ?? 0;
}
