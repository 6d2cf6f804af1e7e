namespace Firstwire.Tracing.Stories;

/// <summary>
/// Thinks again about documents and stories with what has come since. The older story keeps its number.
/// </summary>
internal sealed class StoryRepairs
{
    /// <summary>What moves on second thoughts must gain so much.</summary>
    private const double MoveGain = 0.5;

    /// <summary>Who has told a story with more others stays.</summary>
    private const int MostReconsidered = 8;

    /// <summary>
    /// Whole stories are merged on better grounds than a document joins one: a wrong merger is the costlier mistake.
    /// </summary>
    private const double MergeGain = 2;

    /// <summary>Of a story that is told in one language, documents by which it is looked for in others.</summary>
    private const int BridgedBy = 4;

    private readonly LiveDocuments documents;
    private readonly StoryRanking ranking;
    private readonly RepairLog log;
    private readonly NearnessRepairs nearness;

    /// <summary>Stories of several documents that may be one with another, however little speaks for it.</summary>
    private readonly List<int> undecided = [];

    public StoryRepairs(LiveDocuments documents, StoryRanking ranking)
    {
        this.documents = documents;
        this.ranking = ranking;
        log = new RepairLog(documents);
        nearness = new NearnessRepairs(documents, ranking, log);
    }

    /// <summary>Moves what fits better elsewhere, and merges stories that turn out to be one.</summary>
    /// <param name="first">The number of the first document that is thought about.</param>
    public IReadOnlyList<StoryChange> Since(int first)
    {
        log.Clear();
        undecided.Clear();
        int[] numbers = [.. Movable(first)];
        foreach (var number in numbers) Reconsider(number);
        foreach (var story in StoriesOf(numbers)) Merge(story);
        foreach (var story in StoriesOf(numbers)) Bridge(story);
        foreach (var story in undecided) nearness.Merge(story);
        return [.. log.Changes];
    }

    private IEnumerable<int> Movable(int first)
    {
        for (var number = Math.Max(first, documents.Count - documents.Window); number < documents.Count; number++)
        {
            if (documents.Holds(number) && !documents.IsGiven(number)) yield return number;
        }
    }

    private SortedSet<int> StoriesOf(int[] numbers) => [.. numbers.Select(documents.StoryOf)];

    private void Reconsider(int number)
    {
        var old = documents.StoryOf(number);
        documents.TryHead(old, out var head);
        if (head.Count > MostReconsidered) return;
        if (head.Count == 1) Place(number, old);
        else Move(number, old);
    }

    /// <summary>A document alone may join others.</summary>
    private void Place(int number, int old)
    {
        ranking.Rank(documents.Text(number), documents.TimeOf(number), old, again: true);
        int? chosen = ranking.Lead > MoveGain ? ranking.Ranked[0].Story : nearness.Nearest(number, old);
        if (chosen is { } story) log.Merge(old, story, ranking.Above(story));
    }

    /// <summary>A document among others may go to others.</summary>
    private void Move(int number, int old)
    {
        var (text, time) = (documents.Text(number), documents.TimeOf(number));
        documents.Move(number, LiveDocuments.Nowhere);
        ranking.Rank(text, time, LiveDocuments.Nowhere, again: true);
        var chosen = ranking.Lead > 0 ? ranking.Ranked[0].Story : old;
        if (chosen == old || ranking.Above(chosen) < ranking.Above(old) + MoveGain)
            chosen = nearness.Nearest(number, old) ?? old;
        documents.Move(number, chosen);
        if (chosen != old) log.Moved(number, old, chosen, ranking.Above(chosen));
    }

    private void Merge(int story)
    {
        if (ranking.Whole(story) is not { } whole) return;
        documents.TryHead(story, out var head);
        ranking.Rank(whole, head.Newest, story, again: true);
        if (nearness.IsAnyAllowed()) undecided.Add(story);
        if (ranking.Lead <= MergeGain) return;

        var (other, score) = (ranking.Ranked[0].Story, ranking.Ranked[0].Score);
        if (ranking.Whole(other, head.First) is not { } its) return;
        documents.TryHead(other, out var otherHead);
        ranking.Rank(its, otherHead.Newest, other, again: true);
        if (ranking.Above(story) > MergeGain) log.Merge(story, other, score);
    }

    /// <summary>
    /// A story that was told in one language before it was in another has become two. They are one where most documents
    /// of each find the other.
    /// </summary>
    private void Bridge(int story)
    {
        // One that is alone was looked for when it came, and again just now.
        if (!documents.TryHead(story, out var head) || head.Count < 2) return;
        int[] members = [.. documents.MembersOf(story)];
        if (Array.Exists(members, member => documents.LanguageOf(member) != documents.LanguageOf(members[0]))) return;
        var (other, score) = InOtherLanguages(story, members);
        if (other < 0 || InOtherLanguages(other, [.. documents.MembersOf(other)]).Story != story) return;
        log.Merge(story, other, score);
    }

    /// <summary>The story that most of some documents of another find in other languages; −1 for none.</summary>
    private (int Story, double Score) InOtherLanguages(int story, int[] members)
    {
        var found = new SortedDictionary<int, (int Documents, double Score)>();
        var step = (members.Length + BridgedBy - 1) / BridgedBy;
        var asked = 0;
        for (var i = 0; i < members.Length; i += step, asked++)
        {
            ranking.RankBridged(documents.Text(members[i]), documents.TimeOf(members[i]), story);
            if (ranking.Ranked.Count == 0 || ranking.Above(ranking.Ranked[0].Story) <= 0 || IsContested()) continue;
            var (other, score) = (ranking.Ranked[0].Story, ranking.Ranked[0].Score);
            var before = found.GetValueOrDefault(other, (0, double.MinValue));
            found[other] = (before.Item1 + 1, Math.Max(before.Item2, score));
        }

        foreach (var (other, (count, score)) in found)
        {
            if (count * 2 > asked) return (other, score);
        }

        return (-1, 0);
    }

    /// <summary>Whether another story in other languages is about as likely.</summary>
    private bool IsContested() =>
        ranking.Ranked.Count > 1
            && ranking.Above(ranking.Ranked[1].Story) > ranking.Above(ranking.Ranked[0].Story) - MoveGain;
}
