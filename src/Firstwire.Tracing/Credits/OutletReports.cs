using Firstwire.Text.Agencies;
using Firstwire.Text.Urls;
using Firstwire.Tracing.Evidence;
using Firstwire.Tracing.Sources;

namespace Firstwire.Tracing.Credits;

/// <summary>
/// Outlets that reported first what a text tells in its own words: "the Harbour Post reported", "told the broadcaster
/// Radio Merrow", "сообщает «Гаванский вестник»"; and pages of other publishers that such words link. They speak of
/// the information's origin and never of the text's.
/// </summary>
internal static class OutletReports
{
    private const int Most = 12;

    /// <summary>Links that are looked at.</summary>
    private const int MostLinks = 200;

    /// <summary>Longer words of a link are a headline, and shorter phrases mean other things too.</summary>
    private const int MostWordsOfLink = 5;
    private const int ShortestPhrase = 5;

    /// <param name="domain">The document's own, null where it is not known: an outlet does not credit itself.</param>
    public static void Find(ScannedText scan, CreditedDocument document, string? domain, List<Credit> credits)
    {
        var found = 0;
        foreach (var mention in OutletMentions.Of(scan).OrderBy(static mention => mention.Start))
        {
            if (found == Most) break;
            if (Around(scan.Text, mention) is not { } span
                || OwnName.IsMeantBy(mention.Name, domain)
                || Attributions.Overlaps(credits, span.Start.Value, span.End.Value)
                || IsAgency(scan, mention)) continue;
            found++;
            credits.Add(Attributions.Credit(
                span.Start.Value, scan.Text[span],
                new CreditedSource(null, mention.Name, LinkOf(mention.Name, document.Links))));
        }

        LinkAgencies(document.Links, credits);
        AddLinked(scan.Text, document.Links, domain, credits);
    }

    /// <summary>What an agency reported may be linked too.</summary>
    private static void LinkAgencies(IReadOnlyList<DocumentLink> links, List<Credit> credits)
    {
        if (links.Count == 0) return;
        for (var at = 0; at < credits.Count; at++)
        {
            if (credits[at] is { Origin: OriginKind.Information, Source: { Agency: { } agency, Url: null } source }
                && LinkTo(links, (_, domain) => agency.Domains.Contains(domain)) is { } url)
            {
                credits[at] = credits[at] with { Source = source with { Url = url } };
            }
        }
    }

    /// <summary>The verb of telling and the name, with nothing between them that could be another subject.</summary>
    private static Range? Around(string text, OutletMention mention)
    {
        if (Attributions.Around(text, mention.Start, mention.End) is not { } span) return null;
        var (before, behind) = (text[span.Start.Value..mention.Start], text[mention.End..span.End.Value]);
        return before.Contains(':') || behind.Any(char.IsUpper)
            || (!mention.HasKind && NamesAnother(before))
            ? null : span;
    }

    /// <summary>A capital that begins neither the words nor an article: "selon Le Phare".</summary>
    private static bool NamesAnother(string before)
    {
        for (var at = 1; at < before.Length; at++)
        {
            if (!char.IsUpper(before[at])) continue;
            var end = at;
            while (end < before.Length && char.IsLetter(before[end])) end++;
            if (!PhraseCredits.IsArticle(before[at..end])) return true;
        }

        return false;
    }

    /// <summary>Words that say who reported, and link a page of theirs whose outlet the text does not name.</summary>
    private static void AddLinked(
        string text, IReadOnlyList<DocumentLink> links, string? domain, List<Credit> credits)
    {
        foreach (var link in links.Take(MostLinks))
        {
            if (credits.Count >= Most || !TellsOfReport(link.Text) || Target(link) is not { } target
                || RegistrableDomain.Of(target.Host) is var there && there == domain
                || EvidenceAddress.KindOf(target) is not null
                || credits.Exists(credit => credit.Source?.Url == target.Href)) continue;
            var at = text.IndexOf(link.Text, StringComparison.Ordinal);
            if (at < 0) continue;
            credits.Add(Attributions.Credit(at, link.Text, new CreditedSource(
                AgencyRegister.OfDomain(there), OutletNames.OfDomain(there) ?? there, target.Href)));
        }
    }

    private static bool TellsOfReport(string words)
    {
        if (words.AsSpan().Count(' ') >= MostWordsOfLink) return false;
        for (var at = 0; at < words.Length; at++)
        {
            const CreditRoles telling = CreditRoles.Told | CreditRoles.Reports;
            var roles = CreditPhrases.At(words, at, out var length);
            if (length >= ShortestPhrase && (roles & telling) != CreditRoles.None) return true;
        }

        return false;
    }

    /// <summary>The page of an outlet that the text links: on its own domain, or by words that hold its name.</summary>
    private static string? LinkOf(string name, IReadOnlyList<DocumentLink> links)
    {
        var known = OutletNames.DomainOf(name) is { } host ? RegistrableDomain.Of(host) : null;
        return LinkTo(links, (words, domain) => known is not null
            ? known == domain
            : OwnName.IsOf(name, domain) || words.Contains(name, StringComparison.Ordinal));
    }

    private static string? LinkTo(IReadOnlyList<DocumentLink> links, Func<string, string, bool> isTheirs)
    {
        foreach (var link in links.Take(MostLinks))
        {
            if (Target(link) is { } target && isTheirs(link.Text, RegistrableDomain.Of(target.Host)))
                return target.Href;
        }

        return null;
    }

    /// <summary>Where a link leads; null where that is a site's first page, or no page.</summary>
    private static WebUrl? Target(DocumentLink link) =>
        link.Target is { Path.Length: > 1 } target ? target : null;

    private static bool IsAgency(ScannedText scan, OutletMention mention) =>
        scan.Agencies.Exists(agency => agency.Start < mention.End && mention.Start < agency.End);
}
