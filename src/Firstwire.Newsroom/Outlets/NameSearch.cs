using System.Security.Cryptography;
using System.Text.Json;
using Dapper;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Archive.Sealing;

namespace Firstwire.Newsroom.Outlets;

/// <summary>An outlet or a feed that bears a name.</summary>
public sealed record NamedPlace(string Name, long Id, bool IsFeed);

/// <summary>Finds outlets and feeds by a piece of their names. Names lie sealed, so each is opened and none is kept.</summary>
public sealed class NameSearch(NewsArchive archive)
{
    /// <summary>In whose names every word stands, upper or lower case alike: outlets first, those that begin with the first word before others.</summary>
    public IReadOnlyList<NamedPlace> Find(string query, int most)
    {
        var words = query.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0) return [];
        using var read = archive.Read();
        return
        [
            .. Outlets(read).Concat(Feeds(read))
                .Where(place => words.All(word => place.Name.Contains(word, StringComparison.OrdinalIgnoreCase)))
                .OrderBy(place => place.IsFeed)
                .ThenByDescending(place => place.Name.StartsWith(words[0], StringComparison.OrdinalIgnoreCase))
                .ThenBy(place => place.Name, StringComparer.OrdinalIgnoreCase).ThenBy(place => place.Id)
                .Take(most),
        ];
    }

    private static IEnumerable<NamedPlace> Outlets(ReadSession read) => Opened(
        read, "outlet_key", "select id, sealed from outlet where same_as is null",
        static (id, key, content) => key.Open(content, Sealed.Json.OutletContent, Place.Outlet) is var outlet
            ? new NamedPlace(outlet.Name ?? outlet.Domain, id, IsFeed: false)
            : null);

    private static IEnumerable<NamedPlace> Feeds(ReadSession read) => Opened(
        read, "feed_key", "select id, sealed from feed",
        static (id, key, content) => key.Open(content, Sealed.Json.FeedContent, Place.FeedContent) is { Title: { } title } ? new NamedPlace(title, id, IsFeed: true) : null);

    private static IEnumerable<NamedPlace> Opened(ReadSession read, string keys, string query, Func<long, SealingKey, byte[], NamedPlace?> open)
    {
        var bytes = read.Keys.Query<(long Id, byte[] Bytes)>($"select id, bytes from {keys}").ToDictionary(row => row.Id, row => row.Bytes);
        foreach (var (id, content) in read.Archive.Query<(long Id, byte[] Content)>(query, buffered: false))
        {
            if (!bytes.TryGetValue(id, out var secret)) continue;
            using var key = new SealingKey(secret);
            if (WhatOpens(() => open(id, key, content)) is { } place) yield return place;
        }
    }

    /// <summary>A damaged row has no name; verification tells of it.</summary>
    private static NamedPlace? WhatOpens(Func<NamedPlace?> open)
    {
        try
        {
            return open();
        }
        catch (Exception failure) when (failure is CryptographicException or JsonException)
        {
            return null;
        }
    }
}
