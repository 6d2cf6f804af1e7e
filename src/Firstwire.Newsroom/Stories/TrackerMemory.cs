using Dapper;
using Firstwire.Newsroom.Archive;
using Firstwire.Tracing.Stories;
using Microsoft.Data.Sqlite;

namespace Firstwire.Newsroom.Stories;

/// <summary>
/// Keeps what the tracker holds where the stories are, in the same transactions: whenever the process ends, the next
/// one's tracker is the same.
/// </summary>
internal sealed class TrackerMemory(SqliteConnection stories)
{
    /// <summary>
    /// Texts that are counted again after a restart; then all counts are written, which are some megabytes.
    /// </summary>
    private const int MostCounted = 8_192;

    /// <summary>Up to which time repairs have been made, as a number of intervals.</summary>
    public long Repaired() => stories.ExecuteScalar<long?>("select repaired from tracker") ?? 0;

    public void Repaired(long interval) => stories.Execute(
        """
        insert into tracker (id, documents, stories, unrepaired, repaired) values (1, 0, 0, 0, @interval)
        on conflict do update set repaired = excluded.repaired
        """,
        new { interval });

    /// <summary>Up to which turn the items whose origins changed have been followed.</summary>
    public long Tied() => stories.ExecuteScalar<long?>("select tied from tracker") ?? 0;

    public void Tied(long turn) => stories.Execute(
        """
        insert into tracker (id, documents, stories, unrepaired, repaired, tied) values (1, 0, 0, 0, 0, @turn)
        on conflict do update set tied = excluded.tied
        """,
        new { turn });

    /// <summary>Keeps the document that the tracker took in last.</summary>
    public void Keep(StoryTracker tracker, long itemId, bool hasText)
    {
        var held = tracker.Held(tracker.State.Documents - 1);
        stories.Execute(
            """
            insert into held (number, item_id, story, given, time, terms, embedding, has_text)
            values (@Number, @itemId, @Story, @IsGiven, @Time, @terms, @embedding, @hasText);
            insert into counted (number, item_id, terms) values (@Number, @itemId, @counted);
            """,
            new
            {
                held.Number,
                itemId,
                held.Story,
                held.IsGiven,
                held.Time,
                terms = held.Terms.ToArray(),
                embedding = held.Embedding.IsEmpty ? null : held.Embedding.ToArray(),
                counted = tracker.CountedLast(),
                hasText,
            });
        if (tracker.HasGrown) FiledAll(tracker, Erased());
    }

    /// <summary>A document that the tracker forgot because it is read anew.</summary>
    public void Forget(int number) =>
        stories.Execute("update held set story = -1 where number = @number", new { number });

    /// <summary>
    /// Lets go of all that is kept of an item that is gone, or whose words may be kept no longer. The tracker follows
    /// with <see cref="Erased"/>; that its terms were counted stays, as a part of all counts.
    /// </summary>
    /// <param name="least">1 where what was made from a headline alone may stay.</param>
    public static void Erase(SqliteConnection stories, long itemId, int least = 0)
    {
        if (stories.Execute(
            """
            insert into erased (number) select number from held where item_id = @itemId and has_text >= @least
            on conflict do nothing
            """,
            new { itemId, least }) == 0) return;
        stories.Execute("delete from held where number in (select number from erased)");
        if (stories.ExecuteScalar<bool>(
            "select exists (select 1 from counted where number in (select number from erased))"))
        {
            Write(stories, StoryTracker.CountsOf(
                stories.ExecuteScalar<byte[]?>("select counts from tracker"), Counted(stories)));
        }
    }

    /// <summary>What was erased and stands in the tracker's indexes.</summary>
    public List<int> Erased() => stories.Query<int>("select number from erased order by number").AsList();

    /// <summary>The tracker has filed all anew, without what was read anew and some of what was erased.</summary>
    public void FiledAll(StoryTracker tracker, IEnumerable<int> erased)
    {
        stories.Execute("delete from erased where number = @number", erased.Select(static number => new { number }));
        stories.Execute("delete from held where story = -1");
        Write(stories, tracker.Counts());
    }

    /// <summary>What a repair changed.</summary>
    public void Follow(StoryChange change) => stories.Execute(
        change.Document is null
            ? "update held set story = @To where story = @From"
            : "update held set story = @To where number = @Document",
        new { change.Document, change.From, change.To });

    /// <summary>Keeps the rest, at a transaction's end.</summary>
    /// <param name="window">Documents that the tracker holds.</param>
    public void Note(StoryTracker tracker, int window)
    {
        var state = tracker.State;
        stories.Execute(
            """
            insert into tracker (id, documents, stories, unrepaired, repaired)
            values (1, @Documents, @Stories, @Unrepaired, 0)
            on conflict do update set documents = excluded.documents, stories = excluded.stories,
              unrepaired = excluded.unrepaired;
            delete from held where number < @first;
            """,
            new { state.Documents, state.Stories, state.Unrepaired, first = state.Documents - window });
        if (stories.ExecuteScalar<long>("select count(*) from counted") < MostCounted) return;
        Write(stories, tracker.Counts());
    }

    /// <summary>
    /// The tracker as it was when it was noted last, and which items it holds: all of one moment, as others erase.
    /// </summary>
    /// <exception cref="InvalidDataException">What is kept is damaged.</exception>
    public (StoryTracker Tracker, LiveStories Live) Restore(int window)
    {
        stories.Execute("begin deferred");
        try
        {
            return RestoreAsNoted(window);
        }
        finally
        {
            stories.RollBack();
        }
    }

    private (StoryTracker Tracker, LiveStories Live) RestoreAsNoted(int window)
    {
        var (documents, of, unrepaired) = stories.QuerySingleOrDefault<(int, int, int)>(
            "select documents, stories, unrepaired from tracker");
        var live = new LiveStories(window);
        var counts = stories.ExecuteScalar<byte[]?>("select counts from tracker");
        var tracker = StoryTracker.Restore(
            window, new TrackerState(documents, of, unrepaired), counts, Counted(stories), Held(live));
        live.GoOn(documents, of);
        return (tracker, live);
    }

    /// <summary>All counts as they stand, in place of the terms that they were to be told by.</summary>
    private static void Write(SqliteConnection stories, byte[] counts) =>
        stories.Execute("update tracker set counts = @counts; delete from counted;", new { counts });

    private static IEnumerable<byte[]> Counted(SqliteConnection stories) =>
        stories.Query<byte[]>("select terms from counted order by number", buffered: false);

    private IEnumerable<HeldDocument> Held(LiveStories live)
    {
        using var command = stories.CreateCommand();
        command.CommandText =
            """
            select held.number, held.story, given, held.time, terms, held.item_id, account.story_id,
              embedding
            from held left join account on account.item_id = held.item_id order by held.number
            """;
        using var row = command.ExecuteReader();
        while (row.Read())
        {
            var document = new HeldDocument(
                row.GetInt32(0), row.GetInt32(1), row.GetBoolean(2), row.GetInt64(3), (byte[])row.GetValue(4),
                row.IsDBNull(7) ? [] : (byte[])row.GetValue(7));
            if (document.Story >= 0 && !row.IsDBNull(6))
            {
                live.Hold(row.GetInt64(5), row.GetInt64(6), document.Story, document.Number);
            }

            yield return document;
        }
    }
}
