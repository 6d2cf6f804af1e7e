using Firstwire.Text.Urls;

namespace Firstwire.Tracing.Credits;

/// <summary>Which publishers a document says its sentences or its information are from, told by their domains.</summary>
internal static class PublisherCredits
{
    /// <summary>Asks of a registrable domain; the document is read at the first question.</summary>
    public static Predicate<string> Of(CreditedDocument document)
    {
        var sources = new Lazy<CreditedSource[]>(() => [.. CreditFinder.Find(document)
            .Where(static credit => credit.Kind is not (CreditKind.Home or CreditKind.Section))
            .Select(static credit => credit.Source).OfType<CreditedSource>()]);
        return domain => domain.Length > 0 && Array.Exists(sources.Value, source => Is(source, domain));
    }

    private static bool Is(CreditedSource source, string domain)
    {
        if (source.Agency is { } agency) return agency.Domains.Contains(domain);
        if (WebUrl.Parse(source.Url) is { IsHttp: true } url) return RegistrableDomain.Of(url.Host) == domain;
        return source.PrintedName is { } name && OwnName.IsOf(name, domain);
    }
}
