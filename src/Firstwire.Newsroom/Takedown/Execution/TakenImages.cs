using Dapper;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Archive.Erasing;
using Firstwire.Newsroom.Archive.Filing;
using Firstwire.Newsroom.Archive.Sealing;
using Firstwire.Newsroom.Images;
using Firstwire.Newsroom.Items;
using Firstwire.Text.Urls;
using Microsoft.Data.Sqlite;

namespace Firstwire.Newsroom.Takedown.Execution;

/// <summary>An image that is taken down. The items that showed it stay, without it.</summary>
internal static class TakenImages
{
    /// <param name="page">What relative addresses of the body stand for.</param>
    public static bool Shows(OpenedVersion version, WebUrl image, string page)
    {
        var key = PictureKey.Of(image);
        return KeyOf(version.Head.ImageUrl) == key
            || (version.Body?.Html is { } html
                && SafeMarkup.From(html, page).Addresses.Any(address => KeyOf(address) == key));
    }

    /// <summary>
    /// Rewrites an item's versions without an image; their keyed hashes stay, so that a repeat is still known as one.
    /// </summary>
    public static void Cut(WriteSession write, long itemId, WebUrl image)
    {
        using var key = write.KeyOf(Subject.Item, itemId);
        if (key is null) return;
        var taken = PictureKey.Of(image);
        Cut(write.Archive, key, itemId, address => KeyOf(address) == taken);
        DestroyedKeys.NoteImage(write, itemId);
        Changes.Append(write, ChangeKind.Version, itemId);
    }

    /// <summary>
    /// Rewrites an item's versions, in an archive that was put back, without all images that are refused by now.
    /// </summary>
    public static bool CutRefused(SqliteConnection archive, SqliteConnection keys, KeyedHashes hashes, long itemId)
    {
        using var key = KeyStore.Find(keys, Subject.Item, itemId);
        return key is not null && Cut(archive, key, itemId, address => IsRefused(keys, hashes, address));
    }

    private static bool Cut(SqliteConnection archive, SealingKey key, long itemId, Func<string?, bool> isTaken)
    {
        var page = ItemAddresses.Of(archive, key, itemId) ?? "";
        var versions = archive.Query<(long Number, byte[] Head, byte[]? Body)>(
            "select number, sealed_head, sealed_body from version where item_id = @itemId", new { itemId }).AsList();
        foreach (var (number, sealedHead, sealedBody) in versions)
        {
            var head = key.Open(sealedHead, Sealed.Json.VersionHead, Place.Head(number));
            var body = key.OpenBody(sealedBody, number);
            if (isTaken(head.ImageUrl))
            {
                head = head with { ImageUrl = null, ImageAlt = null };
                if (body is not null) body = body with { ImageCaption = null };
            }

            if (body?.Html is { } html) body = body with { Html = Cut(html, page, isTaken) };
            archive.Execute(
                "update version set sealed_head = @head, sealed_body = @body "
                    + "where item_id = @itemId and number = @number",
                new
                {
                    itemId,
                    number,
                    head = key.Seal(head, Sealed.Json.VersionHead, Place.Head(number)),
                    body = body is null ? null : key.SealBody(body, number),
                });
        }

        return versions.Count > 0;
    }

    /// <summary>An entry without the images that are refused; itself where none is.</summary>
    public static PreparedEntry Without(WriteSession write, FeedContent feed, PreparedEntry prepared)
    {
        if (IsEmpty(write.Keys)) return prepared;
        var entry = prepared.Entry;
        var lead = IsRefused(write, entry.ImageUrl) ? null : entry.ImageUrl;
        var html = entry.ContentHtml is { } content
            ? Cut(content, entry.Url ?? feed.Url, address => IsRefused(write, address))
            : null;
        return lead == entry.ImageUrl && html == entry.ContentHtml
            ? prepared
            : PreparedEntry.Of(write.Hashes, feed, [entry with { ImageUrl = lead, ContentHtml = html }])[0];
    }

    /// <inheritdoc cref="Without(WriteSession, FeedContent, PreparedEntry)"/>
    public static Reading.Article Without(WriteSession write, Reading.Article article)
    {
        if (IsEmpty(write.Keys)) return article;
        var rest = article with { Html = Cut(article.Html, "", address => IsRefused(write, address)) };
        return IsRefused(write, article.ImageUrl)
            ? rest with { ImageUrl = null, ImageAlt = null, ImageCaption = null }
            : rest;
    }

    public static bool IsEmpty(SqliteConnection keys) =>
        keys.ExecuteScalar<long>(
            "select exists (select 1 from refusal where kind = @kind)", new { kind = (int)RefusalKind.Image }) == 0;

    private static bool IsRefused(WriteSession write, string? address) => IsRefused(write.Keys, write.Hashes, address);

    /// <summary>By its address, or as the same picture at another one.</summary>
    public static bool IsRefused(SqliteConnection keys, KeyedHashes hashes, string? address) =>
        Parse(address) is { } url
        && keys.ExecuteScalar<long>(
            """
            select exists (select 1 from refusal join takedown_order o on o.id = order_id
              where kind = @kind and hash in @alike and o.lapsed is null)
            """,
            new { kind = (int)RefusalKind.Image, alike = Hashes(hashes, url) }) == 1;

    /// <summary>What an image is refused by: its own address, and what it is recognised by at others.</summary>
    public static IReadOnlyList<byte[]> Hashes(KeyedHashes hashes, WebUrl image) =>
        [ItemAddresses.Hash(hashes, image), hashes.Url(PictureKey.Of(image))];

    private static string? KeyOf(string? address) => Parse(address) is { } url ? PictureKey.Of(url) : null;

    private static WebUrl? Parse(string? address) => WebUrl.Parse(address) is { IsHttp: true } url ? url : null;

    /// <summary>
    /// The HTML itself where it shows none that is taken; else what the sanitiser keeps of it, so that no attribute
    /// that it passes over still holds the address.
    /// </summary>
    private static string Cut(string html, string page, Func<string, bool> isTaken)
    {
        var markup = SafeMarkup.From(html, page);
        return markup.Addresses.Any(isTaken) ? markup.Without(isTaken).Html : html;
    }
}
