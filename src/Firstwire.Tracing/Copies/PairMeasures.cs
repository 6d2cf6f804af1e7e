namespace Firstwire.Tracing.Copies;

/// <summary>A pair as measured.</summary>
/// <param name="Values">In the order of <see cref="PairFeatures.Names"/>.</param>
/// <param name="Lettering">How both texts are written.</param>
/// <param name="IsMeaningKnown">Whether what their words mean was measured.</param>
/// <param name="LeftIsPart">Whether the left text is the one that is better contained in the other.</param>
/// <param name="Sentences">The part's sentences in the whole.</param>
/// <param name="Runs">The runs of the same words, by token: in the part, in the whole, and how many.</param>
internal sealed record PairMeasures(
    double[] Values,
    Lettering Lettering,
    bool IsMeaningKnown,
    bool LeftIsPart,
    IReadOnlyList<SentenceMatch> Sentences,
    IReadOnlyList<(int Part, int Whole, int Length)> Runs);
