using System.Collections.Concurrent;
using System.Diagnostics.Tracing;

namespace Firstwire.Tests.Newsroom.Fetching;

/// <summary>
/// Sees each attempt of this process to open a TCP connection, to whatever address, as the runtime reports them: a
/// refusal must come before the attempt, also where nobody would have answered.
/// </summary>
public sealed class ConnectionWatch : EventListener
{
    private readonly ConcurrentQueue<string> attempts = new();

    public int AttemptsTo(int port) => attempts.Count(address => PortOf(address) == port);

    protected override void OnEventSourceCreated(EventSource eventSource)
    {
        if (eventSource.Name == "System.Net.Sockets") EnableEvents(eventSource, EventLevel.Informational);
    }

    protected override void OnEventWritten(EventWrittenEventArgs eventData)
    {
        if (eventData is { EventName: "ConnectStart", Payload: [string address, ..] }) attempts.Enqueue(address);
    }

    /// <summary>The runtime writes a socket address as "family:size:{port high,port low,…}".</summary>
    private static int PortOf(string address)
    {
        var bytes = address[(address.IndexOf('{') + 1)..].Split(',', 3);
        return (int.Parse(bytes[0]) << 8) | int.Parse(bytes[1]);
    }
}
