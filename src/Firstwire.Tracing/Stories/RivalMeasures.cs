namespace Firstwire.Tracing.Stories;

/// <summary>
/// What a document has in common with a story (<see cref="JoinMeasures"/>), and how that stands beside what it has in
/// common with the others that it may tell, its rivals: where many stories are alike the likest must be liker, where
/// one stands out less will do. The published measures of <see cref="StoryModel"/>.
/// </summary>
internal static class RivalMeasures
{
    /// <summary>Rivals that count, the likest; where there are fewer, the others are as unlike as can be.</summary>
    private const int Most = 5;

    /// <summary>Log-odds of what is as unlike as can be.</summary>
    public const double Least = -8;

    /// <summary>The place of <c>by-itself</c>.</summary>
    public static readonly int ByItself = JoinMeasures.Names.Count;

    public static IReadOnlyList<string> Names { get; } =
        [.. JoinMeasures.Names, "by-itself", "over-best-rival", "over-rivals", "rivals"];

    /// <summary>Fills in what stands beside the measures of <see cref="JoinMeasures"/>.</summary>
    /// <param name="scores">Of each compared story the log-odds by these measures alone, none below <see cref="Least"/>.</param>
    /// <param name="at">The story's place among them.</param>
    public static void Of(ReadOnlySpan<double> scores, int at, Span<double> values)
    {
        Span<double> rivals = stackalloc double[Most];
        rivals.Fill(Least);
        for (var i = 0; i < scores.Length; i++)
        {
            if (i == at) continue;
            var score = scores[i];
            foreach (ref var rival in rivals)
            {
                if (score > rival) (rival, score) = (score, rival);
            }
        }

        var mean = 0d;
        foreach (var rival in rivals) mean += rival / Most;
        values[ByItself] = scores[at];
        values[ByItself + 1] = scores[at] - rivals[0];
        values[ByItself + 2] = scores[at] - mean;
        values[ByItself + 3] = mean;
    }
}
