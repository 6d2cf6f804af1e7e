using CsCheck;
using Firstwire.Text.Words;

namespace Firstwire.Tests.Text.Words;

public sealed class WhiteSpaceTests
{
    [Theory]
    [InlineData("  The ferry\t\r\n sails ", "The ferry sails")]
    [InlineData("The\u00a0ferry\u3000sails", "The ferry sails")]
    [InlineData("\u2028", "")]
    [InlineData("", "")]
    public void Each_run_of_white_space_becomes_one_space(string text, string folded) =>
        Assert.Equal(folded, WhiteSpace.Fold(text));

    [Fact]
    public void A_text_that_is_folded_stays_the_same_object()
    {
        var text = string.Concat("The ferry ", "sails");

        Assert.Same(text, WhiteSpace.Fold(text));
    }

    [Fact]
    public void Whatever_the_text_its_words_stay_in_order_and_folding_twice_changes_nothing() =>
        Gen.OneOf(Gen.String, Gen.String[Gen.Char[" \t\u00a0ab"], 0, 2000]).Sample(text =>
        {
            var folded = WhiteSpace.Fold(text);
            Assert.Equal(string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), folded);
            Assert.Same(folded, WhiteSpace.Fold(folded));
        });
}
