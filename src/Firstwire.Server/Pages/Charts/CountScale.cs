namespace Firstwire.Server.Pages.Charts;

/// <summary>A scale of whole numbers from zero, with round ticks.</summary>
/// <param name="Top">The highest tick; at least 1.</param>
internal sealed record CountScale(long Top, long Step)
{
    /// <summary>More lines than these are a grid and no help.</summary>
    private const int MostSteps = 4;

    private static readonly long[] Round = [1, 2, 5];

    /// <summary>Zero first.</summary>
    public IEnumerable<long> Ticks
    {
        get
        {
            for (long tick = 0; tick <= Top; tick += Step) yield return tick;
        }
    }

    /// <summary>The smallest round scale that reaches <paramref name="most"/>.</summary>
    public static CountScale To(long most)
    {
        var needed = Math.Max(1, most);
        for (long power = 1; ; power *= 10)
        {
            foreach (var round in Round)
            {
                var step = round * power;
                var steps = (needed + step - 1) / step;
                if (steps <= MostSteps) return new CountScale(steps * step, step);
            }
        }
    }

    /// <summary>Where a count stands between zero and the top, in [0,1].</summary>
    public double Of(long count) => Math.Clamp(count / (double)Top, 0, 1);
}
