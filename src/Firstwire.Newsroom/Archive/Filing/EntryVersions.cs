using Dapper;
using Firstwire.Formats.Feeds;
using Firstwire.Newsroom.Archive.Sealing;
using Firstwire.Reading.Sanitizing;
using Firstwire.Rights;
using Firstwire.Text.Urls;

namespace Firstwire.Newsroom.Archive.Filing;

/// <summary>Files an entry as a version of its item.</summary>
internal static class EntryVersions
{
    /// <summary>Raised when the feed parser reads more or better: stored with each version.</summary>
    public const int Method = 1;

    /// <summary>Characters of a description kept for lists; the whole of it is in the body.</summary>
    private const int DescriptionLength = 600;

    /// <summary>The number of the version added; null where the entry says what it said before, or its item was erased.</summary>
    /// <param name="isNew">The item was made for this entry just now: nothing of it is known.</param>
    public static long? File(
        WriteSession write, long feedId, FeedContent polled, long itemId, IncomingEntry incoming, EntryDocument document, bool readsPages, bool isNew)
    {
        if (!isNew && document == EntryDocument.Captured && Versions.IsKnownAfter(write, itemId, VersionKind.Entry, feedId, write.Now)) return null;
        var (entry, page, guid) = (incoming.Entry, incoming.Page, incoming.Guid);
        using var key = write.KeyOf(Subject.Item, itemId);
        if (key is null) return null; // Erased: polling cannot bring it back.

        // What another publisher's feed says of this page neither licenses nor renames it.
        var isOwn = page is null || SameDomain(page, WebUrl.Parse(polled.Url));
        var known = isNew ? null : write.Archive.QuerySingle<byte[]?>(
            "select content_hash from entry where feed_id = @feedId and guid_hash = @guid", new { feedId, guid });
        var body = isNew || MayKeepText(write, key, itemId) ? Body(entry) : null;
        var number = Versions.Add(
            write, key, itemId, VersionKind.Entry, feedId, Method, Head(polled, entry, isOwn), body, known, isNew, out var hash);
        if (number is null) return null;

        write.Archive.Execute("update entry set content_hash = @hash where feed_id = @feedId and guid_hash = @guid", new { hash, feedId, guid });
        var shows = isNew || isOwn || write.Archive.QuerySingle<bool>(
            """
            select entry_number is null or exists
              (select 1 from version where item_id = @itemId and number = entry_number and feed_id = @feedId)
            from item where id = @itemId
            """,
            new { itemId, feedId });
        if (!shows) return number;
        var isRetitled = !isNew && IsRetitled(write, itemId, entry);
        ShowBy(write, itemId, number.Value, polled, entry);
        if (isRetitled && page is not null && readsPages) PagesToRead.Again(write, itemId);
        return number;
    }

    private static byte[]? TitleHash(WriteSession write, Entry entry) => entry.Title is null ? null : write.Hashes.Title(entry.Title);

    private static bool IsRetitled(WriteSession write, long itemId, Entry entry) =>
        write.Archive.QuerySingle<byte[]?>("select title_hash from item where id = @itemId", new { itemId }) is { } before
            && !before.AsSpan().SequenceEqual(TitleHash(write, entry));

    /// <summary>Makes a version the one that the item's title and description come from.</summary>
    private static void ShowBy(WriteSession write, long itemId, long number, FeedContent polled, Entry entry) =>
        write.Archive.Execute(
            """
            update item set entry_number = @number, title_hash = @titleHash, language = coalesce(language, @language) where id = @itemId
            """,
            new { itemId, number, titleHash = TitleHash(write, entry), language = entry.Language ?? polled.Language });

    private static bool SameDomain(WebUrl page, WebUrl? feed) =>
        feed is not null && RegistrableDomain.Of(page.Host) == RegistrableDomain.Of(feed.Host);

    /// <summary>False where the item's page asked that no text of it be kept.</summary>
    private static bool MayKeepText(WriteSession write, SealingKey key, long itemId)
    {
        var (number, sealedHead) = write.Archive.Query<(long?, byte[]?)>(
            """
            select version.number, version.sealed_head from item
            left join version on version.item_id = item.id and version.number = item.article_number where item.id = @itemId
            """,
            new { itemId }).Single();
        return sealedHead is null
            || RightsPolicy.Decide(
                ItemVersions.Signals(null, key.Open(sealedHead, Sealed.Json.VersionHead, Place.Head(number!.Value))), Edition.Private).MayKeepText;
    }

    private static VersionHead Head(FeedContent polled, Entry entry, bool isOwn) => new()
    {
        Title = entry.Title,
        Url = entry.Url,
        Authors = [.. entry.Authors.Select(author => author.Name).OfType<string>()],
        Description = Shorten(PlainText.From(entry.Summary ?? entry.ContentHtml ?? entry.ContentText ?? "")),
        ImageUrl = entry.ImageUrl,
        Published = entry.Published?.ToString(),
        Modified = entry.Modified?.ToString(),
        Language = entry.Language ?? polled.Language,
        License = isOwn ? entry.License ?? polled.License : null,
        Rights = entry.Rights ?? polled.Rights,
        SourceTitle = entry.Source?.Title,
        SourceUrl = entry.Source?.Url ?? entry.Source?.FeedUrl,
        Tags = entry.Tags,
    };

    private static VersionBody? Body(Entry entry) =>
        entry.ContentHtml is null && entry.ContentText is null ? null : new VersionBody(entry.ContentHtml, entry.ContentText);

    private static string? Shorten(string text)
    {
        if (text.Length == 0) return null;
        if (text.Length <= DescriptionLength) return text;
        var end = char.IsHighSurrogate(text[DescriptionLength - 1]) ? DescriptionLength - 1 : DescriptionLength;
        var space = text.LastIndexOf(' ', end - 1, DescriptionLength / 4);
        return text[..(space > 0 ? space : end)];
    }
}
