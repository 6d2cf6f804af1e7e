using Dapper;
using Microsoft.Data.Sqlite;

namespace Firstwire.Newsroom.Archive.Sealing;

/// <summary>The statements of <c>keys.db</c>. Ids and keys are born together here.</summary>
internal static class KeyStore
{
    /// <summary>Takes the next id of a kind and makes its key.</summary>
    public static (long Id, SealingKey Key) Create(SqliteConnection keys, Subject subject)
    {
        var bytes = SealingKey.NewBytes();
        if (subject != Subject.Item)
        {
            return (keys.ExecuteScalar<long>(
                $"insert into {Table(subject)} (bytes) values (@bytes) returning id", new { bytes }),
                new SealingKey(bytes));
        }

        var text = SealingKey.NewBytes();
        var id = keys.ExecuteScalar<long>(
            "insert into item_key (bytes, text) values (@bytes, @text) returning id", new { bytes, text });
        return (id, new SealingKey(bytes, text));
    }

    /// <summary>The key of a subject; null once it was destroyed.</summary>
    public static SealingKey? Find(SqliteConnection keys, Subject subject, long id)
    {
        if (subject == Subject.Item)
        {
            var (own, text, taken) = keys.QuerySingleOrDefault<(byte[]?, byte[], long?)>(
                "select bytes, text, text_taken from item_key where id = @id", new { id });
            return own is null ? null : new SealingKey(own, text, taken is not null);
        }

        var bytes = keys.ExecuteScalar<byte[]?>($"select bytes from {Table(subject)} where id = @id", new { id });
        return bytes is null ? null : new SealingKey(bytes);
    }

    /// <summary>The bytes of all keys of a kind, by id, for lists that open every name.</summary>
    public static Dictionary<long, byte[]> All(SqliteConnection keys, Subject subject) =>
        keys.Query<(long Id, byte[] Bytes)>($"select id, bytes from {Table(subject)}")
            .ToDictionary(row => row.Id, row => row.Bytes);

    /// <summary>The ids of a kind whose keys there are.</summary>
    public static HashSet<long> Ids(SqliteConnection keys, Subject subject) =>
        keys.Query<long>($"select id from {Table(subject)}").ToHashSet();

    /// <summary>Whether texts of an item were taken away.</summary>
    public static bool TextWasTaken(SqliteConnection keys, long itemId) =>
        keys.ExecuteScalar<long?>("select text_taken from item_key where id = @itemId", new { itemId }) is not null;

    /// <summary>The first bytes of an item's key.</summary>
    public static byte[]? Piece(SqliteConnection keys, long itemId, int length) =>
        keys.ExecuteScalar<byte[]?>(
            "select substr(bytes, 1, @length) from item_key where id = @itemId", new { itemId, length });

    /// <summary>Destroys a key: with <c>secure_delete</c> its bytes are overwritten in the file.</summary>
    public static void Destroy(SqliteConnection keys, Subject subject, long id) =>
        keys.Execute($"delete from {Table(subject)} where id = @id", new { id });

    /// <summary>A secret of the whole archive, made at its first use.</summary>
    public static byte[] Secret(SqliteConnection keys, string name)
    {
        keys.Execute("insert into secret (name, bytes) values (@name, @bytes) on conflict do nothing",
            new { name, bytes = SealingKey.NewBytes() });
        return keys.ExecuteScalar<byte[]>("select bytes from secret where name = @name", new { name })!;
    }

    private static string Table(Subject subject) => subject switch
    {
        Subject.Item => "item_key",
        Subject.Feed => "feed_key",
        Subject.Outlet => "outlet_key",
        Subject.Subscriber => "subscriber_key",
        Subject.Claim => "claim_key",
        _ => throw new ArgumentOutOfRangeException(nameof(subject)),
    };
}
