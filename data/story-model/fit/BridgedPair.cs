using Firstwire.Tracing.Stories;

namespace Firstwire.Fit;

/// <summary>Two documents in different languages, measured by their anchors, and whether they tell one event.</summary>
internal static class BridgedPair
{
    /// <summary>
    /// What is met in a stream is hardly ever one event: all pairs of a source that are of two events weigh so much more together than
    /// those of one, and of these a later chapter or the like elsewhere, which is rarer, a quarter of what chance brings together.
    /// </summary>
    private const double OthersToOne = 100;
    private const double OfRelated = 0.25;

    /// <summary>At the beginning of a stream nobody knows yet how rare words are.</summary>
    private const double OfAlone = 0.3;

    /// <param name="sources">Accounts of known events in several languages; those of one source are of about the same days.</param>
    /// <param name="background">In English, of other years: each account in another language is compared with each.</param>
    public static List<LabelledPlacement> Read(
        IReadOnlyList<IReadOnlyList<LabelledDocument>> sources, IReadOnlyList<LabelledDocument> background)
    {
        var statistics = new TermStatistics();
        var others = background.Select(document => StoryText.Read(document.Document, statistics)).ToList();
        return [.. sources.SelectMany(source => Weighed(Read(source, others, statistics)))];
    }

    private static List<LabelledPlacement> Read(
        IReadOnlyList<LabelledDocument> accounts, IReadOnlyList<StoryText> background, TermStatistics statistics)
    {
        var texts = accounts.Select(document => StoryText.Read(document.Document, statistics)).ToList();
        var alone = accounts.Select(static document => StoryText.Read(document.Document, null)).ToList();
        var pairs = new List<LabelledPlacement>();
        for (var i = 0; i < texts.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                var isOne = accounts[i].Story == accounts[j].Story;
                var isRelated = accounts[i].RelatedTo == accounts[j].Story || accounts[j].RelatedTo == accounts[i].Story;
                var half = accounts[i].Half == accounts[j].Half ? accounts[i].Half : -1;
                Add(accounts[i], texts[j], texts[i], isOne, half, isRelated ? OfRelated : 1);
                Add(accounts[i], alone[j], alone[i], isOne, half, OfAlone * (isRelated ? OfRelated : 1));
            }

            foreach (var other in background) Add(accounts[i], other, texts[i], isOne: false, accounts[i].Half, 1);
        }

        return pairs;

        void Add(LabelledDocument account, StoryText left, StoryText right, bool isOne, int half, double weight)
        {
            if (left.Language == right.Language) return;
            var (l, r) = (left.Anchors!, right.Anchors!);
            var evidence = BridgeEvidence.Of(l.Compared, r.Compared);
            if (!evidence.IsEnoughToMeasure) return;
            var values = new double[BridgeMeasures.Names.Count];
            BridgeMeasures.Of(l.Compared, r.Compared, evidence, values);
            pairs.Add(new LabelledPlacement(account.Source, isOne, half, values) { Weight = weight });
        }
    }

    private static IEnumerable<LabelledPlacement> Weighed(List<LabelledPlacement> pairs)
    {
        var ofOne = pairs.Where(static pair => pair.Label).Sum(static pair => pair.Weight);
        var ofOthers = pairs.Where(static pair => !pair.Label).Sum(static pair => pair.Weight);
        return pairs.Select(pair => pair.Label
            ? pair
            : pair with { Weight = pair.Weight * OthersToOne * ofOne / ofOthers });
    }
}
