using System.Runtime.InteropServices;

namespace Firstwire.Tracing.Fingerprints;

/// <summary>
/// In how many documents of the stream each stem stood, forgotten by halves: when the documents counted reach a limit, all
/// counts are halved, and what falls below one is dropped.
/// </summary>
internal sealed class WordStatistics(int halveAt = 400_000)
{
    private const float Assumed = 1000;

    private readonly Dictionary<uint, float> _counts = [];
    private float _documents;

    public void Add(IEnumerable<uint> distinctStems)
    {
        foreach (var stem in distinctStems) CollectionsMarshal.GetValueRefOrAddDefault(_counts, stem, out _)++;
        if (++_documents >= halveAt) Halve();
    }

    /// <summary>ln((N+1000)/(df+½)): how much it says that a document has the word; a young stream counts as a thousand documents.</summary>
    public float Rarity(uint stem) => MathF.Log((_documents + Assumed) / (_counts.GetValueOrDefault(stem) + 0.5f));

    private void Halve()
    {
        _documents /= 2;
        foreach (var stem in _counts.Keys.ToArray())
        {
            ref var count = ref CollectionsMarshal.GetValueRefOrNullRef(_counts, stem);
            count /= 2;
            if (count < 1) _counts.Remove(stem);
        }
    }
}
