namespace Firstwire.Tracing.Stories;

/// <summary>
/// Places the documents of a stream into stories, each as it comes: into the story of those before it that tell the same
/// event, or into a new one. Numbers, of documents and of stories, count from 0 and are never given twice.
/// </summary>
public sealed class StoryTracker
{
    private readonly TermStatistics _statistics = new();
    private readonly LiveDocuments _documents;
    private readonly StoryRanking _ranking;
    private readonly StoryRepairs _repairs;
    private int _storyCount;

    /// <summary>The first document that no repair has thought about.</summary>
    private int _unrepaired;

    /// <param name="documents">How many the window holds; the oldest make room.</param>
    public StoryTracker(int documents)
    {
        _documents = new LiveDocuments(documents);
        _ranking = new StoryRanking(_documents);
        _repairs = new StoryRepairs(_documents, _ranking);
    }

    /// <summary>What fits the model looks on here.</summary>
    internal StoryRanking Ranking => _ranking;

    /// <summary>Chooses the story of a document; −1 for a new one.</summary>
    internal Func<StoryRanking, int> Choose { get; set; } = static ranking => ranking.Lead > 0 ? ranking.Ranked[0].Story : -1;

    /// <summary>Adds a document under the next number and says which story it tells.</summary>
    public int Add(StoryDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return Place(document.Time, StoryText.Read(document, _statistics));
    }

    /// <summary>The story of a document as it stands now; −1 of one that the window has forgotten.</summary>
    public int StoryOf(int number) => _documents.Holds(number) ? _documents.StoryOf(number) : -1;

    /// <summary>Takes a document in under the next number as one of a story; no repair moves it by itself.</summary>
    public void Recall(StoryDocument document, int story)
    {
        ArgumentNullException.ThrowIfNull(document);
        _storyCount = Math.Max(_storyCount, story + 1);
        _ranking.File(_documents.Add(StoryText.Read(document, _statistics), Seconds(document.Time), story, isGiven: true));
    }

    /// <summary>Forgets what is kept of a document.</summary>
    public void Forget(int number)
    {
        if (_documents.Holds(number)) _documents.Remove(number);
    }

    /// <summary>
    /// Thinks again about the documents that came since the last time and their stories, with what has come since: moves what
    /// fits better elsewhere, merges stories that turn out to be one. The older story keeps its number.
    /// </summary>
    public IReadOnlyList<StoryChange> Repair()
    {
        var changes = _repairs.Since(_unrepaired);
        _unrepaired = _documents.Count;
        return changes;
    }

    /// <summary>Numbers of a story's documents, in order.</summary>
    internal IEnumerable<int> MembersOf(int story) => _documents.MembersOf(story);

    internal int Place(DateTimeOffset? time, StoryText text)
    {
        _ranking.Rank(text, Seconds(time));
        var story = Choose(_ranking);
        if (story < 0) story = _storyCount++;
        _ranking.File(_documents.Add(text, Seconds(time), story, isGiven: false));
        return story;
    }

    /// <summary>Since 1970, from 1 on; 0 where no time is known.</summary>
    internal static uint Seconds(DateTimeOffset? time) => time is { } known ? (uint)Math.Clamp(known.ToUnixTimeSeconds(), 1, uint.MaxValue) : 0;
}
