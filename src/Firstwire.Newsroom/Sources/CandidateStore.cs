using Dapper;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Archive.Erasing;
using Firstwire.Newsroom.Archive.Sealing;
using Firstwire.Newsroom.Outlets;
using Firstwire.Newsroom.Scheduling;
using Firstwire.Text.Urls;
using Microsoft.Data.Sqlite;

namespace Firstwire.Newsroom.Sources;

/// <summary>The rows of candidates, and who pointed to them.</summary>
internal static class CandidateStore
{
    /// <summary>Independent outlets that point to a site before it is asked anything.</summary>
    public const int EnoughOutlets = 3;

    /// <summary>Items remembered of one outlet: more than this say no more.</summary>
    private const int PointersOfAnOutlet = 50;

    /// <summary>Candidates kept; of those that nobody explored the weakest go first.</summary>
    private const int Most = 20_000;

    private const int ForgottenAtOnce = 1_000;

    /// <summary>New candidates between two looks at their number.</summary>
    private const int BetweenCounts = 256;

    /// <summary>From so many items on it shows whether a link is furniture.</summary>
    private const int FewestToJudge = 5;

    /// <summary>
    /// Share of an outlet's articles that link one domain: beyond it that is part of the page, not of the article.
    /// </summary>
    private const double FurnitureShare = 0.6;

    private static readonly TimeSpan BetweenTrustFiles = TimeSpan.FromDays(30);

    /// <summary>
    /// Notes that an item points to a site, and has the site explored once enough independent outlets do.
    /// </summary>
    public static void Point(WriteSession write, WebUrl target, long outletId, long itemId, PointerReason reason)
    {
        var id = Ensure(write, target);
        var added = write.Archive.Execute(
            """
            insert into candidate_pointer (candidate_id, outlet_id, item_id, reason)
            select @id, @outletId, @itemId, @reason
            where (select count(*) from candidate_pointer
              where candidate_id = @id and outlet_id = @outletId) < @PointersOfAnOutlet
            on conflict do nothing
            """,
            new { id, outletId, itemId, reason = (int)reason, PointersOfAnOutlet });
        if (added == 0) return;
        var (state, outlets) = write.Archive.QuerySingle<(long, long)>(
            """
            update candidate set last_seen = @now, items = items + 1, outlets = (
              select count(distinct coalesce(outlet.same_as, outlet.id)) from candidate_pointer
              join outlet on outlet.id = candidate_pointer.outlet_id where candidate_id = @id)
            where id = @id returning state, outlets
            """,
            new { id, now = write.Now });
        if (state == (int)CandidateState.Seen && outlets >= EnoughOutlets && Independent(write, id) >= EnoughOutlets)
        {
            Explore(write, id);
        }
    }

    /// <summary>The candidate of an address, made at its first sight.</summary>
    public static long Ensure(WriteSession write, WebUrl target)
    {
        var outletId = OutletStore.Ensure(write, target);
        if (write.Archive.QuerySingleOrDefault<long?>(
            "select id from candidate where outlet_id = @outletId", new { outletId }) is { } known) return known;
        using var key = write.KeyOf(Subject.Outlet, outletId)!;
        var content = new CandidateContent(WebUrl.Parse("/", target)!.Href);
        var id = write.Archive.ExecuteScalar<long>(
            """
            insert into candidate (outlet_id, state, first_seen, last_seen, sealed)
            values (@outletId, @state, @now, @now, @sealedContent) returning id
            """,
            new
            {
                outletId,
                state = (int)CandidateState.Seen,
                now = write.Now,
                sealedContent = key.Seal(content, Sealed.Json.CandidateContent, Place.Candidate),
            });
        if (id % BetweenCounts == 0) Forget(write, newest: id);
        return id;
    }

    /// <summary>
    /// Erases the rows of an outlet that was made for a candidate's sake alone; false, and all stay, where more is
    /// known of it.
    /// </summary>
    internal static bool EraseOutlet(SqliteConnection archive, long outletId)
    {
        var isBare = archive.QuerySingleOrDefault<bool>(
            """
            select same_as is null
              and not exists (select 1 from item where outlet_id = @outletId)
              and not exists (select 1 from feed where outlet_id = @outletId)
              and not exists (select 1 from robots where outlet_id = @outletId)
              and not exists (select 1 from outlet_tie where outlet_id = @outletId)
              and not exists (select 1 from outlet_name where outlet_id = @outletId)
              and not exists (select 1 from candidate_pointer where outlet_id = @outletId)
              and not exists (select 1 from outlet_merger where @outletId in (stays, leads))
              and not exists (select 1 from preferred_outlet where outlet_id = @outletId)
            from outlet where id = @outletId
            """,
            new { outletId });
        if (!isBare) return false;
        archive.Execute(
            """
            delete from candidate_pointer where candidate_id in (select id from candidate where outlet_id = @outletId);
            delete from candidate where outlet_id = @outletId;
            delete from outlet where id = @outletId;
            """,
            new { outletId });
        return true;
    }

    public static CandidateContent? Find(WriteSession write, long id)
    {
        var (outletId, sealedContent) = write.Archive.QuerySingleOrDefault<(long, byte[]?)>(
            "select outlet_id, sealed from candidate where id = @id", new { id });
        if (sealedContent is null) return null;
        using var key = write.KeyOf(Subject.Outlet, outletId);
        return key?.Open(sealedContent, Sealed.Json.CandidateContent, Place.Candidate);
    }

    public static long OutletOf(WriteSession write, long id) =>
        write.Archive.QuerySingle<long>("select outlet_id from candidate where id = @id", new { id });

    public static CandidateState StateOf(WriteSession write, long id) =>
        (CandidateState)write.Archive.QuerySingle<long>("select state from candidate where id = @id", new { id });

    public static void SetState(WriteSession write, long id, CandidateState state) =>
        write.Archive.Execute("update candidate set state = @state where id = @id", new { id, state = (int)state });

    /// <summary>Keeps what is known, and when the next request is due; null where there is none to make.</summary>
    public static void Save(WriteSession write, long id, CandidateContent content, long? due, int attempts)
    {
        using var key = write.KeyOf(Subject.Outlet, OutletOf(write, id));
        if (key is null) return;
        var unit = due is null ? (long?)null : PoliteUnits.Ensure(write, WebUrl.Parse(content.Steps[0].Url)!);
        write.Archive.Execute(
            "update candidate set sealed = @sealedContent, due = @due, attempts = @attempts, "
                + "unit_id = coalesce(@unit, unit_id) where id = @id",
            new
            {
                id,
                due,
                attempts,
                unit,
                sealedContent = key.Seal(content, Sealed.Json.CandidateContent, Place.Candidate)
            });
        if (unit is not null) PoliteUnits.Plan(write, unit.Value);
    }

    /// <summary>The site leads to another for good or for now: whoever pointed to it pointed there.</summary>
    public static void PointOn(WriteSession write, long id, WebUrl target)
    {
        var pointers = write.Archive.Query<(long OutletId, long ItemId, long Reason)>(
            "select outlet_id, item_id, reason from candidate_pointer where candidate_id = @id", new { id }).AsList();
        foreach (var (outletId, itemId, reason) in pointers)
        {
            Pointers.Note(write, itemId, outletId, target, (PointerReason)reason);
        }
    }

    /// <summary>Has the site looked at from its home page on.</summary>
    public static void Explore(WriteSession write, long id)
    {
        if (Find(write, id) is not { } content) return;
        SetState(write, id, CandidateState.Exploring);
        write.Archive.Execute("update candidate set trusted = @now where id = @id", new { id, now = write.Now });
        Save(
            write, id,
            content with { Steps = [new(ExplorationKind.Home, content.HomeUrl)], Sources = [], Trouble = null },
            write.Now, attempts: 0);
    }

    /// <summary>
    /// Has the trust.txt of a site read that another's trust.txt names: what that one says is confirmed by it or not.
    /// Its state stays.
    /// </summary>
    public static void AskForTrust(WriteSession write, WebUrl site)
    {
        var id = Ensure(write, site);
        if (Find(write, id) is not { Steps: [] } content || !MayAskForTrust(write, id)) return;
        Save(
            write, id,
            content with { Steps = [new(ExplorationKind.TrustFile, WebUrl.Parse("/trust.txt", site)!.Href)] },
            write.Now, attempts: 0);
    }

    /// <summary>
    /// Notes that a trust.txt is asked for now; false where it was of late, so that files which name each other come to
    /// an end.
    /// </summary>
    private static bool MayAskForTrust(WriteSession write, long id) =>
        write.Archive.Execute(
            "update candidate set trusted = @now where id = @id and (trusted is null or trusted < @before)",
            new { id, now = write.Now, before = write.Now - (long)BetweenTrustFiles.TotalMilliseconds }) == 1;

    /// <summary>Outlets whose pointers are not furniture: links that stand in most of their articles.</summary>
    private static int Independent(WriteSession write, long id) =>
        write.Archive.Query<(long Root, long Pointers, long Links, long Read)>(
            """
            select coalesce(outlet.same_as, outlet.id), count(*), count(*) filter (where reason = @linked),
              (select count(*) from item where item.outlet_id = candidate_pointer.outlet_id
                and article_number is not null
                 and item.id between min(candidate_pointer.item_id) and max(candidate_pointer.item_id))
            from candidate_pointer join outlet on outlet.id = candidate_pointer.outlet_id
            where candidate_id = @id group by candidate_pointer.outlet_id
            """,
            new { id, linked = (int)PointerReason.Linked })
            .Where(pointing => pointing.Links < pointing.Pointers || pointing.Links < FewestToJudge
                || pointing.Links < pointing.Read * FurnitureShare)
            .DistinctBy(pointing => pointing.Root)
            .Count();

    /// <summary>Forgets the weakest of too many, with what was made for their sake.</summary>
    private static void Forget(WriteSession write, long newest)
    {
        if (write.Archive.ExecuteScalar<long>("select count(*) from candidate") <= Most) return;
        var forgotten = write.Archive.Query<(long Id, long OutletId)>(
            "select id, outlet_id from candidate where state = @seen and due is null and id <> @newest "
                + "order by outlets, last_seen limit @ForgottenAtOnce",
            new { seen = (int)CandidateState.Seen, newest, ForgottenAtOnce }).AsList();
        foreach (var (id, outletId) in forgotten)
        {
            write.Archive.Execute(
                "delete from candidate_pointer where candidate_id = @id; delete from candidate where id = @id",
                new { id });
            SubjectErasure.Erase(write, Subject.Outlet, outletId);
        }
    }
}
