using Dapper;
using Firstwire.Newsroom.Archive.Erasing;

namespace Firstwire.Newsroom.Archive.Filing;

/// <summary>The texts of an item, which its publisher may take back and leave the headline and the link.</summary>
internal static class ItemTexts
{
    /// <summary>Takes them away, and what was learned from them: here, and by their key in every copy of the archive.</summary>
    /// <returns>Whether there were any.</returns>
    public static bool Take(WriteSession write, long itemId)
    {
        var any = write.Archive.Execute("update version set sealed_body = null where item_id = @itemId and sealed_body is not null", new { itemId }) > 0;
        if (!any) return false;
        write.Archive.Execute("delete from candidate_pointer where item_id = @itemId", new { itemId });
        DestroyedKeys.DestroyText(write, itemId);
        return true;
    }
}
