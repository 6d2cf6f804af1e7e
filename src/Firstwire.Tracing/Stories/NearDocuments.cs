namespace Firstwire.Tracing.Stories;

/// <summary>
/// The documents of the window that are like one of them, and how like it those are that tell something else. Where
/// much is written on one matter all of it is alike, and what tells one event must be liker than elsewhere (local
/// scaling: Zelnik-Manor and Perona, NIPS 2004; Conneau and others, ICLR 2018).
/// </summary>
internal sealed class NearDocuments(LiveDocuments documents, StoryRanking ranking)
{
    /// <summary>Documents that are looked at.</summary>
    private const int Candidates = 32;

    /// <summary>So many stories behind the likest other one are the background.</summary>
    private const int Backdrop = 9;

    /// <summary>Where little is written, a few words in common are a little like much.</summary>
    private const double LeastBackground = 0.08;

    /// <summary>Of a story's documents about so many are compared.</summary>
    private const int Sampled = 8;

    private readonly List<int> found = [];
    private readonly List<(double Cosine, int Document)> near = [];
    private readonly List<(int Story, double Cosine)> stories = [];
    private readonly StoryTerm[] room = new StoryTerm[StoryText.MostTerms];
    private readonly StoryTerm[] otherRoom = new StoryTerm[StoryText.MostTerms];
    private int number;
    private int length;
    private MemberLikeness.Sums sums;

    /// <summary>
    /// The other stories of what is near in the document's language, that of the nearest first, with its cosine.
    /// </summary>
    public IReadOnlyList<(int Story, double Cosine)> Stories => stories;

    /// <summary>
    /// The mean cosine of the document with the nearest of each story behind the likest other one: what tells something
    /// else is as like it. What is not named shares no words; but of a language of which little was written, nothing
    /// more is there.
    /// </summary>
    public double Background { get; private set; }

    /// <summary>Looks around a document of a story.</summary>
    public void Look(int number)
    {
        var terms = Take(number);
        ranking.FindNear(terms, documents.LanguageOf(number), Candidates, found);
        Meet(documents.StoryOf(number), found);
    }

    /// <summary>Looks around a document whose story is <paramref name="own"/>.</summary>
    /// <param name="candidates">
    /// Documents of the window in its language that share the most words with it, the first the most.
    /// </param>
    public void Look(int number, int own, IReadOnlyList<int> candidates)
    {
        Take(number);
        Meet(own, candidates);
    }

    /// <summary>
    /// The mean cosine of the document with others of a story, of which about eight are compared; null where there are
    /// none in its language.
    /// </summary>
    public double? Mean(int story)
    {
        documents.TryHead(story, out var head);
        var step = Math.Max(1, head.Count / Sampled);
        var (sum, compared, at) = (0d, 0, 0);
        foreach (var member in documents.MembersOf(story))
        {
            if (at++ % step != 0 || !IsComparable(member)) continue;
            var met = this.near.FindIndex(near => near.Document == member);
            sum += met >= 0 ? this.near[met].Cosine : Cosine(member);
            compared++;
        }

        return compared > 0 ? sum / compared : null;
    }

    private StoryTerms Take(int number)
    {
        var terms = documents.Terms(number, room);
        (this.number, length, sums) = (number, terms.Terms.Length, MemberLikeness.Sums.Of(terms.Terms));
        return terms;
    }

    private void Meet(int own, IReadOnlyList<int> candidates)
    {
        near.Clear();
        foreach (var candidate in candidates.Take(Candidates))
        {
            if (IsComparable(candidate)) near.Add((Cosine(candidate), candidate));
        }

        near.Sort(static (one, other) => (other.Cosine, one.Document).CompareTo((one.Cosine, other.Document)));
        stories.Clear();
        var sum = 0d;
        foreach (var (cosine, document) in near)
        {
            var story = documents.StoryOf(document);
            if (story == own || stories.Exists(met => met.Story == story)) continue;
            stories.Add((story, cosine));
            if (stories.Count is > 1 and <= Backdrop + 1) sum += cosine;
        }

        var others = documents.CountOf(documents.LanguageOf(number)) - 2;
        Background = Math.Max(LeastBackground, sum / Math.Clamp(others, 1, Backdrop));
    }

    private bool IsComparable(int document) =>
        document != number && documents.LanguageOf(document) == documents.LanguageOf(number);

    private double Cosine(int document)
    {
        var other = documents.Terms(document, otherRoom).Terms;
        return MemberLikeness.Of(
            room.AsSpan(0, length), sums, other, MemberLikeness.Sums.Of(other)).Cosine;
    }
}
