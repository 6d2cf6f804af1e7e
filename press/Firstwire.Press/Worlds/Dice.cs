namespace Firstwire.Press.Worlds;

/// <summary>
/// Numbers that depend on nothing but a seed and the names of what is drawn (SplitMix64), so that any article can be
/// made without making the ones before it, on any machine alike.
/// </summary>
internal sealed class Dice
{
    private const ulong Golden = 0x9E3779B97F4A7C15;
    private ulong state;

    private Dice(ulong state) => this.state = state;

    public static Dice Of(long seed, params ReadOnlySpan<long> names)
    {
        var state = Mix((ulong)seed + Golden);
        foreach (var name in names)
        {
            state = Mix(state ^ Mix((ulong)name + Golden));
        }

        return new Dice(state);
    }

    public ulong Next() => Mix(state += Golden);

    /// <summary>A number from 0 to <paramref name="limit"/> - 1.</summary>
    public int Below(int limit) => (int)(Next() % (ulong)limit);

    public int Between(int least, int most) => least + Below(most - least + 1);

    public bool Chance(int percent) => Below(100) < percent;

    /// <summary>A number in [0, 1).</summary>
    public double Fraction() => (Next() >> 11) * (1.0 / (1UL << 53));

    public T Pick<T>(IReadOnlyList<T> list) => list[Below(list.Count)];

    private static ulong Mix(ulong z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
