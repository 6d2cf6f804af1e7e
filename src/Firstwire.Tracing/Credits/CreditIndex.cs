using Firstwire.Text.Agencies;
using Firstwire.Text.Words;

namespace Firstwire.Tracing.Credits;

/// <summary>
/// All that is looked for at every word of a text, in one index: agencies, outlets, house styles and speaking phrases.
/// </summary>
internal static class CreditIndex
{
    private static readonly PhraseIndex<Meaning> Index = new(Entries());

    /// <summary>What the longest phrase at a place means; null where there is none.</summary>
    public static Meaning? At(ReadOnlySpan<char> text, int at, out int length) => Index.At(text, at, out length);

    private static IEnumerable<(string, bool, Meaning)> Entries()
    {
        var meanings = new Dictionary<string, Meaning>(StringComparer.OrdinalIgnoreCase);
        foreach (var (phrase, roles) in CreditPhrases.Speaking) meanings[phrase] = new Meaning(null, false, roles, []);
        foreach (var agency in AgencyRegister.All)
        {
            foreach (var style in agency.Style)
            {
                var pieces = style.Split('…', StringSplitOptions.TrimEntries);
                var phrase = pieces[0].TrimStart('(');
                var known = meanings.GetValueOrDefault(phrase) ?? new Meaning(null, false, CreditRoles.None, []);
                meanings[phrase] = known with { Styles = [.. known.Styles, new HouseStyle(agency, pieces)] };
            }
        }

        foreach (var (phrase, meaning) in meanings) yield return (phrase, false, meaning);
        foreach (var agency in AgencyRegister.All)
        {
            foreach (var name in agency.Names)
                yield return (name, false, new Meaning(agency, false, CreditRoles.None, []));
            foreach (var mark in agency.Marks)
                yield return (mark, true, new Meaning(agency, true, CreditRoles.None, []));
        }

        // Of one name the first counts: what an agency and an outlet are called is the agency's.
        foreach (var (name, outlet) in OutletNames.All)
            yield return (name, true, new Meaning(null, false, CreditRoles.None, []) { Outlet = outlet });
    }

    /// <summary>
    /// An agency, an outlet by its name, or a phrase with its roles and the house styles that begin with it.
    /// </summary>
    internal sealed record Meaning(Agency? Agency, bool IsMark, CreditRoles Roles, IReadOnlyList<HouseStyle> Styles)
    {
        public string? Outlet { get; init; }
    }
}
