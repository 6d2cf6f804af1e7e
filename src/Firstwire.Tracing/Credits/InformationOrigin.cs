using Firstwire.Tracing.Sources;

namespace Firstwire.Tracing.Credits;

/// <summary>Who reported first what a document tells, as far as its own words say.</summary>
public static class InformationOrigin
{
    /// <summary>
    /// The credit that says so: one that can be followed, else the first; null where nobody is named.
    /// </summary>
    public static Credit? Of(IReadOnlyList<Credit> credits) => credits
        .Where(static credit => credit.Origin == OriginKind.Information)
        .MinBy(static credit => (credit.Source?.Url is null, credit.Start));
}
