using Dapper;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Archive.Sealing;
using Firstwire.Newsroom.Takedown.Proof;
using Firstwire.Reading.Sanitizing;

namespace Firstwire.Newsroom.Takedown.Execution;

/// <summary>
/// The words of an item that is taken down, as they were held: what its refusals are made from, and what is probed for
/// once it is gone. Sealed under the order's key and destroyed with it.
/// </summary>
internal sealed record TakenWords(long ItemId, string Url)
{
    /// <summary>Characters of one text that are probed for; more tell no more.</summary>
    private const int LongestText = 200_000;

    public IReadOnlyList<string> Titles { get; init; } = [];

    /// <summary>Descriptions, bodies and their plain text, each once.</summary>
    public IReadOnlyList<string> Texts { get; init; } = [];

    /// <summary>The plain text that the item is recognised by.</summary>
    public string? Recognised { get; init; }

    /// <summary>
    /// The first part of the item's key, to be looked for as well; without the rest of it nothing opens.
    /// </summary>
    public byte[]? KeyPiece { get; init; }

    /// <summary>Null where the item is gone.</summary>
    public static TakenWords? Of(ReadSession read, long itemId)
    {
        using var key = read.KeyOf(Subject.Item, itemId);
        var sealedUrl = read.Archive.QuerySingleOrDefault<byte[]?>(
            "select sealed_url from item where id = @itemId and erased is null", new { itemId });
        if (key is null || sealedUrl is null) return null;
        var url = key.Open(sealedUrl, Sealed.Json.AddressContent, Place.ItemUrl).Url;
        var titles = new HashSet<string>(StringComparer.Ordinal);
        var texts = new HashSet<string>(StringComparer.Ordinal);
        string? recognised = null;
        foreach (var number in read.Archive.Query<long>(
            "select number from version where item_id = @itemId order by number", new { itemId }))
        {
            if (ItemVersions.Open(read, key, itemId, number) is not { } version) continue;
            Add(titles, version.Head.Title);
            Add(texts, version.Head.Description);
            Add(texts, version.Body?.Html);
            var plain = version.Body?.Text ?? (version.Body?.Html is { } html ? PlainText.From(html) : null);
            Add(texts, plain);
            if (plain?.Length >= (recognised?.Length ?? 0)) recognised = plain;
        }

        return new TakenWords(itemId, url)
        {
            Titles = [.. titles],
            Texts = [.. texts],
            Recognised = recognised,
            KeyPiece = KeyStore.Piece(read.Keys, itemId, Prober.KeyPiece)
        };
    }

    private static void Add(HashSet<string> words, string? text)
    {
        if (text is { Length: > 0 }) words.Add(text.Length > LongestText ? text[..LongestText] : text);
    }
}
