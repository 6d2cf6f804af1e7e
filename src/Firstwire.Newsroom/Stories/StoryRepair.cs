using Dapper;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Origins;
using Firstwire.Tracing.Stories;
using Microsoft.Data.Sqlite;

namespace Firstwire.Newsroom.Stories;

/// <summary>
/// Stores what the tracker repaired. Where an editor had placed an item, or where it has the text of another of its
/// story, the tracker is told to leave it there.
/// </summary>
/// <param name="tracker">Null where nothing is held in memory.</param>
internal sealed class StoryRepair(
    SqliteConnection stories, ReadSession read, LiveStories live, StoryTracker? tracker, TrackerMemory memory,
    Func<ReadSession, long, StoryDocument?> open, long now)
{
    public void Apply(StoryChange change)
    {
        memory.Follow(change);
        if (change.Kind == StoryChangeKind.Merged) Merge(change);
        else if (change.Document is { } number && live.TryItem(number, out var itemId)) Move(change, itemId);
    }

    /// <summary>
    /// Lets copies tell the story that most of them tell, of equals the older. Looks for them in the stories that are
    /// counted next: what is counted for good is not looked at again.
    /// </summary>
    public void Gather()
    {
        var items = StoryCounts.Waiting(stories, final: true).SelectMany(story => stories.Query<long>(
            "select item_id from account where story_id = @story order by time desc limit @MostCounted",
            new { story, StoryCounts.MostCounted }));
        foreach (var fold in CopyRoots.Folds(read.Origins, items).ToList()) Gather(fold);
    }

    private void Gather(List<long> fold)
    {
        if (StoryRows.OfMost(stories, fold) is not { } to) return;
        foreach (var itemId in fold)
        {
            if (StoryRows.StoryOf(stories, itemId) is not { } from || to == from || IsDecided(itemId)) continue;
            Take(itemId, to);
            StoryRows.Move(stories, itemId, to, now);
            Left(itemId, from, to, score: null);
        }
    }

    private void Move(StoryChange change, long itemId)
    {
        if (StoryRows.StoryOf(stories, itemId) is not { } from) return;
        if (IsDecided(itemId) || IsCopyWithin(itemId, from))
        {
            Take(itemId, from);
            return;
        }

        if (!live.TryStory(change.To, out var to)) to = Found(itemId, change.To);
        if (to == from) return;
        StoryRows.Move(stories, itemId, to, now);
        live.Move(itemId, to, change.To);
        Left(itemId, from, to, change.Score);
    }

    private void Merge(StoryChange change)
    {
        if (!live.TryStory(change.From, out var from) || !live.TryStory(change.To, out var to) || from == to) return;
        var items = stories.Query<long>(
            "select item_id from account where story_id = @from order by time, item_id", new { from }).AsList();
        if (items.Exists(IsDecided))
        {
            foreach (var itemId in items) Take(itemId, from);
            return;
        }

        foreach (var itemId in items)
        {
            StoryRows.Move(stories, itemId, to, now);
            if (live.Holds(itemId)) live.Move(itemId, to, change.To);
        }

        StoryRows.Leave(stories, from, to);
        StoryRows.Log(stories, StoryChangeKind.Merged, null, from, to, change.Score, now);
    }

    private void Left(long itemId, long from, long to, double? score)
    {
        var emptied = StoryRows.Leave(stories, from, to);
        StoryRows.Log(stories, emptied ? StoryChangeKind.Merged : StoryChangeKind.Moved, emptied ? null : itemId, from,
            to, score, now);
    }

    /// <summary>The tracker takes an item in again, under the story that it tells whatever the tracker says.</summary>
    private void Take(long itemId, long storyId)
    {
        var story = live.NumberOf(storyId);
        if (tracker is null || !live.Remove(itemId, out var number)) return;
        tracker.Forget(number.Value);
        memory.Forget(number.Value);
        if (open(read, itemId) is not { } document) return;
        live.Vacate();
        tracker.Recall(document, story);
        memory.Keep(tracker, itemId, document.Text is not null);
        live.Hold(itemId, storyId, story);
        StoryRows.Number(stories, storyId, story);
    }

    private long Found(long itemId, int number)
    {
        var id = StoryRows.IdFor(stories, read, itemId);
        StoryRows.Number(stories, id, number);
        return id;
    }

    private bool IsDecided(long itemId) => StoryDecisions.Of(read, itemId) is not null;

    private bool IsCopyWithin(long itemId, long storyId) =>
        StoryRows.OfMost(stories, [.. CopyRoots.AllOf(read, [itemId]).Where(copy => copy != itemId)]) == storyId;
}
