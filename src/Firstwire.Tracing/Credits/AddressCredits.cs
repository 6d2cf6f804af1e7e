using System.Collections.Frozen;
using Firstwire.Text.Agencies;
using Firstwire.Text.Urls;
using Firstwire.Tracing.Sources;

namespace Firstwire.Tracing.Credits;

/// <summary>
/// What a page's address says: whose domain it is on, and whether a section of the site bears an agency's name
/// ("/cnn-world/", "/stacker-money/").
/// </summary>
internal static class AddressCredits
{
    private const int ShortestName = 6;

    private static readonly FrozenDictionary<string, Agency> BySlug = Slugs();

    /// <summary>Longer ones are headlines.</summary>
    private const int MostWords = 3;

    /// <summary>Below these stand the pages about somebody.</summary>
    private static readonly FrozenSet<string> Topics = new[]
    {
        "tag", "tags", "topic", "topics", "theme", "themes", "thema", "themen", "tema", "temas", "sujet", "sujets",
        "company", "companies", "keyword", "keywords", "stichwort", "etiqueta", "etiquetas", "organisation",
        "organization", "search", "dossier",
    }.ToFrozenSet(StringComparer.Ordinal);

    public static void Find(string address, List<Credit> credits)
    {
        if (WebUrl.Parse(address) is not { IsHttp: true } url) return;
        if (AgencyRegister.OfDomain(RegistrableDomain.Of(url.Host)) is { } home)
        {
            Add(CreditKind.Home, url.Host, CreditWeights.Home, home);
            return;
        }

        var sections = url.Path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        for (var at = 0; at < sections.Length - 1; at++)
        {
            if (at > 0 && Topics.Contains(sections[at - 1])) continue;
            if (AgencyOf(sections[at], out var isWhole) is not { } agency) continue;
            Add(CreditKind.Section, sections[at], isWhole ? CreditWeights.SectionAlone : CreditWeights.Section, agency);
        }

        void Add(CreditKind kind, string printed, double weight, Agency agency)
        {
            var start = address.IndexOf(printed, StringComparison.OrdinalIgnoreCase);
            if (start < 0) return;
            credits.Add(new Credit(
                kind, OriginKind.Text, CreditField.Url, start, address.Substring(start, printed.Length), weight,
                new CreditedSource(agency, null, null)));
        }
    }

    /// <summary>The agency that a section's first or last word is.</summary>
    private static Agency? AgencyOf(string section, out bool isWhole)
    {
        isWhole = BySlug.TryGetValue(section, out var whole);
        var first = section.IndexOf('-');
        if (isWhole)
        {
            isWhole = first < 0;
            return whole;
        }

        if (first < 0 || section.AsSpan().Count('-') >= MostWords) return null;
        return BySlug.GetValueOrDefault(section[..first])
            ?? BySlug.GetValueOrDefault(section[(section.LastIndexOf('-') + 1)..]);
    }

    private static FrozenDictionary<string, Agency> Slugs()
    {
        var slugs = new Dictionary<string, Agency>(StringComparer.Ordinal);
        foreach (var agency in AgencyRegister.All)
        {
            foreach (var name in agency.Names)
                if (name.Length >= ShortestName
                    && name.All(static c => char.IsAsciiLetterOrDigit(c) || c is ' ' or '-'))
                    slugs.TryAdd(name.ToLowerInvariant().Replace(' ', '-'), agency);
            foreach (var mark in agency.Marks)
            {
                if (!mark.All(char.IsAsciiLetter)) continue;
                var isName = mark.Length >= ShortestName && mark.Any(char.IsAsciiLetterLower);
                if (isName || Spelling.IsUnpronounceable(mark)) slugs.TryAdd(mark.ToLowerInvariant(), agency);
            }
        }

        return slugs.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
