using Firstwire.Newsroom.Archive;
using Microsoft.Extensions.Time.Testing;

namespace Firstwire.Tests.Newsroom.Archive;

/// <summary>How many of those who have read an archive stay open for the next.</summary>
public sealed class ReadSessionTests
{
    private const int AtOnce = 20;
    private const int MostIdle = 8;

    [Fact]
    public async Task Of_many_who_read_at_once_a_few_stay_open_for_the_next()
    {
        using var folder = new TemporaryFolder();
        await using var archive = ArchiveEngine.Sqlite.Open(folder, new FakeTimeProvider(NewsroomFixture.Start));

        var first = ReadAtOnce(archive);
        var second = ReadAtOnce(archive);

        Assert.Equal(AtOnce, first.Count);
        Assert.Equal(MostIdle, second.Intersect(first).Count());
    }

    [Fact]
    public async Task Whoever_still_reads_when_the_archive_is_closed_is_closed_when_done()
    {
        using var folder = new TemporaryFolder();
        var archive = ArchiveEngine.Sqlite.Open(folder, new FakeTimeProvider(NewsroomFixture.Start));
        var reader = archive.Read();

        await archive.DisposeAsync();
        reader.Dispose();

        Assert.Equal(System.Data.ConnectionState.Closed, reader.Archive.State);
    }

    private static HashSet<ReadSession> ReadAtOnce(NewsArchive archive)
    {
        HashSet<ReadSession> sessions = [.. Enumerable.Range(0, AtOnce).Select(_ => archive.Read())];
        foreach (var session in sessions) session.Dispose();
        return sessions;
    }
}
