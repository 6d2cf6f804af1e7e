using System.Runtime.InteropServices;

namespace Firstwire.Tracing.Stories;

/// <summary>
/// The documents of the window, in a ring by their numbers, and the stories that they are in. A story is the list of its
/// documents in the order of their numbers and nothing else, so that whatever is told of it follows from them.
/// </summary>
internal sealed class LiveDocuments(int window)
{
    /// <summary>The number of no story, for a document that is between two.</summary>
    public const int Nowhere = int.MaxValue - 1;

    private readonly PackedTexts _texts = new();
    private readonly uint[] _places = new uint[window];
    private readonly uint[] _times = new uint[window];
    private readonly bool[] _given = new bool[window];

    /// <summary>The story's number and one; 0 where nothing is held.</summary>
    private readonly int[] _stories = new int[window];

    /// <summary>The next document of the same story; −1 for none.</summary>
    private readonly int[] _next = new int[window];

    private readonly Dictionary<int, StoryHead> _heads = [];

    public int Window => window;

    /// <summary>The next document's number.</summary>
    public int Count { get; private set; }

    /// <summary>Told of each story whose documents change, and of a document that was put at its end, else −1.</summary>
    public Action<int, int>? Changed { get; set; }

    public bool Holds(int number) => number >= 0 && number < Count && number >= Count - window && _stories[number % window] != 0;

    /// <summary>The story of a document that is held.</summary>
    public int StoryOf(int number) => _stories[number % window] - 1;

    /// <summary>Whether it was told which story a document is in.</summary>
    public bool IsGiven(int number) => _given[number % window];

    /// <summary>In seconds since 1970; 0 where it is not known.</summary>
    public uint TimeOf(int number) => _times[number % window];

    public StoryLanguage LanguageOf(int number) => _texts.Language(_places[number % window]);

    public StoryTerms Terms(int number, Span<StoryTerm> room) => _texts.Terms(_places[number % window], room);

    public StoryTerms Anchors(int number, Span<StoryTerm> room) => _texts.Anchors(_places[number % window], room);

    public StoryText Text(int number) => _texts.Text(_places[number % window]);

    public ReadOnlySpan<byte> Record(int number) => _texts.Record(_places[number % window]);

    /// <summary>False where a story has no documents.</summary>
    public bool TryHead(int story, out StoryHead head) => _heads.TryGetValue(story, out head);

    /// <summary>Numbers of a story's documents, in order.</summary>
    public IEnumerable<int> MembersOf(int story)
    {
        if (!_heads.TryGetValue(story, out var head)) yield break;
        for (var member = head.First; member >= 0; member = _next[member % window]) yield return member;
    }

    /// <summary>Takes a document in under the next number, as one of a story.</summary>
    public int Add(ReadOnlySpan<byte> record, uint time, int story, bool isGiven) => Add(_texts.Add(record), time, story, isGiven);

    /// <inheritdoc cref="Add(ReadOnlySpan{byte}, uint, int, bool)"/>
    public int Add(StoryText text, uint time, int story, bool isGiven) => Add(_texts.Add(text), time, story, isGiven);

    /// <summary>Leaves numbers out up to one that comes next.</summary>
    public void SkipTo(int number)
    {
        while (Count < number) Vacate();
    }

    /// <summary>Lets a document go, and overwrites what was kept of it.</summary>
    public void Remove(int number)
    {
        Unlink(number);
        var slot = number % window;
        _texts.Remove(_places[slot]);
        (_stories[slot], _times[slot]) = (0, 0);
    }

    /// <summary>Puts a document into another story.</summary>
    public void Move(int number, int story)
    {
        Unlink(number);
        Link(number, story);
    }

    private int Add(uint place, uint time, int story, bool isGiven)
    {
        var number = Vacate();
        var slot = number % window;
        (_places[slot], _times[slot], _given[slot]) = (place, time, isGiven);
        Link(number, story);
        return number;
    }

    /// <summary>The next number, whose place in the ring is free then.</summary>
    private int Vacate()
    {
        if (Holds(Count - window)) Remove(Count - window);
        return Count++;
    }

    private void Link(int number, int story)
    {
        _stories[number % window] = story + 1;
        ref var head = ref CollectionsMarshal.GetValueRefOrAddDefault(_heads, story, out var isThere);
        if (!isThere) (head.First, head.Last) = (-1, -1);
        var before = head.Last < number ? head.Last : Before(head.First, number);
        ref var link = ref before < 0 ? ref head.First : ref _next[before % window];
        _next[number % window] = link;
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
        ref var link = ref before < 0 ? ref head.First : ref _next[before % window];
        link = _next[number % window];
        if (head.Last == number) head.Last = before;
        if (--head.Count == 0) _heads.Remove(story);
        else if (TimeOf(number) is var time && time != 0 && (time == head.Oldest || time == head.Newest)) Reach(ref head);
        Changed?.Invoke(story, -1);
    }

    private void Reach(ref StoryHead head)
    {
        (head.Oldest, head.Newest) = (0, 0);
        for (var member = head.First; member >= 0; member = _next[member % window]) head.Reach(TimeOf(member));
    }

    /// <summary>The last of a list before a number; −1 where the list begins after it.</summary>
    private int Before(int first, int number)
    {
        var before = -1;
        for (var member = first; member >= 0 && member < number; member = _next[member % window]) before = member;
        return before;
    }
}
