using Firstwire.Newsroom;
using Firstwire.Newsroom.WebSub;
using Firstwire.Rights;
using Firstwire.Server.Access;
using Firstwire.Server.Api;
using Firstwire.Server.Pages.Takedown;

namespace Firstwire.Server.WebSub;

/// <summary>
/// What is open to everybody at the address that PublicUrl names, by whatever proxy a request comes: callbacks, which
/// nobody guesses; whatever a rights holder needs, since that is nobody who reads here; and of a public edition its
/// feeds and its hub. Whoever may read a feed may subscribe to it, nobody else: a private edition's hub is as closed as
/// its pages.
/// </summary>
internal sealed class OutsideDoors(NewsroomOptions options, ListenAddresses addresses)
{
    /// <summary>
    /// Bytes of a request by whoever it may be. The longest text that can be claimed takes 1.4 MB in the form's own
    /// writing; it is held in memory while it is read.
    /// </summary>
    private const long LargestRequest = 2 * 1024 * 1024;

    /// <summary>
    /// Requests for removal, their private pages, and the publisher's desk. None of them shows what is read here to who
    /// may not read it.
    /// </summary>
    private static readonly string[] RightsHolderPaths =
        [TakedownPages.FormPath, TakedownPages.Path, TakedownApi.Path, OpenApiRoute.Path, DeskRoutes.Path];

    private readonly HostString? host = options.PublicUrl is { } publicUrl
        ? new HostString(new Uri(publicUrl).Authority)
        : null;

    /// <summary>Where subscribers find our hub; null where they could not read the feeds.</summary>
    public string? Hub => options.PublicUrl is { } publicUrl
        && (options.Edition == Edition.Public || addresses.IsLoopbackOnly)
        ? PushAddresses.Hub(publicUrl)
        : null;

    /// <summary>Lets no stranger send more than there is reason to; a route may yet say otherwise.</summary>
    public static void Limit(HttpContext context)
    {
        context.LimitBody(LargestRequest);
    }

    public bool Admit(HttpRequest request)
    {
        if (host is null || request.Host != host) return false;
        if (request.Path.StartsWithSegments(PushAddresses.Path, out var rest) && rest.Value is { Length: > 1 })
        {
            return true;
        }

        if (RightsHolderPaths.Any(path => request.Path.StartsWithSegments(path))) return true;
        if (request.Path == TakedownRoutes.Revocations || request.Path == $"{TakedownRoutes.Transparency}.json"
            || request.Path.StartsWithSegments(TakedownRoutes.Transparency))
        {
            return true;
        }

        return options.Edition == Edition.Public
            && (request.Path == PushAddresses.Path || FeedsOut.Paths.Contains(request.Path.Value));
    }
}
