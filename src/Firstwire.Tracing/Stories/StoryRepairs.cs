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

    private readonly LiveDocuments _documents;
    private readonly StoryRanking _ranking;
    private readonly RepairLog _log;
    private readonly NearnessRepairs _nearness;

    /// <summary>Stories of several documents that may be one with another, however little speaks for it.</summary>
    private readonly List<int> _undecided = [];

    public StoryRepairs(LiveDocuments documents, StoryRanking ranking)
    {
        _documents = documents;
        _ranking = ranking;
        _log = new RepairLog(documents);
        _nearness = new NearnessRepairs(documents, ranking, _log);
    }

    /// <summary>Moves what fits better elsewhere, and merges stories that turn out to be one.</summary>
    /// <param name="first">The number of the first document that is thought about.</param>
    public IReadOnlyList<StoryChange> Since(int first)
    {
        _log.Clear();
        _undecided.Clear();
        int[] numbers = [.. Movable(first)];
        foreach (var number in numbers) Reconsider(number);
        foreach (var story in StoriesOf(numbers)) Merge(story);
        foreach (var story in StoriesOf(numbers)) Bridge(story);
        foreach (var story in _undecided) _nearness.Merge(story);
        return [.. _log.Changes];
    }

    private IEnumerable<int> Movable(int first)
    {
        for (var number = Math.Max(first, _documents.Count - _documents.Window); number < _documents.Count; number++)
        {
            if (_documents.Holds(number) && !_documents.IsGiven(number)) yield return number;
        }
    }

    private SortedSet<int> StoriesOf(int[] numbers) => [.. numbers.Select(_documents.StoryOf)];

    private void Reconsider(int number)
    {
        var old = _documents.StoryOf(number);
        _documents.TryHead(old, out var head);
        if (head.Count > MostReconsidered) return;
        if (head.Count == 1) Place(number, old);
        else Move(number, old);
    }

    /// <summary>A document alone may join others.</summary>
    private void Place(int number, int old)
    {
        _ranking.Rank(_documents.Text(number), _documents.TimeOf(number), old, again: true);
        int? chosen = _ranking.Lead > MoveGain ? _ranking.Ranked[0].Story : _nearness.Nearest(number, old);
        if (chosen is { } story) _log.Merge(old, story, _ranking.Above(story));
    }

    /// <summary>A document among others may go to others.</summary>
    private void Move(int number, int old)
    {
        var (text, time) = (_documents.Text(number), _documents.TimeOf(number));
        _documents.Move(number, LiveDocuments.Nowhere);
        _ranking.Rank(text, time, LiveDocuments.Nowhere, again: true);
        var chosen = _ranking.Lead > 0 ? _ranking.Ranked[0].Story : old;
        if (chosen == old || _ranking.Above(chosen) < _ranking.Above(old) + MoveGain)
            chosen = _nearness.Nearest(number, old) ?? old;
        _documents.Move(number, chosen);
        if (chosen != old) _log.Moved(number, old, chosen, _ranking.Above(chosen));
    }

    private void Merge(int story)
    {
        if (_ranking.Whole(story) is not { } whole) return;
        _documents.TryHead(story, out var head);
        _ranking.Rank(whole, head.Newest, story, again: true);
        if (_nearness.IsAnyAllowed()) _undecided.Add(story);
        if (_ranking.Lead <= MergeGain) return;

        var (other, score) = (_ranking.Ranked[0].Story, _ranking.Ranked[0].Score);
        if (_ranking.Whole(other, head.First) is not { } its) return;
        _documents.TryHead(other, out var otherHead);
        _ranking.Rank(its, otherHead.Newest, other, again: true);
        if (_ranking.Above(story) > MergeGain) _log.Merge(story, other, score);
    }

    /// <summary>
    /// A story that was told in one language before it was in another has become two. They are one where most documents
    /// of each find the other.
    /// </summary>
    private void Bridge(int story)
    {
        // One that is alone was looked for when it came, and again just now.
        if (!_documents.TryHead(story, out var head) || head.Count < 2) return;
        int[] members = [.. _documents.MembersOf(story)];
        if (Array.Exists(members, member => _documents.LanguageOf(member) != _documents.LanguageOf(members[0]))) return;
        var (other, score) = InOtherLanguages(story, members);
        if (other < 0 || InOtherLanguages(other, [.. _documents.MembersOf(other)]).Story != story) return;
        _log.Merge(story, other, score);
    }

    /// <summary>The story that most of some documents of another find in other languages; −1 for none.</summary>
    private (int Story, double Score) InOtherLanguages(int story, int[] members)
    {
        var found = new SortedDictionary<int, (int Documents, double Score)>();
        var step = (members.Length + BridgedBy - 1) / BridgedBy;
        var asked = 0;
        for (var i = 0; i < members.Length; i += step, asked++)
        {
            _ranking.RankBridged(_documents.Text(members[i]), _documents.TimeOf(members[i]), story);
            if (_ranking.Ranked.Count == 0 || _ranking.Above(_ranking.Ranked[0].Story) <= 0 || IsContested()) continue;
            var (other, score) = (_ranking.Ranked[0].Story, _ranking.Ranked[0].Score);
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
        _ranking.Ranked.Count > 1
            && _ranking.Above(_ranking.Ranked[1].Story) > _ranking.Above(_ranking.Ranked[0].Story) - MoveGain;
}
