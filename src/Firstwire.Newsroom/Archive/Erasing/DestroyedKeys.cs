using Dapper;
using Firstwire.Newsroom.Archive.Sealing;

namespace Firstwire.Newsroom.Archive.Erasing;

/// <summary>
/// Destroys keys of items and keeps count of it on both sides: keys are durable first, so that an archive which counts
/// less was put back from a copy, or lost its half of the work in a crash, and <see cref="RestoredArchive"/> does the
/// rest. What an archive has missed it does not count past.
/// </summary>
internal static class DestroyedKeys
{
    /// <summary>Nothing of the item opens any more.</summary>
    public static void Destroy(WriteSession write, long itemId)
    {
        KeyStore.Destroy(write.Keys, Subject.Item, itemId);
        Note(write, itemId, whole: true);
    }

    /// <summary>None of the item's texts opens any more; what is sealed from now on does.</summary>
    public static void DestroyText(WriteSession write, long itemId)
    {
        write.Keys.Execute("update item_key set text = @text, text_taken = @Now where id = @itemId",
            new { itemId, text = SealingKey.NewBytes(), write.Now });
        Note(write, itemId, whole: false);
    }

    /// <summary>All of the item opens still; a picture was cut out of it.</summary>
    public static void NoteImage(WriteSession write, long itemId) => Note(write, itemId, whole: false, image: true);

    private static void Note(WriteSession write, long itemId, bool whole, bool image = false)
    {
        var number = write.Keys.ExecuteScalar<long>(
            "insert into destroyed_key (item_id, whole, image, at) values (@itemId, @whole, @image, @Now) "
                + "returning number",
            new { itemId, whole, image, write.Now });
        write.Archive.Execute(
            "update followed_destruction set number = @number where number = @number - 1", new { number });
    }
}
