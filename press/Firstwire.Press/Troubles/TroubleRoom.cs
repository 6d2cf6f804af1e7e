using Microsoft.AspNetCore.Http;

namespace Firstwire.Press.Troubles;

/// <summary>The misbehaving servers.</summary>
internal sealed class TroubleRoom(World world, TimeProvider time) : IDisposable
{
    private readonly CancellationTokenSource _closing = new();

    public IReadOnlyList<Trouble> All => [new Trouble("gone", $"http://gone.trouble.localhost:{world.Port}/feed.xml")];

    public static bool Has(string host) => host.EndsWith(".trouble.localhost", StringComparison.Ordinal);

    public async Task AnswerAsync(string host, HttpContext context)
    {
        context.Response.StatusCode = 410;
        await Task.Delay(TimeSpan.Zero, time, _closing.Token);
    }

    public void Close() => _closing.Cancel();

    public void Dispose() => _closing.Dispose();
}
