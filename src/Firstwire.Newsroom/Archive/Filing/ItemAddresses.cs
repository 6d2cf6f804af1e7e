using Dapper;
using Firstwire.Newsroom.Archive.Sealing;
using Firstwire.Text.Urls;
using Microsoft.Data.Sqlite;

namespace Firstwire.Newsroom.Archive.Filing;

/// <summary>Which item an address leads to, by the keyed hash of its normal form, and the other way.</summary>
internal static class ItemAddresses
{
    public static long? Find(WriteSession write, WebUrl url) => Find(write, Hash(write.Hashes, url));

    public static long? Find(WriteSession write, byte[] hash) =>
        write.Archive.QuerySingleOrDefault<long?>(
            "select item_id from item_address where url_hash = @hash", new { hash });

    /// <summary>The address that an item leads to; null where it or its key is gone.</summary>
    public static string? Of(SqliteConnection archive, SealingKey? key, long itemId) =>
        archive.QuerySingleOrDefault<byte[]?>(
            "select sealed_url from item where id = @itemId", new { itemId }) is { } sealedUrl
            ? key?.Open(sealedUrl, Sealed.Json.AddressContent, Place.ItemUrl).Url
            : null;

    public static void Add(WriteSession write, WebUrl url, long itemId) => Add(write, Hash(write.Hashes, url), itemId);

    public static void Add(WriteSession write, byte[] hash, long itemId) =>
        write.Archive.Execute(
            "insert into item_address (url_hash, item_id) values (@hash, @itemId) on conflict do nothing",
            new { hash, itemId });

    /// <summary>What an address is found by.</summary>
    public static byte[] Hash(KeyedHashes hashes, WebUrl url) => hashes.Url(NormalUrl.Of(url));
}
