using Dapper;
using Firstwire.Newsroom.Archive.Sealing;
using Firstwire.Text.Urls;

namespace Firstwire.Newsroom.Archive.Filing;

/// <summary>Which item an address leads to, by the keyed hash of its normal form.</summary>
internal static class ItemAddresses
{
    public static long? Find(WriteSession write, WebUrl url) => Find(write, Hash(write.Hashes, url));

    public static long? Find(WriteSession write, byte[] hash) =>
        write.Archive.QuerySingleOrDefault<long?>(
            "select item_id from item_address where url_hash = @hash", new { hash });

    public static void Add(WriteSession write, WebUrl url, long itemId) => Add(write, Hash(write.Hashes, url), itemId);

    public static void Add(WriteSession write, byte[] hash, long itemId) =>
        write.Archive.Execute(
            "insert into item_address (url_hash, item_id) values (@hash, @itemId) on conflict do nothing",
            new { hash, itemId });

    /// <summary>What an address is found by.</summary>
    public static byte[] Hash(KeyedHashes hashes, WebUrl url) => hashes.Url(NormalUrl.Of(url));
}
