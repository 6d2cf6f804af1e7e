using Firstwire.Text.Urls;
using Firstwire.Tracing.Texts;

namespace Firstwire.Tracing.Copies;

/// <summary>What tells of a text which item it is and when it was there.</summary>
/// <param name="Address">Its normalised address; two texts under one are versions of one item.</param>
/// <param name="Clock">What is known of when it was there.</param>
public sealed record TextIdentity(string? Address = null, TextClock Clock = default)
{
    public static TextIdentity Unknown { get; } = new();

    /// <summary>Of a text that stands at <paramref name="url"/>, however that is written.</summary>
    public static TextIdentity At(string? url, TextClock clock) =>
        new(WebUrl.Parse(url) is { } parsed ? NormalUrl.Of(parsed) : null, clock);
}

/// <summary>
/// Compares two texts: does one derive from the other, which way, how much, and where. Deterministic; a pair of
/// articles takes a few hundred microseconds.
/// </summary>
public static class TextComparison
{
    private const double VerbatimShingles = 0.9;
    private const double ExcerptShingles = 0.85;
    private const double ExcerptLength = 0.8;
    private const double EditedShingles = 0.2;

    /// <summary>Sentences matched this well say the same.</summary>
    private const double RewordedShare = 0.4;

    /// <summary>A rewrite of which less than this can be shown beside the other text is not asserted.</summary>
    private const double LeastSpunShare = 0.1;

    /// <summary>Runs of the same words shorter than this happen by chance.</summary>
    private const int ShortestRun = 6;

    /// <summary>
    /// Of what is a rewrite as probably as this, sentences and runs that have less in common are no chance: what is told
    /// freely is shown beside its source by these.
    /// </summary>
    private const double Sure = 0.95;
    private const double RewordedShareOfSure = 0.2;
    private const int ShortestRunOfSure = 4;

    /// <summary>Of fewer words than this nothing can be told: sentences that short are written twice.</summary>
    public const int FewestWords = 20;

    /// <summary>
    /// Two texts of one language have more pairs of words in common, however little they have to do with each other.
    /// </summary>
    private const double PairsOfOneLanguage = 0.05;

    /// <summary>
    /// The probability that a translation is one: a bound from what was measured (<see cref="Translations"/>).
    /// </summary>
    private const double OfTranslation = 0.95;

    /// <summary>
    /// The probability that texts are not derived that look so but for their names and figures, or of which too little
    /// can be shown: of moulds they are not, of rewrites most are.
    /// </summary>
    private const double OfDoubted = 0.5;

    /// <summary>
    /// No trees were fitted for two texts in two kinds of script, which lack each other's words and names whatever
    /// they tell: without words in common nothing speaks for it but a translation's numbers and names.
    /// </summary>
    private const double MostOfOtherScript = 0.1;

    /// <summary>
    /// Of the words beside names and numbers so many stand in the other text where both are of one language: in
    /// paraphrases of 27 languages a tenth and more, in texts of two languages, related ones too, hardly ever as many.
    /// </summary>
    private const double LeastWordsOfOneLanguage = 0.07;

    /// <summary>Runs of five words, of lists of names and results too, are the same in no other language.</summary>
    private const double RunsOfOneLanguage = 0.05;
    private const int RunsOfFive = 2;

    /// <summary>Words of a report that is more than a row of figures, and the share of figures in such a row.</summary>
    private const int FewestOfReport = 60;
    private const double LeastFigures = 0.15;

    /// <summary>Whoever is this much shorter, and contained, was cut from the other.</summary>
    private const double CutLength = 0.7;

    /// <summary>What two texts are to each other, and which of them was made from the other.</summary>
    /// <param name="leftIdentity">By its clock the direction is told, by its address a version of one item.</param>
    public static Relation Compare(
        ComparedText left, TextIdentity leftIdentity, ComparedText right, TextIdentity rightIdentity)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(leftIdentity);
        ArgumentNullException.ThrowIfNull(right);
        ArgumentNullException.ThrowIfNull(rightIdentity);
        var measures = PairFeatures.Measure(left, right);
        var derived = Derived(measures, left, right);
        var accuses = derived >= DerivationModel.Of(measures).AccusesFrom;
        return Conclude(measures, derived, accuses, left, leftIdentity, right, rightIdentity);
    }

    /// <summary>Whether both texts have so many words that anything can be told of them.</summary>
    public static bool AreLongEnough(ComparedText left, ComparedText right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return Math.Min(left.Tokens.Length, right.Tokens.Length) >= FewestWords;
    }

    /// <summary>
    /// The relation of two texts of a stream; null where it is not probable enough that one derives from the other.
    /// </summary>
    /// <param name="known">Which way, where that is known by other means than the clock and the texts.</param>
    internal static Relation? CompareInStream(
        ComparedText left, TextIdentity leftIdentity, ComparedText right, TextIdentity rightIdentity,
        RelationDirection known = RelationDirection.Unknown)
    {
        var measures = PairFeatures.Measure(left, right);
        var derived = Derived(measures, left, right);
        return derived < DerivationModel.Of(measures).AccusesFrom
            ? null
            : Conclude(measures, derived, accuses: true, left, leftIdentity, right, rightIdentity, known);
    }

    private static double Derived(PairMeasures measures, ComparedText left, ComparedText right)
    {
        if (!AreLongEnough(left, right)) return 0;
        var derived = DerivationModel.Of(measures).Probability(measures.Values);
        if (derived <= MostOfOtherScript || AreOfOneLanguage(measures, left, right)) return derived;
        return MostOfOtherScript;
    }

    /// <summary>
    /// Names and numbers are the same in a translation, so they do not count, where capitals tell them. Where words
    /// stand together, and where it is known what they mean, the trees alone tell it.
    /// </summary>
    private static bool AreOfOneLanguage(PairMeasures measures, ComparedText left, ComparedText right)
    {
        if (left.Lettering != right.Lettering) return measures.Values[0] >= PairsOfOneLanguage;
        return left.Lettering == Lettering.Unspaced || measures.IsMeaningKnown
            || measures.Values[RunsOfFive] >= RunsOfOneLanguage
            || WordsShared(left, right) >= LeastWordsOfOneLanguage
            || WordsShared(right, left) >= LeastWordsOfOneLanguage;
    }

    private static double WordsShared(ComparedText text, ComparedText other)
    {
        // Where capitals tell no names, every word may be one.
        var words = text.Content.Distinct()
            .Where(word => text.Lettering != Lettering.Cased || !text.FactSet.Contains(word)).ToArray();
        return words.Length == 0 ? 1 : (double)words.Count(other.Stems.ContainsKey) / words.Length;
    }

    private static Relation Conclude(
        PairMeasures measures, double derived, bool accuses,
        ComparedText left, TextIdentity leftIdentity, ComparedText right, TextIdentity rightIdentity,
        RelationDirection known = RelationDirection.Unknown)
    {
        var kind = accuses ? DerivedKind(measures, left, right) : RelationKind.Unrelated;
        if (kind != RelationKind.Unrelated
            && leftIdentity.Address is { } address
            && address == rightIdentity.Address)
        {
            kind = RelationKind.Version;
        }

        var isDerived = kind != RelationKind.Unrelated;
        var direction = !isDerived ? RelationDirection.Unknown
            : known != RelationDirection.Unknown ? known
            : Direction(
                measures.LeftIsPart, left.Tokens.Length, leftIdentity, right.Tokens.Length, rightIdentity);
        var passages = Passages.Of(measures, left, right, RewordedShare, ShortestRun);
        var share = isDerived ? Share(passages, left, right, measures, direction) : 0;
        if (kind == RelationKind.Spun && share < LeastSpunShare && derived >= Sure)
        {
            var told = Passages.Of(measures, left, right, RewordedShareOfSure, ShortestRunOfSure);
            told = Passages.WithRewritten(told, left, right);
            var shareTold = Share(told, left, right, measures, direction);
            if (shareTold >= LeastSpunShare) (passages, share) = (told, shareTold);
        }

        var isDoubted = false;
        if ((kind == RelationKind.Spun && (share < LeastSpunShare || Anchors.AreLowered(measures, left, right)
                || AreFigures(left) || AreFigures(right)))
            || (isDerived && Anchors.Differ(measures, left, right, RewordedShare)))
        {
            (kind, direction, share) = (RelationKind.Unrelated, RelationDirection.Unknown, 0);
            (isDerived, isDoubted) = (false, true);
        }

        if (!isDerived && Translated(measures, left, right) is { } translated)
        {
            direction = known != RelationDirection.Unknown
                ? known
                : Direction(
                    measures.LeftIsPart, left.Tokens.Length, leftIdentity, right.Tokens.Length, rightIdentity);
            return new Relation(
                RelationKind.Translation, direction, OfTranslation, OfTranslation, Share(
                    translated, left, right, measures, direction),
                translated, DerivationModel.Of(measures).Explain(measures.Values));
        }

        // What is asserted rests on words in common; what is shown and counted, on all that is found.
        if (isDerived)
        {
            passages = Passages.WithRewritten(passages, left, right);
            share = Share(passages, left, right, measures, direction);
        }

        var confidence = isDerived ? derived : isDoubted ? OfDoubted : 1 - derived;
        return new Relation(
            kind, direction, derived, confidence, share, passages,
            DerivationModel.Of(measures).Explain(measures.Values));
    }

    /// <summary>Weather, results, prices in a few lines: whoever reports them has the same figures in a row.</summary>
    private static bool AreFigures(ComparedText text)
    {
        if (text.Tokens.Length >= FewestOfReport) return false;
        var figures = 0;
        foreach (ref readonly var token in text.Tokens.Span)
            if (token.Has(TokenTraits.Number)) figures++;
        return figures >= text.Tokens.Length * LeastFigures;
    }

    private static IReadOnlyList<AlignedPassage>? Translated(
        PairMeasures measures, ComparedText left, ComparedText right) =>
        left.Source is { } one && right.Source is { } other && measures.Values[0] < PairsOfOneLanguage
            ? Translations.Of(left, one, right, other)
            : null;

    private static RelationKind DerivedKind(PairMeasures measures, ComparedText left, ComparedText right)
    {
        var (part, whole) = measures.LeftIsPart ? (left, right) : (right, left);
        var shared = HashSets.Containment(part.Shingles.Of5, whole.Shingles.Of5);
        var sharedOfWhole = HashSets.Containment(whole.Shingles.Of5, part.Shingles.Of5);
        var length = whole.Tokens.Length == 0 ? 1 : (double)part.Tokens.Length / whole.Tokens.Length;
        return DerivedKind(shared, sharedOfWhole, length);
    }

    /// <param name="shared">The share of the part's runs of five words that the whole has.</param>
    /// <param name="sharedOfWhole">The share of the whole's that the part has.</param>
    /// <param name="length">Of the part, by that of the whole.</param>
    internal static RelationKind DerivedKind(double shared, double sharedOfWhole, double length)
    {
        if (shared >= VerbatimShingles && sharedOfWhole >= VerbatimShingles) return RelationKind.Verbatim;
        if (shared >= ExcerptShingles && length <= ExcerptLength) return RelationKind.Excerpt;
        return Math.Max(shared, sharedOfWhole) >= EditedShingles ? RelationKind.Edited : RelationKind.Spun;
    }

    /// <summary>By the clock where both state one; else what is cut from a longer text came after it.</summary>
    /// <param name="leftWords">How many the left text has.</param>
    internal static RelationDirection Direction(
        bool leftIsPart, int leftWords, TextIdentity leftIdentity, int rightWords, TextIdentity rightIdentity)
    {
        var (isBefore, ground) = TimeOrder.IsBefore(leftIdentity.Clock, rightIdentity.Clock);
        if (ground != TimeOrderGround.None)
        {
            return isBefore ? RelationDirection.RightFromLeft : RelationDirection.LeftFromRight;
        }

        var (part, whole) = leftIsPart ? (leftWords, rightWords) : (rightWords, leftWords);
        if (part > CutLength * whole) return RelationDirection.Unknown;
        return leftIsPart ? RelationDirection.LeftFromRight : RelationDirection.RightFromLeft;
    }

    /// <summary>
    /// The words of the derived text that stand in aligned passages; of the part, where the direction is not known.
    /// </summary>
    private static double Share(
        IReadOnlyList<AlignedPassage> passages, ComparedText left, ComparedText right, PairMeasures measures,
        RelationDirection direction)
    {
        var leftIsDerived = direction == RelationDirection.LeftFromRight
            || (direction == RelationDirection.Unknown && measures.LeftIsPart);
        var aligned = AlignedTokens.Of(leftIsDerived ? left : right, passages, leftIsDerived);
        return aligned.Length == 0 ? 0 : (double)aligned.AsSpan().Count(true) / aligned.Length;
    }
}
