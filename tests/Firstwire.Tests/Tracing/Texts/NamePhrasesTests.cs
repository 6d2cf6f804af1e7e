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
    public void Days_and_months_are_none() =>
        Assert.Equal(["Port Alder"], NamePhrases.Of(
            "It was told in Port Alder on Sunday and denied on Friday; in January nobody knew."));

    [Fact]
    public void Where_every_word_has_a_capital_none_is_a_name() =>
        Assert.Empty(NamePhrases.Of("Night Ferry Returns To Skarvoy"));

    [Fact]
    public void Each_is_an_exact_piece_of_the_text() =>
        Gen.String[Gen.Char["aB cD.\n’-É"], 0, 80].Sample(static text => NamePhrases.Of(text).All(
            name => name.Length > 0 && text.Contains(name, StringComparison.Ordinal)));
}
