using Microsoft.Extensions.Hosting;

namespace Firstwire.Newsroom.Pipeline;

/// <summary>Runs the pipeline as long as the program runs.</summary>
internal sealed class IngestService(Ingest ingest) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => ingest.RunAsync(stoppingToken);
}
