using Dapper;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Archive.Filing;
using Firstwire.Newsroom.Archive.Sealing;
using Firstwire.Newsroom.People;
using Firstwire.Newsroom.Scheduling;
using Firstwire.Newsroom.Takedown.Desk;
using Firstwire.Newsroom.Takedown.Execution;
using Firstwire.Tracing.Sources;

namespace Firstwire.Newsroom.Items;

/// <summary>
/// Items as they may be shown. Every surface (pages, feeds out, commands) asks here, so rights are obeyed at one place.
/// </summary>
public sealed class ItemReads(NewsArchive archive, NewsroomOptions options)
{
    private const string Columns =
        """
        item.id, item.first_seen as FirstSeen, item.listed, item.language, item.sealed_url as SealedUrl,
        outlet.id as OutletId, outlet.sealed as SealedOutlet,
        item.entry_number as EntryNumber, entry.sealed_head as EntryHead,
        item.article_number as ArticleNumber, article.sealed_head as ArticleHead,
        correction.sealed as Correction, item.wishes,
        max(item.first_seen, coalesce(entry.recorded, 0), coalesce(article.recorded, 0),
          coalesce(correction.recorded, 0)) as Changed
        """;

    private const string Tables =
        """
        item join outlet own on own.id = item.outlet_id
        join outlet on outlet.id = coalesce(own.same_as, own.id)
        left join version entry on entry.item_id = item.id and entry.number = item.entry_number
        left join version article on article.item_id = item.id and article.number = item.article_number
        left join correction on correction.item_id = item.id
        """;

    private readonly ItemOpening opening = new(options.Edition);

    /// <summary>When the archive changed last: no later than that did anything that is shown of it.</summary>
    public DateTimeOffset LastChange()
    {
        using var read = archive.Read();
        return StoredTime.Of(
            read.Archive.ExecuteScalar<long?>("select recorded from change order by seq desc limit 1") ?? 0);
    }

    /// <summary>Up to <paramref name="count"/> items, newest first, from below <paramref name="after"/> on.</summary>
    public IReadOnlyList<ShownItem> Newest(int count, ListPosition? after = null, ItemFilter? filter = null) =>
        Older(count, after, filter).Items;

    /// <summary>The items below <paramref name="after"/>, newest first; null begins at the newest.</summary>
    public ItemsPage Older(int count, ListPosition? after = null, ItemFilter? filter = null)
    {
        using var read = archive.Read();
        var rows = Rows(read, count + 1, after, "<", "desc", filter);
        var hasOlder = rows.Count > count;
        if (hasOlder) rows.RemoveAt(count);
        return new ItemsPage(
            Open(read, rows), hasOlder ? rows[^1].Place : null,
            after is null || rows.Count == 0 ? null : rows[0].Place);
    }

    /// <summary>The items next above <paramref name="before"/>, newest first.</summary>
    public ItemsPage Newer(int count, ListPosition before, ItemFilter? filter = null)
    {
        using var read = archive.Read();
        var rows = Rows(read, count + 1, before, ">", "asc", filter);
        var hasNewer = rows.Count > count;
        if (hasNewer) rows.RemoveAt(count);
        rows.Reverse();
        return new ItemsPage(
            Open(read, rows), rows.Count == 0 ? null : rows[^1].Place, hasNewer ? rows[0].Place : null);
    }

    /// <summary>The items of <paramref name="ids"/> that may be shown, in that order.</summary>
    public IReadOnlyList<ShownItem> ByIds(IReadOnlyList<long> ids)
    {
        using var read = archive.Read();
        var rows = read.Archive.Query<ItemRow>(
            $"select {Columns} from {Tables} where item.id in @ids and item.same_as is null and item.erased is null "
                + "and item.hidden is null",
            new { ids });
        var items = Open(read, rows.AsList()).ToDictionary(item => item.Id);
        return [.. ids.Where(items.ContainsKey).Select(id => items[id])];
    }

    public ItemLookup Find(long id)
    {
        using var read = archive.Read();
        var state = read.Archive.QuerySingleOrDefault<StateRow>(
            "select same_as as SameAs, erased, hidden from item where id = @id", new { id });
        if (state is null) return new ItemLookup.Missing();
        if (state.SameAs is { } older) return new ItemLookup.SameAs(older);
        if (state.Erased is { } when) return Erased(read, id, when);
        if (state.Hidden is not null) return new ItemLookup.Hidden();

        var row = read.Archive.QuerySingle<ItemRow>($"select {Columns} from {Tables} where item.id = @id", new { id });
        using var key = read.KeyOf(Subject.Item, id);
        if (key is null) return new ItemLookup.Missing();
        var entry = ItemVersions.Open(read, key, id, row.EntryNumber);
        var article = ItemVersions.Open(read, key, id, row.ArticleNumber);
        var versions = read.Archive.Query<(long Number, long Kind, long Recorded)>(
            "select number, kind, recorded from version where item_id = @id order by number", new { id });
        return opening.Details(
            row, key, Outlets(read, [row])[row.OutletId], entry, article, archive.Time.GetUtcNow()) is { } details
            ? new ItemLookup.Found(PublishersWord.Apply(details, row) with
            {
                Item = Open(read, [row]) is [var line] ? line : details.Item,
                Missing = Missing(read, id),
                Versions = [.. versions.Select(version => new ItemVersion(
                    version.Number, version.Kind == (long)VersionKind.Article,
                    StoredTime.Of(version.Recorded)))],
            })
            : new ItemLookup.Missing();
    }

    /// <summary>Null where there is no such outlet.</summary>
    public ShownOutlet? Outlet(long id)
    {
        using var read = archive.Read();
        var sealedContent = read.Archive.QuerySingleOrDefault<byte[]>(
            "select sealed from outlet where id = @id", new { id });
        return sealedContent is null ? null : Open(read, id, sealedContent);
    }

    private static List<ItemRow> Rows(
        ReadSession read, int count, ListPosition? from, string comparison, string order, ItemFilter? filter)
    {
        var walk = ListWalk.Of(filter?.Marked);
        var ordered = $"order by {walk.At} {order}, {walk.Id} {order} limit @count";
        var conditions =
            $"""
            where item.same_as is null and item.erased is null and item.hidden is null {walk.Where}
              {(from is null ? "" : $"and ({walk.At}, {walk.Id}) {comparison} (@Listed, @Id)")}
              {(filter?.FeedId is null ? "" : "and item.id in (select item_id from entry where feed_id = @FeedId)")}
              {(filter?.OutletId is null ? "" : "and item.outlet_id in (select id from outlet where id = @OutletId or same_as = @OutletId)")}
            {ordered}
            """;

        // Which items of a feed or an outlet are the newest is told before anything is joined to each of them.
        var chosen = filter is { Marked: null } and not { FeedId: null, OutletId: null }
            ? $"where item.id in (select item.id from item {conditions}) {ordered}"
            : conditions;
        return read.Archive.Query<ItemRow>(
            $"select {Columns}, {walk.At} as Walked from {walk.Before}{Tables} {chosen}",
            new { count, from?.Listed, from?.Id, filter?.FeedId, filter?.OutletId, Person = OnePerson.Id }).AsList();
    }

    /// <summary>With the sources that were found, where an item declares none.</summary>
    private List<ShownItem> Open(ReadSession read, List<ItemRow> rows)
    {
        var shown = OpenAlone(read, rows);
        var found = read.Origins.Query<(long ItemId, long SourceId, long Level)>(
            "select item_id, source_id, level from derivation where item_id in @ids and is_primary = 1",
            new { ids = shown.Where(item => item.Primary.Level == SourceLevel.Unknown).Select(item => item.Id) })
            .ToDictionary(row => row.ItemId);
        if (found.Count == 0) return shown;
        var sources = OpenAlone(read, read.Archive.Query<ItemRow>(
            $"select {Columns} from {Tables} where item.id in @ids and item.same_as is null and item.erased is null "
                + "and item.hidden is null",
            new { ids = found.Values.Select(row => row.SourceId).Distinct() }).AsList()).ToDictionary(item => item.Id);
        return [.. shown.Select(
            item => found.TryGetValue(item.Id, out var row) && sources.TryGetValue(row.SourceId, out var source)
                ? item with
                {
                    Primary = new PrimarySource(
                        (SourceLevel)row.Level, OriginKind.Text, source.Url, source.Outlet.Name, [], source.Id)
                }
                : item)];
    }

    private List<ShownItem> OpenAlone(ReadSession read, List<ItemRow> rows)
    {
        var outlets = Outlets(read, rows);
        var keys = read.Keys.Query<(long Id, byte[] Bytes)>(
            "select id, bytes from item_key where id in @ids", new { ids = rows.Select(row => row.Id) })
            .ToDictionary(key => key.Id, key => key.Bytes);
        var now = archive.Time.GetUtcNow();
        var anyImageIsRefused = !TakenImages.IsEmpty(read.Keys);
        var shown = new List<ShownItem>(rows.Count);
        foreach (var row in rows)
        {
            if (!keys.TryGetValue(row.Id, out var bytes)) continue;
            using var key = new SealingKey(bytes);
            if (opening.Line(row, key, outlets[row.OutletId], now) is not { } opened) continue;
            var item = PublishersWord.Apply(opened, row, key);
            shown.Add(anyImageIsRefused
                && TakenImages.IsRefused(read.Keys, read.Hashes, item.ImageUrl)
                    ? item with { ImageUrl = null, ImageAlt = null }
                    : item);
        }

        return shown;
    }

    private static MissingPage? Missing(ReadSession read, long id) =>
        read.Archive.QuerySingleOrDefault<(long Outcome, long Since)?>(
            "select missing, missing_since from page where item_id = @id and missing_told = 1", new { id }) is { } page
            ? new MissingPage(
                (PollOutcome)page.Outcome switch
                {
                    PollOutcome.Gone => 410,
                    PollOutcome.LegallyBlocked => 451,
                    _ => 404
                },
                StoredTime.Of(page.Since))
            : null;

    private static ItemLookup.Erased Erased(ReadSession read, long id, long when) => new(
        StoredTime.Of(when),
        read.Keys.ExecuteScalar<long?>(
            "select basis from tombstone join takedown_order on takedown_order.id = order_id where item_id = @id",
            new { id })
            == (long)TakedownBasis.CourtOrder);

    private static Dictionary<long, ShownOutlet> Outlets(ReadSession read, IReadOnlyList<ItemRow> rows)
    {
        var outlets = new Dictionary<long, ShownOutlet>();
        foreach (var row in rows)
        {
            if (outlets.ContainsKey(row.OutletId)) continue;
            outlets.Add(row.OutletId, Open(read, row.OutletId, row.SealedOutlet));
        }

        return outlets;
    }

    private static ShownOutlet Open(ReadSession read, long id, byte[] sealedContent)
    {
        using var key = read.KeyOf(Subject.Outlet, id);
        var content = key?.Open(sealedContent, Sealed.Json.OutletContent, Place.Outlet);
        return new ShownOutlet(id, content?.Name ?? content?.Domain ?? "", content?.Domain ?? "");
    }

    private sealed record StateRow
    {
        public long? SameAs { get; init; }
        public long? Erased { get; init; }
        public long? Hidden { get; init; }
    }
}

/// <summary>One row of the item queries, still sealed.</summary>
internal sealed record ItemRow
{
    public long Id { get; init; }
    public long FirstSeen { get; init; }
    public long Changed { get; init; }
    public long Listed { get; init; }
    public string? Language { get; init; }
    public required byte[] SealedUrl { get; init; }
    public long OutletId { get; init; }
    public required byte[] SealedOutlet { get; init; }
    public long? EntryNumber { get; init; }
    public byte[]? EntryHead { get; init; }
    public long? ArticleNumber { get; init; }
    public byte[]? ArticleHead { get; init; }

    /// <summary>What its publisher corrected at the desk.</summary>
    public byte[]? Correction { get; init; }

    /// <summary>What its publisher wishes for the whole domain.</summary>
    public long Wishes { get; init; }

    public ListPosition Position => new(Listed, Id);

    /// <summary>By which the list that it was walked in is ordered.</summary>
    public long Walked { get; init; }

    public ListPosition Place => new(Walked, Id);
}
