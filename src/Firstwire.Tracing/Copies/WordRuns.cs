using Firstwire.Tracing.Texts;

namespace Firstwire.Tracing.Copies;

/// <summary>Runs of five words, of which texts are sampled: each of its words in order.</summary>
internal static class WordRuns
{
    public const int Length = 5;

    public static ulong Hash(ReadOnlySpan<TracedToken> run)
    {
        var hash = 0ul;
        foreach (ref readonly var token in run) hash = HashSets.Join(hash, token.Word);
        return hash;
    }

    /// <summary>
    /// Whether a run belongs to the sample: one in <paramref name="many"/> does, the same ones in every text.
    /// </summary>
    public static bool IsOneIn(int many, ulong hash) => (hash >> 40) % (ulong)many == 0;
}
