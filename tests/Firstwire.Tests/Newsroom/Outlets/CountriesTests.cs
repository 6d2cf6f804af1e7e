using Firstwire.Newsroom.Outlets;

namespace Firstwire.Tests.Newsroom.Outlets;

public sealed class CountriesTests
{
    [Fact]
    public void Each_country_has_a_code_a_name_and_a_continent()
    {
        Assert.InRange(Countries.All.Count, 249, 255);
        Assert.Equal(Countries.All.Count, Countries.All.Select(country => country.Name).Distinct().Count());
        Assert.All(Countries.All, country =>
        {
            Assert.True(country.Code.Length == 2 && country.Code.All(char.IsAsciiLetterUpper), country.Code);
            Assert.NotEqual("", country.Name);
            Assert.NotEqual("", country.Continent);
        });
    }

    [Fact]
    public void They_stand_in_the_order_of_their_names() =>
        Assert.Equal(["Åland", "Albania", "Algeria"], Countries.All.Skip(1).Take(3).Select(country => country.Name));
}
