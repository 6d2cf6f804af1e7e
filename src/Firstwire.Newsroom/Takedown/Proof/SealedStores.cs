using Firstwire.Newsroom.Archive.Sealing;

namespace Firstwire.Newsroom.Takedown.Proof;

/// <summary>A column of sealed values, and how each is opened.</summary>
/// <param name="Column"><c>table.column</c> of archive.db.</param>
/// <param name="Rows">Selects, of the rows that hold a value, the owner's id, the value, and a number that its place is made of.</param>
/// <param name="Describes">
/// Whether it holds what publishers say of themselves and of each other: names and addresses that articles hold too. A piece that
/// stands there is nobody's text.
/// </param>
internal sealed record SealedStore(string Column, Subject Owner, string Rows, Func<long, string> Place, bool Describes = false);

/// <summary>All sealed columns; a test compares them with the live schema.</summary>
internal static class SealedStores
{
    public static IReadOnlyList<SealedStore> All { get; } =
    [
        new("item.sealed_url", Subject.Item, "select id, sealed_url, 0 from item where sealed_url is not null", _ => Place.ItemUrl),
        new("version.sealed_head", Subject.Item, "select item_id, sealed_head, number from version", Place.Head),
        new("version.sealed_body", Subject.Item, "select item_id, sealed_body, number from version where sealed_body is not null", Place.Body),
        new("page.sealed_validators", Subject.Item,
            "select item_id, sealed_validators, 0 from page where sealed_validators is not null", _ => Place.PageValidators),
        new("outlet.sealed", Subject.Outlet, "select id, sealed, 0 from outlet", _ => Place.Outlet, Describes: true),
        new("outlet_tie.sealed", Subject.Outlet, "select outlet_id, sealed, 0 from outlet_tie", _ => Place.OutletTie, Describes: true),
        new("candidate.sealed", Subject.Outlet, "select outlet_id, sealed, 0 from candidate", _ => Place.Candidate, Describes: true),
        new("robots.sealed", Subject.Outlet, "select outlet_id, sealed, 0 from robots", _ => Place.Robots, Describes: true),
        new("feed.sealed", Subject.Feed, "select id, sealed, 0 from feed", _ => Place.FeedContent, Describes: true),
        new("feed.sealed_polling", Subject.Feed,
            "select id, sealed_polling, 0 from feed where sealed_polling is not null", _ => Place.FeedPolling),
        new("push_subscription.sealed", Subject.Feed, "select feed_id, sealed, 0 from push_subscription", _ => Place.Push, Describes: true),
        new("push_delivery.sealed_type", Subject.Feed, "select feed_id, sealed_type, 0 from push_delivery", _ => Place.DeliveryType),
        new("push_delivery.sealed_body", Subject.Feed, "select feed_id, sealed_body, 0 from push_delivery", _ => Place.DeliveryBody),
        new("hub_subscriber.sealed", Subject.Subscriber,
            "select id, sealed, 0 from hub_subscriber where sealed is not null", _ => Place.Subscriber),
        new("hub_subscriber.sealed_asked", Subject.Subscriber,
            "select id, sealed_asked, 0 from hub_subscriber where sealed_asked is not null", _ => Place.SubscriberAsked),
    ];
}
