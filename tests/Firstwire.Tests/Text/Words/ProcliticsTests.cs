using CsCheck;
using Firstwire.Text.Words;

namespace Firstwire.Tests.Text.Words;

public sealed class ProcliticsTests
{
    [Theory]
    [InlineData("الميناء", "ميناء")]
    [InlineData("والميناء", "ميناء")]
    [InlineData("بالميناء", "ميناء")]
    [InlineData("للميناء", "ميناء")]
    [InlineData("وبالميناء", "ميناء")]
    [InlineData("وزير", "زير")]
    [InlineData("الوزير", "زير")]
    [InlineData("الله", "الله")]
    [InlineData("ميناء", "ميناء")]
    [InlineData("almanac", "almanac")]
    [InlineData("", "")]
    public void A_word_is_left_without_the_small_words_written_together_with_it(string word, string expected) =>
        Assert.Equal(expected, word[Proclitics.LengthIn(word)..]);

    [Fact]
    public void What_is_left_begins_with_no_small_word_and_is_never_nothing() =>
        Gen.String[Gen.Char["ابلفكوميa "], 0, 24].Sample(word =>
        {
            var left = word[Proclitics.LengthIn(word)..];
            Assert.Equal(0, Proclitics.LengthIn(left));
            Assert.True(left.Length == word.Length || left.Length >= 3);
        });
}
