namespace Firstwire.Newsroom.Items;

/// <summary>
/// The index that a list is walked along, in either direction: that of all items, of what a person has not read, or of
/// their stars. Cross joins hold SQLite to it, so that a page costs the same however much was read.
/// </summary>
/// <param name="At">The time that orders it.</param>
internal sealed record ListWalk(string Before, string At, string Id, string Where)
{
    private static readonly ListWalk All = new("", "item.listed", "item.id", "");

    private static readonly ListWalk Unread = new(
        "unread cross join ", "unread.listed", "unread.item_id",
        "and unread.person_id = @Person and item.id = unread.item_id");

    private static readonly ListWalk Starred = new(
        "item_state cross join ", "item_state.starred", "item_state.item_id",
        "and item_state.person_id = @Person and item_state.starred is not null and item.id = item_state.item_id");

    public static ListWalk Of(MarkedAs? marked) => marked switch
    {
        MarkedAs.Unread => Unread,
        MarkedAs.Starred => Starred,
        _ => All,
    };
}
