using Dapper;
using Firstwire.Formats.Feeds;
using Firstwire.Newsroom.Archive.Sealing;
using Firstwire.Text.Urls;

namespace Firstwire.Newsroom.Archive.Filing;

/// <summary>
/// A feed's document made ready to be filed: all that needs no transaction, so that the one writer is not kept waiting.
/// </summary>
/// <param name="Content">The feed's own words about itself.</param>
/// <param name="Entries">Those that can be told from each other, in the document's order.</param>
internal sealed record PreparedDocument(FeedContent Content, Feed Feed, IReadOnlyList<PreparedEntry> Entries)
{
    public static PreparedDocument Of(KeyedHashes hashes, FeedContent content, Feed feed) =>
        new(content, feed, PreparedEntry.Of(hashes, content, feed.Entries));

    /// <summary>As above; the versions of entries that the feed never listed are packed as well.</summary>
    public static PreparedDocument Of(NewsArchive archive, long feedId, FeedContent content, Feed feed)
    {
        var document = Of(archive.Hashes, content, feed);
        using var read = archive.Read();
        foreach (var entry in document.Entries)
        {
            if (!IsKnown(read, feedId, entry)) entry.Version.Pack();
        }

        return document;
    }

    /// <summary>
    /// The page that an entry without an address of its own came from: the one that the feed names as its home, where
    /// both are one publisher's. Anybody's feed can name anybody's home.
    /// </summary>
    public WebUrl HomePage
    {
        get
        {
            var own = WebUrl.Parse(Content.Url)!;
            return WebUrl.Parse(Feed.HomePageUrl) is { IsHttp: true } home && RegistrableDomain.IsShared(home, own)
                ? home
                : own;
        }
    }

    private static bool IsKnown(ReadSession read, long feedId, PreparedEntry entry) =>
        read.Archive.ExecuteScalar<long>(
            "select exists (select 1 from entry where feed_id = @feedId and guid_hash = @Guid)",
            new { feedId, entry.Guid }) == 1;
}
