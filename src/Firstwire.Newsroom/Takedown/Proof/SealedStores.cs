using Firstwire.Newsroom.Archive.Sealing;

namespace Firstwire.Newsroom.Takedown.Proof;

/// <summary>A column of sealed values, and how each is opened.</summary>
/// <param name="Column"><c>table.column</c> of archive.db.</param>
/// <param name="OwnerColumn">The column that holds the owner's id.</param>
/// <param name="Number">The column that the value's place is made of; 0 where it needs none.</param>
/// <param name="Describes">
/// Whether it holds what publishers say of themselves and of each other: names and addresses that articles hold too. A
/// piece that stands there is nobody's text.
/// </param>
/// <param name="IsText">Whether the key of the item's texts seals it.</param>
internal sealed record SealedStore(
    string Column, Subject Owner, string OwnerColumn, Func<long, string> Place, string Number = "0",
    bool Describes = false, bool IsText = false)
{
    /// <summary>Selects of the rows that hold a value the owner's id, the value, and the number.</summary>
    public string Rows
    {
        get
        {
            var (table, column) = (Column[..Column.IndexOf('.', StringComparison.Ordinal)],
                Column[(Column.IndexOf('.', StringComparison.Ordinal) + 1)..]);
            return $"select {OwnerColumn}, {column}, {Number} from {table} where {column} is not null";
        }
    }
}

/// <summary>All sealed columns; a test compares them with the live schema.</summary>
internal static class SealedStores
{
    public static IReadOnlyList<SealedStore> All { get; } =
    [
        new("item.sealed_url", Subject.Item, "id", _ => Place.ItemUrl),
        new("version.sealed_head", Subject.Item, "item_id", Place.Head, "number"),
        new("version.sealed_body", Subject.Item, "item_id", Place.Body, "number", IsText: true),
        new("version.sealed_fingerprints", Subject.Item, "item_id", Place.Fingerprints, "number"),
        new("rights_decision.sealed", Subject.Item, "item_id", Place.Decision, "number"),
        new("correction.sealed", Subject.Item, "item_id", _ => Place.Correction),
        new("page.sealed_validators", Subject.Item, "item_id", _ => Place.PageValidators),
        new("declared_source.sealed_url", Subject.Item, "item_id", _ => Place.DeclaredSource),
        new("outlet.sealed", Subject.Outlet, "id", _ => Place.Outlet, Describes: true),
        new("outlet_tie.sealed", Subject.Outlet, "outlet_id", _ => Place.OutletTie, Describes: true),
        new("candidate.sealed", Subject.Outlet, "outlet_id", _ => Place.Candidate, Describes: true),
        new("robots.sealed", Subject.Outlet, "outlet_id", _ => Place.Robots, Describes: true),
        new("feed.sealed", Subject.Feed, "id", _ => Place.FeedContent, Describes: true),
        new("feed.sealed_polling", Subject.Feed, "id", _ => Place.FeedPolling),
        new("push_subscription.sealed", Subject.Feed, "feed_id", _ => Place.Push, Describes: true),
        new("push_delivery.sealed_type", Subject.Feed, "feed_id", _ => Place.DeliveryType),
        new("push_delivery.sealed_body", Subject.Feed, "feed_id", _ => Place.DeliveryBody),
        new("hub_subscriber.sealed", Subject.Subscriber, "id", _ => Place.Subscriber),
        new("hub_subscriber.sealed_asked", Subject.Subscriber, "id", _ => Place.SubscriberAsked),

        // What people wrote to us about an item, until it is forgotten on its schedule.
        new("takedown_case.sealed", Subject.Claim, "id", _ => Place.Case, Describes: true),
        new("control.sealed", Subject.Claim, "claim_id", _ => Place.Control, Describes: true),
        new("letter.sealed", Subject.Claim, "claim_id", _ => Place.Letter, Describes: true),
        new("counter_notice.sealed", Subject.Claim, "claim_id", _ => Place.CounterNotice, Describes: true),
    ];
}
