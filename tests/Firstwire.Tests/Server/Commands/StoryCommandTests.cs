using Firstwire.Tests.Newsroom;
using Firstwire.Tests.Newsroom.Archive;
using Firstwire.Tests.Newsroom.Stories;
using Firstwire.Tests.Tracing.Copies;

namespace Firstwire.Tests.Server.Commands;

public sealed class StoryCommandTests : IAsyncDisposable
{
    private readonly NewsroomFixture room = new(ArchiveEngine.Sqlite);

    public ValueTask DisposeAsync() => room.DisposeAsync();

    [Fact]
    public async Task An_editor_prints_merges_parts_and_moves_from_the_terminal()
    {
        var stories = new StoryRoom(room);
        var one = await stories.FileAsync(
            "harbour-post.example", "Night ferry to Skarvoy returns", HarbourTexts.Original);
        var other = await stories.FileAsync(
            "star-gazette.example", "Star charts of amateurs put online", HarbourTexts.Unrelated, 1);
        stories.Follow();

        Assert.Contains("1 independent account", await RunAsync(0, "story", $"{one}"), StringComparison.Ordinal);
        Assert.Contains("There is no story 4711", await RunAsync(1, "story", "4711"), StringComparison.Ordinal);
        await RunAsync(0, "story", "merge", $"{one}", $"{other}");
        stories.Follow();
        Assert.Contains(
            "star-gazette.example", await RunAsync(0, "story", $"{other}", "--json"), StringComparison.Ordinal);
        Assert.Contains(
            "They tell story", await RunAsync(0, "story", "split", $"{one}", $"{other}"), StringComparison.Ordinal);
        stories.Follow();
        Assert.NotEqual(one, stories.Reads.StoryOf(other));
        await RunAsync(0, "story", "move", $"{other}", $"{one}");
        stories.Follow();
        Assert.Equal(one, stories.Reads.StoryOf(other));
        await RunAsync(1, "story", "move", $"{other}", $"{one}");
    }

    private Task<string> RunAsync(int exitCode, params string[] arguments) =>
        FirstwireProgram.RunAsync(exitCode, [.. arguments, "--data", room.Folder.Path]);
}
