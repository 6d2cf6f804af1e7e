using Firstwire.Tracing.Fingerprints;

namespace Firstwire.Tracing.Stories;

/// <summary>
/// Finds among the documents of a window those that may tell what a new one tells: by its weightiest terms. Look-ups,
/// postings and memory are bounded, however many documents there are.
/// </summary>
/// <param name="documents">How many the window holds.</param>
/// <param name="filed">Terms that a document is filed under.</param>
/// <param name="asked">Terms that are asked for, no fewer.</param>
/// <param name="postingsOfEach">
/// Postings that there is room for, by document: fewer than are filed, as many documents share what is common, of which
/// the latest are kept.
/// </param>
internal sealed class StoryIndex(int documents, int filed, int asked, int postingsOfEach)
{
    /// <summary>What shares less of the weight that is asked for is about something else.</summary>
    private const float LeastShared = 0.05f;

    private readonly PostingBuckets postings = new(documents, (long)documents * postingsOfEach);
    private readonly WeightSums met = new(asked * PostingBuckets.BucketSize);
    private readonly List<(int Weight, int Document)> best = [];
    private readonly int[] found = new int[PostingBuckets.BucketSize];
    private readonly StoryTerm[] heaviest = new StoryTerm[asked];
    private int count;

    /// <summary>Chooses the terms of a document that are asked for, and under the first of which it is filed.</summary>
    public void Choose(StoryTerms text)
    {
        count = 0;
        foreach (var term in text.Terms)
        {
            var rank = term.Rank;
            if (count == asked && rank <= heaviest[count - 1].Rank) continue;
            var at = count < asked ? count++ : count - 1;
            while (at > 0 && heaviest[at - 1].Rank < rank)
            {
                heaviest[at] = heaviest[at - 1];
                at--;
            }

            heaviest[at] = term;
        }
    }

    /// <summary>Files the chosen document under its number, the next one, from 0.</summary>
    public void Add(int number)
    {
        foreach (var term in heaviest.AsSpan(0, Math.Min(filed, count))) postings.Add(term.Stem, number);
    }

    /// <summary>
    /// The documents before a number that share the most weight with the chosen one, the heaviest first.
    /// </summary>
    public void Find(int number, int most, List<int> candidates)
    {
        candidates.Clear();
        met.Clear();
        var all = 0;
        foreach (var term in heaviest.AsSpan(0, count))
        {
            var weight = term.Rank;
            all += weight;
            foreach (var document in found.AsSpan(0, postings.Find(term.Stem, number - 1, found)))
            {
                if (document >= 0 && number - document <= documents) met.Add(document, weight);
            }
        }

        best.Clear();
        for (var i = 0; i < met.Count; i++)
        {
            var (document, weight) = met[i];
            if (weight >= LeastShared * all) Keep(weight, document, most);
        }

        foreach (var (_, document) in best) candidates.Add(document);
    }

    /// <summary>Keeps the heaviest in order; of equals the older.</summary>
    private void Keep(int weight, int document, int most)
    {
        if (best.Count == most)
        {
            if (!IsBefore((weight, document), best[^1])) return;
            best.RemoveAt(most - 1);
        }

        var at = best.Count;
        while (at > 0 && IsBefore((weight, document), best[at - 1])) at--;
        best.Insert(at, (weight, document));
    }

    private static bool IsBefore((int Weight, int Document) one, (int Weight, int Document) other) =>
        one.Weight > other.Weight || (one.Weight == other.Weight && one.Document < other.Document);
}
