using Dapper;
using Firstwire.Newsroom.Archive;

namespace Firstwire.Newsroom.Outlets;

/// <summary>Why two outlets are one. Stored by number: never renumber.</summary>
public enum MergeReason
{
    /// <summary>Each calls the other's address its own.</summary>
    SameIdentity = 1,

    /// <summary>Each says in its trust.txt that it controls the other.</summary>
    MutualControl = 2,

    /// <summary>One leads to the other for good, and the other names it as its own.</summary>
    Moved = 3,

    /// <summary>An editor's word.</summary>
    Editor = 4,
}

/// <summary>
/// Two outlets found to be one: the older id stays, the other leads to it. Items and feeds keep the outlet of their
/// domain, so that an editor can undo it without a trace; every merger is logged.
/// </summary>
internal static class OutletMerging
{
    /// <summary>
    /// False where they are one already, or an editor parted them and nobody of that rank says otherwise.
    /// </summary>
    public static bool Merge(WriteSession write, long one, long other, MergeReason reason)
    {
        var (first, second) = (OutletStore.RootOf(write, one), OutletStore.RootOf(write, other));
        var (stays, leads) = (Math.Min(first, second), Math.Max(first, second));
        if (stays == leads || (reason != MergeReason.Editor && WereParted(write, stays, leads))) return false;
        write.Archive.Execute(
            """
            update outlet set same_as = @stays where id = @leads or same_as = @leads;
            insert into outlet_merger (stays, leads, reason, recorded) values (@stays, @leads, @reason, @now);
            """,
            new { stays, leads, reason = (int)reason, now = write.Now });
        return true;
    }

    /// <summary>
    /// Undoes the merger by which an outlet leads to another; what had been merged into it before comes with it.
    /// </summary>
    public static bool Split(WriteSession write, long outletId)
    {
        var merger = write.Archive.QuerySingleOrDefault<long?>(
            "select id from outlet_merger where leads = @outletId and undone is null order by id desc limit 1",
            new { outletId });
        if (merger is null) return false;
        write.Archive.Execute(
            """
            update outlet_merger set undone = @now where id = @merger;
            with recursive below (id) as (
              select @outletId union select leads from outlet_merger join below on stays = below.id
              where undone is null)
            update outlet set same_as = nullif(@outletId, id) where id in (select id from below);
            """,
            new { outletId, merger, now = write.Now });
        return true;
    }

    private static bool WereParted(WriteSession write, long stays, long leads) =>
        write.Archive.ExecuteScalar<long>(
            "select count(*) from outlet_merger "
                + "where undone is not null and (stays, leads) in (values (@stays, @leads), (@leads, @stays))",
            new { stays, leads }) > 0;
}
