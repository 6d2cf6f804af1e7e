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

    private readonly PackedTexts _texts = new();
    private uint[] _places = new uint[capacity];
    private uint[] _times = new uint[capacity];

    /// <summary>As the record says it, which is far away in memory for a glance.</summary>
    private StoryLanguage[] _languages = new StoryLanguage[capacity];
    private bool[] _given = new bool[capacity];

    private PackedEmbedding?[] _embeddings = new PackedEmbedding?[capacity];

    /// <summary>The story's number and one; 0 where nothing is held.</summary>
    private int[] _stories = new int[capacity];

    /// <summary>The next document of the same story; −1 for none.</summary>
    private int[] _next = new int[capacity];

    private readonly Dictionary<int, StoryHead> _heads = [];

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
        number >= 0 && number < Count && number >= Count - Window && _stories[number % Window] != 0;

    /// <summary>The story of a document that is held.</summary>
    public int StoryOf(int number) => _stories[number % Window] - 1;

    /// <summary>Whether it was told which story a document is in.</summary>
    public bool IsGiven(int number) => _given[number % Window];

    /// <summary>In seconds since 1970; 0 where it is not known.</summary>
    public uint TimeOf(int number) => _times[number % Window];

    public StoryLanguage LanguageOf(int number) => _languages[number % Window];

    public StoryTerms Terms(int number, Span<StoryTerm> room) => _texts.Terms(_places[number % Window], room);

    public StoryTerms Anchors(int number, Span<StoryTerm> room) => _texts.Anchors(_places[number % Window], room);

    public StoryText Text(int number) => _texts.Text(_places[number % Window], EmbeddingOf(number));

    /// <summary>What a model made of a document; null where none was asked.</summary>
    public PackedEmbedding? EmbeddingOf(int number) => _embeddings[number % Window];

    public ReadOnlySpan<byte> Record(int number) => _texts.Record(_places[number % Window]);

    /// <summary>False where a story has no documents.</summary>
    public bool TryHead(int story, out StoryHead head) => _heads.TryGetValue(story, out head);

    /// <summary>Numbers of a story's documents, in order.</summary>
    public IEnumerable<int> MembersOf(int story)
    {
        if (!_heads.TryGetValue(story, out var head)) yield break;
        for (var member = head.First; member >= 0; member = _next[member % Window]) yield return member;
    }

    /// <summary>Takes a document in under the next number, as one of a story.</summary>
    public int Add(
        ReadOnlySpan<byte> record, PackedEmbedding? embedding, uint time, int story, bool isGiven) =>
        Add(_texts.Add(record), embedding, time, story, isGiven);

    /// <inheritdoc cref="Add(ReadOnlySpan{byte}, PackedEmbedding?, uint, int, bool)"/>
    public int Add(StoryText text, uint time, int story, bool isGiven) =>
        Add(_texts.Add(text), text.Embedding, time, story, isGiven);

    /// <summary>Leaves numbers out up to one that comes next.</summary>
    public void SkipTo(int number)
    {
        while (Count < number) Vacate();
    }

    /// <summary>Makes twice the room. All numbers so far have been below it, and keep their places.</summary>
    public void Grow()
    {
        Window = Math.Min(window, Window * 2);
        Array.Resize(ref _places, Window);
        Array.Resize(ref _times, Window);
        Array.Resize(ref _languages, Window);
        Array.Resize(ref _given, Window);
        Array.Resize(ref _embeddings, Window);
        Array.Resize(ref _stories, Window);
        Array.Resize(ref _next, Window);
    }

    /// <summary>Lets a document go, and overwrites what was kept of it.</summary>
    public void Remove(int number)
    {
        Unlink(number);
        var slot = number % Window;
        _texts.Remove(_places[slot]);
        (_stories[slot], _times[slot], _embeddings[slot]) = (0, 0, null);
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
        (_places[slot], _embeddings[slot], _times[slot], _given[slot]) = (place, embedding, time, isGiven);
        _languages[slot] = _texts.Language(place);
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
        _stories[number % Window] = story + 1;
        ref var head = ref CollectionsMarshal.GetValueRefOrAddDefault(_heads, story, out var isThere);
        if (!isThere) (head.First, head.Last) = (-1, -1);
        var before = head.Last < number ? head.Last : Before(head.First, number);
        ref var link = ref before < 0 ? ref head.First : ref _next[before % Window];
        _next[number % Window] = link;
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
        ref var head = ref CollectionsMarshal.GetValueRefOrNullRef(_heads, story);
        var before = head.First == number ? -1 : Before(head.First, number);
        ref var link = ref before < 0 ? ref head.First : ref _next[before % Window];
        link = _next[number % Window];
        if (head.Last == number) head.Last = before;
        if (--head.Count == 0) _heads.Remove(story);
        else if (TimeOf(number) is var time && time != 0 && (time == head.Oldest || time == head.Newest)) Reach(
            ref head);
        Changed?.Invoke(story, -1);
    }

    private void Reach(ref StoryHead head)
    {
        (head.Oldest, head.Newest) = (0, 0);
        for (var member = head.First; member >= 0; member = _next[member % Window]) head.Reach(TimeOf(member));
    }

    /// <summary>The last of a list before a number; −1 where the list begins after it.</summary>
    private int Before(int first, int number)
    {
        var before = -1;
        for (var member = first; member >= 0 && member < number; member = _next[member % Window]) before = member;
        return before;
    }
}
