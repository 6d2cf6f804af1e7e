using Firstwire.Tracing.Credits;

namespace Firstwire.Tests.Tracing.Credits;

/// <summary>Asks the finder about documents of a made-up outlet.</summary>
internal static class Tracer
{
    public const string Page = "https://inland-courier.example/2031/harbour";

    /// <summary>The agencies whose text this is, as one line in the order of names.</summary>
    public static string Agencies(string? text = null, string? byline = null, string url = Page) =>
        string.Join(", ", Origin(text, byline, url).Agencies.Order(StringComparer.Ordinal));

    public static TextOrigin Origin(string? text = null, string? byline = null, string url = Page) =>
        TextOrigin.Of(Credits(text, byline, url));

    public static IReadOnlyList<Credit> Credits(string? text = null, string? byline = null, string url = Page) =>
        CreditFinder.Find(new CreditedDocument(url, null, text, byline));
}
