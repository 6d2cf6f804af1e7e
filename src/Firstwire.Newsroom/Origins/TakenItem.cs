using Firstwire.Newsroom.Items;
using Firstwire.Tracing.Copies;
using Firstwire.Tracing.Sources;

namespace Firstwire.Newsroom.Origins;

/// <summary>An item among those that took from one another.</summary>
/// <param name="Taken">From which of them; null for one that took from none.</param>
public sealed record TakenItem(ShownItem Item, Taking? Taken);

/// <summary>What one item is to the one that it took from.</summary>
/// <param name="Level">How well it is established that it did.</param>
/// <param name="Share">The share of the derived text's words that are the other's, in [0,1].</param>
public sealed record Taking(long SourceId, RelationKind Kind, SourceLevel Level, double Share);

/// <summary>Somebody, or a document, that items name as where they are from and that is no item here.</summary>
/// <param name="Source">As the first of them names it.</param>
/// <param name="Items">By time, each with how well it is established that it is from there.</param>
public sealed record OutsideOrigin(PrimarySource Source, IReadOnlyList<(long Id, SourceLevel Level)> Items);

/// <summary>
/// Who took from whom: trees, whose roots took from nobody known here, or from an origin that they name.
/// </summary>
/// <param name="Items">By time; each once, and none takes from itself, by however many hands.</param>
/// <param name="Origins">Those with the most items first.</param>
public sealed record CopyForest(IReadOnlyList<TakenItem> Items, IReadOnlyList<OutsideOrigin> Origins)
{
    /// <summary>Whether there is anything to tell.</summary>
    public bool IsEmpty => Origins.Count == 0 && Items.All(static item => item.Taken is null);
}
