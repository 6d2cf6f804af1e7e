using System.Runtime.InteropServices;
using Firstwire.Tracing.Copies;
using Firstwire.Tracing.Fingerprints;
using Firstwire.Tracing.Texts;

namespace Firstwire.Tracing.Evidence;

/// <summary>A paper of the window that a story seems to report.</summary>
/// <param name="Document">Its number.</param>
/// <param name="Confidence">In [0,1].</param>
internal readonly record struct ReportedPaper(int Document, double Confidence);

/// <summary>
/// Finds among the research papers of a window the one that a story reports: the one that has most of the story, by
/// Okapi BM25 (Robertson and Zaragoza, 2009). Which paper is a question to the window, so words weigh by how rare they
/// are in it; that one text derives from another is never concluded from it.
/// </summary>
/// <param name="read">Reads a document of the window again; null where it is gone.</param>
internal sealed class ResearchPapers(int documents, Func<int, TracedText?> read)
{
    /// <summary>Papers that are found; older ones make room.</summary>
    private const int MostPapers = 1 << 13;

    private const int FiledWords = 96, AskedWords = 256, UsualStems = 400, FiledShift = 12;

    /// <summary>Papers that are read again for one story.</summary>
    private const int MostRead = 5;

    /// <summary>
    /// A paper is read again where the words that it was filed under have so much of the story's weight.
    /// </summary>
    private const double LeastMet = 0.08;
    private const int FewestMet = 2;

    /// <summary>The usual parameters of Okapi BM25, and the content words of an abstract.</summary>
    private const double Saturation = 1.2, ByLength = 0.75, UsualLength = 150;

    /// <summary>
    /// Of a short story much is shared by chance: each is taken to have so much more that no paper has, in nats.
    /// </summary>
    private const double Unsaid = 30;

    /// <summary>
    /// The share of the story that the paper has, times the root of its lead over the next paper's, which counts up to
    /// twice. Set on all of 141 news stories and 132 abstracts, none held out: from there on nine in ten are right.
    /// </summary>
    private const double NamesFrom = 0.25, MostLead = 2;

    /// <summary>A paper that is hardly nearer than another is as likely the other.</summary>
    private const double LeastLead = 1.15;

    /// <summary>So many rare words have to be shared, each so rare: one name in common is a chance.</summary>
    private const int FewestShared = 3;
    private const float Rare = 4;

    /// <summary>How sure the least of the named ones is, and how fast that grows, in log-odds.</summary>
    private const double LeastOdds = 2, OddsByScore = 3;

    private readonly PostingBuckets postings = new(documents, (long)Math.Min(documents, MostPapers) * FiledWords);
    private readonly int[] found = new int[PostingBuckets.BucketSize];
    private readonly Dictionary<int, (float Shared, int Stems)> met = [];

    /// <summary>One bit for each hash of a stem that a paper was filed under: most stems of a story are none.</summary>
    private readonly ulong[] filed = new ulong[1 << (32 - FiledShift - 6)];
    private int newest = -1;

    /// <summary>What is taken whatever the window's size, in bytes.</summary>
    public static long Memory => (long)(MostPapers * FiledWords * PostingBuckets.BytesEach);

    /// <param name="stems">Of the paper, the rarest first, as <see cref="CandidateIndex.Latest"/> gives them.</param>
    public void File(int number, ReadOnlySpan<ulong> stems)
    {
        foreach (var word in stems[..Math.Min(stems.Length, FiledWords)])
        {
            var (stem, _) = CandidateIndex.Word(word);
            postings.Add(stem, number);
            filed[stem >> FiledShift >> 6] |= 1UL << (int)((stem >> FiledShift) & 63);
        }

        newest = number;
    }

    /// <param name="stems">Of the story, the rarest first.</param>
    /// <param name="tellsOfResearch">Whether the story says so; if not, it reports what is certainly a paper.</param>
    public ReportedPaper? Find(int number, ReadOnlySpan<ulong> stems, bool tellsOfResearch)
    {
        if (newest < 0 || number - newest >= documents) return null;
        this.met.Clear();
        var all = Unsaid;
        foreach (var word in stems) all += CandidateIndex.Word(word).Rarity;
        foreach (var word in stems[..Math.Min(stems.Length, AskedWords)])
        {
            var (stem, rarity) = CandidateIndex.Word(word);
            if ((filed[stem >> FiledShift >> 6] & (1UL << (int)((stem >> FiledShift) & 63))) == 0) continue;
            foreach (var document in found.AsSpan(0, postings.Find(stem, number - 1, found)))
            {
                ref var met = ref CollectionsMarshal.GetValueRefOrAddDefault(this.met, document, out _);
                met = (met.Shared + rarity, met.Stems + 1);
            }
        }

        var (best, bestScore, next) = (-1, 0d, 0d);
        foreach (var (document, _) in this.met.Where(met => met.Value.Stems >= FewestMet
                && met.Value.Shared >= LeastMet * all && met.Key >= 0 && met.Key > number - documents)
            .OrderByDescending(static met => met.Value.Shared).ThenBy(static met => met.Key).Take(MostRead))
        {
            if (read(document) is not { } paper) continue;
            if (!tellsOfResearch && !ResearchVoice.Of(paper).IsCertain) continue;
            var score = Shared(stems, paper) / all;
            if (score > bestScore) (best, bestScore, next) = (document, score, bestScore);
            else next = Math.Max(next, score);
        }

        var lead = next <= 0 ? MostLead : Math.Min(MostLead, bestScore / next);
        var strength = bestScore * Math.Sqrt(lead);
        if (best < 0 || lead < LeastLead || strength < NamesFrom) return null;
        return new ReportedPaper(
            best, 1 / (1 + Math.Exp(-(LeastOdds + (OddsByScore * Math.Log(strength / NamesFrom))))));
    }

    /// <summary>
    /// The story's stems that the paper has, by Okapi BM25: how rare each is, and how often the paper says it for its
    /// length. 0 where too little is shared. Summed in the order of the words, so that it is the same everywhere.
    /// </summary>
    private static double Shared(ReadOnlySpan<ulong> stems, TracedText paper)
    {
        var (counts, length) = Counts(paper);
        var fill = 1 - ByLength + (ByLength * length / UsualLength);
        var (shared, rare) = (0d, 0);
        foreach (var word in stems)
        {
            var (stem, rarity) = CandidateIndex.Word(word);
            if (!counts.TryGetValue(stem, out var count)) continue;
            shared += rarity * count * (Saturation + 1) / (count + (Saturation * fill));
            if (rarity >= Rare) rare++;
        }

        return rare < FewestShared ? 0 : shared;
    }

    private static (Dictionary<uint, int> Counts, int Length) Counts(TracedText text)
    {
        var (counts, length) = (new Dictionary<uint, int>(Math.Min(text.Tokens.Length, UsualStems)), 0);
        foreach (ref readonly var token in text.Tokens.Span)
        {
            if (!token.IsContent) continue;
            length++;
            CollectionsMarshal.GetValueRefOrAddDefault(counts, token.Stem, out _)++;
        }

        return (counts, length);
    }
}
