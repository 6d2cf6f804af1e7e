using CsCheck;
using Firstwire.Text.Words;

namespace Firstwire.Tests.Text.Words;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("The Night-Ferry, again!", "the night ferry again")]
    [InlineData("L’été à Orléans", "lete a orleans")]
    [InlineData("don't", "dont")]
    [InlineData("ΣΊΣΥΦΟΣ", "σισυφοσ")]
    [InlineData("Ёлка и ёж", "елка и еж")]
    [InlineData("Ａｂｃ １２", "abc 12")]
    [InlineData("夜间渡轮", "夜间 间渡 渡轮")]
    [InlineData("港 a", "港 a")]
    [InlineData("والميناء قرب المنارة", "ميناء قرب منارة")]
    [InlineData("المـــيناء", "ميناء")]
    [InlineData("", "")]
    public void Text_becomes_folded_words(string text, string words) =>
        Assert.Equal(words, string.Join(' ', Tokenizer.Words(text)));

    [Fact]
    public void Words_never_hold_what_parts_words() =>
        Gen.String.Sample(text => Tokenizer.Words(text).All(word =>
            word.Length is > 0 and <= 64
                && word.All(c => c > 127 || char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c))));

    [Fact]
    public void Words_of_words_are_the_same_words() =>
        Gen.String[Gen.OneOf(Gen.Char["abcÄöüßΩж ёñ港والب'-. "], Gen.Char), 0, 60].Sample(text =>
        {
            var words = Tokenizer.Words(text);
            var spaced = words.Where(word => word.All(c => c < 0x0E00)).ToList();
            Assert.Equal(spaced, Tokenizer.Words(string.Join(' ', spaced)));
        });
}
