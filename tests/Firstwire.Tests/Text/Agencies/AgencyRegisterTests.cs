using Firstwire.Text.Agencies;

namespace Firstwire.Tests.Text.Agencies;

public sealed class AgencyRegisterTests
{
    [Theory]
    [InlineData("Associated Press", "ap")]
    [InlineData("THE ASSOCIATED PRESS", "ap")]
    [InlineData("AP", "ap")]
    [InlineData("रॉयटर्स", "reuters")]
    [InlineData("新华社", "xinhua")]
    [InlineData("ТАСС", "tass")]
    public void An_agency_is_found_by_its_names(string name, string id) =>
        Assert.Equal(id, AgencyRegister.Find(name)?.Id);

    [Theory]
    [InlineData("Aap")]
    [InlineData("pti")]
    [InlineData("Harbour Post")]
    [InlineData("")]
    public void Marks_in_other_letters_and_strangers_are_not(string name) => Assert.Null(AgencyRegister.Find(name));

    [Fact]
    public void A_page_on_its_domain_is_an_agencys_own() =>
        Assert.Equal("reuters", AgencyRegister.OfDomain("reuters.com")?.Id);

    [Fact]
    public void The_longest_name_at_a_place_is_taken()
    {
        var mention = AgencyRegister.At("the Thomson Reuters Foundation said", 4);

        Assert.Equal((4, "Thomson Reuters Foundation".Length, "reuters"),
            (mention!.Value.Start, mention.Value.Length, mention.Value.Agency.Id));
    }

    [Theory]
    [InlineData("MAPS", 0)]
    [InlineData("SCAPES", 2)]
    public void A_name_within_a_word_is_none(string text, int at) => Assert.Null(AgencyRegister.At(text, at));

    [Fact]
    public void Keys_are_unique_and_names_are_of_one_agency()
    {
        Assert.Distinct(AgencyRegister.All.Select(static a => a.Id));
        Assert.Distinct(AgencyRegister.All.SelectMany(static a => a.Names), StringComparer.OrdinalIgnoreCase);
        Assert.All(AgencyRegister.All, static a => Assert.NotEmpty(a.Names.Concat(a.Marks)));
    }
}
