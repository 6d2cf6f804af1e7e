using System.Runtime.ExceptionServices;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Takedown.Control;

namespace Firstwire.Newsroom.Takedown.Cases;

/// <summary>
/// Looks for the proofs that are due: at several domains at once, at each for one claim at a time. A domain that is
/// slow holds its own place alone, and not for long; the others are taken up by what comes due meanwhile. A look is
/// noted before it is made, so a crash loses a look and no claim.
/// </summary>
internal sealed class ProofLooks(NewsArchive archive, CaseBook book, ControlCheck? check)
{
    private const int DomainsAtOnce = 16;

    /// <summary>
    /// A look asks a name server and some pages, each of which may take many seconds; who is slower is looked at again
    /// later, as who answers nothing.
    /// </summary>
    private static readonly TimeSpan LongestLook = TimeSpan.FromMinutes(1);

    /// <summary>How soon a look that comes due is begun while others are under way.</summary>
    private static readonly TimeSpan NoticedAfter = TimeSpan.FromSeconds(2);

    /// <summary>
    /// All that is due now, and what comes due before that is done. A look that fails keeps no other waiting; its
    /// failure is thrown when all are over.
    /// </summary>
    /// <param name="mayBegin">Asked before looks are begun: another process may have taken the work over.</param>
    public async Task WorkAsync(Func<CancellationToken, Task<bool>> mayBegin, CancellationToken cancellation)
    {
        if (check is null) return;
        var underWay = new Dictionary<string, Task>();
        Exception? failed = null;
        while (!cancellation.IsCancellationRequested)
        {
            try
            {
                if (await mayBegin(cancellation)) Begin(underWay, cancellation);
            }
#pragma warning disable CA1031 // What is under way is waited for, whatever happens.
            catch (Exception failure)
#pragma warning restore CA1031
            {
                failed ??= failure;
            }

            if (underWay.Count == 0) break;
            await WaitAsync(underWay, cancellation);
            foreach (var (domain, look) in underWay.Where(one => one.Value.IsCompleted).ToList())
            {
                underWay.Remove(domain);
                failed ??= look.Exception?.InnerException;
            }
        }

        await Task.WhenAny(Task.WhenAll(underWay.Values));
        cancellation.ThrowIfCancellationRequested();
        if (failed is not null) ExceptionDispatchInfo.Throw(failed);
    }

    /// <summary>Until one is over, or others may have come due.</summary>
    private async Task WaitAsync(Dictionary<string, Task> underWay, CancellationToken cancellation)
    {
        using var pause = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        await Task.WhenAny([.. underWay.Values, Task.Delay(NoticedAfter, archive.Time, pause.Token)]);
        await pause.CancelAsync();
    }

    private void Begin(Dictionary<string, Task> underWay, CancellationToken cancellation)
    {
        if (underWay.Count == DomainsAtOnce) return;
        using var read = archive.Read();
        foreach (var (id, domain) in ControlClaims.Due(read, CaseClock.Now(read, archive.Time)))
        {
            if (underWay.Count == DomainsAtOnce) break;
            if (!underWay.ContainsKey(domain)) underWay.Add(domain, LookAsync(id, cancellation));
        }
    }

    private async Task LookAsync(long id, CancellationToken cancellation)
    {
        if (!await archive.WriteAsync(write => ControlClaims.Look(write, id, book.Now(write)), cancellation)) return;
        ControlClaim? claim;
        using (var read = archive.Read()) claim = ControlClaims.Find(read, id);
        if (claim is null) return;
        var finding = await FindAsync(claim, cancellation);
        await archive.PublishAsync(
            write => ControlClaims.Saw(write, claim, finding) && finding.Proof is { } proof
                && book.Prove(write, id, proof), cancellation);
    }

    private async Task<ControlFinding> FindAsync(ControlClaim claim, CancellationToken cancellation)
    {
        using var limit = new CancellationTokenSource(LongestLook, archive.Time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellation);
        try
        {
            return await check!.LookAsync(claim.Challenge, either.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return new ControlFinding(
                null, [$"{claim.Challenge.Domain} and its name servers took longer than a minute to answer."]);
        }
    }
}
