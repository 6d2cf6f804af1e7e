using Firstwire.Newsroom.Items;
using Firstwire.Tracing.Copies;
using Firstwire.Tracing.Evidence;
using Firstwire.Tracing.Sources;

namespace Firstwire.Newsroom.Origins;

/// <summary>Another item that shares an item's text.</summary>
/// <param name="Share">The share of the derived text's words that are the other's, in [0,1].</param>
/// <param name="Derived">The probability in [0,1] that one derives from the other.</param>
public sealed record ItemRelation(ShownItem Item, RelationKind Kind, double Share, double Derived);

/// <summary>Where an item's text and information come from, and who took its text.</summary>
/// <param name="Primary">The deepest origin that can be named, with its evidence.</param>
/// <param name="Information">Who reported it first, where the text says so.</param>
public sealed record ItemOrigins(
    PrimarySource Primary, PrimarySource? Information, IReadOnlyList<ItemRelation> Sources,
    IReadOnlyList<ItemRelation> Copies)
{
    /// <summary>What its text links or names as what it rests on; empty where its words may not be shown.</summary>
    public IReadOnlyList<EvidenceDocument> Documents { get; init; } = [];

    /// <summary>The research paper of the archive that it seems to report.</summary>
    public ItemReport? Reported { get; init; }

    /// <summary>Items that seem to report it, where it is a research paper.</summary>
    public IReadOnlyList<ItemReport> Reports { get; init; } = [];

    /// <summary>What was found at the page that it declares as its source; null where it declares none.</summary>
    public DeclaredCheck? Declared { get; init; }

    /// <summary>The item that its text was found to be from.</summary>
    public ShownItem? Source { get; init; }

    /// <summary>
    /// Quotations that it prints with other words than its source; empty where either's words may not be shown.
    /// </summary>
    public IReadOnlyList<AlteredWording> AlteredQuotes { get; init; } = [];

    /// <summary>Whether its text was compared with others at all.</summary>
    public Comparison Comparison { get; init; }

    /// <summary>
    /// The share of its words that is at most its own, in [0,1]: what its nearest source does not have. Null where no
    /// source is known: of texts that share less nothing is kept.
    /// </summary>
    public double? OriginalShare => Sources.Where(static source => source.Kind != RelationKind.Version)
        .Select(static source => (double?)(1 - source.Share)).Min();
}

/// <summary>Whether an item's text was looked for among the others, or why it was not.</summary>
public enum Comparison
{
    Made,

    /// <summary>Its turn has not come yet.</summary>
    NotYet,

    /// <summary>No text of it is kept: nothing was read but, perhaps, a description.</summary>
    NoText,

    /// <summary>Of so few words nothing can be told.</summary>
    TooShort,

    /// <summary>Its publisher, or the edition, does not let it be kept and compared.</summary>
    NotAllowed,
}

/// <summary>An item of another outlet that has the text of one of an outlet's own.</summary>
/// <param name="IsCredited">Whether it names the outlet, or declares its page, as where its text is from.</param>
public sealed record OutletCopy(ShownItem Original, ItemRelation Copy, bool IsCredited);

/// <summary>An item of a list with those others of it that have the same text.</summary>
/// <param name="Lead">Whom the others have it from; where that is not known, who had it first.</param>
public sealed record FoldedItem(ShownItem Lead, IReadOnlyList<ShownItem> Copies);

/// <summary>One of two texts that are laid side by side.</summary>
/// <param name="Words">Null where they may not be shown: then it is known where passages stand, and no more.</param>
/// <param name="Length">In UTF-16 units.</param>
public sealed record TextBeside(string? Words, int Length)
{
    internal static TextBeside Of(TracedItem item)
    {
        var words = item.Document.Credited.Text ?? "";
        return new TextBeside(item.MayShow ? words : null, item.Document.Fingerprints?.Length ?? words.Length);
    }
}

/// <summary>Two items' texts with the passages that they share; the words of one at least are shown.</summary>
public sealed record ItemsBeside(
    ShownItem Left, ShownItem Right, TextBeside LeftText, TextBeside RightText, Relation Relation)
{
    /// <summary>Quotations that the two print with different words.</summary>
    public IReadOnlyList<AlteredWording> AlteredQuotes { get; init; } = [];

    /// <summary>
    /// Whether the left one was made from the right one; where that is not known, the left one is taken as the source.
    /// </summary>
    public bool LeftIsCopy => Relation.Direction == RelationDirection.LeftFromRight;
}
