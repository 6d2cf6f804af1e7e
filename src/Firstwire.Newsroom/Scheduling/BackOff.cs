namespace Firstwire.Newsroom.Scheduling;

/// <summary>
/// Waiting times that double, each with a random share of its own, so that what failed together does not come back
/// together.
/// </summary>
internal static class BackOff
{
    private const double Jitter = 0.25;

    /// <param name="failures">In a row, this one counted.</param>
    /// <param name="random">In [0, 1).</param>
    /// <param name="retryAfter">What the other side asked for: never shortened.</param>
    public static TimeSpan After(
        int failures, TimeSpan first, TimeSpan longest, double random, TimeSpan? retryAfter = null)
    {
        var doubled = first * Math.Pow(2, Math.Clamp(failures - 1, 0, 20));
        var wait = (doubled < longest ? doubled : longest) * (1 + (Jitter * random));
        return retryAfter > wait ? retryAfter.Value * (1 + (Jitter * random)) : wait;
    }
}
