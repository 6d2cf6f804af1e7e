using Dapper;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Archive.Filing;
using Firstwire.Newsroom.Archive.Sealing;
using Firstwire.Text.Urls;
using Microsoft.Data.Sqlite;

namespace Firstwire.Newsroom.Takedown.Desk;

/// <summary>The rows of publishers' own corrections.</summary>
internal static class Corrections
{
    /// <summary>An empty correction takes the last one back. False where the item is gone.</summary>
    public static bool Set(WriteSession write, long itemId, CorrectionContent correction)
    {
        using var key = write.KeyOf(Subject.Item, itemId);
        if (key is null) return false;
        write.Archive.Execute("delete from correction where item_id = @itemId", new { itemId });
        Changes.Append(write, ChangeKind.Version, itemId);
        if (correction is { Authors: null, CanonicalUrl: null }) return true;

        // Whoever asks for the item by the address that is shown, as to have it removed, must find it.
        if (WebUrl.Parse(correction.CanonicalUrl) is { } address) ItemAddresses.Add(write, address, itemId);
        write.Archive.Execute(
            "insert into correction (item_id, recorded, sealed) values (@itemId, @Now, @sealedContent)",
            new
            {
                itemId,
                write.Now,
                sealedContent = key.Seal(correction, Sealed.Json.CorrectionContent, Place.Correction)
            });
        return true;
    }

    /// <summary>The address that an item's publisher calls its own; null where it said nothing of it.</summary>
    public static WebUrl? AddressOf(SqliteConnection archive, SealingKey key, long itemId) =>
        archive.QuerySingleOrDefault<byte[]?>(
            "select sealed from correction where item_id = @itemId", new { itemId }) is { } corrected
            ? WebUrl.Parse(key.Open(corrected, Sealed.Json.CorrectionContent, Place.Correction).CanonicalUrl)
            : null;
}
