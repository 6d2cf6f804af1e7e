using System.Collections.Frozen;

namespace Firstwire.Rights.Licenses;

/// <summary>The licences of Creative Commons, CC0 and the Public Domain Mark.</summary>
internal static class CreativeCommons
{
    public const string Site = "creativecommons.org/";

    /// <summary>
    /// The legal orders to which licences up to 3.0 were fitted (creativecommons.org/licenses/list.en): letters behind
    /// the version.
    /// </summary>
    private static readonly FrozenSet<string> Jurisdictions = FrozenSet.Create(
        StringComparer.Ordinal,
        "am", "ar", "at", "au", "az", "be", "bg", "br", "ca", "ch", "cl", "cn", "co", "cr", "cz", "de", "dk", "ec",
        "ee", "eg", "es", "fi", "fr", "ge", "gr", "gt", "hk", "hr", "hu", "ie", "igo", "il", "in", "it", "jp", "kr",
        "lu", "mk", "mt", "mx", "my", "nl", "no", "nz", "pe", "ph", "pl", "pr", "pt", "ro", "rs", "scotland", "se",
        "sg", "si", "th", "tw", "ug", "uk", "us", "ve", "vn", "za");

    /// <param name="path">Behind the host's slash.</param>
    public static StatedLicense? At(string path) =>
        path.ToLowerInvariant().Split('/', '?', '#', '"', '\'', '<', '>', ')', ']', ',', ';') switch
        {
            ["publicdomain", "zero", ..] => Zero,
            ["publicdomain", "mark", ..] or ["licenses", "publicdomain", ..] => Mark,
            ["licenses", var kind, var version, var jurisdiction, ..] when IsFitted(version, jurisdiction) =>
                Of(kind.Split('-'), version, jurisdiction),
            ["licenses", var kind, var version, ..] => Of(kind.Split('-'), version.TrimEnd('.'), ""),
            ["licenses", var kind] => Of(kind.TrimEnd('.').Split('-'), "", ""),
            _ => null,
        };

    /// <summary>"CC BY-SA 4.0", "CC-BY-3.0-DE", "CC0", "Creative Commons Attribution 4.0 International".</summary>
    public static StatedLicense? Named(string text)
    {
        var words = LicenseWords.Of(text).SkipWhile(LicenseWords.IsHolding).ToArray();
        var (license, rest) = words switch
        {
            ["cc0", .. var behind] => (Zero, behind),
            // A lone digit reads as a version.
            ["cc", "zero" or "0.0", .. var behind] => (Zero, behind),
            ["creative", "commons", "zero" or "cc0", .. var behind] => (Zero, behind),
            ["creative", "commons", "public", "domain", "mark", .. var behind] => (Mark, behind),
            ["public", "domain", "mark", .. var behind] => (Mark, behind),
            ["creative", "commons", "cc", .. var behind] => Clauses(behind),
            ["creative", "commons", .. var behind] => Clauses(behind),
            ["cc", .. var behind] => Clauses(behind),
            _ => (null, words),
        };
        return license is null ? null : license with { IsQualified = !LicenseWords.SayNothingElse(rest) };
    }

    private static StatedLicense Zero => PublicDomain("CC0 1.0", "zero");

    private static StatedLicense Mark => PublicDomain("Public Domain Mark 1.0", "mark");

    /// <summary>The clauses, as letters or in English, with version and legal order; what stands behind.</summary>
    private static (StatedLicense? License, string[] Behind) Clauses(string[] words)
    {
        var clauses = new List<string>();
        var rest = words;
        while (Clause(rest) is ({ } clause, var length))
        {
            clauses.Add(clause);
            rest = rest[length..];
        }

        if (rest is ["licence", .. var behindIt]) rest = behindIt;
        var version = "";
        if (rest is [var number, .. var behind] && LicenseWords.IsVersion(number)) (version, rest) = (number, behind);
        var jurisdiction = "";
        if (rest is [var order, .. var last] && IsFitted(version, order)) (jurisdiction, rest) = (order, last);
        return (Of([.. clauses], version, jurisdiction), rest);
    }

    private static bool IsFitted(string version, string jurisdiction) =>
        version is not ("" or "4.0") && Jurisdictions.Contains(jurisdiction);

    private static (string? Clause, int Words) Clause(string[] words) => words switch
    {
        ["by" or "attribution", ..] => ("by", 1),
        ["sa" or "sharealike", ..] => ("sa", 1),
        ["share", "alike", ..] => ("sa", 2),
        ["nc" or "noncommercial", ..] => ("nc", 1),
        ["non", "commercial", ..] => ("nc", 2),
        ["nd" or "noderivatives" or "noderivs", ..] => ("nd", 1),
        ["no", "derivatives" or "derivs" or "derivative", ..] => ("nd", 2),
        _ => (null, 0),
    };

    private static StatedLicense? Of(string[] clauses, string version, string jurisdiction)
    {
        if (clauses.Length is 0 or > 3 || clauses.Any(clause => clause is not ("by" or "sa" or "nc" or "nd"))
            || clauses.Distinct().Count() < clauses.Length) return null;
        if (version.Length > 0 && !LicenseWords.IsVersion(version)) return null;
        var kind = string.Join('-', clauses);
        var deed = $"https://creativecommons.org/licenses/{kind}/{(version.Length == 0 ? "4.0" : version)}/";
        return new StatedLicense(
            string.Join(' ', new[] { "CC", kind.ToUpperInvariant(), version, jurisdiction.ToUpperInvariant() }
                .Where(static part => part.Length > 0)),
            jurisdiction.Length == 0 ? deed : $"{deed}{jurisdiction}/",
            clauses.Contains("by"), clauses.Contains("sa"), clauses.Contains("nc"), clauses.Contains("nd"));
    }

    private static StatedLicense PublicDomain(string name, string kind) =>
        new(name, $"https://creativecommons.org/publicdomain/{kind}/1.0/", false, false, false, false);
}
