using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http;

namespace Firstwire.Press.Troubles;

/// <summary>The misbehaving servers: finds the one of a host, counts its visits and lets it answer.</summary>
internal sealed class TroubleRoom(World world, TimeProvider time) : IDisposable
{
    private const string Prefix = "trouble-";
    private static readonly Dictionary<string, Func<Visit, Task>> Answers =
        StatusTroubles.All.Concat(BodyTroubles.All).Concat(ContentTroubles.All)
            .ToDictionary(trouble => trouble.Name, trouble => trouble.Answer);

    private readonly CancellationTokenSource closing = new();
    private readonly ConcurrentDictionary<string, int> visits = new();

    public IReadOnlyList<Trouble> All =>
        [.. Answers.Keys.Select(
            name => new Trouble(name, Home(name) + (name == "hostile-page" ? "page" : "feed.xml")))];

    public static bool Has(string host) => Name(host) is { } name && Answers.ContainsKey(name);

    /// <summary>A client that leaves, or a press that closes, ends the answer where it is.</summary>
    public async Task AnswerAsync(string host, HttpContext context)
    {
        var name = Name(host)!;
        var count = this.visits.AddOrUpdate(name, 0, (_, visits) => visits + 1);
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, closing.Token);
        try
        {
            await Answers[name](new Visit(context, Home(name), count, time, world.Options.LongestDelay, ending.Token));
        }
        catch (Exception exception)
            when (ending.IsCancellationRequested && exception is OperationCanceledException or IOException)
        {
            context.Abort();
        }
    }

    public void Close() => closing.Cancel();

    public void Dispose() => closing.Dispose();

    private static string? Name(string host) =>
        host.StartsWith(Prefix, StringComparison.Ordinal) && host.EndsWith(".localhost", StringComparison.Ordinal)
            ? host[Prefix.Length..^".localhost".Length]
            : null;

    private string Home(string name) => $"http://{Prefix}{name}.localhost:{world.Port}/";
}
