using Dapper;
using Firstwire.Newsroom.Archive;
using Firstwire.Tracing.Stories;
using Microsoft.Data.Sqlite;

namespace Firstwire.Newsroom.Stories;

/// <summary>What is written of stories, within the transaction of whoever writes it.</summary>
internal static class StoryRows
{
    /// <summary>
    /// Items are numbered below; stories whose founding item gave its number to another from here on.
    /// </summary>
    public const long FirstOwnNumber = 1L << 31;

    /// <summary>Rows of a table that are taken out in one transaction: others wait for the file meanwhile.</summary>
    private const int ClearedAtOnce = 5_000;

    public static long? StoryOf(SqliteConnection stories, long itemId) =>
        stories.ExecuteScalar<long?>("select story_id from account where item_id = @itemId", new { itemId });

    /// <summary>
    /// The story that most of those tell which have an item's text, of equals the older; null where nobody else has it.
    /// </summary>
    public static long? OfCopies(SqliteConnection stories, ReadSession read, long itemId)
    {
        var akin = read.Origins.Query<long>(
            "select source_id from derivation where item_id = @itemId union select item_id from derivation "
                + "where source_id = @itemId",
            new { itemId }).AsList();
        return OfMost(stories, akin);
    }

    /// <summary>
    /// The number of a story that an item founds: the item's, where no story has it; else one that neither the machine
    /// nor an editor has given to another.
    /// </summary>
    public static long IdFor(SqliteConnection stories, ReadSession read, long itemId) =>
        stories.ExecuteScalar<long>("select count(*) from account where story_id = @itemId", new { itemId }) == 0
            ? itemId
            : stories.ExecuteScalar<long>(
                "select max(coalesce(max(id), 0) + 1, @decided + 1, @FirstOwnNumber) from story",
                new { decided = StoryDecisions.Highest(read), FirstOwnNumber });

    /// <summary>A story under the number by which the tracker knows it now.</summary>
    public static void Number(SqliteConnection stories, long id, int number) => stories.Execute(
        "insert into story (id, number) values (@id, @number) "
            + "on conflict do update set number = excluded.number, same_as = null, counted = 0",
        new { id, number });

    /// <summary>Lets an item tell a story, and no other.</summary>
    public static void Put(
        SqliteConnection stories, long itemId, long storyId, DateTimeOffset? time, long now) => stories.Execute(
        """
        insert into account (item_id, story_id, time, joined) values (@itemId, @storyId, @time, @now)
        on conflict do update set story_id = excluded.story_id, time = excluded.time,
          joined = case account.story_id when excluded.story_id then account.joined else excluded.joined end;
        update story set counted = 0 where id = @storyId;
        """,
        new { itemId, storyId, time = time?.ToUnixTimeMilliseconds() ?? now, now });

    public static void Move(SqliteConnection stories, long itemId, long storyId, long now) => stories.Execute(
        """
        update account set story_id = @storyId, joined = @now where item_id = @itemId;
        update story set counted = 0 where id = @storyId;
        """,
        new { itemId, storyId, now });

    /// <summary>
    /// A story that an item left: it leads to the item's new one if nothing stayed. True where it does.
    /// </summary>
    public static bool Leave(SqliteConnection stories, long storyId, long to)
    {
        stories.Execute("update story set counted = 0 where id = @storyId", new { storyId });
        return stories.Execute(
            """
            update story set same_as = @to where (id = @storyId or same_as = @storyId) and id <> @to
              and not exists (select 1 from account where story_id = @storyId)
            """,
            new { storyId, to }) > 0;
    }

    /// <summary>Lets the stories of some items be gathered and counted again.</summary>
    public static void CountAgain(SqliteConnection stories, IReadOnlyCollection<long> items) => stories.Execute(
        "update story set counted = 1 "
            + "where counted = 2 and id in (select story_id from account where item_id in @items)",
        new { items });

    /// <summary>
    /// The story that most of some items tell, of equals the older; null where none of them tells one.
    /// </summary>
    public static long? OfMost(SqliteConnection stories,
        IReadOnlyCollection<long> items) => items.Count == 0 ? null : stories.ExecuteScalar<long?>(
        "select story_id from account where item_id in @items group by story_id "
            + "order by count(*) desc, story_id limit 1",
        new { items });

    public static void Remove(SqliteConnection stories, long itemId) => stories.Execute(
        """
        update story set counted = 0 where id = (select story_id from account where item_id = @itemId);
        delete from account where item_id = @itemId;
        """,
        new { itemId });

    /// <summary>
    /// Takes an item out of every row; its story stays for the others, or as a mark of what was there.
    /// </summary>
    public static void Erase(SqliteConnection stories, long itemId)
    {
        Remove(stories, itemId);
        TrackerMemory.Erase(stories, itemId);
        stories.Execute("delete from story_change where item_id = @itemId", new { itemId });
    }

    /// <param name="score">Null where the item's own text changed, or it was found to be a copy.</param>
    public static void Log(
        SqliteConnection stories, StoryChangeKind kind, long? itemId, long from, long to, double? score,
        long now) => stories.Execute(
        "insert into story_change (recorded, kind, item_id, from_id, to_id, score) "
            + "values (@now, @kind, @itemId, @from, @to, @score)",
        new { now, kind = (int)kind, itemId, from, to, score });

    /// <summary>
    /// Takes out a piece of all, before all is placed anew: numbers that were given, and where they lead, stay. False
    /// where nothing was left.
    /// </summary>
    public static bool ClearPiece(SqliteConnection stories) => stories.Execute(
        """
        delete from progress;
        delete from tracker;
        delete from erased;
        delete from account where item_id in (select item_id from account limit @ClearedAtOnce);
        delete from held where number in (select number from held limit @ClearedAtOnce);
        delete from counted where number in (select number from counted limit @ClearedAtOnce);
        update story set number = -1, accounts = 0, items = 0, outlets = 0, newest = null, rank = null, counted = 2
        where id in (select id from story where number <> -1 limit @ClearedAtOnce);
        """,
        new { ClearedAtOnce }) > 0;
}
