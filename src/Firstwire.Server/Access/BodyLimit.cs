using Microsoft.AspNetCore.Http.Features;

namespace Firstwire.Server.Access;

/// <summary>Lets nobody send more to a route than there is reason to.</summary>
internal static class BodyLimit
{
    /// <summary>A body that was begun to be read keeps the limit that it had.</summary>
    /// <param name="bytes">The largest body that is read; more is answered with 413.</param>
    public static void LimitBody(this HttpContext context, long bytes)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = bytes;
        }
    }
}
