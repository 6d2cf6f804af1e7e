using CsCheck;
using Firstwire.Reading.Tree;

namespace Firstwire.Tests.Reading.Tree;

public sealed class NameWordsTests
{
    private static readonly string[] Words = ["share", "by-line", "/by/", "ai2html", "-ad-", "article__body", "are"];

    [Fact]
    public void A_word_is_found_anywhere_whatever_its_case() =>
        Gen.Char["sharebyline/-_ad2i SHAREBYLINEé\u0161"].Array[0, 12].Select(static name => new string(name))
            .Sample(static name =>
                Assert.Equal(
                    Array.Exists(Words, word => name.Contains(word, StringComparison.OrdinalIgnoreCase)),
                    new NameWords(Words).AreIn(name)));

    [Theory]
    [InlineData("", false)]
    [InlineData("s", false)]
    [InlineData("box-SHARE", true)]
    [InlineData("shar", false)]
    [InlineData("story Article__Body wide", true)]
    public void A_name_holds_a_word_or_none(string name, bool holds) =>
        Assert.Equal(holds, new NameWords(Words).AreIn(name));
}
