using System.Net;
using System.Net.Sockets;

namespace Firstwire.Tests.Server.Commands;

public sealed class ServeCommandTests
{
    /// <summary>Of the demo, whose feeds are all due at once: what has begun by then ends without a word.</summary>
    [Fact]
    public async Task An_address_that_is_taken_is_told_in_one_sentence()
    {
        using var other = Listener(out var address);

        var run = await FirstwireProgram.RunAsync(["demo", "--urls", address]);

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith($"firstwire: {address} is taken by another program.", run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>It goes on: that it ends here is because its address is taken.</summary>
    [Fact]
    public async Task Of_a_list_that_breaks_off_and_names_no_web_address_both_are_told_and_the_rest_goes_on()
    {
        using var folder = new TemporaryFolder();
        var list = Path.Combine(folder.Path, "feeds.opml");
        await File.WriteAllTextAsync(
            list,
            """
            <opml><body><outline xmlUrl="https://harbour-post.example/feed.xml"/>
            <outline xmlUrl="ftp://inlet-times.example/feed.xml"/>
            <outline xmlUrl="https://mirela:open-sesame@tide-table.example/feed.xml"/><outline xmlUrl="https://dal
            """,
            TestContext.Current.CancellationToken);
        using var other = Listener(out var address);

        var run = await FirstwireProgram.RunAsync(
            ["serve", "--data", Path.Combine(folder.Path, "archive"), "--urls", address, "--feeds", list]);

        Assert.Equal(
            [
                $"firstwire: {list} ends within its list: feeds behind the break are missing.",
                $"firstwire: Of {list} 2 feeds are refused:",
                "firstwire: ftp://inlet-times.example/feed.xml cannot be polled; give an http or https address.",
                "firstwire: tide-table.example: addresses with a user name or a password are not taken.",
            ],
            run.Error.Split('\n')[..4]);
        Assert.DoesNotContain("open-sesame", run.Error, StringComparison.Ordinal);
        Assert.Contains($"{address} is taken by another program.", run.Error, StringComparison.Ordinal);
    }

    /// <summary>Another program, which has taken an address.</summary>
    private static TcpListener Listener(out string address)
    {
        var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        address = $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}";
        return listener;
    }
}
