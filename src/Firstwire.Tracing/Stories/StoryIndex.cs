using Firstwire.Tracing.Fingerprints;

namespace Firstwire.Tracing.Stories;

/// <summary>
/// Finds among the documents of a window those that may tell what a new one tells: by its weightiest terms. Look-ups,
/// postings and memory are bounded, however many documents there are.
/// </summary>
/// <param name="documents">How many the window holds.</param>
/// <param name="filed">Terms that a document is filed under.</param>
/// <param name="asked">Terms that are asked for, no fewer.</param>
/// <param name="postings">
/// Postings that there is room for, by document: fewer than are filed, as many documents share what is common, of which
/// the latest are kept.
/// </param>
internal sealed class StoryIndex(int documents, int filed, int asked, int postings)
{
    /// <summary>What shares less of the weight that is asked for is about something else.</summary>
    private const float LeastShared = 0.05f;

    private readonly PostingBuckets _postings = new(documents, (long)documents * postings);
    private readonly WeightSums _met = new(asked * PostingBuckets.BucketSize);
    private readonly List<(int Weight, int Document)> _best = [];
    private readonly int[] _found = new int[PostingBuckets.BucketSize];
    private readonly StoryTerm[] _heaviest = new StoryTerm[asked];
    private int _count;

    /// <summary>Chooses the terms of a document that are asked for, and under the first of which it is filed.</summary>
    public void Choose(StoryTerms text)
    {
        _count = 0;
        foreach (var term in text.Terms)
        {
            var rank = term.Rank;
            if (_count == asked && rank <= _heaviest[_count - 1].Rank) continue;
            var at = _count < asked ? _count++ : _count - 1;
            while (at > 0 && _heaviest[at - 1].Rank < rank)
            {
                _heaviest[at] = _heaviest[at - 1];
                at--;
            }

            _heaviest[at] = term;
        }
    }

    /// <summary>Files the chosen document under its number, the next one, from 0.</summary>
    public void Add(int number)
    {
        foreach (var term in _heaviest.AsSpan(0, Math.Min(filed, _count))) _postings.Add(term.Stem, number);
    }

    /// <summary>
    /// The documents before a number that share the most weight with the chosen one, the heaviest first.
    /// </summary>
    public void Find(int number, int most, List<int> candidates)
    {
        candidates.Clear();
        _met.Clear();
        var all = 0;
        foreach (var term in _heaviest.AsSpan(0, _count))
        {
            var weight = term.Rank;
            all += weight;
            foreach (var document in _found.AsSpan(0, _postings.Find(term.Stem, number - 1, _found)))
            {
                if (document >= 0 && number - document <= documents) _met.Add(document, weight);
            }
        }

        _best.Clear();
        for (var i = 0; i < _met.Count; i++)
        {
            var (document, weight) = _met[i];
            if (weight >= LeastShared * all) Keep(weight, document, most);
        }

        foreach (var (_, document) in _best) candidates.Add(document);
    }

    /// <summary>Keeps the heaviest in order; of equals the older.</summary>
    private void Keep(int weight, int document, int most)
    {
        if (_best.Count == most)
        {
            if (!IsBefore((weight, document), _best[^1])) return;
            _best.RemoveAt(most - 1);
        }

        var at = _best.Count;
        while (at > 0 && IsBefore((weight, document), _best[at - 1])) at--;
        _best.Insert(at, (weight, document));
    }

    private static bool IsBefore((int Weight, int Document) one, (int Weight, int Document) other) =>
        one.Weight > other.Weight || (one.Weight == other.Weight && one.Document < other.Document);
}
