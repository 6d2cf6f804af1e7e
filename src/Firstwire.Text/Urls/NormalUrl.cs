using System.Globalization;
using System.Text;

namespace Firstwire.Text.Urls;

/// <summary>
/// The form of a URL by which two addresses of one article are recognised. A key, never a link to follow: what does not
/// tell articles apart is gone from it (scheme, tracking, session, AMP and mobile variants, order of parameters).
/// </summary>
public static class NormalUrl
{
    /// <summary>Labels before a registrable domain that stand for the same pages on other screens.</summary>
    private static readonly string[] VariantLabels = ["www", "m", "mobile", "amp"];

    /// <summary>
    /// The key of <paramref name="url"/>, redirect wrappers taken off first. Addresses that are not of the web keep all
    /// but their fragment.
    /// </summary>
    public static string Of(WebUrl url)
    {
        ArgumentNullException.ThrowIfNull(url);
        url = Unwrap(url);
        if (!url.IsHttp) return url.WithoutFragment().Href;

        var key = new StringBuilder(url.Href.Length).Append(HostOf(url.Host));
        if (url.Parts.Port is { } port) key.Append(CultureInfo.InvariantCulture, $":{port}");
        key.Append(NormalPath.Of(url.Path));
        NormalQuery.AppendTo(key, url.Query);

        // A fragment that holds a route is the page; any other is a place in it.
        if (url.Fragment is ['#', '!' or '/', _, ..]) key.Append(url.Fragment);
        return key.ToString();
    }

    /// <summary>
    /// The address that a redirector, an archive or a cache holds in its own address: found by reading alone, nothing
    /// is fetched. <paramref name="url"/> itself where it holds none.
    /// </summary>
    public static WebUrl Unwrap(WebUrl url) => Follow(url, static _ => false);

    /// <summary>
    /// Where a redirector leads, as <see cref="Unwrap"/> reads it. A copy that an archive or a cache keeps is a page of
    /// its own: who links to it means the copy.
    /// </summary>
    public static WebUrl Destination(WebUrl url) => Follow(url, RedirectWrapper.IsCopy);

    /// <summary>Redirectors within redirectors that are taken off; newsletters reach three.</summary>
    private const int MaxLayers = 5;

    private static WebUrl Follow(WebUrl url, Func<WebUrl, bool> isEnd)
    {
        ArgumentNullException.ThrowIfNull(url);
        for (var layers = 0; layers < MaxLayers; layers++)
        {
            if (!url.IsHttp || isEnd(url) || RedirectWrapper.TargetOf(url) is not { IsHttp: true } target) break;
            url = target;
        }

        return url;
    }

    private static string HostOf(string host)
    {
        host = host.TrimEnd('.');
        var domain = RegistrableDomain.Of(host);
        if (domain.Length == host.Length) return host;
        var labels = host[..^(domain.Length + 1)].Split('.').Where(label => !VariantLabels.Contains(label));
        return string.Join('.', labels.Append(domain));
    }
}
