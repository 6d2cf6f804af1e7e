namespace Firstwire.Newsroom.Outlets;

/// <summary>
/// Where something stands in a list by name: its group, where the list has several, its name, then its id.
/// </summary>
internal readonly record struct NamePlace(int Group, string Name, long Id)
{
    public static readonly Comparer<NamePlace> Order = Comparer<NamePlace>.Create(static (one, other) =>
    {
        if (one.Group != other.Group) return one.Group.CompareTo(other.Group);
        var byName = string.Compare(one.Name, other.Name, StringComparison.OrdinalIgnoreCase);
        return byName != 0 ? byName : one.Id.CompareTo(other.Id);
    });

    /// <summary>
    /// The part of a list that follows a place, or leads up to one: the same whatever came or went elsewhere.
    /// </summary>
    /// <param name="ordered">Places in their order.</param>
    public static (int Start, int Count) Page(List<NamePlace> ordered, NamePlace? after, NamePlace? before, int size)
    {
        var start = after is { } last ? IndexOf(ordered, last, isPassed: true)
            : before is { } next ? Math.Max(0, IndexOf(ordered, next, isPassed: false) - size)
            : 0;

        // Nothing follows any more: the end of the list.
        if (start == ordered.Count) start = Math.Max(0, start - size);
        return (start, Math.Min(size, ordered.Count - start));
    }

    private static int IndexOf(List<NamePlace> ordered, NamePlace place, bool isPassed)
    {
        var at = ordered.BinarySearch(place, Order);
        return at < 0 ? ~at : isPassed ? at + 1 : at;
    }
}
