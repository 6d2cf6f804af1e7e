namespace Firstwire.Server.Pages.Charts;

/// <summary>
/// Counts in few classes, each some times as large as the one before: a reader tells four shades apart, not forty.
/// </summary>
/// <param name="Bounds">The least count of each class; the first is 1.</param>
internal sealed record MapSteps(IReadOnlyList<long> Bounds, long Most)
{
    public const int MostClasses = 4;

    public static MapSteps To(long most)
    {
        var bounds = new List<long> { 1 };
        var ratio = Math.Pow(Math.Max(1, most), 1.0 / MostClasses);
        for (var step = 1; step < MostClasses; step++)
        {
            var bound = Math.Max(Rounded(Math.Pow(ratio, step)), bounds[^1] + 1);
            if (bound > most) break;
            bounds.Add(bound);
        }

        return new MapSteps(bounds, Math.Max(1, most));
    }

    /// <summary>From 1 on; 0 where there is nothing.</summary>
    public int ClassOf(long count) => Bounds.Count(bound => bound <= count);

    /// <summary>The largest count of a class, which counts from 1.</summary>
    public long LastOf(int step) => step < Bounds.Count ? Bounds[step] - 1 : Most;

    /// <summary>To one digit that is easily said.</summary>
    private static long Rounded(double value)
    {
        var power = Math.Pow(10, Math.Floor(Math.Log10(Math.Max(1, value))));
        return (long)((value / power) switch { < 1.5 => 1, < 3 => 2, < 7 => 5, _ => 10 } * power);
    }
}
