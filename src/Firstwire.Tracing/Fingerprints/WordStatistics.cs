namespace Firstwire.Tracing.Fingerprints;

/// <summary>
/// In about how many documents of the stream each stem stood, forgotten by halves: when the documents counted reach a
/// limit, all counts are halved.
/// </summary>
/// <param name="width">Counts of a row of the sketch.</param>
internal sealed class WordStatistics(int width = 1 << 21, int halveAt = 400_000)
{
    private const float Assumed = 1000;

    private readonly CountSketch counts = new(width);
    private float documents;

    public void Add(ReadOnlySpan<uint> distinctStems)
    {
        foreach (var stem in distinctStems) counts.Add(stem);
        if (++documents < halveAt) return;
        documents /= 2;
        counts.Halve();
    }

    /// <summary>Whether a document before had the stem.</summary>
    public bool Has(uint stem) => counts[stem] > 0;

    /// <summary>
    /// ln((N+1000)/(df+½)): how much it says that a document has the word; a young stream counts as a thousand
    /// documents.
    /// </summary>
    public float Rarity(uint stem) => MathF.Log((documents + Assumed) / (counts[stem] + 0.5f));
}
