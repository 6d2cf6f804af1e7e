using Dapper;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Archive.Sealing;
using Firstwire.Newsroom.Outlets;

namespace Firstwire.Newsroom.Sources;

/// <summary>A source that Firstwire found, with why it looked there.</summary>
/// <param name="Sources">What can be followed, best first; empty where nothing was found.</param>
/// <param name="Items">Distinct items that point to it, of <paramref name="Outlets"/> distinct outlets.</param>
/// <param name="Reasons">How many of those items point to it in which way.</param>
/// <param name="PointedBy">The outlets that do, by name; the first few.</param>
/// <param name="Trouble">Why nothing was found, in one sentence.</param>
public sealed record SuggestedSource(
    long Id,
    long OutletId,
    string Name,
    string HomePageUrl,
    CandidateState State,
    IReadOnlyList<FoundSource> Sources,
    long Items,
    long Outlets,
    IReadOnlyList<(PointerReason Reason, long Items)> Reasons,
    IReadOnlyList<string> PointedBy,
    string? Trouble);

/// <summary>The sources that Firstwire found by what it read, for a person to add or dismiss.</summary>
public sealed class SuggestedSources(NewsArchive archive)
{
    private const int MostNamed = 5;

    /// <summary>Those in a state, the most pointed to first; what is watched by now is left out.</summary>
    public IReadOnlyList<SuggestedSource> In(CandidateState state, int count = 100)
    {
        using var read = archive.Read();
        var rows = read.Archive.Query<CandidateRow>(
            $"""
            select {CandidateRow.Columns} from candidate where state = @state and (@state <> @offered or not exists (
              select 1 from feed where outlet_id in (
                select coalesce(own.same_as, own.id) from outlet own where own.id = candidate.outlet_id
                union select twin.id from outlet own join outlet twin on twin.same_as = coalesce(own.same_as, own.id)
                where own.id = candidate.outlet_id)))
            order by outlets desc, items desc, id limit @count
            """,
            new { state = (int)state, offered = (int)CandidateState.Offered, count });
        return [.. rows.Select(row => Open(read, row)).OfType<SuggestedSource>()];
    }

    /// <summary>
    /// Follows the best of what was found. Null where there is no such candidate, or nothing was found.
    /// </summary>
    public Task<SubscribeResult?> AddAsync(long id, CancellationToken cancellation) => archive.PublishAsync(
        write => CandidateStore.Find(write, id) is { Sources.Count: > 0 } content
            ? Add(write, id, content, FeedOrigin.Person)
            : null,
        cancellation);

    /// <summary>It is not offered again. False where there is no such candidate.</summary>
    public Task<bool> DismissAsync(long id, CancellationToken cancellation) => archive.PublishAsync(
        write =>
        {
            if (CandidateStore.Find(write, id) is not { } content) return false;
            CandidateStore.SetState(write, id, CandidateState.Dismissed);
            CandidateStore.Save(write, id, content with { Steps = [] }, due: null, attempts: 0);
            return true;
        },
        cancellation);

    internal static SubscribeResult Add(WriteSession write, long id, CandidateContent content, FeedOrigin origin)
    {
        var best = content.Sources[0];
        var result = FeedSubscriptions.Subscribe(
            write, new FeedRequest(best.Url, best.Title, content.HomeUrl, Origin: origin) { Kind = best.Kind });
        if (result is not SubscribeResult.Refused) CandidateStore.SetState(write, id, CandidateState.Added);
        return result;
    }

    private static SuggestedSource? Open(ReadSession read, CandidateRow row)
    {
        using var key = read.KeyOf(Subject.Outlet, row.OutletId);
        if (key is null) return null;
        var content = key.Open(row.Sealed, Sealed.Json.CandidateContent, Place.Candidate);
        var outlet = key.Open(row.SealedOutlet, Sealed.Json.OutletContent, Place.Outlet);
        var reasons = read.Archive.Query<(long Reason, long Items)>(
            "select reason, count(distinct item_id) from candidate_pointer where candidate_id = @Id group by reason "
                + "order by reason",
            new { row.Id });
        var pointing = read.Archive.Query<long>(
            """
            select coalesce(outlet.same_as, outlet.id) as root
            from candidate_pointer join outlet on outlet.id = candidate_pointer.outlet_id
            where candidate_id = @Id group by root order by count(*) desc, root limit @MostNamed
            """,
            new { row.Id, MostNamed });
        return new SuggestedSource(
            row.Id,
            row.OutletId,
            outlet.Name ?? (content.Sources is [var best, ..] ? best.Title : null) ?? outlet.Domain,
            content.HomeUrl,
            (CandidateState)row.State,
            content.Sources,
            row.Items,
            row.Outlets,
            [.. reasons.Select(reason => ((PointerReason)reason.Reason, reason.Items))],
            [.. pointing.Select(id => OutletNames.Of(read, id)).OfType<string>()],
            content.Trouble);
    }

    private sealed record CandidateRow
    {
        public const string Columns =
            """
            candidate.id, candidate.outlet_id as OutletId, state, sealed,
            (select sealed from outlet where id = candidate.outlet_id) as SealedOutlet,
            (select count(distinct item_id) from candidate_pointer where candidate_id = candidate.id) as Items,
            (select count(distinct coalesce(outlet.same_as, outlet.id))
              from candidate_pointer join outlet on outlet.id = candidate_pointer.outlet_id
              where candidate_id = candidate.id) as Outlets
            """;

        public long Id { get; init; }
        public long OutletId { get; init; }
        public long State { get; init; }
        public required byte[] Sealed { get; init; }
        public required byte[] SealedOutlet { get; init; }
        public long Items { get; init; }
        public long Outlets { get; init; }
    }
}
