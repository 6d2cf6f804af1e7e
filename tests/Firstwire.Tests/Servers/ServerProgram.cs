using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Firstwire.Tests.Servers;

/// <summary>A server of the system's that runs for a test, on this machine alone.</summary>
internal sealed class ServerProgram : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly Process process;

    private ServerProgram(Process process) => this.process = process;

    /// <summary>Where Debian puts servers, which are on no user's path.</summary>
    public static string? Find(string name) =>
        new[] { "/usr/sbin", "/usr/bin", "/usr/local/sbin", "/usr/local/bin" }
            .Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists);

    /// <summary>A port that is free at this moment, of connections and datagrams.</summary>
    public static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    /// <summary>Starts it and waits until it takes connections.</summary>
    public static async Task<ServerProgram> StartAsync(string name, int port, params IEnumerable<string> arguments)
    {
        var started = Process.Start(new ProcessStartInfo(Find(name)!, arguments)
        {
            UseShellExecute = false,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        })!;
        var began = Stopwatch.StartNew();
        while (!await AnswersAsync(port))
        {
            if (started.HasExited || began.Elapsed > Patience)
            {
                throw new InvalidOperationException(
                    $"{name} does not start: {await started.StandardError.ReadToEndAsync()}");
            }

            await Task.Delay(50);
        }

        return new ServerProgram(started);
    }

    public async ValueTask DisposeAsync()
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private static async Task<bool> AnswersAsync(int port)
    {
        using var client = new TcpClient();
        try
        {
            await client.ConnectAsync(IPAddress.Loopback, port);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
