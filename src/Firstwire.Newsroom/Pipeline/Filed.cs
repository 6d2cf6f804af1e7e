using Firstwire.Newsroom.Scheduling;

namespace Firstwire.Newsroom.Pipeline;

/// <summary>What one request came to in the archive.</summary>
internal sealed record Filed(PollOutcome Outcome, int NewItems, int ChangedItems);

/// <summary>Rolls a filing back whose lease another worker has by now.</summary>
internal sealed class LeaseLostException : Exception
{
    public LeaseLostException()
        : base("The lease was lost before its work was filed.")
    {
    }
}

/// <summary>Random numbers for jitter; the seed is given, so that a run can be repeated.</summary>
internal sealed class Chance(int seed)
{
    private readonly Random random = new(seed);
    private readonly Lock gate = new();

    /// <summary>In [0, 1).</summary>
    public double Next()
    {
        lock (gate) return random.NextDouble();
    }
}
