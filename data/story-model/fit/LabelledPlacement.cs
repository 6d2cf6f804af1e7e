using Firstwire.Tracing.Stories;

namespace Firstwire.Fit;

/// <summary>A document and a story that it might join, measured when it came, and whether it belongs there.</summary>
/// <param name="Half">0 or 1 where both are of one half of the stories, else −1.</param>
internal sealed record LabelledPlacement(string Source, bool Label, int Half, double[] Values)
{
    /// <summary>How much it counts for, where that is not by its source (<see cref="SourceWeights"/>).</summary>
    public double Weight { get; init; } = 1;

    /// <summary>Of an altered document the names and numbers are others: the same kind of event elsewhere.</summary>
    public const string Altered = "look-alike";

    /// <summary>Below what the tracker joins from, so that its doubts are measured as well.</summary>
    private const double JoinFrom = -1.1;

    /// <summary>
    /// Lets the documents come one by one, and measures each with the stories that it meets (<see cref="JoinMeasures"/>).
    /// Without a model each goes where it belongs, with one where the model puts it, so that its own mistakes are measured
    /// as well (Ross, Gordon and Bagnell 2011).
    /// </summary>
    /// <param name="score">By the half of a document's story, the score of a placement.</param>
    public static List<LabelledPlacement> Alone(IReadOnlyList<LabelledDocument> documents, Func<int, double[], double>? score)
    {
        var stream = new LabelledStream(documents, isAlteredToo: true);
        stream.Tracker.Ranking.ScoreByItself = (story, values) => stream.Measure(story, values, score);
        stream.Tracker.Ranking.Score = static (_, values) => values[RivalMeasures.ByItself];
        return stream.Read(score is null ? 0 : JoinFrom);
    }

    /// <summary>
    /// The same without a model and without what is altered, measured with each story beside the others (<see cref="RivalMeasures"/>).
    /// </summary>
    public static List<LabelledPlacement> AmongRivals(IReadOnlyList<LabelledDocument> documents)
    {
        var stream = new LabelledStream(documents, isAlteredToo: false);
        stream.Tracker.Ranking.Score = (story, values) => stream.Measure(story, values, null);
        return stream.Read(0);
    }
}
