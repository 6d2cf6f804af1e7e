using Firstwire.Rights;

namespace Firstwire.Tests.Rights;

public sealed class StatedLicenseTests
{
    [Theory]
    [InlineData("https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",
        "Open Government Licence v3.0")]
    [InlineData("http://www.nationalarchives.gov.uk/doc/open-government-licence/version/1",
        "Open Government Licence v1.0")]
    [InlineData("https://nationalarchives.gov.uk/doc/open-government-licence/", "Open Government Licence")]
    [InlineData("https://open.canada.ca/fr/licence-du-gouvernement-ouvert-canada", "Open Government Licence – Canada")]
    [InlineData("https://www.govdata.de/dl-de/by-2-0", "dl-de/by-2-0")]
    [InlineData("http://dcat-ap.de/def/licenses/dl-by-de/2.0", "dl-de/by-2-0")]
    [InlineData("https://www.govdata.de/dl-de/zero-2-0", "dl-de/zero-2-0")]
    [InlineData("https://www.etalab.gouv.fr/licence-ouverte-open-licence/", "Licence Ouverte")]
    [InlineData("https://www.etalab.gouv.fr/wp-content/uploads/2017/04/ETALAB-Licence-Ouverte-v2.0.pdf",
        "Licence Ouverte 2.0")]
    [InlineData("https://data.norge.no/nlod/no/2.0#tekst", "NLOD 2.0")]
    [InlineData("https://spdx.org/licenses/NLOD-1.0.html", "NLOD 1.0")]
    [InlineData("https://creativecommons.org/licenses/by/3.0/de/deed.de", "CC BY 3.0 DE")]
    public void A_licence_is_known_by_its_address(string stated, string name) => IsOpen(stated, name);

    [Theory]
    [InlineData("Open Government Licence v3.0", "Open Government Licence v3.0")]
    [InlineData("open government license, version 2", "Open Government Licence v2.0")]
    [InlineData("© Crown copyright 2031. Available under the Open Government Licence v3.0.",
        "Open Government Licence v3.0")]
    [InlineData("OGL v3.0", "Open Government Licence v3.0")]
    [InlineData("OGL-UK-3.0", "Open Government Licence v3.0")]
    [InlineData("Open Government Licence – Canada", "Open Government Licence – Canada")]
    [InlineData("OGL-Canada-2.0", "Open Government Licence – Canada 2.0")]
    [InlineData("dl-de/by-2-0", "dl-de/by-2-0")]
    [InlineData("Datenlizenz Deutschland – Namensnennung – Version 2.0", "dl-de/by-2-0")]
    [InlineData("DL-DE-ZERO-2.0", "dl-de/zero-2-0")]
    [InlineData("Licence Ouverte / Open Licence version 2.0", "Licence Ouverte 2.0")]
    [InlineData("etalab-2.0", "Licence Ouverte 2.0")]
    [InlineData("Norsk lisens for offentlige data (NLOD) 2.0", "NLOD 2.0")]
    [InlineData("Licensed under CC BY-SA 4.0", "CC BY-SA 4.0")]
    [InlineData("CC-BY-SA-3.0-DE", "CC BY-SA 3.0 DE")]
    [InlineData("CC BY 2.5 Scotland", "CC BY 2.5 SCOTLAND")]
    [InlineData("Creative Commons Attribution-ShareAlike 4.0 International (CC BY-SA 4.0)", "CC BY-SA 4.0")]
    [InlineData("Creative Commons Attribution 4.0 International Public License", "CC BY 4.0")]
    [InlineData("Public Domain Mark 1.0", "Public Domain Mark 1.0")]
    public void A_licence_is_known_by_its_name(string stated, string name) => IsOpen(stated, name);

    [Theory]
    [InlineData("Creative Commons Attribution-NonCommercial-NoDerivatives 4.0 International", "CC BY-NC-ND 4.0")]
    [InlineData("Creative Commons Attribution - Non Commercial 3.0 Unported", "CC BY-NC 3.0")]
    [InlineData("https://creativecommons.org/licenses/by-nd/2.5/ca/", "CC BY-ND 2.5 CA")]
    public void A_clause_that_closes_is_read_in_words_too(string stated, string name) =>
        Assert.True(StatedLicense.Parse(stated) is { IsOpen: false } license && license.Name == name);

    [Theory]
    [InlineData("All content is available under the Open Government Licence v3.0, except where otherwise stated")]
    [InlineData("Open Government Licence v3.0 and CC BY-NC 4.0")]
    [InlineData("Bilder: dl-de/by-2-0")]
    [InlineData("Licence Ouverte 2.0, hors photographies")]
    [InlineData("Not licensed under CC BY 4.0")]
    [InlineData("CC BY 4.0 NC")]
    [InlineData("CC BY 3.0 in part")]
    [InlineData("https://www.govdata.de/dl-de/by-2-0 (nur Tabellen)")]
    [InlineData("https://tolm.example/?nationalarchives.gov.uk/doc/open-government-licence/version/3/")]
    public void Words_beside_it_that_could_restrict_it_leave_it_closed(string stated) =>
        Assert.True(StatedLicense.Parse(stated) is null or { IsOpen: false });

    [Theory]
    [InlineData("https://www.nationalarchives.gov.uk/doc/non-commercial-government-licence/version/2/")]
    [InlineData("Datenlizenz Deutschland Namensnennung nicht-kommerziell 1.0")]
    [InlineData("dl-de/by-nc-1-0")]
    [InlineData("Public domain")]
    [InlineData("Open licence")]
    [InlineData("OGL 1.0")]
    [InlineData("https://www.data.gouv.fr/licences")]
    public void What_only_looks_like_one_is_none(string stated) => Assert.Null(StatedLicense.Parse(stated));

    [Theory]
    [InlineData("dl-de/by-2-0", true)]
    [InlineData("dl-de/zero-2-0", false)]
    [InlineData("NLOD 2.0", true)]
    [InlineData("Licence Ouverte 1.0", true)]
    public void All_government_licences_but_zero_demand_credit(string stated, bool demands) =>
        Assert.Equal(demands, StatedLicense.Parse(stated)?.DemandsCredit);

    private static void IsOpen(string stated, string name)
    {
        var license = StatedLicense.Parse(stated);

        Assert.Equal(name, license?.Name);
        Assert.True(license?.IsOpen);
    }
}
