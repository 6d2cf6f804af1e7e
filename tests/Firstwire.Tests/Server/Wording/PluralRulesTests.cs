using Firstwire.Server.Wording;

namespace Firstwire.Tests.Server.Wording;

public sealed class PluralRulesTests
{
    /// <summary>The samples that CLDR gives with its rules.</summary>
    [Theory]
    [InlineData("en", 0, "other")]
    [InlineData("en", 1, "one")]
    [InlineData("en", 21, "other")]
    [InlineData("fr", 0, "one")]
    [InlineData("fr", 1, "one")]
    [InlineData("fr", 2, "other")]
    [InlineData("fr", 2_000_000, "many")]
    [InlineData("es", 0, "other")]
    [InlineData("es", 1, "one")]
    [InlineData("es", 1_000_000, "many")]
    [InlineData("zh", 1, "other")]
    [InlineData("ar", 0, "zero")]
    [InlineData("ar", 1, "one")]
    [InlineData("ar", 2, "two")]
    [InlineData("ar", 3, "few")]
    [InlineData("ar", 110, "few")]
    [InlineData("ar", 11, "many")]
    [InlineData("ar", 199, "many")]
    [InlineData("ar", 100, "other")]
    [InlineData("ar", 102, "other")]
    [InlineData("ar", 1_000, "other")]
    public void A_number_asks_for_its_form(string language, long number, string form) =>
        Assert.Equal(form, PluralRules.Of(language, number));

    [Theory]
    [InlineData(0, "لا خلاصات")]
    [InlineData(1, "خلاصة واحدة")]
    [InlineData(2, "خلاصتان")]
    [InlineData(3, "3 خلاصات")]
    [InlineData(11, "11 خلاصة")]
    [InlineData(1_100, "1,100 خلاصة")]
    public void Arabic_has_six(int number, string words) =>
        Assert.Equal(words, Texts.In("ar")["feed-count", ("count", number)]);
}
