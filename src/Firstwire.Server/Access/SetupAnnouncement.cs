namespace Firstwire.Server.Access;

/// <summary>Tells whoever started an edition that others can reach how to set up a browser.</summary>
internal static class SetupAnnouncement
{
    public static void Register(WebApplication app, TextWriter to)
    {
        if (app.Services.GetRequiredService<ListenAddresses>().IsLoopbackOnly) return;
        app.Lifetime.ApplicationStarted.Register(() =>
        {
            var token = app.Services.GetRequiredService<SetupToken>().Issue();
            to.WriteLine(
                "Other machines can reach this Firstwire, so a browser must be set up before it can read. Open in it:");
            foreach (var url in app.Urls) to.WriteLine($"  {Reachable(url)}{SetupRoute.Path}?token={token}");
            to.WriteLine(
                "(From another machine: this machine's IP address, or its name if --urls gives it, in place of "
                    + "localhost.)");
            to.WriteLine("The address works once; each start prints a new one. A browser that is set up stays so.");
        });
    }

    private static string Reachable(string url)
    {
        var address = BindingAddress.Parse(url);
        return address.Host is "*" or "+" or "0.0.0.0" or "[::]"
            ? $"{address.Scheme}://localhost:{address.Port}"
            : url.TrimEnd('/');
    }
}
