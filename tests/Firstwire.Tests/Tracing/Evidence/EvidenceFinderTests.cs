using CsCheck;
using Firstwire.Tracing.Credits;
using Firstwire.Tracing.Evidence;

namespace Firstwire.Tests.Tracing.Evidence;

public sealed class EvidenceFinderTests
{
    private static readonly string[] Pieces =
    [
        "10.5555/tides.(2031)7", "arXiv:3103.00007", "NCT00000007", "S/RES/7 (2031)", "A/HRC/7/31", "ECLI:EU:C:2031:7",
        "the journal ", "published in ", "Nature", "Tidal Science", " ", ".", ")", "\n", "«", "study", "10.", "A/",
        "\uD83D",
    ];

    [Theory]
    [InlineData(
        "The paper (doi: 10.5555/tides.2031.7) counts eels.", EvidenceKind.Paper,
        "https://doi.org/10.5555/tides.2031.7")]
    [InlineData("They posted it as arXiv:3103.00007v2.", EvidenceKind.Preprint, "https://arxiv.org/abs/3103.00007v2")]
    [InlineData("The trial, NCT00000007, is over.", EvidenceKind.Trial, "https://clinicaltrials.gov/study/NCT00000007")]
    [InlineData(
        "The council adopted S/RES/7 (2031) at dawn.", EvidenceKind.International, "https://undocs.org/S/RES/7(2031)")]
    [InlineData("See ECLI:EU:C:2031:7.", EvidenceKind.Court, "https://e-justice.europa.eu/ecli/ECLI:EU:C:2031:7")]
    public void A_number_that_is_known_everywhere_is_linked_to_its_resolver(
        string text, EvidenceKind kind, string address)
    {
        var found = Assert.Single(Find(text));

        Assert.Equal((kind, address), (found.Kind, found.Url));
        Assert.Equal(text[found.Start..found.End], found.Text);
    }

    [Theory]
    [InlineData("The eels were counted by night, they write in the journal Tidal Science.", "Tidal Science")]
    [InlineData("The findings, published in The Lancet on Monday, are new.", "Lancet")]
    [InlineData("Das berichten Forscher im Fachmagazin „Gezeitenkunde“.", "Gezeitenkunde")]
    [InlineData("L'étude est parue dans la revue Marées et Ports, jeudi.", "Marées et Ports")]
    public void A_journal_is_named_as_it_is_printed(string text, string name)
    {
        var found = Assert.Single(Find(text));

        Assert.Equal((name, null), (found.Name, found.Url));
        Assert.Equal(text[found.Start..found.End], found.Text);
    }

    [Theory]
    [InlineData("The report was published in March and in Tidewater.")]
    [InlineData("He told the Journal Tuesday that the study was late.")]
    [InlineData("Flight S/7 and form A/B cost 10.50.")]
    public void A_month_a_place_and_a_newspaper_are_no_journals(string text) => Assert.Empty(Find(text));

    [Fact]
    public void Links_are_unwrapped_and_named_once_and_a_sites_own_pages_are_none()
    {
        var document = new CreditedDocument("https://www.fisheries.gov.ws/press/7", null, null, null)
        {
            Links =
            [
                new("https://www.google.com/url?q=https://doi.org/10.5555/7", "the study"),
                new("https://doi.org/10.5555/7?utm_source=x", "it"),
                new("https://www.fisheries.gov.ws/press/6", "earlier"),
                new("https://www.fisheries.gov.ws/report.pdf", ""), new("not an address", "x"),
            ],
        };

        var found = EvidenceFinder.Find(document, aboutResearch: false);

        Assert.Equal([EvidenceKind.Paper, EvidenceKind.Document], found.Select(one => one.Kind));
        Assert.Equal("https://doi.org/10.5555/7", found[0].Url);
    }

    [Fact]
    public void No_text_makes_it_throw_and_spans_are_exact() =>
        Gen.OneOf(Gen.String,
            Gen.Int[0, Pieces.Length - 1].Select(static at => Pieces[at]).Array[0, 40].Select(string.Concat))
            .Sample(static text =>
                Assert.All(Find(text), found => Assert.Equal(found.Text, text[found.Start..found.End])));

    private static IReadOnlyList<EvidenceDocument> Find(string text) =>
        EvidenceFinder.Find(
            new CreditedDocument("https://harbour-post.example/eels", null, text, null), aboutResearch: true);
}
