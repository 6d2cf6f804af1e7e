using Firstwire.Tracing.Models;

namespace Firstwire.Tracing.Stories;

/// <summary>
/// Whether a document tells what a story tells: logistic regression over <see cref="JoinMeasures"/>, boosted trees
/// that tell the same kind of event elsewhere, both fitted by data/story-model/refresh, and how alike the two are on
/// the whole.
/// </summary>
internal static class StoryModel
{
    /// <summary>
    /// What is fitted knows the news that it was fitted on; a plain cosine is the same for all.
    /// </summary>
    private const double PerCosine = 7.5;
    private const double UsualCosine = 0.22;

    /// <summary>
    /// What is more alike than two accounts of one event mostly are is a copy, or cast from one mould.
    /// </summary>
    private const double MostCosine = 0.4;

    /// <summary>
    /// How much it says that a document looks like the same with other names and numbers. Outside a stream nobody knows
    /// how rare the words are that both have, and it says the more.
    /// </summary>
    private const double PerLookAlike = 1;
    private const double PerLookAlikeAlone = 2;
    private const double WithoutNames = 0.5;

    /// <summary>
    /// Log-odds that numbers take: where both titles have some and none is the other's, and where of all that both
    /// begin with four in five are missing in the other. What is fitted knows few look-alikes that were really written.
    /// </summary>
    private const double OfTitleNumbers = 2;
    private const double OfNumbers = 1;
    private const double MostNumbersMissed = 0.8;

    private static readonly LogisticModel Weights = LogisticModel.Shipped("story-weights", JoinMeasures.Names);
    private static readonly BoostedTrees LookAlike = BoostedTrees.Shipped("story-look-alike", JoinMeasures.Names);

    /// <summary>Log-odds that it does.</summary>
    public static double Score(ReadOnlySpan<double> values) =>
        Score(Weights.Score(values), LookAlike.Score(values), values);

    /// <summary>What of the log-odds is taken by numbers that one of two has and the other has not.</summary>
    public static double NumbersAgainst(ReadOnlySpan<double> values) =>
        (StoryMeasures.MissAllTitleNumbers(values) ? OfTitleNumbers : 0)
        + (values[StoryMeasures.NumbersMissed] >= MostNumbersMissed ? OfNumbers : 0);

    /// <summary>Log-odds that two texts tell one event, of which no stream is known.</summary>
    public static double ScoreAlone(ReadOnlySpan<double> values) =>
        Weights.Score(values) + (PerLookAlikeAlone * Against(LookAlike.Score(values), values));

    /// <summary>Log-odds, where the two models give those that are named.</summary>
    /// <param name="line">Of the regression.</param>
    /// <param name="lookAlike">Of the trees: below 0 where it looks like the same elsewhere.</param>
    public static double Score(double line, double lookAlike, ReadOnlySpan<double> values) =>
        line + (PerLookAlike * Against(lookAlike, values))
            + (PerCosine * (Math.Min(JoinMeasures.Cosine(values), MostCosine) - UsualCosine));

    /// <summary>
    /// Where no names are known, as in scripts without capitals, that none is shared says less (<see cref="Mould"/>
    /// tells look-alikes there).
    /// </summary>
    private static double Against(double lookAlike, ReadOnlySpan<double> values) =>
        Math.Min(0, lookAlike) * (StoryMeasures.HaveNames(values) ? 1 : WithoutNames);
}
