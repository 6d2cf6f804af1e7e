using Firstwire.Newsroom;

namespace Firstwire.Server.Access;

/// <summary>By which address somebody asks: a proxy that is asked by https may pass requests on by http.</summary>
internal static class AskedAddress
{
    /// <summary>
    /// True where what is answered travels encrypted: by the public address, or because browsers tell from where a
    /// request comes over https and to their own machine alone (Fetch Metadata, 2).
    /// </summary>
    public static bool IsSecure(this HttpRequest request) => request.IsHttps || IsPublicly(request)
        || (request.Headers.ContainsKey("Sec-Fetch-Site") && !ListenAddresses.IsLoopback(request.Host.Host));

    /// <summary>Scheme, host and port, without a path.</summary>
    public static string Site(this HttpRequest request) =>
        $"{(request.IsSecure() ? "https" : request.Scheme)}://{request.Host}";

    private static bool IsPublicly(HttpRequest request) =>
        request.HttpContext.RequestServices.GetRequiredService<NewsroomOptions>().PublicUrl is { } url
        && new Uri(url) is { Scheme: "https" } address
        && request.Host == new HostString(address.Authority);
}
