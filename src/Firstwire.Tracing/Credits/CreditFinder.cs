using Firstwire.Text.Urls;

namespace Firstwire.Tracing.Credits;

/// <summary>
/// Finds where a document says whose sentences it prints, and whose reports it tells. Looks at the byline and the
/// address, at the first and last characters of the text, and in one pass through all of it for what speaks anywhere;
/// its work grows with the text, up to a limit.
/// </summary>
public static class CreditFinder
{
    /// <summary>All credits, those of the byline first, then in no order that means anything.</summary>
    public static IReadOnlyList<Credit> Find(CreditedDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var credits = new List<Credit>();
        var domain = WebUrl.Parse(document.Url) is { IsHttp: true } url ? RegistrableDomain.Of(url.Host) : null;
        if (!string.IsNullOrWhiteSpace(document.Byline))
            BylineCredits.Find(document.Byline, CountryOf(domain), credits);
        if (document.Url is not null) AddressCredits.Find(document.Url, credits);
        if (string.IsNullOrWhiteSpace(document.Text)) return credits;
        var scan = new ScannedText(document.Text);
        DatelineCredits.Find(scan, credits);
        if (OwnDateline(document, domain) is { } own) credits.Add(own);
        TailCredits.Find(scan, CountryOf(domain), credits);
        LabelledCredits.Find(scan, domain, credits);
        PhraseCredits.Find(scan, domain, credits);
        Attributions.Find(scan, domain, CountryOf(domain), credits);
        OutletReports.Find(scan, document, domain, credits);
        return credits;
    }

    /// <summary>An agency's text on its own page, under its own dateline: no list of agencies has them all.</summary>
    private static Credit? OwnDateline(CreditedDocument document, string? domain) =>
        NamedDateline.Find(document.Text!) is { } dateline
        && (string.Equals(dateline.Name, document.Publisher, StringComparison.OrdinalIgnoreCase)
            || (domain is not null && OwnName.IsOf(dateline.Name, domain)))
            ? dateline.For(null)
            : null;

    /// <summary>Of the domain's last label, where it is a country's.</summary>
    private static string? CountryOf(string? domain) => domain?.Split('.')[^1] switch
    {
        "uk" => "GB",
        { Length: 2 } country => country.ToUpperInvariant(),
        _ => null,
    };
}
