using Firstwire.Tracing.Quotes;

namespace Firstwire.Fit;

/// <summary>Trees that tell who speaks.</summary>
internal sealed record FittedChooser(double Start, List<List<TreeNode>> Trees)
{
    private const int TreeCount = 240;
    private const double Rate = 0.05;
    private const int Leaves = 12;
    private const int FewestInLeaf = 15;
    private const string NumberFormat = "0.####";

    public static FittedChooser Of(IEnumerable<LabelledChoice> choices)
    {
        var rows = new List<double[]>();
        var labels = new List<bool>();
        var weights = new List<double>();
        foreach (var choice in choices)
        {
            if (choice.Names.Length > 0 && !choice.Labels.Contains(true)) continue;
            for (var at = 0; at < choice.Labels.Length; at++)
            {
                rows.Add(choice.Choice.Candidates[at].Values);
                labels.Add(choice.Labels[at]);
                weights.Add(choice.Weight);
            }
        }

        var boosting = new Boosting([.. rows], [.. labels], [.. weights], FewestInLeaf);
        var trees = boosting.Fit(TreeCount, Rate, Leaves);
        return new FittedChooser(boosting.Start, trees);
    }

    public string? Choose(SpeakerChoice choice) =>
        choice.Candidates.Count == 0 ? choice.Ruled
            : choice.Candidates.MaxBy(candidate => TreeList.Score(Start, Trees, candidate.Values)).Name;

    public void Write(TextWriter writer) =>
        TreeList.WriteModel(writer, Start, Trees, SpeakerMeasures.Names, NumberFormat);
}
