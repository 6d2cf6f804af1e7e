using Firstwire.Tracing.Stories;

namespace Firstwire.Fit;

/// <summary>Documents of known stories as they come one by one.</summary>
/// <param name="isAlteredToo">Each is followed by the same with other names and numbers, which is met and goes.</param>
internal sealed class LabelledStream(IReadOnlyList<LabelledDocument> documents, bool isAlteredToo)
{
    private readonly List<LabelledPlacement> placements = [];
    private readonly TermStatistics statistics = new();
    private int current;
    private bool isAltered;

    public StoryTracker Tracker { get; } = new(1 << 16);

    /// <summary>Notes what was measured of the current document and a story; where the document is to go for it.</summary>
    /// <param name="score">By the half of a document's story, the score of a placement; null for the truth.</param>
    public double Measure(int story, double[] values, Func<int, double[], double>? score)
    {
        var document = documents[current];
        var label = LabelOf(Tracker.MembersOf(story));
        var isOne = label == document.Story;
        var half = HalfOf(label) == document.Half ? document.Half : -1;
        if (isAltered && isOne) placements.Add(new LabelledPlacement(LabelledPlacement.Altered, false, half, [.. values]));
        else if (!isAltered) placements.Add(new LabelledPlacement(document.Source, isOne, half, [.. values]));
        return score is null ? isOne ? 1 : -1 : score(document.Half, values);
    }

    /// <summary>Lets them come.</summary>
    /// <param name="joinFrom">The score from which a document joins.</param>
    public List<LabelledPlacement> Read(double joinFrom)
    {
        Tracker.Choose = ranking =>
        {
            var ranked = ranking.Ranked;
            return ranked.Count > 0 && ranked[0].Score > joinFrom ? ranked[0].Story : -1;
        };
        for (; current < documents.Count; current++)
        {
            var (document, text) = (documents[current].Document, StoryText.Read(documents[current].Document, statistics));
            Tracker.Place(document.Time, text);
            if (!isAlteredToo) continue;
            isAltered = true;
            Tracker.Ranking.Rank(Otherwhere(text, current), StoryTracker.Seconds(document.Time));
            isAltered = false;
        }

        return placements;
    }

    /// <summary>The story that most of its documents tell.</summary>
    private string LabelOf(IEnumerable<int> members) => members
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
