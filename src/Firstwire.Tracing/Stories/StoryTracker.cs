using System.Runtime.InteropServices;

namespace Firstwire.Tracing.Stories;

/// <summary>
/// Places the documents of a stream into stories, each as it comes: into the story of those before it that tell the
/// same event, or into a new one. Numbers, of documents and of stories, count from 0 and are never given twice.
/// </summary>
public sealed class StoryTracker
{
    /// <summary>
    /// Documents that there is room for at first; twice as much whenever there is none, as far as the window goes.
    /// </summary>
    private const int FirstRoom = 1 << 15;

    private readonly TermStatistics statistics = new();
    private readonly LiveDocuments documents;
    private readonly StoryRanking ranking;
    private readonly StoryRepairs repairs;
    private int storyCount;

    /// <summary>The first document that no repair has thought about.</summary>
    private int unrepaired;

    /// <param name="documents">How many the window holds; the oldest make room.</param>
    public StoryTracker(int documents)
        : this(documents, RoomFor(documents, 0))
    {
    }

    private StoryTracker(int documents, int room)
    {
        this.documents = new LiveDocuments(documents, room);
        ranking = new StoryRanking(this.documents);
        repairs = new StoryRepairs(this.documents, ranking);
    }

    /// <summary>What fits the model looks on here.</summary>
    internal StoryRanking Ranking => ranking;

    /// <summary>Chooses the story of a document; −1 for a new one.</summary>
    internal Func<StoryRanking, int> Choose { get; set; } = static ranking =>
        ranking.Lead > 0 ? ranking.Ranked[0].Story : -1;

    /// <summary>
    /// Whether all was filed anew before the document taken in last, so that nothing is left of what was forgotten.
    /// </summary>
    public bool HasGrown { get; private set; }

    public TrackerState State => new(documents.Count, storyCount, unrepaired);

    /// <summary>Adds a document under the next number and says which story it tells.</summary>
    public int Add(StoryDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return Place(document.Time, Read(document));
    }

    /// <summary>The story of a document as it stands now; −1 of one that the window has forgotten.</summary>
    public int StoryOf(int number) => documents.Holds(number) ? documents.StoryOf(number) : -1;

    /// <summary>Takes a document in under the next number as one of a story; no repair moves it by itself.</summary>
    public void Recall(StoryDocument document, int story)
    {
        ArgumentNullException.ThrowIfNull(document);
        storyCount = Math.Max(storyCount, story + 1);
        Take(Read(document), Seconds(document.Time), story, isGiven: true);
    }

    /// <summary>Forgets what is kept of a document.</summary>
    public void Forget(int number)
    {
        if (documents.Holds(number)) documents.Remove(number);
    }

    /// <summary>
    /// Takes every trace of documents out, as if they had never been there: what they had pushed out of the indexes is
    /// found again. All is filed anew for it.
    /// </summary>
    public void Erase(IEnumerable<int> numbers)
    {
        ArgumentNullException.ThrowIfNull(numbers);
        foreach (var number in numbers) Forget(number);
        ranking.FileAll();
    }

    /// <summary>
    /// Thinks again about the documents that came since the last time and their stories, with what has come since:
    /// moves what fits better elsewhere, merges stories that turn out to be one. The older story keeps its number.
    /// </summary>
    public IReadOnlyList<StoryChange> Repair()
    {
        var changes = repairs.Since(unrepaired);
        unrepaired = documents.Count;
        return changes;
    }

    /// <summary>A document of the window as it can be kept elsewhere.</summary>
    public HeldDocument Held(int number) => documents.Holds(number)
        ? new HeldDocument(
            number, documents.StoryOf(number), documents.IsGiven(number), documents.TimeOf(number),
            documents.Record(number).ToArray(), documents.EmbeddingOf(number)?.Bytes.ToArray() ?? [])
        : throw new ArgumentOutOfRangeException(nameof(number), number, "The window does not hold it.");

    /// <summary>The terms that the document taken in last was counted under, to be kept until all counts are.</summary>
    public byte[] CountedLast() => MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(statistics.Counted)).ToArray();

    /// <summary>How often each term was counted so far: some megabytes.</summary>
    public byte[] Counts() => statistics.Write();

    /// <summary>What <see cref="Counts"/> would say of a tracker that is restored from these.</summary>
    /// <inheritdoc cref="Restore"/>
    public static byte[] CountsOf(byte[]? counts, IEnumerable<byte[]> counted)
    {
        ArgumentNullException.ThrowIfNull(counted);
        return Count(new TermStatistics(), counts, counted).Write();
    }

    /// <summary>A tracker that answers as another one would that had the same documents.</summary>
    /// <param name="documents">How many the window holds.</param>
    /// <param name="counts">What <see cref="Counts"/> said at some time; null for none.</param>
    /// <param name="counted">What <see cref="CountedLast"/> said of each document since, in order.</param>
    /// <param name="held">The documents in the order of their numbers.</param>
    /// <exception cref="InvalidDataException">What is given was made by no tracker.</exception>
    public static StoryTracker Restore(
        int documents, TrackerState state, byte[]? counts, IEnumerable<byte[]> counted, IEnumerable<HeldDocument> held)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(counted);
        ArgumentNullException.ThrowIfNull(held);
        var tracker = new StoryTracker(documents, RoomFor(documents, state.Documents));
        Count(tracker.statistics, counts, counted);
        foreach (var document in held) tracker.Hold(document);
        tracker.documents.SkipTo(state.Documents);
        (tracker.storyCount, tracker.unrepaired) = (state.Stories, state.Unrepaired);
        return tracker;
    }

    /// <summary>Numbers of a story's documents, in order.</summary>
    internal IEnumerable<int> MembersOf(int story) => documents.MembersOf(story);

    internal int Place(DateTimeOffset? time, StoryText text)
    {
        ranking.Rank(text, Seconds(time));
        var story = Choose(ranking);
        if (story < 0) story = storyCount++;
        Take(text, Seconds(time), story, isGiven: false);
        return story;
    }

    private void Take(StoryText text, uint time, int story, bool isGiven)
    {
        HasGrown = documents.IsToGrow;
        if (HasGrown)
        {
            documents.Grow();
            ranking.FileAll();
        }

        ranking.File(documents.Add(text, time, story, isGiven));
    }

    private static TermStatistics Count(TermStatistics statistics, byte[]? counts, IEnumerable<byte[]> counted)
    {
        if (counts is not null) statistics.Read(counts);
        foreach (var terms in counted) statistics.Recount(MemoryMarshal.Cast<byte, uint>(terms));
        return statistics;
    }

    private static int RoomFor(int window, int documents)
    {
        var room = Math.Min(window, FirstRoom);
        while (room < window && room < documents) room = Math.Min(window, room * 2);
        return room;
    }

    private StoryText Read(StoryDocument document)
    {
        statistics.Counted.Clear();
        return StoryText.Read(document, statistics);
    }

    private void Hold(HeldDocument document)
    {
        if (document.Number < documents.Count || !PackedTexts.IsRecord(document.Terms.Span))
        {
            throw new InvalidDataException("No document of a tracker.");
        }

        documents.SkipTo(document.Number);
        var number = documents.Add(
            document.Terms.Span, PackedEmbedding.Read(document.Embedding.Span), (uint)document.Time,
            Math.Max(0, document.Story), document.IsGiven);
        ranking.File(number);
        if (document.Story < 0) documents.Remove(number);
    }

    /// <summary>Since 1970, from 1 on; 0 where no time is known.</summary>
    internal static uint Seconds(DateTimeOffset? time) =>
        time is { } known ? (uint)Math.Clamp(known.ToUnixTimeSeconds(), 1, uint.MaxValue) : 0;
}
