namespace Firstwire.Tracing.Stories;

/// <summary>
/// Thinks again about documents and stories by how much liker they are to each other than what is written around them:
/// average linkage over cosines above the background (<see cref="NearDocuments"/>). What is fitted on the news of some
/// years knows less of others; how alike texts are stands in them. What it says must not be against it all the same.
/// </summary>
internal sealed class NearnessRepairs(LiveDocuments documents, StoryRanking ranking, RepairLog log)
{
    /// <summary>By so much a mean cosine stands above the background where a document tells a story.</summary>
    private const double Near = 0.08;

    /// <summary>Of two whole stories, each with the documents of the other.</summary>
    private const double NearAsWholes = 0.08;

    /// <summary>What moves must be nearer by so much to the others.</summary>
    private const double MoveGain = 0.06;

    /// <summary>
    /// The model's log-odds may be so far below even; less where numbers that only one has speak against it: look-alikes
    /// are as near to each other as accounts.
    /// </summary>
    private const double Doubt = -2;
    private const double DoubtBesideNumbers = -0.5;

    /// <summary>Of the stories around, those that are compared.</summary>
    private const int MostStories = 6;

    /// <summary>Of a story's documents, about so many look for another.</summary>
    private const int LookedFrom = 4;

    private readonly NearDocuments near = new(documents, ranking);

    /// <summary>
    /// The story that a document, ranked just now, is nearer to than to its own, and may tell; null for none.
    /// </summary>
    public int? Nearest(int number, int own)
    {
        if (!IsAnyAllowed()) return null;
        near.Look(number, own, ranking.Candidates);
        int? nearest = null;
        var asked = near.Background + Near;
        var most = Math.Max(asked, near.Mean(own) + MoveGain ?? asked);
        foreach (var (story, cosine) in near.Stories.Take(MostStories))
        {
            if (cosine <= most) break;
            if (near.Mean(story) is { } its && its > most) (nearest, most) = (story, its);
        }

        return nearest is { } found && IsAllowed(found) ? nearest : null;
    }

    /// <summary>Whether any of the ranked stories may be joined; mostly none, and that settles it.</summary>
    public bool IsAnyAllowed() => ranking.Ranked.Exists(candidate => IsAllowed(candidate.Story));

    /// <summary>A story of several documents and another may be one.</summary>
    public void Merge(int story)
    {
        if (!documents.TryHead(story, out var head) || !IsNearAnother(head.First)) return;
        var (best, most) = (-1, NearAsWholes);
        foreach (var (other, its) in Around(story))
        {
            if (its > most) (best, most) = (other, its);
        }

        if (best < 0 || Around(best).GetValueOrDefault(story) < NearAsWholes) return;
        ranking.Rank(ranking.Whole(story)!, head.Newest, story, again: true);
        if (IsAllowed(best)) log.Merge(story, best, ranking.Above(best));
    }

    /// <summary>Whether a document is near another story; a story's first mostly is not, and that settles it.</summary>
    private bool IsNearAnother(int number)
    {
        near.Look(number);
        var asked = near.Background + Near;
        foreach (var (other, cosine) in near.Stories.Take(MostStories))
        {
            if (cosine <= asked) break;
            if (near.Mean(other) > asked) return true;
        }

        return false;
    }

    private bool IsAllowed(int story) => ranking.Find(story) is { } candidate
        && ranking.Above(story) > (candidate.Against > 0 ? DoubtBesideNumbers : Doubt);

    /// <summary>The stories around one, with how far they are above the background of its documents.</summary>
    private SortedDictionary<int, double> Around(int story)
    {
        int[] members = [.. documents.MembersOf(story)];
        var step = Math.Max(1, members.Length / LookedFrom);
        var share = 1d / ((members.Length + step - 1) / step);
        var around = new SortedDictionary<int, double>();
        var background = 0d;
        for (var i = 0; i < members.Length; i += step)
        {
            near.Look(members[i]);
            background += near.Background * share;
            foreach (var (other, _) in near.Stories.Take(MostStories))
            {
                around[other] = around.GetValueOrDefault(other) + ((near.Mean(other) ?? 0) * share);
            }
        }

        foreach (var other in around.Keys.ToList()) around[other] -= background;
        return around;
    }
}
