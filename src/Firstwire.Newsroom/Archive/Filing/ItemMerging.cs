using Dapper;
using Firstwire.Newsroom.Archive.Erasing;
using Firstwire.Newsroom.People;
using Firstwire.Text.Urls;

namespace Firstwire.Newsroom.Archive.Filing;

/// <summary>Two items found to be one: the older id stays, the other leads to it for ever.</summary>
internal static class ItemMerging
{
    /// <summary>
    /// A page named its canonical address. On its own registrable domain that address becomes the item's too; where it
    /// is another item's already, the two are merged if their titles agree (sites exist whose every page names one
    /// canonical address).
    /// </summary>
    public static void MeetCanonical(WriteSession write, long itemId, WebUrl page, WebUrl canonical)
    {
        if (canonical.Path == "/" || !RegistrableDomain.IsShared(canonical, page)) return;
        // Its page was on its way when it was found to be another.
        itemId = write.Archive.QuerySingle<long>(
            "select coalesce(same_as, id) from item where id = @itemId", new { itemId });
        var known = ItemAddresses.Find(write, canonical);
        if (known is null) ItemAddresses.Add(write, canonical, itemId);
        else if (known != itemId && SameTitle(write, known.Value, itemId)
            && !IsBeingTakenDown(write, known.Value, itemId)) Unite(write, known.Value, itemId);
    }

    /// <summary>
    /// An entry under the id and the headline that it had leads to another address, which is met as a canonical one is.
    /// </summary>
    public static void MeetMoved(WriteSession write, long itemId, WebUrl before, WebUrl now)
    {
        if (NormalUrl.Of(before) != NormalUrl.Of(now)) MeetCanonical(write, itemId, before, now);
    }

    /// <summary>
    /// A takedown knows its items by number from when it looked: one that led to another by now would be erased without
    /// it, and the other stay hidden. The next look at the page meets what became of them.
    /// </summary>
    private static bool IsBeingTakenDown(WriteSession write, long one, long other) =>
        write.Archive.ExecuteScalar<bool>(
            "select exists (select 1 from takedown_item where item_id in (@one, @other) and destroyed is null)",
            new { one, other });

    private static bool SameTitle(WriteSession write, long one, long other) =>
        write.Archive.ExecuteScalar<long>(
            "select count(distinct title_hash) = 1 and count(title_hash) = 2 from item where id in (@one, @other)",
            new { one, other }) == 1;

    /// <summary>What was erased stays erased: its twin under another address goes the same way.</summary>
    private static void Unite(WriteSession write, long one, long other)
    {
        if (write.Archive.ExecuteScalar<long>(
            "select count(*) from item where id = @one and erased is not null", new { one }) > 0)
            ItemErasure.EraseWithTwins(write, other);
        else Merge(write, Math.Min(one, other), Math.Max(one, other));
    }

    private static void Merge(WriteSession write, long stays, long leads)
    {
        write.Archive.Execute(
            """
            insert into takedown_hidden (case_id, item_id) select case_id, @stays from takedown_hidden
            where item_id = @leads on conflict do nothing;
            update item set hidden = coalesce(hidden, (select hidden from item where id = @leads)) where id = @stays;
            update item set same_as = @stays where id = @leads or same_as = @leads;
            update entry set item_id = @stays where item_id = @leads;
            update item_address set item_id = @stays where item_id = @leads;
            update page set due = null, again = null where item_id = @leads;
            delete from declared_source where item_id = @leads;
            update story_decision set item_id = @stays where item_id = @leads;
            update or replace tag set item_id = @stays where item_id = @leads;
            """,
            new { stays, leads });
        MarkRows.Merge(write.Archive, stays, leads);
        Changes.Append(write, ChangeKind.Merged, leads);
        Changes.Append(write, ChangeKind.Version, stays);
    }
}
