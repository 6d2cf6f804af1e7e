using System.Diagnostics.CodeAnalysis;

namespace Firstwire.Newsroom.Stories;

/// <summary>
/// Which items the tracker holds under which number, in a ring, and by which number it knows their stories.
/// </summary>
internal sealed class LiveStories(int window)
{
    /// <summary>Item by number of the tracker; 0 where it was forgotten or read anew since.</summary>
    private readonly long[] ring = new long[window];

    private readonly Dictionary<long, int> numbers = [];
    private readonly Dictionary<long, long> storyOf = [];
    private readonly Dictionary<long, (int Number, int Items)> stories = [];
    private readonly Dictionary<int, long> ids = [];
    private int count;
    private int next;

    public bool TryItem(int number, out long itemId) => (itemId = ring[number % ring.Length]) != 0;

    /// <summary>A story's public id by the tracker's number; false for a new one.</summary>
    public bool TryStory(int number, out long id) => ids.TryGetValue(number, out id);

    /// <summary>The tracker's number of a story; a free one where none of its items is held any more.</summary>
    public int NumberOf(long storyId) => stories.TryGetValue(storyId, out var story) ? story.Number : next;

    /// <summary>Lets go of an item that is read anew or gone. False where it is not held.</summary>
    public bool Remove(long itemId, [NotNullWhen(true)] out int? number)
    {
        number = null;
        if (!numbers.Remove(itemId, out var held)) return false;
        ring[held % ring.Length] = 0;
        Leave(itemId);
        number = held;
        return true;
    }

    /// <summary>Lets go of the item that is held under a number, if one is.</summary>
    public void Forget(int number)
    {
        if (TryItem(number, out var itemId) && numbers[itemId] == number) Remove(itemId, out _);
    }

    /// <summary>The item that has the next slot falls out of the window.</summary>
    public void Vacate()
    {
        if (TryItem(count, out var itemId)) Remove(itemId, out _);
    }

    /// <summary>Gives the next number to an item; its slot has been vacated.</summary>
    public void Hold(long itemId, long storyId, int storyNumber) => Hold(itemId, storyId, storyNumber, count++);

    /// <summary>Holds an item under a number, as after a restart.</summary>
    public void Hold(long itemId, long storyId, int storyNumber, int number)
    {
        ring[number % ring.Length] = itemId;
        numbers[itemId] = number;
        Join(itemId, storyId, storyNumber);
    }

    /// <summary>Goes on with these next numbers of the tracker, of items and of stories.</summary>
    public void GoOn(int items, int stories) => (count, next) = (items, stories);

    public void Move(long itemId, long storyId, int storyNumber)
    {
        Leave(itemId);
        Join(itemId, storyId, storyNumber);
    }

    public bool Holds(long itemId) => numbers.ContainsKey(itemId);

    private void Join(long itemId, long storyId, int storyNumber)
    {
        next = Math.Max(next, storyNumber + 1);
        storyOf[itemId] = storyId;
        stories[storyId] = (storyNumber, stories.TryGetValue(storyId, out var story) ? story.Items + 1 : 1);
        ids[storyNumber] = storyId;
    }

    private void Leave(long itemId)
    {
        if (!storyOf.Remove(itemId, out var storyId) || !stories.TryGetValue(storyId, out var story)) return;
        if (story.Items > 1)
        {
            stories[storyId] = (story.Number, story.Items - 1);
            return;
        }

        stories.Remove(storyId);
        ids.Remove(story.Number);
    }
}
