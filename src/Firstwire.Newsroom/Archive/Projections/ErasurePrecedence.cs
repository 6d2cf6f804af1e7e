namespace Firstwire.Newsroom.Archive.Projections;

/// <summary>
/// Lets erasures go before those who fill the projections step by step. SQLite gives its write lock to whoever happens
/// to ask when it is free: one who takes it again at once keeps others waiting for as long as there is work, and a log
/// that is always written to is never folded.
/// </summary>
internal sealed class ErasurePrecedence : IDisposable
{
    /// <summary>An erasure that waits for something else must not keep the projections for ever.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly Lock counting = new();
    private readonly ManualResetEventSlim free = new(initialState: true);
    private int underWay;

    /// <summary>An erasure is under way until what is returned is disposed.</summary>
    public IDisposable Take()
    {
        lock (counting)
        {
            underWay++;
            free.Reset();
        }

        return new Taken(this);
    }

    /// <summary>Called between two steps, with nothing held: returns when no erasure is under way.</summary>
    public void GiveWay(CancellationToken cancellation) => free.Wait(Patience, cancellation);

    public void Dispose() => free.Dispose();

    private void End()
    {
        lock (counting)
        {
            if (--underWay == 0) free.Set();
        }
    }

    private sealed class Taken(ErasurePrecedence precedence) : IDisposable
    {
        private int ended;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref ended, 1) == 0) precedence.End();
        }
    }
}
