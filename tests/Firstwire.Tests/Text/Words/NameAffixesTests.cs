using CsCheck;
using Firstwire.Text.Words;

namespace Firstwire.Tests.Text.Words;

public sealed class NameAffixesTests
{
    private static readonly string[] Languages = ["ko", "ka", "ta", "fr"];

    [Theory]
    [InlineData("ka", "ველკანდიას", "ველკანდია")]
    [InlineData("ko", "벨칸디아는", "벨칸디아")]
    [InlineData("bn", "বেলকান্দিয়াকে", "বেলকান্দিয়া")]
    [InlineData("hu", "Velkandnak", "Velkand")]
    [InlineData("en", "Velkandia's", "Velkandia")]
    [InlineData("tr", "Velkandia’nın", "Velkandia")]
    [InlineData("fr", "l’Atlante", "Atlante")]
    [InlineData("en", "O'Velka", "Velka")]
    [InlineData("ko", "벨은", "벨은")]
    [InlineData("ru", "Велкандия", "Велкандия")]
    public void A_name_stands_without_what_its_language_ties_to_it(string language, string word, string bare) =>
        Assert.Equal(bare, NameAffixes.Bare(word, language).ToString());

    [Fact]
    public void A_letter_before_a_name_may_be_a_word_where_a_language_writes_it_so()
    {
        Assert.Equal(1, NameAffixes.MayPrecede("בולמורה", "he"));
        Assert.Equal(1, NameAffixes.MayPrecede("ከቨልሞራ", "am"));
        Assert.Equal(0, NameAffixes.MayPrecede("ולמ", "he"));
        Assert.Equal(0, NameAffixes.MayPrecede("Velmora", "en"));
    }

    [Theory]
    [InlineData("fi", "Velkandian")]
    [InlineData("sv", "Velkandias")]
    [InlineData("el", "Βελκάνδος")]
    [InlineData("ro", "Velkandul")]
    [InlineData("ru", "Велкандом")]
    public void A_letter_at_the_end_of_a_name_may_be_its_languages_ending(string language, string word) =>
        Assert.Equal(1, NameAffixes.MayFollow(word, language));

    [Theory]
    [InlineData("en", "Velkandias")]
    [InlineData("fi", "Velkandia")]
    [InlineData("sv", "Vels")]
    public void Most_letters_at_the_end_of_a_name_are_its_own(string language, string word) =>
        Assert.Equal(0, NameAffixes.MayFollow(word, language));

    [Fact]
    public void What_stays_is_a_piece_of_the_word() => Gen.Select(Gen.String, Gen.Int[0, Languages.Length - 1])
        .Sample((word, language) => Assert.Contains(
            NameAffixes.Bare(word, Languages[language]).ToString(), word, StringComparison.Ordinal));
}
