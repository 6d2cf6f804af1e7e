using System.Runtime.ExceptionServices;
using System.Security.Cryptography;
using Dapper;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Archive.Erasing;
using Firstwire.Newsroom.Archive.Sealing;
using Firstwire.Newsroom.Takedown.Desk;
using Firstwire.Newsroom.Takedown.Execution;

namespace Firstwire.Newsroom.Takedown.Cases;

/// <summary>
/// What of cases goes on by itself: deadlines and alarms, what is still to be done to items, publishers' wishes, and
/// the erasure of claimants. All of it is read from the archive, so a restart goes on where a crash left it.
/// </summary>
internal sealed class CaseWork(NewsArchive archive, CaseBook book, CaseHands hands)
{
    /// <summary>
    /// The letters of a case, its claimant and its counter-notices are kept for so long after its end.
    /// </summary>
    public static readonly TimeSpan ClaimantKept = TimeSpan.FromDays(90);

    /// <summary>
    /// Everything that is due now. A case that fails keeps no other waiting; its failure is thrown when all is done.
    /// </summary>
    public async Task WorkAsync(CancellationToken cancellation)
    {
        await PassTimeAsync(cancellation);
        Exception? failed = null;
        foreach (var id in Unfinished())
        {
            try
            {
                await ActAsync(id, cancellation);
            }
            // Whatever one case comes to, the deadlines of the others hold.
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                failed ??= failure;
            }
        }

        await EraseAsync(cancellation);
        if (failed is not null) ExceptionDispatchInfo.Throw(failed);
    }

    /// <summary>Tells items what their publishers wish since.</summary>
    public async Task TellWishesAsync(CancellationToken cancellation)
    {
        while (await DomainWishes.TellSomeAsync(archive, cancellation)) cancellation.ThrowIfCancellationRequested();
    }

    private IReadOnlyList<long> Unfinished()
    {
        using var read = archive.Read();
        return CaseStore.Unfinished(read.Archive);
    }

    private bool AnyOpen()
    {
        using var read = archive.Read();
        return CaseStore.AnyOpen(read.Archive);
    }

    private async Task PassTimeAsync(CancellationToken cancellation)
    {
        if (!AnyOpen()) return;
        await archive.WriteAsync(
            write =>
            {
                // The clock of deadlines is noted at every look, also where none is due.
                foreach (var id in CaseStore.Due(write.Archive, book.Now(write))) PassTime(write, id);
                return true;
            },
            cancellation);
    }

    /// <summary>A case that does not open is damaged: it is passed over, and the rest goes on.</summary>
    private void PassTime(WriteSession write, long id)
    {
        try
        {
            book.Happen(write, id, new CaseEvent.TimePassed());
        }
        catch (CryptographicException)
        {
            // Its deadline cannot be kept by anybody who cannot read what it is about.
        }
    }

    private async Task ActAsync(long id, CancellationToken cancellation)
    {
        if (Open(id) is not var (row, content))
        {
            await EndLostAsync(id, cancellation);
            return;
        }

        switch (row.Standing.Action)
        {
            case CaseAction.Hide:
                await hands.Hide(row.Code, CaseBook.ScopeOf(row, content), cancellation);
                break;
            case CaseAction.Unhide:
                await hands.Unhide(row.Code, cancellation);
                break;
            case CaseAction.Execute:
                await hands.Execute(Order(row, content), cancellation);
                break;
            case CaseAction.None when row.Standing.State == CaseState.Executing:
                await FollowAsync(row, content, cancellation);
                break;
        }

        if (row.Lapse is { } lapse) await hands.Lapse(row.Code, StoredTime.Of(lapse), cancellation);
        if (row.Standing.Action == CaseAction.None && row.Lapse is null) return;
        await archive.WriteAsync(
            write =>
            {
                CaseStore.Acted(write, id, row.Standing.Action);
                if (row.Lapse is { } told) CaseStore.LapseTold(write, id, told);
                return true;
            },
            cancellation);
    }

    /// <summary>
    /// Claimants are erased of what has ended: a case without one that is open stands in an archive that was put back
    /// from long ago. It ends as its order tells; what it hid without one is shown.
    /// </summary>
    private async Task EndLostAsync(long id, CancellationToken cancellation)
    {
        CaseRow? row;
        using (var read = archive.Read()) row = CaseStore.Find(read.Archive, id);
        if (row is not { Sealed: null, Standing.IsOpen: true }) return;
        var order = hands.Find(row.Code);
        if (order is { Done: null }) return;
        if (order is null) await hands.Unhide(row.Code, cancellation);
        var (state, news) = order is null
            ? (CaseState.Lapsed, CaseNews.Lapsed)
            : (CaseState.Executed, CaseNews.Executed);
        await archive.PublishAsync(
            write =>
            {
                var now = book.Now(write);
                var after = row.Standing with { State = state, Closed = now, Action = CaseAction.None };
                CaseStore.Apply(write, id, new CaseChange(after, [news]), now);
                return true;
            },
            cancellation);
    }

    /// <summary>An order that is not known any more, as after a restored backup, is given again.</summary>
    private async Task FollowAsync(CaseRow row, CaseContent content, CancellationToken cancellation)
    {
        var progress = hands.Find(row.Code);
        if (progress is null) await hands.Execute(Order(row, content), cancellation);
        if (progress?.Done is null) return;
        await archive.PublishAsync(write => book.Happen(write, row.Id, new CaseEvent.ExecutionDone()), cancellation);
    }

    private TakedownOrder Order(CaseRow row, CaseContent content)
    {
        var standing = row.Standing;
        return new TakedownOrder(
            row.Code, CaseBook.ScopeOf(row, content), row.Ground ?? TakedownBasis.Copyright,
            standing.Received, DecidedAt(row.Id))
        {
            Claimant = row.Ground == TakedownBasis.CourtOrder && standing.Decider == CaseDecider.Operator
                ? TakedownClaimant.Authority
                : standing.Decider == CaseDecider.Operator ? TakedownClaimant.Operator
                : standing.IsProven ? TakedownClaimant.Publisher
                : TakedownClaimant.Unverified,
            Proof = row.ProofKind?.ToString().ToLowerInvariant(),
        };
    }

    private DateTimeOffset DecidedAt(long id)
    {
        using var read = archive.Read();
        return CaseStore.Log(read.Archive, id)
            .Where(
                entry => entry.News is CaseNews.ControlProven or CaseNews.ExecutionOrdered or CaseNews.DeadlineReached)
            .Select(entry => entry.At)
            .LastOrDefault(archive.Time.GetUtcNow());
    }

    /// <summary>
    /// Destroys the keys of what ended long ago: names, addresses and words are gone with them, here and in backups.
    /// </summary>
    private async Task EraseAsync(CancellationToken cancellation)
    {
        List<long> old;
        using (var read = archive.Read())
        {
            var until = (CaseClock.Now(read, archive.Time) - ClaimantKept).ToUnixTimeMilliseconds();
            old =
            [
                .. read.Archive.Query<long>(
                    "select id from takedown_case where closed < @until and sealed is not null and action = 0",
                    new { until }),
                .. read.Archive.Query<long>(
                    "select claim_id from control where coalesce(proven, expires) < @until "
                        + "and claim_id not in (select id from takedown_case)",
                    new { until }),
            ];
        }

        if (old.Count == 0) return;
        await archive.WriteAsync(
            write =>
            {
                foreach (var id in old) Erase(write, id);
                return true;
            },
            cancellation);
        await WriteAheadLogs.TryFoldAsync(archive);
    }

    private void Erase(WriteSession write, long id)
    {
        SubjectErasure.Erase(write, Subject.Claim, id);
        CaseStore.Tell(write, id, CaseNews.ClaimantErased, book.Now(write));
    }

    private (CaseRow Row, CaseContent Content)? Open(long id)
    {
        using var read = archive.Read();
        using var key = read.KeyOf(Subject.Claim, id);
        return key is not null && CaseStore.Find(read.Archive, id) is { Sealed: { } sealedContent } row
            ? (row, key.Open(sealedContent, Sealed.Json.CaseContent, Place.Case))
            : null;
    }
}
