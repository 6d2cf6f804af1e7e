using Microsoft.Extensions.Hosting;

namespace Firstwire.Press.Serving;

/// <summary>
/// The press is a guest in its process: it ends when it is disposed of, and leaves Ctrl+C and SIGTERM to its host,
/// where the default lifetime would swallow both.
/// </summary>
internal sealed class GuestLifetime : IHostLifetime
{
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
