using Firstwire.Tracing.Stories;

namespace Firstwire.Newsroom.Stories;

/// <summary>The tracker as the projection speaks to it: documents by number from 0, stories by the tracker's own number.</summary>
#pragma warning disable CA1822 // The tracker has neither of the two yet.
internal sealed class StoryEngine(int documents)
{
    private readonly StoryTracker tracker = new(documents);
    private readonly Dictionary<int, int> known = [];
    private int next;

    /// <summary>The story of the next document.</summary>
    public int Add(StoryDocument document)
    {
        var own = tracker.Add(document);
        if (!known.TryGetValue(own, out var story)) known.Add(own, story = next++);
        return story;
    }

    /// <summary>Takes the next document in under the story that it is known to tell.</summary>
    public void Recall(StoryDocument document, int story)
    {
        known.TryAdd(tracker.Add(document), story);
        next = Math.Max(next, story + 1);
    }

    /// <summary>Moves and merges that the documents which came since suggest; they are done in the tracker already.</summary>
    public IReadOnlyList<StoryChange> Repair() => [];

    /// <summary>Nothing is compared with this document any more.</summary>
    public void Forget(int number)
    {
    }
}
