namespace Firstwire.Tracing.Stories;

/// <summary>The texts of some documents, each unpacked when it is asked for into the same room.</summary>
internal readonly ref struct MemberTexts(LiveDocuments documents, ReadOnlySpan<int> members, Span<StoryTerm> room)
{
    private readonly ReadOnlySpan<int> members = members;
    private readonly Span<StoryTerm> room = room;

    public int Count => members.Length;

    public StoryTerms this[int index] => documents.Terms(members[index], room);
}
