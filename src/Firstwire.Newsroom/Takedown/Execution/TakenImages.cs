using Firstwire.Newsroom.Archive;
using Firstwire.Text.Urls;

namespace Firstwire.Newsroom.Takedown.Execution;

/// <summary>An image that is taken down: we hold its address, never its bytes.</summary>
internal static class TakenImages
{
    public static bool Shows(OpenedVersion version, WebUrl image) => Is(version.Head.ImageUrl, image) || Holds(version.Body?.Html, image);

    public static OpenedVersion Without(OpenedVersion version, WebUrl image) => version with
    {
        Head = Is(version.Head.ImageUrl, image) ? version.Head with { ImageUrl = null } : version.Head,
        Body = version.Body?.Html is { } html ? version.Body with { Html = Cut(html, image) } : version.Body,
    };

    private static bool Is(string? address, WebUrl image) =>
        WebUrl.Parse(address) is { IsHttp: true } shown && NormalUrl.Of(shown) == NormalUrl.Of(image);

    private static bool Holds(string? html, WebUrl image) =>
        html is not null && (html.Contains(image.Href, StringComparison.Ordinal) || html.Contains(Escaped(image), StringComparison.Ordinal));

    /// <summary>The address goes; an image without one is shown by nobody.</summary>
    private static string Cut(string html, WebUrl image) =>
        html.Replace(image.Href, "", StringComparison.Ordinal).Replace(Escaped(image), "", StringComparison.Ordinal);

    private static string Escaped(WebUrl image) => image.Href.Replace("&", "&amp;", StringComparison.Ordinal);
}
