using CsCheck;
using Firstwire.Tracing.Copies;
using Firstwire.Tracing.Texts;

namespace Firstwire.Tests.Tracing.Copies;

public sealed class MeaningMatchesTests
{
    private const string Original =
        "The council voted to close the harbour bridge. Engineers discovered serious damage under its eastern arch. "
        + "Drivers must take the longer road through the valley until repairs are finished. "
        + "The mayor promised money for a new crossing.";

    private const string Reworded =
        "Councillors decided to shut the port bridge. Technicians found severe harm below its eastern arch. "
        + "Motorists have to use the lengthier route across the valley until the mending is completed. "
        + "The mayor pledged funds for another crossing.";

    private const string Unrelated =
        "The orchestra opened its winter season with a forgotten symphony. Critics praised the young conductor. "
        + "Tickets for the second evening are sold out. A recording appears in spring.";

    [Fact]
    public void What_is_told_in_other_words_is_found() =>
        Assert.True(Of(Reworded, Original).Left.Mean > 0.7, $"{Of(Reworded, Original).Left}");

    [Fact]
    public void What_is_told_of_something_else_is_not_found() =>
        Assert.True(Of(Unrelated, Original).Left.Mean < 0.4, $"{Of(Unrelated, Original).Left}");

    [Fact]
    public void A_text_is_wholly_in_itself()
    {
        var (here, there) = Of(Original, Original);

        Assert.Equal(new MeaningShares(1, 1, 1, 0, 1), here);
        Assert.Equal(here, there);
    }

    [Fact]
    public void Sentences_in_another_order_are_there_and_out_of_order()
    {
        var turned = string.Join(' ', Original.Split(". ").Reverse().Select(sentence => sentence.TrimEnd('.') + "."));

        var (here, _) = Of(turned, Original);

        Assert.Equal(1, here.Mean, 6);
        Assert.Equal(-1, here.Order);
    }

    [Theory]
    [InlineData("Der Rat beschloss, die Hafenbrücke zu sperren. Gutachter fanden schwere Schäden unter dem Bogen.")]
    [InlineData("El ayuntamiento decidió cerrar el puente del puerto. Los técnicos hallaron daños graves en el arco.")]
    [InlineData("Совет решил закрыть портовый мост. Инженеры нашли серьёзные повреждения под аркой.")]
    [InlineData("")]
    public void In_a_language_whose_words_have_no_vectors_nothing_is_measured(string text)
    {
        Assert.Equal((MeaningShares.Unknown, MeaningShares.Unknown), Of(text, text));
        Assert.Equal((MeaningShares.Unknown, MeaningShares.Unknown), Of(text, Original));
    }

    [Fact]
    public void Which_text_comes_first_does_not_matter()
    {
        var (reworded, original) = Of(Reworded, Original);

        Assert.Equal((original, reworded), Of(Original, Reworded));
    }

    [Fact]
    public void Shares_are_shares_of_any_words()
    {
        string[] words = ["harbour", "storm", "gale", "closed", "the", "Skarvoy", "14", "voted", "bridge", "."];
        var texts = Gen.OneOf([.. words.Select(Gen.Const)]).Array[0, 60]
            .Select(some => string.Join(' ', some).Replace(" .", ".", StringComparison.Ordinal));
        texts.Select(texts).Sample((left, right) =>
            {
                var shares = Of(left, right).Left;
                Assert.True(shares == MeaningShares.Unknown
                    || (Enumerable.All([shares.Mean, shares.LowerQuarter, shares.Close, shares.New],
                        share => share is >= 0 and <= 1 + 1e-9)
                        && shares.Order is >= -1 and <= 1));
            });
    }

    private static (MeaningShares Left, MeaningShares Right) Of(string left, string right) => MeaningMatches.Of(
        new TextMeaning(TracedText.Of(left).Tokens.Span), new TextMeaning(TracedText.Of(right).Tokens.Span));
}
