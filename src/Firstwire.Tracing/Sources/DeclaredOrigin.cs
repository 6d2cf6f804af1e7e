using Firstwire.Text.Urls;

namespace Firstwire.Tracing.Sources;

/// <summary>What an item says of its own origin.</summary>
/// <param name="Url">Its own address.</param>
/// <param name="CanonicalUrl">The address that its page calls canonical.</param>
public sealed record OriginStatements(string? Url, string? CanonicalUrl, string? SourceTitle, string? SourceUrl);

/// <summary>
/// The origin that an item itself declares: its page's canonical address on another publisher's domain, or the feed's
/// <c>source</c> element naming another publisher. Nothing is inferred here.
/// </summary>
public static class DeclaredOrigin
{
    public static PrimarySource Of(OriginStatements statements)
    {
        if (WebUrl.Parse(statements.Url) is not { } own) return PrimarySource.Unknown;
        if (Elsewhere(own, statements.CanonicalUrl) is { } canonical && !IsFrontPage(canonical))
        {
            return new PrimarySource(
                SourceLevel.Declared, OriginKind.Text, canonical.Href, RegistrableDomain.Of(canonical.Host),
                [new EvidenceItem("canonical", statements.CanonicalUrl!, "link rel=canonical")]);
        }

        return Elsewhere(own, statements.SourceUrl) is { } source
            ? new PrimarySource(
                SourceLevel.Declared, OriginKind.Text, source.Href, statements.SourceTitle
                    ?? RegistrableDomain.Of(source.Host),
                [new EvidenceItem("feed-source", statements.SourceTitle ?? statements.SourceUrl!, "source")])
            : PrimarySource.Unknown;
    }

    /// <summary>A template's mistake: every page of some sites calls a front page canonical.</summary>
    private static bool IsFrontPage(WebUrl url) => url is { Path: "/", Query: "" };

    private static WebUrl? Elsewhere(WebUrl own, string? address) =>
        WebUrl.Parse(address) is { IsHttp: true } url
            && RegistrableDomain.Of(url.Host) != RegistrableDomain.Of(own.Host) ? url : null;
}
