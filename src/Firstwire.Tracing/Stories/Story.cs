namespace Firstwire.Tracing.Stories;

/// <summary>
/// What the documents of a story tell together, read when it is asked for. Follows from its documents alone, and is
/// made anew when they change.
/// </summary>
internal sealed class Story
{
    /// <summary>Of more documents of one language no better mean is made.</summary>
    private const int MostOfMean = 64;

    private readonly LiveDocuments documents;
    private readonly List<int> members = [];
    private Account? first;
    private StoryText? anchors;

    public Story(LiveDocuments documents, int story)
    {
        this.documents = documents;
        foreach (var member in documents.MembersOf(story)) Enlist(member);
    }

    /// <summary>Numbers of documents, in order.</summary>
    public IReadOnlyList<int> Members => members;

    /// <summary>What its documents have that is the same in any language.</summary>
    public StoryText Anchors => anchors ??= MeanOfAnchors();

    public bool IsToldIn(StoryLanguage language) => AccountIn(language) is not null;

    /// <summary>What its documents in one language tell together; null where it has none.</summary>
    public StoryText? In(StoryLanguage language) =>
        AccountIn(language) is { } account ? account.Text ??= MeanIn(language) : null;

    /// <summary>Tells what one more document says, the last by its number.</summary>
    public void Add(int number)
    {
        var index = members.Count;
        var account = Enlist(number);
        var isInMean = account.Text is not null && account.Count <= MostOfMean;
        var isInAnchors = anchors is not null && index < MostOfMean;
        if (!isInMean && !isInAnchors) return;
        Span<StoryTerm> room = stackalloc StoryTerm[StoryText.MostTerms];
        if (isInMean)
        {
            var terms = documents.Terms(number, room);
            account.Text = account.Text!.Joined(account.Count - 1, terms, StoryText.MostTermsOfStory);
        }

        if (isInAnchors)
        {
            anchors = anchors!.Joined(index, documents.Anchors(number, room), StoryText.MostAnchorsOfStory);
        }
    }

    private Account Enlist(int number)
    {
        members.Add(number);
        var language = documents.LanguageOf(number);
        var account = AccountIn(language) ?? (first = new Account(language, first));
        account.Count++;
        return account;
    }

    private StoryText MeanIn(StoryLanguage language)
    {
        Span<StoryTerm> room = stackalloc StoryTerm[StoryText.MostTerms];
        StoryText? mean = null;
        var count = 0;
        foreach (var member in members)
        {
            if (documents.LanguageOf(member) != language) continue;
            var terms = documents.Terms(member, room);
            mean = mean?.Joined(count, terms, StoryText.MostTermsOfStory) ?? StoryText.Of(terms, language);
            if (++count == MostOfMean) break;
        }

        return mean!;
    }

    private StoryText MeanOfAnchors()
    {
        Span<StoryTerm> room = stackalloc StoryTerm[StoryText.MostTerms];
        StoryText? mean = null;
        for (var i = 0; i < members.Count && i < MostOfMean; i++)
        {
            var anchors = documents.Anchors(members[i], room);
            mean = mean?.Joined(i, anchors, StoryText.MostAnchorsOfStory) ?? StoryText.Of(anchors, StoryLanguage.Any);
        }

        return mean!;
    }

    private Account? AccountIn(StoryLanguage language)
    {
        var account = first;
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
