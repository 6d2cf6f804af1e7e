using Firstwire.Newsroom.Archive;

namespace Firstwire.Newsroom.Scheduling;

/// <summary>
/// Of several processes on one archive, one does a work, such as talking to hubs and subscribers; this says whether it
/// is ours.
/// </summary>
/// <param name="name">Of the work, the same in all processes.</param>
internal sealed class Turn(NewsArchive archive, Ownership ownership, string name) : IDisposable
{
    /// <summary>So long the work stands still after the process that did it has died.</summary>
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(30);

    private readonly SemaphoreSlim gate = new(1);
    private DateTimeOffset asked;
    private bool isOurs;

    public async Task<bool> IsOursAsync(CancellationToken cancellation)
    {
        await gate.WaitAsync(cancellation);
        try
        {
            var now = archive.Time.GetUtcNow();
            // Asked again after half the lease: the work that follows is covered by the other half.
            if (isOurs && now - asked < Lease / 2) return true;
            isOurs = await ownership.OwnAsync(name, Lease, cancellation);
            asked = now;
            return isOurs;
        }
        finally
        {
            gate.Release();
        }
    }

    /// <summary>Does a work that may take longer than the lease, if it is ours, and holds on to it meanwhile.</summary>
    public async Task DoAsync(Func<CancellationToken, Task> work, CancellationToken cancellation)
    {
        if (!await IsOursAsync(cancellation)) return;
        using var over = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var held = HoldAsync(over.Token);
        try
        {
            await work(cancellation);
        }
        finally
        {
            await over.CancelAsync();
            await held;
        }
    }

    private async Task HoldAsync(CancellationToken over)
    {
        try
        {
            while (true)
            {
                await Task.Delay(Lease / 2, archive.Time, over);
                await IsOursAsync(over);
            }
        }
        catch (OperationCanceledException) when (over.IsCancellationRequested)
        {
            // The work is done.
        }
    }

    public Task GiveUpAsync() => ownership.DisownAsync(name);

    public void Dispose() => gate.Dispose();
}
