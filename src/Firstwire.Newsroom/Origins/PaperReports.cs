using Dapper;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Items;
using Firstwire.Tracing.Sources;
using Microsoft.Data.Sqlite;

namespace Firstwire.Newsroom.Origins;

/// <summary>An item that reports a paper, or the paper.</summary>
/// <param name="Confidence">In [0,1].</param>
public sealed record ItemReport(ShownItem Item, double Confidence);

/// <summary>Which items report which papers of the archive, by number.</summary>
internal static class PaperReports
{
    public static void Note(SqliteConnection origins, long itemId, NamedOrigin? paper, long paperId)
    {
        origins.Execute("delete from report where item_id = @itemId", new { itemId });
        if (paper is null || paperId == 0) return;
        origins.Execute("insert into report (item_id, paper_id, confidence) values (@itemId, @paperId, @Confidence)",
            new { itemId, paperId, paper.Confidence });
    }

    /// <summary>Takes out some of all; false where nothing was left.</summary>
    public static bool ClearPiece(SqliteConnection origins) => origins.Execute(
        "delete from report where item_id in (select item_id from report limit 5000)") > 0;

    public static void Remove(SqliteConnection origins, long itemId) =>
        origins.Execute("delete from report where item_id = @itemId or paper_id = @itemId", new { itemId });

    /// <summary>The paper that an item reports; null where none is known that may be shown.</summary>
    public static ItemReport? Of(ReadSession read, ItemReads items, long itemId) => Shown(
        items, read.Origins.Query<(long Id, double Confidence)>(
            "select paper_id, confidence from report where item_id = @itemId", new { itemId })).FirstOrDefault();

    /// <summary>The items that report a paper, the surest first.</summary>
    public static IReadOnlyList<ItemReport> On(ReadSession read, ItemReads items, long paperId, int most) => [.. Shown(
        items, read.Origins.Query<(long Id, double Confidence)>(
            "select item_id, confidence from report where paper_id = @paperId "
                + "order by confidence desc, item_id limit @most",
            new { paperId, most }))];

    private static IEnumerable<ItemReport> Shown(ItemReads items, IEnumerable<(long Id, double Confidence)> reports)
    {
        var rows = reports.ToList();
        var shown = items.ByIds([.. rows.Select(static row => row.Id)]).ToDictionary(static item => item.Id);
        return rows.Where(row => shown.ContainsKey(row.Id)).Select(
            row => new ItemReport(shown[row.Id], row.Confidence));
    }
}
