using System.Text.RegularExpressions;
using Firstwire.Text.Urls;

namespace Firstwire.Newsroom.Images;

/// <summary>
/// What a picture is recognised by in whatever size, format or quality it is asked for, and through whatever service
/// that shrinks pictures of others: the address that such a service's own holds, without what only says how it is to
/// be drawn. A key, never a link to follow.
/// </summary>
internal static partial class PictureKey
{
    /// <summary>Services within services.</summary>
    private const int MaxLayers = 3;

    /// <summary>Parameters that say how a picture is drawn, and not which.</summary>
    private static readonly HashSet<string> Drawing = new(StringComparer.OrdinalIgnoreCase)
    {
        "w", "h", "width", "height", "maxwidth", "maxheight", "mw", "mh", "size", "sz", "q", "qlt", "quality", "dpr",
        "fit", "crop", "resize", "scale", "zoom", "rect", "format", "fm", "fmt", "auto", "strip", "sharp", "sharpen",
        "ssl", "blur", "bg", "cs", "optimize", "webp", "upscale", "gravity", "aspect", "ar", "trim", "letterbox",
    };

    public static string Of(WebUrl url)
    {
        ArgumentNullException.ThrowIfNull(url);
        url = Held(url);
        var segments = url.Path.Split('/');
        var kept = segments.Where(
            (segment, at) => at == segments.Length - 1 || segment.Length == 0 || !DrawingSegment().IsMatch(segment));
        var path = SizeInName().Replace(string.Join('/', kept), "${end}");
        var query = string.Join('&', url.Query.TrimStart('?').Split('&').Where(static pair => !IsDrawing(pair)));
        return NormalUrl.Of(
            WebUrl.Parse($"{url.Scheme}://{url.Host}:{url.Port}{path}{(query.Length == 0 ? "" : "?" + query)}") ?? url);
    }

    /// <summary>The picture's own address, where this one is a service's that holds it; else this one.</summary>
    public static WebUrl Held(WebUrl url)
    {
        for (var layers = 0; layers < MaxLayers && Within(url) is { } held; layers++) url = held;
        return url;
    }

    private static bool IsDrawing(string pair)
    {
        var equals = pair.IndexOf('=');
        return equals < 0 ? pair.Length == 0
            : Drawing.Contains(pair[..equals]) && DrawingValue().IsMatch(Uri.UnescapeDataString(pair[(equals + 1)..]));
    }

    /// <summary>The picture's own address, in a parameter or at the end of the path; null for none.</summary>
    private static WebUrl? Within(WebUrl url)
    {
        if (!url.IsHttp) return null;
        foreach (var pair in url.Query.TrimStart('?').Split('&'))
        {
            var equals = pair.IndexOf('=');
            if (equals >= 0 && Picture(Uri.UnescapeDataString(pair[(equals + 1)..]), "") is { } named) return named;
        }

        var path = Uri.UnescapeDataString(url.Path);
        var scheme = path.IndexOf("/http", StringComparison.OrdinalIgnoreCase);
        if (scheme >= 0 && Picture(path[(scheme + 1)..], url.Query) is { } whole) return whole;

        // A host for a first segment: the service has left the scheme out.
        var end = path.IndexOf('/', 1);
        return end > 0 && HostName().IsMatch(path[1..end]) ? Picture($"https:/{path}", url.Query) : null;
    }

    private static WebUrl? Picture(string address, string query)
    {
        if (SchemeWithOneSlash().Match(address) is { Success: true } broken)
        {
            address = $"{broken.Groups["scheme"].Value}://{address[broken.Length..]}";
        }

        return WebUrl.Parse(address) is { IsHttp: true } url && PictureName().IsMatch(url.Path)
            ? WebUrl.Parse(url.Query.Length > 0 ? url.Href : url.WithoutFragment().Href + query)
            : null;
    }

    private const RegexOptions Plain =
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
        | RegexOptions.ExplicitCapture;

    [GeneratedRegex(@"^(\d{1,5}x\d{0,5}|x\d{1,5}|([a-z]{1,3}_[\w.:-]+,?)+|([a-z]+=[\w.:-]+,?)+)$", Plain)]
    private static partial Regex DrawingSegment();

    /// <summary>As systems of publishing write it for the sizes that they make: <c>ferry-800x600.jpg</c>.</summary>
    [GeneratedRegex(@"(?:-\d{2,5}x\d{2,5}|@\dx)(?<end>\.[a-z]{3,4})$", Plain)]
    private static partial Regex SizeInName();

    [GeneratedRegex(@"^[\w.,:x-]{0,24}$", Plain)]
    private static partial Regex DrawingValue();

    [GeneratedRegex(@"^([a-z0-9-]+\.)+[a-z]{2,}$", Plain)]
    private static partial Regex HostName();

    [GeneratedRegex(@"\.(jpe?g|png|gif|webp|avif|svg|bmp|jxl)$", Plain)]
    private static partial Regex PictureName();

    [GeneratedRegex(@"^(?<scheme>https?):/+", Plain)]
    private static partial Regex SchemeWithOneSlash();
}
