using System.Security.Cryptography;
using Dapper;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Archive.Erasing;
using Firstwire.Newsroom.Archive.Sealing;
using Firstwire.Rights;

namespace Firstwire.Newsroom.Wishes;

/// <summary>
/// Does what decisions demand as time goes on: erases what its publisher lets be available no longer, tells items what
/// their feed says anew of all it brought, decides again what an older policy decided, and folds the logs in which a
/// text that was taken away still stands. What it has to do is read from the archive each time, so that a stop or a
/// crash only delays it.
/// </summary>
internal sealed class RightsKeeper(NewsArchive archive)
{
    /// <summary>Items in one transaction, so that others hardly wait for the writer.</summary>
    private const int AtOnce = 200;

    private bool foldsAgain;

    /// <summary>How many items were erased or decided again.</summary>
    public async Task<int> LookAsync(CancellationToken cancellation)
    {
        var count = await EraseExpiredAsync(cancellation) + await TellAsync(
            cancellation) + await SettleAsync(cancellation);

        // The projections follow in their own time: their logs are folded once more after they have.
        if (count > 0 || foldsAgain) await WriteAheadLogs.TryFoldAsync(archive);
        foldsAgain = count > 0;
        return count;
    }

    private async Task<int> EraseExpiredAsync(CancellationToken cancellation)
    {
        List<long> expired;
        using (var read = archive.Read())
        {
            expired = read.Archive.Query<long>(
                "select id from item where expires <= @Now and erased is null order by expires",
                new { archive.Now }).AsList();
        }

        await new ItemErasure(archive).EraseAsync(expired, cancellation);
        return expired.Count;
    }

    private async Task<int> TellAsync(CancellationToken cancellation)
    {
        var count = 0;
        while (await archive.PublishAsync(FeedWishes.TellSome, cancellation) is { } told) count += told;
        return count;
    }

    /// <summary>What loses its text at this is met a second time, with none left.</summary>
    private async Task<int> SettleAsync(CancellationToken cancellation)
    {
        var count = 0;
        while (true)
        {
            var settled = await archive.PublishAsync(SettleSome, cancellation);
            count += settled;
            if (settled == 0) return count;
        }
    }

    private static int SettleSome(WriteSession write)
    {
        var ids = write.Archive.Query<long>(
            "select id from item where (rights_method < @Version or rights_method > @Version) "
                + "and erased is null limit @AtOnce",
            new { RightsPolicy.Version, AtOnce }).AsList();
        foreach (var id in ids) SettleWhatOpens(write, id);
        return ids.Count;
    }

    /// <summary>A damaged item is passed over: verification tells of it, and the rest goes on.</summary>
    private static void SettleWhatOpens(WriteSession write, long id)
    {
        try
        {
            using var key = write.KeyOf(Subject.Item, id);
            if (key is not null)
            {
                ItemRights.Settle(write, key, id);
                return;
            }
        }
        catch (CryptographicException)
        {
            // Noted as decided below.
        }

        write.Archive.Execute(
            "update item set rights_method = @Version where id = @id", new { id, RightsPolicy.Version });
    }
}
