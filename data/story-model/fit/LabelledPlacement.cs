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
    /// Lets the documents come one by one. Without a model each goes where it belongs, with one where the model puts it, so
    /// that its own mistakes are measured as well (Ross, Gordon and Bagnell 2011).
    /// </summary>
    /// <param name="score">By the half of a document's story, the score of a placement.</param>
    public static List<LabelledPlacement> Read(IReadOnlyList<LabelledDocument> documents, Func<int, double[], double>? score)
    {
        var words = new List<LabelledPlacement>();
        var statistics = new TermStatistics();
        var tracker = new StoryTracker(1 << 16);
        var (current, isAltered) = (0, false);
        tracker.Ranking.Score = (story, values) =>
        {
            var document = documents[current];
            var (isOne, half) = Judge(story);
            if (isAltered && isOne) words.Add(new LabelledPlacement(Altered, false, half, [.. values]));
            else if (!isAltered) words.Add(new LabelledPlacement(document.Source, isOne, half, [.. values]));
            return score is null ? isOne ? 1 : -1 : score(document.Half, values);
        };
        tracker.Choose = ranking =>
        {
            var ranked = ranking.Ranked;
            return ranked.Count > 0 && ranked[0].Score > (score is null ? 0 : JoinFrom) ? ranked[0].Story : -1;
        };
        for (; current < documents.Count; current++)
        {
            var (document, text) = (documents[current].Document, StoryText.Read(documents[current].Document, statistics));
            tracker.Place(document.Time, text);
            isAltered = true;
            tracker.Ranking.Rank(Otherwhere(text, current), StoryTracker.Seconds(document.Time));
            isAltered = false;
        }

        return words;

        (bool IsOne, int Half) Judge(int story)
        {
            var label = LabelOf(tracker.MembersOf(story), documents);
            return (label == documents[current].Story, HalfOf(label) == documents[current].Half ? documents[current].Half : -1);
        }
    }

    /// <summary>The story that most of its documents tell.</summary>
    private static string LabelOf(IEnumerable<int> members, IReadOnlyList<LabelledDocument> documents) => members
        .GroupBy(member => documents[member].Story).MaxBy(group => group.Count())!.Key;

    private static int HalfOf(string label) => new LabelledDocument("", label, new StoryDocument(null, null)).Half;

    /// <summary>The document with other names and numbers, all or most of them.</summary>
    private static StoryText Otherwhere(StoryText text, int seed)
    {
        var random = new Random(seed);
        var share = 0.6 + (0.4 * random.NextDouble());
        return text.With(term =>
            (term.Has(TermPlaces.Name) || term.Has(TermPlaces.Number)) && random.NextDouble() < share ? term.Stem ^ 0x5bd1_e995u : term.Stem);
    }
}
