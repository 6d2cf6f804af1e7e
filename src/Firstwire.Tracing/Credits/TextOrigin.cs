using Firstwire.Text.Agencies;
using Firstwire.Tracing.Sources;

namespace Firstwire.Tracing.Credits;

/// <summary>Whose sentences a document prints, as far as its own words say.</summary>
/// <param name="Name">Of the agency or outlet; null where none is named.</param>
/// <param name="Url">The address that is credited, if one is.</param>
/// <param name="Confidence">That the text is theirs, in 0 to 1.</param>
/// <param name="Agencies">All agencies whose text it is, the best supported first.</param>
public sealed record TextOrigin(
    SourceLevel Level, string? Name, string? Url, double Confidence, IReadOnlyList<string> Agencies)
{
    /// <summary>Below it a credit is shown as evidence and no more.</summary>
    private const double Least = 0.7;

    /// <summary>
    /// Weighs the credits of one document: for each source the best of every kind is added up. An agency's own page is
    /// its own, and a release service or news agency is named there too.
    /// </summary>
    public static TextOrigin Of(IReadOnlyList<Credit> credits)
    {
        ArgumentNullException.ThrowIfNull(credits);
        var sources = Weigh(
            credits.Where(static c => c is { Origin: OriginKind.Text, Source: not null } && c.Kind != CreditKind.Home));
        var home = credits.FirstOrDefault(static c => c.Kind == CreditKind.Home)?.Source?.Agency;
        var agencies = sources.Select(static s => s.Source.Agency).OfType<Agency>()
            .Where(a => a != home || home.Kind != AgencyKind.Syndicate)
            .Select(static a => a.Name).Distinct().ToList();
        if (sources is [var (best, confidence), ..] && (home is null || best.Agency != home))
            return new TextOrigin(SourceLevel.Credited, best.Name, best.Url, confidence, agencies);
        if (home is not null)
        {
            if (home.Kind != AgencyKind.Syndicate && !agencies.Contains(home.Name)) agencies.Insert(0, home.Name);
            return new TextOrigin(SourceLevel.Own, home.Name, null, ConfidenceOf(CreditWeights.Home), agencies);
        }

        var own = credits.Where(static c => c is { Source: null, Origin: OriginKind.Text })
            .DistinctBy(static c => c.Kind).Sum(static c => c.Weight);
        return own > 0
            ? new TextOrigin(SourceLevel.Own, null, null, ConfidenceOf(own), [])
            : new TextOrigin(SourceLevel.Unknown, null, null, 0, []);
    }

    private static List<(CreditedSource Source, double Confidence)> Weigh(IEnumerable<Credit> credits) => [.. credits
        .GroupBy(static c => c.Source!.Key)
        .Select(static source => (
            source.First().Source!,
            ConfidenceOf(source.GroupBy(static c => c.Kind).Sum(static kind => kind.Max(static c => c.Weight)))))
        .Where(static source => source.Item2 >= Least)
        .OrderByDescending(static source => source.Item2)];

    /// <summary>
    /// The probability that what weighs so much is right, after the doubt that everything begins with.
    /// </summary>
    public static double ConfidenceOf(double weights) => 1 / (1 + Math.Exp(-(CreditWeights.Prior + weights)));
}
