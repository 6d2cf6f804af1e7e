using System.Text.Json;
using Firstwire.Newsroom.Archive;

namespace Firstwire.Tests.Server.Commands;

public sealed class RereadCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task It_tells_how_many_pages_there_are_to_be_read_again()
    {
        await NewsArchive.Open(folder["archive"], TimeProvider.System).DisposeAsync();

        Assert.Contains(
            "0 pages that an earlier edition read", await RunAsync(0, "--dry-run"), StringComparison.Ordinal);
        Assert.Contains("0 pages to be read again", await RunAsync(0), StringComparison.Ordinal);
        using var json = JsonDocument.Parse(await RunAsync(0, "--json"));
        Assert.Equal(0, json.RootElement.GetProperty("pages").GetInt32());
    }

    [Fact]
    public async Task It_says_what_cannot_be_read_again()
    {
        await NewsArchive.Open(folder["archive"], TimeProvider.System).DisposeAsync();

        Assert.Contains("There is no item 4711", await RunAsync(1, "4711"), StringComparison.Ordinal);
        Assert.Contains("There is no item ferry", await RunAsync(1, "ferry"), StringComparison.Ordinal);
        Assert.Contains("leave the items out", await RunAsync(1, "4711", "--dry-run"), StringComparison.Ordinal);
    }

    private Task<string> RunAsync(int exitCode, params string[] arguments) =>
        FirstwireProgram.RunAsync(exitCode, ["reread", .. arguments, "--data", folder["archive"]]);
}
