using Dapper;
using Firstwire.Newsroom.Outlets;
using Firstwire.Tests.Newsroom.Archive;

namespace Firstwire.Tests.Newsroom.Outlets;

public sealed class NameSearchTests
{
    [Fact]
    public async Task A_name_is_found_by_pieces_of_it_and_what_comes_is_found_at_once()
    {
        await using var room = new NewsroomFixture(ArchiveEngine.Sqlite);
        await room.AddFeedAsync("https://harbour-post.example/feed.xml");
        var names = new NameSearch(room.Archive);

        Assert.Equal("harbour-post.example", Assert.Single(names.Find("POST harb", 10)).Name);
        Assert.Empty(names.Find("valley", 10));
        await room.AddFeedAsync("https://valley-echo.example/feed.xml");
        Assert.Single(names.Find("valley", 10));
    }

    [Fact]
    public async Task A_name_whose_key_is_destroyed_is_forgotten_at_once()
    {
        await using var room = new NewsroomFixture(ArchiveEngine.Sqlite);
        await room.AddFeedAsync();
        var names = new NameSearch(room.Archive);
        Assert.Single(names.Find("harbour", 10));

        await room.Archive.WriteAsync(
            write => write.Keys.Execute("delete from outlet_key"), TestContext.Current.CancellationToken);

        Assert.Empty(names.Find("harbour", 10));
    }
}
