using System.Text;
using Firstwire.Rights;
using Firstwire.Rights.Dialects;

namespace Firstwire.Tests.Rights.Dialects;

public sealed class DialectTests
{
    [Theory]
    [InlineData("noindex, nofollow", "noindex nofollow")]
    [InlineData("otherbot: noindex, nosnippet", "")]
    [InlineData("otherbot: noindex, firstwire: nosnippet", "nosnippet")]
    [InlineData("noarchive, otherbot: noindex", "noarchive")]
    [InlineData("Firstwire: noindex, max-snippet: 20", "noindex max-snippet=20")]
    [InlineData("*: noindex", "noindex")]
    [InlineData("robots: NOINDEX", "noindex")]
    [InlineData("unavailable_after: 25 Jun 2031 15:00:00 GMT", "unavailable_after=25 Jun 2031 15:00:00 GMT")]
    [InlineData("max-novelty: 3, noindex", "max-novelty=3 noindex")]
    [InlineData("noindex,,;", "noindex ;")]
    [InlineData("unavailable_after: 25 Jun 2031, 15:00 GMT, noarchive",
        "unavailable_after=25 Jun 2031 15=00 GMT noarchive")]
    [InlineData("unavailable_after: at noon, 12:30, noarchive", "unavailable_after=at noon 12=30 noarchive")]
    [InlineData("360bot: noarchive", "")]
    public void A_line_of_directives_names_its_agents(string line, string ours) =>
        Assert.Equal(ours, string.Join(
            ' ', RobotsDirectives.ForUs(line).Select(one => one.Value is null ? one.Name : $"{one.Name}={one.Value}")));

    [Theory]
    [InlineData("<permits type='usage'>search ai-index</permits>", "Allowed")]
    [InlineData("<permits type='usage'>all</permits>", "Allowed")]
    [InlineData("<permits type='usage'>ai-train</permits>", "Refused")]
    [InlineData("<permits type='usage'>all</permits><prohibits type='usage'>search</prohibits>", "Refused")]
    [InlineData("<prohibits type='usage'>ai-all</prohibits>", "Allowed")]
    [InlineData("<permits type='usage'>search</permits><payment type='subscription'/>", "AtAPrice")]
    [InlineData("<permits type='usage'>search</permits><payment type='attribution'/>", "Allowed")]
    [InlineData("<permits type='geo'>TL</permits>", "AtAPrice")]
    public void An_rsl_licence_is_a_closed_list(string terms, string verdict) =>
        Assert.Equal(verdict, Rsl($"<license>{terms}</license>")!.Of("search").ToString());

    [Fact]
    public void Of_several_rsl_licences_each_is_an_offer_and_a_prohibition_holds()
    {
        const string paid = "<license><permits type='usage'>search</permits><payment type='purchase'/></license>";
        const string free = "<license><permits type='usage'>search</permits><payment type='free'/></license>";

        Assert.Equal(RslVerdict.Allowed, Rsl(paid + free)!.Of("search"));
        Assert.Equal(
            RslVerdict.Refused,
            Rsl(free + "<license><prohibits type='usage'>search</prohibits></license>")!.Of("search"));
    }

    [Fact]
    public void An_rsl_document_that_cannot_be_read_is_none()
    {
        Assert.Null(RslDocument.Parse("<!DOCTYPE rsl [<!ENTITY x 'y'>]><rsl>&x;</rsl>"));
        Assert.Null(RslDocument.Parse("<rsl><content>"));
        Assert.False(RslDocument.Parse("<rsl/>")!.HasTerms);
    }

    [Theory]
    [InlineData("/news/harbour", "Refused")]
    [InlineData("/sport/regatta", "Allowed")]
    [InlineData("/weather", null)]
    public void A_sites_rsl_document_says_which_addresses_its_terms_are_for(string path, string? verdict)
    {
        const string document =
            """
            <?xml version="1.0"?><rsl xmlns="https://rslstandard.org/rsl">
            <content url="https://tolm.example/news/*"><license><permits type="usage">ai-train</permits></license></content>
            <content url="/sport/"><license><permits type="usage">search</permits></license></content></rsl>
            """;

        Assert.Equal(verdict,
            RslFile.Of(document, path) is { } signal ? RslDocument.Parse(signal.Value)!.Of("search").ToString() : null);
    }

    [Fact]
    public void In_a_tdmrep_file_the_first_location_that_fits_counts()
    {
        const string file =
            """[{"location":"/sport/*","tdm-reservation":0},{"location":"/","tdm-reservation":1,"tdm-policy":"https://tolm.example/mining"}]""";

        Assert.Equal(
            [new RightsSignal("tdm-reservation", SignalPlace.Site, "0")], TdmRepFile.Of(file, "/sport/regatta"));
        Assert.Equal(
            [new("tdm-reservation", SignalPlace.Site, "1"),
                new RightsSignal("tdm-policy", SignalPlace.Site, "https://tolm.example/mining")],
            TdmRepFile.Of(file, "/harbour"));
        Assert.Empty(TdmRepFile.Of("""{"location":"/"}""", "/"));
    }

    [Theory]
    [InlineData("https://tolm.example/news/*", "/news/harbour")]
    [InlineData("/größe/*", "/gr%c3%b6%C3%9Fe/7")]
    [InlineData("/print?", "/print?id=7")]
    [InlineData("news/", "/news/harbour")]
    [InlineData("*.html$", "/news/harbour.html")]
    public void A_location_counts_however_it_is_spelled(string location, string path) =>
        Assert.Equal(
            [new RightsSignal("tdm-reservation", SignalPlace.Site, "1")],
            TdmRepFile.Of($$"""[{"location":"{{location}}","tdm-reservation":1}]""", path));

    [Fact]
    public void A_rule_that_stands_without_its_array_is_one() =>
        Assert.Equal(
            [new RightsSignal("tdm-reservation", SignalPlace.Site, "1")],
            TdmRepFile.Of("""{"location":"/","tdm-reservation":"1"}""", "/harbour"));

    [Fact]
    public void A_long_rsl_document_is_read_for_the_address_that_it_names()
    {
        var contents = string.Concat(Enumerable.Range(0, 2_000).Select(i =>
            $"<content url='/section-{i}/'><license><permits type='usage'>search</permits></license></content>"));
        var document = "<rsl xmlns='https://rslstandard.org/rsl'>"
            + "<content url='/news/'><license><permits type='usage'>ai-train</permits></license></content>"
            + contents + "</rsl>";

        var terms = RslDocument.Parse(RslFile.Of(document, "/news/harbour")!.Value)!;
        Assert.Equal(RslVerdict.Refused, terms.Of("search"));
    }

    [Fact]
    public void A_manifest_in_variation_selectors_is_found()
    {
        var hidden = new StringBuilder("The ferry sails.\uFEFF");
        foreach (var one in "C2PATXT\0"u8) hidden.Append(new Rune(one < 16 ? 0xFE00 + one : 0xE0100 + one - 16));

        Assert.Equal("a manifest in variation selectors", ProvenanceText.Find(hidden.ToString()));
        Assert.Null(ProvenanceText.Find("The ferry ❤\uFE0F sails.\uFEFF"));
        Assert.Equal("an armoured manifest", ProvenanceText.Find("-----BEGIN C2PA MANIFEST-----\nAAAA"));
    }

    [Theory]
    [InlineData("https://creativecommons.org/licenses/by-sa/3.0/de/", "CC BY-SA 3.0 DE")]
    [InlineData("Published under http://creativecommons.org/licenses/by/2.5/deed.en terms", "CC BY 2.5")]
    [InlineData("//creativecommons.org/licenses/by-nc-nd/4.0", "CC BY-NC-ND 4.0")]
    [InlineData("https://creativecommons.org/licenses/nd-nc/1.0/", "CC ND-NC 1.0")]
    [InlineData("CC-BY-4.0", "CC BY 4.0")]
    [InlineData("CC0-1.0", "CC0 1.0")]
    [InlineData("https://creativecommons.org/publicdomain/mark/1.0/", "Public Domain Mark 1.0")]
    [InlineData("https://creativecommons.org/licenses/by-everything/4.0/", null)]
    [InlineData("https://creativecommons.org/licenses/by/9.9/", null)]
    [InlineData("CC the editor", null)]
    public void A_creative_commons_licence_is_known_by_its_address_or_name(string stated, string? name) =>
        Assert.Equal(name, StatedLicense.Parse(stated)?.Name);

    private static RslDocument? Rsl(string licenses) =>
        RslDocument.Parse($"<rsl xmlns='https://rslstandard.org/rsl'><content url='/'>{licenses}</content></rsl>");
}
