using Dapper;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Items;
using Firstwire.Newsroom.Origins;
using Firstwire.Rights;

namespace Firstwire.Newsroom.People;

/// <summary>
/// What the reader has read and starred. Marks are kept with their times; two items that are one have one mark.
/// </summary>
public sealed class ReadingMarks(NewsArchive archive, NewsroomOptions options, Preferences preferences)
{
    /// <summary>Marked in one transaction: some hundredths of a second, for which filing waits.</summary>
    private const int AtOnce = 5_000;

    /// <summary>A count stops here: nobody reads it more exactly.</summary>
    public const int MostCounted = 10_000;

    private static readonly ListPosition Top = new(long.MaxValue, long.MaxValue);

    private static readonly ListPosition Bottom = new(long.MinValue, long.MinValue);

    /// <summary>A public edition has readers whom it does not know.</summary>
    public bool AreKept => options.Edition == Edition.Private;

    /// <summary>By item; what is unread and not starred is left out.</summary>
    public IReadOnlyDictionary<long, ItemMarks> Of(IReadOnlyCollection<long> itemIds)
    {
        using var read = archive.Read();
        return read.Archive.Query<(long Item, long? Read, long? Starred)>(
            "select item_id, read, starred from item_state where person_id = @Id and item_id in @itemIds",
            new { OnePerson.Id, itemIds })
            .ToDictionary(row => row.Item, row => new ItemMarks(StoredTime.Of(row.Read), StoredTime.Of(row.Starred)));
    }

    /// <summary>Up to <see cref="MostCounted"/>.</summary>
    public int CountUnread()
    {
        using var read = archive.Read();
        return read.Archive.ExecuteScalar<int>(
            """
            select count(*)
            from (select 1 from unread cross join item where person_id = @Id and item.id = item_id and hidden is null
              limit @MostCounted)
            """,
            new { OnePerson.Id, MostCounted });
    }

    /// <summary>The number of the newest item; a page that is drawn now shows none above it.</summary>
    public long Newest()
    {
        using var read = archive.Read();
        return read.Archive.ExecuteScalar<long>("select coalesce(max(id), 0) from item");
    }

    /// <summary>Marks items as read, and where the reader wants it so all that have their text.</summary>
    public Task ReadAsync(IReadOnlyCollection<long> itemIds, CancellationToken cancellation)
    {
        var all = preferences.Read().MarksFold ? WithCopies(itemIds) : itemIds;
        return WriteAsync(all, MarkRows.Read, cancellation);
    }

    /// <summary>One item alone: its copies stay as they are.</summary>
    public Task UnreadAsync(long itemId, CancellationToken cancellation) =>
        WriteAsync([itemId], MarkRows.Unread, cancellation);

    /// <inheritdoc cref="UnreadAsync"/>
    public Task StarAsync(long itemId, CancellationToken cancellation) =>
        WriteAsync([itemId], MarkRows.Star, cancellation);

    /// <inheritdoc cref="UnreadAsync"/>
    public Task UnstarAsync(long itemId, CancellationToken cancellation) =>
        WriteAsync([itemId], MarkRows.Unstar, cancellation);

    /// <summary>
    /// Every item of a story, and the copies of each, but none above the number <paramref name="newest"/>: that came
    /// after its page was drawn. A story that has become part of another is read with what it brought there.
    /// </summary>
    public Task ReadStoryAsync(long storyId, long newest, CancellationToken cancellation)
    {
        List<long> told;
        using (var read = archive.Read())
        {
            told = read.Stories.Query<long>(
                """
                select item_id from account
                where story_id = coalesce((select same_as from story where id = @storyId), @storyId)
                  and item_id <= @newest
                order by time, item_id
                """,
                new { storyId, newest }).AsList();
        }

        return ReadAsync(told, cancellation);
    }

    /// <summary>
    /// Marks everything from the newest down to a place in the list as read, but nothing above the number
    /// <paramref name="newest"/>: that came after the page was drawn on which this was asked for.
    /// </summary>
    /// <param name="downTo">Included; null for all.</param>
    public async Task ReadDownToAsync(ListPosition? downTo, long newest, CancellationToken cancellation)
    {
        ListPosition? above = Top;
        while (above is { } from)
        {
            above = await archive.WriteAsync(
                write => MarkRows.ReadSome(write, from, downTo ?? Bottom, newest, AtOnce), cancellation);
        }
    }

    /// <summary>
    /// Those of some unread items whose text was read elsewhere already, where the reader wants that to count.
    /// </summary>
    public IReadOnlyCollection<long> ReadElsewhere(IReadOnlyCollection<long> itemIds)
    {
        if (!preferences.Read().MarksFold) return [];
        using var read = archive.Read();
        return [.. itemIds.Where(id => Of(CopyRoots.AllOf(read, [id])).Values.Any(marks => marks.IsRead))];
    }

    private IReadOnlyCollection<long> WithCopies(IEnumerable<long> itemIds)
    {
        using var read = archive.Read();
        return CopyRoots.AllOf(read, itemIds);
    }

    /// <summary>An item that leads to another is that one.</summary>
    private async Task WriteAsync(
        IReadOnlyCollection<long> itemIds, Action<WriteSession, long> mark, CancellationToken cancellation)
    {
        foreach (var some in itemIds.Chunk(AtOnce))
        {
            await archive.WriteAsync(
                write =>
                {
                    var ids = write.Archive.Query<long>(
                        "select distinct coalesce(same_as, id) from item where id in @some", new { some }).AsList();
                    foreach (var id in ids) mark(write, id);
                    return ids.Count;
                },
                cancellation);
        }
    }
}
