using System.Net;
using System.Net.Sockets;

namespace Firstwire.Newsroom.Fetching;

/// <summary>
/// Opens the TCP connections of the fetcher. Every name is resolved and judged here and the connection goes to the very
/// address that was judged, so that no later answer of DNS can change where the bytes go.
/// </summary>
internal sealed class GuardedConnection(FetchOptions options, ConnectedAddresses connected, TimeProvider time)
{
    /// <summary>A name may list many addresses; after these, the next poll tries again.</summary>
    private const int MaxAttempts = 4;

    /// <exception cref="NotConnectedException">Always when there is no connection, but for cancellation.</exception>
    public async ValueTask<Stream> OpenAsync(SocketsHttpConnectionContext context, CancellationToken cancellation)
    {
        var (host, port) = (context.DnsEndPoint.Host, context.DnsEndPoint.Port);
        using var clock = new CancellationTokenSource(options.ConnectTimeout, time);
        using var limited = CancellationTokenSource.CreateLinkedTokenSource(cancellation, clock.Token);
        try
        {
            var addresses = await ResolveAsync(host, limited.Token);
            if (WhyRefused(host, addresses) is { } reason)
            {
                throw new NotConnectedException(new FetchResult.Refused(reason));
            }

            return await ConnectAsync(host, addresses, port, limited.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw new NotConnectedException(Faults.OfSilence(host, port));
        }
    }

    private async Task<IPAddress[]> ResolveAsync(string host, CancellationToken cancellation)
    {
        if (IPAddress.TryParse(host.AsSpan().TrimEnd('.'), out var literal)) return [literal];
        try
        {
            var addresses = await options.Resolver(host, cancellation).WaitAsync(cancellation);
            return addresses.Length > 0 ? addresses : throw NotFound(host);
        }
        catch (Exception exception) when (exception is SocketException or ArgumentException)
        {
            throw NotFound(host);
        }
    }

    /// <summary>
    /// One forbidden address among the answers refuses the name. Whoever mixes public and inner addresses is rebinding:
    /// the public one is for the check, the inner one for a client that falls back when the public one is made to fail.
    /// To connect to the allowed ones alone would be as safe today, but every later fallback or pool would have to keep
    /// to that choice; and no honest name in public DNS has reason to list an inner address.
    /// </summary>
    private string? WhyRefused(string host, IPAddress[] addresses)
    {
        foreach (var address in addresses)
        {
            if (AddressGuard.WhyForbidden(address) is not { } owner || IsAllowed(address)) continue;
            return $"The host {host} is not fetched: its address belongs to {owner}. "
                + "Only the setting AllowedNetworks lets requests go there.";
        }

        return null;
    }

    private bool IsAllowed(IPAddress address)
    {
        var plain = AddressGuard.Plain(address);
        return options.AllowedNetworks.Any(network => network.Contains(plain));
    }

    /// <summary>
    /// One address after the other, each with its share of the time: a silent one leaves time for the next.
    /// </summary>
    private async Task<Stream> ConnectAsync(
        string host, IPAddress[] addresses, int port, CancellationToken cancellation)
    {
        SocketException? failure = null;
        IPAddress[] tried = [.. addresses.Select(AddressGuard.Plain).Distinct().Take(MaxAttempts)];
        foreach (var address in tried)
        {
            using var clock = new CancellationTokenSource(options.ConnectTimeout / tried.Length, time);
            using var share = CancellationTokenSource.CreateLinkedTokenSource(cancellation, clock.Token);
            try
            {
                var stream = await ConnectAsync(new IPEndPoint(address, port), share.Token);
                connected.Note(host, address);
                return stream;
            }
            catch (SocketException exception)
            {
                failure = exception;
            }
            catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
            {
                failure = new SocketException((int)SocketError.TimedOut);
            }
        }

        throw new NotConnectedException(Faults.OfConnection(host, port, failure));
    }

    private static async Task<Stream> ConnectAsync(IPEndPoint end, CancellationToken cancellation)
    {
        var socket = new Socket(end.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        try
        {
            socket.NoDelay = true;
            await socket.ConnectAsync(end, cancellation);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private static NotConnectedException NotFound(string host) =>
        new(new FetchResult.Unreachable($"No address was found for the host {host}."));
}

/// <summary>
/// Carries the outcome through <see cref="SocketsHttpHandler"/>, which passes on nothing but exceptions.
/// </summary>
internal sealed class NotConnectedException(FetchResult result) : IOException(result.Sentence)
{
    public FetchResult Result => result;
}
