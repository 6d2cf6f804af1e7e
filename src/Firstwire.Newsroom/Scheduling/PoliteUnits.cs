using Dapper;
using Firstwire.Newsroom.Archive;
using Firstwire.Text.Urls;

namespace Firstwire.Newsroom.Scheduling;

/// <summary>The rows of polite units: one is made for each registrable domain that is polled or read.</summary>
internal static class PoliteUnits
{
    /// <summary>The due of what has nothing to do: the last millisecond of the year 9999.</summary>
    public const long Never = 253_402_300_799_999;

    /// <summary>The unit that <paramref name="url"/> belongs to, made at its first use.</summary>
    public static long Ensure(WriteSession write, WebUrl url)
    {
        var domain = write.Hashes.Domain(RegistrableDomain.Of(url.Host));
        return write.Archive.QuerySingleOrDefault<long?>("select id from unit where domain_hash = @domain", new { domain })
            ?? write.Archive.ExecuteScalar<long>(
                "insert into unit (domain_hash, due, planned) values (@domain, @Never, @Never) returning id", new { domain, Never });
    }

    /// <summary>Brings an unclaimed unit's due up to date with its feeds and pages; a claimed one does so when its lease ends.</summary>
    public static void Plan(WriteSession write, long unitId) =>
        write.Archive.Execute(
            """
            update unit set due = next.due, planned = next.due
            from (select max(unit.ready, min(
                    coalesce((select min(due) from feed where unit_id = unit.id), @Never),
                    coalesce((select min(due) from page where unit_id = unit.id and due is not null), @Never))) as due
                  from unit where id = @unitId) next
            where unit.id = @unitId and owner is null
            """,
            new { unitId, Never });

    /// <summary>
    /// Ends a lease: no request before <paramref name="ready"/>, then whatever is due next. False, with nothing changed,
    /// where the lease was lost.
    /// </summary>
    public static bool Complete(WriteSession write, Lease lease, long ready)
    {
        var held = write.Archive.Execute(
            "update unit set owner = null, ready = max(ready, @ready) where id = @UnitId and fence = @Fence and owner is not null",
            new { ready, lease.UnitId, lease.Fence }) == 1;
        if (held) Plan(write, lease.UnitId);
        return held;
    }
}
