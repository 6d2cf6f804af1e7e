using Dapper;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Archive.Filing;
using Firstwire.Newsroom.Archive.Sealing;
using Firstwire.Newsroom.Fetching;
using Firstwire.Newsroom.Items;
using Firstwire.Newsroom.Scheduling;
using Firstwire.Text.Urls;

namespace Firstwire.Newsroom.Health;

/// <summary>One request that was made.</summary>
/// <param name="Reason">Why it was made then.</param>
/// <param name="Status">HTTP status of the answer; null where there was none.</param>
/// <param name="Bytes">Of the body as transferred.</param>
/// <param name="Address">What was asked for; null where it is not known any more.</param>
public sealed record PastRequest(
    DateTimeOffset At, FetchPurpose Purpose, PollReason Reason, PollOutcome Outcome, int? Status,
    long Bytes, string? Address);

/// <summary>The requests of one day in UTC.</summary>
/// <param name="Refused">Answered by 401, 402, 403 or 429.</param>
public sealed record RequestDay(DateOnly Day, long Requests, long NotModified, long Refused, long Bytes);

/// <summary>What was asked of one registrable domain.</summary>
/// <param name="Days">Newest first.</param>
/// <param name="Requests">One page, newest first.</param>
/// <param name="Older">Where the next page begins (<see cref="RequestHistory.OfHost"/>); null on the last.</param>
/// <param name="Unit">Its present pace; null where it was never asked.</param>
public sealed record HostRequests(
    string Domain, IReadOnlyList<RequestDay> Days, IReadOnlyList<PastRequest> Requests,
    string? Older, UnitStanding? Unit);

/// <summary>What was asked of whom in the last 30 days, when, and why.</summary>
public sealed class RequestHistory(NewsArchive archive)
{
    private const string Columns =
        "request.id, at, purpose, feed_id as FeedId, item_id as ItemId, reason, outcome, status, bytes";

    /// <summary>A feed's latest polls, newest first.</summary>
    public IReadOnlyList<PastRequest> OfFeed(long feedId, int count)
    {
        using var read = archive.Read();
        return
        [
            .. read.Archive.Query<RequestRow>(
                $"select {Columns} from request where feed_id = @feedId order by at desc, id desc limit @count",
                new { feedId, count })
                .Select(row => row.Told(null)),
        ];
    }

    /// <summary>
    /// What a publisher may know of us, which is what its own logs say: requests to addresses that have left its domain
    /// since, or were erased, are told without their address.
    /// </summary>
    /// <param name="host">A host name or an address on it.</param>
    /// <param name="older"><see cref="HostRequests.Older"/> of the page before; null for the first.</param>
    /// <returns>Null where <paramref name="host"/> is no host name.</returns>
    public HostRequests? OfHost(string host, string? older, int count)
    {
        var given = host.Trim();
        if (WebUrl.Parse(given.Contains("://", StringComparison.Ordinal) ? given : $"https://{given}")
            is not { IsHttp: true } url) return null;
        var domain = RegistrableDomain.Of(url.Host);
        using var read = archive.Read();
        var unit = read.Archive.QuerySingleOrDefault<UnitOfHost>(
            $"select unit.id, {UnitRow.Columns} from unit where domain_hash = @hash",
            new { hash = read.Hashes.Domain(domain) });
        if (unit is null) return new HostRequests(domain, [], [], null, null);

        var (at, id) = ListPosition.Parse(older) ?? new ListPosition(long.MaxValue, long.MaxValue);
        var rows = read.Archive.Query<RequestRow>(
            $"""
            select {Columns} from request where unit_id = @unit and at >= @since and (at, id) < (@at, @id)
            order by at desc, id desc limit @count
            """,
            new { unit = unit.Id, since = Since, at, id, count = count + 1 }).AsList();
        var shown = rows.Take(count).Select(row => (row, Address: AddressOf(read, row, domain)))
            .Where(request => request.Address is not { HasCredentials: true })
            .Select(request => request.row.Told(
                request.row.Purpose == (long)FetchPurpose.Robots ? "/robots.txt" : request.Address?.Href));
        return new HostRequests(domain, Days(read, unit.Id), [.. shown],
            rows.Count > count ? rows[count - 1].Position.ToString() : null, UnitStanding.Of(unit));
    }

    private long Since => (archive.Time.GetUtcNow() - RequestLog.Kept).ToUnixTimeMilliseconds();

    private List<RequestDay> Days(ReadSession read, long unit) =>
    [
        .. read.Archive.Query<(long Day, long Requests, long NotModified, long Refused, long Bytes)>(
            """
            select at / 86400000 as day, count(*), count(*) filter (where outcome = @notModified),
              count(*) filter (where outcome in @Refusals), sum(bytes)
            from request where unit_id = @unit and at >= @Since group by day order by day desc
            """,
            new { unit, Since, notModified = (int)PollOutcome.NotModified, SiteRefusals.Refusals })
            .Select(row => new RequestDay(
                DateOnly.FromDateTime(DateTime.UnixEpoch.AddDays(row.Day)), row.Requests, row.NotModified,
                row.Refused, row.Bytes)),
    ];

    /// <summary>The address asked for, where it still exists and is still the domain's own.</summary>
    private static WebUrl? AddressOf(ReadSession read, RequestRow row, string domain)
    {
        var address = row.FeedId is { } feed ? FeedFacts.Find(read, feed)?.Url
            : row.ItemId is { } item ? ItemAddress(read, item)
            : null;
        return WebUrl.Parse(address) is { } url && RegistrableDomain.Of(url.Host) == domain ? url : null;
    }

    private static string? ItemAddress(ReadSession read, long id)
    {
        using var key = read.KeyOf(Subject.Item, id);
        return ItemAddresses.Of(read.Archive, key, id);
    }

    private sealed record RequestRow
    {
        public long Id { get; init; }
        public long At { get; init; }
        public long Purpose { get; init; }
        public long? FeedId { get; init; }
        public long? ItemId { get; init; }
        public long Reason { get; init; }
        public long Outcome { get; init; }
        public long? Status { get; init; }
        public long Bytes { get; init; }

        public ListPosition Position => new(At, Id);

        public PastRequest Told(string? address) => new(
            StoredTime.Of(At),
            (FetchPurpose)Purpose,
            (PollReason)Reason,
            (PollOutcome)Outcome,
            (int?)Status,
            Bytes,
            address);
    }

    private sealed record UnitOfHost : UnitRow
    {
        public long Id { get; init; }
    }
}
