namespace Firstwire.Server.Access;

/// <summary>The headers that every answer carries, whatever became of the request.</summary>
internal static class SecurityHeaders
{
    /// <summary>
    /// Nothing but our own files, pictures and forms, and nothing written into a page: a hole in the sanitiser would
    /// still run nothing and load nothing.
    /// </summary>
    public const string ContentSecurityPolicy =
        "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; worker-src 'self'; "
        + "img-src 'self'; font-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; "
        + "frame-ancestors 'none'";

    /// <summary>Only what can run a script could ask for any of these.</summary>
    private const string PermissionsPolicy =
        "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), "
        + "microphone=(), payment=(), usb=()";

    public static void UseSecurityHeaders(this WebApplication app) => app.Use((context, next) =>
    {
        // At the last moment: the exception handler begins by clearing the headers.
        context.Response.OnStarting(static state =>
        {
            var response = ((HttpContext)state).Response;
            Add(response.Headers);
            if (IsPage(response)) response.Headers["Permissions-Policy"] = PermissionsPolicy;
            return Task.CompletedTask;
        }, context);
        return next(context);
    });

    private static bool IsPage(HttpResponse response) =>
        response.ContentType?.StartsWith("text/html", StringComparison.OrdinalIgnoreCase) == true;

    private static void Add(IHeaderDictionary headers)
    {
        if (headers.ContentSecurityPolicy.Count == 0) headers.ContentSecurityPolicy = ContentSecurityPolicy;
        headers.XContentTypeOptions = "nosniff";

        // Form tokens would say SAMEORIGIN, and the renderer of pages allows a script that none of them loads.
        headers.XFrameOptions = "DENY";
        headers.Remove("blazor-enhanced-nav");

        // A private edition's address says where somebody reads and what; publishers who want to know their readers'
        // way find the program named in the User-Agent of its polls.
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["X-Robots-Tag"] = "noindex";
        if (headers.CacheControl.Count == 0) headers.CacheControl = "private, no-cache";
    }
}
