using Firstwire.Newsroom.Origins;
using Firstwire.Tracing.Sources;

namespace Firstwire.Server.Pages.Charts;

/// <summary>What stands in one row of the tree.</summary>
internal abstract record TreeEntry
{
    private TreeEntry()
    {
    }

    /// <summary>Whom, or which document, items name as where they are from.</summary>
    internal sealed record Origin(PrimarySource Source) : TreeEntry;

    internal sealed record Article(TakenItem Taken) : TreeEntry;

    /// <summary>Further items that took from the same one, and from which nobody took.</summary>
    internal sealed record Folded(IReadOnlyList<TakenItem> Items) : TreeEntry;
}

/// <param name="Parent">The row above from which it took; null for a root.</param>
/// <param name="Level">How well it is established that it did.</param>
internal sealed record TreeRow(TreeEntry Entry, int? Parent, SourceLevel Level);

/// <summary>
/// Who took from whom, in the order in which it is drawn: each after the one it took from, the earlier first.
/// </summary>
/// <param name="Further">
/// Items that took from nobody known here and from which nobody took, and those for which there is no room.
/// </param>
internal sealed record CopyTreeRows(IReadOnlyList<TreeRow> Rows, int Further)
{
    /// <summary>A taller chart is no chart any more.</summary>
    public const int MostRows = 40;

    /// <summary>
    /// Leaves of one item that are drawn each; of more, as many less one are, and the others in one row.
    /// </summary>
    public const int MostLeaves = 6;

    public static CopyTreeRows Of(CopyForest forest)
    {
        var children = forest.Items.Where(static item => item.Taken is not null).ToLookup(
            static item => item.Taken!.SourceId);
        var byId = forest.Items.ToDictionary(static item => item.Item.Id);
        var named = forest.Origins.SelectMany(static origin => origin.Items).Select(static item => item.Id).ToHashSet();
        var rows = new List<TreeRow>();
        foreach (var origin in forest.Origins)
        {
            rows.Add(new TreeRow(new TreeEntry.Origin(origin.Source), null, SourceLevel.Unknown));
            var levels = origin.Items.ToDictionary(static item => item.Id, static item => item.Level);
            AddAll(levels.Keys.Select(id => byId[id]), rows.Count - 1, item => levels[item.Item.Id]);
        }

        var roots = forest.Items.Where(
            item => item.Taken is null && !named.Contains(item.Item.Id) && children.Contains(item.Item.Id));
        foreach (var root in roots.OrderByDescending(SizeOf)) Add(root, null, SourceLevel.Unknown);

        if (rows.Count > MostRows) rows.RemoveRange(MostRows, rows.Count - MostRows);
        WithoutChildless(rows);
        var told = rows.Sum(static row =>
            row.Entry switch { TreeEntry.Folded folded => folded.Items.Count, TreeEntry.Article => 1, _ => 0 });
        return new CopyTreeRows(rows, forest.Items.Count - told);

        void Add(TakenItem item, int? parent, SourceLevel level)
        {
            rows.Add(new TreeRow(new TreeEntry.Article(item), parent, level));
            AddAll(children[item.Item.Id], rows.Count - 1, static copy => copy.Taken!.Level);
        }

        void AddAll(IEnumerable<TakenItem> copies, int parent, Func<TakenItem, SourceLevel> level)
        {
            var leaves = copies.Count(copy => !children.Contains(copy.Item.Id));
            var left = leaves <= MostLeaves ? leaves : MostLeaves - 1;
            var folded = new List<TakenItem>();
            foreach (var copy in copies)
            {
                if (!children.Contains(copy.Item.Id) && left-- <= 0) folded.Add(copy);
                else Add(copy, parent, level(copy));
            }

            if (folded.Count > 0) rows.Add(new TreeRow(new TreeEntry.Folded(folded), parent, folded.Min(level)));
        }

        int SizeOf(TakenItem item) => 1 + children[item.Item.Id].Sum(SizeOf);
    }

    /// <summary>An origin of which no item is drawn tells nothing.</summary>
    private static void WithoutChildless(List<TreeRow> rows)
    {
        while (rows is [.., { Entry: TreeEntry.Origin }]) rows.RemoveAt(rows.Count - 1);
    }
}
