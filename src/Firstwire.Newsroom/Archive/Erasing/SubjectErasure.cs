using Dapper;
using Firstwire.Newsroom.Archive.Sealing;
using Firstwire.Newsroom.Sources;
using Firstwire.Newsroom.Takedown.Cases;
using Firstwire.Newsroom.WebSub.Publishing;
using Microsoft.Data.Sqlite;

namespace Firstwire.Newsroom.Archive.Erasing;

/// <summary>
/// Erases what is no item and has a key of its own: its rows go and its key, and with that every copy in a backup.
/// Items are counted when they are erased (<see cref="DestroyedKeys"/>); of these strangers could have any number made
/// and erased, so that nothing is kept of them: rows whose key is gone are found by that.
/// </summary>
internal static class SubjectErasure
{
    private static readonly Subject[] Subjects = [Subject.Outlet, Subject.Subscriber, Subject.Claim];

    /// <summary>False where something refers to it still: nothing of it is erased then.</summary>
    public static bool Erase(WriteSession write, Subject subject, long id)
    {
        if (!EraseRows(write.Archive, subject, id)) return false;
        KeyStore.Destroy(write.Keys, subject, id);
        return true;
    }

    /// <summary>
    /// Erases the rows whose keys are gone. Keys are durable first: such rows are left in an archive that lost its half
    /// of the work in a crash, or was put back from a copy.
    /// </summary>
    public static void Follow(SqliteConnection archive, SqliteConnection keys)
    {
        foreach (var subject in Subjects)
        {
            var lost = Lost(archive, keys, subject);
            if (lost.Count == 0) continue;
            archive.InTransaction(() => lost.Count(id => EraseLost(archive, subject, id)));
        }
    }

    /// <summary>Rows are read before keys: what is made meanwhile has its key first.</summary>
    private static List<long> Lost(SqliteConnection archive, SqliteConnection keys, Subject subject)
    {
        var rows = archive.Query<long>(subject switch
        {
            Subject.Outlet => "select id from outlet",
            Subject.Subscriber => "select id from hub_subscriber",
            _ => "select id from takedown_case where sealed is not null union select claim_id from control",
        }).AsList();
        var held = KeyStore.Ids(keys, subject);
        rows.RemoveAll(held.Contains);
        return rows;
    }

    private static bool EraseLost(SqliteConnection archive, Subject subject, long id)
    {
        // What it said of others does not open any more either.
        if (subject == Subject.Outlet) archive.Execute("delete from outlet_tie where outlet_id = @id", new { id });
        return EraseRows(archive, subject, id);
    }

    private static bool EraseRows(SqliteConnection archive, Subject subject, long id) => subject switch
    {
        Subject.Outlet => CandidateStore.EraseOutlet(archive, id),
        Subject.Subscriber => HubSubscribers.EraseRow(archive, id),
        Subject.Claim => CaseStore.EraseClaimant(archive, id),
        _ => throw new ArgumentOutOfRangeException(nameof(subject)),
    };
}
