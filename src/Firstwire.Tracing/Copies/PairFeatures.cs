namespace Firstwire.Tracing.Copies;

/// <summary>
/// What is measured between two texts to tell whether one derives from the other. Only the pair is looked at, never
/// where it comes from, how long it is or how it is set. "The part" is the text that is better contained in the other,
/// "the whole".
/// </summary>
internal static class PairFeatures
{
    /// <summary>One name a feature, in the order of the vector; the model refers to them.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "part-shingles-2", "part-shingles-3", "part-shingles-5", "part-shingles-8",
        "part-words", "part-content-2", "part-content-3", "part-word-pairs",
        "part-names", "part-numbers", "part-new-rare-words",
        "part-sentences-mean", "part-sentences-lower-quarter", "part-sentences-close", "part-sentences-new",
        "sentence-order",
        "part-unquoted-3", "part-unquoted-5", "part-grammar-frames", "part-in-order", "part-content-in-order",
        "part-sentence-chain", "part-sentences-two-rare",
        "whole-words", "whole-shingles-3", "whole-sentences-mean", "whole-content-in-order", "whole-sentence-chain",
        "whole-names",
        "part-new-names", "part-new-numbers", "whole-new-names", "whole-new-numbers",
        "unquoted-4-count", "longest-run", "longest-run-of-part",
        "matched-repeated", "matched-once",
        "contained-meaning-mean", "contained-meaning-lower-quarter", "contained-meaning-close", "contained-meaning-new",
        "contained-meaning-order",
        "other-meaning-mean", "other-meaning-lower-quarter", "other-meaning-close", "other-meaning-new",
        "other-meaning-order",
        "part-facts-in-order", "whole-facts-in-order", "part-facts-new", "part-facts-together",
    ];

    private const double CloseSentence = 0.7;
    private const double NewSentence = 0.3;
    private const double PlacedSentence = 0.4;

    /// <summary>How far apart sentences are still compared for their order.</summary>
    private const int OrderReach = 40;

    public static PairMeasures Measure(ComparedText left, ComparedText right)
    {
        var leftLean = Words(left, right) + HashSets.Containment(left.Shingles.Unquoted3, right.Shingles.Unquoted3);
        var rightLean = Words(right, left) + HashSets.Containment(right.Shingles.Unquoted3, left.Shingles.Unquoted3);
        var leftIsPart = leftLean >= rightLean;
        var (part, whole) = leftIsPart ? (left, right) : (right, left);
        var partMatches = SentenceMatches.Of(part, whole);
        var wholeMatches = SentenceMatches.Of(whole, part);
        var runs = CommonSequence.Runs(part.Tokens.Span, whole.Tokens.Span, shortest: 3);
        var longest = 0;
        foreach (var run in runs) longest = Math.Max(longest, run.Length);
        var inOrder = CommonSequence.Length(part.Content, whole.Content);
        var factsInOrder = CommonSequence.Length(part.Facts, whole.Facts);
        var lettering = Letterings.Of(left, right);
        var (repeated, once) = lettering == Lettering.Cased ? (-1, -1) : MatchedWords.Kept(part, whole, partMatches);
        var (containedMeaning, otherMeaning) = lettering == Lettering.Cased
            ? MeaningMatches.Of(part.Meaning, whole.Meaning)
            : (MeaningShares.Unknown, MeaningShares.Unknown);
        if (containedMeaning.Mean < otherMeaning.Mean)
            (containedMeaning, otherMeaning) = (otherMeaning, containedMeaning);
        double[] values =
        [
            HashSets.Containment(part.Shingles.Of2, whole.Shingles.Of2),
            HashSets.Containment(part.Shingles.Of3, whole.Shingles.Of3),
            HashSets.Containment(part.Shingles.Of5, whole.Shingles.Of5),
            HashSets.Containment(part.Shingles.Of8, whole.Shingles.Of8),
            Words(part, whole),
            HashSets.Containment(part.ContentShingles2, whole.ContentShingles2),
            HashSets.Containment(part.ContentShingles3, whole.ContentShingles3),
            HashSets.Containment(part.Pairs, whole.WiderPairs),
            NameShare(part, whole),
            part.Numbers.Count == 0 ? -1 : 1 - ((double)NewNumbers(part, whole) / part.Numbers.Count),
            NewRareWords(part, whole),
            Mean(partMatches),
            LowerQuarter(partMatches),
            WeightShare(partMatches, match => match.WiderShare >= CloseSentence),
            WeightShare(partMatches, match => match.WiderShare < NewSentence),
            Order(partMatches),
            HashSets.Containment(part.Shingles.Unquoted3, whole.Shingles.Unquoted3),
            HashSets.Containment(part.Shingles.Unquoted5, whole.Shingles.Unquoted5),
            HashSets.Containment(part.Frames, whole.Frames),
            Share(CommonSequence.Length(part.Words, whole.Words), part.Tokens.Length),
            Share(inOrder, part.Content.Length),
            Chain(partMatches),
            partMatches.Count == 0 ? 0 : (double)partMatches.Count(match => match.RareWords >= 2) / partMatches.Count,
            Words(whole, part),
            HashSets.Containment(whole.Shingles.Of3, part.Shingles.Of3),
            Mean(wholeMatches),
            Share(inOrder, whole.Content.Length),
            Chain(wholeMatches),
            NameShare(whole, part),
            Math.Log(1 + WeighedNewNames(part, whole)),
            Math.Log(1 + NewNumbers(part, whole)),
            Math.Log(1 + WeighedNewNames(whole, part)),
            Math.Log(1 + NewNumbers(whole, part)),
            Math.Log(1 + part.Shingles.Unquoted4.Shared(whole.Shingles.Unquoted4)),
            Math.Log(1 + longest),
            Share(longest, part.Tokens.Length),
            repeated,
            once,
            .. Values(containedMeaning),
            .. Values(otherMeaning),
            Share(factsInOrder, part.Facts.Length),
            Share(factsInOrder, whole.Facts.Length),
            NewFacts(part, whole),
            FactsTogether(partMatches, part, whole),
        ];
        var isMeaningKnown = containedMeaning != MeaningShares.Unknown;
        return new PairMeasures(values, lettering, isMeaningKnown, leftIsPart, partMatches, runs);
    }

    private static ReadOnlySpan<double> Values(MeaningShares shares) =>
        new([shares.Mean, shares.LowerQuarter, shares.Close, shares.New, shares.Order]);

    private static double Share(int count, int of) => of == 0 ? 0 : (double)count / of;

    private static double Words(ComparedText part, ComparedText whole)
    {
        var (shared, all) = (0d, 0d);
        var stems = part.Stems.Stems;
        var rarities = part.Stems.Rarities;
        for (var i = 0; i < stems.Length; i++)
        {
            all += rarities[i];
            if (whole.Stems.ContainsKey(stems[i])) shared += rarities[i];
        }

        return all == 0 ? 0 : shared / all;
    }

    private static double NameShare(ComparedText part, ComparedText whole) =>
        part.Names.Count == 0 ? -1 : 1 - ((double)NewNames(part, whole) / part.Names.Count);

    private static int NewNames(ComparedText part, ComparedText whole) =>
        part.Names.Count(name => !whole.Stems.ContainsKey(name));

    /// <summary>Names that the whole lacks; what merely opens a sentence may be one, and counts half.</summary>
    private static double WeighedNewNames(ComparedText part, ComparedText whole) =>
        part.Names.Sum(name => whole.Stems.ContainsKey(name) ? 0 : part.SureNames.Contains(name) ? 1 : 0.5);

    private static int NewNumbers(ComparedText part, ComparedText whole) =>
        part.Numbers.Count(number => !whole.Numbers.Contains(number));

    private static double NewRareWords(ComparedText part, ComparedText whole)
    {
        var (rare, novel) = (0, 0);
        var stems = part.Stems.Stems;
        var rarities = part.Stems.Rarities;
        for (var i = 0; i < stems.Length; i++)
        {
            if (rarities[i] < StemWeights.RareWord) continue;
            rare++;
            if (!whole.Stems.ContainsKey(stems[i])) novel++;
        }

        return Share(novel, rare);
    }

    /// <summary>Of the part's facts, each once, the share that the whole has not; −1 where it has none.</summary>
    private static double NewFacts(ComparedText part, ComparedText whole)
    {
        if (part.Facts.Length == 0) return -1;
        return Share(part.FactSet.Count(fact => !whole.Stems.ContainsKey(fact)), part.FactSet.Count);
    }

    /// <summary>
    /// Of the facts that a sentence of the part tells together, how many the sentence there and its neighbours tell
    /// too: the mean over sentences with two or more; −1 where none has.
    /// </summary>
    private static double FactsTogether(List<SentenceMatch> matches, ComparedText part, ComparedText whole)
    {
        var facts = part.FactSet;
        var (sum, sentences) = (0d, 0);
        foreach (var match in matches)
        {
            var (told, shared) = (0, 0);
            foreach (var stem in part.Sentences[match.Sentence].Stems)
            {
                if (!facts.Contains(stem)) continue;
                told++;
                if (match.Match >= 0 && IsNear(whole.Sentences, match.Match, stem)) shared++;
            }

            if (told < 2) continue;
            sum += (double)shared / told;
            sentences++;
        }

        return sentences == 0 ? -1 : sum / sentences;
    }

    private static bool IsNear(IReadOnlyList<SentenceWords> sentences, int at, uint stem)
    {
        for (var i = Math.Max(0, at - 1); i <= Math.Min(sentences.Count - 1, at + 1); i++)
            if (sentences[i].Stems.Contains(stem)) return true;
        return false;
    }

    private static double Mean(List<SentenceMatch> matches)
    {
        var (sum, weight) = (0d, 0d);
        foreach (var match in matches)
        {
            sum += match.WiderShare * match.Weight;
            weight += match.Weight;
        }

        return weight == 0 ? 0 : sum / weight;
    }

    private static double LowerQuarter(List<SentenceMatch> matches)
    {
        if (matches.Count == 0) return 0;
        var shares = matches.Select(match => match.WiderShare).Order().ToArray();
        return shares[shares.Length / 4];
    }

    private static double WeightShare(List<SentenceMatch> matches, Func<SentenceMatch, bool> counts)
    {
        var (sum, weight) = (0d, 0d);
        foreach (var match in matches)
        {
            if (counts(match)) sum += match.Weight;
            weight += match.Weight;
        }

        return weight == 0 ? 0 : sum / weight;
    }

    /// <summary>Kendall's tau of where the sentences stand in both texts, over neighbours.</summary>
    private static double Order(List<SentenceMatch> matches)
    {
        var placed = matches.Where(match => match.WiderShare >= PlacedSentence).Select(match => match.Match).ToArray();
        var (kept, broken) = (0, 0);
        for (var i = 0; i < placed.Length; i++)
        {
            for (var j = i + 1; j < placed.Length && j < i + OrderReach; j++)
            {
                if (placed[i] < placed[j]) kept++;
                else if (placed[i] > placed[j]) broken++;
            }
        }

        return kept + broken == 0 ? 0 : (double)(kept - broken) / (kept + broken);
    }

    /// <summary>The heaviest chain of sentence matches that keeps the order, as a share of all weight.</summary>
    private static double Chain(List<SentenceMatch> matches)
    {
        const int reach = 60;
        var best = new double[matches.Count];
        var (heaviest, weight) = (0d, 0d);
        for (var i = 0; i < matches.Count; i++)
        {
            weight += matches[i].Weight;
            if (matches[i].Match < 0) continue;
            for (var j = Math.Max(0, i - reach); j < i; j++)
            {
                if (matches[j].Match >= 0 && matches[j].Match <= matches[i].Match) best[i] = Math.Max(best[i], best[j]);
            }

            best[i] += matches[i].Share * matches[i].Weight;
            heaviest = Math.Max(heaviest, best[i]);
        }

        return weight == 0 ? 0 : heaviest / weight;
    }
}
