using Firstwire.Text.Urls;
using Firstwire.Text.Words;

namespace Firstwire.Tracing.Credits;

/// <summary>
/// Which publishers a document says its sentences or its information are from, told by their domains.
/// </summary>
internal static class PublisherCredits
{
    /// <summary>One word so short is no name by itself: "the post reports".</summary>
    private const int ShortestWord = 7;

    /// <summary>A shorter name is the beginning of others.</summary>
    private const int ShortestName = 4;

    /// <summary>Asks of a registrable domain; the document is read at the first question.</summary>
    public static Predicate<string> Of(CreditedDocument document)
    {
        var sources = new Lazy<CreditedSource[]>(() => [.. CreditFinder.Find(document)
            .Where(static credit => credit.Kind is not (CreditKind.Home or CreditKind.Section))
            .Select(static credit => credit.Source).OfType<CreditedSource>()]);
        return domain => domain.Length > 0
            && (Array.Exists(sources.Value, source => Is(source, domain))
            || Told(document.Text ?? "", domain) is not null);
    }

    /// <summary>
    /// Where a text says that the outlet of a domain was told or reports what it prints: "told the Harbour Post". On
    /// that outlet's own pages it is a phrase of the house, on others' a sign of where they have it from. Null where it
    /// says nothing.
    /// </summary>
    public static Range? Told(string text, string domain)
    {
        var own = OwnName.Of(domain);
        if (own.Length < ShortestName) return null;
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsUpper(text[at]) || (at > 0 && WordEdges.IsWord(text[at - 1]))) continue;
            var end = OwnName.EndAt(text, at, own, out var words);
            if (end < 0 || (words == 1 && own.Length < ShortestWord)) continue;
            if (Attributions.Around(text, at, end) is { } span) return span;
        }

        return null;
    }

    private static bool Is(CreditedSource source, string domain)
    {
        if (source.Agency is { } agency) return agency.Domains.Contains(domain);
        if (WebUrl.Parse(source.Url) is { IsHttp: true } url) return RegistrableDomain.Of(url.Host) == domain;
        return source.PrintedName is { } name
            && (OutletNames.DomainOf(name) is { } known ? RegistrableDomain.Of(known) == domain
                : OwnName.IsOf(name, domain));
    }
}
