using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Firstwire.Tests.Newsroom.Fetching;

/// <summary>
/// A server on the loopback that writes whatever a test wants, HTTP or not, once a request's header has come in.
/// </summary>
public sealed class RawSite : IAsyncDisposable
{
    private readonly TcpListener listener;
    private readonly CancellationTokenSource stopping = new();
    private readonly Func<Stream, CancellationToken, Task> answer;
    private readonly Task serving;

    /// <param name="at">The address to listen at; 127.0.0.1 unless told.</param>
    public RawSite(Func<Stream, CancellationToken, Task> answer, IPAddress? at = null)
    {
        listener = new TcpListener(at ?? IPAddress.Loopback, 0);
        this.answer = answer;
        listener.Start();
        serving = ServeAsync();
    }

    /// <param name="answer">Each char one byte.</param>
    public RawSite(string answer, IPAddress? at = null)
        : this((stream, cancellation) => stream.WriteAsync(Encoding.Latin1.GetBytes(answer), cancellation).AsTask(), at)
    {
    }

    public string Origin => $"http://{listener.LocalEndpoint}";

    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync();
        await serving;
        listener.Stop();
        stopping.Dispose();
    }

    private async Task ServeAsync()
    {
        var conversations = new List<Task>();
        try
        {
            while (true) conversations.Add(AnswerAsync(await listener.AcceptTcpClientAsync(stopping.Token)));
        }
        catch (OperationCanceledException)
        {
            await Task.WhenAll(conversations);
        }
    }

    private async Task AnswerAsync(TcpClient client)
    {
        using var connection = client;
        try
        {
            var stream = client.GetStream();
            await ReadRequestAsync(stream, stopping.Token);
            await answer(stream, stopping.Token);
        }
        catch (Exception exception) when (exception is IOException or OperationCanceledException)
        {
            // The client went away, or the test is over: both are ways for a conversation to end.
        }
    }

    private static async Task ReadRequestAsync(NetworkStream stream, CancellationToken cancellation)
    {
        var read = new List<byte>();
        var one = new byte[1];
        while (!read.TakeLast(4).SequenceEqual("\r\n\r\n"u8.ToArray()))
        {
            await stream.ReadExactlyAsync(one, cancellation);
            read.Add(one[0]);
        }
    }
}
