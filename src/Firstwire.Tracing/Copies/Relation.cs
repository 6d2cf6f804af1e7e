namespace Firstwire.Tracing.Copies;

/// <summary>What one article is to another. Stored by number: never renumber.</summary>
public enum RelationKind
{
    /// <summary>They tell of different things.</summary>
    Unrelated = 0,

    /// <summary>Two accounts of one event, each in its own words (<see cref="Relation.Beside"/>).</summary>
    SameEvent = 1,

    /// <summary>The same text.</summary>
    Verbatim = 2,

    /// <summary>The same text with words changed, sentences added or left out.</summary>
    Edited = 3,

    /// <summary>A part of the other, as it stands.</summary>
    Excerpt = 4,

    /// <summary>The other's sentences in other words.</summary>
    Spun = 5,

    /// <summary>The other in another language.</summary>
    Translation = 6,

    /// <summary>The same item at another time.</summary>
    Version = 7,
}

/// <summary>Which of two texts was there first.</summary>
public enum RelationDirection
{
    Unknown,
    LeftFromRight,
    RightFromLeft,
}

/// <summary>How two passages are alike.</summary>
public enum PassageKind
{
    /// <summary>Word for word.</summary>
    Verbatim,

    /// <summary>The same said in other words.</summary>
    Reworded,
}

/// <summary>Two passages that belong together, in UTF-16 units of the two texts.</summary>
public sealed record AlignedPassage(int LeftStart, int LeftEnd, int RightStart, int RightEnd, PassageKind Kind);

/// <summary>What is said of a pair of texts, and why.</summary>
/// <param name="Derived">The probability in [0,1] that one derives from the other.</param>
/// <param name="Confidence">The probability in [0,1] that <paramref name="Kind"/> is right.</param>
/// <param name="Share">
/// The share in [0,1] of the derived text's words that stand in <paramref name="Passages"/>: what is marked is counted.
/// </param>
/// <param name="Passages">In the order of the left text.</param>
/// <param name="Reasons">What was measured, the heaviest first.</param>
public sealed record Relation(
    RelationKind Kind,
    RelationDirection Direction,
    double Derived,
    double Confidence,
    double Share,
    IReadOnlyList<AlignedPassage> Passages,
    IReadOnlyList<FeatureWeight> Reasons)
{
    /// <summary>Of two texts of which nothing is said.</summary>
    public static Relation None { get; } = new(
        RelationKind.Unrelated, RelationDirection.Unknown, 0, 0, 0, [], []);

    /// <summary>From this probability on, two accounts that are not derived tell one event.</summary>
    private const double TellsOneEventFrom = 0.6;

    /// <summary>
    /// The same, where it is known how probable it is that the two tell one event: what is not derived is one of the
    /// other's accounts, or has nothing to do with it.
    /// </summary>
    public Relation Beside(double oneEvent)
    {
        if (Kind is not (RelationKind.Unrelated or RelationKind.SameEvent)) return this;
        var isOneEvent = oneEvent >= TellsOneEventFrom;
        return this with
        {
            Kind = isOneEvent ? RelationKind.SameEvent : RelationKind.Unrelated,
            Confidence = Confidence * (isOneEvent ? oneEvent : 1 - oneEvent),
        };
    }

    /// <summary>Whether one is said to be made from the other.</summary>
    public bool IsDerived =>
        Kind is RelationKind.Verbatim or RelationKind.Edited or RelationKind.Excerpt or RelationKind.Spun
            or RelationKind.Translation;
}
