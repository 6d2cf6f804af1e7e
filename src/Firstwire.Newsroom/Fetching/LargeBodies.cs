namespace Firstwire.Newsroom.Fetching;

/// <summary>
/// Bounds the memory that bodies take together. Up to <see cref="FreeBytes"/> a body is read freely; beyond, it waits
/// for one of a few places and keeps it until whoever asked for it is done with it.
/// </summary>
internal sealed class LargeBodies : IDisposable
{
    /// <summary>Of a hundred feeds and pages ninety-nine are smaller.</summary>
    public const int FreeBytes = 1024 * 1024;

    /// <summary>Buffers double as they grow, so three of the largest feeds allowed take up to 200 MB.</summary>
    private const int Places = 3;

    private readonly SemaphoreSlim free = new(Places);

    /// <summary>Waits for a place; disposing what is returned gives it back.</summary>
    public async Task<IDisposable> EnterAsync(CancellationToken cancellation)
    {
        await free.WaitAsync(cancellation);
        return new Place(free);
    }

    public void Dispose() => free.Dispose();

    private sealed class Place(SemaphoreSlim free) : IDisposable
    {
        private int isGivenBack;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref isGivenBack, 1) == 0) free.Release();
        }
    }
}
