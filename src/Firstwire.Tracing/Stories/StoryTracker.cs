using System.Runtime.InteropServices;

namespace Firstwire.Tracing.Stories;

/// <summary>A story that a document may belong to.</summary>
/// <param name="Score">Log-odds that it does.</param>
internal readonly record struct StoryCandidate(Story Story, double Score);

/// <summary>
/// Places the documents of a stream into stories, each as it comes: into the story of those before it that tell the same
/// event, or into a new one.
/// </summary>
public sealed class StoryTracker
{
    /// <summary>Documents of the window that a new one is compared with.</summary>
    private const int Candidates = 32;

    /// <summary>Of a story's members that the index did not name, about so many more are compared.</summary>
    private const int Sampled = 6;

    /// <summary>From these log-odds on a document joins: as often right as wrong would split too many stories.</summary>
    private const double JoinFrom = -1.5;

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
    private readonly StoryIndex _index;
    private readonly StoryText?[] _texts;
    private readonly Story?[] _stories;
    private readonly List<int> _candidates = [];
    private readonly Dictionary<Story, List<StoryText>> _met = [];
    private readonly List<StoryCandidate> _ranked = [];
    private int _count;
    private int _storyCount;

    /// <param name="documents">How many the window holds; the oldest make room.</param>
    public StoryTracker(int documents)
    {
        _index = new StoryIndex(documents);
        _texts = new StoryText?[documents];
        _stories = new Story?[documents];
        Score = (_, values) => StoryModel.Score(values);
        Choose = static (_, ranked) => ranked.Count > 0 && BesideOthers(ranked) > JoinFrom ? ranked[0].Story : null;
    }

    /// <summary>Scores a story by its measures; what fits the model looks on here.</summary>
    internal Func<Story, double[], double> Score { get; set; }

    /// <summary>Chooses the story of a document; null for a new one.</summary>
    internal Func<int, IReadOnlyList<StoryCandidate>, Story?> Choose { get; set; }

    /// <summary>Adds a document under the next number, from 0, and says which story it tells: stories count from 0.</summary>
    public int Add(StoryDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return Place(document.Time, StoryText.Read(document, _statistics)).Id;
    }

    /// <summary>The score of the likest story, seen beside the others.</summary>
    private static double BesideOthers(IReadOnlyList<StoryCandidate> ranked)
    {
        var crowd = 0d;
        for (var i = 1; i <= Crowd; i++) crowd += At(i) / Crowd;
        return ranked[0].Score - (CrowdTakes * (crowd - UsualCrowd)) + (LeadGives * (ranked[0].Score - At(1) - UsualLead));

        double At(int place) => place < ranked.Count ? Math.Max(NoStory, ranked[place].Score) : NoStory;
    }

    internal Story Place(DateTimeOffset? time, StoryText text)
    {
        Rank(text, time);
        var number = _count++;
        var story = Choose(number, _ranked) ?? new Story(_storyCount++, text);
        story.Add(number, text, time);
        var place = number % _texts.Length;
        (_texts[place], _stories[place]) = (text, story);
        _index.Add(text, number);
        return story;
    }

    /// <summary>The stories of the documents that the index names, the likest first.</summary>
    internal void Rank(StoryText text, DateTimeOffset? time)
    {
        _index.Find(text, _count, Candidates, _candidates);
        _met.Clear();
        _ranked.Clear();
        foreach (var candidate in _candidates)
        {
            var place = candidate % _texts.Length;
            if (_texts[place] is not { } other || _stories[place] is not { } story || other.Language != text.Language) continue;
            ref var members = ref CollectionsMarshal.GetValueRefOrAddDefault(_met, story, out _);
            (members ??= []).Add(other);
        }

        foreach (var (story, members) in _met)
        {
            var silence = time is null || story.Newest is null ? TimeSpan.Zero : (time.Value - story.Newest.Value).Duration();
            if (silence > Silence) continue;
            var step = Math.Max(1, story.Members.Count / Sampled);
            for (var i = 0; i < story.Members.Count; i += step)
            {
                if (_count - story.Members[i] > _texts.Length) continue;
                if (_texts[story.Members[i] % _texts.Length] is { } other && !members.Contains(other)) members.Add(other);
            }

            var values = new double[JoinMeasures.Names.Count];
            JoinMeasures.Of(text, story, members, values);
            _ranked.Add(new StoryCandidate(story, Score(story, values) - (PerDay * silence.TotalDays)));
        }

        _ranked.Sort(static (one, other) => (other.Score, one.Story.Id).CompareTo((one.Score, other.Story.Id)));
    }
}
