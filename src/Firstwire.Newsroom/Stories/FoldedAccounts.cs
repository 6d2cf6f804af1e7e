using Dapper;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Origins;

namespace Firstwire.Newsroom.Stories;

/// <summary>Items of a story that have one text, by number: who leads, the others by time.</summary>
internal sealed record FoldedAccount(long Lead, long Time, long Joined, IReadOnlyList<long> Copies)
{
    public IEnumerable<long> Items => Copies.Prepend(Lead);
}

/// <summary>
/// The accounts of stories with their copies folded: whom the others have the text from leads, else who had it first.
/// </summary>
internal static class FoldedAccounts
{
    /// <param name="earliest">Items of each story that are looked at.</param>
    /// <param name="newest">Further ones, of those that came to it last.</param>
    /// <returns>By story, its accounts by time.</returns>
    public static Dictionary<long, List<FoldedAccount>> Of(
        ReadSession read, IEnumerable<long> storyIds, int earliest, int newest = 0)
    {
        var told = storyIds.ToDictionary(id => id, id => Rows(read, id, earliest, newest));
        var roots = CopyRoots.Of(read, told.Values.SelectMany(rows => rows.Select(row => row.Item)));
        var primaries = CopyRoots.Primaries(read, roots.Keys);
        return told.ToDictionary(story => story.Key, story => story.Value
            .GroupBy(row => roots[row.Item])
            .Select(copies => Account([.. copies.OrderBy(row => primaries.Contains(row.Item) ? 0 : 1)]))
            .ToList());
    }

    private static List<(long Item, long Time, long Joined)> Rows(ReadSession read, long id, int earliest, int newest)
    {
        var rows = Rows("order by time, item_id limit @earliest");
        if (rows.Count == earliest && newest > 0)
        {
            rows = [.. rows.Union(Rows("order by joined desc, item_id desc limit @newest"))
                .OrderBy(row => row.Time).ThenBy(row => row.Item)];
        }

        return rows;

        List<(long Item, long Time, long Joined)> Rows(string order) =>
            read.Stories.Query<(long Item, long Time, long Joined)>(
                $"select item_id, time, joined from account where story_id = @id {order}",
                new { id, earliest, newest }).AsList();
    }

    private static FoldedAccount Account(IReadOnlyList<(long Item, long Time, long Joined)> copies) => new(
        copies[0].Item, copies.Min(row => row.Time), copies.Max(row => row.Joined),
        [.. copies.Skip(1).Select(row => row.Item)]);
}
