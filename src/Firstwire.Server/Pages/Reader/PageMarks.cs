using Firstwire.Newsroom.Items;
using Firstwire.Newsroom.Origins;
using Firstwire.Newsroom.People;

namespace Firstwire.Server.Pages.Reader;

/// <summary>What the reader marked of the items on one page, asked for at once and not line by line.</summary>
public sealed class PageMarks(ReadingMarks marks, Preferences preferences, OriginReads origins)
{
    private readonly Dictionary<long, ItemMarks> known = [];
    private Preference? preference;

    public bool AreKept => marks.AreKept;

    public Preference Preference => preference ??= marks.AreKept ? preferences.Read() : new Preference();

    /// <summary>
    /// A list as the reader wants it: copies of one text folded under the one that leads, or each by itself.
    /// </summary>
    public IReadOnlyList<FoldedItem> Fold(IReadOnlyList<ShownItem> list)
    {
        Gather(list);
        return Preference.Folds
            ? origins.Fold(list, Preference.Preferred)
            : [.. list.Select(static item => new FoldedItem(item, []))];
    }

    public void Gather(IEnumerable<ShownItem> items)
    {
        if (!marks.AreKept) return;
        long[] ids = [.. items.Select(item => item.Id).Where(id => !known.ContainsKey(id))];
        foreach (var id in ids) known[id] = default;
        foreach (var (id, mark) in marks.Of(ids)) known[id] = mark;
    }

    public ItemMarks Of(ShownItem item)
    {
        if (!marks.AreKept) return default;
        if (!known.ContainsKey(item.Id)) Gather([item]);
        return known[item.Id];
    }
}
