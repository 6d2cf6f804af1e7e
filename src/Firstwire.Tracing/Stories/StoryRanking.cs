using System.Runtime.InteropServices;

namespace Firstwire.Tracing.Stories;

/// <summary>Finds the stories of the window that a document may tell, and how likely each is.</summary>
internal sealed class StoryRanking
{
    /// <summary>Terms and anchors that a document is filed and asked under.</summary>
    private const int FiledTerms = 28;
    private const int AskedTerms = 48;
    private const int FiledAnchors = 12;
    private const int AskedAnchors = 16;

    /// <summary>
    /// With half of those filed, B-cubed F1 of a made-up stream is 0.988 in place of 0.989 when the window is full.
    /// </summary>
    private const int PostingsOfTerms = 14;

    /// <summary>Documents of the window that a new one is compared with, by words and by anchors.</summary>
    private const int MostCandidates = 64;
    private const int BridgedCandidates = 12;

    /// <summary>Stories that are compared: those of the documents that share most.</summary>
    private const int MostStories = 12;

    /// <summary>
    /// In other languages, and on second thoughts, fewer: what was not met at first hardly ever is then.
    /// </summary>
    private const int FewerStories = 6;

    /// <summary>Of a story's members that the index did not name, about so many more are compared.</summary>
    private const int Sampled = 4;

    /// <summary>Of a story in other languages, documents that are compared one by one.</summary>
    private const int BridgedMembers = 3;

    /// <summary>Log-odds at least of what tells the same.</summary>
    private const double Same = 4;

    /// <summary>Log-odds that a day of silence takes.</summary>
    public const double PerDay = 0.3;

    /// <summary>Log-odds taken where one of two times is not known: a stream may be of years, and it of any.</summary>
    private const double UnknownTime = 3;

    private const uint Day = 86_400;

    /// <summary>A story that has been silent for longer is over; what comes then is another.</summary>
    private const uint Silence = 4 * Day;

    /// <summary>Log-odds in place of a story's where there is none, or it cannot be it.</summary>
    private const double NoStory = RivalMeasures.Least;

    private readonly LiveDocuments documents;
    private readonly ToldStories told;
    private readonly EmbeddingSearch nearest;
    private StoryIndex terms;
    private StoryIndex anchors;
    private readonly List<int> candidates = [];
    private readonly List<int> stories = [];
    private readonly List<int> members = [];
    private readonly StoryTerm[] room = new StoryTerm[StoryText.MostTerms];
    private readonly ComparedStories compared = new();
    private readonly List<StoryCandidate> met = [];

    public StoryRanking(LiveDocuments documents)
    {
        this.documents = documents;
        told = new ToldStories(documents);
        nearest = new EmbeddingSearch(documents);
        (terms, anchors) = Indexes(documents.Window);
    }

    /// <summary>Scores a story by <see cref="RivalMeasures"/>; what fits the model looks on here.</summary>
    public Func<int, double[], double> Score { get; set; } = static (_, values) => RivalModel.Score(values);

    /// <summary>Scores a story by <see cref="JoinMeasures"/>; what fits the model looks on here.</summary>
    public Func<int, double[], double> ScoreByItself { get; set; } = static (_, values) => StoryModel.Score(values);

    /// <summary>The stories that the last document may tell, the likest first.</summary>
    public List<StoryCandidate> Ranked { get; } = [];

    /// <summary>
    /// The documents in its language that share the most words with the one ranked last, the first the most.
    /// </summary>
    public IReadOnlyList<int> Candidates => candidates;

    /// <summary>
    /// The likest story's log-odds; far below 0 where there is none. A document joins what it more likely tells than not.
    /// </summary>
    public double Lead => Ranked.Count == 0 || Ranked[0].IsElsewhere ? NoStory : Ranked[0].Score;

    /// <summary>
    /// What the documents of a story tell together in the language of one; null where one alone tells it.
    /// </summary>
    /// <param name="like">The document in whose language; −1 for the story's first.</param>
    public StoryText? Whole(int story, int like = -1)
    {
        if (!documents.TryHead(story, out var head) || head.Count < 2) return null;
        var told = this.told[story];
        return told.In(documents.LanguageOf(like < 0 ? head.First : like))?.WithAnchors(told.Anchors);
    }

    /// <summary>
    /// What a story's documents have that is the same in any language; until it is asked for another story's.
    /// </summary>
    public StoryTerms AnchorsOf(int story) => documents.TryHead(story, out var head) && head.Count == 1
        ? documents.Anchors(head.First, room)
        : told[story].Anchors.Compared;

    /// <summary>
    /// A ranked story's log-odds; far below 0 of one that is not ranked.
    /// </summary>
    public double Above(int story) => Find(story)?.Score ?? NoStory;

    /// <summary>A ranked story, if it may be joined.</summary>
    public StoryCandidate? Find(int story)
    {
        foreach (var candidate in Ranked)
        {
            if (candidate.Story == story && !candidate.IsElsewhere) return candidate;
        }

        return null;
    }

    /// <summary>Files a document of the window, the latest.</summary>
    public void File(int number)
    {
        terms.Choose(documents.Terms(number, room));
        anchors.Choose(documents.Anchors(number, room));
        terms.Add(number);
        anchors.Add(number);
    }

    /// <summary>Files all documents anew, in indexes for as many as there is room for now.</summary>
    public void FileAll()
    {
        (terms, anchors) = Indexes(documents.Window);
        for (var number = Math.Max(0, documents.Count - documents.Window); number < documents.Count; number++)
        {
            if (documents.Holds(number)) File(number);
        }
    }

    /// <summary>
    /// The documents of the window in a text's language that share the most words with it, the first the most.
    /// </summary>
    /// <param name="most">How many are looked for, in any language.</param>
    public void FindNear(StoryTerms text, StoryLanguage language, int most, List<int> found)
    {
        terms.Choose(text);
        terms.Find(documents.Count, most, found);
        found.RemoveAll(document => !documents.Holds(document) || documents.LanguageOf(document) != language);
    }

    /// <summary>Ranks the stories of the documents that the indexes name.</summary>
    /// <param name="time">In seconds; 0 where it is not known.</param>
    /// <param name="except">A story that is left out.</param>
    /// <param name="again">Whether it was ranked before.</param>
    public void Rank(StoryText text, uint time, int except = -1, bool again = false)
    {
        Meet(text, time, except);
        var most = again ? FewerStories : MostStories;
        FindNear(text.Compared, text.Language, MostCandidates, candidates);
        stories.Clear();
        foreach (var candidate in candidates) Meet(candidate, time, except, most);
        MeetNear(nearest.Nearest, time, except);
        compared.Clear();
        met.Clear();
        foreach (var story in stories) met.Add(Compare(text, story));
        for (var at = 0; at < met.Count; at++) Put(Judge(met[at], at), time);
        Sort();
    }

    /// <summary>Ranks the stories in other languages alone.</summary>
    /// <inheritdoc cref="Rank"/>
    public void RankBridged(StoryText text, uint time, int except)
    {
        Meet(text, time, except);
        Sort();
    }

    private void Sort() => Ranked.Sort(static (one, other) =>
        (one.IsElsewhere, other.Score, one.Story).CompareTo((other.IsElsewhere, one.Score, other.Story)));

    /// <summary>Meets the stories in other languages.</summary>
    private void Meet(StoryText text, uint time, int except)
    {
        Ranked.Clear();
        stories.Clear();
        nearest.Look(text.Embedding, text.Language);
        anchors.Choose(text.Anchors!.Compared);
        anchors.Find(documents.Count, BridgedCandidates, candidates);

        // What tells the same in one's own language shows by its words.
        candidates.RemoveAll(
            candidate => !documents.Holds(candidate) || documents.LanguageOf(candidate) == text.Language);
        foreach (var candidate in candidates) Meet(candidate, time, except, FewerStories);
        MeetNear(nearest.NearestInOthers, time, except);
        foreach (var story in stories)
        {
            if (!HasAccount(story, text.Language))
            {
                Put(new StoryCandidate(story, Bridge(text, story), Against: 0, IsElsewhere: false), time);
            }
        }
    }

    private static (StoryIndex Terms, StoryIndex Anchors) Indexes(int documents) =>
        (new StoryIndex(documents, FiledTerms, AskedTerms, PostingsOfTerms),
            new StoryIndex(documents, FiledAnchors, AskedAnchors, FiledAnchors));

    private void Meet(int candidate, uint time, int except, int most)
    {
        var story = documents.StoryOf(candidate);
        if (story == except || stories.Count == most || stories.Contains(story)) return;
        if (documents.TryHead(story, out var head) && head.Distance(time) is not > Silence) stories.Add(story);
    }

    /// <summary>Meets the stories of documents that a model finds near, beside those that share words.</summary>
    private void MeetNear(IReadOnlyList<int> near, uint time, int except)
    {
        foreach (var document in near)
        {
            if (!candidates.Contains(document)) candidates.Add(document);
            Meet(document, time, except, MostStories + near.Count);
        }
    }

    private void Put(StoryCandidate candidate, uint time)
    {
        documents.TryHead(candidate.Story, out var head);
        var apart = head.Distance(time) is { } distance ? PerDay * distance / Day : UnknownTime;
        Ranked.Add(candidate with { Score = candidate.Score - apart });
    }

    private bool HasAccount(int story, StoryLanguage language) =>
        documents.TryHead(story, out var head) && head.Count > 1 && told[story].IsToldIn(language);

    /// <summary>Measures a story by itself; what a model of the operator's gives it is its score so far.</summary>
    private StoryCandidate Compare(StoryText text, int story)
    {
        documents.TryHead(story, out var head);
        var values = compared.Next();
        StoryTerms together;
        if (head.Count == 1)
        {
            this.members.Clear();
            this.members.Add(head.First);
            together = documents.Terms(head.First, room);
            JoinMeasures.OfOne(text.Compared, together, values);
        }
        else
        {
            together = told[story].In(text.Language)!.Compared;
            JoinMeasures.OfAll(text.Compared, together, values);
        }

        var isOfMould = Mould.IsAllThatIsShared(text.Compared, together);
        if (head.Count > 1)
        {
            Sample(text.Language, story);
            var members = new MemberTexts(documents, CollectionsMarshal.AsSpan(this.members), room);
            JoinMeasures.OfEach(text.Compared, members, values);
        }

        var against = StoryModel.NumbersAgainst(values);
        compared.Add(ScoreByItself(story, values) - against);
        var nearness = nearest.Nearness(CollectionsMarshal.AsSpan(this.members));
        return new StoryCandidate(story, nearness, against, isOfMould || JoinRules.TellsAnother(values));
    }

    /// <summary>Seen beside the others.</summary>
    /// <param name="candidate">With what a model of the operator's gives it as its score.</param>
    private StoryCandidate Judge(StoryCandidate candidate, int at)
    {
        var values = compared.BesideRivals(at);
        if (JoinRules.NamesOthers(values)) return candidate with { Score = NoStory };
        var score = Score(candidate.Story, values) + candidate.Score;
        return candidate with { Score = JoinRules.TellsTheSame(values) ? Math.Max(score, Same) : score };
    }

    /// <summary>The members of a story that are compared: those that the index named, and some of the others.</summary>
    private void Sample(StoryLanguage language, int story)
    {
        var told = this.told[story];
        members.Clear();
        foreach (var candidate in candidates)
        {
            if (documents.StoryOf(candidate) == story) members.Add(candidate);
        }

        var step = Math.Max(1, told.Members.Count / Sampled);
        for (var i = 0; i < told.Members.Count; i += step)
        {
            var member = told.Members[i];
            if (documents.LanguageOf(member) == language && !members.Contains(member)) members.Add(member);
        }
    }

    /// <summary>
    /// A story in other languages, as it tells together or by the document of it that is likest.
    /// </summary>
    private double Bridge(StoryText text, int story)
    {
        members.Clear();
        foreach (var candidate in candidates)
        {
            if (documents.StoryOf(candidate) == story) members.Add(candidate);
        }

        var nearness = nearest.Nearness(CollectionsMarshal.AsSpan(members));
        var anchors = text.Anchors!.Compared;
        var best = BridgeRules.Above(anchors, AnchorsOf(story), nearness);
        foreach (var member in members.Take(BridgedMembers))
        {
            best = Greater(best, BridgeRules.Above(anchors, documents.Anchors(member, room), nearness));
        }

        return best ?? NoStory;
    }

    private static double? Greater(double? one, double? other) => one > other || other is null ? one : other;
}
