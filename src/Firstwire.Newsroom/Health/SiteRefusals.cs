using Dapper;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Archive.Sealing;
using Firstwire.Newsroom.Scheduling;

namespace Firstwire.Newsroom.Health;

/// <summary>A site that turns us away.</summary>
/// <param name="Asked">Requests in the last day.</param>
/// <param name="Refused">Of these, those answered by 401, 402, 403 or 429.</param>
public sealed record RefusingSite(string Domain, long Asked, long Refused);

/// <summary>Where coverage is lost because sites turn us away: the share of refusals among a day's answers.</summary>
internal static class SiteRefusals
{
    public static readonly long[] Refusals = [(long)PollOutcome.Forbidden, (long)PollOutcome.TooManyRequests];

    /// <summary>Fewer requests a day prove nothing.</summary>
    private const int LeastAsked = 4;

    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    /// <summary>
    /// The units of which half a day's answers or more were refusals, the worst first. The plus keeps SQLite from the
    /// index by unit, in which it would walk the whole month for one day.
    /// </summary>
    public static IReadOnlyList<(long UnitId, long Asked, long Refused)> Find(ReadSession read, DateTimeOffset now) =>
        read.Archive.Query<(long, long, long)>(
            """
            select unit_id, count(*) as asked, count(*) filter (where outcome in @Refusals) as refused from request
            where at >= @since group by +unit_id having asked >= @LeastAsked and refused * 2 >= asked
            order by refused desc, unit_id
            """,
            new { Refusals, LeastAsked, since = (now - Day).ToUnixTimeMilliseconds() }).AsList();

    /// <summary>
    /// As <see cref="Find"/>, of those units only of which it was told: a look at every request is for
    /// <see cref="HealthWatch"/>.
    /// </summary>
    public static IReadOnlyList<(long UnitId, long Asked, long Refused)> Told(ReadSession read, DateTimeOffset now) =>
        read.Archive.Query<(long, long, long)>(
            """
            select told.unit_id, count(*) as asked, count(*) filter (where outcome in @Refusals) as refused
            from told_unit told join request on request.unit_id = told.unit_id and at >= @since
            where told.refuses = 1 group by told.unit_id order by refused desc, told.unit_id
            """,
            new { Refusals, since = (now - Day).ToUnixTimeMilliseconds() }).AsList();

    /// <summary>The domain of a polite unit, by the outlet of that domain; null where none is known.</summary>
    public static string? DomainOf(ReadSession read, long unitId)
    {
        var row = read.Archive.QuerySingleOrDefault<(long Id, byte[]? Sealed)>(
            "select outlet.id, outlet.sealed from unit join outlet using (domain_hash) where unit.id = @unitId",
            new { unitId });
        using var key = read.KeyOf(Subject.Outlet, row.Id);
        return key is null || row.Sealed is null
            ? null
            : key.Open(row.Sealed, Sealed.Json.OutletContent, Place.Outlet).Domain;
    }
}
