using Firstwire.Tracing.Texts;

namespace Firstwire.Tracing.Copies;

/// <summary>
/// Which passages of two texts belong together: the runs of the same words, the sentences said again with most of them,
/// and of a derived text also those that mean the same.
/// </summary>
internal static class Passages
{
    /// <summary>More can't be looked at side by side.</summary>
    private const int Most = 2_000;

    /// <summary>Of a sentence with less in runs, the whole is shown as said in other words.</summary>
    private const double MostlyVerbatim = 0.8;

    public static IReadOnlyList<AlignedPassage> Of(
        PairMeasures measures, ComparedText left, ComparedText right, double rewordedShare, int shortestRun)
    {
        var (part, whole) = measures.LeftIsPart ? (left, right) : (right, left);
        var partTokens = part.Tokens.Span;
        var wholeTokens = whole.Tokens.Span;
        var covered = new bool[partTokens.Length];
        var passages = new List<AlignedPassage>();
        foreach (var (at, _, length) in measures.Runs)
        {
            if (length >= shortestRun) covered.AsSpan(at, length).Fill(true);
        }

        var reworded = new bool[partTokens.Length];
        foreach (var match in measures.Sentences)
        {
            if (match.Match < 0 || match.Share < rewordedShare) continue;
            var (here, there) = (part.Sentences[match.Sentence], whole.Sentences[match.Match]);
            var length = here.EndToken - here.FirstToken;
            if (covered.AsSpan(here.FirstToken, length).Count(true) >= MostlyVerbatim * length) continue;
            reworded.AsSpan(here.FirstToken, length).Fill(true);
            Add(
                partTokens[here.FirstToken].Start, partTokens[here.EndToken - 1].End,
                wholeTokens[there.FirstToken].Start, wholeTokens[there.EndToken - 1].End, PassageKind.Reworded);
        }

        foreach (var (at, there, length) in measures.Runs)
        {
            if (length < shortestRun || !reworded.AsSpan(at, length).Contains(false)) continue;
            Add(partTokens[at].Start, partTokens[at + length - 1].End, wholeTokens[there].Start,
                wholeTokens[there + length - 1].End, PassageKind.Verbatim);
        }

        return InOrder(passages);

        void Add(int partStart, int partEnd, int wholeStart, int wholeEnd, PassageKind kind) => passages.Add(
            measures.LeftIsPart
            ? new AlignedPassage(partStart, partEnd, wholeStart, wholeEnd, kind)
            : new AlignedPassage(wholeStart, wholeEnd, partStart, partEnd, kind));
    }

    /// <param name="aligned">What is aligned by the words that both texts have.</param>
    public static IReadOnlyList<AlignedPassage> WithRewritten(
        IReadOnlyList<AlignedPassage> aligned, ComparedText left, ComparedText right)
    {
        var rewritten = RewrittenSentences.Of(left, right, aligned).Select(pair =>
        {
            var here = left.Tokens.Span[pair.Left];
            var there = right.Tokens.Span[pair.Right];
            return new AlignedPassage(
                here[0].Start, here[^1].End, there[0].Start, there[^1].End,
                AreSameWords(here, there) ? PassageKind.Verbatim : PassageKind.Reworded);
        }).ToList();
        if (rewritten.Count == 0) return aligned;
        var others = aligned.Where(passage => !rewritten.Exists(sentence => IsWithin(passage, sentence)));
        return InOrder([.. others, .. rewritten]);
    }

    private static bool AreSameWords(ReadOnlySpan<TracedToken> here, ReadOnlySpan<TracedToken> there)
    {
        if (here.Length != there.Length) return false;
        for (var i = 0; i < here.Length; i++)
        {
            if (here[i].Word != there[i].Word) return false;
        }

        return true;
    }

    private static bool IsWithin(AlignedPassage passage, AlignedPassage sentence) =>
        sentence.LeftStart <= passage.LeftStart && passage.LeftEnd <= sentence.LeftEnd
            && sentence.RightStart <= passage.RightStart && passage.RightEnd <= sentence.RightEnd;

    private static List<AlignedPassage> InOrder(List<AlignedPassage> passages)
    {
        passages.Sort((one, other) => (one.LeftStart, one.RightStart).CompareTo((other.LeftStart, other.RightStart)));
        return passages.Count > Most ? passages[..Most] : passages;
    }
}
