using System.Net;
using Firstwire.Server.Api;
using Firstwire.Server.Pages;
using Firstwire.Server.WebSub;

namespace Firstwire.Server.Access;

/// <summary>
/// The access rule until people can sign up: an edition on loopback is read from this machine alone; any other asks for
/// the browser to be set up once. A request by an unknown name, or one that a proxy passed on, is refused with a page
/// that says why.
/// </summary>
internal static class RequestGate
{
    private static readonly string[] ForwardingHeaders =
    [
        "Forwarded", "Via", "X-Real-IP", "X-Client-IP", "X-Cluster-Client-IP", "X-ProxyUser-Ip", "X-Original-For",
        "X-Original-Host", "X-Original-Proto", "True-Client-IP", "CF-Connecting-IP", "CF-Ray", "CF-Visitor",
        "Fastly-Client-IP", "Fly-Client-IP",
    ];

    public static void UseRequestGate(this WebApplication app)
    {
        var addresses = app.Services.GetRequiredService<ListenAddresses>();
        var cookie = app.Services.GetRequiredService<ReaderCookie>();
        var doors = app.Services.GetRequiredService<OutsideDoors>();
        app.Use((context, next) =>
        {
            // The look of the refusals themselves; the same for everybody.
            if (context.Request.Path.StartsWithSegments(SiteAssets.Path)) return next(context);
            var refusal = Refuse(context, addresses);
            var mayRead = refusal is null && (addresses.IsLoopbackOnly || cookie.IsIn(context.Request));
            if (!mayRead) Outsider.Note(context);
            if (doors.Admit(context.Request))
            {
                OutsideDoors.Limit(context);
                return next(context);
            }

            if (mayRead || (refusal is null && IsOpen(context.Request.Path))) return next(context);
            return (refusal ?? RefusalPages.NotSetUp(context.Request)).ExecuteAsync(context);
        });
    }

    private static IResult? Refuse(HttpContext context, ListenAddresses addresses)
    {
        var request = context.Request;
        if (request.Headers.Keys.FirstOrDefault(IsForwarding) is { } header) return RefusalPages.Forwarded(header);
        if (!addresses.Answers(request.Host)) return RefusalPages.UnknownName(request.Host.Host);
        return addresses.IsLoopbackOnly
            && context.Connection.RemoteIpAddress is { } remote
            && !IPAddress.IsLoopback(remote)
            ? RefusalPages.FromElsewhere()
            : null;
    }

    /// <summary>What a browser that is not set up yet may ask for; what was removed is everybody's to see.</summary>
    private static bool IsOpen(PathString path) =>
        path.StartsWithSegments(SetupRoute.Path) || path.StartsWithSegments(HealthRoute.Path)
        || path.StartsWithSegments(TakedownRoutes.Transparency)
        || path == TakedownRoutes.Revocations
        || path == $"{TakedownRoutes.Transparency}.json";

    private static bool IsForwarding(string header) =>
        header.StartsWith("X-Forwarded", StringComparison.OrdinalIgnoreCase)
        || ForwardingHeaders.Contains(header, StringComparer.OrdinalIgnoreCase);
}
