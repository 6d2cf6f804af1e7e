using Dapper;
using Firstwire.Formats.Opml;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Archive.Sealing;
using Firstwire.Newsroom.People;
using Firstwire.Newsroom.Scheduling;
using Firstwire.Text.Urls;

namespace Firstwire.Newsroom.Outlets;

/// <summary>
/// A reader's subscriptions as OPML 2.0, each in its folder, without those that somebody stopped following: what
/// <see cref="OpmlSubscriptions"/> takes in again.
/// </summary>
public sealed class OpmlExport(NewsArchive archive)
{
    /// <summary>
    /// The list as UTF-8 bytes, feeds by title. Addresses that carry credentials are left out: the file may travel.
    /// </summary>
    public byte[] Write() => OpmlWriter.Write(new OpmlDocument
    {
        Title = "Firstwire subscriptions",
        Feeds = [.. Read().OrderBy(feed => feed.Title ?? feed.Url, StringComparer.OrdinalIgnoreCase).ThenBy(feed =>
            feed.Url, StringComparer.Ordinal)],
    });

    private List<OpmlFeed> Read()
    {
        using var read = archive.Read();
        var feeds = new List<OpmlFeed>();
        foreach (var (id, sealedContent, folder) in read.Archive.Query<(long, byte[], string?)>(
            """
            select feed.id, feed.sealed, folder.name from subscription join feed on feed.id = feed_id
            left join folder on folder.id = folder_id
            where subscription.person_id = @person and feed.reason <> @unfollowed
            """,
            new { person = OnePerson.Id, unfollowed = (int)PollReason.Unfollowed }))
        {
            using var key = read.KeyOf(Subject.Feed, id);
            if (key?.Open(sealedContent, Sealed.Json.FeedContent, Place.FeedContent) is not { } content) continue;
            if (WebUrl.Parse(content.Url) is not { HasCredentials: false }) continue;
            feeds.Add(new OpmlFeed(
                content.Url, content.Title, content.HomePageUrl, folder is null ? [] : [folder.Split('/')]));
        }

        return feeds;
    }
}
