using System.Net;
using System.Net.Sockets;
using Firstwire.Press;
using Microsoft.Extensions.Time.Testing;

namespace Firstwire.Tests.Press;

/// <summary>A running press with a clock in the hand, and a client whose every name is loopback.</summary>
public sealed class PressReader : IAsyncDisposable
{
    public static readonly DateTimeOffset Opening = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    private PressReader(PressServer press, FakeTimeProvider clock)
    {
        Press = press;
        Clock = clock;
        Client = new HttpClient(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            ConnectCallback = async (context, cancellation) =>
            {
                var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
                await socket.ConnectAsync(IPAddress.Loopback, context.DnsEndPoint.Port, cancellation);
                return new NetworkStream(socket, ownsSocket: true);
            },
        });
    }

    public PressServer Press { get; }

    public FakeTimeProvider Clock { get; }

    public HttpClient Client { get; }

    public static async Task<PressReader> OpenAsync(PressOptions? options = null)
    {
        var clock = new FakeTimeProvider(Opening);
        var press = await PressServer.StartAsync(options ?? new(), clock, TestContext.Current.CancellationToken);
        return new PressReader(press, clock);
    }

    public Task<HttpResponseMessage> GetAsync(string url, Action<HttpRequestMessage>? with = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, url);
        with?.Invoke(request);
        var untilHead = HttpCompletionOption.ResponseHeadersRead;
        return Client.SendAsync(request, untilHead, TestContext.Current.CancellationToken);
    }

    public async Task<string> TextAsync(string url)
    {
        using var response = await GetAsync(url);
        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await Press.DisposeAsync();
    }
}
