namespace Firstwire.Tracing.Stories;

/// <summary>Merges stories, and keeps what was changed. The older story keeps its number.</summary>
internal sealed class RepairLog(LiveDocuments documents)
{
    private readonly List<StoryChange> changes = [];

    public IReadOnlyList<StoryChange> Changes => changes;

    public void Clear() => changes.Clear();

    /// <summary>Notes that a document was moved.</summary>
    public void Moved(int number, int from, int to, double score) =>
        changes.Add(new StoryChange(StoryChangeKind.Moved, number, from, to, score));

    /// <summary>Makes two stories one.</summary>
    public void Merge(int one, int other, double score)
    {
        var (older, younger) = (Math.Min(one, other), Math.Max(one, other));
        foreach (var member in documents.MembersOf(younger).ToArray()) documents.Move(member, older);
        changes.Add(new StoryChange(StoryChangeKind.Merged, null, younger, older, score));
    }
}
