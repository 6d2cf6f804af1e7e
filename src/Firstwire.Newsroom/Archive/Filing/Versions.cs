using Dapper;
using Firstwire.Newsroom.Archive.Sealing;
using Firstwire.Newsroom.Takedown.Desk;

namespace Firstwire.Newsroom.Archive.Filing;

/// <summary>What a version records. Stored by number: never renumber.</summary>
internal enum VersionKind
{
    /// <summary>An entry as its feed stated it.</summary>
    Entry = 1,

    /// <summary>An article as it was read from its page.</summary>
    Article = 2,
}

/// <summary>
/// Versions are added, never overwritten; one that repeats the newest of its kind (of an entry: its own newest) is not
/// added.
/// </summary>
internal static class Versions
{
    /// <summary>
    /// Whether the item, or one found to be the same, has a version of this kind and feed from after
    /// <paramref name="time"/>.
    /// </summary>
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
    public static long? Add(WriteSession write, SealingKey key, long itemId, VersionKind kind, long? feedId,
        int method, VersionContent content)
    {
        var newest = write.Archive.QuerySingleOrDefault<byte[]?>(
            """
            select content_hash from version where item_id = @itemId and kind = @kind and feed_id is @feedId
            order by number desc limit 1
            """,
            new { itemId, kind = (int)kind, feedId });
        var hash = content.Hash(key);
        return newest is not null && newest.AsSpan().SequenceEqual(hash)
            ? null
            : Append(write, key, itemId, kind, feedId, method, content, hash);
    }

    /// <summary>A later method reads the newest version's page as it is: this need not be tried again.</summary>
    public static void Confirm(WriteSession write, long itemId, VersionKind kind, int method) =>
        write.Archive.Execute(
            """
            update version set method = @method
            where item_id = @itemId and kind = @kind and method < @method
              and number = (select max(number) from version where item_id = @itemId and kind = @kind)
            """,
            new { itemId, kind = (int)kind, method });

    /// <summary>Adds a version that is known to be no repeat of the one before.</summary>
    /// <returns>Its number.</returns>
    public static long Append(
        WriteSession write, SealingKey key, long itemId, VersionKind kind, long? feedId, int method,
        VersionContent content, byte[] hash)
    {
        var number = write.Archive.ExecuteScalar<long>(
            "select coalesce(max(number), 0) + 1 from version where item_id = @itemId", new { itemId });
        Append(write, key, itemId, number, kind, feedId, method, content, hash);
        return number;
    }

    /// <summary>As above, for an item of which the newest version is known.</summary>
    public static void Append(
        WriteSession write, SealingKey key, long itemId, long number, VersionKind kind, long? feedId, int method,
        VersionContent content, byte[] hash)
    {
        var seq = Changes.Append(write, ChangeKind.Version, itemId, number);
        var kept = DomainWishes.ForbidsText(write, itemId) ? content.WithoutBody() : content;
        var (sealedHead, sealedBody, sealedFingerprints) = kept.Seal(key, number);
        write.Archive.Execute(
            """
            insert into version (item_id, number, seq, kind, feed_id, method, recorded, content_hash,
              sealed_head, sealed_body, sealed_fingerprints)
            values (@itemId, @number, @seq, @kind, @feedId, @method, @now, @hash, @sealedHead, @sealedBody,
              @sealedFingerprints)
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
                sealedHead,
                sealedBody,
                sealedFingerprints
            });
    }
}
