using Firstwire.Tracing.Models;

namespace Firstwire.Tracing.Copies;

/// <summary>How much one measure moved the answer, in log-odds.</summary>
/// <param name="Feature">One of the names of the published features (docs/tracing.md).</param>
public sealed record FeatureWeight(string Feature, double Value, double Weight);

/// <summary>
/// Whether one text derives from the other: boosted trees over the features of a pair (data/derivation-model),
/// calibrated on pairs that the trees were not fitted on (Platt 1999).
/// </summary>
internal sealed class DerivationModel
{
    private readonly BoostedTrees trees;
    private readonly double slope;
    private readonly double intercept;

    private DerivationModel(BoostedTrees trees) =>
        (this.trees, slope, intercept, AccusesFrom) = (trees, trees["slope"], trees["intercept"], trees["accuses-from"]);

    private static readonly DerivationModel Cased = Shipped("trees");
    private static readonly DerivationModel Meaning = Shipped("meaning");
    private static readonly DerivationModel Caseless = Shipped("caseless");
    private static readonly DerivationModel Unspaced = Shipped("unspaced");

    /// <summary>
    /// The one for texts that are written so: where names have no capitals, or words no spaces, the same measures say
    /// something else; and where it is known what words mean, other words say less.
    /// </summary>
    public static DerivationModel Of(PairMeasures measures) => measures.Lettering switch
    {
        Lettering.Caseless => Caseless,
        Lettering.Unspaced => Unspaced,
        _ => measures.IsMeaningKnown ? Meaning : Cased,
    };

    /// <summary>
    /// From this probability on a pair is called derived: below it more than one in 200 same-event pairs would be
    /// accused.
    /// </summary>
    public double AccusesFrom { get; }

    /// <summary>
    /// The probability in [0,1] that one text derives from the other, where both are as likely before looking.
    /// </summary>
    public double Probability(ReadOnlySpan<double> values) =>
        1 / (1 + Math.Exp(-((slope * trees.Score(values)) + intercept)));

    /// <summary>What each feature added on its way through the trees, the heaviest first.</summary>
    public IReadOnlyList<FeatureWeight> Explain(ReadOnlySpan<double> values)
    {
        var weights = trees.Contributions(values);
        var list = new List<FeatureWeight>(weights.Length);
        for (var i = 0; i < weights.Length; i++)
        {
            if (weights[i] != 0) list.Add(new FeatureWeight(PairFeatures.Names[i], values[i], weights[i] * slope));
        }

        list.Sort((left, right) => Math.Abs(right.Weight).CompareTo(Math.Abs(left.Weight)));
        return list;
    }

    private static DerivationModel Shipped(string name) =>
        new(BoostedTrees.Shipped("derivation-model/" + name, PairFeatures.Names));
}
