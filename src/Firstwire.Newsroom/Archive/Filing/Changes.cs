using Dapper;

namespace Firstwire.Newsroom.Archive.Filing;

/// <summary>What happened to an item. Stored by number: never renumber.</summary>
internal enum ChangeKind
{
    /// <summary>A version of an entry or an article was filed.</summary>
    Version = 1,

    /// <summary>The item was found to be the same as an older one.</summary>
    Merged = 2,

    /// <summary>The item was erased.</summary>
    Erased = 3,

    /// <summary>The item was hidden, or is shown again.</summary>
    Hidden = 4,

    /// <summary>An editor said which story the item tells.</summary>
    Placed = 5,

    /// <summary>The item's page was asked for the first time, and no version was filed of it.</summary>
    Unread = 6,
}

/// <summary>The archive's sequence: every fact that a projection follows has its number here.</summary>
internal static class Changes
{
    public static long Append(WriteSession write, ChangeKind kind, long itemId, long? number = null) =>
        write.Archive.ExecuteScalar<long>(
            "insert into change (recorded, kind, item_id, number) values (@now, @kind, @itemId, @number) returning seq",
            new { now = write.Now, kind = (int)kind, itemId, number });
}
