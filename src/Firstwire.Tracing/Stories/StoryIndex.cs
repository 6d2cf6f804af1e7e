using System.Runtime.InteropServices;
using Firstwire.Tracing.Fingerprints;

namespace Firstwire.Tracing.Stories;

/// <summary>
/// Finds among the documents of a window those that may tell what a new one tells: by its weightiest terms. Look-ups,
/// postings and memory are bounded, however many documents there are.
/// </summary>
/// <param name="documents">How many the window holds.</param>
/// <param name="filed">Terms that a document is filed under.</param>
/// <param name="asked">Terms that are asked for.</param>
internal sealed class StoryIndex(int documents, int filed, int asked)
{
    private readonly PostingBuckets _postings = new(documents, (long)documents * filed);
    private readonly Dictionary<int, float> _met = [];
    private readonly List<(float Weight, int Document)> _best = [];
    private readonly int[] _found = new int[PostingBuckets.BucketSize];

    /// <summary>Files a document under its number, the next one, from 0.</summary>
    public void Add(StoryText text, int number)
    {
        Span<StoryTerm> heaviest = stackalloc StoryTerm[filed];
        foreach (var term in Heaviest(text, heaviest)) _postings.Add(term.Stem, number);
    }

    /// <summary>The documents before it that share the most weight with a document, the heaviest first.</summary>
    /// <param name="number">The number that it will be filed under.</param>
    public void Find(StoryText text, int number, int most, List<int> candidates)
    {
        candidates.Clear();
        _met.Clear();
        Span<StoryTerm> heaviest = stackalloc StoryTerm[asked];
        foreach (var term in Heaviest(text, heaviest))
        {
            foreach (var document in _found.AsSpan(0, _postings.Find(term.Stem, number - 1, _found)))
            {
                if (number - document > documents || document < 0) continue;
                CollectionsMarshal.GetValueRefOrAddDefault(_met, document, out _) += Weight(term);
            }
        }

        _best.Clear();
        foreach (var (document, weight) in _met) Keep(weight, document, most);
        foreach (var (_, document) in _best) candidates.Add(document);
    }

    /// <summary>Keeps the heaviest in order; of equals the older.</summary>
    private void Keep(float weight, int document, int most)
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

    private static bool IsBefore((float Weight, int Document) one, (float Weight, int Document) other) =>
        one.Weight > other.Weight || (one.Weight == other.Weight && one.Document < other.Document);

    private static float Weight(StoryTerm term) => term.Has(TermPlaces.Title) ? term.Weight * 2 : term.Weight;

    private static ReadOnlySpan<StoryTerm> Heaviest(StoryText text, Span<StoryTerm> room)
    {
        var count = 0;
        foreach (var term in text.Terms)
        {
            if (count == room.Length && Weight(term) <= Weight(room[count - 1])) continue;
            var at = count < room.Length ? count++ : count - 1;
            while (at > 0 && Weight(room[at - 1]) < Weight(term))
            {
                room[at] = room[at - 1];
                at--;
            }

            room[at] = term;
        }

        return room[..count];
    }
}
