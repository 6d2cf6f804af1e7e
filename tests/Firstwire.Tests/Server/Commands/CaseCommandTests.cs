using System.Text.Json;
using Firstwire.Newsroom;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Takedown.Cases;
using Firstwire.Tests.Newsroom.Takedown.Cases;

namespace Firstwire.Tests.Server.Commands;

public sealed class CaseCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task The_operator_lists_shows_and_rejects_from_the_terminal()
    {
        var code = await FileAsync();

        using var list = JsonDocument.Parse(await RunAsync(0, "takedown", "list", "--json"));
        Assert.Equal((code, "awaiting-proof"), (Text(list.RootElement[0], "id"), Text(list.RootElement[0], "state")));
        Assert.Contains("I wrote it", await RunAsync(0, "takedown", "show", code), StringComparison.Ordinal);

        await RunAsync(0, "takedown", "reject", code, "--reason", "abuse", "--word", "No.");
        Assert.Contains("was decided before", await RunAsync(1, "takedown", "execute", code), StringComparison.Ordinal);
        Assert.Contains(
            "There is no request", await RunAsync(1, "takedown", "show", "nonsense"), StringComparison.Ordinal);

        var shown = await RunAsync(0, "takedown", "show", code);
        Assert.Contains("Rejected because: It was not made in good faith.", shown, StringComparison.Ordinal);
        Assert.Contains("Told the claimant: No.", shown, StringComparison.Ordinal);

        using var one = JsonDocument.Parse(await RunAsync(0, "takedown", "show", code, "--json"));
        Assert.Equal(("rejected", "abuse"), (Text(one.RootElement, "state"), Text(one.RootElement, "rejection")));
    }

    [Theory]
    [InlineData("co.uk", "Others register names below co.uk")]
    [InlineData("localhost", "Give a host name")]
    [InlineData("192.168.1.7", "An IP address has no owner")]
    public async Task What_nobody_holds_alone_is_erased_by_no_command(string domain, string answer)
    {
        await FileAsync();

        Assert.Contains(answer, await RunAsync(1, "takedown", "--domain", domain), StringComparison.Ordinal);
        Assert.Contains(
            "Nothing in the archive is in this scope",
            await RunAsync(1, "takedown", "--domain", "https://Nobody.example/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_nobody_asked_for_a_removal_that_is_said()
    {
        await using (NewsArchive.Open(folder["archive"], TimeProvider.System))
        {
        }

        Assert.StartsWith("No request for removal is open.", await RunAsync(0, "takedown", "list"));
        Assert.StartsWith("There are no requests for removal.", await RunAsync(0, "takedown", "list", "--all"));
    }

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();

    private async Task<string> FileAsync()
    {
        await using var archive = NewsArchive.Open(folder["archive"], TimeProvider.System);
        var filed = Assert.IsType<FilingResult.Filed>(await new CaseDesk(archive, new NewsroomOptions()).FileAsync(
            CaseFixture.Claim(), CaseSource.Form, TestContext.Current.CancellationToken));
        return filed.Code;
    }

    private Task<string> RunAsync(int exitCode, params string[] arguments) =>
        FirstwireProgram.RunAsync(exitCode, [.. arguments, "--data", folder["archive"]]);
}
