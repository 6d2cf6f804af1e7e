using Dapper;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Archive.Sealing;
using Microsoft.Data.Sqlite;

namespace Firstwire.Newsroom.Takedown.Execution;

/// <summary>The statements of orders.</summary>
internal static class Orders
{
    /// <summary>In milliseconds: an order is put off by an hour at most.</summary>
    private const long LongestWait = 2 * 60 * 60 * 1000;

    public static Order? Find(SqliteConnection keys, string caseId) =>
        keys.QuerySingleOrDefault<Order>(
            $"select {Order.Columns} from takedown_order where case_id = @caseId", new { caseId });

    public static Order Get(SqliteConnection keys, long id) =>
        keys.QuerySingle<Order>($"select {Order.Columns} from takedown_order where id = @id", new { id });

    /// <summary>
    /// The order that has waited longest of those due; one that is put off for longer than any is put off was so by a
    /// clock that ran ahead.
    /// </summary>
    public static Order? Next(SqliteConnection keys, long now) =>
        keys.QueryFirstOrDefault<Order>(
            $"select {Order.Columns} from takedown_order where due <= @now or due > @late order by due, id limit 1",
            new { now, late = now + LongestWait });

    /// <summary>
    /// Files an order. One that its case has already is told of a proof that came since, and refuses for good then;
    /// where it refused no longer, it goes through its steps again, and its promise counts from the proof.
    /// </summary>
    public static void Add(WriteSession write, TakedownOrder order)
    {
        var scope = ScopeContent.Of(order.Scope);
        var bytes = SealingKey.NewBytes();
        using var key = new SealingKey([.. bytes]);
        write.Keys.Execute(
            """
            insert into takedown_order (case_id, scope, basis, claimant, proof, domain, received, decided, filed, step,
              due, key, sealed_scope)
            values (@CaseId, @kind, @basis, @claimant, @Proof, @domain, @received, @decided, @now, @step, @now,
              @bytes, @sealedScope)
            on conflict (case_id) do update set
              claimant = excluded.claimant, proof = excluded.proof, lapses = null, lapsed = null,
              received = iif(lapsed is null, received, excluded.decided),
              decided = iif(lapsed is null, decided, excluded.decided),
              filed = iif(lapsed is null, filed, excluded.filed),
              step = iif(lapsed is null, step, excluded.step),
              due = iif(lapsed is null, due, excluded.due),
              done = iif(lapsed is null, done, null),
              ledger = iif(lapsed is null, ledger, null),
              probe = iif(lapsed is null, probe, null),
              key = iif(lapsed is null, key, excluded.key),
              sealed_scope = iif(lapsed is null, sealed_scope, excluded.sealed_scope)
            where proof is null and excluded.proof is not null
            """,
            new
            {
                order.CaseId,
                kind = (int)scope.Kind,
                basis = (int)order.Basis,
                claimant = (int)order.Claimant,
                order.Proof,
                domain = scope.RegistrableDomain,
                received = order.ReceivedAt.ToUnixTimeMilliseconds(),
                decided = order.DecidedAt.ToUnixTimeMilliseconds(),
                now = write.Now,
                step = (int)ExecutionStep.Refuse,
                bytes,
                sealedScope = key.Seal(scope, Sealed.Json.ScopeContent, Place.TakedownScope),
            });
    }

    /// <summary>
    /// Notes that a step is over. In a transaction of its own, after that of the step's work: keys are committed before
    /// the archive, and a step that is noted must be whole in both.
    /// </summary>
    public static bool Advance(WriteSession write, long id, ExecutionStep from, ExecutionStep to) =>
        write.Keys.Execute(
            "update takedown_order set step = @to where id = @id and step = @from",
            new { id, from = (int)from, to = (int)to }) == 1;

    public static int PutOff(WriteSession write, long id, TimeSpan wait) =>
        write.Keys.Execute(
            "update takedown_order set attempts = attempts + 1, due = @due where id = @id and due is not null",
            new { id, due = write.Now + (long)wait.TotalMilliseconds });

    /// <summary>All that is not done is due now: a clock that was set back must not leave it waiting.</summary>
    public static int Wake(WriteSession write) =>
        write.Keys.Execute("update takedown_order set due = @now where due > @now", new { now = write.Now });
}
