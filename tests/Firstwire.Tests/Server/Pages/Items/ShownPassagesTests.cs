using Firstwire.Server.Pages.Items;
using Firstwire.Tracing.Copies;

namespace Firstwire.Tests.Server.Pages.Items;

public sealed class ShownPassagesTests
{
    [Theory]
    [InlineData("The ferry sails.", "ferry sails", "The ferry sails.", "ferry sails.")]
    [InlineData("So “the ferry sails.” Then", "the ferry sails", "Now “the ferry sails.” But", "“the ferry sails.”")]
    [InlineData("The ferry sails.", "ferry sails", "The ferry sails!", "ferry sails")]
    [InlineData("The ferry sails……", "ferry sails", "The ferry sails……", "ferry sails……")]
    [InlineData("The ferry sails -----", "ferry sails", "The ferry sails -----", "ferry sails")]
    [InlineData("ferry sails", "ferry sails", "ferry sails", "ferry sails")]
    [InlineData("渡轮开航。", "渡轮开航", "渡轮开航。", "渡轮开航。")]
    [InlineData("ferry sails-----", "ferry sails", "ferry sails-----", "ferry sails---")]
    public void What_both_texts_have_at_the_end_of_a_passage_is_marked_with_it(
        string left, string words, string right, string marked)
    {
        var (inLeft, inRight) = (At(left, words), At(right, words));

        var shown = Assert.Single(ShownPassages.Of(
            [new(inLeft, inLeft + words.Length, inRight, inRight + words.Length, PassageKind.Verbatim)], left, right));

        Assert.Equal(marked, left[shown.LeftStart..shown.LeftEnd]);
        Assert.Equal(marked, right[shown.RightStart..shown.RightEnd]);
    }

    [Fact]
    public void Where_one_text_is_not_shown_passages_stay_as_they_are()
    {
        AlignedPassage[] passages = [new(0, 5, 100, 105, PassageKind.Verbatim)];

        Assert.Same(passages, ShownPassages.Of(passages, "ferry.", null));
    }

    private static int At(string text, string words) => text.IndexOf(words, StringComparison.Ordinal);
}
