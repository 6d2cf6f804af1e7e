using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using Firstwire.Text.Charsets;
using Firstwire.Text.Urls;

namespace Firstwire.Formats.Discovery;

/// <summary>
/// The documents of Really Simple Licensing that a page names by <c>link rel="license" type="application/rsl+xml"</c>.
/// </summary>
public static class RslLinks
{
    /// <summary>A page is one of few contents, and has as many licences.</summary>
    private const int MaxLinks = 10;

    /// <summary>Their addresses, in order, each once. Never throws on input.</summary>
    /// <param name="url">The page's address, the base of its links.</param>
    public static IReadOnlyList<string> Find(ReadOnlyMemory<byte> html, string? url, string? contentType = null)
    {
        // Few pages name one, and none is taken apart for it that does not. Some write the plus sign as "&#43;".
        if (html.Span.IndexOf("application/rsl"u8) < 0) return [];
        var pageUrl = WebUrl.Parse(url);
        WebUrl? statedBase = null;
        var found = new List<string>();
        foreach (var token in HtmlTokens.Of(HtmlDecoder.Decode(html.Span, contentType).Text))
        {
            if (token is not HtmlTagToken { Type: HtmlTokenType.StartTag } tag) continue;
            if (tag.Name is "base") statedBase ??= WebUrl.Parse(tag.GetAttribute("href"), pageUrl);
            if (tag.Name is not "link" || !ContentType.IsRsl(tag.GetAttribute("type")) || !IsLicense(tag)) continue;
            if (tag.GetAttribute("href") is { Length: > 0 } href
                && WebUrl.Parse(href, statedBase ?? pageUrl) is { IsHttp: true } address
                && !found.Contains(address.Href)) found.Add(address.Href);
            if (found.Count == MaxLinks) break;
        }

        return found;
    }

    private static bool IsLicense(HtmlTagToken tag) =>
        tag.GetAttribute("rel")?.Split((char[]?)null).Contains("license", StringComparer.OrdinalIgnoreCase) == true;
}
