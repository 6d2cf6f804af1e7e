namespace Firstwire.Tracing.Stories;

/// <summary>
/// What the documents of a story tell together. Follows from its documents alone, and is made anew when they change.
/// </summary>
internal sealed class Story
{
    /// <summary>Of more documents of one language no better mean is made.</summary>
    private const int MostOfMean = 64;

    private Account? _first;

    private readonly List<int> _members = [];

    public Story(LiveDocuments documents, int story)
    {
        foreach (var member in documents.MembersOf(story)) Add(documents, member);
    }

    /// <summary>Numbers of documents, in order.</summary>
    public IReadOnlyList<int> Members => _members;

    /// <summary>What its documents have that is the same in any language.</summary>
    public StoryText? Anchors { get; private set; }

    /// <summary>What its documents in one language tell together; null where it has none.</summary>
    public StoryText? In(StoryLanguage language) => AccountIn(language)?.Text;

    /// <summary>Tells what one more document says, the last by its number.</summary>
    public void Add(LiveDocuments documents, int number)
    {
        var index = _members.Count;
        _members.Add(number);
        var account = AccountIn(documents.LanguageOf(number));
        if (index >= MostOfMean && account is { IsFull: true }) return;
        var text = documents.Text(number);
        if (account is null) _first = new Account(text, _first);
        else account.Add(text);
        if (Anchors is null) Anchors = text.Anchors;
        else if (index < MostOfMean) Anchors = Anchors.Joined(index, text.Anchors!, StoryText.MostAnchorsOfStory);
    }

    private Account? AccountIn(StoryLanguage language)
    {
        var account = _first;
        while (account is not null && account.Text.Language != language) account = account.Next;
        return account;
    }

    /// <summary>What is told in one language.</summary>
    private sealed class Account(StoryText first, Account? next)
    {
        private int _count = 1;

        public StoryText Text { get; private set; } = first;

        public Account? Next { get; } = next;

        public bool IsFull => _count >= MostOfMean;

        public void Add(StoryText text)
        {
            if (!IsFull) Text = Text.Joined(_count++, text, StoryText.MostTermsOfStory);
        }
    }
}
