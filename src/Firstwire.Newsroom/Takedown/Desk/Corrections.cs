using Dapper;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Archive.Sealing;

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
        if (correction is { Authors: null, CanonicalUrl: null }) return true;
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
}
