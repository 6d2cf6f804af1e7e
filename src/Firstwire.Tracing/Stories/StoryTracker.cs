using System.Runtime.InteropServices;

namespace Firstwire.Tracing.Stories;

/// <summary>A story that a document may belong to.</summary>
/// <param name="Score">Log-odds that it does.</param>
/// <param name="IsElsewhere">However alike, it tells of others: the document is not of it, but it counts among the alike.</param>
internal readonly record struct StoryCandidate(Story Story, double Score, bool IsElsewhere);

/// <summary>
/// Places the documents of a stream into stories, each as it comes: into the story of those before it that tell the same
/// event, or into a new one. Numbers, of documents and of stories, count from 0 and are never given twice.
/// </summary>
public sealed class StoryTracker
{
    /// <summary>Terms and anchors that a document is filed and asked under.</summary>
    private const int FiledTerms = 28;
    private const int AskedTerms = 48;
    private const int FiledAnchors = 12;
    private const int AskedAnchors = 16;

    /// <summary>Documents of the window that a new one is compared with, by words and by anchors.</summary>
    private const int Candidates = 32;
    private const int BridgedCandidates = 12;

    /// <summary>Of a story's members that the index did not name, about so many more are compared.</summary>
    private const int Sampled = 6;

    /// <summary>From these log-odds on a document joins: as often right as wrong would split too many stories.</summary>
    private const double JoinFrom = -1.5;

    /// <summary>Across languages there is less to go by.</summary>
    private const double BridgeFrom = 0;

    /// <summary>By rarity; a place and a person that are in the news every day are not enough.</summary>
    private const double LeastAnchorsShared = 0.4;

    /// <summary>What moves on second thoughts must gain so much.</summary>
    private const double MoveGain = 0.5;

    /// <summary>
    /// Of two accounts of one event, one at least has most of the names that the other begins with; what lacks more is the
    /// same kind of event elsewhere.
    /// </summary>
    private const double MostNamesMissed = 0.8;

    /// <summary>What a newcomer says of a story with more documents moves none of them.</summary>
    private const int MostReconsidered = 8;

    /// <summary>Whole stories are merged on better grounds than a document joins one: a wrong merger is the costlier mistake.</summary>
    private const double MergeGain = 2;

    /// <summary>Log-odds that a day of silence takes.</summary>
    private const double PerDay = 0.3;

    /// <summary>Where many stories are alike, the likest must be liker; where it stands out, less will do.</summary>
    private const double CrowdTakes = 0.3;
    private const double LeadGives = 0.1;
    private const int Crowd = 5;
    private const double NoStory = -8;
    private const double UsualCrowd = -5;
    private const double UsualLead = 4;

    /// <summary>A story that has been silent for longer is over; what comes then is another.</summary>
    private static readonly TimeSpan Silence = TimeSpan.FromDays(4);

    private readonly TermStatistics _statistics = new();
    private readonly StoryIndex _terms;
    private readonly StoryIndex _anchors;
    private readonly Placed?[] _placed;
    private readonly List<int> _candidates = [];
    private readonly List<int> _bridged = [];
    private readonly Dictionary<Story, List<StoryText>> _met = [];
    private readonly List<StoryCandidate> _ranked = [];
    private readonly double[] _values = new double[JoinMeasures.Names.Count];
    private readonly SortedSet<int> _restless = [];

    /// <summary>By number, those that have documents.</summary>
    private readonly Dictionary<int, Story> _stories = [];
    private int _count;
    private int _storyCount;

    /// <param name="documents">How many the window holds; the oldest make room.</param>
    public StoryTracker(int documents)
    {
        _terms = new StoryIndex(documents, FiledTerms, AskedTerms);
        _anchors = new StoryIndex(documents, FiledAnchors, AskedAnchors);
        _placed = new Placed?[documents];
    }

    /// <summary>Scores a story by its measures; what fits the model looks on here.</summary>
    internal Func<Story, double[], double> Score { get; set; } = static (_, values) => StoryModel.Score(values);

    /// <summary>Chooses the story of a document; null for a new one.</summary>
    internal Func<IReadOnlyList<StoryCandidate>, Story?> Choose { get; set; } =
        static ranked => ranked.Count > 0 && BesideOthers(ranked) > JoinFrom ? ranked[0].Story : null;

    /// <summary>Adds a document under the next number and says which story it tells.</summary>
    public int Add(StoryDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return Place(document.Time, StoryText.Read(document, _statistics)).Id;
    }

    /// <summary>The story of a document as it stands now; −1 of one that the window has forgotten.</summary>
    public int StoryOf(int number) => At(number)?.Story.Id ?? -1;

    /// <summary>Takes a document in again under the next number, as after a restart, as one of a story.</summary>
    public void Recall(StoryDocument document, int story)
    {
        ArgumentNullException.ThrowIfNull(document);
        ref var its = ref CollectionsMarshal.GetValueRefOrAddDefault(_stories, story, out _);
        its ??= new Story(story);
        _storyCount = Math.Max(_storyCount, story + 1);
        File(its, StoryText.Read(document, _statistics), document.Time);
    }

    /// <summary>Forgets what is kept of a document.</summary>
    public void Forget(int number)
    {
        if (At(number) is not { } placed) return;
        _placed[number % _placed.Length] = null;
        _restless.Remove(number);
        Leave(placed.Story, member => member == number);
    }

    /// <summary>
    /// Thinks again about the documents that came since the last time, and those of their small stories, with what has come
    /// since: moves what fits better elsewhere, merges stories that turn out to be one. The older story keeps its number.
    /// </summary>
    public IReadOnlyList<StoryChange> Repair()
    {
        var changes = new List<StoryChange>();
        var restless = new SortedSet<int>(_restless);
        foreach (var number in _restless)
        {
            if (At(number) is { } placed && placed.Story.Members.Count <= MostReconsidered) restless.UnionWith(placed.Story.Members);
        }

        _restless.Clear();
        foreach (var number in restless)
        {
            if (At(number) is { } placed) Reconsider(number, placed, changes);
        }

        var stories = restless.Select(At).OfType<Placed>().Select(static placed => placed.Story).Distinct().OrderBy(static story => story.Id);
        foreach (var story in stories.ToArray()) Merge(story, changes);
        return changes;
    }

    internal Story Place(DateTimeOffset? time, StoryText text)
    {
        Rank(text, time);
        var story = Choose(_ranked) ?? Begin();
        _restless.Add(File(story, text, time));
        return story;
    }

    /// <summary>The stories of the documents that the index names, the likest first.</summary>
    internal IReadOnlyList<StoryCandidate> Rank(StoryText text, DateTimeOffset? time, Story? except = null)
    {
        _terms.Find(text, _count, Candidates, _candidates);
        _anchors.Find(text.Anchors!, _count, BridgedCandidates, _bridged);
        _met.Clear();
        _ranked.Clear();
        foreach (var candidate in _candidates) Meet(candidate, text.Language);
        foreach (var candidate in _bridged)
        {
            // What tells the same in one's own language shows by its words.
            if (At(candidate)?.Story.In(text.Language) is null) Meet(candidate, text.Language);
        }

        foreach (var (story, members) in _met)
        {
            var silence = story.Distance(time);
            if (silence > Silence || story == except) continue;
            var isElsewhere = false;
            var score = story.In(text.Language) is { } together
                ? Compare(text, story, together, members, out isElsewhere)
                : Bridge(text, story);
            _ranked.Add(new StoryCandidate(story, score - (PerDay * silence.TotalDays), isElsewhere));
        }

        _ranked.Sort(static (one, other) =>
            (one.IsElsewhere, other.Score, one.Story.Id).CompareTo((other.IsElsewhere, one.Score, other.Story.Id)));
        return _ranked;
    }

    /// <summary>The score of the likest story, seen beside the others.</summary>
    private static double BesideOthers(IReadOnlyList<StoryCandidate> ranked)
    {
        if (ranked[0].IsElsewhere) return NoStory;
        Span<double> others = stackalloc double[Crowd];
        others.Fill(NoStory);
        for (var i = 1; i < ranked.Count; i++)
        {
            var score = ranked[i].Score;
            foreach (ref var other in others)
            {
                if (score > other) (other, score) = (score, other);
            }
        }

        var crowd = 0d;
        foreach (var other in others) crowd += other / Crowd;
        return ranked[0].Score - (CrowdTakes * (crowd - UsualCrowd)) + (LeadGives * (ranked[0].Score - others[0] - UsualLead));
    }

    private void Meet(int candidate, string language)
    {
        if (At(candidate) is not { } placed) return;
        ref var members = ref CollectionsMarshal.GetValueRefOrAddDefault(_met, placed.Story, out _);
        members ??= [];
        if (placed.Text.Language == language && !members.Contains(placed.Text)) members.Add(placed.Text);
    }

    private double Compare(StoryText text, Story story, StoryText together, List<StoryText> members, out bool isElsewhere)
    {
        var step = Math.Max(1, story.Members.Count / Sampled);
        for (var i = 0; i < story.Members.Count; i += step)
        {
            if (At(story.Members[i]) is { } placed && placed.Text.Language == text.Language && !members.Contains(placed.Text)) members.Add(placed.Text);
        }

        JoinMeasures.Of(text, together, members, _values);
        isElsewhere = Mould.IsAllThatIsShared(text, together);
        if (_values[StoryMeasures.NamesMissedLess] > MostNamesMissed) return NoStory;
        return Score(story, _values);
    }

    /// <summary>A story in other languages; scaled so that what may join does, and nothing less.</summary>
    private double Bridge(StoryText text, Story story)
    {
        Span<double> values = stackalloc double[StoryMeasures.Names.Count];
        StoryMeasures.Of(text.Anchors!, story.Anchors!, values);
        return values[StoryMeasures.Contained] < LeastAnchorsShared ? NoStory : BridgeModel.Score(values) - BridgeFrom + JoinFrom;
    }

    private Story Begin() => _stories[_storyCount] = new Story(_storyCount++);

    private void Leave(Story story, Predicate<int> goes)
    {
        story.Remove(goes, Read);
        if (story.Members.Count == 0) _stories.Remove(story.Id);
    }

    private int File(Story story, StoryText text, DateTimeOffset? time)
    {
        var number = _count++;
        if (At(number - _placed.Length) is not null) Forget(number - _placed.Length);
        story.Add(number, text, time);
        _placed[number % _placed.Length] = new Placed(number, text, time, story);
        _terms.Add(text, number);
        _anchors.Add(text.Anchors!, number);
        return number;
    }

    private void Reconsider(int number, Placed placed, List<StoryChange> changes)
    {
        var old = placed.Story;
        var isAlone = old.Members.Count == 1;
        if (!isAlone) old.Remove(member => member == number, Read);
        var ranked = Rank(placed.Text, placed.Time, isAlone ? old : null);
        var (stay, chosen) = (NoStory, Choose(ranked));
        foreach (var candidate in ranked)
        {
            if (candidate.Story == old && !candidate.IsElsewhere) stay = candidate.Score;
        }

        var best = ranked.Count > 0 ? ranked[0].Score : NoStory;
        chosen ??= old;
        if (chosen != old && (isAlone ? BesideOthers(ranked) <= JoinFrom + MoveGain : best < stay + MoveGain)) chosen = old;
        if (chosen == old)
        {
            if (!isAlone) PutBack(number, placed, old);
            return;
        }

        if (isAlone && chosen.Id > old.Id)
        {
            // The older number stays: the others come to it.
            MergeInto(old, chosen, best, changes);
            return;
        }

        if (isAlone) Leave(old, static _ => true);
        PutBack(number, placed, chosen);
        changes.Add(isAlone
            ? new StoryChange(StoryChangeKind.Merged, null, old.Id, chosen.Id, best)
            : new StoryChange(StoryChangeKind.Moved, number, old.Id, chosen.Id, best));
    }

    private void PutBack(int number, Placed placed, Story story)
    {
        story.Add(number, placed.Text, placed.Time);
        story.Members.Sort();
        _placed[number % _placed.Length] = placed with { Story = story };
    }

    /// <summary>A story joins an older one where each, as a document, would join the other.</summary>
    private void Merge(Story story, List<StoryChange> changes)
    {
        if (story.Members.Count < 2 || At(story.Members[0]) is not { } first || story.In(first.Text.Language) is not { } text) return;
        var whole = text.WithAnchors(story.Anchors!);
        var ranked = Rank(whole, story.Newest, story);
        if (ranked.Count == 0 || BesideOthers(ranked) <= JoinFrom + MergeGain) return;
        var (other, score) = (ranked[0].Story, ranked[0].Score);
        if (other.Members.Count < 2 || other.In(text.Language) is not { } its) return;
        foreach (var back in Rank(its.WithAnchors(other.Anchors!), other.Newest, other))
        {
            if (back.Story != story || back.IsElsewhere || back.Score <= JoinFrom + MergeGain) continue;
            if (other.Id < story.Id) MergeInto(other, story, score, changes);
            else MergeInto(story, other, score, changes);
            return;
        }
    }

    private void MergeInto(Story older, Story younger, double score, List<StoryChange> changes)
    {
        foreach (var member in younger.Members.ToArray())
        {
            if (At(member) is { } placed) PutBack(member, placed, older);
        }

        Leave(younger, static _ => true);
        changes.Add(new StoryChange(StoryChangeKind.Merged, null, younger.Id, older.Id, score));
    }

    private (StoryText Text, DateTimeOffset? Time)? Read(int number) => At(number) is { } placed ? (placed.Text, placed.Time) : null;

    private Placed? At(int number) =>
        number >= 0 && _placed[number % _placed.Length] is { } placed && placed.Number == number ? placed : null;

    private sealed record Placed(int Number, StoryText Text, DateTimeOffset? Time, Story Story);
}
