using Firstwire.Tests.Tracing.Copies;
using Firstwire.Tracing.Copies;
using Firstwire.Tracing.Quotes;
using Firstwire.Tracing.Texts;

namespace Firstwire.Tests.Tracing.Quotes;

public sealed class AlteredQuotesTests
{
    private const string Quote = "Nobody on these islands should have to choose between a doctor and a night at home";

    [Theory]
    [InlineData("Nobody on these islands should have to choose between a nurse and a night at home")]
    [InlineData("Everybody on these islands should have to choose between a doctor and a night at home")]
    public void A_quotation_with_another_word_is_altered(string changed)
    {
        var copy = HarbourTexts.Original.Replace(Quote, changed, StringComparison.Ordinal);

        var altered = Assert.Single(Of(HarbourTexts.Original, copy));

        Assert.StartsWith(changed, copy[altered.Start..altered.End], StringComparison.Ordinal);
        Assert.StartsWith(
            Quote, HarbourTexts.Original[altered.SourceStart..altered.SourceEnd], StringComparison.Ordinal);
        Assert.InRange(altered.Share, 0.5, 0.99);
    }

    [Fact]
    public void A_quotation_that_was_spun_with_its_sentence_is_altered()
    {
        var copy = HarbourTexts.Spun.Replace(
            "need to pick between a physician and an evening", "choose between a physician and an evening",
            StringComparison.Ordinal);

        var altered = Assert.Single(Of(HarbourTexts.Original, copy));

        Assert.StartsWith("No person", copy[altered.Start..altered.End], StringComparison.Ordinal);
        Assert.StartsWith(
            "Nobody", HarbourTexts.Original[altered.SourceStart..altered.SourceEnd], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Quote)]
    [InlineData("Nobody on these islands should have to choose between a doctor and a night")]
    [InlineData("Nobody on these islands should have to choose … a night at home")]
    [InlineData("Nobody on [the] islands should have to choose between a doctor and a night at home")]
    [InlineData("Nobody on these islands should have to choose between the doctor and the night at home")]
    public void What_is_cut_bracketed_elided_or_true_is_not(string kept) =>
        Assert.Empty(Of(HarbourTexts.Original, HarbourTexts.Original.Replace(Quote, kept, StringComparison.Ordinal)));

    [Fact]
    public void What_the_source_says_outside_marks_is_not_altered()
    {
        var source = HarbourTexts.Original.Replace(
            "no other place has been offered to it", "they were offered no other place at all by anybody",
            StringComparison.Ordinal);
        var copy = HarbourTexts.Original.Replace(
            "that no other place has been offered to it.", "“they were offered no other place at all by anybody”.",
            StringComparison.Ordinal);

        Assert.Empty(Of(source, copy));
    }

    [Fact]
    public void Texts_of_which_none_is_a_copy_have_none() =>
        Assert.Empty(Of(HarbourTexts.Original, HarbourTexts.Independent));

    private static IReadOnlyList<AlteredQuote> Of(string source, string copy) => AlteredQuotes.Of(
        TextComparison.Compare(
            new ComparedText(TracedText.Of(source)), TextIdentity.Unknown, new ComparedText(TracedText.Of(copy)),
            TextIdentity.Unknown),
        source, copy, "en");

}
