using System.Globalization;
using Dapper;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Archive.Sealing;
using Firstwire.Newsroom.Health;
using Firstwire.Newsroom.Items;
using Firstwire.Newsroom.Takedown.Control;
using Microsoft.Data.Sqlite;

namespace Firstwire.Newsroom.Takedown.Cases;

/// <summary>The rows of cases and of what happened to them.</summary>
internal static class CaseStore
{
    /// <summary>When a case was closed, else when it is to be decided: by which it is listed.</summary>
    private const string Listed = "coalesce(closed, deadline, received + 604800000)";

    private const string Columns =
        $"""
        id, code, source, state, scope, basis, received, deadline, alarms, proof, contested, decider, rejection, action,
        lapse, closed, item_id as ItemId, sealed, {Listed} as Listed
        """;

    public static CaseRow? Find(SqliteConnection archive, long id) =>
        archive.QuerySingleOrDefault<CaseRow>($"select {Columns} from takedown_case where id = @id", new { id });

    public static CaseRow? FindByCode(SqliteConnection archive, string code) =>
        archive.QuerySingleOrDefault<CaseRow>($"select {Columns} from takedown_case where code = @code", new { code });

    public static CaseRow? FindByToken(SqliteConnection archive, byte[] hash) =>
        archive.QuerySingleOrDefault<CaseRow>(
            $"select {Columns} from takedown_case where token_hash = @hash", new { hash });

    /// <summary>Open cases, the next deadline first, or closed ones, the last that was closed first.</summary>
    /// <param name="after">Where the last of those before stands; null from the beginning.</param>
    public static IReadOnlyList<CaseRow> List(
        SqliteConnection archive, bool isOpen, int count, ListPosition? after = null) => archive.Query<CaseRow>(
        isOpen
            ? $"""
              select {Columns} from takedown_case
              where closed is null and (@at is null or ({Listed}, id) > (@at, @id)) order by {Listed}, id limit @count
              """
            : $"""
              select {Columns} from takedown_case
              where closed is not null and (@at is null or ({Listed}, id) < (@at, @id))
              order by {Listed} desc, id desc limit @count
              """,
        new { count, at = after?.Listed, id = after?.Id }).AsList();

    /// <summary>
    /// The cases that stand against an item and have hidden or erased it: it alone, or with all of a scope.
    /// </summary>
    public static IReadOnlyList<CaseRow> Against(WriteSession write, long itemId)
    {
        var orders = write.Archive.Query<long>(
            "select order_id from takedown_item where item_id = @itemId", new { itemId });
        var codes = write.Keys.Query<string>(
            """
            select case_id from takedown_order where id in @orders
            union select case_id from tombstone join takedown_order on takedown_order.id = order_id
            where item_id = @itemId
            """,
            new { orders, itemId });
        return write.Archive.Query<CaseRow>(
            $"""
            select {Columns} from takedown_case
            where (item_id = @itemId or code in @codes
                or code in (select case_id from takedown_hidden where item_id = @itemId))
            order by id
            """,
            new { itemId, codes }).Where(static row => Stands(row.Standing)).AsList();
    }

    /// <summary>Whether a case has hidden or erased what it is about.</summary>
    public static bool Stands(CaseStanding standing) =>
        standing.State is CaseState.Waiting or CaseState.Executing or CaseState.Executed;

    /// <summary>The cases about a publisher's registered domain, newest first.</summary>
    public static IReadOnlyList<CaseRow> Of(SqliteConnection archive, byte[] publisher, int count) =>
        archive.Query<CaseRow>(
            $"select {Columns} from takedown_case where publisher_hash = @publisher "
                + "order by received desc limit @count",
            new { publisher, count }).AsList();

    /// <summary>
    /// What a claimant wrote, and what could be led back to them: of a case, or of a visit to the desk. The rest of the
    /// case stays.
    /// </summary>
    public static bool EraseClaimant(SqliteConnection archive, long id)
    {
        archive.Execute(
            """
            update takedown_case set sealed = null, claimant_hash = null, provider_hash = null, notice_hash = null
            where id = @id;
            delete from control where claim_id = @id;
            delete from letter where claim_id = @id;
            delete from counter_notice where claim_id = @id;
            """,
            new { id });
        return true;
    }

    public static bool AnyOpen(SqliteConnection archive) =>
        archive.ExecuteScalar<bool>("select exists (select 1 from takedown_case where closed is null)");

    /// <summary>
    /// Open cases that time moves by now. Those that only wait are not looked into: strangers can have any number of
    /// them wait.
    /// </summary>
    public static IReadOnlyList<long> Due(SqliteConnection archive, DateTimeOffset now)
    {
        var at = now.ToUnixTimeMilliseconds();
        var alarms = CaseFlow.Alarms.Select(
            static (after, raised) => string.Create(
                CultureInfo.InvariantCulture, $"when {raised} then {after.TotalMilliseconds:F0}"));
        return archive.Query<long>(
            $"""
            select id from takedown_case
            where (state in (@incomplete, @awaiting) and received <= @impatient)
              or (state = @waiting and deadline <= @at)
              or (state in (@awaiting, @waiting) and deadline + case alarms {string.Join(' ', alarms)} end <= @begun)
            order by id
            """,
            new
            {
                at,
                begun = at + (long)CaseFlow.UntilDeadline.TotalMilliseconds,
                impatient = at - (long)CaseFlow.Patience.TotalMilliseconds,
                incomplete = (int)CaseState.Incomplete,
                awaiting = (int)CaseState.AwaitingProof,
                waiting = (int)CaseState.Waiting,
            }).AsList();
    }

    /// <summary>Cases that have something still to be done.</summary>
    public static IReadOnlyList<long> Unfinished(SqliteConnection archive) =>
        archive.Query<long>(
            """
            select id from takedown_case
            where action <> 0 or lapse is not null or state = @executing or (closed is null and sealed is null)
            order by id
            """,
            new { executing = (int)CaseState.Executing }).AsList();

    public static IReadOnlyList<(CaseNews News, DateTimeOffset At)> Log(SqliteConnection archive, long id) =>
        [.. archive.Query<(long Kind, long At)>(
            "select kind, at from takedown_event where claim_id = @id order by id", new { id })
            .Select(row => ((CaseNews)row.Kind, StoredTime.Of(row.At)))];

    /// <summary>Files what an event made of a case, and tells of it.</summary>
    public static void Apply(WriteSession write, long id, CaseChange change, DateTimeOffset now)
    {
        var after = change.After;
        write.Archive.Execute(
            """
            update takedown_case set state = @state, deadline = @deadline, alarms = @Alarms, contested = @contested,
              decider = @decider, rejection = @rejection, action = @action, closed = @closed,
              lapse = coalesce(@lapse, iif(@EndsLapse, null, lapse))
            where id = @id
            """,
            new
            {
                id,
                state = (int)after.State,
                deadline = after.Deadline?.ToUnixTimeMilliseconds(),
                after.Alarms,
                contested = after.IsContested,
                decider = (int?)after.Decider,
                rejection = (int?)after.Rejection,
                action = (int)after.Action,
                closed = after.Closed?.ToUnixTimeMilliseconds(),
                lapse = change.Lapse?.ToUnixTimeMilliseconds(),
                change.EndsLapse,
            });
        foreach (var news in change.News) Tell(write, id, news, now);
    }

    public static void Tell(WriteSession write, long id, CaseNews news, DateTimeOffset now)
    {
        write.Archive.Execute(
            "insert into takedown_event (claim_id, kind, at) values (@id, @kind, @at)",
            new { id, kind = (int)news, at = now.ToUnixTimeMilliseconds() });
        if (AnnouncementOf(news) is { } announced)
        {
            write.Archive.Execute(
                "insert into announcement (kind, claim_id, at) values (@kind, @id, @Now)",
                new { kind = (int)announced, id, write.Now });
        }
    }

    public static void Prove(WriteSession write, long id, ControlProof proof) =>
        write.Archive.Execute("update takedown_case set proof = @proof where id = @id", new { id, proof = (int)proof });

    public static void Reseal(WriteSession write, long id, SealingKey key, CaseContent content) =>
        write.Archive.Execute(
            "update takedown_case set sealed = @sealedContent, basis = @basis where id = @id",
            new
            {
                id,
                sealedContent = key.Seal(content, Sealed.Json.CaseContent, Place.Case),
                basis = (int?)content.Claim.Basis
            });

    /// <summary>What was asked is done; not where something else is asked since.</summary>
    public static void Acted(WriteSession write, long id, CaseAction action) =>
        write.Archive.Execute("update takedown_case set action = 0 where id = @id and action = @action",
            new { id, action = (int)action });

    public static void LapseTold(WriteSession write, long id, long lapse) =>
        write.Archive.Execute(
            "update takedown_case set lapse = null where id = @id and lapse = @lapse", new { id, lapse });

    private static AnnouncementKind? AnnouncementOf(CaseNews news) => news switch
    {
        CaseNews.Alarm6 => AnnouncementKind.RemovalWaits,
        CaseNews.Alarm12 => AnnouncementKind.RemovalWaitsHalf,
        CaseNews.Alarm20 => AnnouncementKind.RemovalWaitsLast,
        CaseNews.DeadlineReached => AnnouncementKind.RemovalUndecided,
        CaseNews.Countered or CaseNews.CounterForOperator => AnnouncementKind.RemovalCountered,
        _ => null,
    };
}
