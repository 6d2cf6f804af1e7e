using Dapper;
using Firstwire.Newsroom.Archive.Erasing;
using Microsoft.Data.Sqlite;

namespace Firstwire.Newsroom.Archive.Filing;

/// <summary>The texts of an item, which its publisher may take back and leave the headline and the link.</summary>
internal static class ItemTexts
{
    /// <summary>
    /// Takes them away, and what was learned from them: here, and by their key in every copy of the archive.
    /// </summary>
    /// <returns>Whether there were any.</returns>
    public static bool Take(WriteSession write, long itemId)
    {
        if (!Clear(write.Archive, itemId, write.Now)) return false;
        DestroyedKeys.DestroyText(write, itemId);
        return true;
    }

    /// <summary>Takes away also what is known of texts that were not kept.</summary>
    /// <returns>Whether there were any texts.</returns>
    public static bool TakeAll(WriteSession write, long itemId)
    {
        ClearFingerprints(write.Archive, itemId, write.Now);
        return Take(write, itemId);
    }

    /// <summary>The archive's rows alone.</summary>
    /// <param name="until">Texts recorded later stay, in Unix milliseconds.</param>
    /// <returns>Whether there were any.</returns>
    public static bool Clear(SqliteConnection archive, long itemId, long until)
    {
        var any = archive.Execute(
            "update version set sealed_body = null where item_id = @itemId and recorded <= @until "
                + "and sealed_body is not null",
            new { itemId, until }) > 0;
        if (!any) return false;
        HostProfileStore.Forget(archive, itemId);
        archive.Execute("delete from candidate_pointer where item_id = @itemId", new { itemId });
        return true;
    }

    /// <inheritdoc cref="Clear"/>
    public static void ClearFingerprints(SqliteConnection archive, long itemId, long until) => archive.Execute(
        "update version set sealed_fingerprints = null where item_id = @itemId and recorded <= @until",
        new { itemId, until });
}
