using Dapper;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Archive.Erasing;
using Firstwire.Newsroom.Archive.Filing;
using Firstwire.Newsroom.Archive.Sealing;
using Firstwire.Newsroom.Images;
using Firstwire.Text.Urls;
using Microsoft.Data.Sqlite;

namespace Firstwire.Newsroom.Takedown.Execution;

/// <summary>An image that is taken down. The items that showed it stay, without it.</summary>
internal static class TakenImages
{
    /// <summary>Addresses looked at in one body.</summary>
    private const int MostAddresses = 500;

    private static readonly char[] AddressEnds = ['"', '\'', ' ', '<', '>', '\n', ')'];

    public static bool Shows(OpenedVersion version, WebUrl image)
    {
        var key = PictureKey.Of(image);
        return Addresses(version.Head.ImageUrl, version.Body?.Html).Any(address => KeyOf(address) == key);
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

            if (body?.Html is { } html) body = body with { Html = Cut(html, isTaken) };
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
        var entry = prepared.Entry;
        if (IsEmpty(write.Keys)
            || !Addresses(entry.ImageUrl, entry.ContentHtml)
                .Any(address => IsRefused(write.Keys, write.Hashes, address))) return prepared;
        return PreparedEntry.Of(write.Hashes, feed, [entry with
        {
            ImageUrl = IsRefused(write.Keys, write.Hashes, entry.ImageUrl) ? null : entry.ImageUrl,
            ContentHtml = entry.ContentHtml is { } html
                ? Cut(html, address => IsRefused(write.Keys, write.Hashes, address))
                : null,
        }])[0];
    }

    /// <inheritdoc cref="Without(WriteSession, FeedContent, PreparedEntry)"/>
    public static Reading.Article Without(WriteSession write, Reading.Article article) => IsEmpty(write.Keys)
        ? article
        : article with
        {
            ImageUrl = IsRefused(write.Keys, write.Hashes, article.ImageUrl) ? null : article.ImageUrl,
            Html = Cut(article.Html, address => IsRefused(write.Keys, write.Hashes, address)),
        };

    public static bool IsEmpty(SqliteConnection keys) =>
        keys.ExecuteScalar<long>(
            "select exists (select 1 from refusal where kind = @kind)", new { kind = (int)RefusalKind.Image }) == 0;

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

    private static WebUrl? Parse(string? address) =>
        WebUrl.Parse(address?.Replace("&amp;", "&", StringComparison.Ordinal)) is { IsHttp: true } url ? url : null;

    /// <summary>The address goes; an image without one is shown by nobody.</summary>
    private static string Cut(string html, Func<string, bool> isTaken) => Addresses(
        null, html).Distinct(StringComparer.Ordinal)
        .Where(isTaken).Aggregate(html, static (left, address) => left.Replace(address, "", StringComparison.Ordinal));

    private static IEnumerable<string> Addresses(string? imageUrl, string? html)
    {
        if (imageUrl is not null) yield return imageUrl;
        if (html is null) yield break;
        var count = 0;
        for (var at = html.IndexOf("http", StringComparison.Ordinal); at >= 0 && count < MostAddresses; count++)
        {
            var end = html.IndexOfAny(AddressEnds, at);
            if (end < 0) end = html.Length;
            yield return html[at..end];
            at = html.IndexOf("http", end, StringComparison.Ordinal);
        }
    }
}
