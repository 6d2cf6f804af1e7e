using Firstwire.Newsroom.Health;

namespace Firstwire.Server.Api;

/// <summary><c>/health</c>: 200 while the archive can be read.</summary>
internal static class HealthRoute
{
    public const string Path = "/health";

    public static void MapHealth(this WebApplication app) => app.MapRead(Path, (FeedHealth feeds) =>
    {
        feeds.Count();
        return Results.Text("ok\n");
    });
}
