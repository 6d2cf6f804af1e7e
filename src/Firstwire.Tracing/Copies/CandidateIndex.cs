using System.Runtime.InteropServices;
using Firstwire.Tracing.Fingerprints;
using Firstwire.Tracing.Texts;

namespace Firstwire.Tracing.Copies;

/// <summary>A document that shares what is rare.</summary>
/// <param name="Document">Its number in the window.</param>
/// <param name="Share">The rarity that both have, by the rarity of the one that has less of it.</param>
/// <param name="Runs">Sampled runs of five words that both have.</param>
internal readonly record struct Candidate(int Document, float Share, int Runs)
{
    /// <summary>
    /// Less in common than this has hardly ever been a copy. Where words stand together, what was told anew has more
    /// pairs of characters that nobody else wrote.
    /// </summary>
    private const float LeastPromise = 2;
    private const float LeastPromiseUnspaced = 1;

    /// <summary>A few runs without a rare word are a formula.</summary>
    private const float LeastShare = 0.02f;
    private const int RunsEnough = 4;

    /// <summary>Whether it is worth reading again.</summary>
    public bool IsPromising(Lettering lettering) =>
        Promise >= (lettering == Lettering.Unspaced ? LeastPromiseUnspaced : LeastPromise)
            && (Share >= LeastShare || Runs >= RunsEnough);

    /// <summary>A run says as much as a tenth of the rare words.</summary>
    public float Promise => Runs + (Share * 10);
}

/// <summary>
/// Finds among the documents of a window those that a new one may derive from, or that may derive from it: by sampled
/// runs of words, which survive in copies and excerpts, and by its rarest words, which survive rewriting. A document is
/// filed under a few of them and asked under more, so that what was taken from any part of a text finds it. Look-ups,
/// postings and memory are bounded, however many documents there are.
/// </summary>
internal sealed class CandidateIndex
{
    /// <summary>
    /// Words a document is filed under, the rarest, and asked under: of those that a document before had. Where words
    /// are not parted, a changed word makes three pairs of characters that nobody wrote.
    /// </summary>
    private const int FiledWords = 48;
    private const int AskedWords = 64;

    /// <summary>
    /// Runs a document is filed and asked under: one in <see cref="RunSampling"/>, at most this many. A text of 700
    /// words has about <see cref="RunsOfUsualText"/>.
    /// </summary>
    private const int MostRuns = 96;
    private const int RunsOfUsualText = 44;
    private const int RunSampling = 16;

    /// <summary>No window is larger.</summary>
    public const int MostDocuments = PostingBuckets.MostDocuments;

    /// <summary>
    /// So promising is a copy beyond doubt, or, of a shorter text, one that has half of what there is to have.
    /// </summary>
    private const float BeyondDoubt = 20;

    /// <summary>What is promised by all rare words together.</summary>
    private const float SurestOfWords = 10;

    /// <summary>The mass of a document that is not to be found any more.</summary>
    private const float Gone = -1;

    private readonly PostingBuckets words;
    private readonly PostingBuckets runs;
    private readonly WordStatistics statistics = new();
    private readonly float[] masses;
    private readonly Dictionary<int, (float Shared, int Runs)> met = [];
    private readonly int[] found = new int[PostingBuckets.BucketSize];
    private ulong[] byRarity = [];
    private int latest;
    private int count;

    /// <param name="documents">How many the window holds; the oldest make room.</param>
    public CandidateIndex(int documents)
    {
        words = new PostingBuckets(documents, (long)documents * FiledWords);
        runs = new PostingBuckets(documents, (long)documents * RunsOfUsualText);
        masses = new float[documents];
    }

    /// <summary>Memory that a document of usual length takes, in bytes.</summary>
    public static double BytesOfDocument => ((FiledWords + RunsOfUsualText) * PostingBuckets.BytesEach) + sizeof(float);

    /// <summary>
    /// Files a document under the next number, from 0, and gives the documents before it that it has most in common
    /// with.
    /// </summary>
    public IReadOnlyList<Candidate> Add(TracedText text, int most)
    {
        var stems = DistinctStems(text);
        var lettering = Letterings.Of(text.Tokens.Span);
        var candidates = Add(ByRarity(stems.Keys), SampledRuns(text.Tokens.Span), lettering, most);
        statistics.Add(stems.Keys);
        return candidates;
    }

    /// <summary>As above, of a document whose words are not known: by its runs alone.</summary>
    public IReadOnlyList<Candidate> Add(TextFingerprints fingerprints, int most)
    {
        latest = 0;
        var runs = Sample([.. fingerprints.All.Select(static print => print.Hash)
            .Where(static hash => WordRuns.IsOneIn(RunSampling, hash)).Select(static hash => (uint)hash)]);
        return Add([], runs, Lettering.Cased, most);
    }

    private List<Candidate> Add(ReadOnlySpan<ulong> words, ReadOnlySpan<uint> runs, Lettering lettering, int most)
    {
        var number = count++;
        var (mass, filedMass) = (0f, 0f);
        met.Clear();
        var asked = 0;
        for (var i = 0; i < words.Length && asked < AskedWords; i++)
        {
            var (stem, rarity) = Word(words[i]);
            if (i < FiledWords) filedMass += rarity;
            if (!statistics.Has(stem)) continue;
            asked++;
            mass += rarity;
            Meet(this.words, stem, number - 1, rarity, 0);
        }

        foreach (var run in runs) Meet(this.runs, run, number - 1, 0, 1);
        var beyondDoubt = Math.Min(BeyondDoubt, (runs.Length + SurestOfWords) / 2);
        var candidates = Best(number, mass, beyondDoubt, lettering, most);
        foreach (var word in words[..Math.Min(words.Length, FiledWords)]) this.words.Add(Word(word).Stem, number);
        foreach (var run in runs) this.runs.Add(run, number);
        masses[number % masses.Length] = filedMass;
        return candidates;
    }

    public float Rarity(uint stem) => statistics.Rarity(stem);

    /// <summary>
    /// The content stems of the document that was added last, the rarest first: the bits of its rarity, then the stem.
    /// </summary>
    public ReadOnlySpan<ulong> Latest => byRarity.AsSpan(0, latest);

    /// <summary>Numbers a document that is not filed.</summary>
    public void Skip()
    {
        count++;
        latest = 0;
    }

    /// <summary>From now on a document is not found; its postings make room in their time.</summary>
    public void Forget(int document)
    {
        if (count - document <= masses.Length) masses[document % masses.Length] = Gone;
    }

    /// <summary>
    /// Forgets documents of the window. That their stems were counted among all stays until the counts are halved: a
    /// sum over documents, which names none.
    /// </summary>
    public void Erase(IReadOnlyCollection<int> documents)
    {
        words.Erase(documents);
        runs.Erase(documents);
        foreach (var document in documents)
        {
            if (count - document <= masses.Length) masses[document % masses.Length] = 0;
        }
    }

    private void Meet(PostingBuckets postings, uint key, int newest, float rarity, int run)
    {
        foreach (var document in found.AsSpan(0, postings.Find(key, newest, found)))
        {
            ref var met = ref CollectionsMarshal.GetValueRefOrAddDefault(this.met, document, out _);
            met = (met.Shared + rarity, met.Runs + run);
        }
    }

    private List<Candidate> Best(int number, float mass, float beyondDoubt, Lettering lettering, int most)
    {
        var candidates = new List<Candidate>();
        foreach (var (document, met) in this.met)
        {
            if (number - document >= masses.Length) continue;
            var its = masses[document % masses.Length];
            if (its == Gone) continue;
            var smaller = Math.Min(mass, its);
            var candidate = new Candidate(document, smaller <= 0 ? 0 : met.Shared / smaller, met.Runs);
            if (candidate.IsPromising(lettering)) candidates.Add(candidate);
        }

        // Of equals, and of all that are copies beyond doubt, the oldest comes first: it may be the first hand.
        candidates.Sort((one, other) => (Rank(other), one.Document).CompareTo((Rank(one), other.Document)));
        if (candidates.Count > most) candidates.RemoveRange(most, candidates.Count - most);
        return candidates;

        float Rank(Candidate candidate) => MathF.Floor(Math.Min(candidate.Promise, beyondDoubt));
    }

    private static Numbering DistinctStems(TracedText text)
    {
        var stems = new Numbering(text.Tokens.Length);
        foreach (ref readonly var token in text.Tokens.Span)
        {
            if (token.IsContent) stems.Of(token.Stem);
        }

        return stems;
    }

    /// <summary>The stems, the rarest first; rarities are positive, so their bits sort as they do.</summary>
    private Span<ulong> ByRarity(ReadOnlySpan<uint> stems)
    {
        if (byRarity.Length < stems.Length) byRarity = new ulong[stems.Length * 2];
        latest = stems.Length;
        var words = byRarity.AsSpan(0, stems.Length);
        for (var i = 0; i < stems.Length; i++)
        {
            var rarity = Math.Max(0, statistics.Rarity(stems[i]));
            words[i] = ((ulong)BitConverter.SingleToUInt32Bits(rarity) << 32) | stems[i];
        }

        words.Sort();
        words.Reverse();
        return words;
    }

    public static (uint Stem, float Rarity) Word(ulong packed) =>
        ((uint)packed, BitConverter.UInt32BitsToSingle((uint)(packed >> 32)));

    private static ReadOnlySpan<uint> SampledRuns(ReadOnlySpan<TracedToken> tokens)
    {
        var runs = new List<uint>();
        for (var i = 0; i + WordRuns.Length <= tokens.Length; i++)
        {
            var hash = WordRuns.Hash(tokens.Slice(i, WordRuns.Length));
            if (WordRuns.IsOneIn(RunSampling, hash)) runs.Add((uint)hash);
        }

        return Sample(runs);
    }

    /// <summary>In the order of their hashes: the first ones are a sample of all the text.</summary>
    private static ReadOnlySpan<uint> Sample(List<uint> runs)
    {
        runs.Sort();
        var distinct = 0;
        var span = CollectionsMarshal.AsSpan(runs);
        foreach (var run in span)
        {
            if (distinct == 0 || span[distinct - 1] != run) span[distinct++] = run;
        }

        return span[..Math.Min(distinct, MostRuns)];
    }
}
