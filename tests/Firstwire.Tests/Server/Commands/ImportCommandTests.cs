using System.Text.Json;

namespace Firstwire.Tests.Server.Commands;

public sealed class ImportCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Of_a_short_list_every_feed_is_told_and_their_counts()
    {
        var list = await WriteAsync(feeds: 2, refused: 1);

        var run = await RunAsync("import", list);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(
            [
                "added   https://paper-0.example/feed.xml",
                "added   https://paper-1.example/feed.xml",
                "refused ftp://paper-0.example/feed.xml cannot be polled; give an http or https address.",
                "3 feeds: 2 added, 0 known before, 1 refused",
            ],
            Lines(run.Output));
    }

    [Fact]
    public async Task A_long_list_is_told_by_its_counts_and_by_what_was_refused()
    {
        var list = await WriteAsync(feeds: 1_500, refused: 103);

        var run = await RunAsync("import", list);
        var again = await RunAsync("import", list);

        var lines = Lines(run.Output);
        Assert.Equal(102, lines.Length);
        Assert.All(lines[..100], line => Assert.StartsWith("refused ftp://paper-", line, StringComparison.Ordinal));
        Assert.Equal(
            ["and 3 more that are refused: --each tells of every one.",
                "1,603 feeds: 1,500 added, 0 known before, 103 refused"],
            lines[100..]);
        Assert.Equal("1,603 feeds: 0 added, 1,500 known before, 103 refused", Lines(again.Output)[^1]);
    }

    [Fact]
    public async Task Of_a_long_list_every_feed_is_told_to_who_asks_for_each_or_for_JSON()
    {
        var list = await WriteAsync(feeds: 120, refused: 0);

        var each = await RunAsync("import", list, "--each");
        var json = await RunAsync("import", list, "--json");

        Assert.Equal((0, 121), (each.ExitCode, Lines(each.Output).Length));
        using var outcomes = JsonDocument.Parse(json.Output);
        Assert.Equal(120, outcomes.RootElement.GetArrayLength());
        Assert.Equal("known", outcomes.RootElement[0].GetProperty("result").GetString());
    }

    private static string[] Lines(string output) => output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private async Task<string> WriteAsync(int feeds, int refused)
    {
        var list = folder["feeds.opml"];
        var outlines = Enumerable.Range(0, feeds).Select(static number => $"https://paper-{number}.example/feed.xml")
            .Concat(Enumerable.Range(0, refused).Select(static number => $"ftp://paper-{number}.example/feed.xml"))
            .Select(static url => $"<outline xmlUrl=\"{url}\"/>");
        await File.WriteAllTextAsync(
            list, $"<opml><body>{string.Concat(outlines)}</body></opml>", TestContext.Current.CancellationToken);
        return list;
    }

    private Task<FirstwireProgram.EndedRun> RunAsync(params string[] arguments) =>
        FirstwireProgram.RunAsync([.. arguments, "--data", folder["archive"]]);
}
