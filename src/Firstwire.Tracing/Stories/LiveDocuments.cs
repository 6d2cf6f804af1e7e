using System.Runtime.InteropServices;

namespace Firstwire.Tracing.Stories;

/// <summary>
/// The documents of the window, in a ring by their numbers, and the stories that they are in. A story is the list of
/// its documents in the order of their numbers and nothing else, so that whatever is told of it follows from them.
/// </summary>
/// <param name="window">How many are held at most.</param>
/// <param name="capacity">How many there is room for at first.</param>
internal sealed class LiveDocuments(int window, int capacity)
{
    /// <summary>The number of no story, for a document that is between two.</summary>
    public const int Nowhere = int.MaxValue - 1;

    private readonly PackedTexts texts = new();
    private uint[] places = new uint[capacity];
    private uint[] times = new uint[capacity];

    /// <summary>As the record says it, which is far away in memory for a glance.</summary>
    private StoryLanguage[] languages = new StoryLanguage[capacity];
    private bool[] given = new bool[capacity];

    private PackedEmbedding?[] embeddings = new PackedEmbedding?[capacity];

    /// <summary>The story's number and one; 0 where nothing is held.</summary>
    private int[] stories = new int[capacity];

    /// <summary>The next document of the same story; −1 for none.</summary>
    private int[] next = new int[capacity];

    private readonly Dictionary<int, StoryHead> heads = [];
    private readonly Dictionary<StoryLanguage, int> ofLanguage = [];

    /// <summary>How many there is room for.</summary>
    public int Window { get; private set; } = capacity;

    /// <summary>Whether there can be more room before the oldest have to go.</summary>
    public bool IsToGrow => Count == Window && Window < window;

    /// <summary>The next document's number.</summary>
    public int Count { get; private set; }

    /// <summary>
    /// Told of each story whose documents change, and of a document that was put at its end, else −1.
    /// </summary>
    public Action<int, int>? Changed { get; set; }

    public bool Holds(int number) =>
        number >= 0 && number < Count && number >= Count - Window && stories[number % Window] != 0;

    /// <summary>The story of a document that is held.</summary>
    public int StoryOf(int number) => stories[number % Window] - 1;

    /// <summary>Whether it was told which story a document is in.</summary>
    public bool IsGiven(int number) => given[number % Window];

    /// <summary>In seconds since 1970; 0 where it is not known.</summary>
    public uint TimeOf(int number) => times[number % Window];

    public StoryLanguage LanguageOf(int number) => languages[number % Window];

    /// <summary>How many documents of a language are held.</summary>
    public int CountOf(StoryLanguage language) => ofLanguage.GetValueOrDefault(language);

    public StoryTerms Terms(int number, Span<StoryTerm> room) => texts.Terms(places[number % Window], room);

    public StoryTerms Anchors(int number, Span<StoryTerm> room) => texts.Anchors(places[number % Window], room);

    public StoryText Text(int number) => texts.Text(places[number % Window], EmbeddingOf(number));

    /// <summary>What a model made of a document; null where none was asked.</summary>
    public PackedEmbedding? EmbeddingOf(int number) => embeddings[number % Window];

    public ReadOnlySpan<byte> Record(int number) => texts.Record(places[number % Window]);

    /// <summary>False where a story has no documents.</summary>
    public bool TryHead(int story, out StoryHead head) => heads.TryGetValue(story, out head);

    /// <summary>Numbers of a story's documents, in order.</summary>
    public IEnumerable<int> MembersOf(int story)
    {
        if (!heads.TryGetValue(story, out var head)) yield break;
        for (var member = head.First; member >= 0; member = next[member % Window]) yield return member;
    }

    /// <summary>Takes a document in under the next number, as one of a story.</summary>
    public int Add(
        ReadOnlySpan<byte> record, PackedEmbedding? embedding, uint time, int story, bool isGiven) =>
        Add(texts.Add(record), embedding, time, story, isGiven);

    /// <inheritdoc cref="Add(ReadOnlySpan{byte}, PackedEmbedding?, uint, int, bool)"/>
    public int Add(StoryText text, uint time, int story, bool isGiven) =>
        Add(texts.Add(text), text.Embedding, time, story, isGiven);

    /// <summary>Leaves numbers out up to one that comes next.</summary>
    public void SkipTo(int number)
    {
        while (Count < number) Vacate();
    }

    /// <summary>Makes twice the room. All numbers so far have been below it, and keep their places.</summary>
    public void Grow()
    {
        Window = Math.Min(window, Window * 2);
        Array.Resize(ref places, Window);
        Array.Resize(ref times, Window);
        Array.Resize(ref languages, Window);
        Array.Resize(ref given, Window);
        Array.Resize(ref embeddings, Window);
        Array.Resize(ref stories, Window);
        Array.Resize(ref next, Window);
    }

    /// <summary>Lets a document go, and overwrites what was kept of it.</summary>
    public void Remove(int number)
    {
        Unlink(number);
        var slot = number % Window;
        texts.Remove(places[slot]);
        ofLanguage[languages[slot]]--;
        (stories[slot], times[slot], embeddings[slot]) = (0, 0, null);
    }

    /// <summary>Puts a document into another story.</summary>
    public void Move(int number, int story)
    {
        Unlink(number);
        Link(number, story);
    }

    private int Add(uint place, PackedEmbedding? embedding, uint time, int story, bool isGiven)
    {
        var number = Vacate();
        var slot = number % Window;
        (places[slot], embeddings[slot], times[slot], given[slot]) = (place, embedding, time, isGiven);
        languages[slot] = texts.Language(place);
        ofLanguage[languages[slot]] = CountOf(languages[slot]) + 1;
        Link(number, story);
        return number;
    }

    /// <summary>The next number, whose place in the ring is free then.</summary>
    private int Vacate()
    {
        if (Holds(Count - Window)) Remove(Count - Window);
        return Count++;
    }

    private void Link(int number, int story)
    {
        stories[number % Window] = story + 1;
        ref var head = ref CollectionsMarshal.GetValueRefOrAddDefault(heads, story, out var isThere);
        if (!isThere) (head.First, head.Last) = (-1, -1);
        var before = head.Last < number ? head.Last : Before(head.First, number);
        ref var link = ref before < 0 ? ref head.First : ref next[before % Window];
        next[number % Window] = link;
        link = number;
        var isLast = head.Last == before;
        if (isLast) head.Last = number;
        head.Count++;
        head.Reach(TimeOf(number));
        Changed?.Invoke(story, isLast ? number : -1);
    }

    private void Unlink(int number)
    {
        var story = StoryOf(number);
        ref var head = ref CollectionsMarshal.GetValueRefOrNullRef(heads, story);
        var before = head.First == number ? -1 : Before(head.First, number);
        ref var link = ref before < 0 ? ref head.First : ref next[before % Window];
        link = next[number % Window];
        if (head.Last == number) head.Last = before;
        if (--head.Count == 0) heads.Remove(story);
        else if (TimeOf(number) is var time && time != 0 && (time == head.Oldest || time == head.Newest)) Reach(
            ref head);
        Changed?.Invoke(story, -1);
    }

    private void Reach(ref StoryHead head)
    {
        (head.Oldest, head.Newest) = (0, 0);
        for (var member = head.First; member >= 0; member = next[member % Window]) head.Reach(TimeOf(member));
    }

    /// <summary>The last of a list before a number; −1 where the list begins after it.</summary>
    private int Before(int first, int number)
    {
        var before = -1;
        for (var member = first; member >= 0 && member < number; member = next[member % Window]) before = member;
        return before;
    }
}
