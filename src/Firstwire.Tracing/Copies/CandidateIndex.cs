using System.Runtime.InteropServices;
using Firstwire.Tracing.Fingerprints;
using Firstwire.Tracing.Texts;

namespace Firstwire.Tracing.Copies;

/// <summary>A document that shares what is rare.</summary>
/// <param name="Document">Its number in the window.</param>
/// <param name="Share">The rarity that both have, by the rarity of the one that has less of it.</param>
/// <param name="Runs">Sampled runs of five words that both have.</param>
internal readonly record struct Candidate(int Document, float Share, int Runs);

/// <summary>
/// Finds among the documents of a window those that a new one may derive from, or that may derive from it: by sampled
/// runs of words, which survive in copies and excerpts, and by its rarest words, which survive rewriting. A document costs
/// a bounded number of look-ups and postings, however large the window.
/// </summary>
internal sealed class CandidateIndex
{
    /// <summary>Words a document is filed and asked under.</summary>
    private const int Words = 56;

    /// <summary>Runs a document is filed and asked under: one in <see cref="RunSampling"/>, at most this many; a text of 700 words has about <see cref="RunsOfMiddlingText"/>.</summary>
    private const int MostRuns = 160;
    private const int RunsOfMiddlingText = 64;
    private const int RunSampling = 12;
    private const int RunLength = 5;

    /// <summary>A word of more documents than this says too little for its cost; a run is boilerplate sooner (passim's limit).</summary>
    private const int MostDocumentsOfWord = 512;
    private const int MostDocumentsOfRun = 100;

    private readonly PostingRing _words;
    private readonly PostingRing _runs;
    private readonly WordStatistics _statistics = new();
    private readonly float[] _masses;
    private readonly Dictionary<int, (float Shared, int Runs)> _met = [];
    private readonly int[] _found = new int[MostDocumentsOfWord];
    private int _count;

    /// <param name="documents">How many the window holds; the oldest make room.</param>
    public CandidateIndex(int documents)
    {
        _words = new PostingRing(documents * Words);
        _runs = new PostingRing(documents * RunsOfMiddlingText);
        _masses = new float[documents];
    }

    /// <summary>Files a document under the next number, from 0, and gives the documents before it that it has most in common with.</summary>
    public IReadOnlyList<Candidate> Add(TracedText text, int most)
    {
        var number = _count++;
        var words = RarestWords(text, out var stems);
        var runs = SampledRuns(text.Tokens.Span);
        var mass = 0f;
        _met.Clear();
        foreach (var (stem, rarity) in words)
        {
            mass += rarity;
            Meet(_words, stem, rarity, 0, _found);
        }

        foreach (var run in runs) Meet(_runs, run, 0, 1, _found.AsSpan(0, MostDocumentsOfRun));
        var candidates = Best(number, mass, most);
        foreach (var (stem, _) in words) _words.Add(stem, number);
        foreach (var run in runs) _runs.Add(run, number);
        _masses[number % _masses.Length] = mass;
        _statistics.Add(stems);
        return candidates;
    }

    /// <summary>Numbers a document that is not filed.</summary>
    public void Skip() => _count++;

    private void Meet(PostingRing postings, uint key, float rarity, int run, Span<int> found)
    {
        var count = postings.Find(key, found);
        if (count > found.Length) return;
        for (var i = 0; i < count; i++)
        {
            ref var met = ref CollectionsMarshal.GetValueRefOrAddDefault(_met, found[i], out _);
            met = (met.Shared + rarity, met.Runs + run);
        }
    }

    private List<Candidate> Best(int number, float mass, int most)
    {
        var candidates = new List<Candidate>();
        foreach (var (document, met) in _met)
        {
            if (number - document >= _masses.Length) continue;
            var smaller = Math.Min(mass, _masses[document % _masses.Length]);
            candidates.Add(new Candidate(document, smaller <= 0 ? 0 : met.Shared / smaller, met.Runs));
        }

        candidates.Sort(static (one, other) => (other.Runs + (other.Share * 10), other.Document).CompareTo((one.Runs + (one.Share * 10), one.Document)));
        if (candidates.Count > most) candidates.RemoveRange(most, candidates.Count - most);
        return candidates;
    }

    private List<(uint Stem, float Rarity)> RarestWords(TracedText text, out HashSet<uint> stems)
    {
        stems = [];
        var words = new List<(uint Stem, float Rarity)>();
        foreach (var token in text.Tokens.Span)
        {
            if (token.IsContent && stems.Add(token.Stem)) words.Add((token.Stem, _statistics.Rarity(token.Stem)));
        }

        words.Sort(static (one, other) => (other.Rarity, other.Stem).CompareTo((one.Rarity, one.Stem)));
        if (words.Count > Words) words.RemoveRange(Words, words.Count - Words);
        return words;
    }

    private static HashSet<uint> SampledRuns(ReadOnlySpan<TracedToken> tokens)
    {
        var runs = new HashSet<uint>();
        for (var i = 0; i + RunLength <= tokens.Length && runs.Count < MostRuns; i++)
        {
            var hash = 0ul;
            for (var k = 0; k < RunLength; k++) hash = HashSets.Join(hash, tokens[i + k].Word);
            if ((hash >> 40) % RunSampling == 0) runs.Add((uint)hash);
        }

        return runs;
    }
}
