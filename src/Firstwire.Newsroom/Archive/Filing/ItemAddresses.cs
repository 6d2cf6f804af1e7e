using Dapper;
using Firstwire.Text.Urls;

namespace Firstwire.Newsroom.Archive.Filing;

/// <summary>Which item an address leads to, by the keyed hash of its normal form.</summary>
internal static class ItemAddresses
{
    public static long? Find(WriteSession write, WebUrl url) =>
        write.Archive.QuerySingleOrDefault<long?>(
            "select item_id from item_address where url_hash = @hash", new { hash = Hash(write, url) });

    public static void Add(WriteSession write, WebUrl url, long itemId) =>
        write.Archive.Execute(
            "insert into item_address (url_hash, item_id) values (@hash, @itemId) on conflict do nothing",
            new { hash = Hash(write, url), itemId });

    private static byte[] Hash(WriteSession write, WebUrl url) => write.Hashes.Url(NormalUrl.Of(url));
}
