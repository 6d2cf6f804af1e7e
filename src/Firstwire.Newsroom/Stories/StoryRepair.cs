using Dapper;
using Firstwire.Newsroom.Archive;
using Firstwire.Tracing.Stories;
using Microsoft.Data.Sqlite;

namespace Firstwire.Newsroom.Stories;

/// <summary>Stores what the tracker repaired; where an editor had placed an item, the tracker is told to leave it there.</summary>
internal sealed class StoryRepair(
    SqliteConnection stories, ReadSession read, LiveStories live, Func<ReadSession, long, StoryDocument?> open)
{
    public void Apply(StoryChange change, StoryEngine engine, long now)
    {
        if (change.Kind == StoryChangeKind.Merged) Merge(change, engine, now);
        else if (change.Document is { } number && live.TryItem(number, out var itemId)) Move(change, itemId, engine, now);
    }

    private void Move(StoryChange change, long itemId, StoryEngine engine, long now)
    {
        if (StoryRows.StoryOf(stories, itemId) is not { } from) return;
        if (StoryDecisions.Of(read, itemId) is not null)
        {
            PutBack(itemId, from, engine);
            return;
        }

        if (!live.TryStory(change.To, out var to)) to = Found(itemId, change.To);
        if (to == from) return;
        StoryRows.Move(stories, itemId, to, now);
        live.Move(itemId, to, change.To);
        var emptied = StoryRows.Leave(stories, from, to);
        StoryRows.Log(stories, emptied ? StoryChangeKind.Merged : StoryChangeKind.Moved, emptied ? null : itemId, from, to, change.Score, now);
    }

    private void Merge(StoryChange change, StoryEngine engine, long now)
    {
        if (!live.TryStory(change.From, out var from) || !live.TryStory(change.To, out var to) || from == to) return;
        var items = stories.Query<long>("select item_id from account where story_id = @from order by time, item_id", new { from }).AsList();
        if (items.Exists(itemId => StoryDecisions.Of(read, itemId) is not null))
        {
            foreach (var itemId in items) PutBack(itemId, from, engine);
            return;
        }

        foreach (var itemId in items)
        {
            StoryRows.Move(stories, itemId, to, now);
            if (live.Held(itemId) is not null) live.Move(itemId, to, change.To);
        }

        StoryRows.Leave(stories, from, to);
        StoryRows.Log(stories, StoryChangeKind.Merged, null, from, to, change.Score, now);
    }

    /// <summary>The tracker takes the item in again under the story where it stays.</summary>
    private void PutBack(long itemId, long storyId, StoryEngine engine)
    {
        var story = live.NumberOf(storyId);
        if (!live.Remove(itemId, out var number)) return;
        engine.Forget(number.Value);
        if (open(read, itemId) is not { } document) return;
        live.Vacate();
        engine.Recall(document, story);
        live.Hold(itemId, storyId, story);
        StoryRows.Number(stories, storyId, story);
    }

    private long Found(long itemId, int number)
    {
        var id = StoryRows.IdFor(stories, itemId);
        StoryRows.Number(stories, id, number);
        return id;
    }
}
