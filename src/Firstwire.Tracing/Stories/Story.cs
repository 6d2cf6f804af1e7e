namespace Firstwire.Tracing.Stories;

/// <summary>The documents that tell one event, as the tracker holds them.</summary>
internal sealed class Story(int id)
{
    /// <summary>Of more documents of one language no better mean is made.</summary>
    private const int MostOfMean = 64;

    private readonly List<Account> _accounts = [];

    public int Id { get; } = id;

    /// <summary>Numbers of documents, in the order in which they came.</summary>
    public List<int> Members { get; } = [];

    /// <summary>What its documents have that is the same in any language.</summary>
    public StoryText? Anchors { get; private set; }

    public DateTimeOffset? Oldest { get; private set; }

    public DateTimeOffset? Newest { get; private set; }

    /// <summary>What its documents in one language tell together; null where it has none.</summary>
    public StoryText? In(string language)
    {
        foreach (var account in _accounts)
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
        _accounts.Clear();
        (Anchors, Oldest, Newest) = (null, null, null);
        foreach (var member in Members)
        {
            if (read(member) is var (text, time)) Tell(text, time);
        }
    }

    private void Tell(StoryText text, DateTimeOffset? time)
    {
        var at = _accounts.FindIndex(account => account.Text.Language == text.Language);
        if (at < 0) _accounts.Add(new Account(text, 1));
        else if (_accounts[at].Count < MostOfMean)
        {
            var (told, count) = _accounts[at];
            _accounts[at] = new Account(told.Joined(count, text, StoryText.MostTermsOfStory), count + 1);
        }

        if (Anchors is null) Anchors = text.Anchors;
        else if (Members.Count < MostOfMean) Anchors = Anchors.Joined(Members.Count - 1, text.Anchors!, StoryText.MostAnchorsOfStory);
        if (time is null) return;
        if (Newest is null || time > Newest) Newest = time;
        if (Oldest is null || time < Oldest) Oldest = time;
    }

    private sealed record Account(StoryText Text, int Count);
}
