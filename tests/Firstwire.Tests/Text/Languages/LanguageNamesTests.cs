using Firstwire.Text.Languages;

namespace Firstwire.Tests.Text.Languages;

public sealed class LanguageNamesTests
{
    [Theory]
    [InlineData("ar", "Arabic")]
    [InlineData("zh-Hant-HK", "Chinese")]
    [InlineData("CKB", "Central Kurdish")]
    public void A_language_has_a_name(string tag, string name) => Assert.Equal(name, LanguageNames.Find(tag)!.Name);

    [Fact]
    public void A_rare_one_has_none() => Assert.Null(LanguageNames.Find("qaa"));

    [Theory]
    [InlineData("zh", "zh-Hant", true)]
    [InlineData("zh-Hant", "zh-Hant-HK", true)]
    [InlineData("zh-Hant", "zh-Hans", false)]
    [InlineData("zh-Hant", "zh", false)]
    [InlineData("ku", "ckb", true)]
    [InlineData("ckb", "ku", false)]
    [InlineData("s", "sv", false)]
    [InlineData("PT", "pt-BR", true)]
    public void A_range_takes_what_begins_with_it_and_what_is_part_of_it(string range, string tag, bool matches) =>
        Assert.Equal(matches, LanguageNames.Matches(range, tag));

    [Fact]
    public void Every_whole_is_itself_in_the_table() =>
        Assert.All(LanguageNames.All, language => Assert.True(
            language.PartOf is null || LanguageNames.Find(language.PartOf) is not null, language.Tag));
}
