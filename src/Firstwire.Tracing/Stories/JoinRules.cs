namespace Firstwire.Tracing.Stories;

/// <summary>
/// What <see cref="JoinMeasures"/> say for certain, whatever <see cref="StoryModel"/> makes of the rest.
/// </summary>
internal static class JoinRules
{
    /// <summary>Headlines have so few words that one or two in common are a coincidence.</summary>
    private const int FewestTerms = 3;

    /// <summary>
    /// Where two texts are told so much alike that they are copies or cast from one mould, one at least has some of the
    /// names that the other begins with; what lacks more is the same kind of event elsewhere.
    /// </summary>
    private const double MostNamesMissedOfMould = 0.6;
    private const double ToldAlike = 0.5;

    /// <summary>Of what recurs, as results: most numbers of their texts are not the other's either.</summary>
    private const double MuchAlike = 0.35;
    private const double MostNumbersMissed = 0.6;

    /// <summary>Each title names somebody, and hardly one of them is in what the other one tells.</summary>
    private const double MostTitleNamesMissed = 0.8;

    /// <summary>From this share of all that either has on, they tell the same, however short they are.</summary>
    private const double SameWords = 0.5;
    private const double MostNamesMissedOfSame = 0.3;
    private const double MostNumbersMissedOfSame = 0.5;

    /// <summary>
    /// Whether a document tells another event, however much of a story's it looks. Of a serial, as a calendar's pages,
    /// the titles differ in their numbers.
    /// </summary>
    public static bool TellsAnother(ReadOnlySpan<double> values) =>
        values[StoryMeasures.TermsShared] < FewestTerms
        || values[StoryMeasures.TitleNamesMissedLess] >= MostTitleNamesMissed
        || (StoryMeasures.MissAllTitleNumbers(values) && (AreToldAlike(values) || AreOfTwoRounds(values)));

    /// <summary>Whether a document names so many others that it has nothing to do with a story.</summary>
    public static bool NamesOthers(ReadOnlySpan<double> values) =>
        AreToldAlike(values) && values[StoryMeasures.NamesMissedLess] > MostNamesMissedOfMould;

    /// <summary>Whether a document tells what a story tells in much the same words, names and numbers.</summary>
    public static bool TellsTheSame(ReadOnlySpan<double> values) =>
        values[StoryMeasures.Jaccard] >= SameWords
        && values[StoryMeasures.NamesMissedMore] <= MostNamesMissedOfSame
        && values[StoryMeasures.NumbersMissed] <= MostNumbersMissedOfSame;

    private static bool AreOfTwoRounds(ReadOnlySpan<double> values) =>
        JoinMeasures.Cosine(values) > MuchAlike && values[StoryMeasures.NumbersMissed] >= MostNumbersMissed;

    private static bool AreToldAlike(ReadOnlySpan<double> values) => JoinMeasures.Cosine(values) > ToldAlike;
}
