using System.Net;
using Firstwire.Text.Urls;

namespace Firstwire.Newsroom.WebSub;

/// <summary>The addresses at which hubs and subscribers reach this Firstwire, and which hubs it will ask.</summary>
public static class PushAddresses
{
    /// <summary>The hub's path; callbacks are below it.</summary>
    public const string Path = "/websub";

    public static string Hub(string publicUrl) => publicUrl + Path;

    /// <summary>The Link field of a feed that is pushed (RFC 8288).</summary>
    public static string Links(string publicUrl, string self) =>
        $"<{Hub(publicUrl)}>; rel=\"hub\", <{self}>; rel=\"self\"";

    internal static string Callback(string publicUrl, string token) => $"{publicUrl}{Path}/{token}";

    /// <summary>
    /// A secret travels by https only, and so do deliveries to us (WebSub §5.1, §8.1). Plain http is for the operator's
    /// own networks, which <see cref="NewsroomOptions.AllowedNetworks"/> names.
    /// </summary>
    internal static bool MayAsk(WebUrl hub, NewsroomOptions options) =>
        options.PublicUrl is { } publicUrl
        && (IsInAllowedNetwork(hub, options)
            || (hub.Scheme == "https" && publicUrl.StartsWith("https:", StringComparison.OrdinalIgnoreCase)));

    private static bool IsInAllowedNetwork(WebUrl url, NewsroomOptions options)
    {
        var isLocal = url.Host == "localhost" || url.Host.EndsWith(".localhost", StringComparison.Ordinal);
        var address = isLocal ? IPAddress.Loopback : IPAddress.TryParse(
            url.Host.AsSpan().Trim("[]"), out var written) ? written : null;
        return address is not null && options.AllowedNetworks.Any(network => network.Contains(address));
    }
}
