using System.Net;
using System.Net.Sockets;

namespace Firstwire.Tests.Server.Commands;

public sealed class ServeCommandTests
{
    /// <summary>Of the demo, whose feeds are all due at once: what has begun by then ends without a word.</summary>
    [Fact]
    public async Task An_address_that_is_taken_is_told_in_one_sentence()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var address = $"http://127.0.0.1:{((IPEndPoint)other.LocalEndpoint).Port}";

        var run = await FirstwireProgram.RunAsync(["demo", "--urls", address]);

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith($"firstwire: {address} is taken by another program.", run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }
}
