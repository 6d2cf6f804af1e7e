namespace Firstwire.Tracing.Stories;

/// <summary>
/// What the documents of a story tell together, read when it is asked for. Follows from its documents alone, and is
/// made anew when they change.
/// </summary>
internal sealed class Story
{
    /// <summary>Of more documents of one language no better mean is made.</summary>
    private const int MostOfMean = 64;

    private readonly LiveDocuments _documents;
    private readonly List<int> _members = [];
    private Account? _first;
    private StoryText? _anchors;

    public Story(LiveDocuments documents, int story)
    {
        _documents = documents;
        foreach (var member in documents.MembersOf(story)) Enlist(member);
    }

    /// <summary>Numbers of documents, in order.</summary>
    public IReadOnlyList<int> Members => _members;

    /// <summary>What its documents have that is the same in any language.</summary>
    public StoryText Anchors => _anchors ??= MeanOfAnchors();

    public bool IsToldIn(StoryLanguage language) => AccountIn(language) is not null;

    /// <summary>What its documents in one language tell together; null where it has none.</summary>
    public StoryText? In(StoryLanguage language) =>
        AccountIn(language) is { } account ? account.Text ??= MeanIn(language) : null;

    /// <summary>Tells what one more document says, the last by its number.</summary>
    public void Add(int number)
    {
        var index = _members.Count;
        var account = Enlist(number);
        var isInMean = account.Text is not null && account.Count <= MostOfMean;
        var isInAnchors = _anchors is not null && index < MostOfMean;
        if (!isInMean && !isInAnchors) return;
        var text = _documents.Text(number);
        if (isInMean) account.Text = account.Text!.Joined(account.Count - 1, text, StoryText.MostTermsOfStory);
        if (isInAnchors) _anchors = _anchors!.Joined(index, text.Anchors!, StoryText.MostAnchorsOfStory);
    }

    private Account Enlist(int number)
    {
        _members.Add(number);
        var language = _documents.LanguageOf(number);
        var account = AccountIn(language) ?? (_first = new Account(language, _first));
        account.Count++;
        return account;
    }

    private StoryText MeanIn(StoryLanguage language) => Mean(
        _members.Where(member => _documents.LanguageOf(member) == language).Select(_documents.Text),
        StoryText.MostTermsOfStory);

    private StoryText MeanOfAnchors() =>
        Mean(_members.Select(member => _documents.Text(member).Anchors!), StoryText.MostAnchorsOfStory);

    /// <param name="texts">One at least.</param>
    private static StoryText Mean(IEnumerable<StoryText> texts, int mostTerms)
    {
        StoryText? mean = null;
        foreach (var (count, text) in texts.Take(MostOfMean).Index())
            mean = mean?.Joined(count, text, mostTerms) ?? text;
        return mean!;
    }

    private Account? AccountIn(StoryLanguage language)
    {
        var account = _first;
        while (account is not null && account.Language != language) account = account.Next;
        return account;
    }

    /// <summary>What is told in one language.</summary>
    private sealed class Account(StoryLanguage language, Account? next)
    {
        public StoryLanguage Language { get; } = language;

        public Account? Next { get; } = next;

        /// <summary>How many documents tell it.</summary>
        public int Count { get; set; }

        /// <summary>Null until it is asked for.</summary>
        public StoryText? Text { get; set; }
    }
}
