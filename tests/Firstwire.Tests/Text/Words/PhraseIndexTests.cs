using CsCheck;
using Firstwire.Text.Words;

namespace Firstwire.Tests.Text.Words;

public sealed class PhraseIndexTests
{
    private static readonly PhraseIndex<string> Index = new(
        [("told this newspaper", false, "house"), ("told", false, "told"), ("NTB", true, "mark"),
            ("港口", false, "harbour"), ("l'agence", false, "agency")]);

    [Theory]
    [InlineData("He Told this\u00A0newspaper all", 3, "house", 19)]
    [InlineData("He told us", 3, "told", 4)]
    [InlineData("(NTB)", 1, "mark", 3)]
    [InlineData("新港口开放", 1, "harbour", 2)]
    [InlineData("L’agence dit", 0, "agency", 8)]
    public void The_longest_phrase_is_found_whatever_its_blanks_and_apostrophes(string text, int at, string meaning,
        int length)
    {
        Assert.Equal(meaning, Index.At(text, at, out var found));
        Assert.Equal(length, found);
    }

    [Theory]
    [InlineData("untold", 2)]
    [InlineData("toldest", 0)]
    [InlineData("(ntb)", 1)]
    [InlineData("told", 4)]
    [InlineData("told", -1)]
    [InlineData("", 0)]
    public void Parts_of_words_other_case_and_no_place_are_nothing(string text, int at)
    {
        Assert.Null(Index.At(text, at, out var length));
        Assert.Equal(0, length);
    }

    [Fact]
    public void No_text_makes_it_throw() => Gen.Select(Gen.String, Gen.Int[-2, 40]).Sample(static (text, at) =>
    {
        Index.At(text, at, out var length);
        Assert.InRange(length, 0, Math.Max(0, text.Length - Math.Max(0, at)));
    });
}
