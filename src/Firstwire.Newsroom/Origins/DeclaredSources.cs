using Dapper;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Archive.Sealing;
using Firstwire.Newsroom.Scheduling;
using Firstwire.Text.Urls;

namespace Firstwire.Newsroom.Origins;

/// <summary>
/// The durable list of declared sources that are still to be looked at, and of what was found at the others.
/// </summary>
internal static class DeclaredSources
{
    /// <summary>
    /// Has the page looked at that an item declares now; what is known of that page stays known. Null where it declares
    /// none that could be compared with it.
    /// </summary>
    public static void Plan(WriteSession write, SealingKey key, long itemId, WebUrl? declared)
    {
        var known = write.Archive.QuerySingleOrDefault<byte[]?>(
            "select sealed_url from declared_source where item_id = @itemId", new { itemId });
        if (declared is null)
        {
            if (known is not null) Forget(write, itemId);
            return;
        }

        if (known is not null && Open(key, known) == declared.Href) return;
        var unit = PoliteUnits.Ensure(write, declared);
        write.Archive.Execute(
            """
            insert into declared_source (item_id, unit_id, due, finding, sealed_url)
            values (@itemId, @unit, @now, @finding, @sealedUrl)
            on conflict do update set unit_id = excluded.unit_id, due = excluded.due, attempts = 0,
              finding = excluded.finding, share = null, checked = null, sealed_url = excluded.sealed_url
            """,
            new
            {
                itemId,
                unit,
                now = write.Now,
                finding = (int)DeclaredFinding.NotYet,
                sealedUrl = key.Seal(
                    new AddressContent(declared.Href), Sealed.Json.AddressContent, Place.DeclaredSource),
            });
        PoliteUnits.Plan(write, unit);
    }

    /// <summary>The next one of a polite unit.</summary>
    public static Assignment.VerifySource? Next(WriteSession write, Lease lease, long now)
    {
        var (itemId, attempts, sealedUrl) = write.Archive.QuerySingleOrDefault<(long, long, byte[]?)>(
            "select item_id, attempts, sealed_url from declared_source where unit_id = @UnitId and due <= @now "
                + "order by due limit 1",
            new { lease.UnitId, now });
        if (sealedUrl is null) return null;
        using var key = write.KeyOf(Subject.Item, itemId);
        if (key is not null) return new Assignment.VerifySource(lease, itemId, Open(key, sealedUrl), (int)attempts);
        Forget(write, itemId);
        return null;
    }

    /// <param name="due">Of the next try; null where this is the answer.</param>
    public static void Note(WriteSession write, long itemId, DeclaredCheck check, int attempts,
        DateTimeOffset? due) => write.Archive.Execute(
        """
        update declared_source set finding = @finding, share = @Share, checked = @checked,
          attempts = @attempts, due = @due
        where item_id = @itemId
        """,
        new
        {
            itemId,
            finding = (int)check.Finding,
            check.Share,
            @checked = check.Checked?.ToUnixTimeMilliseconds(),
            attempts,
            due = due?.ToUnixTimeMilliseconds(),
        });

    /// <summary>None is to be looked at any more.</summary>
    public static void Drop(WriteSession write) => write.Archive.Execute(
        "update declared_source set due = null, finding = @notChecked where due is not null",
        new { notChecked = (int)DeclaredFinding.NotChecked });

    /// <summary>What is known of the page that an item declares.</summary>
    public static DeclaredCheck Find(ReadSession read, long itemId)
    {
        var row = read.Archive.QuerySingleOrDefault<Row>(
            "select finding, share, checked from declared_source where item_id = @itemId", new { itemId });
        return row is null
            ? new DeclaredCheck(DeclaredFinding.NotChecked)
            : new DeclaredCheck((DeclaredFinding)row.Finding, row.Share, StoredTime.Of(row.Checked));
    }

    private static void Forget(WriteSession write, long itemId) =>
        write.Archive.Execute("delete from declared_source where item_id = @itemId", new { itemId });

    private static string Open(SealingKey key, byte[] sealedUrl) =>
        key.Open(sealedUrl, Sealed.Json.AddressContent, Place.DeclaredSource).Url;

    private sealed record Row
    {
        public long Finding { get; init; }
        public double? Share { get; init; }
        public long? Checked { get; init; }
    }
}
