using System.Buffers;
using CsCheck;
using Firstwire.Text.Words;

namespace Firstwire.Tests.Text.Words;

public sealed class CharacterRunsTests
{
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789");

    [Theory]
    [InlineData("", 1)]
    [InlineData("no digit", 1)]
    [InlineData("12 345 6", 1, "12", "345", "6")]
    [InlineData("12 345 6", 2, "12", "345")]
    [InlineData("a1990", 4, "1990")]
    public void Characters_of_a_set_that_stand_in_a_row_are_a_run(string text, int fewest, params string[] runs) =>
        Assert.Equal(runs, CharacterRuns.Of(text, Digits, fewest).Select(run => text.Substring(run.Start, run.Length)));

    [Fact]
    public void All_runs_together_are_all_characters_of_the_set() =>
        Gen.String[Gen.Char["ab01 "], 0, 40].Sample(text => Assert.Equal(
            string.Concat(text.Where(char.IsAsciiDigit)),
            string.Concat(CharacterRuns.Of(text, Digits, 1).Select(run => text.Substring(run.Start, run.Length)))));
}
