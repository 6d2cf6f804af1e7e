using Dapper;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Archive.Filing;

namespace Firstwire.Newsroom.Takedown.Execution;

/// <summary>
/// Items that a case keeps from every surface while it is decided. Several cases may hide one; the last gives it back.
/// </summary>
internal static class HiddenItems
{
    public static void Hide(WriteSession write, string caseId, long itemId)
    {
        write.Archive.Execute(
            "insert into takedown_hidden (case_id, item_id) values (@caseId, @itemId) on conflict do nothing",
            new { caseId, itemId });
        var changed = write.Archive.Execute(
            "update item set hidden = @now where id = @itemId and hidden is null and erased is null",
            new { itemId, now = write.Now }) == 1;
        if (changed) Changes.Append(write, ChangeKind.Hidden, itemId);
    }

    public static void Unhide(WriteSession write, string caseId)
    {
        var ids = write.Archive.Query<long>(
            "delete from takedown_hidden where case_id = @caseId returning item_id", new { caseId }).AsList();
        foreach (var itemId in ids)
        {
            var changed = write.Archive.Execute(
                """
                update item set hidden = null
                where id = @itemId and hidden is not null
                  and not exists (select 1 from takedown_hidden where item_id = @itemId)
                """,
                new { itemId }) == 1;
            if (changed) Changes.Append(write, ChangeKind.Hidden, itemId);
        }
    }
}
