using Dapper;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Archive.Sealing;

namespace Firstwire.Newsroom.Scheduling;

/// <summary>The next page of a polite unit: one to be read, or one to be looked at again.</summary>
internal static class PageClaims
{
    /// <summary>
    /// A look that comes so much later than it was planned needs a place in the budget anew: a downtime ends without a
    /// storm.
    /// </summary>
    private const long Late = 60 * 60 * 1000;

    /// <summary>Late looks planned anew in one claim.</summary>
    private const int PlannedAtOnce = 50;

    private const string Columns =
        """
        page.item_id as ItemId, page.attempts, page.again, page.looks, page.calm, page.failures, page.missing,
        page.missing_times as MissingTimes, page.missing_since as MissingSince, page.missing_told as MissingTold,
        page.elsewhere, page.reread, page.sealed_validators as SealedValidators, item.listed, item.sealed_url as SealedUrl
        """;

    public static Assignment.ReadPage? Next(WriteSession write, Lease lease) => write.Archive.QuerySingleOrDefault<Row>(
        $"""
        select {Columns} from page join item on item.id = page.item_id
        where page.unit_id = @UnitId and page.due <= @Now order by page.due limit 1
        """,
        new { lease.UnitId, write.Now }) is { } row ? Open(write, lease, row) : null;

    public static Assignment.ReadPage? NextLook(WriteSession write, Lease lease, int looksPerHour)
    {
        for (var planned = 0; planned < PlannedAtOnce; planned++)
        {
            var row = write.Archive.QuerySingleOrDefault<Row>(
                $"""
                select {Columns} from page join item on item.id = page.item_id
                where page.unit_id = @UnitId and page.again <= @Now order by page.again limit 1
                """,
                new { lease.UnitId, write.Now });
            if (row is null) return null;
            if (MayLook(write, row, looksPerHour) && Open(write, lease, row) is { } assignment)
            {
                return assignment with { IsSecondLook = true };
            }
        }

        return null;
    }

    /// <summary>Whether its time is now; else it has another.</summary>
    private static bool MayLook(WriteSession write, Row row, int looksPerHour)
    {
        var (planned, now) = (row.Again!.Value, write.Now);
        if (looksPerHour > 0 && planned > now - Late) return true;

        // The last digits of its time are as good as random, and the same after a crash.
        long? again = looksPerHour > 0 ? LookBudget.Book(write, now, looksPerHour, planned % 1000 / 1000.0) : null;
        if (again == now) return true;
        write.Archive.Execute("update page set again = @again where item_id = @ItemId", new { again, row.ItemId });
        return false;
    }

    private static Assignment.ReadPage? Open(WriteSession write, Lease lease, Row row)
    {
        using var key = write.KeyOf(Subject.Item, row.ItemId);
        if (key is null || row.SealedUrl is null)
        {
            write.Archive.Execute(
                "update page set due = null, again = null where item_id = @ItemId", new { row.ItemId });
            return null;
        }

        var isReread = row.Reread == 1;
        var validators = isReread || row.SealedValidators is null
            ? null
            : key.Open(row.SealedValidators, Sealed.Json.Validators, Place.PageValidators);
        var url = key.Open(row.SealedUrl, Sealed.Json.AddressContent, Place.ItemUrl).Url;
        return new Assignment.ReadPage(lease, row.ItemId, url, validators, (int)row.Attempts, row.Standing)
        {
            IsReread = isReread,
        };
    }

    private sealed record Row
    {
        public long ItemId { get; init; }
        public long Attempts { get; init; }
        public long? Again { get; init; }
        public long Looks { get; init; }
        public long Calm { get; init; }
        public long Failures { get; init; }
        public long? Missing { get; init; }
        public long MissingTimes { get; init; }
        public long? MissingSince { get; init; }
        public long MissingTold { get; init; }
        public long Elsewhere { get; init; }
        public long Reread { get; init; }
        public long Listed { get; init; }
        public byte[]? SealedUrl { get; init; }
        public byte[]? SealedValidators { get; init; }

        public PageStanding Standing => new(
            StoredTime.Of(Listed), (int)Looks, (int)Calm, (int)Failures)
        {
            Missing = (PollOutcome?)Missing,
            MissingTimes = (int)MissingTimes,
            MissingSince = StoredTime.Of(MissingSince),
            IsToldMissing = MissingTold == 1,
            IsElsewhere = Elsewhere == 1,
        };
    }
}
