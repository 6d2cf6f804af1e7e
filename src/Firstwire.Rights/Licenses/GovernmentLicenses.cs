namespace Firstwire.Rights.Licenses;

/// <summary>
/// Licences under which governments publish. Each lets anybody copy, publish and adapt what stands under it; all but
/// the German "zero" ask that the source is named.
/// </summary>
internal static class GovernmentLicenses
{
    private const string Archives = "nationalarchives.gov.uk/doc/open-government-licence";
    private const string Etalab = "etalab.gouv.fr/licence-ouverte-open-licence";
    private const string Norway = "data.norge.no/nlod";

    private static readonly Known[] All =
    [
        .. Versions("Open Government Licence v{0}", $"https://www.{Archives}/version/{{1}}/", ["1.0", "2.0", "3.0"],
            ["Open Government Licence {0}", "Open Government Licence UK {0}", "OGL UK {0}"],
            [Archives + "/version/{1}", Archives + "-cymraeg/version/{1}", "spdx.org/licenses/ogl-uk-{0}"]),
        // "OGL 1.0" is the Open Game License.
        .. Versions("Open Government Licence v{0}", $"https://www.{Archives}/version/{{1}}/", ["2.0", "3.0"],
            ["OGL {0}"], []),
        Credited("Open Government Licence", $"https://www.{Archives}/",
            ["Open Government Licence", "Open Government Licence UK", "OGL UK"],
            [Archives, Archives + "-cymraeg", Archives + "/open-government-licence.htm"]),
        .. Versions("Open Government Licence – Canada {0}", "https://open.canada.ca/en/open-government-licence-canada",
            ["1.0", "2.0"], ["Open Government Licence Canada {0}", "OGL Canada {0}",
                "Licence du gouvernement ouvert Canada {0}"],
            ["spdx.org/licenses/ogl-canada-{0}"]),
        Credited("Open Government Licence – Canada", "https://open.canada.ca/en/open-government-licence-canada",
            ["Open Government Licence Canada", "OGL Canada", "Licence du gouvernement ouvert Canada"],
            ["open.canada.ca/en/open-government-licence-canada",
                "open.canada.ca/fr/licence-du-gouvernement-ouvert-canada",
                "ouvert.canada.ca/fr/licence-du-gouvernement-ouvert-canada"]),
        .. Versions("dl-de/by-{2}", "https://www.govdata.de/dl-de/by-{2}", ["1.0", "2.0"],
            ["dl-de/by-{0}", "dl-by-de/{0}", "Datenlizenz Deutschland Namensnennung {0}",
                "Data licence Germany attribution {0}"],
            ["govdata.de/dl-de/by-{2}", "dcat-ap.de/def/licenses/dl-by-de/{0}", "spdx.org/licenses/dl-de-by-{0}"]),
        new(new("dl-de/zero-2-0", "https://www.govdata.de/dl-de/zero-2-0", false, false, false, false),
            ["dl-de/zero-2.0", "dl-zero-de/2.0", "Datenlizenz Deutschland Zero 2.0", "Data licence Germany Zero 2.0"],
            ["govdata.de/dl-de/zero-2-0", "dcat-ap.de/def/licenses/dl-zero-de/2.0",
                "spdx.org/licenses/dl-de-zero-2.0"]),
        .. Versions("Licence Ouverte {0}", $"https://www.{Etalab}/", ["1.0", "2.0"],
            ["Licence Ouverte {0}", "Licence Ouverte / Open Licence {0}", "Licence Ouverte Etalab {0}", "Etalab {0}"],
            ["etalab.gouv.fr/wp-content/uploads/2017/04/etalab-licence-ouverte-v{0}.pdf",
                "spdx.org/licenses/etalab-{0}"]),
        Credited("Licence Ouverte", $"https://www.{Etalab}/",
            ["Licence Ouverte", "Licence Ouverte / Open Licence", "Licence Ouverte Etalab"],
            [Etalab, "alliance.numerique.gouv.fr/licence-ouverte-open-licence",
                "github.com/etalab/licence-ouverte/blob/master/lo.md"]),
        .. Versions("NLOD {0}", $"https://{Norway}/en/{{0}}", ["1.0", "2.0"],
            ["NLOD {0}", "Norwegian Licence for Open Government Data {0}", "Norsk lisens for offentlige data {0}",
                "Norwegian Licence for Open Government Data (NLOD) {0}",
                "Norsk lisens for offentlige data (NLOD) {0}"],
            [Norway + "/en/{0}", Norway + "/no/{0}", Norway + "/{0}", "spdx.org/licenses/nlod-{0}"]),
        Credited("NLOD", $"https://{Norway}/",
            ["NLOD", "Norwegian Licence for Open Government Data", "Norsk lisens for offentlige data"],
            [Norway, Norway + "/en", Norway + "/no"]),
    ];

    private static readonly Dictionary<string, StatedLicense> ByAddress = All
        .SelectMany(static one => one.Addresses.Select(address => (address, one.License)))
        .ToDictionary(static one => one.address, static one => one.License, StringComparer.OrdinalIgnoreCase);

    /// <summary>The longest first: a name may stand within another.</summary>
    private static readonly (string[] Words, StatedLicense License)[] ByName =
    [
        .. All.SelectMany(static one => one.Names.Select(name => (LicenseWords.Of(name), one.License)))
            .OrderByDescending(static one => one.Item1.Length),
    ];

    /// <param name="address">Without its scheme and www.</param>
    public static StatedLicense? At(string address)
    {
        var end = address.AsSpan().IndexOfAny('?', '#');
        var plain = (end < 0 ? address : address[..end]).TrimEnd('/');
        if (plain.EndsWith(".html", StringComparison.OrdinalIgnoreCase)) plain = plain[..^".html".Length];
        return ByAddress.GetValueOrDefault(plain);
    }

    /// <summary>Wherever in the text its name stands.</summary>
    public static StatedLicense? Named(string text)
    {
        var words = LicenseWords.Of(text).AsSpan();
        foreach (var (name, license) in ByName)
        {
            var at = words.IndexOf(name);
            if (at < 0) continue;
            string[] beside = [.. words[..at], .. words[(at + name.Length)..]];
            return license with { IsQualified = !LicenseWords.SayThatAnyHolds(beside) };
        }

        return null;
    }

    private static Known Credited(string name, string deed, string[] names, string[] addresses) =>
        new(new StatedLicense(name, deed, true, false, false, false), names, addresses);

    /// <summary>In each form {0} stands for "2.0", {1} for "2", {2} for "2-0".</summary>
    private static IEnumerable<Known> Versions(
        string name, string deed, string[] versions, string[] names, string[] addresses) =>
        versions.Select(version => Credited(
            Put(name, version), Put(deed, version), [.. names.Select(one => Put(one, version))],
            [.. addresses.Select(one => Put(one, version))]));

    private static string Put(string form, string version) =>
        form.Replace("{0}", version).Replace("{1}", version[..1]).Replace("{2}", version.Replace('.', '-'));

    private sealed record Known(StatedLicense License, string[] Names, string[] Addresses);
}
