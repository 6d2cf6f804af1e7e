using Firstwire.Formats.Feeds;
using Firstwire.Newsroom.Archive.Filing;
using Firstwire.Newsroom.Archive.Sealing;
using Firstwire.Newsroom.Outlets;
using Firstwire.Newsroom.Scheduling;

namespace Firstwire.Tests.Newsroom.Archive;

public sealed class ArchivePagesTests
{
    private const string Start = "https://harbour-post.example/feed.xml";

    [Theory]
    [InlineData(1, "feed.xml")]
    [InlineData(3, "2.xml", "3.xml", "1.xml")]
    [InlineData(2, "2.xml", "2.xml#again")]
    [InlineData(2, "2.xml", "http://www.harbour-post.example/1.xml?utm_source=feed")]
    public async Task An_archive_that_runs_in_a_circle_ends_where_it_meets_itself(int pages, params string[] next)
    {
        await using var room = new NewsroomFixture(ArchiveEngine.Sqlite);
        var feedId = await room.AddFeedAsync(Start);
        var feed = new FeedContent(Start);
        var polling = new PollingContent { ArchivePages = ["https://harbour-post.example/1.xml"] };
        var read = 0;

        while (polling.ArchivePages is [var url, ..])
        {
            var older = new Uri(new Uri(url), next[Math.Min(read, next.Length - 1)]).AbsoluteUri;
            var before = polling;
            polling = await room.Archive.WriteAsync(
                write => ArchivePages.Read(
                    write, new Assignment.ReadArchive(new Lease(1, 1), feedId, feed, FeedOrigin.Person, url, 1), before,
                    new Feed { Format = FeedFormat.Atom10, NextUrl = older }, mayPass: false),
                TestContext.Current.CancellationToken);
            read++;
        }

        Assert.Equal(pages, read);
        Assert.Empty(polling.ArchiveTrail);
    }
}
