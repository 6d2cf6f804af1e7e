using Firstwire.Text.Charsets;
using Firstwire.Text.Urls;

namespace Firstwire.Formats.Discovery;

/// <summary>
/// Where a feed may be found for a page that announces none (<see cref="FeedDiscovery"/>): by the conventions of
/// platforms, of publishing software, and at last of the web. Each is only worth a try.
/// </summary>
public static class FeedSuggestions
{
    /// <summary>Marks of software stand in the head; channel ids of large pages some hundred kilobytes in.</summary>
    private const int MaxCharacters = 2 * 1024 * 1024;

    /// <summary>No platform has longer identities.</summary>
    private const int MaxIdentity = 64;

    /// <summary>
    /// Addresses to try, best first, each once; none for an address that is not of the web. Never throws.
    /// </summary>
    /// <param name="url">The page's address.</param>
    /// <param name="html">The page, where it is at hand; it tells its software.</param>
    public static IReadOnlyList<string> For(
        string? url, ReadOnlyMemory<byte> html = default, string? contentType = null)
    {
        if (WebUrl.Parse(url) is not { IsHttp: true } page) return [];
        var text = HtmlDecoder.Decode(html.Span, contentType).Text;
        if (text.Length > MaxCharacters) text = text[..MaxCharacters];
        return
        [
            .. Platforms(page).Concat(Identities(page, text)).Concat(Software(page, text))
                .Concat(Conventions.WellKnown.Select(target => PagePattern.Fill(page, target)))
                .Distinct(StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<string> Platforms(WebUrl page) => Conventions.Platforms
        .Select(platform => PagePattern.Apply(page, platform.Host, platform.Path, platform.Target))
        .OfType<string>();

    private static IEnumerable<string> Identities(WebUrl page, string text) => Conventions.Identities
        .Where(identity => PagePattern.Apply(page, identity.Host, "/", identity.Target) is not null)
        .Select(identity => Identity(text, identity.Before) is { } id ? identity.Target.Replace("{id}", id) : null)
        .OfType<string>();

    private static IEnumerable<string> Software(WebUrl page, string text) => Conventions.Software
        .Where(software => text.Contains(software.Mark, StringComparison.OrdinalIgnoreCase))
        .Select(software => PagePattern.Apply(page, software.Path, software.Target))
        .OfType<string>();

    private static string? Identity(string text, string before)
    {
        var at = text.IndexOf(before, StringComparison.Ordinal);
        if (at < 0) return null;
        var rest = text.AsSpan(at + before.Length);
        var length = 0;
        while (length < rest.Length && (char.IsAsciiLetterOrDigit(rest[length]) || rest[length] is '-' or '_'))
        {
            length++;
        }

        return length is > 0 and <= MaxIdentity ? rest[..length].ToString() : null;
    }
}
