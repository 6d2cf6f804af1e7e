using System.Collections.Concurrent;
using Firstwire.Text.Urls;

namespace Firstwire.Newsroom.Images;

/// <summary>
/// Whose turn it is to ask a site for a picture: one request at a time to a registrable domain, the edition's gap
/// between two, and none for a while after a site that is asked for too much said so. Readers wait a little; then the
/// picture is not there.
/// </summary>
internal sealed class ImageTurns(NewsroomOptions options, TimeProvider time) : IDisposable
{
    /// <summary>Pictures on their way at once, of all sites together.</summary>
    private const int AtOnce = 6;

    /// <summary>Sites remembered; a site that is forgotten is asked a gap too early at worst.</summary>
    private const int Kept = 4_000;

    /// <summary>A reader has turned the page by then.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly ConcurrentDictionary<string, Site> sites = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim slots = new(AtOnce);

    /// <summary>Null where it would take too long. Whoever has a turn disposes it when the answer is there.</summary>
    public async Task<Turn?> TakeAsync(WebUrl url, CancellationToken cancellation)
    {
        if (sites.Count >= Kept) Forget();
        var site = sites.GetOrAdd(RegistrableDomain.Of(url.Host), static _ => new Site());
        if (site.Ready - time.GetUtcNow() > Patience || !await site.Free.WaitAsync(Patience, cancellation)) return null;
        var turn = new Turn(this, site);
        try
        {
            var wait = site.Ready - time.GetUtcNow();
            if (wait <= Patience)
            {
                if (wait > TimeSpan.Zero) await Task.Delay(wait, time, cancellation);
                await slots.WaitAsync(cancellation);
                turn.HasSlot = true;
                return turn;
            }
        }
        catch
        {
            turn.Dispose();
            throw;
        }

        turn.Dispose();
        return null;
    }

    public void Dispose()
    {
        slots.Dispose();
        foreach (var site in sites.Values) site.Free.Dispose();
    }

    private void Forget()
    {
        var now = time.GetUtcNow();
        foreach (var (name, site) in sites)
        {
            if (site.Free.CurrentCount == 1 && site.Ready <= now) sites.TryRemove(name, out _);
        }
    }

    private void End(Turn turn, Site site)
    {
        if (turn.HasSlot)
        {
            slots.Release();
            site.Ready = time.GetUtcNow() + (turn.Rest ?? options.UnitGap);
        }

        site.Free.Release();
    }

    internal sealed class Site
    {
        public SemaphoreSlim Free { get; } = new(1);

        /// <summary>Written by whoever holds the turn.</summary>
        public DateTimeOffset Ready { get; set; }
    }

    /// <summary>A turn that was taken.</summary>
    internal sealed class Turn(ImageTurns turns, Site site) : IDisposable
    {
        public bool HasSlot { get; set; }

        /// <summary>How long the site is left alone after this; null for the usual gap.</summary>
        public TimeSpan? Rest { get; set; }

        public void Dispose() => turns.End(this, site);
    }
}
