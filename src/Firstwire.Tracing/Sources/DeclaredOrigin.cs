using Firstwire.Text.Urls;
using Firstwire.Tracing.Evidence;

namespace Firstwire.Tracing.Sources;

/// <summary>What an item says of its own origin.</summary>
/// <param name="Url">Its own address.</param>
/// <param name="CanonicalUrl">The address that its page calls canonical.</param>
/// <param name="SourceTitle">What a feed's <c>source</c> calls the feed that an entry was taken from.</param>
public sealed record OriginStatements(string? Url, string? CanonicalUrl, string? SourceTitle, string? SourceUrl)
{
    /// <summary>What its page and its feed name beside these, in their order.</summary>
    public IReadOnlyList<StatedSource> Sources { get; init; } = [];
}

/// <summary>
/// The origin that an item itself declares: its page's canonical address on another publisher's domain, what the page
/// or the feed names as what it was taken, derived or translated from, or the feed's <c>source</c> element naming
/// another publisher. Nothing is inferred here.
/// </summary>
public static class DeclaredOrigin
{
    /// <summary>Terms that say whose text it is, those that say it most plainly first.</summary>
    private static readonly string[] OfText =
        ["syndication-source", "translationOfWork", "isBasedOn", "dc.source", "dc:source"];

    /// <summary>
    /// Terms that say who told it first: the page that broke the story (original-source), the source of what an entry
    /// tells (RFC 4287 §4.2.7.2).
    /// </summary>
    private static readonly string[] OfInformation = ["original-source", "via"];

    private static readonly string[] OfEvidence = ["isBasedOn", "citation"];

    /// <summary>Whose sentences it says these are.</summary>
    public static PrimarySource Of(OriginStatements statements)
    {
        ArgumentNullException.ThrowIfNull(statements);
        if (WebUrl.Parse(statements.Url) is not { } own) return PrimarySource.Unknown;
        if (Elsewhere(own, statements.CanonicalUrl) is { } canonical && !IsFrontPage(canonical))
        {
            return new PrimarySource(
                SourceLevel.Declared, OriginKind.Text, canonical.Href, RegistrableDomain.Of(canonical.Host),
                [new EvidenceItem("canonical", statements.CanonicalUrl!, "link rel=canonical")]);
        }

        if (Stated(statements, own, OfText, OriginKind.Text) is { } stated) return stated;
        return Elsewhere(own, statements.SourceUrl) is { } source
            ? new PrimarySource(
                SourceLevel.Declared, OriginKind.Text, source.Href, statements.SourceTitle
                    ?? RegistrableDomain.Of(source.Host),
                [new EvidenceItem("feed-source", statements.SourceTitle ?? statements.SourceUrl!, "source")])
            : PrimarySource.Unknown;
    }

    /// <summary>Who it says told it first; null where it says nothing.</summary>
    public static PrimarySource? InformationOf(OriginStatements statements)
    {
        ArgumentNullException.ThrowIfNull(statements);
        return WebUrl.Parse(statements.Url) is { } own
            ? Stated(statements, own, OfInformation, OriginKind.Information)
            : null;
    }

    /// <summary>The documents that it says it rests on.</summary>
    public static IEnumerable<DocumentLink> DocumentsOf(OriginStatements statements)
    {
        ArgumentNullException.ThrowIfNull(statements);
        return statements.Sources.Where(static source => OfEvidence.Contains(source.Term) && IsDocument(source.Url))
            .Select(static source => new DocumentLink(source.Url, source.Name ?? source.Url));
    }

    private static PrimarySource? Stated(OriginStatements statements, WebUrl own, string[] terms, OriginKind kind)
    {
        foreach (var term in terms)
        {
            foreach (var source in statements.Sources)
            {
                if (source.Term != term || Elsewhere(own, source.Url) is not { } url || IsFrontPage(url)
                    || IsDocument(source.Url)) continue;
                return new PrimarySource(
                    SourceLevel.Declared, kind, url.Href, source.Name ?? RegistrableDomain.Of(url.Host),
                    [new EvidenceItem(term, source.Url, term)]);
            }
        }

        return null;
    }

    /// <summary>A study or a ruling is what an article rests on, not whose sentences it prints.</summary>
    private static bool IsDocument(string url) =>
        WebUrl.Parse(url) is { } parsed && EvidenceAddress.KindOf(parsed) is not null;

    /// <summary>A template's mistake: every page of some sites calls a front page canonical.</summary>
    private static bool IsFrontPage(WebUrl url) => url is { Path: "/", Query: "" };

    /// <summary>Past what only passes readers on; null on the item's own domain.</summary>
    private static WebUrl? Elsewhere(WebUrl own, string? address) =>
        WebUrl.Parse(address) is { IsHttp: true } stated && NormalUrl.Unwrap(stated) is var url
            && !RegistrableDomain.IsShared(url, own) ? url : null;
}
