using CsCheck;
using Firstwire.Tracing.Texts;

namespace Firstwire.Tests.Tracing.Texts;

public sealed class NamePhrasesTests
{
    [Fact]
    public void Names_that_stand_side_by_side_are_one_and_a_sentences_first_word_may_be_none() => Assert.Equal(
        ["Skipper Tove Lindqvar", "Tove Lindqvar", "Halla Brim", "Orvik"],
        NamePhrases.Of(
            "Skipper Tove Lindqvar left the Halla Brim off Orvik; the Halla Brim sank within the hour. "
                + "Nobody drowned."));

    [Fact]
    public void Small_words_within_a_name_and_the_ending_of_an_owner_make_no_second_one() => Assert.Equal(
        ["Qasr al-Marwa", "Holm & Rask", "Vega de Brim"],
        NamePhrases.Of("They met in Qasr al-Marwa at Holm & Rask's office, said Vega de Brim.", "en"));

    [Fact]
    public void A_hyphen_ties_words_to_one_name_and_a_small_word_to_the_one_behind_it()
    {
        Assert.Equal(["Сеннет-Бей"], NamePhrases.Of("Паром вернулся в Сеннет-Бей без груза.", "ru"));
        Assert.Equal(["Κασρ αλ-Νασίμ"], NamePhrases.Of("Το πλοίο έμεινε στην Κασρ αλ-Νασίμ χωρίς φορτίο.", "el"));
    }

    [Theory]
    [InlineData("Сеннет-Бей", "Sennet Bay", true)]
    [InlineData("Νασίμ", "Naseem", true)]
    [InlineData("Lindqvar", "Halla Brim", false)]
    [InlineData("Ao", "Ea", false)]
    public void One_name_is_known_in_two_scripts_by_its_consonants(string one, string other, bool isOne) =>
        Assert.Equal(isOne, NamePhrases.SoundAlike(one, other));

    [Fact]
    public void Days_and_months_are_none() =>
        Assert.Equal(["Port Alder"], NamePhrases.Of(
            "It was told in Port Alder on Sunday and denied on Friday; in January nobody knew."));

    [Fact]
    public void Where_every_word_has_a_capital_none_is_a_name() =>
        Assert.Empty(NamePhrases.Of("Night Ferry Returns To Skarvoy"));

    [Fact]
    public void In_Chinese_names_from_elsewhere_are_told_by_the_characters_for_their_sounds() => Assert.Equal(
        ["约纳斯", "约纳斯·埃文斯鲁德", "埃文斯鲁德", "维尔玛尔"],
        NamePhrases.Of("船长约纳斯·埃文斯鲁德周一离开维尔玛尔，船在一小时内沉没。"));

    [Fact]
    public void In_Japanese_two_names_in_katakana_have_a_dot_between_them() => Assert.Equal(
        ["ヨナス・エヴェンスルード", "ヨナス", "エヴェンスルード"],
        NamePhrases.Of("船長のヨナス・エヴェンスルード氏は月曜日のニュースで、サービスの再開を語った。"));

    [Fact]
    public void Each_is_an_exact_piece_of_the_text() =>
        Gen.String[Gen.Char["aB cD.\n’-É约纳斯·ヨナ・"], 0, 80].Sample(static text => NamePhrases.Of(text).All(
            name => name.Length > 0 && text.Contains(name, StringComparison.Ordinal)));
}
