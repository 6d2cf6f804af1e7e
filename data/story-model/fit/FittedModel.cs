using Firstwire.Tracing.Stories;

namespace Firstwire.Fit;

/// <summary>
/// Two models, weighed as the tracker weighs them. One may use the measures in any way, and judges news like that it was fitted on the
/// better; the other is steady, and judges other news and other languages the better.
/// </summary>
internal sealed record FittedModel(FittedTrees Free, FittedTrees Steady)
{
    public static FittedModel Of(IReadOnlyList<LabelledPlacement> pairs, IReadOnlyList<string> names) =>
        new(FittedTrees.Of(pairs, names, isSteady: false), FittedTrees.Of(pairs, names, isSteady: true));

    public double Score(double[] values) => StoryModel.Score(Free.Score(values), Steady.Score(values), values);

    public void Write(string free, string steady, IReadOnlyList<string> names)
    {
        using (var writer = new StreamWriter(free)) Free.Write(writer, names);
        using (var writer = new StreamWriter(steady)) Steady.Write(writer, names);
    }
}
