namespace Firstwire.Tracing.Stories;

/// <summary>The documents that tell one event, as the tracker holds them. Most stories have one document and stay small.</summary>
internal sealed class Story(int id)
{
    /// <summary>Of more documents of one language no better mean is made.</summary>
    private const int MostOfMean = 64;

    private Account? _first;

    public int Id { get; } = id;

    /// <summary>Numbers of documents, in the order in which they came.</summary>
    public List<int> Members { get; } = new(1);

    /// <summary>What its documents have that is the same in any language.</summary>
    public StoryText? Anchors { get; private set; }

    public DateTimeOffset? Oldest { get; private set; }

    public DateTimeOffset? Newest { get; private set; }

    /// <summary>What its documents in one language tell together; null where it has none.</summary>
    public StoryText? In(string language)
    {
        for (var account = _first; account is not null; account = account.Next)
        {
            if (account.Text.Language == language) return account.Text;
        }

        return null;
    }

    /// <summary>How long before or after its documents a time is.</summary>
    public TimeSpan Distance(DateTimeOffset? time)
    {
        if (time is null || Newest is null || Oldest is null) return TimeSpan.Zero;
        return time > Newest ? time.Value - Newest.Value : time < Oldest ? Oldest.Value - time.Value : TimeSpan.Zero;
    }

    public void Add(int number, StoryText text, DateTimeOffset? time)
    {
        Members.Add(number);
        Tell(text, time);
    }

    /// <summary>Takes documents out, and tells the story anew by those that stay.</summary>
    /// <param name="read">A document that is still there.</param>
    public void Remove(Predicate<int> goes, Func<int, (StoryText Text, DateTimeOffset? Time)?> read)
    {
        Members.RemoveAll(goes);
        (_first, Anchors, Oldest, Newest) = (null, null, null, null);
        foreach (var member in Members)
        {
            if (read(member) is var (text, time)) Tell(text, time);
        }
    }

    private void Tell(StoryText text, DateTimeOffset? time)
    {
        var account = _first;
        while (account is not null && account.Text.Language != text.Language) account = account.Next;
        if (account is null) _first = new Account(text, _first);
        else account.Add(text);
        if (Anchors is null) Anchors = text.Anchors;
        else if (Members.Count < MostOfMean) Anchors = Anchors.Joined(Members.Count - 1, text.Anchors!, StoryText.MostAnchorsOfStory);
        if (time is null) return;
        if (Newest is null || time > Newest) Newest = time;
        if (Oldest is null || time < Oldest) Oldest = time;
    }

    /// <summary>What is told in one language.</summary>
    private sealed class Account(StoryText first, Account? next)
    {
        private int _count = 1;

        public StoryText Text { get; private set; } = first;

        public Account? Next { get; } = next;

        public void Add(StoryText text)
        {
            if (_count >= MostOfMean) return;
            Text = Text.Joined(_count++, text, StoryText.MostTermsOfStory);
        }
    }
}
