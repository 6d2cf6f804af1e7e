using System.Security.Cryptography;
using Dapper;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Archive.Sealing;

namespace Firstwire.Newsroom.Outlets;

/// <summary>An outlet or a feed that bears a name.</summary>
public sealed record NamedPlace(string Name, long Id, bool IsFeed);

/// <summary>
/// Finds outlets and feeds by a piece of their names. Names lie sealed, and a palette asks with every letter: all are
/// opened at once and kept for a minute, or until one comes or a key is destroyed.
/// </summary>
public sealed class NameSearch(NewsArchive archive)
{
    /// <summary>More are not kept (some 10 MB): they are opened for each question.</summary>
    private const int MostKept = 50_000;

    /// <summary>A new name of a known outlet is found by then.</summary>
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(1);

    private volatile OpenedNames? opened;

    /// <summary>
    /// In whose names every word stands, upper or lower case alike: outlets first, those that begin with the first word
    /// before others.
    /// </summary>
    public IReadOnlyList<NamedPlace> Find(string query, int most)
    {
        var words = query.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0) return [];
        using var read = archive.Read();
        return
        [
            .. Names(read)
                .Where(place => words.All(word => place.Name.Contains(word, StringComparison.OrdinalIgnoreCase)))
                .OrderBy(place => place.IsFeed)
                .ThenByDescending(place => place.Name.StartsWith(words[0], StringComparison.OrdinalIgnoreCase))
                .ThenBy(place => place.Name, StringComparer.OrdinalIgnoreCase).ThenBy(place => place.Id)
                .Take(most),
        ];
    }

    private IReadOnlyList<NamedPlace> Names(ReadSession read)
    {
        var now = archive.Time.GetUtcNow();
        var stamp = Stamp(read);
        if (opened is { } before && before.Stamp == stamp && before.At <= now && now - before.At < Kept)
        {
            return before.Places;
        }

        List<NamedPlace> places = [.. Outlets(read), .. Feeds(read)];
        opened = places.Count <= MostKept ? new OpenedNames(stamp, now, places) : null;
        return places;
    }

    /// <summary>
    /// Another with every outlet and feed that comes, and with every key of theirs that is destroyed.
    /// </summary>
    private static (long, long, long, long) Stamp(ReadSession read)
    {
        var (outlets, feeds) = read.Archive.QuerySingle<(long, long)>(
            "select coalesce((select max(id) from outlet), 0), coalesce((select max(id) from feed), 0)");
        var (outletKeys, feedKeys) = read.Keys.QuerySingle<(long, long)>(
            "select (select count(*) from outlet_key), (select count(*) from feed_key)");
        return (outlets, feeds, outletKeys, feedKeys);
    }

    private static IEnumerable<NamedPlace> Outlets(ReadSession read) => Opened(
        read, Subject.Outlet, "select id, sealed from outlet where same_as is null",
        static (id, key, content) => key.Open(content, Sealed.Json.OutletContent, Place.Outlet) is var outlet
            ? new NamedPlace(outlet.Name ?? outlet.Domain, id, IsFeed: false)
            : null);

    private static IEnumerable<NamedPlace> Feeds(ReadSession read) => Opened(
        read, Subject.Feed, "select id, sealed from feed",
        static (id, key, content) =>
            key.Open(content, Sealed.Json.FeedContent, Place.FeedContent) is { Title: { } title }
                ? new NamedPlace(title, id, IsFeed: true)
                : null);

    private static IEnumerable<NamedPlace> Opened(
        ReadSession read, Subject subject, string query, Func<long, SealingKey, byte[], NamedPlace?> open)
    {
        var bytes = KeyStore.All(read.Keys, subject);
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
        catch (CryptographicException)
        {
            return null;
        }
    }

    private sealed record OpenedNames(
        (long, long, long, long) Stamp, DateTimeOffset At, IReadOnlyList<NamedPlace> Places);
}
