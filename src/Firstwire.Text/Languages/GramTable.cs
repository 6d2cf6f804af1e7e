namespace Firstwire.Text.Languages;

/// <summary>
/// What each run of up to five characters says for each language (data/language-grams): a hash table of fingerprints in
/// one array, which takes two reads of memory for a run.
/// </summary>
internal sealed class GramTable
{
    /// <summary>Weights are eighths of a nat.</summary>
    public const float Nats = 1 / 8f;

    private const int BucketBits = 20;

    /// <summary>Before a run's weights stand its fingerprint and their number.</summary>
    private const int Head = 2;

    private readonly int[] buckets = new int[(1 << BucketBits) + 1];
    private readonly ushort[] pool;

    public GramTable(KnownLanguage[] languages, IReadOnlyList<Level> levels)
    {
        Languages = languages;
        foreach (var level in levels) Measure(level);
        for (var bucket = 1; bucket < buckets.Length; bucket++) buckets[bucket] += buckets[bucket - 1];

        // One more, for a last bucket that is empty.
        pool = new ushort[buckets[^1] + 1];
        var next = buckets.AsSpan(0, buckets.Length - 1).ToArray();
        foreach (var level in levels) Fill(level, next);
    }

    /// <summary>
    /// Runs of one length: the hash of each, how many weights it has, and those of all, one's after another's.
    /// </summary>
    public readonly record struct Level(ulong[] Hashes, byte[] Counts, ushort[] Weights);

    /// <summary>A language of the table: its place is its number in the weights.</summary>
    /// <param name="Tag">BCP 47, without a script where it is the one that the language is mostly written in.</param>
    /// <param name="Rarity">How rare it is in news, in nats: 0 for those that most is written in.</param>
    public readonly record struct KnownLanguage(string Tag, Script Script, int Rarity)
    {
        public bool Is(ReadOnlySpan<char> primary) =>
            Tag.AsSpan().StartsWith(primary, StringComparison.OrdinalIgnoreCase)
            && (Tag.Length == primary.Length || Tag[primary.Length] == '-');
    }

    public KnownLanguage[] Languages { get; }

    /// <summary>
    /// Adds up, by language, what the runs with these hashes say, each as often as it occurs. The table is far larger
    /// than the processor's caches: it is read for all runs before any is looked at, so that the waits for memory
    /// overlap.
    /// </summary>
    public void Add(ReadOnlySpan<ulong> hashes, ReadOnlySpan<int> times, Span<int> sums)
    {
        Span<int> starts = stackalloc int[hashes.Length];
        for (var run = 0; run < hashes.Length; run++) starts[run] = buckets[Bucket(hashes[run])];
        Span<ushort> fingerprints = stackalloc ushort[hashes.Length];
        for (var run = 0; run < hashes.Length; run++) fingerprints[run] = pool[starts[run]];
        for (var run = 0; run < hashes.Length; run++)
        {
            foreach (var weight in Find(hashes[run])) sums[(byte)weight] += (sbyte)(weight >> 8) * times[run];
        }
    }

    /// <summary>
    /// The weights of the run with this hash, each the number of a language in the low byte and its signed weight in
    /// the high one; none for a run that no language has. One in many thousand unknown runs is taken for a known one.
    /// </summary>
    private ReadOnlySpan<ushort> Find(ulong hash)
    {
        var bucket = Bucket(hash);
        var fingerprint = Fingerprint(hash);
        var end = buckets[bucket + 1];
        for (var at = buckets[bucket]; at < end; at += Head + pool[at + 1])
        {
            if (pool[at] == fingerprint) return pool.AsSpan(at + Head, pool[at + 1]);
        }

        return [];
    }

    private void Measure(Level level)
    {
        for (var gram = 0; gram < level.Hashes.Length; gram++)
        {
            if (level.Counts[gram] > 0) buckets[Bucket(level.Hashes[gram]) + 1] += Head + level.Counts[gram];
        }
    }

    private void Fill(Level level, int[] next)
    {
        var weights = level.Weights.AsSpan();
        for (var gram = 0; gram < level.Hashes.Length; gram++)
        {
            int count = level.Counts[gram];
            if (count == 0) continue;
            ref var at = ref next[Bucket(level.Hashes[gram])];
            pool[at] = Fingerprint(level.Hashes[gram]);
            pool[at + 1] = (ushort)count;
            weights[..count].CopyTo(pool.AsSpan(at + Head));
            weights = weights[count..];
            at += Head + count;
        }
    }

    private static int Bucket(ulong hash) => (int)(hash >> (64 - BucketBits));

    private static ushort Fingerprint(ulong hash) => (ushort)(hash >> (64 - BucketBits - 16));
}
