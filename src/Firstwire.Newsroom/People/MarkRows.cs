using Dapper;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Items;
using Microsoft.Data.Sqlite;

namespace Firstwire.Newsroom.People;

/// <summary>
/// The rows of marks: <c>item_state</c> says when an item was read and starred, <c>unread</c> holds what was not read,
/// in the order of lists. What is in one is not in the other.
/// </summary>
internal static class MarkRows
{
    /// <summary>An item at its first sight is read by nobody.</summary>
    public static void Arrive(WriteSession write, long itemId, long listed) => write.Archive.Execute(
        "insert into unread (person_id, listed, item_id) select id, @listed, @itemId from person",
        new { itemId, listed });

    /// <summary>The time of an earlier reading stays.</summary>
    public static void Read(WriteSession write, long itemId) => write.Archive.Execute(
        """
        insert into item_state (person_id, item_id, read) select person_id, item_id, @now from unread
        where person_id = @Id and item_id = @itemId and listed = (select listed from item where id = @itemId)
        on conflict do update set read = coalesce(item_state.read, excluded.read);
        delete from unread where person_id = @Id and item_id = @itemId
          and listed = (select listed from item where id = @itemId);
        """,
        new { OnePerson.Id, itemId, now = write.Now });

    public static void Unread(WriteSession write, long itemId) => write.Archive.Execute(
        """
        insert into unread (person_id, listed, item_id) select @Id, listed, id from item
        where id = @itemId and same_as is null and erased is null on conflict do nothing;
        update item_state set read = null where person_id = @Id and item_id = @itemId;
        delete from item_state where person_id = @Id and item_id = @itemId and read is null and starred is null;
        """,
        new { OnePerson.Id, itemId });

    /// <summary>The time of an earlier star stays.</summary>
    public static void Star(WriteSession write, long itemId) => write.Archive.Execute(
        """
        insert into item_state (person_id, item_id, starred) select @Id, id, @now from item
        where id = @itemId and same_as is null and erased is null
        on conflict do update set starred = coalesce(item_state.starred, excluded.starred)
        """,
        new { OnePerson.Id, itemId, now = write.Now });

    public static void Unstar(WriteSession write, long itemId) => write.Archive.Execute(
        """
        update item_state set starred = null where person_id = @Id and item_id = @itemId;
        delete from item_state where person_id = @Id and item_id = @itemId and read is null and starred is null;
        """,
        new { OnePerson.Id, itemId });

    /// <summary>
    /// Marks some of what is unread from below <paramref name="above"/> down to <paramref name="downTo"/>, and where to
    /// go on from: null at the end. Nothing above the number <paramref name="newest"/>: it came later.
    /// </summary>
    public static ListPosition? ReadSome(
        WriteSession write, ListPosition above, ListPosition downTo, long newest, int most)
    {
        const string Range =
            "person_id = @Id and (listed, item_id) < (@AboveListed, @AboveId) and (listed, item_id) >= (@DownListed, "
                + "@DownId)";
        var last = write.Archive.QueryFirstOrDefault<(long Listed, long Id)?>(
            $"select listed, item_id from unread where {Range} order by listed desc, item_id desc "
                + "limit 1 offset @most - 1", DownTo(downTo));
        var end = last is { } reached ? new ListPosition(reached.Listed, reached.Id) : downTo;
        write.Archive.Execute(
            $"""
            insert into item_state (person_id, item_id, read) select person_id, item_id, @now from unread
            where {Range} and item_id <= @newest
            on conflict do update set read = coalesce(item_state.read, excluded.read);
            delete from unread where {Range} and item_id <= @newest;
            """,
            DownTo(end));
        return last is null ? null : end;

        object DownTo(ListPosition down) => new
        {
            OnePerson.Id,
            AboveListed = above.Listed,
            AboveId = above.Id,
            DownListed = down.Listed,
            DownId = down.Id,
            newest,
            most,
            now = write.Now,
        };
    }

    /// <summary>Two items that are one: what either was marked with, the older keeps.</summary>
    public static void Merge(SqliteConnection connection, long stays, long leads)
    {
        connection.Execute(
            """
            insert into item_state (person_id, item_id, read, starred)
              select person_id, @stays, read, starred from item_state where person_id in (select id from person)
                and item_id = @leads
              on conflict do update set read = coalesce(item_state.read, excluded.read),
                starred = coalesce(item_state.starred, excluded.starred);
            delete from unread where listed = (select listed from item where id = @stays) and item_id = @stays
              and person_id in (select id from person where exists (select 1 from item_state
                where item_state.person_id = person.id and item_id = @stays and read is not null));
            """,
            new { stays, leads });
        Erase(connection, leads);
    }

    public static void Erase(SqliteConnection connection, long itemId) => connection.Execute(
        """
        delete from item_state where person_id in (select id from person) and item_id = @itemId;
        delete from unread where person_id in (select id from person)
          and listed = (select listed from item where id = @itemId) and item_id = @itemId;
        """,
        new { itemId });
}
