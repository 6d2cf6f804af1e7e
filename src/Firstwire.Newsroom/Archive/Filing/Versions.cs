using System.Text.Json;
using Dapper;
using Firstwire.Newsroom.Archive.Sealing;

namespace Firstwire.Newsroom.Archive.Filing;

/// <summary>What a version records. Stored by number: never renumber.</summary>
internal enum VersionKind
{
    /// <summary>An entry as its feed stated it.</summary>
    Entry = 1,

    /// <summary>An article as it was read from its page.</summary>
    Article = 2,
}

/// <summary>Versions are added, never overwritten; one that repeats the newest of its kind (of an entry: its own newest) is not added.</summary>
internal static class Versions
{
    /// <summary>A longer text is no article; such a version keeps its head alone. In bytes of JSON.</summary>
    private const int LargestBody = 8 * 1024 * 1024;

    /// <summary>Whether the item, or one found to be the same, has a version of this kind and feed from after <paramref name="time"/>.</summary>
    public static bool IsKnownAfter(WriteSession write, long itemId, VersionKind kind, long? feedId, long time) =>
        write.Archive.ExecuteScalar<long>(
            """
            select exists (
              select 1 from version
              where (item_id = @itemId or item_id in (select id from item where same_as = @itemId))
                and kind = @kind and feed_id is @feedId and recorded > @time)
            """,
            new { itemId, kind = (int)kind, feedId, time }) == 1;

    /// <summary>The number of the version added; null where nothing had changed.</summary>
    public static long? Add(
        WriteSession write, SealingKey key, long itemId, VersionKind kind, long? feedId, int method, VersionHead head, VersionBody? body)
    {
        var newest = write.Archive.QuerySingleOrDefault<byte[]?>(
            """
            select content_hash from version where item_id = @itemId and kind = @kind and feed_id is @feedId
            order by number desc limit 1
            """,
            new { itemId, kind = (int)kind, feedId });
        return Add(write, key, itemId, kind, feedId, method, head, body, newest, isFirst: false, out _);
    }

    /// <summary>As above, against what is known to have been filed last.</summary>
    /// <param name="isFirst">The item has no version yet.</param>
    /// <param name="hash">The hash of this version, to know a repeat by.</param>
    public static long? Add(
        WriteSession write,
        SealingKey key,
        long itemId,
        VersionKind kind,
        long? feedId,
        int method,
        VersionHead head,
        VersionBody? body,
        byte[]? known,
        bool isFirst,
        out byte[] hash)
    {
        var headBytes = JsonSerializer.SerializeToUtf8Bytes(head, Sealed.Json.VersionHead);
        var bodyBytes = body is null ? null : JsonSerializer.SerializeToUtf8Bytes(body, Sealed.Json.VersionBody);
        if (bodyBytes?.Length > LargestBody) bodyBytes = null;
        hash = key.Hash([.. headBytes, 0, .. bodyBytes ?? []]);
        if (known is not null && known.AsSpan().SequenceEqual(hash)) return null;

        var number = isFirst ? 1 : write.Archive.ExecuteScalar<long>(
            "select coalesce(max(number), 0) + 1 from version where item_id = @itemId", new { itemId });
        var seq = Changes.Append(write, ChangeKind.Version, itemId, number);
        write.Archive.Execute(
            """
            insert into version (item_id, number, seq, kind, feed_id, method, recorded, content_hash, sealed_head, sealed_body)
            values (@itemId, @number, @seq, @kind, @feedId, @method, @now, @hash, @sealedHead, @sealedBody)
            """,
            new
            {
                itemId,
                number,
                seq,
                kind = (int)kind,
                feedId,
                method,
                now = write.Now,
                hash,
                sealedHead = key.Seal(headBytes, Place.Head(number)),
                sealedBody = bodyBytes is null ? null : key.Seal(bodyBytes, Place.Body(number)),
            });
        return number;
    }
}
