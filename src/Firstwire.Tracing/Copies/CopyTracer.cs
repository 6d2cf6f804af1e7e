using System.Globalization;
using Firstwire.Tracing.Fingerprints;
using Firstwire.Tracing.Texts;

namespace Firstwire.Tracing.Copies;

/// <summary>A document as the window takes it in.</summary>
/// <param name="Group">Who publishes it: what one publisher prints twice is a version, no copy. Empty where it is not
/// known.</param>
internal sealed record WindowDocument(string Text, TextIdentity Identity, string Group)
{
    /// <summary>
    /// The texts of its links, in the order in which they stand: a line of links is no part of what it tells.
    /// </summary>
    public IReadOnlyList<string> Links { get; init; } = [];

    /// <summary>
    /// What is known of its words where they may not be kept; <see cref="Text"/> is looked at no more then. Null where
    /// they are at hand.
    /// </summary>
    public TextFingerprints? Fingerprints { get; init; }

    /// <summary>Whether its own words say that a publisher, by its group, wrote or told what it prints.</summary>
    public Predicate<string> Credits { get; init; } = static _ => false;
}

/// <summary>What a document of the window is to the one that was added.</summary>
/// <param name="Document">The number of the other.</param>
public sealed record Derivation(int Document, Relation Relation);

/// <summary>
/// Follows a stream of documents and says of each which of the ones before it is its text's source. Holds an index and
/// a few recent texts; older texts are read again through the function it is given.
/// </summary>
internal sealed class CopyTracer
{
    /// <summary>Documents looked at closely for each new one.</summary>
    private const int MostCompared = 6;

    /// <summary>
    /// Candidates come in the order of their promise: after so many that are none, the rest is not looked at.
    /// </summary>
    private const int MostFailures = 2;

    /// <summary>Texts that are kept as they are compared, about a hundred kilobytes each.</summary>
    private const int RecentTexts = 128;

    /// <summary>
    /// What is taken whatever the window's size, in bytes: the recent texts, the statistics of words and of lines, and
    /// the runtime.
    /// </summary>
    private const long FixedMemory = 144L << 20;

    /// <summary>What one publisher prints again of its own is named where most of it is the same.</summary>
    private const double LeastShareOfVersion = 0.6;

    /// <summary>
    /// Furniture that makes up so much of a page was not known when an earlier one of its publisher was compared: what
    /// that has in common with others is more than was found.
    /// </summary>
    private const double MuchFurniture = 0.05;

    private readonly CandidateIndex index;
    private readonly RepeatedLines furniture = new();
    private readonly Func<int, WindowDocument?> read;
    private readonly Dictionary<int, ComparedText> recent = [];
    private readonly Queue<int> recentOrder = [];
    private readonly Dictionary<int, int> learned = [];

    /// <summary>By number modulo the window: what the document is known by among its publisher's lines.</summary>
    private readonly uint[] identities;
    private int count;

    /// <param name="documents">How many documents the window holds.</param>
    /// <param name="read">Reads a document of the window again; null where it is gone.</param>
    public CopyTracer(int documents, Func<int, WindowDocument?> read) =>
        (index, this.read, identities) = (new CandidateIndex(documents), read, new uint[documents]);

    /// <summary>The documents of usual length whose window this much memory holds.</summary>
    /// <param name="memory">In bytes.</param>
    /// <param name="beside">Bytes a document that the caller takes himself.</param>
    public static int DocumentsIn(long memory, int beside) =>
        (int)Math.Clamp(
            (memory - FixedMemory) / (CandidateIndex.BytesOfDocument + sizeof(uint) + beside), 1,
            CandidateIndex.MostDocuments);

    /// <summary>
    /// Adds a document under the next number, from 0; the derived relations to those before it, the closest first.
    /// </summary>
    /// <param name="text">The document's words, without its publisher's furniture.</param>
    public IReadOnlyList<Derivation> Add(WindowDocument document, out TracedText text)
    {
        ArgumentNullException.ThrowIfNull(document);
        var number = count++;
        Furnish(number, document);
        text = Read(document);
        var derivations = new List<Derivation>();
        var failures = 0;
        var candidates = File(document, text, MostCompared);
        if (candidates.Count > 0) Remember(number, new ComparedText(text, TextFingerprints.MostTokens));
        foreach (var candidate in candidates)
        {
            if (failures == MostFailures) break;
            if (read(candidate.Document) is not { } other) continue;
            if (Relation(candidate.Document, other, number, document) is { } relation)
            {
                derivations.Add(new Derivation(candidate.Document, relation));
            }
            else if (KeepsItsPromise(candidate, other, number, document))
            {
                failures++;
            }
        }

        derivations.Sort(static (one, other) => (other.Relation.Share, other.Relation.Derived, one.Document).CompareTo(
            (one.Relation.Share, one.Relation.Derived, other.Document)));
        return derivations;
    }

    /// <summary>
    /// The numbers of documents, by age, of which the one added last has shown that much of their text is their
    /// publisher's furniture: compared again, they may be found to be copies.
    /// </summary>
    public IReadOnlyList<int> Misread { get; private set; } = [];

    /// <summary>
    /// Takes a document in again under the next number: it is found by later ones, and compared with none.
    /// </summary>
    /// <param name="text">The document's words, without its publisher's furniture.</param>
    public void Recall(WindowDocument document, out TracedText text)
    {
        ArgumentNullException.ThrowIfNull(document);
        var number = count++;
        Furnish(number, document);
        text = Read(document);
        File(document, text, most: 0);
    }

    /// <summary>
    /// What two documents of the window are to each other, the one that is taken for the source on the left; null where
    /// neither was made from the other, or one of them is gone.
    /// </summary>
    public Relation? Relate(int source, int copy) =>
        read(source) is { } earlier && read(copy) is { } later ? Relation(source, earlier, copy, later) : null;

    /// <inheritdoc cref="CandidateIndex.Latest"/>
    public ReadOnlySpan<ulong> Latest => index.Latest;

    /// <summary>
    /// Looks past a document, which comes again under another number: it would take a living one's place.
    /// </summary>
    public void Forget(int number)
    {
        recent.Remove(number);
        index.Forget(number);
    }

    /// <summary>Takes every trace of documents out of the window.</summary>
    public void Erase(IReadOnlyCollection<int> numbers)
    {
        ArgumentNullException.ThrowIfNull(numbers);
        var window = numbers.Where(number => count - number <= identities.Length).ToArray();
        foreach (var number in window) recent.Remove(number);
        index.Erase(window);
        furniture.Erase(window.Select(number => identities[number % identities.Length]).ToHashSet());
        foreach (var number in window) identities[number % identities.Length] = 0;
    }

    private IReadOnlyList<Candidate> File(WindowDocument document, TracedText text, int most)
    {
        if (document.Fingerprints is { } fingerprints) return index.Add(fingerprints, most);
        if (text.Tokens.Length >= TextComparison.FewestWords) return index.Add(text, most);
        index.Skip();
        return [];
    }

    private void Furnish(int number, WindowDocument document)
    {
        var identity = document.Identity.Address ?? number.ToString(CultureInfo.InvariantCulture);
        identities[number % identities.Length] = RepeatedLines.IdentityOf(identity);
        learned.Clear();
        var text = document.Fingerprints is null ? document.Text : "";
        furniture.Add(text, document.Group, identity, number, learned);
        foreach (var known in learned.Keys) recent.Remove(known);
        var much = text.Length * MuchFurniture;
        Misread = [.. learned.Where(known => known.Value >= much && number - known.Key <= identities.Length)
            .Select(static known => known.Key).Order()];
    }

    /// <summary>
    /// What both were found by may be known as a publisher's furniture since one of them was filed: such a candidate
    /// says nothing of those behind it.
    /// </summary>
    private bool KeepsItsPromise(Candidate candidate, WindowDocument other, int number, WindowDocument document)
    {
        if (candidate.Runs == 0 || other.Fingerprints is not null || document.Fingerprints is not null) return true;
        var (earlier, later) = (Compared(candidate.Document, other), Compared(number, document));
        return earlier.Shingles.Of5.Shared(later.Shingles.Of5) >= candidate.Runs;
    }

    /// <summary>Null where neither was made from the other.</summary>
    private Relation? Relation(int earlier, WindowDocument other, int later, WindowDocument document)
    {
        if (other.Fingerprints is not null || document.Fingerprints is not null)
        {
            var (ofOther, ofDocument) = (FingerprintsOf(other), FingerprintsOf(document));
            return Relation(other, document, known => FingerprintComparison.Compare(
                ofOther, other.Identity, ofDocument, document.Identity, known));
        }

        var (one, two) = (Compared(earlier, other), Compared(later, document));
        return Likeness.IsEnough(one, two)
            ? Relation(other, document, known => TextComparison.CompareInStream(
                one, other.Identity, two, document.Identity, known))
            : null;
    }

    private static Relation? Relation(
        WindowDocument other, WindowDocument document, Func<RelationDirection, Relation?> compare)
    {
        var relation = compare(RelationDirection.Unknown);
        if (relation is null) return null;
        var direction = DirectionOfCredits(other, document);
        if (direction != RelationDirection.Unknown && direction != relation.Direction && relation.IsDerived)
        {
            relation = compare(direction)!;
        }

        var isOwn = document.Group.Length > 0 && document.Group == other.Group;
        if (isOwn && relation.IsDerived) relation = relation with { Kind = RelationKind.Version };
        if (relation.IsDerived) return relation;
        return relation.Kind == RelationKind.Version && relation.Share >= LeastShareOfVersion ? relation : null;
    }

    /// <summary>
    /// Where our own clock does not tell: whoever says that the other's publisher wrote or told it, took from there.
    /// Stated times do not weigh against that: an agency's own page often bears a later one than the papers that print
    /// it.
    /// </summary>
    private static RelationDirection DirectionOfCredits(WindowDocument earlier, WindowDocument later)
    {
        if (earlier.Group == later.Group) return RelationDirection.Unknown;
        if (TimeOrder.IsBefore(earlier.Identity.Clock, later.Identity.Clock).Ground == TimeOrderGround.Seen)
        {
            return RelationDirection.Unknown;
        }

        return (earlier.Credits(later.Group), later.Credits(earlier.Group)) switch
        {
            (true, false) => RelationDirection.LeftFromRight,
            (false, true) => RelationDirection.RightFromLeft,
            _ => RelationDirection.Unknown,
        };
    }

    private TextFingerprints FingerprintsOf(WindowDocument document) =>
        document.Fingerprints ?? TextFingerprints.Of(Read(document), document.Text.Length);

    private ComparedText Compared(int number, WindowDocument document)
    {
        if (recent.TryGetValue(number, out var compared)) return compared;
        compared = new ComparedText(Read(document), TextFingerprints.MostTokens);
        Remember(number, compared);
        return compared;
    }

    /// <summary>Without its publisher's furniture, without lists of links and of names.</summary>
    public TracedText Read(WindowDocument document)
    {
        if (document.Fingerprints is not null) return TracedText.Of("");
        var linked = LinkedLines.Of(document.Text, document.Links);
        return Enumerations.LeaveOut(TracedText.Of(
            document.Text, line => furniture.Contains(line, document.Group)
                || (linked.Count > 0 && linked.Contains(TextHash.Of(line)))));
    }

    private void Remember(int number, ComparedText compared)
    {
        if (!recent.TryAdd(number, compared)) return;
        recentOrder.Enqueue(number);
        if (recentOrder.Count > RecentTexts) recent.Remove(recentOrder.Dequeue());
    }
}
