using Firstwire.Newsroom.Items;
using Firstwire.Tracing.Copies;
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
    PrimarySource Primary, PrimarySource? Information, IReadOnlyList<ItemRelation> Sources, IReadOnlyList<ItemRelation> Copies);

/// <summary>An item of another outlet that has the text of one of an outlet's own.</summary>
/// <param name="IsCredited">Whether it names the outlet, or declares its page, as where its text is from.</param>
public sealed record OutletCopy(ShownItem Original, ItemRelation Copy, bool IsCredited);

/// <summary>An item of a list with those others of it that have the same text.</summary>
/// <param name="Lead">Who had it first.</param>
public sealed record FoldedItem(ShownItem Lead, IReadOnlyList<ShownItem> Copies);

/// <summary>Two items' texts with the passages that they share.</summary>
public sealed record ItemsBeside(ShownItem Left, ShownItem Right, string LeftText, string RightText, Relation Relation);
