namespace Firstwire.Tracing.Stories;

/// <summary>The documents that tell one event, as the tracker holds them.</summary>
internal sealed class Story(int id, StoryText first)
{
    public int Id { get; } = id;

    /// <summary>What its documents tell, together.</summary>
    public StoryText Text { get; private set; } = first;

    /// <summary>Numbers of documents, in the order in which they came.</summary>
    public List<int> Members { get; } = [];

    public DateTimeOffset? Newest { get; private set; }

    public void Add(int number, StoryText text, DateTimeOffset? time)
    {
        if (Members.Count > 0) Text = Text.Joined(Members.Count, text);
        Members.Add(number);
        if (time is not null && (Newest is null || time > Newest)) Newest = time;
    }
}
