using System.Collections.Frozen;
using System.Net;
using Firstwire.Text.Urls;

namespace Firstwire.Newsroom.Fetching;

/// <summary>What is refused on sight of a URL, before any name is resolved.</summary>
internal static class UrlGuard
{
    /// <summary>Common servers stop at 8 KiB for the whole request line.</summary>
    private const int MaxLength = 8192;

    /// <summary>
    /// The bad ports of the Fetch Standard (https://fetch.spec.whatwg.org/#port-blocking), and behind them stores that
    /// obey commands found in an HTTP request.
    /// </summary>
    private static readonly FrozenSet<int> BadPorts = FrozenSet.Create(
        0, 1, 7, 9, 11, 13, 15, 17, 19, 20, 21, 22, 23, 25, 37, 42, 43, 53, 69, 77, 79, 87, 95, 101, 102, 103, 104,
        109, 110, 111, 113, 115, 117, 119, 123, 135, 137, 139, 143, 161, 179, 389, 427, 465, 512, 513, 514, 515, 526,
        530, 531, 532, 540, 548, 554, 556, 563, 587, 601, 636, 989, 990, 993, 995, 1719, 1720, 1723, 2049, 3659, 4045,
        4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 10080,
        3306, 5432, 6379, 11211, 27017);

    /// <summary>Why no request may go to <paramref name="url"/>, as one sentence; null where it may.</summary>
    public static string? WhyRefused(WebUrl url)
    {
        if (!url.IsHttp) return $"Only http and https addresses are fetched, not {url.Scheme}.";
        if (url.HasCredentials) return "Addresses with a user name or a password are not fetched.";
        if (url.Href.Length > MaxLength) return $"The address is longer than {MaxLength} characters.";
        if (url.Host.Length == 0) return "The address names no host.";
        if (BadPorts.Contains(url.Port)) return $"Port {url.Port} does not serve web pages.";
        return IsReadAlike(url) ? null : "The address is ambiguous: readers of URLs disagree on its host or port.";
    }

    /// <summary>
    /// The request is made by the address as <see cref="Uri"/> reads it; where that is another server than the one just
    /// judged, someone plays parsers against each other.
    /// </summary>
    private static bool IsReadAlike(WebUrl url)
    {
        try
        {
            var uri = url.ToUri();
            return uri.Scheme == url.Scheme
                && uri.Port == url.Port
                && uri.UserInfo.Length == 0
                && IsSameHost(uri.IdnHost, url.Host);
        }
        catch (UriFormatException)
        {
            return false;
        }
    }

    private static bool IsSameHost(string ours, string theirs) =>
        ours.Equals(theirs, StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(ours, out var one) && IPAddress.TryParse(theirs, out var other) && one.Equals(other));
}
